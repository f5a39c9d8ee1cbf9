/** Custom functions through Microsoft's own runtime: associated in the page, called from cells. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel, type TestExcel } from "../host/excel.js";

/** What a page's functions.js does; ids as in its functions.json below. */
const SCRIPT = `
  // The runtime comes with the host's part of Office.js, after this script: its classes are looked up in the call.
  CustomFunctions.associate("UJI.TAMBAH", (a, b) => a + (b ?? 100));
  CustomFunctions.associate("UJI.LIHAT", (...args) => JSON.stringify(args.slice(0, -1)));
  CustomFunctions.associate("UJI.ALAMAT", (invocation) => invocation.address ?? "");
  CustomFunctions.associate("UJI.GANDAKAN", (rows) => rows.map((row) => row.map((x) => x * 2)));
  CustomFunctions.associate("UJI.SALAH", (code) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], "Penjelasan untuk " + code);
  });
  CustomFunctions.associate("UJI.KEMBALIKAN", () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "tidak ada")]]);
  CustomFunctions.associate("UJI.GAGAL", () => { throw new TypeError("bukan galat sel"); });
  CustomFunctions.associate("UJI.NANTI", (x) => new Promise((resolve) => setTimeout(() => resolve(x + 1), 5)));
  CustomFunctions.associate("UJI.NAN", () => NaN);
  CustomFunctions.associate("UJI.GERIGI", () => [[1, 2], [3]]);
  CustomFunctions.associate("UJI.KOSONG", () => null);
  CustomFunctions.associate("UJI.JUMLAH", (numbers) => numbers.flat(2).reduce((a, b) => a + b, 0));
`;
const FUNCTIONS = [
  {
    id: "UJI.TAMBAH",
    parameters: [{ dimensionality: "scalar" }, { dimensionality: "scalar", optional: true }],
  },
  {
    id: "UJI.LIHAT",
    parameters: [{ dimensionality: "scalar" }, { dimensionality: "matrix" }, { optional: true }],
  },
  { id: "UJI.ALAMAT" },
  { id: "UJI.GANDAKAN", parameters: [{ dimensionality: "matrix" }] },
  { id: "UJI.SALAH", parameters: [{ dimensionality: "scalar" }] },
  { id: "UJI.KEMBALIKAN" },
  { id: "UJI.GAGAL" },
  { id: "UJI.NANTI", parameters: [{ dimensionality: "scalar" }] },
  { id: "UJI.NAN" },
  { id: "UJI.GERIGI" },
  { id: "UJI.KOSONG" },
  { id: "UJI.JUMLAH", parameters: [{ dimensionality: "matrix", repeating: true }] },
  { id: "UJI.TIADA" },
];

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel({
    script: SCRIPT,
    functions: FUNCTIONS,
    functionIds: FUNCTIONS.map(({ id }) => id),
  });
});
afterAll(() => excel.close());

const call = (id: string, ...args: Parameters<TestExcel["page"]["bridge"]["callFunction"]>[1]) =>
  excel.page.bridge.callFunction(id, args, "Sheet1!A1");

