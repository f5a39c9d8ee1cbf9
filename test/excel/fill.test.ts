/** A fill through Microsoft's own Office.js into the engine: what arrives is what the plan says. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isFormula, lookOf } from "../../src/sheets/index.js";
import type { Rect } from "../../src/workbench/engine/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import type { FillReceipt } from "../../src/excel/index.js";
import { expectAs } from "../expectAs.js";
import { brief, lampung, openAddIn, placed, small, smallTabs, type AddIn } from "./addIn.js";

/** Two more than before a fill left its mark in the workbook first, asked which list separator this Excel takes, and gave charts their series. */
const MOST_SYNCS = 14;

describe("Lampung filled into an empty workbook", () => {
  let addIn: AddIn;
  let receipt: FillReceipt;
  let plan: WorkbookPlan;
  const progress: [number, number, string][] = [];

  beforeAll(async () => {
    addIn = await openAddIn();
    plan = placed(addIn.rooms, ["Sheet1"], lampung);
    receipt = await addIn.rooms.applyPlan(plan, {
      onProgress: (done, total, sheet) => progress.push([done, total, sheet]),
    });
    await addIn.engine.calculate();
  });
  afterAll(() => addIn.close());

  it(`takes at most ${MOST_SYNCS} syncs, and says how many`, () => {
    expect(addIn.host.counts.syncs).toBeLessThanOrEqual(MOST_SYNCS);
    // Reading the names is the pane's, so here every sync is the fill's.
    expect(receipt.syncs).toBe(addIn.host.counts.syncs);
  });

  it("sends no request that Excel on the web would refuse", () => {
    expect(addIn.host.counts.largestRequest).toBeLessThan(4_000_000);
  });

  it("uses nothing that the workbook cannot hold", () => {
    expect(addIn.host.notSaved).toEqual([]);
    expect(addIn.page.errors).toEqual([]);
  });

  it("makes its sheets beside what was there, in order, and opens the summary", () => {
    expect(addIn.names()).toEqual(["Sheet1", ...plan.sheets.map((sheet) => sheet.name)]);
    expect(addIn.engine.sheets().every((sheet) => sheet.visibility === "Visible")).toBe(true);
    expect(addIn.engine.activeSheetId()).toBe(addIn.sheet("Ringkasan").id);
    expect(receipt.sheets.map((sheet) => sheet.id)).toEqual(
      plan.sheets.map((sheet) => addIn.sheet(sheet.name).id),
    );
  });

  it("writes every cell as the plan says: texts as texts, numbers as numbers, formulas as formulas", () => {
    let compared = 0;
    for (const sheet of plan.sheets) {
      const { id } = addIn.sheet(sheet.name);
      for (const { row, column, content, style } of sheet.cells) {
        const cell = addIn.engine.cell(id, row, column);
        const at = `${sheet.name} ${row + 1},${column + 1}`;
        if (isFormula(content)) {
          expectAs(cell.formula, at).toBe(addIn.rooms.formulaText(content, plan, sheet.key, "native"));
        } else {
          expectAs(cell.formula, at).toBeNull();
          expectAs(cell.value ?? "", at).toBe(content ?? "");
          if (typeof content === "string") expectAs(cell.type, at).toBe("String");
          if (typeof content === "number") expectAs(cell.type, at).toBe("Double");
        }
        expectAs(cell.numberFormat, at).toBe(lookOf(style).numberFormat);
        compared += 1;
      }
    }
    expect(compared).toBe(receipt.cells);
    expect(compared).toBeGreaterThan(1_500);
  });

  it("leaves no error in any cell", () => {
    const errors = plan.sheets.flatMap((sheet) => {
      const { id } = addIn.sheet(sheet.name);
      return sheet.cells.filter(({ row, column }) => addIn.engine.cell(id, row, column).type === "Error");
    });
    expect(errors).toEqual([]);
  });

  it("paints, sizes, freezes and sets up the page", () => {
    for (const sheet of plan.sheets) {
      const info = addIn.sheet(sheet.name);
      expect(info.frozen).toEqual(sheet.frozen);
      expect(info.tabColour.toUpperCase()).toBe(sheet.tabColour);
      const page = addIn.engine.pageSetup(info.id);
      expect(page.paper).toBe("A4");
      expect(page.orientation).toBe(sheet.print.orientation === "landscape" ? "Landscape" : "Portrait");
      expect(page.fitToWidth).toBe(1);
      expect(page.titleRows).toEqual(sheet.print.nothing ? null : { from: 0, to: sheet.print.titleRows - 1 });
      expect(page.margins).toMatchObject({ left: 0.4, right: 0.4 });
      for (const cell of sheet.cells) {
        const look = lookOf(cell.style);
        const style = addIn.engine.style(info.id, cell.row, cell.column);
        expect((style.fill ?? "").toUpperCase()).toBe((look.fill ?? "").toUpperCase());
        expect(style.bold ?? false).toBe(look.bold);
        expect(style.wrap ?? false).toBe(look.wrap);
        expect((style.fontColour ?? "").toUpperCase()).toBe(look.colour);
        if (look.lineBelow !== null) {
          expectAs(
            style.borders?.bottom?.colour.toUpperCase(),
            `${sheet.name} ${cell.row} ${cell.column}`,
          ).toBe(look.lineBelow);
        }
      }
      for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
        expect(addIn.engine.rowHeight(info.id, Number(row))).toBeCloseTo(height, 0);
      }
    }
  });

  it("checks what is typed into the inputs, with a sentence", () => {
    // One rule may hold for several areas: cell by cell it is what the plan says.
    const byCell = (rules: readonly { rect: Rect; message: string }[]): readonly string[] =>
      rules
        .flatMap(({ rect, message }) =>
          Array.from({ length: rect.rows * rect.columns }, (_, index) => {
            const row = rect.row + Math.floor(index / rect.columns);
            return `R${row}C${rect.column + (index % rect.columns)}: ${message}`;
          }),
        )
        .sort();
    for (const sheet of plan.sheets) {
      const rules = addIn.engine.validations(addIn.sheet(sheet.name).id);
      expect(byCell(rules.map(({ rect, errorMessage }) => ({ rect, message: errorMessage })))).toEqual(
        byCell(sheet.validations.map(({ area, message }) => ({ rect: area, message }))),
      );
    }
  });

  it("prints the summary on one page, with its four charts", () => {
    const { fitToWidth, fitToHeight, orientation } = addIn.engine.pageSetup(addIn.sheet("Ringkasan").id);
    expect([fitToWidth, fitToHeight, orientation]).toEqual([1, 1, "Portrait"]);
    expect(addIn.engine.pageSetup(addIn.sheet("Proyeksi").id).fitToHeight).toBeNull();
    expect(addIn.engine.charts(addIn.sheet("Ringkasan").id).map(({ type }) => type)).toEqual([
      "LineMarkers",
      "ColumnStacked",
      "BarClustered",
      "ColumnClustered",
    ]);
  });

  it("draws the chart: coverage, target and what would be without action, by year", () => {
    const [chart] = addIn.engine.charts(addIn.sheet("Ringkasan").id);
    expect(chart?.type).toBe("LineMarkers");
    expect(chart?.series.map((series) => series.name)).toEqual([
      "Menurut jalur rencana",
      "Target",
      "Tanpa peserta tambahan",
    ]);
    expect(chart?.categoryAxisTitle).toBe("Tahun");
    expect(chart?.valueAxisTitle).toBe("Cakupan (% dari pekerja)");
    expect(chart?.title).toContain("Provinsi Lampung");
    const [series] = chart?.series ?? [];
    const valuesOf = (
      sheet: string,
      rect?: { row: number; column: number; columns: number },
    ): readonly unknown[] =>
      Array.from(
        { length: rect?.columns ?? 0 },
        (_, index) =>
          addIn.engine.cell(addIn.sheet(sheet).id, rect?.row ?? 0, (rect?.column ?? 0) + index).value,
      );
    expect(valuesOf("Asumsi", series?.categories?.rect)).toEqual([2024, 2025, 2026, 2027, 2028, 2029]);
    expect(valuesOf("Proyeksi", series?.values.rect).at(-1)).toBe(0.3839);
  });

  it("tells how far it is", () => {
    expect(progress.length).toBeGreaterThanOrEqual(3);
    expect(progress.at(-1)?.[0]).toBe(receipt.cells);
    expect(progress.every(([done, total]) => done <= total && total === receipt.cells)).toBe(true);
    expect(progress.map(([done]) => done)).toEqual([...progress.map(([done]) => done)].sort((a, b) => a - b));
  });
});

