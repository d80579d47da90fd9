// Every link of every page leads somewhere, and so does every address in maps, feeds, structured data and
// manifests. Arguments: where the site is served, the whole address that it was built for, and every page's path.
import { LinkChecker } from "linkinator";

const [served, address, ...paths] = process.argv.slice(2);
/** @param {string} url */
const here = (url) => url.replace(address, served);
const escaped = address.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const checker = new LinkChecker();
const { links } = await checker.check({
  path: paths.map((path) => served + path),
  recurse: true,
  concurrency: 12,
  timeout: 60_000,
  urlRewriteExpressions: [{ pattern: new RegExp(`^${escaped}`), replacement: served }],
  linksToSkip: async (link) => !link.startsWith(served),
});
const broken = links.filter((link) => link.state === "BROKEN").map((link) => `${link.status} ${link.url} in ${link.parent}`);

// What no crawler follows.
/** @param {string} url */
const text = async (url) => (await fetch(url)).text();
const pages = [...(await text(`${served}sitemap.xml`)).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
const named = new Set(pages);
for (const page of pages) {
  const html = await text(here(page));
  for (const [url] of html.matchAll(new RegExp(`${escaped}[\\w./-]*`, "g"))) named.add(url.replace(/\.$/, ""));
  const [, manifest] = html.match(/rel="manifest" href="([^"]+)"/) ?? [];
  for (const icon of JSON.parse(await text(new URL(manifest, served).href)).icons) named.add(new URL(icon.src, served).href);
  for (const [, feed] of html.matchAll(/type="application\/atom\+xml"[^>]*href="([^"]+)"/g)) {
    for (const [, url] of (await text(new URL(feed, served).href)).matchAll(/href="([^"]+)"/g)) named.add(url);
  }
}
for (const url of named) {
  const { status } = await fetch(here(url), { method: "HEAD" });
  if (status !== 200) broken.push(`${status} ${url}`);
}
console.log(`${links.length} links on ${paths.length} pages, ${named.size} named addresses`);
if (links.length < paths.length || named.size < 100) broken.push("too few links were found to be all");
if (broken.length) {
  console.error([...new Set(broken)].join("\n"));
  process.exit(1);
}
