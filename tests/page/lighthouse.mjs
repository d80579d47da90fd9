// Lighthouse's scores of a page, as JSON: node lighthouse.mjs ADDRESS desktop|mobile RUNS
// Of several runs each score is the median: a machine that does something else measures that too.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const [address, form, runs] = process.argv.slice(2);
const categories = ["performance", "accessibility", "best-practices", "seo"];
const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
/** @param {number[]} scores */
const median = (scores) => scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)];
/** @type {import("lighthouse").Result[]} */
const results = [];
try {
  for (let run = 0; run < Number(runs); run += 1) {
    /** @type {import("lighthouse").Flags} */
    const options = { port: chrome.port, onlyCategories: categories, logLevel: "error" };
    const result = await lighthouse(address, options, form === "desktop" ? desktopConfig : undefined);
    if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
    results.push(result.lhr);
  }
} finally {
  chrome.kill();
}
const scores = Object.fromEntries(
  categories.map((id) => [id, Math.round(100 * median(results.map((lhr) => lhr.categories[id].score ?? 0)))]),
);

/** @typedef {{ node?: { selector: string } }} Item */

/**
 * The first elements that an audit names.
 * @param {import("lighthouse").Result["audits"][string]} audit
 */
function where({ details }) {
  const items = /** @type {Item[]} */ (details && "items" in details ? details.items : []);
  return items.slice(0, 3).map(({ node }) => (node ? ` | ${node.selector}` : "")).join("");
}

const [first] = results;
const amiss = categories.flatMap((id) =>
  first.categories[id].auditRefs
    .filter(({ weight }) => weight > 0)
    .map((ref) => first.audits[ref.id])
    .filter(({ score }) => score !== null && score < 0.9)
    .map((audit) => `${audit.id}: ${audit.displayValue ?? audit.title}${where(audit)}`),
);
console.log(JSON.stringify({ scores, amiss }));
