/** Files of other programs: openpyxl 3.0.9, LibreOffice 7.4 (which calculated them), and parts that neither writes. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { editZip } from "@cj-tech-master/excelts/archive";
import { describe, expect, it } from "@jest/globals";
import { createHeadlessEngine, type Engine } from "../../../src/workbench/engine/index.js";
import { saveXlsx } from "../../../src/workbench/save/index.js";
import { area } from "../save/book.js";
import { partsOf } from "../save/parts.js";
import { opened, reopenedBook, type Opened } from "./open.js";
import { differences } from "./same.js";

const kinds = ({ losses }: Opened): readonly string[] => losses.map(({ kind }) => kind);

async function fileNamed(name: string): Promise<Opened> {
  return opened(new Uint8Array(await readFile(join(import.meta.dirname, "files", name))));
}

function sheetOf(engine: Engine, name: string) {
  const id = engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  const at = (address: string): [string, number, number] => [
    id,
    Number(address.slice(1)) - 1,
    address.charCodeAt(0) - 65,
  ];
  return {
    id,
    value: (address: string) => engine.cell(...at(address)).value,
    formula: (address: string) => engine.cell(...at(address)).formula,
    format: (address: string) => engine.cell(...at(address)).numberFormat,
    style: (address: string) => engine.style(...at(address)),
  };
}

describe.each(["openpyxl.xlsx", "libreoffice.xlsx"])("a file of %s", (name) => {
  it("keeps contents, formulas, formats, names and sheets", async () => {
    const { engine } = await fileNamed(name);
    expect(engine.sheets().map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Data asing", "Visible"],
      ["Lain", "Hidden"],
      ["Sangat", name === "openpyxl.xlsx" ? "VeryHidden" : "Hidden"],
      ["Tabel", "Visible"],
    ]);
    const data = sheetOf(engine, "Data asing");
    expect(["A2", "B2", "D2", "A4", "B7", "D7"].map(data.value)).toEqual([
      "Andi",
      12,
      1500.5,
      "'kutip",
      true,
      "007",
    ]);
    // 1 March 2025 is day 45717 of the count from 1900.
    expect([data.value("C2"), data.value("C6")]).toEqual([45_717, 45_747]);
    expect([data.value("A6"), data.value("B6"), data.value("C7"), data.value("A7")]).toEqual([
      19,
      "besar",
      "#DIV/0!",
      "#N/A",
    ]);
    expect(["E2", "E3", "E4"].map(data.value)).toEqual([24, 14, 0]);
    expect(data.formula("A6")).toBe("=SUM(B2:B4)");
    expect(data.format("C6").replaceAll("\\", "")).toBe("yyyy-mm-dd");
    expect(data.style("A1")).toMatchObject({
      fontName: "Arial",
      fontSize: 14,
      bold: true,
      italic: true,
      strikethrough: true,
    });
    expect(data.style("A1")).toMatchObject({ underline: true, fontColour: "#FF0000" });
    expect(data.style("D1")).toMatchObject({
      horizontal: "Center",
      vertical: "Top",
      wrap: true,
      rotation: 45,
    });
    expect(data.style("A2").borders).toMatchObject({
      right: { style: "double", colour: "#00FF00" },
      bottom: { style: "thick" },
    });
    expect(data.style("D4").locked).toBe(false);
    expect(engine.merges(data.id)).toEqual([area(8, 0, 2, 3)]);
    expect(engine.hiddenRows(data.id)).toEqual([7]);
    expect(engine.notes(data.id)).toEqual([
      {
        row: 1,
        column: 0, // LibreOffice does not write who wrote a note.
        author: name === "openpyxl.xlsx" ? "Pak Karto" : " ",
        text: "Catatan lama",
      },
    ]);
    const others = sheetOf(engine, "Lain");
    // The name that belongs to the sheet; the workbook's; 12 heads twice.
    expect([others.value("B1"), others.value("B2")]).toEqual([6, 24]);
    const hidden = sheetOf(engine, "Sangat");
    expect([hidden.value("A1"), hidden.value("A2")]).toEqual([9, 5]);
    const table = sheetOf(engine, "Tabel");
    expect(["E1", "E2", "E3", "E4"].map(table.value)).toEqual([4, 4, 3, 10]);
  });

  it("keeps what may be typed, and conditional formats that a formula says", async () => {
    const { engine } = await fileNamed(name);
    const { id } = sheetOf(engine, "Data asing");
    const rule = (row: number, column: number) =>
      engine.validations(id).find(({ rect }) => rect.row === row && rect.column === column);
    expect(rule(1, 5)?.rule).toEqual({ kind: "list", source: "ya,tidak,mungkin" });
    expect(rule(1, 6)).toMatchObject({
      rule: { kind: "list", source: "=Lain!$A$1:$A$3" },
      blankRefused: true,
    });
    expect(rule(1, 7)).toMatchObject({
      rule: { kind: "wholeNumber", operator: "Between", min: 1, max: 10 },
      errorTitle: "Salah",
    });
    expect(rule(1, 8)?.rule).toMatchObject({ kind: "time", operator: "LessThan", min: 0.5 });
    const formats = engine.conditionalFormats(id);
    expect(formats.map(({ formula }) => formula).sort()).toEqual(["=$B2=7", "=B2>(10)"]);
    expect(formats.find(({ formula }) => formula === "=B2>(10)")?.style).toEqual({ fill: "#FFFF00" });
  });

  it("names what it does not carry, and is the same when it is saved and opened again", async () => {
    const first = await fileNamed(name);
    expect(kinds(first)).toEqual(
      expect.arrayContaining(["tables", "links", "conditional", "localNames", "arrays", "chartParts"]),
    );
    const again = await reopenedBook(first.engine);
    expect(kinds(again)).toEqual([]);
    expect(differences(first.engine, again.engine)).toEqual([]);
  });
});

it("counts days from 1904 where the file does", async () => {
  const { engine, differs } = await fileNamed("1904.xlsx");
  expect(engine.dates1904).toBe(true);
  const data = sheetOf(engine, engine.sheets()[0]?.name ?? "");
  // 45717 - 1462 days; the year is told right only in the count of the file.
  expect([data.value("A1"), data.value("A2"), data.value("A3")]).toEqual([44_255, 2025, 44_256]);
  expect(differs).toBeNull();
});

/** A sound file with parts written over or added. */
async function edited(
  parts: Readonly<Record<string, string | ((text: string) => string)>>,
): Promise<Uint8Array> {
  const engine = createHeadlessEngine();
  engine.write(engine.activeSheetId(), area(0, 0), [["isi"]]);
  const file = await saveXlsx(engine);
  const before = await partsOf(file);
  const editor = await editZip(file);
  for (const [path, part] of Object.entries(parts))
    editor.set(path, typeof part === "string" ? part : part(before.get(path) ?? ""));
  return editor.bytes();
}

