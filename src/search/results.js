// What is found as it is shown: where it stands, its title and its words with their marks.
import { excerpt, markInitials, marks } from "./marks.js";

/** @import { Document, Found, Result, Span, Words } from "./types" */

const LONG = 120;
const WIDE = /\p{Script=Han}/u;

// The way to a document: its kind, then the titles of what it stands in.
/**
 * @param {Document} document
 * @param {Document[]} documents
 * @param {Words} words
 */
function where(document, documents, words) {
  /** @type {(string | undefined)[]} */
  const above = [];
  for (let one = documents[document.of ?? -1]; one; one = documents[one.of ?? -1]) above.unshift(one.place ?? one.title);
  return [...above, document.place, words.kinds[document.kind]].filter(Boolean).join(" › ");
}

// Whole words of what is marked, once each, for marking them in the text.
/**
 * @param {string} text
 * @param {Span[]} places
 */
function markedWords(text, places) {
  return places.map(([from, to]) => text.slice(from, to).toLowerCase());
}

/**
 * @param {Found[]} found
 * @param {string} query
 * @param {Document[]} documents
 * @param {Words} words
 * @returns {Result[]}
 */
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
