/** The generated pages in docs/ are what the sources give. A page that has fallen behind is written by `npm run docs`. */
import { readFile } from "node:fs/promises";
import { expect, it } from "@jest/globals";
import { fileOf, pages } from "./pages.js";

const written = async (name: string) => (await readFile(fileOf(name), "utf8")).replaceAll("\r\n", "\n");
const made = (name: string) => pages.find((page) => page.name === name)?.text();

it("docs/fungsi.md is the function reference", async () => {
  expect(await written("fungsi.md")).toBe(await made("fungsi.md"));
});

it("docs/tarif.md and docs/rates.md are the register of the law", async () => {
  expect(await written("tarif.md")).toBe(await made("tarif.md"));
  expect(await written("rates.md")).toBe(await made("rates.md"));
});
