// Runs a script of `src/` with the globals of a window that a test makes up: bundled as `./dev` bundles it, without
// a browser, and anew for each test.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import * as browser from "happy-dom";
import { build } from "../../src/echarts/node_modules/esbuild/lib/main.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What scripts ask of a window by these names alone. */
const GLOBALS = [
  "CustomEvent", "Element", "Event", "HTMLElement", "KeyboardEvent", "MessageEvent", "MouseEvent", "MutationObserver",
  "addEventListener", "customElements", "document", "getComputedStyle", "history", "innerHeight", "innerWidth",
  "localStorage", "location", "matchMedia", "navigator", "origin", "parent", "performance", "requestAnimationFrame",
  "scrollBy", "scrollY", "sessionStorage",
];

/**
 * A page at an address. Types are those of browsers, which it imitates.
 * @param {string} address
 * @param {string} html
 */
export function page(address, html = "") {
  const window = /** @type {Window & typeof globalThis} */ (/** @type {unknown} */ (new browser.Window({ url: address })));
  window.document.write(html);
  return window;
}

/**
 * @param {string} text
 * @param {(Window & typeof globalThis) | undefined} window
 * @param {Record<string, unknown>} others
 */
function run(text, window, others) {
  /** @type {Record<string, unknown>} */
  const given = { window };
  for (const name of window ? GLOBALS : []) {
    const value = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (window))[name];
    given[name] = typeof value === "function" && /^[a-z]/.test(name) ? value.bind(window) : value;
  }
  Object.assign(given, others);
  return compileFunction(text, Object.keys(given))(...Object.values(given));
}

/**
 * What a module exports, once it ran.
 * @template T
 * @param {string} path below `src/`
 * @param {Window & typeof globalThis} [window]
 * @param {Record<string, unknown>} [others] globals beside the window's, or instead of them
 * @returns {Promise<T>}
 */
export async function load(path, window, others = {}) {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/${path}`],
    nodePaths: [`${root}src/echarts/node_modules`],
    bundle: true,
    define: {
      "import.meta.url": JSON.stringify(`https://report.example/repo/${path}`),
      "process.env.NODE_ENV": '"production"',
    },
    format: "iife",
    globalName: "made",
    loader: { ".css": "text", ".txt": "text" },
    logLevel: "error",
    write: false,
  });
  return run(`${outputFiles[0].text}\nreturn made;`, window, others);
}

/**
 * Runs a script that a page holds as it is written, but for the names that the build puts in.
 * @param {string} path below `src/`
 * @param {Window & typeof globalThis} window
 * @param {Record<string, string>} names
 * @param {Record<string, unknown>} [others]
 */
export async function runAsWritten(path, window, names, others = {}) {
  let text = await readFile(`${root}src/${path}`, "utf8");
  for (const [name, value] of Object.entries(names)) text = text.replaceAll(name, value);
  run(text, window, others);
}
