// What the search finds, and how it shows it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load } from "./load.js";

/** @import { Document, Match, Words } from "../../src/search/types" */

/** @type {typeof import("../../src/search/tokens.js")} */
const { asked, endings, isHan, tokens } = await load("search/tokens.js");
/** @type {typeof import("../../src/search/marks.js")} */
const { excerpt, markInitials, marks } = await load("search/marks.js");
/** @type {typeof import("../../src/search/results.js")} */
const { results } = await load("search/results.js");
/** @type {typeof import("../../src/search/find.js")} */
const { finder } = await load("search/find.js");

describe("words that are looked up", () => {
  test("a run of Han characters is its characters and its pairs", () => {
    assert.deepEqual(tokens("人工智能"), ["人", "工", "智", "能", "人工", "工智", "智能"]);
  });

  test("other words are taken whole, whatever their case and width", () => {
    assert.deepEqual(tokens("AI 产业 Ｃafé’s"), ["ai", "产", "业", "产业", "café", "s"]);
  });

  test("a number is one word with and without its commas", () => {
    assert.deepEqual(tokens("1,000.5 and 90,000"), ["1000.5", "and", "90000"]);
    assert.deepEqual(tokens("3,"), ["3"]);
  });

  test("Han characters and letters that touch are told apart", () => {
    assert.deepEqual(tokens("用GPT4写"), ["用", "gpt4", "写"]);
  });

  test("a reader's words ask for pairs, and for a character only where it stands alone", () => {
    assert.deepEqual(asked("人工智能"), ["人工", "工智", "智能"]);
    assert.deepEqual(asked("云 model"), ["云", "model"]);
  });

  test("nothing is asked by signs", () => {
    assert.deepEqual(asked("… — ?"), []);
    assert.deepEqual(tokens(""), []);
  });

  test("initials are found from any of their characters on, in every reading", () => {
    assert.deepEqual(endings("rgzn"), ["rgzn", "gzn", "zn"]);
    assert.deepEqual(endings("cq|zq"), ["cq", "zq"]);
  });

  test("a Han character is told by a text's beginning", () => {
    assert.equal(isHan("云a"), true);
    assert.equal(isHan("a云"), false);
  });
});

describe("marks", () => {
  /** @type {Match} */
  const none = {};

  test("what was asked is marked wherever a word begins with it, to the word's end", () => {
    assert.deepEqual(marks("Models remodel a model", "text", none, "model"), [[0, 6], [17, 22]]);
  });

  test("Han characters are marked as they are, also inside a run", () => {
    assert.deepEqual(marks("大模型与模型", "text", none, "模型"), [[1, 3], [4, 6]]);
  });

  test("a number is marked with its commas", () => {
    assert.deepEqual(marks("of 90,000 visits", "text", none, "90000"), [[3, 9]]);
  });

  test("signs of a query mean themselves", () => {
    assert.deepEqual(marks("C++ (not C)", "text", none, "c++"), [[0, 3]]);
    assert.deepEqual(marks("what (not)", "text", none, "(not"), [[5, 9]]);
  });

  test("where the words stand apart, the terms of that field are marked", () => {
    const match = { fund: ["title", "text"], state: ["title"] };
    assert.deepEqual(marks("A state’s funds", "text", match, "state fund"), [[10, 15]]);
    assert.deepEqual(marks("A state’s funds", "title", match, "state fund"), [[2, 7], [10, 15]]);
  });

  test("marks that touch are one", () => {
    assert.deepEqual(marks("人工智能", "text", { 人工: ["text"], 工智: ["text"] }, "人工工智"), [[0, 3]]);
  });

  test("no query marks nothing, and ends", () => {
    assert.deepEqual(marks("text", "text", none, ""), []);
  });

  test("initials are marked over their characters, and single letters are not", () => {
    assert.deepEqual(markInitials("人工智能产业", "rgzncy", "ZN"), [[2, 4]]);
    assert.deepEqual(markInitials("重庆", "cq|zq", "zq"), [[0, 2]]);
    assert.deepEqual(markInitials("人工智能", "rgzn", "r"), []);
  });
});

