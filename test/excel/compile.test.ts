import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { compileSheet, rectanglesOf, rowBlocks } from "../../src/excel/compile.js";
import { columnPoints } from "../../src/sheets/index.js";
import { requestsOf } from "../../src/excel/request.js";
import { entryText, textEntry } from "../../src/excel/texts.js";
import type { Step } from "../../src/excel/request.js";
import type { SegmentChoice } from "../../src/domain/index.js";
import { buildPlan } from "../../src/workbooks/index.js";
import { cellAt, planOf, sheet } from "../sheets/sheet.js";
import { lampung } from "./addIn.js";

function segmentNamed(name: string): SegmentChoice {
  const own = (value: number): SegmentChoice["covered"] => ({
    kind: "own",
    value,
    basis: "basis UCJ",
    asOf: "2024",
    source: "uji",
  });
  return {
    id: name.toLowerCase().replace(" ", ""),
    name,
    segment: null,
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: own(100),
    workers: own(1_000),
    shares: [{ payer: "APBD_PROV", share: 1 }],
  };
}

describe("texts stay texts", () => {
  it.each([
    "=1+1",
    "+62 812",
    "-5",
    "@jkk",
    "  =A1",
    "＝1+1",
    "＋62",
    "－5",
    "＠jkk",
    "\u200b=1",
    "\ufeff12",
  ])("%j is not a formula: it goes into a text cell", (text) => {
    expect(textEntry(text)).toBe("text");
    expect(entryText(text)).toBe(text);
  });

  it.each([
    "18",
    "18.10",
    "1.234.567",
    "12,5 %",
    "Rp1.000",
    "Rp 5.000",
    "5€",
    "€5",
    "(5)",
    "1/4",
    "1-2-2026",
    "2026-01",
    "1E5",
    "12:30",
    "1:30 PM",
    "１２",
    "٣",
  ])("%j is not a number", (text) => {
    expect(textEntry(text)).toBe("text");
  });

  it.each(["Jan 2026", "1 April 2026", "24 Sep 2024", "Mei 5"])("%j is not a date", (text) => {
    expect(textEntry(text)).toBe("text");
  });

  it.each(["TRUE", "benar", "#N/A"])("%j is not a value", (text) => {
    expect(textEntry(text)).toBe("text");
  });

  it.each(["Asumsi", "Provinsi Lampung", "PU", "persen", "dan lain-lain", ""])("%j is plain", (text) => {
    expect(textEntry(text)).toBe("plain");
    expect(entryText(text)).toBe(text);
  });

  it("an apostrophe of its own is kept by another in front", () => {
    expect(entryText("'quoted")).toBe("''quoted");
  });

  it("a text too long for a text cell of older Excels is marked only where it begins like a formula", () => {
    expect(textEntry(`=${"x".repeat(254)}`)).toBe("text");
    expect(textEntry(`=${"x".repeat(255)}`)).toBe("mark");
    expect(textEntry("1 kata ".repeat(40))).toBe("plain");
  });
});