const SHEET = "xl/worksheets/sheet1.xml";
const rows =
  (xml: string) =>
  (text: string): string =>
    text.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${xml}</sheetData>`);

describe("a file with", () => {
  it("formulas that are shared, newer, of an array or of another workbook", async () => {
    const book = await opened(
      await edited({
        [SHEET]: rows(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)</f><v>2</v></c></row>' +
            '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>' +
            '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>9</v></c></row>' +
            '<row r="4"><c r="A4"><f>_xlfn.MAXIFS(A1:A3,A1:A3,"&lt;3")</f><v>2</v></c><c r="B4"><f>[1]Lain!$A$1*2</f><v>14</v></c>' +
            '<c r="C4"><f>\'[2]Buku lain\'!A1</f><v>3</v></c><c r="D4" t="str"><f>"[1]"&amp;A1</f><v>[1]1</v></c></row>' +
            '<row r="5"><c r="A5"><f t="array" ref="A5">SUM(A1:A3*A1:A3)</f><v>14</v></c><c r="B5" t="e"><v>#REF!</v></c>' +
            '<c r="C5" t="d"><v>2025-03-01</v></c><c r="D5" t="inlineStr"><is><r><t>dua </t></r><r><rPr><b/></rPr><t>huruf_x000D_</t></r></is></c></row>',
        ),
      }),
    );
    const data = sheetOf(book.engine, "Sheet1");
    expect(["B1", "B2", "B3"].map(data.formula)).toEqual([
      "=A1*$A$1+SUM(A$1:A1)",
      "=A2*$A$1+SUM(A$1:A2)",
      "=A3*$A$1+SUM(A$1:A3)",
    ]);
    expect(["B1", "B2", "B3", "A4", "A5"].map(data.value)).toEqual([2, 5, 9, 2, 14]);
    expect([data.formula("B4"), data.value("B4"), data.formula("C4"), data.value("C4")]).toEqual([
      null,
      14,
      null,
      3,
    ]);
    expect([data.value("D4"), data.value("B5"), data.value("C5"), data.value("D5")]).toEqual([
      "[1]1",
      "#REF!",
      45_717,
      "dua huruf\n",
    ]);
    expect(kinds(book)).toEqual(["external", "arrays", "richText"]);
    expect(book.losses[0]?.sentence.id).toContain("Sheet1!B4, Sheet1!C4");
    expect(book.differs).toBeNull();
  });

  it("parts that nobody here reads: each is named", async () => {
    const empty = "<a/>";
    const book = await opened(
      await edited({
        "xl/vbaProject.bin": "makro",
        "xl/pivotTables/pivotTable1.xml": empty,
        "xl/slicers/slicer1.xml": empty,
        "xl/connections.xml": empty,
        "xl/media/image1.png": "gambar",
        "xl/externalLinks/externalLink1.xml": empty,
        "xl/ctrlProps/ctrlProp1.xml": empty,
        "customXml/item1.xml": empty,
        "docProps/custom.xml": empty,
        "_xmlsignatures/sig1.xml": empty,
        "xl/entah/apa.xml": empty,
        "xl/webextensions/webextension9.xml": '<webextension><reference id="orang-lain"/></webextension>',
        [SHEET]: (text) =>
          text
            .replace(
              "</sheetData>",
              '</sheetData><sheetProtection sheet="1" password="CC1A"/><autoFilter ref="A1:A2"/>',
            )
            .replace("</worksheet>", "<barang/><extLst><ext><sparklineGroups/></ext></extLst></worksheet>"),
      }),
    );
    expect(kinds(book)).toEqual(
      expect.arrayContaining([
        ...[
          "macros",
          "pivots",
          "slicers",
          "connections",
          "pictures",
          "external",
          "controls",
          "customXml",
          "properties",
        ],
        ...["signatures", "addIns", "protection", "filters", "sparklines", "other"],
      ]),
    );
    expect(book.losses.find(({ kind }) => kind === "other")?.sentence.id).toContain("xl/entah/apa.xml");
    expect(book.engine.sheets()[0]?.protected).toBe(true);
  });

  it("formulas that come to another value here says which", async () => {
    const book = await opened(
      await edited({
        [SHEET]: rows(
          '<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>ENTAH(1)</f><v>4</v></c></row>',
        ),
      }),
    );
    expect(book.differs?.sentence.id).toContain("Sheet1!A1, Sheet1!B1");
  });

  it("XML that is not sound is refused", async () => {
    await expect(opened(await edited({ [SHEET]: "<worksheet><sheetData>" }))).rejects.toThrow();
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    await expect(opened(await edited({ [SHEET]: bomb }))).rejects.toThrow();
  });
});
