import { describe, expect, it } from "@jest/globals";
import type { CellValue, FunctionAnswer, FunctionCaller } from "../../../src/workbench/engine/index.js";
import { newSheet, type Sheet } from "./sheet.js";

type Call = { id: string; args: readonly (CellValue | CellValue[][])[]; address: string };

/** A sheet whose functions answer as told, with every call noted. */
function sheetWith(answer: (call: Call) => FunctionAnswer | Promise<FunctionAnswer>): {
  sheet: Sheet;
  calls: Call[];
} {
  const calls: Call[] = [];
  const functions: FunctionCaller = async (id, args, address) => {
    calls.push({ id, args, address });
    return answer({ id, args, address });
  };
  return { sheet: newSheet({ functions, functionIds: ["RATE", "CAKUPAN.GAP"] }), calls };
}

const one = (value: CellValue): FunctionAnswer => ({ values: [[value]] });

describe("the add-in's functions", () => {
  it("get single cells as values, areas as rows, omitted arguments as null, and their own address", async () => {
    const { sheet, calls } = sheetWith(() => one(1));
    sheet.write("A1", [
      [5, "APBD"],
      [true, null],
    ]);
    sheet.write("D4", [['=CAKUPAN.RATE(A1,A1:B2,,"x",B2)']]);
    sheet.write("E4", [["=cakupan.gap()"]]);
    await sheet.engine.calculate();
    expect(calls).toEqual([
      {
        id: "RATE",
        args: [
          5,
          [
            [5, "APBD"],
            [true, null],
          ],
          null,
          "x",
          null,
        ],
        address: "Sheet1!D4",
      },
      { id: "CAKUPAN.GAP", args: [], address: "Sheet1!E4" },
    ]);
  });

  it("are used like any other function, and texts that look like numbers stay texts", async () => {
    const { sheet } = sheetWith(({ id }) => one(id === "RATE" ? 0.25 : "18"));
    sheet.write("A1", [
      ["=ROUND(CAKUPAN.RATE(1)*100,0)+1", "=CAKUPAN.GAP()", "=IF(A1>20,CAKUPAN.RATE(2),0)"],
    ]);
    await sheet.engine.calculate();
    expect(sheet.value("A1")).toBe(26);
    expect(sheet.cell("B1")).toMatchObject({ value: "18", type: "String" });
    expect(sheet.value("C1")).toBe(0.25);
  });

  it("give an error with its sentence, which is gone when the error is", async () => {
    let sentence: string | null = "Pekerja kosong";
    const { sheet } = sheetWith(() => (sentence === null ? one(1) : { error: "#N/A", message: sentence }));
    sheet.write("A1", [["=CAKUPAN.RATE(1)", "=A1+1"]]);
    await sheet.engine.calculate();
    expect(sheet.cell("A1")).toMatchObject({ value: "#N/A", type: "Error", message: "Pekerja kosong" });
    expect(sheet.cell("B1")).toMatchObject({ value: "#N/A", type: "Error" });
    expect(sheet.cell("B1")).not.toHaveProperty("message");
    sentence = null;
    await sheet.engine.calculate();
    expect(sheet.cell("A1")).toMatchObject({ value: 1, type: "Double" });
    expect(sheet.cell("A1")).not.toHaveProperty("message");
  });

  it("that throw give #VALUE! with the reason, and the rest of the sheet is calculated", async () => {
    const { sheet } = sheetWith(({ args }) => {
      if (args[0] === 1) throw new Error("rusak");
      return args[0] === 2 ? Promise.reject(new Error("rusak juga")) : one(7);
    });
    sheet.write("A1", [["=CAKUPAN.RATE(1)", "=CAKUPAN.RATE(2)", "=CAKUPAN.RATE(3)", "=1+1"]]);
    await sheet.engine.calculate();
    expect(["A1", "B1", "C1", "D1"].map((address) => sheet.cell(address))).toMatchObject([
      { value: "#VALUE!", message: "rusak" },
      { value: "#VALUE!", message: "rusak juga" },
      { value: 7 },
      { value: 2 },
    ]);
  });

  it("are not called with an error: it is the answer", async () => {
    const { sheet, calls } = sheetWith(() => one(1));
    sheet.write("A1", [["=1/0", 1, "=CAKUPAN.RATE(A1)", "=CAKUPAN.RATE(A1:B1)", "=CAKUPAN.RATE(B1)"]]);
    await sheet.engine.calculate();
    expect(["C1", "D1", "E1"].map((address) => sheet.value(address))).toEqual(["#DIV/0!", "#DIV/0!", 1]);
    expect(calls).toHaveLength(1);
  });

  it("that are not registered are #NAME?", async () => {
    expect(await newSheet().answer("=CAKUPAN.RATE(1)")).toBe("#NAME?");
  });

  it("see what the formulas before them answered, in whatever order they stand", async () => {
    const { sheet } = sheetWith(({ args }) => one(Number(args[0]) * 2));
    sheet.write("A1", [["=CAKUPAN.RATE(B1)", "=CAKUPAN.RATE(C1)+1", 5]]);
    await sheet.engine.calculate();
    expect([sheet.value("A1"), sheet.value("B1")]).toEqual([22, 11]);
    sheet.write("C1", [[1]]);
    await sheet.engine.calculate();
    expect([sheet.value("A1"), sheet.value("B1")]).toEqual([6, 3]);
  });

  it("are asked once a calculation, however often it goes over their cell", async () => {
    const { sheet, calls } = sheetWith(() => ({ values: [[1], [2]] }));
    sheet.write("A1", [["=CAKUPAN.RATE(1)", "=SUM(A1:A5)"]]);
    await sheet.engine.calculate();
    expect(calls).toHaveLength(1);
    await sheet.engine.calculate();
    expect(calls).toHaveLength(2);
  });
});

