/** `npm run docs`: writes the generated pages in docs/ anew. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { buildAddInIfStale } from "../../src/workbench/build/index.js";
import { fileOf, pages } from "./pages.js";

await buildAddInIfStale(resolve(import.meta.dirname, "../.."));
for (const { name, text } of pages) await writeFile(fileOf(name), await text());
