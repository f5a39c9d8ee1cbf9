import { describe, expect, it } from "@jest/globals";
import { cell, formula } from "../../src/sheets/formula.js";
import type { FormulaNode, FunctionName } from "../../src/sheets/formula.js";
import { f, lintPlan } from "../../src/sheets/index.js";
import type { ChartPlan, SheetPlan, ValidationPlan } from "../../src/sheets/index.js";
import { cellAt, planOf, sheet } from "./sheet.js";

const here = (row: number, column: number): ReturnType<typeof cell> => cell({ sheet: "s", row, column });
const withCells = (...cells: SheetPlan["cells"]): readonly string[] =>
  lintPlan(planOf(sheet("s", "S", { cells })));
const withFormula = (node: FormulaNode): readonly string[] =>
  withCells(cellAt(0, 0, 5), cellAt(1, 0, formula(node)));

describe("a sound plan", () => {
  it("has no findings", () => {
    expect(withFormula(f`${here(0, 0)} + 1`)).toEqual([]);
  });
});

describe("formulas", () => {
  it("must refer to cells that the plan fills", () => {
    expect(withFormula(here(0, 1))).toEqual([expect.stringContaining("S!A2 refers to s row 1 column 2")]);
    expect(withFormula(cell({ sheet: "gone", row: 0, column: 0 }))).toEqual([
      expect.stringContaining('"gone"'),
    ]);
  });

  it.each([0, 1, 12, 100, 1_000_000_000, 1_000_000_000_000])("may hold the number %d", (value) => {
    expect(withFormula(f`${here(0, 0)} * ${value}`)).toEqual([]);
  });

  it.each([0.5, 3, 16_800, 2024])("must not hide the number %d", (value) => {
    expect(withFormula(f`${here(0, 0)} * ${value}`)).toEqual([expect.stringContaining("hides the constant")]);
  });

  it.each(["TEXT", "TODAY", "OFFSET", "INDIRECT", "LET", "XLOOKUP", "FILTER", "IFERROR"])(
    "must not call %s",
    (name) => {
      expect(withFormula({ kind: "call", name: name as FunctionName, args: [here(0, 0)] })).toEqual([
        expect.stringContaining(`calls ${name}`),
      ]);
    },
  );

  it("must not hold a text of more than 255 characters", () => {
    expect(withFormula(f`${here(0, 0)} & ${"x".repeat(255)}`)).toEqual([]);
    expect(withFormula(f`${here(0, 0)} & ${"x".repeat(256)}`)).toHaveLength(1);
  });

  it("must not need their own result", () => {
    const findings = withCells(
      cellAt(0, 0, formula(here(1, 0))),
      cellAt(1, 0, formula(here(2, 0))),
      cellAt(2, 0, formula(here(0, 0))),
    );
    expect(findings).toEqual([expect.stringContaining("circular")]);
  });
});

describe("cells", () => {
  it("are written once, inside the sheet, with finite numbers and texts that a cell can hold", () => {
    expect(withCells(cellAt(0, 0, 1), cellAt(0, 0, 2))).toEqual([expect.stringContaining("written twice")]);
    expect(withCells(cellAt(-1, 0, 1))).toEqual([expect.stringContaining("outside")]);
    expect(withCells(cellAt(0, 0, Number.NaN))).toEqual([expect.stringContaining("finite")]);
    expect(withCells(cellAt(0, 0, "x".repeat(32_767)))).toEqual([]);
    expect(withCells(cellAt(0, 0, "x".repeat(32_768)))).toEqual([expect.stringContaining("32767")]);
    expect(withCells(cellAt(0, 0, "two\nlines"))).toEqual([]);
    expect(withCells(cellAt(0, 0, "a\u0007"))).toEqual([expect.stringContaining("control")]);
  });

  it("have a width for every column", () => {
    expect(withCells(cellAt(0, 8, 1))).toEqual([expect.stringContaining("widths")]);
  });
});

describe("tab names", () => {
  it("are ones that Excel takes, each used once without regard to case", () => {
    expect(lintPlan(planOf(sheet("a", "A/B")))).toEqual([expect.stringContaining("refused by Excel")]);
    expect(lintPlan(planOf(sheet("a", "Asumsi"), sheet("b", "ASUMSI")))).toEqual([
      expect.stringContaining("used twice"),
    ]);
  });
});

describe("inputs", () => {
  const sources = sheet("sumber", "Sumber", { cells: [cellAt(0, 0, "S06", { style: "labelStrong" })] });
  const inputs = (...cells: SheetPlan["cells"]): readonly string[] =>
    lintPlan(planOf(sheet("s", "S", { cells }), sources));

  it("have a row on the sheet of sources", () => {
    expect(inputs(cellAt(0, 0, 5, { style: "input.persons", source: "S06" }))).toEqual([]);
    expect(inputs(cellAt(0, 0, 5, { style: "input.persons" }))).toEqual([
      expect.stringContaining("without a source"),
    ]);
    expect(inputs(cellAt(0, 0, 5, { style: "input.persons", source: "S99" }))).toEqual([
      expect.stringContaining("S99"),
    ]);
  });

  it("say what is missing when they are empty, unless they may stay empty", () => {
    const empty = { style: "input.persons", source: "S06" } as const;
    expect(inputs(cellAt(0, 0, null, empty))).toEqual([
      expect.stringContaining("does not say what is missing"),
    ]);
    expect(inputs(cellAt(0, 0, null, { ...empty, ask: "Ask the branch" }))).toEqual([]);
    expect(inputs(cellAt(0, 0, null, { ...empty, optional: true }))).toEqual([]);
  });

  it("are not formulas", () => {
    const cells = [
      cellAt(0, 0, 1, { style: "input.persons", source: "S06" }),
      cellAt(0, 1, formula(here(0, 0)), { style: "input.persons", source: "S06" }),
    ];
    expect(inputs(...cells)).toEqual([expect.stringContaining("looks like an input")]);
  });
});