describe("excerpts", () => {
  test("a short text is shown whole", () => {
    assert.deepEqual(excerpt("a short text", [[2, 7]], 120), { text: "a short text", places: [[2, 7]] });
  });

  test("a long one around its first mark, whose place moves with it", () => {
    const text = `${"x".repeat(200)}word${"y".repeat(200)}`;
    const { text: part, places } = excerpt(text, [[200, 204]], 60);
    assert.equal(part.slice(...places[0]), "word");
    assert.equal(part.length, 62);
    assert.match(part, /^…x+wordy+…$/);
  });

  test("marks beyond its end are left out", () => {
    const { text, places } = excerpt("word ".repeat(40), [[0, 4], [100, 104]], 50);
    assert.ok(text.startsWith("word ") && text.endsWith("…"));
    assert.deepEqual(places, [[0, 4]]);
  });
});

/** @type {Document[]} */
const DOCUMENTS = [
  { kind: "section", at: "money", title: "Money", place: "Chapter 2" },
  { kind: "text", at: "money", of: 0, text: "The state founded a fund of 600 billion yuan." },
  { kind: "figure", at: "growth", of: 0, title: "Growth of the fund" },
  { kind: "row", at: "growth", row: "fund-2024", of: 2, title: "Fund in 2024", text: "1,200 million" },
  { kind: "term", at: "term-compute", title: "算力", initials: "sl", text: "每秒运算的次数" },
  { kind: "text", at: "money", of: 0, text: "人工智能需要大量的算力和电力。" },
];

describe("what is found", () => {
  const find = finder(DOCUMENTS);
  const places = (/** @type {string} */ query) => find(query).map(({ document }) => DOCUMENTS.indexOf(document));

  test("a title comes before a paragraph that holds the word", () => {
    assert.deepEqual(places("fund"), [2, 3, 1]);
    assert.deepEqual(places("算力"), [4, 5]);
  });

  test("all words are asked for, and any of them where none has all", () => {
    assert.deepEqual(places("state fund"), [1]);
    assert.deepEqual(places("money nowhere"), [0]);
  });

  test("the beginning of a word is enough, and one wrong letter of a longer one", () => {
    assert.deepEqual(places("mon"), [0]);
    assert.deepEqual(places("grwth"), [2]);
  });

  test("a number is found as it is said, and never by one like it", () => {
    assert.deepEqual(places("1200"), [3]);
    assert.deepEqual(places("1,200"), [3]);
    assert.deepEqual(places("1201"), []);
  });

  test("a Chinese title is found by its initials", () => {
    assert.deepEqual(places("sl"), [4]);
  });

  test("and by a part of them, from any character on", () => {
    const title = finder([{ kind: "term", at: "term-ai", title: "人工智能", initials: "rgzn" }]);
    assert.deepEqual(["rgzn", "zn", "gz", "rz"].map((query) => title(query).length), [1, 1, 1, 0]);
  });
});

/** @type {Words} */
const WORDS = {
  search: "", placeholder: "", hint: "", results: "", none: "", one: "", many: "", first: "", key: "", close: "",
  kinds: {
    section: "Chapter", text: "Text", figure: "Figure", row: "Row", record: "Record", term: "Term", source: "Source",
  },
};

describe("results", () => {
  const shown = (/** @type {string} */ query) => results(finder(DOCUMENTS)(query), query, DOCUMENTS, WORDS);

  test("the way leads from the chapter to the piece", () => {
    assert.equal(shown("1200")[0].where, "Chapter 2 › Growth of the fund › Row");
    assert.equal(shown("money")[0].where, "Chapter 2 › Chapter");
    assert.equal(shown("算力")[0].where, "Term");
  });

  test("words that are marked go along once each, for the page", () => {
    const [, row] = shown("fund");
    assert.deepEqual(row.title, { text: "Fund in 2024", places: [[0, 4]] });
    assert.deepEqual(row.words, ["fund"]);
  });

  test("a title that was found by its initials has them marked", () => {
    assert.deepEqual(shown("sl")[0].title.places, [[0, 2]]);
  });

  test("a piece without a title has an empty one", () => {
    const [text] = shown("state");
    assert.deepEqual(text.title, { text: "", places: [] });
    assert.equal(text.excerpt.text.slice(...text.excerpt.places[0]), "state");
  });
});
