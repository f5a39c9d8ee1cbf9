/** Looks are gathered on their way to the cells: each cell is given one, and whoever looks meanwhile sees what will stand there. */
import { describe, expect, it, jest } from "@jest/globals";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import fc from "fast-check";
import type { Book } from "../../../src/workbench/engine/book.js";
import type { CellStyle, Engine, Rect } from "../../../src/workbench/engine/index.js";
import { at, newSheet } from "./sheet.js";

/** Counts the cells that are given something from now on. */
function cellsGiven(engine: Engine): () => number {
  const { book } = engine as unknown as { book: Book };
  let count = 0;
  book.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { cellValue } = params as { cellValue: Record<number, Record<number, unknown>> };
    for (const columns of Object.values(cellValue)) count += Object.keys(columns).length;
  });
  return () => count;
}

const area = at("A1", 4, 3);

describe("looks on their way to cells", () => {
  it("reach each cell once, however often it is painted", () => {
    const { engine, id } = newSheet();
    const given = cellsGiven(engine);
    engine.setStyle(id, area, { fontColour: "#1F1F1F" });
    engine.setStyle(id, area, { vertical: "Center" });
    engine.setNumberFormat(id, area, "0.00%");
    engine.setStyle(id, at("B2", 2, 2), { fill: "#FFF2CC", bold: true });
    engine.setStyle(id, at("A4", 1, 3), { borders: { bottom: { style: "thin", colour: "#000000" } } });
    expect(engine.style(id, 1, 1)).toEqual({
      fontColour: "#1F1F1F",
      vertical: "Center",
      fill: "#FFF2CC",
      bold: true,
    });
    expect(given()).toBe(0);
    // Whoever asks for cells, asks for all that was given them.
    expect(engine.usedRect(id, false)).toEqual(area);
    expect(given()).toBe(12);
    expect(engine.cell(id, 3, 0).numberFormat).toBe("0.00%");
  });

  it("arrive by themselves where nobody asks: a page draws without asking", async () => {
    const { engine, id } = newSheet();
    const given = cellsGiven(engine);
    engine.setStyle(id, area, { bold: true });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(given()).toBe(12);
  });

  it("are joined once for all cells that had the same and get the same", () => {
    const { engine, id } = newSheet();
    const { book } = engine as unknown as { book: Book };
    engine.setStyle(id, at("A1", 20, 10), { fill: "#FFF2CC" });
    engine.setStyle(id, at("A1", 10, 10), { bold: true });
    engine.usedRect(id, false);
    const join = jest.spyOn(book.workbook.getStyles(), "setValue");
    engine.setStyle(id, at("A1", 20, 20), { wrap: true });
    expect(engine.usedRect(id, false)).toEqual(at("A1", 20, 20));
    // Three kinds: coloured and bold, coloured, and without any look.
    expect(join).toHaveBeenCalledTimes(3);
    expect(engine.style(id, 9, 9)).toEqual({ fill: "#FFF2CC", bold: true, wrap: true });
    expect(engine.style(id, 19, 9)).toEqual({ fill: "#FFF2CC", wrap: true });
    expect(engine.style(id, 19, 19)).toEqual({ wrap: true });
  });

  it("come before what is done to the cells later", () => {
    const { engine, id } = newSheet();
    engine.setStyle(id, area, { bold: true, locked: false });
    engine.clear(id, at("A1"), "Formats");
    engine.setNumberFormat(id, at("A2"), "@");
    engine.write(id, at("A2"), [["007"]]);
    expect(engine.style(id, 0, 0)).toEqual({});
    expect(engine.style(id, 0, 1)).toEqual({ bold: true, locked: false });
    expect(engine.cell(id, 1, 0)).toMatchObject({ value: "007", type: "String", numberFormat: "@" });
  });
});

const line = fc.option(
  fc.record({
    style: fc.constantFrom("thin" as const, "medium" as const),
    colour: fc.constantFrom("#000000", "#FF0000"),
  }),
);
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    bold: fc.boolean(),
    underline: fc.boolean(),
    fontColour: fc.constantFrom("", "#1F4E79"),
    fill: fc.constantFrom("", "#FFF2CC"),
    horizontal: fc.constantFrom("General", "Center", "CenterAcrossSelection", "Fill"),
    wrap: fc.boolean(),
    indent: fc.integer({ min: 0, max: 2 }),
    locked: fc.boolean(),
    borders: fc.record({ top: line, bottom: line }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const rect: fc.Arbitrary<Rect> = fc.record({
  row: fc.nat(2),
  column: fc.nat(2),
  rows: fc.integer({ min: 1, max: 2 }),
  columns: fc.integer({ min: 1, max: 2 }),
});

it("end as they would one by one, and are seen so on their way", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(rect, style), { maxLength: 12 }), (paints) => {
      const [gathered, singly] = [newSheet(), newSheet()];
      const looks = ({ engine, id }: typeof gathered): CellStyle[] =>
        Array.from({ length: 16 }, (_, cell) => engine.style(id, Math.floor(cell / 4), cell % 4));
      for (const [where, look] of paints) {
        gathered.engine.setStyle(gathered.id, where, look);
        singly.engine.setStyle(singly.id, where, look);
        singly.engine.usedRect(singly.id, false);
      }
      const onTheWay = looks(gathered);
      expect(onTheWay).toEqual(looks(singly));
      gathered.engine.usedRect(gathered.id, false);
      expect(looks(gathered)).toEqual(onTheWay);
      gathered.engine.dispose();
      singly.engine.dispose();
    }),
    { numRuns: 30 },
  );
});
