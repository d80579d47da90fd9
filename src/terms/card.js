// Shows what a term means beside the words that lead to it: its entry in the glossary.
import { placeCard } from "../card/place.js";

/** @type {HTMLElement} */
let card;

function makeCard() {
  card = document.createElement("div");
  card.id = "term-card";
  card.className = "card";
  card.popover = "auto";
  card.tabIndex = -1;
  card.setAttribute("role", "dialog");
  document.body.append(card);
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
  placeCard(card, link);
  card.focus();
}
