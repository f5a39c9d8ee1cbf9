/** A formula that somebody put together, into the selected cell, through Microsoft's own Office.js. */
import { describe, expect, it } from "@jest/globals";
import { excelWith } from "./desk.js";

describe("a formula for the selected cell", () => {
  it("is written there, and calculates", async () => {
    const addIn = await excelWith();
    const { id } = addIn.sheet("Sheet1");
    addIn.engine.write(id, { row: 0, column: 0, rows: 1, columns: 2 }, [[1, 4]]);
    await addIn.rooms.goTo("Sheet1", "C1");
    expect(await addIn.rooms.insertFormula("=A1/B1")).toEqual({ sheet: "Sheet1", address: "C1" });
    await addIn.engine.settle();
    expect(addIn.engine.cell(id, 0, 2)).toMatchObject({ formula: "=A1/B1", value: 0.25 });
  });

  it("is not written over anything", async () => {
    const addIn = await excelWith();
    const { id } = addIn.sheet("Sheet1");
    addIn.engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [["milik saya"]]);
    await addIn.rooms.goTo("Sheet1", "A1");
    await expect(addIn.rooms.insertFormula("=1+1")).rejects.toMatchObject({
      sentence: { id: expect.stringContaining("Sheet1!A1 sudah berisi sesuatu") as unknown as string },
    });
    expect(addIn.engine.cell(id, 0, 0).value).toBe("milik saya");
  });

  it("is refused on a protected sheet with what to do", async () => {
    const addIn = await excelWith();
    await addIn.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await addIn.rooms.goTo("Sheet1", "B2");
    await expect(addIn.rooms.insertFormula("=1+1")).rejects.toMatchObject({
      kind: "protected",
      sentence: { id: expect.stringContaining('Lembar "Sheet1" diproteksi') as unknown as string },
    });
  });

  it("has arguments from the selected area and values from areas by their names", async () => {
    const addIn = await excelWith();
    const { id } = addIn.sheet("Sheet1");
    addIn.engine.write(id, { row: 0, column: 0, rows: 2, columns: 1 }, [[1], [2]]);
    await addIn.rooms.goTo("Sheet1", "A1:A2");
    expect(await addIn.rooms.readSelectedArea()).toEqual({ sheet: "Sheet1", address: "A1:A2" });
    const areas = addIn.inPage([
      { sheet: "sheet1", address: "A1:A2" },
      { sheet: "Tidak ada", address: "A1" },
      { sheet: "Sheet1", address: "A:Z" },
    ]);
    expect(await addIn.rooms.readAreas(areas)).toEqual([[[1], [2]], null, null]);
  });

  it("is shown with the signs of that Excel", async () => {
    const addIn = await excelWith();
    expect(await addIn.rooms.readSigns()).toEqual({ decimal: ".", list: "," });
  });
});
