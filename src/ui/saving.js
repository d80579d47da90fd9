// A file that a reader takes away: saved where the browser allows it, and numbers in it with all their digits.

/**
 * @param {Blob | BlobPart} content
 * @param {string} type
 */
export function asBlob(content, type) {
  return content instanceof Blob ? content : new Blob([content], { type });
}

/**
 * Saves a file, and gives the address at which it is held. A host's sandbox and the browser inside of another app may
 * forbid saving, and do not say so.
 * @param {Blob} blob
 * @param {string} name
 */
export function saveBlob(blob, name) {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  return address;
}

/**
 * What a file holds, to be had in the page: of a picture the content itself as an address, since what refuses a blob's
 * shows this; else the text.
 * @param {Blob} blob
 * @returns {Promise<string>}
 */
export function contentOf(blob) {
  if (!blob.type.startsWith("image/")) return blob.text();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(/** @type {string} */ (reader.result));
    reader.onerror = reject;
    reader.readAsDataURL(blob);
  });
}

/**
 * Copies a text. False where the browser does not allow it.
 * @param {string} text
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A number for JSON, with all its digits where the browser can write them, else the nearest that it has.
 * @param {string} digits
 */
export function exactNumber(digits) {
  const { rawJSON } = /** @type {{ rawJSON?: (digits: string) => unknown }} */ (/** @type {unknown} */ (JSON));
  return rawJSON ? rawJSON(digits) : Number(digits);
}

/**
 * Reads JSON so that its numbers are written again as they stand there.
 * @param {string} text
 */
export function exactJson(text) {
  /** @type {(key: string, value: unknown, place?: { source: string }) => unknown} */
  const read = (_key, value, place) => (typeof value === "number" && place ? exactNumber(place.source) : value);
  return JSON.parse(text, read);
}
