// Places a card beside what opened it; on a phone style puts it at the foot of the screen (style/card.css).
const GAP = 8; // between a card and what opened it, in CSS pixels
const EDGE = 16; // between a card and the side of the screen

// Below, or above where there is no room below, inside of the screen.
/**
 * @param {HTMLElement} card - shown
 * @param {Element} opener
 */
export function placeCard(card, opener) {
  // Words that opened it may stand in two lines: it covers neither.
  const lines = [...opener.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || getComputedStyle(card).position === "fixed") return;
  const left = Math.max(EDGE, Math.min(first.left, document.documentElement.clientWidth - card.offsetWidth - EDGE));
  const above = first.top - card.offsetHeight - GAP;
  // A card that fits neither below nor above covers what opened it rather than leave the screen.
  const lowest = Math.max(0, innerHeight - card.offsetHeight - GAP);
  const below = last.bottom + GAP;
  const top = below > lowest && above > 0 ? above : Math.min(below, lowest);
  card.style.setProperty("--card-left", `${left + scrollX}px`);
  card.style.setProperty("--card-top", `${top + scrollY}px`);
}
