import { afterEach, describe, expect, it } from "@jest/globals";
import { createHeadlessEngine, type CellValue, type Engine } from "../../../src/workbench/engine/index.js";

// Excel writes numbers into texts with the separators of the machine's region: Indonesia has 1.234,5.
describe("numbers that a formula writes into a text", () => {
  let engine: Engine | undefined;
  afterEach(() => engine?.dispose());

  async function answer(separators: "en" | "id" | undefined, formula: string): Promise<CellValue> {
    engine = createHeadlessEngine(separators ? { separators } : {});
    const [sheet] = engine.sheets();
    if (!sheet) throw new Error("A workbook has a sheet");
    engine.write(sheet.id, { row: 0, column: 0, rows: 1, columns: 2 }, [[1_234_567.891, formula]]);
    await engine.calculate();
    return engine.cell(sheet.id, 0, 1).value;
  }

  it.each([
    ["=FIXED(A1,2)", "1,234,567.89", "1.234.567,89"],
    ["=FIXED(-A1,0)", "-1,234,568", "-1.234.568"],
    ["=FIXED(A1,1,TRUE)", "1234567.9", "1234567,9"],
    ['="a, b. "&A1', "a, b. 1234567.891", "a, b. 1234567,891"],
    ['=CONCATENATE("Rp",FIXED(A1/1000000,2)," juta.")', "Rp1.23 juta.", "Rp1,23 juta."],
    // A number stays a number, whatever it is shown as.
    ["=A1*2", 2_469_135.782, 2_469_135.782],
  ] as const)("%s", async (formula, english, indonesian) => {
    expect(await answer(undefined, formula)).toBe(english);
    engine?.dispose();
    expect(await answer("id", formula)).toBe(indonesian);
  });
});
