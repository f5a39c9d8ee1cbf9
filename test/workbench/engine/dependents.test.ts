/** After a change of values only what depends on them is calculated; it is the same as if all had been. */
import { describe, expect, it } from "@jest/globals";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { isInputStyle } from "../../../src/sheets/index.js";
import type { CellValue, Engine } from "../../../src/workbench/engine/index.js";
import type { Book } from "../../../src/workbench/engine/book.js";
import { brief } from "../../excel/addIn.js";
import { filledBook } from "../../workbooks/rencana/checked.js";
import { newSheet } from "./sheet.js";

/** Every value of a workbook, by sheet and cell. */
function valuesOf(engine: Engine): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { id, name } of engine.sheets()) {
    const { rows, columns } = engine.usedRect(id, true) ?? { rows: 0, columns: 0 };
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        values.set(`${name} ${row} ${column}`, engine.cell(id, row, column).value);
  }
  return values;
}

/** Counts the formulas that are calculated from now on. */
function counted(engine: Engine): () => number {
  const { book } = engine as unknown as { book: Book };
  const runtime = book.injector.get(IFormulaRuntimeService);
  const set = runtime.setRuntimeData.bind(runtime);
  let count = 0;
  runtime.setRuntimeData = (result) => {
    count += 1;
    set(result);
  };
  return () => count;
}

describe("a changed value", () => {
  it("is followed by those that depend on it, in their order, and by no other", async () => {
    const { engine, ...sheet } = newSheet();
    const { id } = sheet;
    const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    engine.write(id, { row: 0, column: 0, rows: 3, columns: 4 }, [
      [1, "=A1*2", "=SUM(A:B)", "=C1+B2"],
      [2, "=B1+A1", "=SUM(A1:A3)", "=A3"],
      [3, "=A3*10", null, null],
    ]);
    await engine.settle();
    const count = counted(engine);
    engine.write(id, at(0, 0), [[5]]);
    await engine.settle();
    // B1, B2, C1, C2 and D1; neither B3 nor D2.
    expect(count()).toBe(5);
    expect(valuesOf(engine)).toEqual(
      new Map<string, CellValue>(
        [
          [5, 10, 65, 80],
          [2, 15, 10, 3],
          [3, 30, null, null],
        ].flatMap((row, r) => row.map((value, c) => [`Sheet1 ${r} ${c}`, value] as const)),
      ),
    );
    // A look is no value.
    engine.setStyle(id, at(0, 0), { bold: true });
    await engine.settle();
    expect(count()).toBe(5);
  });

  it.each<[what: string, before: CellValue[][], typed: CellValue, after: CellValue[]]>([
    ["that replaces a formula", [[1, "=A1+1", "=B1*2"]], 7, [1, 7, 14]],
    ["replaced by a formula", [[1, 5, "=B1*2"]], "=A1+1", [1, 2, 4]],
    ["that is taken away", [[1, 5, "=COUNT(A1:B1)"]], null, [1, null, 1]],
    ["found by its address alone", [["B1", 5, "=INDIRECT(A1)"]], 8, ["B1", 8, 8]],
    ["found by an offset", [[1, 5, "=OFFSET(A1,0,1)"]], 8, [1, 8, 8]],
  ])("%s", async (_, before, typed, after) => {
    const { engine, id } = newSheet();
    engine.write(id, { row: 0, column: 0, rows: 1, columns: 3 }, before);
    await engine.settle();
    engine.write(id, { row: 0, column: 1, rows: 1, columns: 1 }, [[typed]]);
    await engine.settle();
    expect([0, 1, 2].map((column) => engine.cell(id, 0, column).value)).toEqual(after);
  });

  it("that begins, moves or blocks a spill, and one of those who read it", async () => {
    const sheet = newSheet();
    sheet.write("A1", [
      [0, 1, "=IF(A1=1,B1:B3,0)", "=SUM(C1:C3)", "=C2"],
      [null, 2, null, null, null],
      [null, 3, null, null, null],
    ]);
    await sheet.engine.settle();
    const seen = (): readonly CellValue[] => ["C1", "C2", "D1", "E1"].map((address) => sheet.value(address));
    expect(seen()).toEqual([0, null, 0, 0]);
    sheet.write("A1", [[1]]);
    await sheet.engine.settle();
    expect(seen()).toEqual([1, 2, 6, 2]);
    sheet.write("B2", [[20]]);
    await sheet.engine.settle();
    expect(seen()).toEqual([1, 20, 24, 20]);
    sheet.write("C2", [["in the way"]]);
    await sheet.engine.settle();
    expect(seen().slice(0, 2)).toEqual(["#SPILL!", "in the way"]);
    sheet.write("C2", [[null]]);
    await sheet.engine.settle();
    expect(seen()).toEqual([1, 20, 24, 20]);
  });

  it("on a circle, and behind it", async () => {
    const sheet = newSheet();
    sheet.write("A1", [[1, "=C1+A1", "=B1", "=C1+A1"]]);
    await sheet.engine.settle();
    sheet.write("A1", [[4]]);
    await sheet.engine.settle();
    expect(["B1", "C1", "D1"].map((address) => sheet.value(address))).toEqual([0, 0, 4]);
  });

  it("keeps the sentences of the add-in's functions that were not asked again", async () => {
    const functions = (_: string, [value]: readonly unknown[]) =>
      Promise.resolve(
        value === 0
          ? { error: "#N/A", message: "no workers" }
          : { values: [[Number(value)]] as CellValue[][] },
      );
    const sheet = newSheet({ functions, functionIds: ["RATE"] });
    sheet.write("A1", [[0, 0, "=CAKUPAN.RATE(A1)", "=CAKUPAN.RATE(B1)"]]);
    await sheet.engine.settle();
    sheet.write("A1", [[5]]);
    await sheet.engine.settle();
    expect(sheet.cell("C1")).toMatchObject({ value: 5, type: "Double" });
    expect(sheet.cell("C1").message).toBeUndefined();
    expect(sheet.cell("D1")).toMatchObject({ type: "Error", message: "no workers" });
  });
});

it("of 12 inputs of a filled plan, each changed in turn: every cell is as if all had been calculated", async () => {
  const book = await filledBook(brief);
  const inputs = book.plan.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ style, content }) => isInputStyle(style) && typeof content === "number")
      .map(({ row, column, content }) => ({ sheet: sheet.name, row, column, content: Number(content) })),
  );
  expect(inputs.length).toBeGreaterThan(12);
  const step = Math.floor(inputs.length / 12);
  const drawn = Array.from({ length: 12 }, (_, index) => inputs[index * step]).flatMap((one) => one ?? []);
  let moved = 0;
  let before = valuesOf(book.engine);
  for (const { sheet, row, column, content } of drawn) {
    book.write(sheet, row, column, content >= 1 ? content + 1 : content / 2);
    await book.engine.settle();
    const after = valuesOf(book.engine);
    if ([...after].filter(([cell, value]) => before.get(cell) !== value).length > 1) moved += 1;
    before = after;
  }
  await book.engine.calculate();
  expect(before).toEqual(valuesOf(book.engine));
  // A test of inputs that nothing reads would show nothing.
  expect(moved).toBeGreaterThan(4);
});
