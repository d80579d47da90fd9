// Places a card beside what opened it. Where the browser knows anchors, style does (style/card.css); on a phone
// style puts the card at the foot of the screen.
const ANCHOR = "data-card-anchor";
const GAP = 8; // between a card and what opened it, in CSS pixels
const EDGE = 16; // between a card and the side of the screen

/**
 * @param {HTMLElement} card - shown
 * @param {Element} opener
 */
export function placeCard(card, opener) {
  for (const before of document.querySelectorAll(`[${ANCHOR}]`)) before.removeAttribute(ANCHOR);
  opener.setAttribute(ANCHOR, "");
  const style = getComputedStyle(card);
  // A browser without anchors knows no such property.
  const isPlaced = style.position === "fixed" || !["", "none"].includes(style.getPropertyValue("position-area"));
  if (!isPlaced) placeByCoordinates(card, opener.getClientRects()[0]);
}

// Below, or above where there is no room below, inside of the screen.
/**
 * @param {HTMLElement} card
 * @param {DOMRect | undefined} near
 */
function placeByCoordinates(card, near) {
  if (!near) return;
  const left = Math.max(EDGE, Math.min(near.left, document.documentElement.clientWidth - card.offsetWidth - EDGE));
  const above = near.top - card.offsetHeight - GAP;
  // A card that fits neither below nor above covers what opened it rather than leave the screen.
  const lowest = Math.max(0, innerHeight - card.offsetHeight - GAP);
  const below = near.bottom + GAP;
  const top = below > lowest && above > 0 ? above : Math.min(below, lowest);
  card.style.setProperty("--card-left", `${left + scrollX}px`);
  card.style.setProperty("--card-top", `${top + scrollY}px`);
}
