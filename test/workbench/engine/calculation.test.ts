import { AstTreeBuilder, LexerTreeBuilder } from "@univerjs/engine-formula";
import { describe, expect, it, jest } from "@jest/globals";
import type { FunctionCaller } from "../../../src/workbench/engine/engine.js";
import { expectAs } from "../../expectAs.js";
import type { Book } from "../../../src/workbench/engine/book.js";
import { createHeadlessEngine } from "../../../src/workbench/engine/index.js";
import { eventually } from "../../eventually.js";
import { newSheet, Sheet } from "./sheet.js";

describe("calculation", () => {
  it("is over when it says so, and starts only when asked", async () => {
    const sheet = newSheet();
    sheet.write("A1", [[1, "=A1+1", "=B1*10"]]);
    await sheet.engine.calculate();
    expect(sheet.value("C1")).toBe(20);
    sheet.write("A1", [[5]]);
    expect(sheet.value("C1")).toBe(20);
    await sheet.engine.calculate();
    expect(sheet.value("C1")).toBe(60);
  });

  it("asked for several times at once covers what was written before each", async () => {
    const sheet = newSheet();
    sheet.write("A1", [[1, "=A1*2"]]);
    const first = sheet.engine.calculate();
    sheet.write("A1", [[2]]);
    const second = sheet.engine.calculate();
    sheet.write("A1", [[3]]);
    await Promise.all([first, second, sheet.engine.calculate()]);
    expect(sheet.value("B1")).toBe(6);
  });

  it("takes a formula that was replaced for what it is now", async () => {
    const sheet = newSheet();
    sheet.write("A1", [[1, 10, "=A1", "=C1"]]);
    await sheet.engine.calculate();
    sheet.write("C1", [["=B1"]]);
    await sheet.engine.calculate();
    expect(sheet.value("D1")).toBe(10);
    sheet.write("C1", [[7]]);
    await sheet.engine.calculate();
    expect(sheet.value("D1")).toBe(7);
  });

  it("where a person calculates by hand, gives what is entered its value and leaves what depends on it", async () => {
    const engine = createHeadlessEngine();
    // What the grid does when somebody has typed: none of the engine's own doing.
    const { book } = engine as unknown as { readonly book: Book };
    const sheet = new Sheet(engine);
    sheet.write("A1", [[1, "=A1*2"]]);
    await engine.calculate();
    engine.calculatesByItself = false;
    const enters = (column: number, cell: { readonly v: number } | { readonly f: string }): unknown =>
      book.commands.syncExecuteCommand("sheet.command.set-range-values", {
        ...{ unitId: book.unit, subUnitId: sheet.id, value: { 0: { [column]: cell } } },
        range: { startRow: 0, endRow: 0, startColumn: column, endColumn: column },
      });
    enters(0, { v: 5 });
    enters(2, { f: "=A1+1" });
    await eventually(() => Promise.resolve(sheet.value("C1"))).toBe(6);
    // Longer than an edit waits where the workbook calculates by itself.
    await new Promise((waited) => setTimeout(waited, 700));
    expect(sheet.value("B1")).toBe(2);
    await engine.calculate();
    expect(sheet.value("B1")).toBe(10);
  });

  it("goes through a long chain in the right order", async () => {
    const sheet = newSheet();
    sheet.write(
      "A1",
      Array.from({ length: 500 }, (_, row) => [row === 499 ? 1 : `=A${String(row + 2)}+1`]),
    );
    await sheet.engine.calculate();
    expect(sheet.value("A1")).toBe(500);
  });

  it("ends for formulas that are no formulas, and with nothing to calculate", async () => {
    const sheet = newSheet();
    await sheet.engine.calculate();
    for (const broken of ["=SUM(", "=1+", "=)", "=A1:", "='x", "={1,2", "=-", "==1", '="abc', "=IF(1,"]) {
      sheet.write("A1", [[broken]]);
      await sheet.engine.calculate();
      expectAs(sheet.cell("A1"), broken).toMatchObject({ type: "Error", formula: broken });
    }
  });

  it("of one workbook does not disturb another's", async () => {
    const [one, other] = [newSheet(), newSheet()];
    one.write("A1", [[1, "=A1+1"]]);
    other.write("A1", [[10, "=A1+1"]]);
    await Promise.all([one.engine.calculate(), other.engine.calculate()]);
    expect([one.value("B1"), other.value("B1")]).toEqual([2, 11]);
    one.engine.dispose();
    other.write("A1", [[20]]);
    await other.engine.calculate();
    expect(other.value("B1")).toBe(21);
  });

  it("never takes one formula for another", async () => {
    const sheet = newSheet();
    // Univer's own key of the two is the same: 3082666966, after any beginning.
    const formulas = [856795184, 987246494].map((number) => `=SUM(${"0,".repeat(30)}0)+${String(number)}`);
    sheet.write("A1", [formulas]);
    await sheet.engine.calculate();
    expect([sheet.value("A1"), sheet.value("B1")]).toEqual([856795184, 987246494]);
  });

  it("takes the formulas of a large workbook apart once, and asks nothing where nothing was changed", async () => {
    const sheet = newSheet();
    const parse = jest.spyOn(AstTreeBuilder.prototype, "parse");
    sheet.write("A1", [Array.from({ length: 6_000 }, (_, column) => `=1+${String(column)}`)]);
    await sheet.engine.calculate();
    const once = parse.mock.calls.length;
    expect(once).toBeGreaterThanOrEqual(6_000);
    await sheet.engine.calculate();
    expect(parse.mock.calls.length).toBe(once);
    parse.mockRestore();
    sheet.engine.dispose();
  });

  it("keeps a formula as it is calculated with, not as it was read", () => {
    const sheet = newSheet();
    const reader = new LexerTreeBuilder();
    const read = reader.treeBuilder("=A1+1");
    expect(reader.treeBuilder("=A1+1")).toBe(read);
    for (let number = 2; number < 102; number += 1) reader.treeBuilder(`=A1+${String(number)}`);
    expect(reader.treeBuilder("=A1+1")).not.toBe(read);
    sheet.engine.dispose();
  });

  it("asks the add-in's functions again only where something was changed that they read, or when told to", async () => {
    let asked = 0;
    const functions: FunctionCaller = () => {
      asked += 1;
      return Promise.resolve({ values: [[asked]] });
    };
    const sheet = newSheet({ functions, functionIds: ["COUNT_ME"] });
    sheet.write("A1", [["=CAKUPAN.COUNT_ME(B1)"]]);
    await sheet.engine.calculate();
    await sheet.engine.settle();
    expect(asked).toBe(1);
    await sheet.engine.calculate();
    expect(asked).toBe(2);
    sheet.write("C1", [[1]]);
    await sheet.engine.settle();
    expect(asked).toBe(2);
    sheet.write("B1", [[1]]);
    await sheet.engine.settle();
    expect(asked).toBe(3);
  });
});
