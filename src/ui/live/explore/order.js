// The places of texts or numbers in order, equal ones as they stood: of texts in that of their language.
export function order(cells, language) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const by = typeof cells[0] === "number" ? (one, other) => (one > other) - (one < other) : compare;
  return Uint32Array.from(cells.keys()).sort((one, other) => by(cells[one], cells[other]) || one - other);
}
