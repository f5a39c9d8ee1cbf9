/** The pages in docs/ that are made from the sources. The functions' one reads what the build made of them. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { registerMarkdown } from "../../src/domain/index.js";
import { functionTexts } from "../../src/functions/descriptions.js";
import { functionReference, type Metadata } from "./reference.js";

const root = resolve(import.meta.dirname, "../..");

export const pages: readonly { readonly name: string; readonly text: () => Promise<string> }[] = [
  {
    name: "fungsi.md",
    text: async () => {
      const built = await readFile(resolve(root, "dist/functions.json"), "utf8");
      return functionReference(JSON.parse(built) as Metadata, functionTexts);
    },
  },
  { name: "tarif.md", text: () => Promise.resolve(registerMarkdown("id")) },
  { name: "rates.md", text: () => Promise.resolve(registerMarkdown("en")) },
];

export const fileOf = (name: string): string => resolve(root, "docs", name);
