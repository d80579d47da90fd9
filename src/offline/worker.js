// Keeps one release of the report whole and answers from it. A later release is fetched beside it and takes
// over when the reader asks for it, or when no page of the older one is open.
import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { precacheAndRoute } from "workbox-precaching";

/** @import { PrecacheEntry } from "workbox-precaching" */
/** @typedef {{ base: string, files: PrecacheEntry[] }} Release what stands before this script */
const worker = /** @type {ServiceWorkerGlobalScope & { report: Release }} */ (/** @type {unknown} */ (self));
const { base, files } = worker.report;

// Every report of a host shares its origin. No cache is deleted for what its name contains: one report's address may
// begin as another's does. Files that a release no longer has leave its cache when the next takes over.
setCacheNameDetails({ prefix: base });
// The reader's choices stand in the address; the page is the same.
precacheAndRoute(files, { ignoreURLParametersMatching: [/./], cleanURLs: false });
clientsClaim();

worker.addEventListener("message", (event) => {
  if (event.data === "show") worker.skipWaiting();
});
