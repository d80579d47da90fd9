// Shows what a term means beside the words that lead to it: its entry in the glossary.
const WIDTH = 352; // in CSS pixels; also in style/card.css
/** @type {HTMLElement} */
let card;

function makeCard() {
  card = document.createElement("div");
  card.id = "term-card";
  card.popover = "auto";
  card.tabIndex = -1;
  card.setAttribute("role", "dialog");
  document.body.append(card);
}

// Below the words, or above where there is no room; on a phone style puts it at the foot of the screen.
/** @param {HTMLElement} link */
function place(link) {
  const near = link.getClientRects()[0];
  const left = Math.max(16, Math.min(near.left, document.documentElement.clientWidth - WIDTH - 16));
  const above = near.top - card.offsetHeight - 8;
  // A card that fits neither below nor above covers the words rather than leave the screen.
  const lowest = Math.max(0, innerHeight - card.offsetHeight - 8);
  const below = near.bottom + 8;
  const top = below > lowest && above > 0 ? above : Math.min(below, lowest);
  card.style.setProperty("--card-left", `${left + scrollX}px`);
  card.style.setProperty("--card-top", `${top + scrollY}px`);
}

// Opens the card of a link; `entry` is the term's name in the glossary, before its definition.
/**
 * @param {HTMLElement} link
 * @param {HTMLElement} entry
 */
export function open(link, entry) {
  if (!card) makeCard();
  card.ontoggle = (/** @type {ToggleEvent} */ event) => {
    // Only a reader who is still at the card, or nowhere, is led back.
    const here = /** @type {HTMLElement} */ (document.activeElement);
    if (event.newState === "closed" && [card, document.body].includes(here)) link.focus({ preventScroll: true });
  };
  const name = document.createElement("p");
  name.className = "card-name";
  name.textContent = entry.textContent;
  card.setAttribute("aria-label", entry.textContent);
  const meaning = /** @type {Element} */ (/** @type {Element} */ (entry.nextElementSibling).firstElementChild);
  card.replaceChildren(name, ...meaning.cloneNode(true).childNodes);
  card.showPopover();
  place(link);
  card.focus();
}
