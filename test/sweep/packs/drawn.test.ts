/**
 * Packs of fifty plans drawn at random: every number of their documents is found again in the workbook's cells as LibreOffice
 * calculates them from the saved file, and LibreOffice opens and lays out each document.
 */
import { mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { wordFileOf } from "../../../src/papers/index.js";
import { placeSheets } from "../../../src/sheets/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { lampung } from "../../excel/addIn.js";
import { expectNumbersOfCells } from "../../workbooks/usulan/numbersHold.js";
import {
  byVillages,
  filledOf,
  onlyTemporary,
  packOf,
  planOf,
  pringsewu,
  reached,
  withoutBase,
} from "../../workbooks/usulan/packs.js";
import { hasLibreOffice, throughLibreOffice } from "../libreoffice/soffice.js";
import { enginesOf, readerOf, readerOfFile, saveWithoutResults } from "../plans/calculated.js";
import { planChoices } from "../plans/draw.js";

const drawn = [
  ...[lampung, pringsewu, withoutBase, byVillages, onlyTemporary, reached],
  ...fc.sample(planChoices, { seed: 20_261_129, numRuns: 50 }),
];
/** So many in one workbook, so that LibreOffice starts a few times only. */
const together = 9;
const batches = Array.from({ length: Math.ceil(drawn.length / together) }, (_, at) =>
  drawn.slice(at * together, (at + 1) * together),
);

const run = promisify(execFile);

/** Pages by the name of the document, as LibreOffice lays it out. */
async function pagesOf(folder: string): Promise<ReadonlyMap<string, number>> {
  const profile = `-env:UserInstallation=file://${await mkdtemp(join(tmpdir(), "cakupan-lo-"))}`;
  const files = (await readdir(folder)).filter((name) => name.endsWith(".docx"));
  const paths = files.map((name) => join(folder, name));
  await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths], {
    timeout: 170_000,
  });
  const pages = new Map<string, number>();
  for (const name of files) {
    const pdf = await readFile(join(folder, name.replace(/docx$/, "pdf")), "latin1");
    pages.set(name, pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0);
  }
  return pages;
}

describe("packs of drawn plans", () => {
  it.each(batches.map((batch, index) => [index + 1, batch] as const))(
    "hold the numbers of their workbook, and open: batch %d",
    async (_, batch) => {
      const taken: string[] = [];
      const plans = batch.map((choices): WorkbookPlan => {
        const placed = placeSheets(planOf(choices), taken);
        taken.push(...placed.sheets.map(({ name }) => name));
        return placed;
      });
      const engine = await enginesOf(plans);
      const read = readerOf(engine);
      const folder = await mkdtemp(join(tmpdir(), "cakupan-packs-"));
      let cells = read;
      if (hasLibreOffice) {
        const file = join(folder, "plans.xlsx");
        await saveWithoutResults(engine, file);
        const book = new Workbook();
        await book.xlsx.load(await readFile(await throughLibreOffice(file)));
        cells = readerOfFile(book);
      }
      for (const [index, plan] of plans.entries()) {
        const choices = batch[index] ?? lampung;
        for (const [turn, paper] of packOf(choices, filledOf(plan, read)).entries()) {
          expect(await expectNumbersOfCells(paper, plan, cells)).toBeGreaterThan(5);
          await writeFile(join(folder, `${index}-${turn}.docx`), await wordFileOf(paper));
        }
      }
      engine.dispose();
      if (!hasLibreOffice) return;
      const pages = await pagesOf(folder);
      // The memo is of one to two pages, the council's page is one.
      const most = [2, 6, 1];
      const tooLong = [...pages].filter(
        ([name, count]) => count < 1 || count > (most[Number(/-(\d)/.exec(name)?.[1])] ?? 0),
      );
      expect([pages.size, tooLong]).toEqual([3 * plans.length, []]);
    },
  );
});
