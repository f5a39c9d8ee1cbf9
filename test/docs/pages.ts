/** The pages in docs/ that are made from the sources. */
import { resolve } from "node:path";
import { lastReading, registerMarkdown } from "../../src/domain/index.js";
import { functions } from "../../src/functions/functions.js";
import { functionReference } from "./reference.js";

const root = resolve(import.meta.dirname, "../..");

export const pages: readonly { readonly name: string; readonly text: () => string }[] = [
  { name: "fungsi.md", text: () => functionReference(functions) },
  // What is overdue is said as of the day on which the law was last looked at: the page does not change by itself overnight.
  { name: "tarif.md", text: () => registerMarkdown("id", lastReading()) },
  { name: "rates.md", text: () => registerMarkdown("en", lastReading()) },
];

export const fileOf = (name: string): string => resolve(root, "docs", name);
