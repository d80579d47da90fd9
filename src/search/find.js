// The index in memory, and what it finds.
import MiniSearch from "minisearch";
import { asked, endings, isHan, tokens } from "./tokens.js";

/** @import { Document, Found } from "./types" */

// A title, then a record, says more than a paragraph that happens to hold the word.
const WEIGHTS = { section: 1.6, figure: 1.5, term: 1.5, record: 1.3, source: 1, text: 1, row: 0.8 };

/** @type {import("minisearch").Options<Document & { id: number }>} */
const OPTIONS = {
  fields: ["title", "text", "initials"],
  tokenize: (text, field) => (field === "initials" ? endings(text) : tokens(text)),
  processTerm: (term) => term,
};

/** @type {import("minisearch").SearchOptions} */
const ASKED = {
  tokenize: asked,
  boost: { title: 4, initials: 2 },
  prefix: (term) => !isHan(term),
  fuzzy: (term) => (!isHan(term) && term.length > 3 && !/\d/.test(term) ? 0.2 : false),
  weights: { prefix: 0.6, fuzzy: 0.25 },
};

// A function that gives the documents of a query, the best first, each with the terms that it was found by.
/** @param {Document[]} documents */
export function finder(documents) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  /** @param {number} id */
  const weigh = (id) => WEIGHTS[documents[id].kind] ?? 1;
  /** @type {(query: string) => Found[]} */
  return (query) => {
    const how = { ...ASKED, boostDocument: weigh };
    const all = index.search(query, { ...how, combineWith: "AND" });
    const found = all.length ? all : index.search(query, { ...how, combineWith: "OR" });
    return found.map(({ id, match }) => ({ document: documents[id], match }));
  };
}