describe("rectangles", () => {
  it("cover exactly the cells, each once", () => {
    const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(8) }), {
      selector: ({ row, column }) => `${row},${column}`,
    });
    fc.assert(
      fc.property(cells, (given) => {
        const covered = rectanglesOf(given).flatMap((area) =>
          Array.from(
            { length: area.rows * area.columns },
            (_, index) =>
              `${area.row + Math.floor(index / area.columns)},${area.column + (index % area.columns)}`,
          ),
        );
        expect(covered.sort()).toEqual(given.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });

  it("join a block of equal cells into one", () => {
    const block = [0, 1, 2].flatMap((row) => [0, 1].map((column) => ({ row, column })));
    expect(rectanglesOf(block)).toEqual([{ row: 0, column: 0, rows: 3, columns: 2 }]);
  });
});

describe("blocks of rows", () => {
  it.each([
    [10, 5, 50, [10]],
    [10, 5, 49, [9, 1]],
    [10, 5, 4, Array.from({ length: 10 }, () => 1)],
  ])("%i rows of %i columns with at most %i cells: %j", (rows, columns, most, heights) => {
    const blocks = rowBlocks({ row: 3, column: 0, rows, columns }, most);
    expect(blocks.map((block) => block.rows)).toEqual(heights);
    expect(blocks[0]?.row).toBe(3);
  });
});

describe("a compiled sheet", () => {
  const made = compileSheet(
    planOf(sheet("s", "S")),
    sheet("s", "S", {
      cells: [
        cellAt(0, 0, "18.10", { style: "source" }),
        cellAt(1, 1, 0.3839, { style: "input.share" }),
        cellAt(2, 1, null, { style: "input.persons" }),
      ],
    }),
    "native",
  );

  it("carries contents and number formats in one block from A1", () => {
    expect(made.blocks).toHaveLength(1);
    expect(made.blocks[0]?.formulas).toEqual([
      ["18.10", ""],
      ["", 0.3839],
      ["", ""],
    ]);
    // Made a text cell before it is written, and shown as planned afterwards.
    expect(made.blocks[0]?.textCells).toEqual([
      ["@", null],
      [null, null],
      [null, null],
    ]);
    expect(made.blocks[0]?.numberFormats).toEqual([
      ["General", "General"],
      ["General", "0.00%"],
      ["General", "#,##0"],
    ]);
  });

  it("paints the input yellow and its figures blue, empty or not", () => {
    const area = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    expect(made.looks).toContainEqual({ areas: area, aspect: "fill", value: "#FFF9DB" });
    expect(made.looks).toContainEqual({ areas: area, aspect: "colour", value: "#0000FF" });
  });

  it("is as wide as Excel makes a column of so many characters", () => {
    // Excel's default column: 8.43 characters, 64 pixels, 48 points.
    expect(columnPoints(8.43)).toBe(48);
  });
});

describe("requests", () => {
  const step = (bytes: number): Step => ({ sheet: "S", cells: 1, bytes, queue: () => undefined });
  const sizes = (
    steps: readonly Step[],
    limits: { bytes: number; parts: number },
  ): readonly (readonly number[])[] =>
    requestsOf(steps, limits as Parameters<typeof requestsOf>[1]).map((request) =>
      request.map((one) => one.bytes),
    );

  it("are few, and none above the limit", () => {
    expect(sizes([10, 10, 10, 10].map(step), { bytes: 25, parts: 1 })).toEqual([
      [10, 10],
      [10, 10],
    ]);
    expect(sizes([10, 10, 10, 10].map(step), { bytes: 100, parts: 4 })).toEqual([[10], [10], [10], [10]]);
    expect(sizes([1, 1, 38].map(step), { bytes: 100, parts: 2 })).toEqual([[1, 1, 38]]);
    expect(sizes([], { bytes: 100, parts: 4 })).toEqual([]);
  });

  it("keep the order and lose nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), (bytes) => {
        const requests = sizes(bytes.map(step), { bytes: 50, parts: 4 });
        expect(requests.flat()).toEqual(bytes);
        for (const request of requests)
          expect(request.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(50);
      }),
    );
  });
});

describe("checks of entries", () => {
  it.each([1, 12])("are as many calls as there are different rules, with %i segments", (segments) => {
    const built = buildPlan({
      ...lampung,
      segments: Array.from({ length: segments }, (_, index) => segmentNamed(`Segmen ${String(index)}`)),
    });
    if (!built.ok) throw new Error(built.problem.sentence.en);
    const plan = built.value;
    let asked = 0;
    for (const one of plan.sheets) {
      const written = compileSheet(plan, one, "native").validations;
      const rules = new Set(one.validations.map(({ rule, message }) => JSON.stringify([rule, message])));
      expect(written.length).toBeLessThanOrEqual(rules.size);
      // Every area of the plan is in one of them.
      const cells = (areas: readonly { readonly rows: number; readonly columns: number }[]): number =>
        areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      expect(cells(written.flatMap(({ areas }) => areas))).toBe(
        cells(one.validations.map(({ area }) => area)),
      );
      asked += written.length;
    }
    expect(asked).toBeGreaterThan(0);
  });
});
