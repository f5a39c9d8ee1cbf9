import { describe, expect, it } from "@jest/globals";
import { at, newSheet } from "./sheet.js";

describe("what a cell holds", () => {
  const sheet = newSheet();
  const { engine, id } = sheet;
  sheet.write("A1", [
    [42, "Lampung", true, null, "'=1+1", "'18", "#N/A", "'#N/A", "=1/0", "=2*3", '="teks"', "=1=1"],
  ]);

  it("is told by value and type", async () => {
    await engine.calculate();
    const told = "ABCDEFGHIJKL".split("").map((column) => {
      const { value, type } = sheet.cell(`${column}1`);
      return [value, type];
    });
    expect(told).toEqual([
      [42, "Double"],
      ["Lampung", "String"],
      [true, "Boolean"],
      [null, "Empty"],
      ["=1+1", "String"],
      ["18", "String"],
      ["#N/A", "Error"],
      ["#N/A", "String"],
      ["#DIV/0!", "Error"],
      [6, "Double"],
      ["teks", "String"],
      [true, "Boolean"],
    ]);
  });

  it("names the formula as typed, and none for a constant", () => {
    expect(sheet.cell("J1").formula).toBe("=2*3");
    expect(sheet.cell("E1").formula).toBeNull();
  });

  it("keeps every digit of a number", async () => {
    sheet.write("A2", [[0.1 + 0.2, 9007199254740991, 1e-300, 731991 / 2731819, "=B2", "=D2*1"]]);
    await engine.calculate();
    expect(["A2", "B2", "C2", "D2", "E2", "F2"].map((address) => sheet.value(address))).toEqual([
      0.30000000000000004,
      9007199254740991,
      1e-300,
      731991 / 2731819,
      9007199254740991,
      731991 / 2731819,
    ]);
  });

  it("leaves a cell as it is for undefined, and empties it for null and an empty text", () => {
    sheet.write("A4", [[1, 2, 3, "=1"]]);
    sheet.write("A4", [[undefined, null, "", null]]);
    expect(["A4", "B4", "C4", "D4"].map((address) => sheet.cell(address))).toMatchObject([
      { value: 1 },
      { value: null, type: "Empty" },
      { value: null, type: "Empty" },
      { value: null, type: "Empty", formula: null },
    ]);
  });

  it("lies anywhere on Excel's grid", () => {
    sheet.write("XFD1048576", [["ujung"]]);
    expect(sheet.value("XFD1048576")).toBe("ujung");
    engine.clear(id, at("XFD1048576"), "All");
  });
});

describe("the used rectangle", () => {
  it("is null for an empty sheet, and tells values from formats", () => {
    const { engine, id, ...sheet } = newSheet();
    expect(sheet).toEqual({});
    expect(engine.usedRect(id, false)).toBeNull();
    engine.write(id, at("C3"), [["x"]]);
    engine.setStyle(id, at("B2", 4, 4), { bold: true });
    expect(engine.usedRect(id, true)).toEqual(at("C3"));
    expect(engine.usedRect(id, false)).toEqual(at("B2", 4, 4));
    engine.clear(id, at("A1", 100, 100), "All");
    expect(engine.usedRect(id, false)).toBeNull();
  });
});

describe("clearing", () => {
  it("takes contents, formats or both, and a text stays a text without its format", () => {
    const sheet = newSheet();
    const { engine, id } = sheet;
    sheet.write("A1", [["'007", 5, "=1"]]);
    engine.setNumberFormat(id, at("A1", 1, 3), "0.00");
    engine.setStyle(id, at("A1", 1, 3), { fill: "#FFF9E5" });

    engine.clear(id, at("A1"), "Formats");
    expect(sheet.cell("A1")).toMatchObject({ value: "007", type: "String", numberFormat: "General" });
    expect(engine.style(id, 0, 0)).toEqual({});

    engine.clear(id, at("B1"), "Contents");
    expect(sheet.cell("B1")).toMatchObject({ type: "Empty", numberFormat: "0.00" });
    expect(engine.style(id, 0, 1)).toEqual({ fill: "#FFF9E5" });

    engine.clear(id, at("C1"), "All");
    expect(sheet.cell("C1")).toMatchObject({ type: "Empty", formula: null, numberFormat: "General" });
  });

  it("takes whole columns", () => {
    const { engine, id } = newSheet();
    engine.write(id, at("A1"), [[1]]);
    engine.clear(id, at("A1", 1_048_576, 3), "All");
    expect(engine.usedRect(id, false)).toBeNull();
  });
});

describe("styles", () => {
  it("come back as they were set, and only what is named changes", () => {
    const { engine, id } = newSheet();
    const style = {
      fontName: "Calibri",
      fontSize: 9,
      bold: true,
      italic: true,
      underline: true,
      fontColour: "#0000FF",
      fill: "#FFF9E5",
      horizontal: "Right",
      vertical: "Center",
      wrap: true,
      indent: 2,
      locked: false,
      borders: { top: { style: "thin", colour: "#BFBFBF" }, bottom: { style: "double", colour: "#1F4E79" } },
    } as const;
    engine.setStyle(id, at("B2", 2, 2), style);
    expect(engine.style(id, 2, 2)).toEqual(style);
    engine.setStyle(id, at("B2"), { bold: false, fill: "", indent: 0, locked: true, borders: { top: null } });
    const { bold, fill, indent, locked, ...rest } = style;
    expect([bold, fill, indent, locked]).toHaveLength(4);
    expect(engine.style(id, 1, 1)).toEqual({ ...rest, borders: { bottom: style.borders.bottom } });
  });

  it.each(["General", "Left", "Center", "Right", "CenterAcrossSelection", "Fill", "Justify"] as const)(
    "keep the alignment %s",
    (horizontal) => {
      const { engine, id } = newSheet();
      engine.setStyle(id, at("A1"), { horizontal: "Left" });
      engine.setStyle(id, at("A1"), { horizontal });
      expect(engine.style(id, 0, 0)).toEqual(horizontal === "General" ? {} : { horizontal });
    },
  );

  it("a formula does not take over the format of the cells it refers to once it has its own", async () => {
    const sheet = newSheet();
    sheet.write("A1", [[0.5, "=A1*2"]]);
    sheet.engine.setNumberFormat(sheet.id, at("A1"), "0%");
    sheet.engine.setNumberFormat(sheet.id, at("B1"), "General");
    await sheet.engine.calculate();
    expect(sheet.cell("B1")).toMatchObject({ value: 1, numberFormat: "General" });
  });
});
