// Tells the host's page the height in the words of each protocol, and understands what hosts ask. A host can make
// the embed repeat its height, and nothing else: every other message is ignored.
import { address, pymId, wordPressSecret } from "./address.js";

const SIZER = "[iFrameSizer]";
const MOST = 2000;
const page = /** @type {string} */ (document.documentElement.dataset.page);
const id = /** @type {string} */ (page.split("/").at(-2));

let height = 0;
/** @type {string | undefined} */
let sizerId;

/** @param {unknown} message */
const post = (message) => parent.postMessage(message, "*");
/** @param {string} type */
const sizer = (type) => post(`${SIZER}${sizerId}:${height}:${innerWidth}:${type}`);

export function tellHosts(now = height) {
  height = now;
  if (!height || parent === window) return;
  post({ "datawrapper-height": { [id]: height } });
  post({ sentinel: "amp", type: "embed-size", height });
  post({ type: "iframe-resized", width: innerWidth, height });
  post(JSON.stringify({ src: address, context: "iframe.resize", height }));
  if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  if (wordPressSecret) post({ message: "height", value: height, secret: wordPressSecret });
  if (sizerId) sizer("size");
  try {
    window.requestResize?.();
  } catch {
    // The host's page does not take its size from here.
  }
}

// `[iFrameSizer]id:8:false:…` begins, single words follow.
/** @param {string} words */
function answerSizer(words) {
  const fields = words.split(":");
  if (fields.length > 7 && /^(true|false)$/.test(fields[2])) {
    sizerId = fields[0];
    if (height) sizer("init");
  } else if (sizerId && height && (words === "reset" || words === "resize")) {
    sizer(words === "reset" ? "reset" : "size");
  }
}

addEventListener("message", ({ source, data }) => {
  if (source !== parent || !data) return;
  if (typeof data === "string") {
    if (data.length > MOST) return;
    if (data.startsWith(SIZER)) answerSizer(data.slice(SIZER.length));
    else if (pymId && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`)) tellHosts();
  } else if (data.type === "iframe-child-init" || data.type === "iframe-get-child-dimensions") {
    tellHosts();
  } else if (data.message === "ready" && wordPressSecret && data.secret === wordPressSecret) {
    tellHosts();
  }
});
addEventListener("load", () => tellHosts());
