/** `npm run docs`: writes the generated pages in docs/ anew. */
import { writeFile } from "node:fs/promises";
import { fileOf, pages } from "./pages.js";

for (const { name, text } of pages) await writeFile(fileOf(name), text());
