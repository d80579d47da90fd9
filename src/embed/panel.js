// The panel for newsrooms: copies codes, takes choices and the reader's filters over into them, shows the preview at a
// width. At a figure's own page, and below each figure of the report once a reader opens it.

import { facetNames } from "./facets.js";

// Where the build did not know the site's address, it is that of this page.
/** @param {string} code */
const here = (code) => code.replaceAll("https://site.example", location.origin);

// The reader's filters, without what only the report's page shows and what others put into its address.
function filters() {
  const query = new URLSearchParams(location.search);
  const known = new Set(["years", "show", "if", ...facetNames()]);
  for (const name of [...query.keys()]) if (!known.has(name)) query.delete(name);
  const shown = (query.get("show") ?? "").split(",").filter((name) => name && name !== "parallel");
  query.delete("show");
  if (shown.length > 0) query.set("show", shown.join());
  return query;
}

/** @param {HTMLElement} panel */
function chosen(panel) {
  const query = filters();
  for (const control of /** @type {NodeListOf<HTMLInputElement>} */ (panel.querySelectorAll("[data-parameter]"))) {
    const { parameter } = /** @type {Record<string, string>} */ (control.dataset);
    // The title is there unless it is taken away; the others are added.
    const value = control.type === "checkbox" ? (control.checked === (parameter !== "title") ? control.value : "") : control.value;
    if (value) query.set(parameter, value);
  }
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text && `?${text}`;
}

/** @param {HTMLElement} panel */
function start(panel) {
  if (panel.hasAttribute("data-ready")) return;
  const codes = /** @type {HTMLElement} */ (panel.querySelector(".newsroom-list"));
  const status = /** @type {HTMLElement} */ (panel.querySelector(".newsroom-status"));
  let frame = /** @type {HTMLIFrameElement} */ (panel.querySelector("iframe"));
  const still = frame.src;
  const { address, copied, selected } = /** @type {Record<string, string>} */ (codes.dataset);
  const written = new Map([...panel.querySelectorAll("textarea")].map((area) => [area, area.value]));

  function write() {
    const query = chosen(panel);
    const { value: scheme } = /** @type {HTMLSelectElement} */ (panel.querySelector("[data-parameter=scheme]"));
    for (const [area, code] of written) {
      // In HTML an ampersand of an address is written out.
      const quoted = area.id.startsWith("code-markdown") ? query : query.replaceAll("&", "&amp;");
      const dressed = scheme ? code.replace(/<iframe [^>]*style="/, `$&color-scheme:${scheme};`) : code;
      const now = here(dressed.replaceAll(`"${address}"`, `"${address}${quoted}"`));
      if (area.value !== now) area.value = now;
    }
    if (frame.src === still + query) return;
    // A frame that goes elsewhere would be a step of the reader's history; a new one is none.
    const next = /** @type {HTMLIFrameElement} */ (frame.cloneNode());
    next.src = still + query;
    // Browsers put paper behind a frame of another scheme.
    next.style.colorScheme = scheme;
    frame.replaceWith(next);
    frame = next;
  }

  /** @param {HTMLButtonElement} button */
  async function copy(button) {
    const { copy: id } = /** @type {Record<string, string>} */ (button.dataset);
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById(id));
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      status.textContent = copied;
    } catch {
      // Refused in a frame of another site, or by an old browser: what is selected can be copied by hand.
      status.textContent = document.execCommand?.("copy") ? copied : selected;
    }
    button.parentElement?.append(status);
  }

  /** @param {HTMLButtonElement} button */
  function show(button) {
    frame.width = /** @type {string} */ (button.dataset.width);
    for (const other of panel.querySelectorAll("[data-width]")) other.setAttribute("aria-pressed", String(other === button));
  }

  // Filters change without a word to this script: it looks when the reader comes to the panel.
  for (const kind of ["change", "pointerenter", "focusin"]) panel.addEventListener(kind, write);
  panel.addEventListener("click", ({ target }) => {
    const button = target.closest?.("button");
    if (button?.dataset.copy) copy(button);
    else if (button?.dataset.width) show(button);
  });
  addEventListener("message", ({ source, data }) => {
    const isHeight = source === frame.contentWindow && data?.type === "iframe-resized" && data.height > 0;
    if (isHeight) frame.height = `${Math.min(data.height, 4000)}`;
  });
  write();
  panel.setAttribute("data-ready", "");
}

/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".newsroom")).forEach(start);
document.addEventListener("newsroom", ({ target }) => start(/** @type {HTMLElement} */ (target)));
