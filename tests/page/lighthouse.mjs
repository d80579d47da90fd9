// Lighthouse's scores of a page, as JSON: node lighthouse.mjs ADDRESS desktop|mobile RUNS
// Of several runs each score is the median: a machine that does something else measures that too.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const [address, form, runs] = process.argv.slice(2);
const categories = ["performance", "accessibility", "best-practices", "seo"];
const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const median = (scores) => scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)];
const results = [];
try {
  for (let run = 0; run < Number(runs); run += 1) {
    const options = { port: chrome.port, onlyCategories: categories, logLevel: "error" };
    const { lhr } = await lighthouse(address, options, form === "desktop" ? desktopConfig : undefined);
    results.push(lhr);
  }
} finally {
  chrome.kill();
}
const scores = Object.fromEntries(
  categories.map((id) => [id, Math.round(100 * median(results.map((lhr) => lhr.categories[id].score)))]),
);
// The first elements that an audit names.
const where = ({ details }) => (details?.items ?? []).slice(0, 3).map(({ node }) => (node ? ` | ${node.selector}` : "")).join("");
const failing = results[0].categories;
const amiss = categories.flatMap((id) =>
  failing[id].auditRefs
    .filter((ref) => ref.weight > 0 && results[0].audits[ref.id].score !== null && results[0].audits[ref.id].score < 0.9)
    .map((ref) => `${ref.id}: ${results[0].audits[ref.id].displayValue ?? results[0].audits[ref.id].title}${where(results[0].audits[ref.id])}`),
);
console.log(JSON.stringify({ scores, amiss }));
