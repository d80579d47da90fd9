// Where an engine does not hold its place by itself, what came alive above has moved what the address leads to. Readers
// who have gone on from there already, or come back, are left where they are.
function leadAgain() {
  const target = document.querySelector(":target");
  if (target && Math.abs(target.getBoundingClientRect().top) < innerHeight / 2) target.scrollIntoView();
}

export function land() {
  const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  const isHeld = CSS.supports("overflow-anchor", "auto") || arrival?.type !== "navigate";
  if (!isHeld) requestAnimationFrame(() => requestAnimationFrame(leadAgain));
}