describe("answers that spill", () => {
  function list(): { sheet: Sheet; show: (rows: CellValue[][]) => Promise<void> } {
    let rows: CellValue[][] = [];
    const { sheet } = sheetWith(() => ({ values: rows }));
    sheet.write("A1", [["=CAKUPAN.RATE(1)"]]);
    sheet.write("D1", [["=SUM(A1:B9)", "=A3", "=COUNT(A1:B9)"]]);
    return {
      sheet,
      show: async (next) => {
        rows = next;
        await sheet.engine.calculate();
      },
    };
  }
  const totals = (sheet: Sheet): CellValue[] => ["D1", "E1", "F1"].map((address) => sheet.value(address));

  it("fill the cells below and beside, which say whose they are", async () => {
    const { sheet, show } = list();
    await show([
      [1, "a"],
      [2, true],
      [3, null],
    ]);
    expect(sheet.cell("A1")).toMatchObject({ value: 1, spill: { row: 0, column: 0, rows: 3, columns: 2 } });
    expect(sheet.cell("B2")).toMatchObject({ value: true, type: "Boolean", formula: null, spilled: true });
    expect(sheet.cell("B3")).toMatchObject({ value: 0, spilled: true });
    expect(totals(sheet)).toEqual([6, 3, 4]);
    expect(sheet.engine.usedRect(sheet.id, true)).toEqual({ row: 0, column: 0, rows: 3, columns: 6 });
  });

  it("leave nothing behind when they shrink, and are there again when they grow", async () => {
    const { sheet, show } = list();
    await show([[1], [2], [3], [4]]);
    expect(totals(sheet)).toEqual([10, 3, 4]);
    await show([[1], [2]]);
    expect(totals(sheet)).toEqual([3, 0, 2]);
    expect(sheet.cell("A3")).toMatchObject({ type: "Empty" });
    await show([[1], [2], [3]]);
    expect(totals(sheet)).toEqual([6, 3, 3]);
  });

  it("are #SPILL! while something is in the way, and come back when it is gone", async () => {
    const { sheet, show } = list();
    await show([[1], [2], [3]]);
    sheet.write("A3", [["di sini"]]);
    await sheet.engine.calculate();
    expect(sheet.cell("A1")).toMatchObject({ value: "#SPILL!", type: "Error" });
    expect(sheet.cell("A1")).not.toHaveProperty("spill");
    expect(sheet.cell("A2")).toMatchObject({ type: "Empty" });
    expect(sheet.value("A3")).toBe("di sini");
    expect(totals(sheet)).toEqual(["#SPILL!", "di sini", 0]);
    sheet.write("A3", [[null]]);
    await sheet.engine.calculate();
    expect(totals(sheet)).toEqual([6, 3, 3]);
  });

  it("go when their formula is overwritten or cleared", async () => {
    const { sheet, show } = list();
    await show([[1], [2], [3]]);
    sheet.write("A1", [[9]]);
    await sheet.engine.calculate();
    expect(totals(sheet)).toEqual([9, 0, 1]);
    expect(sheet.cell("A2")).toMatchObject({ type: "Empty" });
  });

  it("say with #N/A where a row is shorter, and an empty answer is #CALC!", async () => {
    const { sheet, show } = list();
    await show([[1, 2], [3]]);
    expect(sheet.value("B2")).toBe("#N/A");
    await show([]);
    expect(sheet.value("A1")).toBe("#CALC!");
  });
});
