/**
 * The generated pages in docs/ are what the sources give. `npm run docs` writes them anew; without it a page that has
 * fallen behind fails here.
 */
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { registerMarkdown } from "../../src/domain/index.js";
import { functions } from "../../src/functions/functions.js";
import { functionReference } from "./reference.js";

const docs = resolve(import.meta.dirname, "../../docs");

it("docs/fungsi.md is the function reference", async () => {
  await expect(functionReference(functions)).toMatchFileSnapshot(`${docs}/fungsi.md`);
});

it("docs/tarif.md and docs/rates.md are the register of the law", async () => {
  await expect(registerMarkdown("id")).toMatchFileSnapshot(`${docs}/tarif.md`);
  await expect(registerMarkdown("en")).toMatchFileSnapshot(`${docs}/rates.md`);
});
