import { dateToExcel, Workbook } from "@cj-tech-master/excelts";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createHeadlessEngine, type CellValue, type Engine } from "../../../src/workbench/engine/index.js";
import { saveXlsx } from "../../../src/workbench/save/index.js";
import { fillCases } from "../../workbench/engine/excel-cases.js";
import { chartOf, DATA, fullBook } from "../../workbench/save/book.js";
import { hasLibreOffice } from "./soffice.js";

/**
 * LibreOffice as an independent witness: it opens what we saved without any calculated value, so it has to
 * calculate for itself, and must come to the engine's numbers.
 */
if (!hasLibreOffice) {
  console.warn("LibreOffice is not on this machine (no soffice in PATH): the tests that ask it are skipped.");
}

/** Where LibreOffice 7.4 answers otherwise than Excel, and why. The engine follows Excel. */
const OTHERWISE = new Map([
  ['=TRUE&""', "its booleans are numbers"],
  ['="z"<TRUE', "its booleans are numbers"],
  ["=1=TRUE", "its booleans are numbers"],
  ["=SUM(E1:E6)", "its booleans are numbers"],
  ["=COUNT(A1:F6)", "its booleans are numbers"],
  ['=SUM(A1:A6,1,"2",TRUE)', "it does not read a text argument as a number"],
  ["=COUNTIF(F1:F6,12)", "it does not count a text that looks like the number"],
  ["=INDEX(A1:C6,7,1)", "it says #VALUE! outside the area"],
  ["=SQRT(-1)", "it writes an argument out of range as #VALUE!"],
  ["=CHIINV(0.5,0)", "it writes an argument out of range as #VALUE!"],
  ["=DATE(1900,1,1)", "its calendar has no 29 February 1900"],
  ['=""&1E-10', "it writes powers otherwise"],
  ['=""&1E+21', "it writes powers otherwise"],
  ['=""&123456789012345680000', "it writes powers otherwise"],
]);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cakupan-libreoffice-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets LibreOffice open a file and write it in another format; answers what it wrote. */
function convert(file: Uint8Array, format: string): Buffer {
  const out = mkdtempSync(join(folder, "out-"));
  const source = join(out, "book.xlsx");
  const target = join(out, "converted");
  writeFileSync(source, file);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      target,
      source,
    ],
    { stdio: "pipe", timeout: 120_000 },
  );
  const written = readdirSync(target)[0];
  if (!written) throw new Error(`LibreOffice wrote nothing as ${format}`);
  return readFileSync(join(target, written));
}

/** What a cell of a file shows, in the engine's terms. */
function valueIn(book: Workbook, sheet: string, row: number, column: number): CellValue {
  const { value } = book.getWorksheet(sheet)?.getCell(row + 1, column + 1) ?? { value: null };
  const isFormula = typeof value === "object" && value !== null && "formula" in value;
  // The reader leaves out the result of a formula that answers an empty text.
  const shown = isFormula ? (value.result ?? "") : value;
  if (shown instanceof Date) return dateToExcel(shown);
  if (typeof shown === "object" && shown && "error" in shown) return shown.error;
  return shown as CellValue;
}

/** Alike in the fifteen digits that a file holds; LibreOffice writes TRUE as 1. */
function isSame(ours: CellValue, there: CellValue): boolean {
  if (typeof there !== "number") return ours === there;
  return Math.abs(Number(ours) - there) <= Math.abs(there) * 1e-14;
}

async function calculatedThere(engine: Engine): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(convert(await saveXlsx(engine, { cachedResults: false }), "xlsx"));
  return book;
}

(hasLibreOffice ? describe : describe.skip)("LibreOffice, given a saved workbook without values", () => {
  it("comes to the numbers that Excel documents, and the engine has", async () => {
    const engine = createHeadlessEngine();
    const { sheetId, formulas } = fillCases(engine);
    await engine.calculate();
    const theirs = await calculatedThere(engine);
    const differing = formulas.filter((_, column) => {
      const ours = engine.cell(sheetId, 0, column).value;
      return !isSame(ours, valueIn(theirs, "Formulas", 0, column));
    });
    expect(differing.filter((formula) => !OTHERWISE.has(formula))).toEqual([]);
    // Most of them are confirmed: the exceptions are few.
    expect(differing.length).toBeLessThan(formulas.length / 10);
  }, 300_000);

  it("shows the sheets as they were laid out", async () => {
    const { engine, data } = await fullBook();
    const theirs = await calculatedThere(engine);
    expect(theirs.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Ringkasan", "visible"],
      [DATA, "visible"],
      ["Rahasia", "hidden"],
    ]);
    for (const [row, column] of [
      [1, 2],
      [3, 3],
      [6, 0],
      [6, 1],
    ] as const) {
      expect(isSame(engine.cell(data, row, column).value, valueIn(theirs, DATA, row, column))).toBe(true);
    }
    expect(valueIn(theirs, "Ringkasan", 0, 0)).toBe(731991);
    expect(valueIn(theirs, "Ringkasan", 0, 1)).toBe(10 - (731991 * 2 + 1));
    const sheet = theirs.getWorksheet(DATA);
    expect(sheet?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.getCharts()).toHaveLength(1);
  }, 300_000);

  it("prints it, charts included, to pages", async () => {
    const { engine, data } = await fullBook();
    engine.charts(data).push(chartOf(data, { id: "c4", type: "Pie", left: 300, top: 260 }));
    const pdf = convert(await saveXlsx(engine), "pdf");
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(10_000);
  }, 300_000);
});
