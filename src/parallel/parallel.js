// Shows the other language beside this one. Headings and figures are what both have in common; between them stand
// as many paragraphs as each language needs, block beside block where there are as many, else all beside all.
import { keeping } from "./place.js";
import style from "../../style/parallel.css";

export { arrive, leave } from "./place.js";

/** @typedef {Map<string, HTMLElement[]>} Parts blocks, by what they follow */

// Both languages have room where their style says so.
const wide = matchMedia(/** @type {RegExpExecArray} */ (/\(width >= [^)]*\)/.exec(style))[0]);
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
let isWanted = false;

const widened = () => wide.matches || new Promise((then) => wide.addEventListener("change", then, { once: true }));

async function other() {
  const link = /** @type {HTMLAnchorElement} */ (document.querySelector(".languages a"));
  const response = await fetch(link.pathname);
  if (!response.ok) throw new Error(`${link.pathname}: ${response.status}`);
  // The head's style would be held against this page's policy.
  const [text] = /** @type {RegExpExecArray} */ (/<main[^]*<\/main>/.exec(await response.text()));
  return { lang: link.lang, page: new DOMParser().parseFromString(text, "text/html") };
}

// A copy that has no name of its own: links lead to the places of this page.
/**
 * @param {HTMLElement} block
 * @param {string} lang
 * @param {string} order
 */
function copy(block, lang, order) {
  const made = document.importNode(block, true);
  for (const part of [made, ...made.querySelectorAll("[id]")]) part.removeAttribute("id");
  // What is assumed is set, and follows, in this language's sentence: the other stays as it was printed.
  for (const part of made.querySelectorAll(".anchor, .sliders")) part.remove();
  const hooked = made.querySelectorAll("[data-scrub], [data-output], [data-what-if]");
  for (const part of [made, .../** @type {NodeListOf<HTMLElement>} */ (hooked)])
    for (const hook of ["scrub", "output", "whatIf"]) delete part.dataset[hook];
  made.classList.add("beside");
  made.lang = lang;
  made.style.order = order;
  return made;
}

// The blocks of a chapter's prose, after the heading or the figure that they follow.
/**
 * @param {Element} section
 * @param {boolean} hasHeadings
 */
function parts(section, hasHeadings) {
  /** @type {Parts} */
  const found = new Map([["", []]]);
  let name = "";
  let headings = 0;
  for (const child of section?.children ?? []) {
    if (child.matches(".figure")) {
      found.set((name = child.id), []);
    } else if (child.matches(".prose")) {
      for (const block of /** @type {Iterable<HTMLElement>} */ (child.children)) {
        if (hasHeadings && block.matches("h3")) found.set((name = `heading ${headings++}`), []);
        /** @type {HTMLElement[]} */ (found.get(name)).push(block);
      }
    }
  }
  return found;
}

// What has no place of its own here goes with what stands before it.
/**
 * @param {Parts} theirs
 * @param {Parts} ours
 */
function gathered(theirs, ours) {
  /** @type {Parts} */
  const found = new Map();
  let last = [...ours.keys()].find((name) => ours.get(name)?.length);
  for (const [name, blocks] of theirs) {
    if (ours.get(name)?.length) last = name;
    if (last !== undefined) found.set(last, [...(found.get(last) ?? []), ...blocks]);
  }
  return found;
}

/** @param {HTMLElement} block */
const order = (block) => getComputedStyle(block).order;
/** @param {HTMLElement[]} blocks */
const tags = (blocks) => blocks.map((block) => block.tagName + block.classList.contains("note")).join();

/**
 * @param {HTMLElement[]} ours
 * @param {HTMLElement[]} theirs
 * @param {string} lang
 */
function pair(ours, theirs, lang) {
  if (tags(ours) === tags(theirs)) {
    ours.forEach((block, at) => block.after(copy(theirs[at], lang, order(block))));
  } else if (ours[0].matches("h3") && theirs[0]?.matches("h3") && ours.length > 1) {
    pair(ours.slice(0, 1), theirs.slice(0, 1), lang);
    pair(ours.slice(1), theirs.slice(1), lang);
  } else {
    const [here, there] = [document.createElement("div"), document.createElement("div")];
    here.className = "abreast";
    there.append(...theirs.map((block) => document.importNode(block, true)));
    ours[0].before(here);
    here.append(...ours);
    here.after(copy(there, lang, ""));
  }
}

/** @type {(one: Element, selector: string) => HTMLElement[]} */
const all = (one, selector) => [.../** @type {NodeListOf<HTMLElement>} */ (one.querySelectorAll(selector))];

/** @param {{ lang: string, page: Document }} other */
function put({ lang, page }) {
  const single = ":scope > :is(.kicker, h1, h2, .byline)";
  for (const section of document.querySelectorAll("main > .section[id]")) {
    const their = page.getElementById(section.id);
    if (!their) continue;
    const headings = (/** @type {Element} */ one) => one.querySelectorAll(".prose > h3").length;
    const [ours, theirs] = [section, their].map((one) => parts(one, headings(section) === headings(their)));
    const found = gathered(theirs, ours);
    const steps = [section, their].map((one) => all(one, ".step-words"));
    const lines = [section, their].map((one) => all(one, single));
    for (const [name, blocks] of found) pair(/** @type {HTMLElement[]} */ (ours.get(name)), blocks, lang);
    lines[0].forEach((block, at) => lines[1][at] && block.after(copy(lines[1][at], lang, order(block))));
    steps[0].forEach((words, at) => steps[1][at] && words.append(copy(steps[1][at], lang, "")));
  }
}

function take() {
  for (const block of document.querySelectorAll(".beside")) block.remove();
  for (const group of document.querySelectorAll(".abreast")) group.replaceWith(...group.childNodes);
}

/** @param {boolean} isOn */
function mark(isOn) {
  document.documentElement.toggleAttribute("data-parallel", isOn);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => one !== sheet), ...(isOn ? [sheet] : [])];
}

// `waiting` tells the reader of what is on its way.
/**
 * @param {boolean} isOn
 * @param {<T>(found: Promise<T>) => Promise<T>} waiting
 */
export async function show(isOn, waiting) {
  isWanted = isOn;
  if (isOn) await widened();
  const found = isOn && isWanted && (await waiting(other()));
  if (isWanted !== isOn) return;
  keeping(() => {
    take();
    mark(isOn);
    if (found) put(found);
  });
}
