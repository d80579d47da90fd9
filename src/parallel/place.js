// Keeps the reader's place: on the way to the other language, and while both come to stand side by side.
/**
 * @typedef {{ element: Element, name: string }} Anchor
 * @typedef {{ section: string, name: string, part: number, hash: string }} Place
 */

const line = () => innerHeight / 5;
/** @param {Element} element */
const top = (element) => element.getBoundingClientRect().top;
/** @param {Element} element */
const isAbove = (element) => top(element) <= line();

// What both languages have in a chapter, with names that are the same in both: its beginning, its headings, its
// figures, its steps. A heading is known by its number, if both have as many.
/**
 * @param {Element} section
 * @returns {Anchor[]}
 */
function anchors(section) {
  /** @param {string} selector */
  const of = (selector) => [...section.querySelectorAll(selector)];
  /** @type {(kind: string, all: Element[]) => Anchor[]} */
  const numbered = (kind, all) => all.map((element, at) => ({ element, name: `${kind} ${at} of ${all.length}` }));
  const figures = of(":scope > .figure").map((figure) => ({ element: figure, name: figure.id }));
  const all = [{ element: section, name: "" }, ...figures, ...numbered("heading", of(".prose > h3:not(.beside)")), ...numbered("step", of(".step"))];
  return all.sort((one, other) => top(one.element) - top(other.element));
}

/** @type {(all: Anchor[], at: number, section: Element) => number} */
const room = (all, at, section) => (all[at + 1] ? top(all[at + 1].element) : section.getBoundingClientRect().bottom) - top(all[at].element);

// Where the reader is: after which of them, and how far on the way to the next.
/** @returns {Place | null} */
function place() {
  const section = [...document.querySelectorAll("main > .section[id]")].findLast(isAbove);
  if (!section || scrollY < 9) return null;
  const all = anchors(section);
  const at = all.findLastIndex(({ element }) => isAbove(element));
  const { element, name } = all[at];
  return { section: section.id, name, part: (line() - top(element)) / room(all, at, section), hash: `#${element.matches(".figure") ? name : section.id}` };
}

/** @param {Place} kept */
function off({ section: id, name, part }) {
  const section = document.getElementById(id);
  if (!section) return 0;
  const all = anchors(section);
  const at = all.findIndex((one) => one.name === name);
  return at < 0 ? top(section) - line() / 2 : top(all[at].element) + part * room(all, at, section) - line();
}

// Far chapters take their true height, and figures follow the filters, a few frames after the page has come.
/** @param {() => number} distance */
function hold(distance) {
  let end = performance.now() + 1500;
  for (const kind of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(kind, () => (end = 0), { once: true, passive: true });
  const keep = () => {
    const far = distance();
    if (Math.abs(far) > 1) scrollBy({ top: far, behavior: "instant" });
    if (performance.now() < end) requestAnimationFrame(keep);
  };
  keep();
}

// Storage may be refused. Then the link leads to the chapter.
/**
 * @template T
 * @param {(all: Storage) => T} use
 */
function storage(use) {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

const here = () => location.pathname + location.search;

// On the way to the other language: the link leads to the chapter, the rest is remembered, also for the way back.
/** @param {HTMLAnchorElement} link */
export function leave(link) {
  const left = place();
  link.search = location.search;
  link.hash = left?.hash ?? "";
  const there = `place ${link.pathname}`;
  storage((all) => (left ? all.setItem(there, JSON.stringify(left)) : all.removeItem(there)));
  storage((all) => left && all.setItem(`back ${here()}`, JSON.stringify(left)));
}

// Come from the other language, or back from it: browsers scroll before far chapters have their true height.
export function arrive() {
  const [{ type }] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  const isBack = type === "back_forward";
  const key = isBack ? `back ${here()}` : `place ${location.pathname}`;
  /** @type {Place | null} */
  const kept = storage((all) => JSON.parse(/** @type {string} */ (all.getItem(key))));
  storage((all) => all.removeItem(`place ${location.pathname}`));
  if (kept && (isBack || kept.hash === location.hash)) hold(() => off(kept));
}

// Changes the page without moving what the reader sees.
/** @param {() => void} change */
export function keeping(change) {
  const seen = [...document.querySelectorAll("main > .section > :not(.prose, .beside), .prose > *, .abreast > *")];
  const block = scrollY > 9 && seen.filter((one) => one.checkVisibility?.()).findLast(isAbove);
  const before = block ? top(block) : 0;
  change();
  if (block) hold(() => top(block) - before);
}