describe("a workbook that already has sheets of these names", () => {
  it("keeps them untouched; the new ones count on, and their formulas follow", async () => {
    const addIn = await openAddIn();
    try {
      const own = addIn.engine.addSheet("rincian");
      addIn.engine.write(own.id, { row: 0, column: 0, rows: 1, columns: 2 }, [["mine", "=1+1"]]);
      await addIn.fill(small);
      expect(addIn.names()).toEqual([
        "Sheet1",
        "rincian",
        ...smallTabs.map((tab) => (tab === "Rincian" ? "Rincian (2)" : tab)),
      ]);
      expect(addIn.cell("rincian", "A1").value).toBe("mine");
      expect(addIn.cell("rincian", "B1").value).toBe(2);
      // Kabupaten/kota that are filled in, counted on another sheet.
      expect(addIn.cell("Rekonsiliasi", "G5").formula).toContain("'Rincian (2)'!");
      await addIn.type("Rincian (2)", "D5", 100);
      expect(addIn.cell("Rekonsiliasi", "G5").value).toBe(1);
    } finally {
      await addIn.close();
    }
  });

  it("refuses, with the name, a plan that would overwrite one", async () => {
    const addIn = await openAddIn();
    try {
      addIn.engine.addSheet("RINCIAN");
      const plan = placed(addIn.rooms, [], small);
      await expect(addIn.rooms.applyPlan(plan)).rejects.toMatchObject({
        kind: "name-taken",
        sentence: { en: expect.stringContaining('"Rincian"') },
      });
      expect(addIn.names()).toEqual(["Sheet1", "RINCIAN"]);
    } finally {
      await addIn.close();
    }
  });
});

describe("the add-in's own functions in the cells", () => {
  it("are written where a person asks for them", async () => {
    const addIn = await openAddIn();
    try {
      await addIn.rooms.applyPlan(placed(addIn.rooms, [], brief), { dialect: "cakupan" });
      expect(addIn.cell("Segmen", addIn.find("Segmen", "Provinsi Lampung", "E")).formula).toContain(
        "CAKUPAN.COVERAGE_RATE(",
      );
      expect(addIn.cell("Proyeksi", addIn.find("Proyeksi", "Biaya iuran", "G")).formula).toContain(
        "CAKUPAN.SUBSIDY_COST(",
      );
    } finally {
      await addIn.close();
    }
  });
});
