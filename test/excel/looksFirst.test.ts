/** What of the person's own stands on filled sheets or uses them is found and listed before anything is taken back. */
import { describe, expect, it } from "@jest/globals";
import type { AddIn } from "./addIn.js";
import { excelWith, filled, patience } from "./desk.js";

describe("taking back looks first", () => {
  it("names own formulas, names and charts that use the sheets, and keeps their values on request", async () => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    const { id } = addIn.sheet("Sheet1");
    await addIn.type("Sheet1", "C3", "=Angka!B3+1");
    await addIn.type("Sheet1", "C4", '="Angka!B3"');
    addIn.engine.setName({ name: "jumlah", formula: "=Angka!$B$3", comment: "" });
    addIn.engine.charts(id).push({
      ...(addIn.engine.charts(addIn.sheet("Angka").id)[0] as never as ReturnType<
        AddIn["engine"]["charts"]
      >[number]),
      id: "{own}",
      name: "Grafik kami",
    });
    const held = await addIn.takeBack(receipt, { patience });
    expect(held.removed).toEqual([]);
    expect(held.canKeepValues).toBe(true);
    expect(held.concerns.map(({ words }) => words.id)).toEqual([
      "Rumus di Sheet1!C3 memakai lembar ini",
      'Nama "jumlah" menunjuk ke lembar ini',
      "Grafik Grafik kami (Sheet1) memakai lembar ini",
    ]);
    expect(addIn.names()).toEqual(["Sheet1", "Angka", "Lain"]);
    const done = await addIn.takeBack(receipt, { patience, agreed: true, keepValues: true });
    expect(done.removed).toEqual(["Angka", "Lain"]);
    expect(addIn.cell("Sheet1", "C3")).toMatchObject({ value: 301, formula: null });
    expect(addIn.engine.names()).toEqual([{ name: "jumlah", formula: "=300", comment: "" }]);
  });

  const own = { row: 1, column: 1, rows: 1, columns: 1 };

  it.each([
    ["a comment", "ada komentar", "comment"],
    ["a format", "formatnya sudah diubah", "format"],
    ["a check of entries", "pemeriksaan isiannya sudah diubah", "validation"],
    ["a chart", "grafiknya ditambah atau dihapus", "ownChart"],
    ["protection", "lembarnya diproteksi", "protection"],
  ])("notices %s on a filled sheet", async (_, words, kind) => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    const { id } = addIn.sheet("Lain");
    const cell = { row: 4, column: 2, rows: 1, columns: 1 };
    if (kind === "comment") {
      await addIn.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Lain");
        sheet.comments.add("A1", "periksa ini");
        await context.sync();
      });
    } else if (kind === "format") addIn.engine.setNumberFormat(id, { ...cell, row: 0, column: 0 }, "0.000");
    else if (kind === "validation") {
      addIn.engine.setValidation(id, [cell], {
        rule: { kind: "list", source: "a,b" },
        errorTitle: "",
        errorMessage: "",
        promptTitle: "",
        promptMessage: "",
      });
    } else if (kind === "ownChart") {
      const [chart] = addIn.engine.charts(addIn.sheet("Angka").id);
      if (chart !== undefined) addIn.engine.charts(id).push({ ...chart, id: "{own}" });
    } else addIn.engine.protect(id, true);
    const held = await addIn.takeBack(receipt, { patience });
    expect(held.concerns.map((one) => [one.kind, one.words.id])).toEqual([[kind, `Lain: ${words}`]]);
    expect(addIn.names()).toContain("Lain");
  });

  it.each<[string, Parameters<AddIn["engine"]["setStyle"]>[2]]>([
    ["a fill", { fill: "#FFFF00" }],
    ["another colour of text", { fontColour: "#C00000" }],
    ["bold", { bold: true }],
    ["italic", { italic: true }],
    ["a line under the text", { underline: true }],
    ["a larger text", { fontSize: 14 }],
    ["another font", { fontName: "Arial" }],
    ["a border above", { borders: { top: { style: "thin", colour: "#000000" } } }],
    ["a border to the left", { borders: { left: { style: "dashed", colour: "#FF0000" } } }],
  ])("notices %s that somebody gave a cell, names the sheet, and deletes nothing", async (_, style) => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    addIn.engine.setStyle(addIn.sheet("Angka").id, own, style);
    const held = await addIn.takeBack(receipt, { patience });
    expect(held.concerns.map((one) => [one.kind, one.words.id])).toEqual([
      ["format", "Angka: formatnya sudah diubah"],
    ]);
    expect(addIn.names()).toEqual(["Sheet1", "Angka", "Lain"]);
    expect((await addIn.takeBack(receipt, { patience, agreed: true })).removed).toEqual(["Angka", "Lain"]);
  });

  it("notices a look that somebody took away", async () => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    addIn.engine.setStyle(addIn.sheet("Angka").id, { ...own, row: 0 }, { bold: false });
    expect((await addIn.takeBack(receipt, { patience })).concerns.map(({ kind }) => kind)).toEqual([
      "format",
    ]);
  });

  it("says so where this Excel refuses to tell how cells look", async () => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    addIn.host.conditions.refused = new Set(["Range.getCellProperties"]);
    const held = await addIn.takeBack(receipt, { patience });
    expect(held.concerns.map(({ kind }) => kind)).toEqual(["unread"]);
    expect(held.removed).toEqual([]);
  });

  it("asks nothing of looks in an Excel that cannot tell them", async () => {
    const addIn = await excelWith({ host: { apiSet: "1.8" } });
    const receipt = await filled(addIn);
    expect(receipt.sheets.map(({ looks }) => looks)).toEqual([null, null]);
    addIn.engine.setStyle(addIn.sheet("Angka").id, own, { fill: "#FFFF00" });
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
  });

  it("brings the person's own sheet and selection back", async () => {
    const addIn = await excelWith();
    const own = addIn.engine.addSheet("Catatan");
    addIn.engine.select(own.id, { row: 3, column: 1, rows: 2, columns: 2 });
    const receipt = await filled(addIn);
    expect(addIn.engine.activeSheetId()).toBe(addIn.sheet("Angka").id);
    await addIn.takeBack(receipt, { patience });
    expect(addIn.engine.selection()).toEqual({
      sheetId: own.id,
      rect: { row: 3, column: 1, rows: 2, columns: 2 },
    });
  });

  it("half-done says what is gone and what is left, blames nobody, and can be finished", async () => {
    const addIn = await excelWith();
    const receipt = await filled(addIn);
    // Excel deletes the first and refuses the second, as often as it is tried.
    addIn.host.onBatch(() => {
      if (!addIn.names().includes("Angka")) addIn.host.conditions.refused = new Set(["Worksheet.delete"]);
    });
    const { length } = receipt.sheets;
    expect(length).toBe(2);
    const { syncs, actions } = addIn.host.counts;
    expect(syncs).toBeGreaterThan(0);
    expect(actions).toBeGreaterThan(0);
    addIn.host.conditions.refused = new Set(["Worksheet.delete"]);
    await expect(addIn.takeBack(receipt, { patience })).rejects.toMatchObject({
      sentence: { id: expect.stringContaining("Masih ada: Angka, Lain.") },
    });
    addIn.host.conditions.refused = new Set();
    expect((await addIn.takeBack(receipt, { patience })).removed).toEqual(["Angka", "Lain"]);
    expect(addIn.names()).toEqual(["Sheet1"]);
  });
});
