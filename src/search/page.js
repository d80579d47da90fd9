// Opens the search: the button at the top, or the key "/". What it needs is fetched when it is opened first.
import { waiting } from "../ui/waiting.js";

const script = /** @type {{ dataset: Record<string, string> }} */ (document.querySelector("script[data-search]"));
const { search, style, index, report, failed, close } = script.dataset;
// Other sites may share the origin.
const key = () => `${new URL(".", import.meta.url).pathname}search-key`;
/** @type {Promise<(opener: HTMLElement) => void> | undefined} */
let started;
let tries = 0;
let byKey = true;

try {
  byKey = localStorage.getItem(key()) !== "off";
} catch {}

// Browsers remember that a file could not be fetched, but not under another address.
/** @param {string} address */
const again = (address) => (tries && !address.startsWith("data:") ? `${address}?again=${tries}` : address);

function start() {
  const rest = { index, style, report, byKey, setByKey };
  return import(again(search)).then((program) => program.start({ ...rest, again }));
}

// A reader's single keys may be taken by the means that a reader speaks or types with.
/** @param {boolean} on */
function setByKey(on) {
  byKey = on;
  try {
    localStorage.setItem(key(), on ? "on" : "off");
  } catch {}
}

/** @param {HTMLElement} opener */
async function open(opener) {
  try {
    started ??= start();
    (await waiting(started))(opener);
  } catch {
    started = undefined;
    tries += 1;
    sayFailed();
  }
}

function sayFailed() {
  const dialog = document.createElement("dialog");
  const button = document.createElement("button");
  button.textContent = close;
  button.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  dialog.append(failed, " ", button);
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {HTMLElement} element */
const isTyping = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

addEventListener("click", (event) => {
  /** @type {HTMLElement | null | undefined} */
  const button = event.target.closest?.(".search-open");
  if (button) open(button);
});

addEventListener("keydown", (event) => {
  const isFree = !(event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing);
  if (event.key !== "/" || !byKey || !isFree || isTyping(/** @type {HTMLElement} */ (event.target)) || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  open(/** @type {HTMLElement} */ (document.activeElement));
});

document.documentElement.dataset.search = "";
