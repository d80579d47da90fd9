// Structured data of pages against schema.org's types, by the compiler of TypeScript. Arguments: a folder for
// the program, then pages.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";

const [folder, ...pages] = process.argv.slice(2);
const types = createRequire(import.meta.url).resolve("schema-dts").replace(/(node_modules\/schema-dts)\/.*/, "$1");
const values = [];
for (const page of pages) {
  const html = await readFile(page, "utf8");
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (scripts.length !== 1) throw new Error(`${page} has ${scripts.length} scripts of structured data`);
  values.push(`// ${page}\nexport const page${values.length}: Graph = ${JSON.stringify(JSON.parse(scripts[0][1]), null, 1)};`);
}
const file = join(folder, "structured.ts");
await writeFile(file, `import type { Graph } from "${types}/dist/schema";\n${values.join("\n")}\n`);
const program = ts.createProgram([file], { noEmit: true, strict: true, skipLibCheck: true, module: 99, moduleResolution: 100 });
const problems = ts.getPreEmitDiagnostics(program);
const told = ts.formatDiagnostics(problems, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => folder, getNewLine: () => "\n" });
console.log(`${values.length} pages`);
if (problems.length) {
  console.error(told.slice(0, 4000));
  process.exit(1);
}
