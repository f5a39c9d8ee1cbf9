/** What is selected is read as a person sees it, in blocks that an answer of Excel can hold. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openAddIn, type AddIn } from "./addIn.js";

let addIn: AddIn;
beforeEach(async () => {
  addIn = await openAddIn();
});
afterEach(() => addIn.close());

const plain = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

function write(rows: readonly (readonly (string | number | null)[])[], row = 0, column = 0): void {
  const columns = rows[0]?.length ?? 0;
  addIn.engine.write(addIn.sheet("Sheet1").id, { row, column, rows: rows.length, columns }, rows);
}

function select(row: number, column: number, rows: number, columns: number): void {
  addIn.engine.select(addIn.sheet("Sheet1").id, { row, column, rows, columns });
}

async function refusal(): Promise<{ readonly kind: string; readonly sentence: { readonly id: string } }> {
  try {
    await addIn.rooms.readSelection();
  } catch (problem) {
    return problem as { readonly kind: string; readonly sentence: { readonly id: string } };
  }
  throw new Error("The selection was expected to be refused");
}

describe("a selected table", () => {
  it("comes with its place, values, texts and formats", async () => {
    write(
      [
        ["Segmen", "Peserta", "Cakupan"],
        ["Petani", 1234, 0.125],
      ],
      3,
      1,
    );
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C5").numberFormat = [["#,##0"]];
      sheet.getRange("D5").numberFormat = [["0.0%"]];
      await context.sync();
    });
    select(3, 1, 2, 3);
    const range = plain(await addIn.rooms.readSelection());
    expect(range).toMatchObject({ sheet: "Sheet1", row: 3, column: 1, hiddenRows: [], hiddenColumns: [] });
    expect(range.values).toEqual([
      ["Segmen", "Peserta", "Cakupan"],
      ["Petani", 1234, 0.125],
    ]);
    expect(range.formats[1]).toEqual(["General", "#,##0", "0.0%"]);
    expect(range.texts[1]?.[0]).toBe("Petani");
    expect(range.texts[1]?.[2]).toMatch(/^12[.,]5\s?%$/u);
  });

  it("hands over what a formula shows, not the formula", async () => {
    write([["Peserta"], [40], [2]]);
    await addIn.type("Sheet1", "A4", "=A2+A3");
    select(0, 0, 4, 1);
    const range = plain(await addIn.rooms.readSelection());
    expect(range.values.at(-1)).toEqual([42]);
  });

  it("names the rows and columns that are hidden, wherever they lie", async () => {
    write(Array.from({ length: 9 }, (_, row) => [`baris ${row}`, row, row]));
    const { id } = addIn.sheet("Sheet1");
    addIn.engine.setRowsHidden(id, 1, 1, true);
    addIn.engine.setRowsHidden(id, 5, 3, true);
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B:B").columnHidden = true;
      await context.sync();
    });
    select(0, 0, 9, 3);
    const range = plain(await addIn.rooms.readSelection());
    expect(range.hiddenRows).toEqual([1, 5, 6, 7]);
    expect(range.hiddenColumns).toEqual([1]);
  });

  it("is of a whole column only what holds something", async () => {
    write([["Peserta"], [10], [20]], 2, 2);
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C:C").select();
      await context.sync();
    });
    const range = plain(await addIn.rooms.readSelection());
    expect(range).toMatchObject({ row: 2, column: 2, values: [["Peserta"], [10], [20]] });
  });

  it("names merged cells that it touches", async () => {
    write([
      ["Wilayah", "Peserta"],
      ["Metro", 10],
      [null, 20],
    ]);
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A2:A3").merge();
      sheet.getRange("E8:F9").merge();
      await context.sync();
    });
    select(0, 0, 3, 2);
    const { merges } = plain(await addIn.rooms.readSelection());
    expect(merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
  });

  it("is read in blocks, and is whole again afterwards", async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [`segmen ${row}`, row]);
    write(rows);
    select(0, 0, rows.length, 2);
    const batches: number[] = [];
    addIn.host.onBatch(({ syncs }) => {
      batches.push(syncs);
    });
    const range = plain(await addIn.rooms.readSelection());
    expect(range.values).toEqual(rows);
    expect(range.texts).toHaveLength(rows.length);
    // 24,000 cells are more than the 20,000 of one block: two requests for contents. Two for the areas and the place, one for
    // merged cells, two for what is hidden.
    expect(batches.length).toBe(7);
  });
});

describe("a selection that is no table", () => {
  it("is refused when it is empty, by its address", async () => {
    select(4, 1, 2, 2);
    const problem = await refusal();
    expect(problem.kind).toBe("selection");
    expect(problem.sentence.id).toMatch(/^Seleksi Sheet1!B5:C6 kosong\./);
  });

  it("is refused when it is larger than any table of a planner", async () => {
    addIn.engine.write(addIn.sheet("Sheet1").id, { row: 0, column: 0, rows: 1, columns: 1 }, [["a"]]);
    addIn.engine.write(addIn.sheet("Sheet1").id, { row: 799, column: 599, rows: 1, columns: 1 }, [["z"]]);
    select(0, 0, 800, 600);
    const problem = await refusal();
    expect(problem.kind).toBe("selection");
    // 800 × 600
    expect(problem.sentence.id).toContain("480.000 sel; paling banyak 400.000");
  });

  it("says what Excel says when it refuses for another reason", async () => {
    write([["Peserta"], [10]]);
    select(0, 0, 2, 1);
    addIn.host.failAt({ at: "sync", n: 2, code: "InvalidOperationInCellEditMode" });
    expect((await refusal()).kind).toBe("editing");
  });
});

describe("an older Excel", () => {
  it("is asked for what it knows: it cannot tell merged cells", async () => {
    await addIn.close();
    addIn = await openAddIn({ excel: "2019" });
    write([["Peserta"], [10]]);
    select(0, 0, 2, 1);
    const range = plain(await addIn.rooms.readSelection());
    expect(range.values).toEqual([["Peserta"], [10]]);
    expect(range.merges).toBeNull();
  });
});
