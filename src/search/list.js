// The results as a list of options, of which one is active.
import { isHere } from "./place.js";

/** @import { Result, Span } from "./types" */

export const MOST = 40;

/**
 * @param {string} text
 * @param {Span[]} places
 */
function marked(text, places) {
  const parts = [];
  let at = 0;
  for (const [from, to] of places) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    parts.push(text.slice(at, from), mark);
    at = to;
  }
  return [...parts, text.slice(at)];
}

/**
 * @param {string} name
 * @param {(Node | string)[]} inside
 */
function part(name, ...inside) {
  const element = document.createElement("span");
  element.className = name;
  element.append(...inside);
  return element;
}

// Where a result leads: a place of this page, else of the report's, where the browser itself marks the words.
/**
 * @param {Result} result
 * @param {string} report
 */
function address(result, report) {
  const { document: found, words } = result;
  if (isHere(found)) return `#${found.at}`;
  const quoted = words.length ? `:~:text=${encodeURIComponent(words[0]).replaceAll("-", "%2D")}` : "";
  return `${report}#${found.at}${quoted}`;
}

/**
 * @param {Result} result
 * @param {number} at
 * @param {string} report
 */
function option(result, at, report) {
  const link = document.createElement("a");
  link.id = `found-${at}`;
  link.className = "found";
  link.href = address(result, report);
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.append(part("found-where", result.where));
  if (result.title.text) link.append(part("found-title", ...marked(result.title.text, result.title.places)));
  if (result.excerpt.text) link.append(part("found-text", ...marked(result.excerpt.text, result.excerpt.places)));
  return link;
}

// Shows results in a list that an input controls, and gives what moves through them.
/**
 * @param {HTMLElement} list
 * @param {HTMLInputElement} input
 * @param {Result[]} results
 * @param {string} report
 */
export function show(list, input, results, report) {
  const options = results.map((result, at) => option(result, at, report));
  list.replaceChildren(...options);
  list.hidden = options.length === 0;
  input.setAttribute("aria-expanded", String(options.length > 0));
  let active = -1;
  /** @param {number} at */
  const choose = (at) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = at;
    const chosen = options[active];
    chosen?.setAttribute("aria-selected", "true");
    chosen?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", chosen?.id ?? "");
  };
  choose(options.length ? 0 : -1);
  return {
    move: (/** @type {number} */ by) => options.length && choose((active + by + options.length) % options.length),
    place: (/** @type {HTMLAnchorElement | null} */ link) => options.indexOf(/** @type {HTMLAnchorElement} */ (link)),
    follow: () => options[active]?.click(),
  };
}
