// What is found as it is shown: where it stands, its title and its words with their marks.
import { excerpt, markInitials, marks } from "./marks.js";

const LONG = 120;
const WIDE = /\p{Script=Han}/u;

// The way to a document: its kind, then the titles of what it stands in.
function where(document, documents, words) {
  const above = [];
  for (let one = documents[document.of]; one; one = documents[one.of]) above.unshift(one.place ?? one.title);
  return [...above, document.place, words.kinds[document.kind]].filter(Boolean).join(" › ");
}

// Whole words of what is marked, once each, for marking them in the text.
function markedWords(text, places) {
  return places.map(([from, to]) => text.slice(from, to).toLowerCase());
}

export function results(found, query, documents, words) {
  return found.map(({ document, match }) => {
    const title = document.title ?? "";
    const text = document.text ?? "";
    const byWords = marks(title, "title", match, query);
    const places = byWords.length ? byWords : markInitials(title, document.initials ?? "", query);
    const inText = marks(text, "text", match, query);
    const most = WIDE.test(text) ? LONG / 2 : LONG;
    return {
      document,
      where: where(document, documents, words),
      title: { text: title, places },
      excerpt: excerpt(text, inText, most),
      words: [...new Set([...markedWords(title, places), ...markedWords(text, inText)])],
    };
  });
}
