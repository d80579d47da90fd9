// The only script that reads an embed's address before the report's program is there. Every value is compared with
// a list and kept as an attribute of the root for style; what is unknown is ignored, and nothing of the address is
// written into the page.
import { facetNames } from "./facets.js";

const PARAMETERS = {
  scheme: ["light", "dark"],
  title: ["0"],
  controls: ["1"],
  transparent: ["1"],
  width: ["narrow", "wide"],
};
const MOST = 4096;

const root = document.documentElement;
const query = new URLSearchParams(location.search.length > MOST ? "" : location.search);

export function applyParameters() {
  for (const [name, values] of Object.entries(PARAMETERS)) {
    const value = query.get(name) ?? "";
    if (values.includes(value)) root.setAttribute(`data-${name}`, value);
  }
}

// The same embed in the language asked for, by the address that the page itself names.
export function inOtherLanguage() {
  const asked = query.get("lang");
  const link = [...document.querySelectorAll("link[hreflang]")].find((link) => link.hreflang.split("-")[0] === asked);
  if (link && link.hreflang !== root.lang) location.replace(link.getAttribute("href") + location.search + location.hash);
}

// Whether the address chooses anything that the figure would be drawn otherwise for.
export const choosesAny = () => ["years", "show", "if", ...facetNames()].some((name) => name && query.get(name));

// What a host told the embed in its address, to be told back: pym's id, the secret of WordPress.
export const pymId = (query.get("childId") ?? "").slice(0, 200);
export const wordPressSecret = /^#\?secret=(\w{1,64})$/.exec(location.hash)?.[1];
export const address = location.href;
