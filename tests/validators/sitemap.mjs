// The sitemap against the schema of sitemaps.org. Argument: the file.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const [file] = process.argv.slice(2);
const home = createRequire(import.meta.url).resolve("sitemap").replace(/(node_modules\/sitemap)\/.*/, "$1");
const schema = await readFile(join(home, "schema/sitemap.xsd"), "utf8");
const result = await validateXML({
  xml: [{ fileName: "sitemap.xml", contents: await readFile(file, "utf8") }],
  // Pictures and languages are of other name spaces, whose schemas stand elsewhere.
  schema: [schema.replaceAll('processContents="strict"', 'processContents="lax"')],
});
if (!result.valid) {
  console.error(result.rawOutput);
  process.exit(1);
}
