// Fetches files that the page names and a visit which only reads does without.
import { waiting } from "./waiting.js";

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** @param {string} address */
export function fetchBytes(address) {
  return waiting(fetched(address));
}

/**
 * Scripts that import each other. All are asked for at once.
 * @param {string[]} addresses as the page has them, not this script
 */
export function importAll(addresses) {
  return waiting(Promise.all(addresses.map((address) => import(new URL(address, document.baseURI).href))));
}