describe("years", () => {
  const years = (second: FormulaNode, more: Partial<SheetPlan> = {}): readonly string[] =>
    lintPlan(
      planOf(
        sheet("s", "S", {
          cells: [
            cellAt(0, 2, 2024),
            cellAt(0, 3, formula(f`${here(0, 2)} + 1`)),
            cellAt(1, 2, formula(f`${here(0, 2)} + 1`)),
            cellAt(1, 3, formula(second)),
          ],
          timeline: { headerRow: 0, firstColumn: 2, years: 2 },
          ...more,
        }),
      ),
    );

  it("have one formula a row", () => {
    expect(years(f`${here(0, 3)} + 1`)).toEqual([]);
    expect(years(f`${here(0, 2)} + 1`)).toEqual([
      expect.stringContaining("different things in different years"),
    ]);
  });

  it("fill the row in every year", () => {
    expect(years(f`${here(0, 3)} + 1`, { timeline: { headerRow: 0, firstColumn: 2, years: 3 } })).toEqual([
      expect.stringContaining("not filled in every year"),
    ]);
  });

  it("stand in the same columns on every sheet, and follow the first", () => {
    const first = sheet("a", "A", {
      cells: [cellAt(0, 2, 2024), cellAt(0, 3, 2025)],
      timeline: { headerRow: 0, firstColumn: 2, years: 2 },
    });
    const following = (column: number, shift: number): SheetPlan =>
      sheet("b", "B", {
        cells: [0, 1].map((index) =>
          cellAt(4, column + index, formula(cell({ sheet: "a", row: 0, column: 2 + index + shift }))),
        ),
        timeline: { headerRow: 4, firstColumn: column, years: 2 },
      });
    expect(lintPlan(planOf(first, following(2, 0)))).toEqual([]);
    expect(lintPlan(planOf(first, following(3, 0)))[0]).toContain("in other columns");
    expect(lintPlan(planOf(first, following(2, -1))).join()).toContain("must show the year");
  });
});

describe("validations", () => {
  const ruled = (
    rule: ValidationPlan["rule"],
    content: string | number | null,
    message = "Enter it",
  ): readonly string[] =>
    lintPlan(
      planOf(
        sheet("s", "S", {
          cells: [cellAt(0, 0, content)],
          validations: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, rule, message }],
        }),
      ),
    );

  it("let pass what already stands in their cells", () => {
    expect(ruled({ kind: "list", values: ["PU", "BPU"] }, "PU")).toEqual([]);
    expect(ruled({ kind: "list", values: ["PU", "BPU"] }, "pu")).toEqual([
      expect.stringContaining("breaks its own"),
    ]);
    expect(ruled({ kind: "wholeNumber", min: 0, max: 12 }, 12)).toEqual([]);
    expect(ruled({ kind: "wholeNumber", min: 0, max: 12 }, 13)).toHaveLength(1);
    expect(ruled({ kind: "wholeNumber", min: 0, max: 12 }, 1.5)).toHaveLength(1);
    expect(ruled({ kind: "decimal", min: 0, max: 2 }, null)).toEqual([]);
  });

  it("stay within what Excel takes", () => {
    expect(ruled({ kind: "list", values: ["a,b"] }, null)).toEqual([expect.stringContaining("comma")]);
    expect(ruled({ kind: "list", values: ["x".repeat(256)] }, null)).toEqual([
      expect.stringContaining("longer than 255"),
    ]);
    expect(ruled({ kind: "decimal", min: 2, max: 0 }, null)).toEqual([
      expect.stringContaining("above its largest"),
    ]);
    expect(ruled({ kind: "decimal", min: 0, max: 2 }, null, "x".repeat(256))).toHaveLength(1);
  });
});

describe("charts", () => {
  const area = { sheet: "s", row: 0, column: 0, rows: 1, columns: 2 };
  const chart: ChartPlan = {
    name: "C",
    kind: "line",
    title: "T",
    categories: area,
    series: [{ name: "S", values: { ...area, row: 1 }, colour: "#000000" }],
    place: { row: 5, column: 0, rows: 4, columns: 4 },
    valueFormat: "0%",
    categoryAxis: "Year",
    valueAxis: "Rate",
  };
  const charted = (change: Partial<ChartPlan>): readonly string[] =>
    lintPlan(
      planOf(
        sheet("s", "S", {
          cells: [0, 1].flatMap((row) => [cellAt(row, 0, 1), cellAt(row, 1, 2)]),
          charts: [{ ...chart, ...change }],
        }),
      ),
    );

  it("take cells that are filled, in equal number, and lie over none", () => {
    expect(charted({})).toEqual([]);
    expect(charted({ categories: { ...area, row: 3 } })).toEqual([expect.stringContaining("does not fill")]);
    expect(charted({ categories: { ...area, columns: 1 } })).toEqual([
      expect.stringContaining("differ in length"),
    ]);
    expect(charted({ place: { row: 1, column: 1, rows: 2, columns: 2 } })).toEqual([
      expect.stringContaining("lies over cells"),
    ]);
    expect(charted({ valueAxis: "" })).toEqual([expect.stringContaining("axis title")]);
  });
});
