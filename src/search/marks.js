// Which parts of a text a query was found by.
/** @import { Marked, Match, Span } from "./types" */

const isLetter = (character = "") => /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);

// Thousands may be divided by commas.
/** @param {string} term */
const written = (term) => (/^\d+$/.test(term) ? [...term].join(",?") : term.replaceAll(/[^\p{L}\p{N}\s]/gu, "\\$&"));

// A word is covered to its end, Han characters as they are.
/**
 * @param {boolean[]} covered
 * @param {string} text
 * @param {string} term
 */
function cover(covered, text, term) {
  if (!term) return;
  const low = text.toLowerCase();
  const pattern = new RegExp(written(term), "g");
  for (let found = pattern.exec(low); found; found = pattern.exec(low)) {
    const at = found.index;
    pattern.lastIndex = at + 1;
    if (isLetter(term[0]) && isLetter(low[at - 1])) continue;
    let to = at + found[0].length;
    if (isLetter(term[0])) while (to < text.length && isLetter(text[to])) to += 1;
    covered.fill(true, at, to);
  }
}

/**
 * @param {boolean[]} covered
 * @returns {Span[]}
 */
function spans(covered) {
  /** @type {Span[]} */
  const found = [];
  covered.forEach((on, at) => {
    if (on && covered[at - 1]) found[found.length - 1][1] = at + 1;
    else if (on) found.push([at, at + 1]);
  });
  return found;
}

// Places in a text, as starts and ends, of what was asked, or else of the terms that were found in its field.
/**
 * @param {string} text
 * @param {"title" | "text"} field
 * @param {Match} match
 * @param {string} query
 */
export function marks(text, field, match, query) {
  const covered = Array(text.length).fill(false);
  cover(covered, text, query.toLowerCase());
  if (covered.includes(true)) return spans(covered);
  for (const [term, fields] of Object.entries(match)) if (fields.includes(field)) cover(covered, text, term);
  return spans(covered);
}

// Places in a title that its initials were found at: every reading has a letter for each character.
/**
 * @param {string} title
 * @param {string} initials
 * @param {string} query
 */
export function markInitials(title, initials, query) {
  const covered = Array(title.length).fill(false);
  const asked = query.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  for (const word of asked.filter((word) => word.length > 1)) {
    for (const reading of initials.split("|")) {
      const at = reading.indexOf(word);
      if (at >= 0) covered.fill(true, at, at + word.length);
    }
  }
  return spans(covered);
}

// A short part of a text around its first mark, with the marks in it.
/**
 * @param {string} text
 * @param {Span[]} places
 * @param {number} most
 * @returns {Marked}
 */
export function excerpt(text, places, most) {
  const first = places[0]?.[0] ?? 0;
  const from = first > most / 2 && text.length > most ? Math.max(0, first - Math.round(most / 3)) : 0;
  const to = Math.min(text.length, from + most);
  const inside = places.filter(([start, stop]) => start >= from && stop <= to);
  return {
    text: (from > 0 ? "…" : "") + text.slice(from, to) + (to < text.length ? "…" : ""),
    places: inside.map((place) => /** @type {Span} */ (place.map((at) => at - from + (from > 0 ? 1 : 0)))),
  };
}
