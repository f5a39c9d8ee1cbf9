/** A fill through Microsoft's own Office.js into the engine: what arrives is what the plan says. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { columns, isFormula, lookOf } from "../../src/sheets/index.js";
import type { Rect } from "../../src/workbench/engine/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import type { FillReceipt } from "../../src/excel/index.js";
import { addressOf } from "../../src/papers/index.js";
import { placedOf } from "../workbooks/rencana/checked.js";
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
      onStep: (done, total, { en }) => progress.push([done, total, en]),
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
    // Collected: a hundred thousand calls of expect take as long as the fill.
    const differing: unknown[] = [];
    for (const sheet of plan.sheets) {
      const { id } = addIn.sheet(sheet.name);
      for (const { row, column, content, style } of sheet.cells) {
        const cell = addIn.engine.cell(id, row, column);
        const hold = (what: string, came: unknown, wanted: unknown): void => {
          if (!Object.is(came, wanted))
            differing.push([`${sheet.name} ${row + 1},${column + 1} ${what}`, came, wanted]);
        };
        if (isFormula(content)) {
          hold("formula", cell.formula, addIn.rooms.formulaText(content, plan, sheet.key, "native"));
        } else {
          hold("formula", cell.formula, null);
          hold("value", cell.value ?? "", content ?? "");
          if (typeof content === "string") hold("type", cell.type, "String");
          if (typeof content === "number") hold("type", cell.type, "Double");
        }
        hold("format", cell.numberFormat, lookOf(style).numberFormat);
        compared += 1;
      }
    }
    expect(differing).toEqual([]);
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
    const differing: unknown[] = [];
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
        const hold = (what: string, came: unknown, wanted: unknown): void => {
          if (!Object.is(came, wanted))
            differing.push([`${sheet.name} ${cell.row},${cell.column} ${what}`, came, wanted]);
        };
        hold("fill", (style.fill ?? "").toUpperCase(), (look.fill ?? "").toUpperCase());
        hold("bold", style.bold ?? false, look.bold);
        hold("wrap", style.wrap ?? false, look.wrap);
        hold("colour", (style.fontColour ?? "").toUpperCase(), look.colour);
        if (look.lineBelow !== null)
          hold("line", style.borders?.bottom?.colour.toUpperCase(), look.lineBelow);
      }
      for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
        expect(addIn.engine.rowHeight(info.id, Number(row))).toBeCloseTo(height, 0);
      }
    }
    expect(differing).toEqual([]);
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
    for (const { name, print } of plan.sheets)
      expect([name, addIn.engine.pageSetup(addIn.sheet(name).id).fitToHeight]).toEqual([
        name,
        print.onePage === true ? 1 : null,
      ]);
    expect(plan.sheets.some(({ print }) => print.onePage !== true)).toBe(true);
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
    // As every long piece of work says it: which sheet, how far, and that the last of it is Excel's to calculate.
    expect(progress[0]?.[2]).toMatch(/^Writing \S.*: [\d,]+ of [\d,]+ cells$/u);
    expect(progress.at(-1)?.[2]).toContain("waiting for Excel to calculate");
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
      const { segments, projection } = placedOf(brief).places;
      expect(addIn.cell("Segmen", addressOf(segments.total.rate)).formula).toContain(
        "CAKUPAN.COVERAGE_RATE(",
      );
      expect(
        addIn.cell("Proyeksi", addressOf(projection.total.cost(columns.firstYear + 1))).formula,
      ).toContain("CAKUPAN.SUBSIDY_COST(");
    } finally {
      await addIn.close();
    }
  });
});
