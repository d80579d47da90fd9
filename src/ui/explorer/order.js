// The places of texts or numbers in order, equal ones as they stood: of texts in that of their language.
/**
 * @param {(string | number)[]} cells
 * @param {string} language
 */
export function order(cells, language) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  /** @type {(one: any, other: any) => number} both are texts, or both numbers */
  const by = typeof cells[0] === "number" ? (one, other) => Number(one > other) - Number(one < other) : compare;
  return Uint32Array.from(cells.keys()).sort((one, other) => by(cells[one], cells[other]) || one - other);
}
