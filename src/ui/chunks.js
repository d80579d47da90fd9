// Fetches the chunks into which the program is split. `tools/bin/wasm-bindgen` puts these two in the place of what
// wasm-split-cli writes: a chunk's file is named by its content (`site::program`), the report as one file holds chunks
// as data, and some hosts send WebAssembly as a file of any type.
import { waiting } from "./waiting.js";

/** @param {string} file beside this script, unless the page holds it */
export function fetchChunk(file) {
  const held = /** @type {HTMLMetaElement | null} */ (document.querySelector(`meta[name="${file}"]`));
  return waiting(fetch(held ? held.content : new URL(file, import.meta.url)));
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
