// The dialog of the search. Its words come with the index.
import { finder } from "./find.js";
import { MOST, show } from "./list.js";
import { go, isHere } from "./place.js";
import { results } from "./results.js";

/** @import { Document, Opening, Result, Words } from "./types" */

const SHELL = `<div class="search-top">
<input type="search" role="combobox" aria-autocomplete="list" aria-controls="search-found" aria-expanded="false"
  autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go">
<button type="button" class="search-close"></button></div>
<p class="search-says" role="status"></p>
<div class="search-found" id="search-found" role="listbox" hidden></div>
<label class="search-key"><input type="checkbox"><span></span></label>`;

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

// The dialog can be read without its style, so that is not waited for if it fails.
/** @param {string} address */
function styled(address) {
  if (document.querySelector("link[data-search-style]")) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.dataset.searchStyle = "";
  link.href = address;
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

/**
 * @param {Words} words
 * @param {boolean} byKey
 */
function build(words, byKey) {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.innerHTML = SHELL;
  /** @type {(selector: string) => HTMLElement} */
  const part = (selector) => /** @type {HTMLElement} */ (dialog.querySelector(selector));
  const [input, key] = dialog.querySelectorAll("input");
  dialog.setAttribute("aria-label", words.search);
  input.setAttribute("aria-label", words.search);
  input.placeholder = words.placeholder;
  part(".search-close").textContent = words.close;
  part(".search-found").setAttribute("aria-label", words.results);
  part(".search-key span").textContent = words.key;
  key.checked = byKey;
  document.body.append(dialog);
  return { dialog, input, key, says: part(".search-says"), list: part(".search-found") };
}

/**
 * @param {Words} words
 * @param {string} query
 * @param {number} count
 */
function said(words, query, count) {
  if (!query) return words.hint;
  if (count === 0) return words.none.replace("{query}", () => query);
  const found = (count === 1 ? words.one : words.many).replace("{count}", `${count}`);
  return count > MOST ? found + words.first.replace("{count}", `${MOST}`) : found;
}

/** @type {Record<string, number>} */
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

// Some browsers end the composition before its last key arrives.
/** @param {KeyboardEvent} event */
const composes = (event) => event.isComposing || event.keyCode === 229;

// Fetches what the search needs, and gives the function that opens it.
/** @param {Opening} opening */
export async function start({ index, style, report, byKey, setByKey, again }) {
  const [{ words, documents }] = await Promise.all([fetched(again(index)), styled(style)]);
  const find = finder(documents);
  const { dialog, input, key, says, list } = build(words, byKey);
  /** @type {Result[]} */
  let found = [];
  /** @type {ReturnType<typeof show>} */
  let shown;
  /** @type {HTMLElement | undefined} */
  let opener;

  const search = () => {
    const query = input.value.trim();
    const all = query ? find(query) : [];
    found = results(all.slice(0, MOST), query, documents, words);
    shown = show(list, input, found, report);
    says.textContent = said(words, query, all.length);
  };

  input.addEventListener("input", (event) => /** @type {InputEvent} */ (event).isComposing || search());
  input.addEventListener("compositionend", search);
  input.addEventListener("keydown", (event) => {
    if (composes(event)) return;
    if (event.key in STEPS) shown.move(STEPS[event.key]);
    else if (event.key === "Enter") shown.follow();
    else return;
    event.preventDefault();
  });
  // Some browsers would clear the field first.
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || composes(event)) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener("close", () => opener?.focus({ preventScroll: true }));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || /** @type {Element} */ (event.target).closest(".search-close")) dialog.close();
  });
  list.addEventListener("click", (event) => {
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey);
    const result = found[shown.place(/** @type {Element} */ (event.target).closest("a"))];
    if (!result || !plain || !isHere(result.document)) return;
    opener = undefined;
    dialog.close();
    setTimeout(() => go(result.document, result.words));
  });
  key.addEventListener("change", () => setByKey(key.checked));

  return (/** @type {HTMLElement} */ from) => {
    opener = from;
    if (!dialog.open) dialog.showModal();
    input.select();
    search();
  };
}
