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

/** @param {string} address as the page has it, not this script */
export function importEcharts(address) {
  return waiting(import(new URL(address, document.baseURI).href));
}
