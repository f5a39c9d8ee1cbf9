import { Workbook } from "@cj-tech-master/excelts";
import { dirname, join, normalize } from "node:path/posix";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Engine } from "../../../src/workbench/engine/index.js";
import { saveXlsx } from "../../../src/workbench/save/index.js";
import { expectAs } from "../../expectAs.js";
import { DATA, chartOf, fullBook } from "./book.js";
import { all, attributes, first, partsOf, xml } from "./parts.js";
import { schemaFindings } from "./schema.js";

let engine: Engine;
let file: Uint8Array;
let parts: Map<string, string>;
let data: ReturnType<typeof xml>;

const cell = (address: string) => all(data, "c").find((one) => one.getAttribute("r") === address);
const formula = (address: string) => all(cell(address) ?? data, "f")[0];
const cached = (address: string) => all(cell(address) ?? data, "v")[0]?.textContent;

/** What an add-in keeps with the document: texts with all that a file could trip over. */
const settings = { "cakupan.plan.~a": '{"region":"<18>","catatan":"A & B\nC"}', "alat.lain": { pilihan: 1 } };
const addIn = { id: "208075f0-2af9-4c13-b59c-aed5641a0063", version: "0.1.0.0" };

beforeAll(async () => {
  ({ engine } = await fullBook());
  Object.assign(engine.settings(), settings);
  file = await saveXlsx(engine, { addIn });
  parts = await partsOf(file);
  data = xml(parts.get("xl/worksheets/sheet2.xml"));
});

