// Prints a built site's report as a tagged PDF in each language: node tools/pdf.mjs FOLDER BASE
// Chromium prints the page as it stands in the HTML, without its scripts, so that nothing has to be waited for.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { context } from "../src/echarts/node_modules/esbuild/lib/main.js";

const [folder, base] = process.argv.slice(2);
const browser = process.env.CHROMIUM ?? "chromium";
const OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline"];

/**
 * The languages' codes, and the paths of their pages: that of the first page, and those that it leads to.
 * @param {string} html
 */
function editions(html) {
  const [, own] = html.match(/<html lang="([a-z]+)/) ?? [];
  const [languages] = html.match(/<nav [^>]*class="languages".*?<\/nav>/s) ?? [];
  if (!own || !languages) throw new Error(`${folder} has no first page with languages`);
  const links = languages.matchAll(/href="([^"]*)" hreflang="([a-z]+)/g);
  const path = (/** @type {string} */ address) => new URL(address, `http://host${base}`).pathname;
  return new Map([[own, base], ...[...links].map(([, address, code]) => /** @type {const} */ ([code, path(address)]))]);
}

/**
 * The page of a path without its scripts, in a folder in which all other files are those of the site.
 * @param {string} root
 * @param {string} path
 */
async function still(root, path) {
  const page = join(path.slice(base.length), "index.html");
  const html = await readFile(join(folder, page), "utf8");
  await mkdir(dirname(join(root, base, page)), { recursive: true });
  await writeFile(join(root, base, page), html.replace(/<script\b.*?<\/script>/gs, ""));
}

/** @param {string} root */
async function link(root) {
  await mkdir(join(root, base), { recursive: true });
  for (const name of await readdir(folder)) {
    if ((await stat(join(folder, name))).isFile() && name !== "index.html") {
      await symlink(resolve(folder, name), join(root, base, name));
    }
  }
}

const made = await mkdtemp(join(tmpdir(), "report-pdf-"));
const root = join(made, "root");
const server = await context({});
try {
  await link(root);
  const { port } = await server.serve({ host: "127.0.0.1", servedir: root });
  for (const [code, path] of editions(await readFile(join(folder, "index.html"), "utf8"))) {
    await still(root, path);
    const file = resolve(folder, `report.${code}.pdf`);
    const places = [`--user-data-dir=${join(made, "profile")}`, `--print-to-pdf=${file}`];
    await promisify(execFile)(browser, [...OPTIONS, ...places, `http://127.0.0.1:${port}${path}`]);
    console.log(`${file}: ${(await stat(file)).size} bytes`);
  }
} finally {
  await server.dispose();
  await rm(made, { recursive: true });
}
