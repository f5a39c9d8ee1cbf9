import { describe, expect, it } from "@jest/globals";
import { at, newSheet, Sheet } from "./sheet.js";

describe("sheets", () => {
  it("are added at the end, without turning to them", async () => {
    const { engine, id } = newSheet();
    const added = engine.addSheet("Asumsi");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(engine.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Asumsi"]);
    expect(engine.activeSheetId()).toBe(id);
    expect(added).toEqual({
      id: added.id,
      name: "Asumsi",
      visibility: "Visible",
      tabColour: "",
      frozen: { rows: 0, columns: 0 },
      protected: false,
    });
  });

  it("move, hide, take colours, freeze and are protected", () => {
    const { engine } = newSheet();
    const a = engine.addSheet("A").id;
    const b = engine.addSheet("B").id;
    engine.changeSheet(b, { position: 0, tabColour: "#1f4e79" });
    engine.changeSheet(a, { visibility: "VeryHidden" });
    engine.freeze(b, { rows: 3, columns: 1 });
    engine.protect(b, true);
    expect(engine.sheets()).toMatchObject([
      { name: "B", tabColour: "#1F4E79", frozen: { rows: 3, columns: 1 }, protected: true },
      { name: "Sheet1", visibility: "Visible" },
      { name: "A", visibility: "VeryHidden" },
    ]);
    engine.changeSheet(a, { visibility: "Visible" });
    engine.changeSheet(b, { position: 2 });
    engine.freeze(b, { rows: 0, columns: 0 });
    expect(engine.sheets().map(({ name, visibility, frozen }) => [name, visibility, frozen.rows])).toEqual([
      ["Sheet1", "Visible", 0],
      ["A", "Visible", 0],
      ["B", "Visible", 0],
    ]);
  });

  it("hand over to the next one when the active one goes, and the last one stays", async () => {
    const { engine, id } = newSheet();
    const a = engine.addSheet("A").id;
    const b = engine.addSheet("B").id;
    engine.activateSheet(a);
    engine.deleteSheet(a);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(engine.activeSheetId()).toBe(b);
    engine.changeSheet(b, { visibility: "Hidden" });
    expect(engine.activeSheetId()).toBe(id);
    engine.deleteSheet(b);
    expect(() => engine.deleteSheet(id)).toThrow();
    expect(() => engine.cell("no-such-sheet", 0, 0)).toThrow("no-such-sheet");
  });

  it("take what lies on them along when they are deleted", () => {
    const { engine } = newSheet();
    const { id } = engine.addSheet("A");
    engine.pageSetup(id).orientation = "Landscape";
    engine.deleteSheet(id);
    expect(engine.sheets()).toHaveLength(1);
  });
});

describe("references", () => {
  const NEW_NAME = "Asumsi & harga 2025's";
  const QUOTED = "'Asumsi & harga 2025''s'";

  async function book() {
    const { engine } = newSheet();
    const source = new Sheet(engine, engine.addSheet("Asumsi").id);
    const target = new Sheet(engine, engine.addSheet("Proyeksi").id);
    source.write("A1", [[5], [7]]);
    engine.setName({ name: "tarif", formula: "=Asumsi!$A$1", comment: "per bulan" });
    engine.setName({ name: "jumlah", formula: "=Asumsi!$A$1+Asumsi!$A$2", comment: "" });
    target.write("A1", [
      ["=Asumsi!A1*2", "=SUM(Asumsi!$A$1:$A$2)", '="Asumsi!A1"', "=tarif*2", "=2*jumlah", "=TARIF"],
    ]);
    engine.setValidation(target.id, [at("A2")], {
      rule: { kind: "list", source: "=Asumsi!$A$1:$A$2" },
      errorTitle: "",
      errorMessage: "",
      promptTitle: "",
      promptMessage: "",
    });
    engine.addConditionalFormat(target.id, {
      rect: at("A1"),
      formula: "=A1>Asumsi!$A$1",
      style: { bold: true },
    });
    await engine.calculate();
    return { engine, source, target };
  }

  it("follow a renamed sheet, in formulas, names, rules and conditional formats", async () => {
    const { engine, source, target } = await book();
    engine.changeSheet(source.id, { name: NEW_NAME });
    await engine.calculate();
    expect(["A1", "B1", "C1"].map((address) => target.cell(address).formula)).toEqual([
      `=${QUOTED}!A1*2`,
      `=SUM(${QUOTED}!$A$1:$A$2)`,
      '="Asumsi!A1"',
    ]);
    expect(["A1", "B1", "D1", "E1", "F1"].map((address) => target.value(address))).toEqual([
      10, 12, 10, 24, 5,
    ]);
    expect(engine.names()).toEqual([
      { name: "tarif", formula: `=${QUOTED}!$A$1`, comment: "per bulan" },
      { name: "jumlah", formula: `=${QUOTED}!$A$1+${QUOTED}!$A$2`, comment: "" },
    ]);
    expect(engine.validations(target.id)[0]?.rule).toEqual({ kind: "list", source: `=${QUOTED}!$A$1:$A$2` });
    expect(engine.conditionalFormats(target.id)[0]?.formula).toBe(`=A1>${QUOTED}!$A$1`);
  });

  it("become #REF! when their sheet is deleted", async () => {
    const { engine, source, target } = await book();
    engine.deleteSheet(source.id);
    await engine.calculate();
    expect(["A1", "B1", "D1", "E1"].map((address) => target.value(address))).toEqual(Array(4).fill("#REF!"));
    expect(target.value("C1")).toBe("Asumsi!A1");
    expect(target.cell("A1").formula).toBe("=#REF!*2");
    expect(engine.names().map(({ formula }) => formula)).toEqual(["=#REF!", "=#REF!+#REF!"]);
  });

  it("to a sheet that is not there are #REF!", async () => {
    const sheet = newSheet();
    expect(await sheet.answer("=Tidak!A1")).toBe("#REF!");
    expect(await sheet.answer("=SUM('Tidak ada'!A1:B2)")).toBe("#REF!");
  });

  it("see names set again or taken away, and another workbook's names never", async () => {
    const { engine, target } = await book();
    engine.setName({ name: "Tarif", formula: "=Asumsi!$A$2", comment: "" });
    await engine.calculate();
    expect(target.value("D1")).toBe(14);
    engine.deleteName("tarif");
    await engine.calculate();
    expect(target.value("D1")).toBe("#NAME?");
    expect(await newSheet().answer("=2*jumlah")).toBe("#NAME?");
  });
});

describe("layout", () => {
  it("counts in points and knows Excel's defaults", () => {
    const { engine, id } = newSheet();
    expect([engine.columnWidth(id, 3), engine.rowHeight(id, 3)]).toEqual([48, 15]);
    engine.setColumnWidth(id, 1, 2, 120);
    engine.setRowHeight(id, 0, 1, 31.5);
    expect([0, 1, 2, 3].map((column) => engine.columnWidth(id, column))).toEqual([48, 120, 120, 48]);
    expect([0, 1].map((row) => engine.rowHeight(id, row))).toEqual([31.5, 15]);
    engine.setColumnWidth(id, 0, 16_384, 60);
    expect(engine.columnWidth(id, 20)).toBe(60);
  });

  it("hides rows and shows them again", () => {
    const { engine, id } = newSheet();
    engine.setRowsHidden(id, 4, 2, true);
    engine.setRowsHidden(id, 9, 1, true);
    expect(engine.hiddenRows(id)).toEqual([4, 5, 9]);
    engine.setRowsHidden(id, 4, 1, false);
    expect(engine.hiddenRows(id)).toEqual([5, 9]);
  });

  it("merges, taking apart what was merged there before", () => {
    const { engine, id } = newSheet();
    engine.merge(id, at("A1", 1, 4));
    engine.merge(id, at("F1", 2, 1));
    expect(engine.merges(id)).toEqual([at("A1", 1, 4), at("F1", 2, 1)]);
    engine.merge(id, at("D1", 3, 2));
    expect(engine.merges(id)).toEqual([at("F1", 2, 1), at("D1", 3, 2)]);
    engine.unmerge(id, at("A1", 9, 9));
    expect(engine.merges(id)).toEqual([]);
  });

  it("selects, turning to the sheet", () => {
    const { engine } = newSheet();
    const { id } = engine.addSheet("A");
    expect(engine.selection().rect).toEqual(at("A1"));
    engine.select(id, at("C3", 2, 2));
    expect(engine.selection()).toEqual({ sheetId: id, rect: at("C3", 2, 2) });
  });
});
