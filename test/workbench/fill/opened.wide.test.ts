/** `npm run fill -- --in FILE`: what is not carried is named, and a saved plan is refreshed in place. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { fillAsAsked } from "../../../src/workbench/fill/command.js";
import { openAddIn } from "../../../src/workbench/fill/workbook.js";
import { opened } from "../open/open.js";

let folder: string;
const at = (name: string): string => join(folder, name);
const strange = resolve(import.meta.dirname, "../open/files/openpyxl.xlsx");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cakupan-in-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("names what is not carried before it writes, and refreshes what was saved", async () => {
  const said: string[] = [];
  const fill = (...words: string[]): Promise<string> =>
    fillAsAsked(
      words,
      (language) => openAddIn(resolve(import.meta.dirname, "../../../dist"), language),
      (text) => said.push(text),
    );
  await fill("--in", strange, "--out", at("disalin.xlsx"));
  expect(said.join("")).toContain("tautan pada sel");
  expect(said.join("")).toContain("tables: ordinary cells");
  said.length = 0;

  await fill(
    "--region",
    "31",
    "--base-year",
    "2025",
    "--to",
    "2026",
    "--target",
    "0.7",
    "--target-year",
    "2026",
    "--out",
    at("a.xlsx"),
  );
  const told = await fill("--in", at("a.xlsx"), "--target", "0.75", "--out", at("b.xlsx"));
  expect(told).toMatch(/Diperbarui \/ refreshed: [1-9]/u);
  expect(said).toEqual([]);
  // What is remembered went along: asked for the same again, nothing is left to be done.
  const again = await fill("--in", at("b.xlsx"), "--target", "0.75", "--out", at("c.xlsx"));
  expect(again).toContain("refreshed: 0 sel / cells, 0 baris");
  const { engine } = await opened(new Uint8Array(await readFile(at("c.xlsx"))));
  const plan = Object.entries(engine.settings()).find(([key]) => key.startsWith("cakupan.plan."))?.[1];
  expect(JSON.parse(String(plan))).toMatchObject({ choices: { regionCode: "31", targetShare: 0.75 } });
});
