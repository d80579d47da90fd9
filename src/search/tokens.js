// Text as what is looked up: a run of Han characters as its characters and pairs, everything else as words.
const RUNS = /\p{Script=Han}+|\d+(?:[.,]\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/** @param {string} text */
export const isHan = (text) => HAN.test(text);

/** @param {string} text */
const plain = (text) => text.normalize("NFKC").toLowerCase();

/** @param {string} run */
function pairs(run) {
  const characters = [...run];
  return characters.slice(1).map((character, at) => characters[at] + character);
}

/** @param {string} run */
const word = (run) => (/^\d/.test(run) ? run.replaceAll(",", "") : run);

// What a document is found by.
/** @param {string} text */
export function tokens(text) {
  const runs = plain(text).match(RUNS) ?? [];
  return runs.flatMap((run) => (isHan(run) ? [...run, ...pairs(run)] : [word(run)]));
}

// What a reader's words ask for: a single character only where it stands alone.
/** @param {string} text */
export function asked(text) {
  const runs = plain(text).match(RUNS) ?? [];
  return runs.flatMap((run) => (isHan(run) ? ([...run].length > 1 ? pairs(run) : [run]) : [word(run)]));
}

// Initials of a title in every reading: what stands from any of its characters on, so that a part of it is found.
/** @param {string} initials */
export function endings(initials) {
  const runs = initials.split(/[^a-z0-9]+/);
  return runs.flatMap((run) => [...run].map((_, at) => run.slice(at))).filter((ending) => ending.length > 1);
}
