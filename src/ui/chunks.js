// Fetches the chunks into which the program is split, each at the address that the page names. `tools/wasm-bindgen` puts
// these two in the place of what `wasm-split-cli` writes: a chunk's name has a hash, the report as one file holds
// chunks as data, and some hosts send WebAssembly as a file of any type.
import { waiting } from "./waiting.js";

/** @param {string} name */
export function fetchChunk(name) {
  const named = /** @type {HTMLMetaElement | null} */ (document.querySelector(`meta[name=chunk-${name}]`));
  if (!named) return Promise.reject(new Error(`the page does not name ${name}`));
  return waiting(fetch(named.content));
}

/**
 * @param {Promise<Response>} fetching
 * @param {WebAssembly.Imports} imports
 */
export async function instantiateChunk(fetching, imports) {
  const response = await fetching;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
