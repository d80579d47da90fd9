// The names that filters have, and had, in addresses.
export const facetNames = () =>
  [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-facet]"))].flatMap(({ dataset }) => [
    dataset.facet,
    ...(dataset.was ?? "").split(" "),
  ]);
