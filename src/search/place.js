// Goes to what was found, and marks the words in the text.
/** @import { Document } from "./types" */

const LEFT_OUT = ".anchor, .cite, .mark";

/** @param {Element} element */
function texts(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  return nodes;
}

/** @param {string} text */
const squeezed = (text) => text.replace(/\s+/g, "");
/** @param {Element} element */
const said = (element) => squeezed(texts(element).map((node) => node.data).join(""));

// The paragraph of a section that begins as the one that was found does.
/**
 * @param {HTMLElement} place
 * @param {string} text
 */
function paragraph(place, text) {
  const section = place.closest("section") ?? place;
  const start = squeezed(text).slice(0, 40);
  return [...section.querySelectorAll("p, li, aside, td, blockquote")].find((one) => said(one).startsWith(start));
}

// What was found as it stands in the page: mostly one element, of a term its name and its definition.
/** @param {Document} found */
function elements({ kind, at, row, text = "" }) {
  const place = document.getElementById(at);
  if (!place) return [];
  if (row) return [place.querySelector(`tr[data-row="${CSS.escape(row)}"]`) ?? place];
  if (kind === "text") return [paragraph(place, text) ?? place];
  if (kind === "section") return [place.querySelector("h1, h2") ?? place];
  return kind === "term" ? [place, place.nextElementSibling] : [place];
}

// Chooses the tab of a figure's table: that is done once the page is alive, and not where it stays as printed.
/** @param {HTMLElement} found */
function withTable(found) {
  const root = document.documentElement;
  const figure = found.closest("figure");
  /** @type {HTMLElement | null | undefined} */
  const tab = figure?.querySelector('[data-tab="table"]');
  if (!figure || !tab || root.hasAttribute("data-still")) return;
  const isDone = () => figure.dataset.tab === "table" || root.hasAttribute("data-still");
  const chosen = new Promise((/** @type {(value?: unknown) => void} */ done) => {
    const told = new MutationObserver(() => isDone() && (told.disconnect(), done()));
    for (const one of [figure, root]) told.observe(one, { attributes: true });
    if (isDone()) done();
  });
  tab.click();
  return chosen;
}

// Above the body nothing is hidden.
const up = (/** @type {HTMLElement} */ element) => /** @type {HTMLElement} */ (element.parentElement);

// What is folded around it is opened. What a filter hides is stood for by what is around it.
/** @param {HTMLElement} found */
function uncover(found) {
  for (let around = found.closest("details"); around; around = up(around).closest("details")) around.open = true;
  let seen = found;
  for (let around = found; around; around = up(around)) {
    if (getComputedStyle(around).display === "none") seen = up(around);
  }
  return seen;
}

// Where words stand in the text of an element, also where links and numbers divide it.
/**
 * @param {Element} element
 * @param {string[]} words
 */
function ranges(element, words) {
  const nodes = texts(element);
  /** @type {number[]} */
  const starts = [];
  let whole = "";
  for (const node of nodes) {
    starts.push(whole.length);
    whole += node.data.toLowerCase();
  }
  /** @type {(at: number, isEnd: boolean) => [Text, number]} */
  const edge = (at, isEnd) => {
    const place = starts.findLastIndex((start) => (isEnd ? start < at : start <= at));
    return [nodes[place], at - starts[place]];
  };
  const found = [];
  for (const word of words) {
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
      const range = new Range();
      range.setStart(...edge(at, false));
      range.setEnd(...edge(at + word.length, true));
      found.push(range);
    }
  }
  return found;
}

// Where the browser has no highlights the reader is led there all the same.
/**
 * @param {Element[]} found
 * @param {string[]} words
 */
function highlight(found, words) {
  if (!globalThis.Highlight || !CSS.highlights) return;
  CSS.highlights.set("found", new Highlight(...found.flatMap((element) => ranges(element, words))));
}

/** @param {Element} element */
function show(element) {
  const tall = element.getBoundingClientRect().height > innerHeight / 2;
  element.scrollIntoView({ block: tall ? "start" : "center", behavior: "instant" });
}

// Whether this page holds the place.
/** @param {Document} found */
export const isHere = (found) => Boolean(document.getElementById(found.at));

// Leads to what was found, once its link has led to the place around it; `words` are marked.
/**
 * @param {Document} found
 * @param {string[]} words
 */
export async function go(found, words) {
  const inside = /** @type {HTMLElement[]} */ (elements(found));
  if (!inside.length) return;
  if (found.row) await withTable(inside[0]);
  const seen = uncover(inside[0]);
  seen.tabIndex = -1;
  seen.classList.add("found-here");
  seen.focus({ preventScroll: true });
  highlight(inside, words);
  show(seen);
  // What is laid out only as it comes near moves what follows.
  requestAnimationFrame(() => show(seen));
}