describe("the package", () => {
  it("holds the add-in's settings where Excel keeps them", () => {
    const extension = xml(parts.get("xl/webextensions/webextension1.xml"));
    expect(first(extension, "we:reference").getAttribute("id")).toBe(addIn.id);
    const kept = all(extension, "we:property").map((one) => [
      one.getAttribute("name"),
      JSON.parse(one.getAttribute("value") ?? "") as unknown,
    ]);
    expect(Object.fromEntries(kept)).toEqual(settings);
  });

  it("holds well-formed parts, each with its type, each relationship with its target", () => {
    const types = xml(parts.get("[Content_Types].xml"));
    const overrides = all(types, "Override").map((one) => one.getAttribute("PartName")?.slice(1));
    for (const [path, text] of parts) {
      expectAs(() => xml(text), path).not.toThrow();
      if (path.startsWith("xl/") && !path.includes("_rels")) expectAs(overrides, path).toContain(path);
      if (!path.endsWith(".rels")) continue;
      const owner = dirname(dirname(path));
      for (const one of all(xml(text), "Relationship")) {
        const target = one.getAttribute("Target") ?? "";
        const found = target.startsWith("/") ? target.slice(1) : normalize(join(owner, target));
        expectAs([...parts.keys()], `${path} -> ${target}`).toContain(found);
      }
    }
  });

  it("passes the library's own check of what Excel refuses", async () => {
    const checker = new URL(
      "../../../node_modules/@cj-tech-master/excelts/dist/esm/modules/excel/utils/ooxml-validator/index.js",
      import.meta.url,
    ).href;
    const { validateXlsxBuffer } = (await import(checker)) as {
      validateXlsxBuffer: (file: Uint8Array) => Promise<{ ok: boolean; problems: unknown[] }>;
    };
    expect((await validateXlsxBuffer(file)).problems).toEqual([]);
  });

  it("has parts that the standard allows: attributes, children, their order", () => {
    const { read, findings } = schemaFindings(parts);
    expect(findings).toEqual([]);
    // All but the lists of types and relationships, which have a test of their own, and the settings: the standard has no schema for them.
    expect(read).toBe(
      [...parts.keys()].filter((path) => !/\.rels$|Content_Types|webextensions/.test(path)).length,
    );
  });

  it.each([
    ["a list under another name", "xl/styles.xml", /(<\/?)fonts\b/g, "$1fontList"],
    ["a colour without its transparency", "xl/styles.xml", /rgb="FF/g, 'rgb="'],
    ["a list in another place", "xl/styles.xml", "</cellXfs>", '</cellXfs><fills count="0"/>'],
    ["a theme without its formats", "xl/theme/theme1.xml", /(<\/?a:)fmtScheme\b/g, "$1otherScheme"],
    ["a property that is not known", "docProps/core.xml", "<dc:creator>", "<dc:date/><dc:creator>"],
    ["a name that is none", "xl/workbook.xml", 'name="basis"', 'name="dua kata"'],
  ])("would not hold %s", (_, path, before, after) => {
    const part = parts.get(path) ?? "";
    const broken = part.replace(before, after);
    expect(broken).not.toBe(part);
    expect(schemaFindings(new Map([[path, part]])).findings).toEqual([]);
    expect(schemaFindings(new Map([[path, broken]])).findings).not.toEqual([]);
  });

  it.each([
    ["an attribute that its element has not", "<xdr:oneCellAnchor>", '<xdr:oneCellAnchor editAs="oneCell">'],
    ["children in another order", "<xdr:col>6</xdr:col>", ""],
    ["an element that does not belong there", "<xdr:clientData/>", "<xdr:clientData/><xdr:clientData/>"],
  ])("would not hold %s", (_, before, after) => {
    const drawing = parts.get("xl/drawings/drawing1.xml") ?? "";
    expect(drawing).toContain(before);
    const broken = new Map([["xl/drawings/drawing1.xml", drawing.replace(before, after)]]);
    expect(schemaFindings(broken).findings).not.toEqual([]);
  });

  it("is read again with the same values and formulas", async () => {
    const again = new Workbook();
    await again.xlsx.load(file);
    const sheet = again.getWorksheet(DATA);
    expect(sheet?.getCell("B2").value).toBe(731991);
    expect(sheet?.getCell("C2").value).toMatchObject({ formula: "ROUND(2731819*0.2679,0)", result: 731854 });
    expect(sheet?.getCell("A6").value).toBe("=bukan rumus");
    expect(sheet?.getCharts()).toHaveLength(1);
  });
});

describe("the workbook", () => {
  it("lists the sheets in tab order, with their visibility, and turns to the active one", () => {
    const workbook = xml(parts.get("xl/workbook.xml"));
    expect(
      all(workbook, "sheet").map((one) => [one.getAttribute("name"), one.getAttribute("state")]),
    ).toEqual([
      ["Ringkasan", null],
      [DATA, null],
      ["Rahasia", "veryHidden"],
    ]);
    expect(first(workbook, "workbookView").getAttribute("activeTab")).toBe("1");
  });

  it("keeps names, their comments, and what is printed", () => {
    const names = all(xml(parts.get("xl/workbook.xml")), "definedName").map((one) => ({
      ...attributes(one),
      text: one.textContent,
    }));
    const quoted = "'Sumber & ''data'' <2025>'";
    expect(names).toEqual([
      { name: "basis", comment: "per 2024", text: `${quoted}!$B$2` },
      { name: "dua", text: "basis*2+1" },
      { name: "_xlnm.Print_Area", localSheetId: "1", text: `${quoted}!$A$1:$L$40` },
      { name: "_xlnm.Print_Titles", localSheetId: "1", text: `${quoted}!$1:$1` },
    ]);
  });

  it("asks for calculation on opening, except where the add-in may be missing", async () => {
    const calculates = async (options?: Parameters<typeof saveXlsx>[1]) => {
      const saved = await partsOf(await saveXlsx(engine, options));
      return first(xml(saved.get("xl/workbook.xml")), "calcPr").getAttribute("fullCalcOnLoad");
    };
    expect(await calculates()).toBeNull();
    expect(await calculates({ cachedResults: false })).toBe("1");
    engine.clear(engine.sheets()[1]?.id ?? "", { row: 7, column: 0, rows: 2, columns: 2 }, "Contents");
    await engine.calculate();
    expect(await calculates()).toBe("1");
    ({ engine } = await fullBook());
  });
});

describe("cells", () => {
  const strings = () => all(xml(parts.get("xl/sharedStrings.xml")), "si").map((one) => one.textContent);
  const text = (address: string) => strings()[Number(cached(address))];

  it("hold texts as texts, whatever they look like", () => {
    expect(["A6", "B6", "C6", "D6", "E6"].map(text)).toEqual([
      "=bukan rumus",
      "  spasi  ",
      'a & b < c "q"',
      "18",
      "baris 1\nbaris 2",
    ]);
    expect(parts.get("xl/sharedStrings.xml")).toContain('<t xml:space="preserve">  spasi  </t>');
  });

  it("hold formulas with the value they have, typed", () => {
    expect([formula("D2")?.textContent, cached("D2")]).toEqual(["B2/2731819", String(731991 / 2731819)]);
    expect([cell("A7")?.getAttribute("t"), cached("A7")]).toEqual(["str", "ya & <tidak>"]);
    expect([cell("B7")?.getAttribute("t"), cached("B7")]).toEqual(["e", "#DIV/0!"]);
    expect([cell("C7")?.getAttribute("t"), cached("C7")]).toEqual(["b", "1"]);
    expect([cell("D7")?.getAttribute("t"), cached("D7"), formula("D7")]).toEqual(["e", "#N/A", undefined]);
    expect([cell("E7")?.getAttribute("t"), cached("E7")]).toEqual(["b", "1"]);
  });

  it("name newer functions and the add-in's as the format wants it, and texts not at all", () => {
    expect(["A8", "C8", "D8", "E8"].map((address) => formula(address)?.textContent)).toEqual([
      "_xldudf_CAKUPAN_COVERAGE_RATE(B2,2731819)",
      '"CAKUPAN.X("&A2',
      "_xlfn.IFNA(D7,0)",
      "_xlfn.MAXIFS(B2:B4,A2:A4,2025)",
    ]);
  });

  it("spill with the formula that fills them", () => {
    expect([formula("A9")?.getAttribute("t"), formula("A9")?.getAttribute("ref")]).toEqual([
      "array",
      "A9:A11",
    ]);
    expect(cell("A9")?.getAttribute("cm")).toBe("1");
    expect(["A9", "A10", "A11", "C10"].map(cached)).toEqual(["1", "2", "3", "4"]);
    expect(formula("A10")).toBeUndefined();
  });

  it("hold nothing that was calculated when asked so", async () => {
    const bare = xml(
      (await partsOf(await saveXlsx(engine, { cachedResults: false }))).get("xl/worksheets/sheet2.xml"),
    );
    const withFormula = all(bare, "c").filter((one) => all(one, "f").length > 0);
    expect(withFormula.length).toBeGreaterThan(10);
    expect(withFormula.flatMap((one) => all(one, "v"))).toEqual([]);
    expect(all(bare, "c").find((one) => one.getAttribute("r") === "A10")).toBeUndefined();
    expect(all(bare, "c").find((one) => one.getAttribute("r") === "B2")?.textContent).toBe("731991");
  });

  it("keep their look", async () => {
    const again = new Workbook();
    await again.xlsx.load(file);
    const sheet = again.getWorksheet(DATA);
    expect(sheet?.getCell("A1").style).toMatchObject({
      font: { bold: true, color: { argb: "FFFFFFFF" }, name: "Calibri", size: 11 },
      fill: { pattern: "solid", fgColor: { argb: "FF1F4E79" } },
      alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      border: { bottom: { style: "medium", color: { argb: "FF000000" } } },
    });
    expect(sheet?.getCell("B2").style).toMatchObject({ protection: { locked: false }, numFmt: "#,##0" });
    expect(sheet?.getCell("D2").numFmt).toBe("0.00%");
    expect(sheet?.getCell("D6").numFmt).toBe('"Rp" #,##0;[Red]-"Rp" #,##0');
    expect(sheet?.getCell("A21").style).toMatchObject({ fill: { fgColor: { argb: "FFFFF9E5" } } });
  });
});

describe("the sheet", () => {
  it("keeps frozen panes, widths, heights, hidden rows, merged cells and its colour", () => {
    expect(attributes(first(data, "pane"))).toEqual({
      xSplit: "2",
      ySplit: "1",
      topLeftCell: "C2",
      activePane: "bottomRight",
      state: "frozen",
    });
    // 90 points are 120 pixels, and a digit of the default font is 7 pixels wide.
    expect(all(data, "col").map(attributes)).toEqual([
      { min: "2", max: "3", width: String(Math.trunc((120 / 7) * 256) / 256), customWidth: "1" },
    ]);
    const row = (number: string) => all(data, "row").find((one) => one.getAttribute("r") === number);
    expect(row("1")?.getAttribute("ht")).toBe("30");
    expect(["15", "16", "17", "18"].map((number) => row(number)?.getAttribute("hidden") ?? null)).toEqual([
      null,
      "1",
      "1",
      null,
    ]);
    expect(all(data, "mergeCell").map((one) => one.getAttribute("ref"))).toEqual(["A18:D18"]);
    expect(first(data, "tabColor").getAttribute("rgb")).toBe("FF1F4E79");
  });

  it("keeps its rules with their sentences", () => {
    expect(
      all(data, "dataValidation").map((one) => [
        attributes(one),
        ...all(one, "formula1").map((f) => f.textContent),
      ]),
    ).toEqual([
      [
        { type: "list", allowBlank: "1", showErrorMessage: "1", errorStyle: "stop", sqref: "A2:A4" },
        '"APBN,APBD,""X"""',
      ],
      [
        {
          type: "whole",
          allowBlank: "1",
          showErrorMessage: "1",
          showInputMessage: "1",
          errorStyle: "stop",
          errorTitle: "Tidak sesuai",
          error: "Bilangan bulat 0 sampai 10.000.000 & <tidak lebih>",
          promptTitle: "Peserta",
          prompt: "Orang",
          sqref: "B2:B4",
        },
        "0",
      ],
    ]);
    expect(attributes(first(data, "cfRule"))).toMatchObject({ type: "expression", priority: "1" });
    expect(first(first(data, "cfRule"), "formula").textContent).toBe("$B2<$C2");
    const format = first(xml(parts.get("xl/styles.xml")), "dxf");
    expect(first(format, "bgColor").getAttribute("rgb")).toBe("FFFFC7CE");
    expect(first(format, "color").getAttribute("rgb")).toBe("FF9C0006");
  });

  it("is printed as it was set", () => {
    expect(attributes(first(data, "pageSetup"))).toEqual({
      paperSize: "9",
      orientation: "landscape",
      fitToHeight: "0",
    });
    expect(attributes(first(data, "pageMargins"))).toEqual({
      top: "0.45",
      bottom: "0.55",
      left: "0.4",
      right: "0.4",
      header: "0.3",
      footer: "0.3",
    });
    expect(first(data, "pageSetUpPr").getAttribute("fitToPage")).toBe("1");
    expect(first(data, "printOptions").getAttribute("horizontalCentered")).toBe("1");
    expect(first(data, "oddFooter").textContent).toBe("&LCakupan&C&A&RHal. &P / &N");
  });

  it("is protected where it was", () => {
    expect(all(data, "sheetProtection")).toEqual([]);
    expect(first(xml(parts.get("xl/worksheets/sheet1.xml")), "sheetProtection").getAttribute("sheet")).toBe(
      "1",
    );
  });

  it.each([
    ["a list", { rule: { kind: "list", source: "x".repeat(256) } }, "256"],
    ["a sentence", { errorMessage: "x".repeat(300) }, "300"],
    ["a title", { promptTitle: "x".repeat(33) }, "33"],
  ] as const)("refuses %s too long for Excel, naming the place", async (_, change, length) => {
    const { engine: other, data: sheetId } = await fullBook();
    other.setValidation(sheetId, [{ row: 0, column: 2, rows: 2, columns: 1 }], {
      rule: { kind: "list", source: "a,b" },
      errorTitle: "",
      errorMessage: "",
      promptTitle: "",
      promptMessage: "",
      ...change,
    });
    await expect(saveXlsx(other)).rejects.toThrow(new RegExp(`C1:C2.*${length}`));
  });
});

describe("charts", () => {
  const chart = (number: number) => xml(parts.get(`xl/charts/chart${String(number)}.xml`));

  it("are native ones that refer to the cells, in the order of the sheets", () => {
    expect([1, 2, 3].map((number) => all(chart(number), "c:lineChart").length)).toEqual([0, 0, 1]);
    expect(first(chart(1), "c:barDir").getAttribute("val")).toBe("col");
    expect(first(chart(1), "c:grouping").getAttribute("val")).toBe("stacked");
    expect(first(chart(1), "c:overlap").getAttribute("val")).toBe("100");
    expect(first(chart(2), "c:barDir").getAttribute("val")).toBe("bar");
    const quoted = "'Sumber & ''data'' <2025>'";
    expect(all(chart(3), "c:f").map((one) => one.textContent)).toEqual([
      `${quoted}!$A$2:$A$4`,
      `${quoted}!$B$2:$B$4`,
      `${quoted}!$A$2:$A$4`,
      `${quoted}!$C$2:$C$4`,
    ]);
  });

  it("have titles, axes with their units, colours, and straight lines", () => {
    const titles = all(chart(3), "a:t").map((one) => one.textContent);
    expect(titles).toEqual(["Cakupan & sasaran", "Tahun", "Orang"]);
    expect(all(chart(3), "c:smooth").map((one) => one.getAttribute("val"))).toEqual(["0", "0"]);
    expect(all(chart(3), "c:ser").map((one) => first(one, "a:srgbClr").getAttribute("val"))).toEqual([
      "1F4E79",
      "C00000",
    ]);
    expect(first(first(chart(3), "c:valAx"), "c:numFmt").getAttribute("formatCode")).toBe("#,##0");
    expect(first(first(chart(3), "c:valAx"), "c:min").getAttribute("val")).toBe("0");
    expect(first(chart(3), "c:legendPos").getAttribute("val")).toBe("b");
    expect(first(chart(2), "c:autoTitleDeleted").getAttribute("val")).toBe("1");
  });

  it("lie where they lay, under their names, with their titles for who cannot see them", () => {
    const drawing = xml(parts.get("xl/drawings/drawing2.xml"));
    const from = first(drawing, "xdr:from");
    // 300 points: columns of 48, 90 and 90 points, then 72 more of 48 each.
    expect(["xdr:col", "xdr:row"].map((name) => first(from, name).textContent)).toEqual(["4", "1"]);
    expect(attributes(first(drawing, "xdr:ext"))).toEqual({
      cx: String(360 * 12_700),
      cy: String(200 * 12_700),
    });
    expect(attributes(first(drawing, "xdr:cNvPr"))).toMatchObject({
      name: "Grafik cakupan",
      descr: "Cakupan & sasaran",
    });
    expect(
      all(xml(parts.get("xl/drawings/drawing1.xml")), "xdr:cNvPr").map((one) => one.getAttribute("name")),
    ).toEqual(["Grafik kolom", "Grafik batang"]);
  });

  it("of a kind that cannot be saved are refused by name", async () => {
    const { engine: other, data: sheetId } = await fullBook();
    other.charts(sheetId).push(chartOf(sheetId, { id: "x", type: "Sunburst" }));
    await expect(saveXlsx(other)).rejects.toThrow("Sunburst");
  });
});