describe("a call", () => {
  it("passes scalars and gets a value", async () => {
    expect(await call("UJI.TAMBAH", 2, 3)).toEqual({ values: [[5]] });
  });

  it("passes null for what is left out, and the runtime's own argument after it", async () => {
    expect(await call("UJI.TAMBAH", 2)).toEqual({ values: [[102]] });
    expect(
      await call("UJI.LIHAT", "teks", [
        [1, null],
        [true, "x"],
      ]),
    ).toEqual({
      values: [['["teks",[[1,null],[true,"x"]],null]']],
    });
  });

  it("passes rows where a matrix is expected, a value where a scalar is", async () => {
    expect(await call("UJI.LIHAT", [[5]], 7)).toEqual({ values: [["[5,[[7]],null]"]] });
  });

  it("passes repeated arguments as one list", async () => {
    expect(await call("UJI.JUMLAH", [[1, 2]], [[3]], 4)).toEqual({ values: [[10]] });
  });

  it("passes the calling cell's address", async () => {
    expect(await call("UJI.ALAMAT")).toEqual({ values: [["Sheet1!A1"]] });
  });

  it("spills a block", async () => {
    expect(
      await call("UJI.GANDAKAN", [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual({
      values: [
        [2, 4],
        [6, 8],
      ],
    });
  });

  it("finds a function by the name that cells use, with the namespace before it", async () => {
    expect(await call("CAKUPAN.UJI.TAMBAH", 2, 3)).toEqual({ values: [[5]] });
  });

  it("waits for a promise", async () => {
    expect(await call("UJI.NANTI", 1)).toEqual({ values: [[2]] });
  });

  it("gives 0 for nothing, as Excel shows it", async () => {
    expect(await call("UJI.KOSONG")).toEqual({ values: [[0]] });
  });
});

describe("an error", () => {
  it.each([
    ["invalidValue", "#VALUE!"],
    ["notAvailable", "#N/A"],
    ["divisionByZero", "#DIV/0!"],
    ["invalidNumber", "#NUM!"],
    ["nullReference", "#NULL!"],
  ])("%s comes back as %s with its sentence", async (code, error) => {
    expect(await call("UJI.SALAH", code)).toEqual({ error, message: `Penjelasan untuk ${code}` });
  });

  it("inside of a block stands in its cell", async () => {
    expect(await call("UJI.KEMBALIKAN")).toEqual({ values: [[1, "#N/A"]] });
  });

  it("of another kind is #VALUE!", async () => {
    expect(await call("UJI.GAGAL")).toMatchObject({ error: "#VALUE!" });
  });

  it("is what is no number, no rectangle, or not associated with anything", async () => {
    expect(await call("UJI.NAN")).toMatchObject({ error: "#NUM!" });
    expect(await call("UJI.GERIGI")).toMatchObject({ error: "#VALUE!" });
    expect(await call("UJI.TIADA")).toMatchObject({ error: "#VALUE!" });
  });
});

describe("in cells", () => {
  it("functions calculate, spill and carry their sentences", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1").formulas = [["=UJI.TAMBAH(A1,B2)"]];
      sheet.getRange("D2").formulas = [["=UJI.TAMBAH(A1)"]];
      sheet.getRange("D3").formulas = [['=UJI.SALAH("notAvailable")']];
      sheet.getRange("F1").formulas = [["=UJI.GANDAKAN(A1:B2)"]];
      const scalars = sheet.getRange("D1:D3");
      const block = sheet.getRange("F1:G2");
      scalars.load("values,valueTypes");
      block.load("values");
      await context.sync();
      return [scalars.values, scalars.valueTypes, block.values];
    });
    expect(read).toEqual([
      [[5], [101], ["#N/A"]],
      [["Double"], ["Double"], ["Error"]],
      [
        [2, 4],
        [6, 8],
      ],
    ]);
    expect(excel.engine.cell(excel.engine.activeSheetId(), 2, 3).message).toBe(
      "Penjelasan untuk notAvailable",
    );
  });

  it("functions follow when a cell that they use changes", async () => {
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[10]];
      const range = sheet.getRange("D1:D2");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[14], [110]]);
  });
});

describe("many calls", () => {
  it("of one turn travel in one message, 100,000 of them too", async () => {
    const before = excel.page.bridge.functionCounts;
    const answers = await Promise.all(
      Array.from({ length: 100_000 }, (_, index) => call("UJI.TAMBAH", index, 1)),
    );
    const after = excel.page.bridge.functionCounts;
    expect(answers[99_999]).toEqual({ values: [[100_000]] });
    expect(after.calls - before.calls).toBe(100_000);
    expect(after.messages - before.messages).toBe(1);
  });
});

describe("empty cells of a range", () => {
  it("arrive as 0 where the bridge is told so, as in Excel on the desktop", async () => {
    const desktop = await openExcel({ script: SCRIPT, functions: FUNCTIONS, emptyCells: "zero" });
    const answer = await desktop.page.bridge.callFunction("UJI.LIHAT", [null, [[1, null]]], "Sheet1!A1");
    expect(answer).toEqual({ values: [["[null,[[1,0]],null]"]] });
    await desktop.close();
  });
});

describe("an Excel without custom functions", () => {
  it("does not know their names", async () => {
    const older = await openExcel({ excel: "2019", script: SCRIPT, functions: FUNCTIONS });
    expect(await older.page.bridge.callFunction("UJI.TAMBAH", [1, 2], "Sheet1!A1")).toMatchObject({
      error: "#NAME?",
    });
    await older.close();
  });
});

describe("a closed page", () => {
  it("answers what was asked of it with #N/A", async () => {
    const closing = await openExcel({ script: SCRIPT, functions: FUNCTIONS });
    const asked = closing.page.bridge.callFunction("UJI.TAMBAH", [1, 2], "Sheet1!A1");
    await closing.close();
    expect(await asked).toMatchObject({ error: "#N/A" });
    expect(await closing.page.bridge.callFunction("UJI.TAMBAH", [1, 2], "Sheet1!A1")).toMatchObject({
      error: "#N/A",
    });
  });
});
