// The places of texts or numbers in order, equal ones as they stood: of texts in that of their language.
/**
 * @param {(string | number)[]} cells
 * @param {boolean} numbers whether texts are the digits of numbers
 * @param {string} language
 */
export function order(cells, numbers, language) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keys = numbers ? cells.map(Number) : cells;
  /** @type {(one: any, other: any) => number} both are texts, or both numbers */
  const by = numbers ? (one, other) => Number(one > other) - Number(one < other) : compare;
  return Uint32Array.from(keys.keys()).sort((one, other) => by(keys[one], keys[other]) || one - other);
}
