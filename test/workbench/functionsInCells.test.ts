/**
 * Every function as a person meets it: typed into a cell, called through Microsoft's own runtime in the shipped page,
 * answered into the sheet. Both ways of passing an empty cell (null as on the web, 0 as on older desktops).
 */
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPage, type Page } from "../../src/workbench/bridge/node/index.js";
import { createHeadlessEngine, type Engine } from "../../src/workbench/engine/index.js";
import { createHost } from "../../src/workbench/host/index.js";
import { expectAs } from "../expectAs.js";

const officeJs = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");

/** What each formula shows, and where the number comes from. */
const single: readonly (readonly [formula: string, value: string | number, source: string])[] = [
  ["COVERAGE_RATE(29040,70426)", 29040 / 70426, "Kota Pangkalpinang, printed 41.23 %"],
  ["GAP_TO_TARGET(760468,3058943,0.3839)", 413_861, "38.39 % of 3,058,943 is 1,174,328.2; whole persons up"],
  ["SUBSIDY_COST(15000,12)", 3_024_000_000, "Kab. Penajam Paser Utara, APBD 2025"],
  ['SUBSIDY_COST(1,12,"2026-01","mandiri","lainnya")', 126_000, "PP 50/2025: 3 x 16,800 + 9 x 8,400"],
  ['SUBSIDY_COST(1,12,"2026-01","SELF","transport")', 100_800, "PP 50/2025: 12 x 8,400"],
  ['CONTRIBUTION("BPU","2025-01")', 16_800, "PP 44/2015: JKK 10,000 + JKM 6,800"],
  ["WORKERS_AFFORDABLE(3024000000,12)", 15_000, "the Penajam Paser Utara budget turned round"],
  ["WORKERS_AFFORDABLE(3024201599,12)", 15_000, "one rupiah short of one worker more"],
  ['TARGET("RPJMN",2029)', 0.4392, "RPJMN 2025-2029"],
  ["JAKON_CONTRIBUTION(500000000)", 1_000_000, "JKK 890,000 + JKM 110,000, progressive slices"],
  ['REGION("18.10")', "Kabupaten Pringsewu", "Kepmendagri 300.2.2-2138/2025"],
  ["TERBILANG(3024000000)", "tiga miliar dua puluh empat juta rupiah", "KBBI number words"],
];

const errors: readonly (readonly [formula: string, error: string])[] = [
  ["COVERAGE_RATE(1,0)", "#DIV/0!"],
  ["COVERAGE_RATE(-1,10)", "#VALUE!"],
  ["GAP_TO_TARGET(1,10,38.39)", "#VALUE!"],
  ['SUBSIDY_COST(1,12,,"SELF")', "#N/A"],
  ['SUBSIDY_COST(1,12,"2026-01","Paman")', "#VALUE!"],
  ['TARGET("RPJMN",2027)', "#N/A"],
];

describe.each(["null", "zero"] as const)("functions in cells, empty cells as %s", (emptyCells) => {
  let page: Page;
  let engine: Engine;
  let sheet: string;

  beforeAll(async () => {
    const dist = resolve(import.meta.dirname, "../../dist");
    engine = createHeadlessEngine({
      functionIds: [...single, ...errors]
        .map(([formula]) => formula.replace(/\(.*/s, ""))
        .concat("IMPLIED_WORKERS", "CHANGE_EFFECTS", "PROJECT_COVERAGE", "LEGAL_BASIS"),
      functions: (id, args, address) => page.bridge.callFunction(id, args, address),
    });
    page = await openPage({
      distDir: dist,
      officeJsDir: join(dirname(officeJs), "dist"),
      host: createHost(engine),
      options: { emptyCells },
    });
    await page.bridge.functionsReady;
    sheet = engine.activeSheetId();
  });
  afterAll(() => {
    page.close();
    engine.dispose();
  });

  let written: { row: number; column: number; rows: number; columns: number } | undefined;
  /** In place of what was written last: each calculation asks every function of the sheet again. */
  const write = async (row: number, formulas: readonly string[]): Promise<void> => {
    if (written)
      engine.write(
        sheet,
        written,
        Array.from({ length: written.rows }, () => [null]),
      );
    written = { row, column: 0, rows: formulas.length, columns: 1 };
    const contents = formulas.map((formula) => [`=CAKUPAN.${formula}`]);
    engine.write(sheet, { row, column: 0, rows: contents.length, columns: 1 }, contents);
    await engine.calculate();
  };
  const block = (row: number, rows: number, columns: number) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => engine.cell(sheet, row + r, c).value),
    );

  it("answers with the published figure", async () => {
    await write(
      0,
      single.map(([formula]) => formula),
    );
    expect(
      single.map(([formula, , source], row) => [formula, engine.cell(sheet, row, 0).value, source]),
    ).toEqual(single.map(([formula, value, source]) => [formula, value, source]));
  });

  it("shows Excel's error with a sentence for what cannot be answered", async () => {
    await write(
      100,
      errors.map(([formula]) => formula),
    );
    errors.forEach(([formula, error], index) => {
      const { value, type, message } = engine.cell(sheet, 100 + index, 0);
      expect({ formula, value, type }).toEqual({ formula, value: error, type: "Error" });
      expectAs(message, formula).toMatch(/\p{L}+ \p{L}+.*\.$/su);
    });
  });

  it("spills the interval of bases that a printed rate allows", async () => {
    await write(200, ["IMPLIED_WORKERS(731991,0.2679,2)"]);
    // Lampung, 31 December 2023: 731,991 printed as 26.79 % needs 2,731,819 to 2,732,839 workers.
    expect(block(200, 1, 3)).toEqual([[2_731_819, 2_732_329, 2_732_839]]);
  });

  it("spills the two effects of a change, adding up to it exactly", async () => {
    await write(210, ["CHANGE_EFFECTS(731991,2732329,760468,3058943)"]);
    const [effects = []] = block(210, 1, 3);
    // ANTARA: 26.79 % to 24.86 %: +1.04 points by members, -2.97 by the base, -1.93 in all.
    expect(effects.map((points) => Math.round(Number(points) * 100) / 100)).toEqual([1.04, -2.97, -1.93]);
  });

  it("takes a range, works element by element, and reads an empty cell as its Excel does", async () => {
    engine.write(sheet, { row: 300, column: 2, rows: 3, columns: 2 }, [
      [29040, 70426],
      [4754, 23416],
      [null, 10],
    ]);
    await write(300, ["COVERAGE_RATE(C301:C303,D301:D303)"]);
    expect(block(300, 2, 1)).toEqual([[29040 / 70426], [4754 / 23416]]);
    expect(engine.cell(sheet, 302, 0).value).toBe(emptyCells === "zero" ? 0 : "#N/A");
  });

  it("names the act and the article", async () => {
    await write(400, ['LEGAL_BASIS("bpu.jkm","2026-05-01")']);
    expect(engine.cell(sheet, 400, 0).value).toMatch(/^PP 44\/2015/);
  });
});
