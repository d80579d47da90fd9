// A file that a reader takes away: saved where the browser allows it, and numbers in it with all their digits.

/**
 * Saves a file, and leaves a link to it in the status line with a way to have it in the page: a host's sandbox and the
 * browser inside of another app may forbid saving, and do not say so.
 * @param {Blob | BlobPart} content
 * @param {string} type
 * @param {string} name
 * @param {string} otherwise
 * @param {HTMLElement} status
 */
export function save(content, type, name, otherwise, status) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const link = document.createElement("a");
  Object.assign(link, { href: URL.createObjectURL(blob), download: name, textContent: name });
  status.replaceChildren(link, inPage(blob, name, otherwise));
  link.click();
  link.removeAttribute("download");
  link.target = "_blank";
}

/**
 * What opens to a file's content: a picture to hold down, a text to copy.
 * @param {Blob} blob
 * @param {string} name
 * @param {string} label
 */
function inPage(blob, name, label) {
  const [details, summary] = [document.createElement("details"), document.createElement("summary")];
  Object.assign(summary, { className: "action", textContent: label });
  details.append(summary);
  details.addEventListener("toggle", async () => {
    if (blob.type.startsWith("image/")) {
      const picture = Object.assign(new Image(), { className: "by-hand", alt: name, src: await dataAddress(blob) });
      details.append(picture);
    } else {
      const text = document.createElement("textarea");
      Object.assign(text, { className: "by-hand", rows: 8, value: await blob.text(), readOnly: true, ariaLabel: name });
      details.append(text);
      text.select();
    }
  }, { once: true });
  return details;
}

/**
 * The content itself as an address: what refuses a blob's shows this.
 * @param {Blob} blob
 * @returns {Promise<string>}
 */
const dataAddress = (blob) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(/** @type {string} */ (reader.result));
    reader.onerror = reject;
    reader.readAsDataURL(blob);
  });

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
