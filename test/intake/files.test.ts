import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { fileLimits, fileOfBytes, intakeOf, readFile } from "../../src/intake/index.js";
import type { FileContent, Grid } from "../../src/intake/index.js";
import {
  compoundFile,
  headings,
  lyingAbout,
  partsOf,
  soundParts,
  withDamage,
  xmlRow,
  zipOf,
} from "./archives.js";
import { findingsOf } from "./tables.js";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(name: string, bytes: Uint8Array): Promise<FileContent> {
  const content = await readFile(fileOfBytes(name, bytes));
  if (!content.ok) throw new Error(content.problem.sentence.en);
  return content.value;
}

function shownIn(grid: Grid | undefined): readonly (readonly string[])[] {
  return grid?.rows.map((row) => row.cells.map((cell) => cell.shown)) ?? [];
}

const table = "Kabupaten/Kota;Pekerja;Peserta\nPringsewu;1.000;250\n";

describe("a broken file is a sentence and never a throw", () => {
  const sound = zipOf(soundParts());
  const bomb = (): Promise<Uint8Array> =>
    zipOf({ ...soundParts(), "xl/media/image1.bin": new Uint8Array(12 * 1024 * 1024) });
  const cases: readonly (readonly [string, string, () => Promise<Uint8Array>, string, string])[] = [
    ["an empty file", "a.xlsx", () => Promise.resolve(new Uint8Array(0)), "kosong", "empty"],
    ["cut off", "a.xlsx", async () => (await sound).subarray(0, 700), "terpotong", "cut off"],
    ["only its first bytes", "a.xlsx", async () => (await sound).subarray(0, 30), "terpotong", "cut off"],
    [
      "with a password",
      "a.xlsx",
      () => Promise.resolve(compoundFile("EncryptionInfo", "EncryptedPackage")),
      "kata sandi",
      "password",
    ],
    [
      "Excel 97-2003",
      "a.xls",
      () => Promise.resolve(compoundFile("Workbook")),
      "Excel 97–2003",
      "Excel 97–2003",
    ],
    ["Excel 95", "a.xlsx", () => Promise.resolve(compoundFile("Book")), "Excel 97–2003", "Excel 97–2003"],
    [
      "Word 97-2003",
      "a.xlsx",
      () => Promise.resolve(compoundFile("WordDocument")),
      "Office lama",
      "old Office file",
    ],
    ["a renamed .csv", "a.xlsx", () => Promise.resolve(ascii(table)), "teks biasa", "plain text"],
    [
      "a renamed web page",
      "a.xlsx",
      () => Promise.resolve(ascii("<html><table></table></html>")),
      "HTML",
      "HTML",
    ],
    ["a renamed PDF", "a.xlsx", () => Promise.resolve(ascii("%PDF-1.7\n")), "PDF", "PDF"],
    ["XML of 2003", "a.xlsx", () => Promise.resolve(ascii('<?xml version="1.0"?><Workbook/>')), "XML", "XML"],
    ["zeros", "a.csv", () => Promise.resolve(new Uint8Array(50)), "biner", "binary"],
    ["a workbook named .csv", "a.csv", () => sound, ".xlsx", ".xlsx"],
    ["a picture", "a.png", () => Promise.resolve(ascii("\u0000nothing")), "biner", "binary"],
    ["another ending", "a.docx", () => Promise.resolve(ascii("hello")), ".docx", ".docx"],
    [
      "a .zip of letters",
      "a.xlsx",
      () => zipOf({ "surat.txt": "halo" }),
      "tanpa buku kerja",
      "without an Excel workbook",
    ],
    [
      "a .docx",
      "a.xlsx",
      () => zipOf({ ...soundParts(), "word/document.xml": "<w/>" }),
      "tanpa buku kerja",
      "without an Excel workbook",
    ],
    ["a .xlsb", "a.xlsx", () => zipOf({ "xl/workbook.bin": "x" }), ".xlsb", ".xlsb"],
    ["an .ods", "a.xlsx", () => zipOf({ mimetype: "x", "content.xml": "<x/>" }), ".ods", ".ods"],
    ["a bomb that says so", "a.xlsx", bomb, "bom ZIP", "ZIP bomb"],
    // 12 MB of zeros deflate to some 12 KB, which "0 MB" would hide.
    ["a bomb, small as it came", "a.xlsx", bomb, " KB menjadi 12 MB", " KB to 12 MB"],
    [
      "a bomb that lies",
      "a.xlsx",
      async () =>
        lyingAbout(
          await zipOf({ ...soundParts(), "xl/worksheets/sheet1.xml": new Uint8Array(12 * 1024 * 1024) }),
          "xl/worksheets/sheet1.xml",
          5000,
        ),
      "rusak",
      "damaged",
    ],
    [
      "a part longer than promised",
      "a.xlsx",
      async () => lyingAbout(await sound, "xl/worksheets/sheet1.xml", 10),
      "rusak",
      "damaged",
    ],
    [
      "a part shorter than promised",
      "a.xlsx",
      async () => lyingAbout(await sound, "xl/worksheets/sheet1.xml", 90_000),
      "rusak",
      "damaged",
    ],
    // Stored, so that the digits lie bare: the number would change without any other sign.
    [
      "a digit changed on the way",
      "a.xlsx",
      async () => withDamage(await zipOf(soundParts(), 0), "<v>1000</v>", "<v>9000</v>"),
      "rusak",
      "damaged",
    ],
    [
      "a sheet broken off",
      "a.xlsx",
      () => zipOf({ ...soundParts(), "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }),
      "rusak",
      "damaged",
    ],
    [
      "a sheet that is missing",
      "a.xlsx",
      () => {
        const rest = Object.entries(soundParts()).filter(([part]) => !part.endsWith("sheet1.xml"));
        return zipOf(Object.fromEntries(rest));
      },
      "rusak",
      "damaged",
    ],
    [
      "a workbook without sheets",
      "a.xlsx",
      () => zipOf({ ...soundParts(), "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
      "lembar kerja",
      "worksheet",
    ],
    [
      "a text that is not in the list of texts",
      "a.xlsx",
      () => zipOf(partsOf('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>')),
      "rusak",
      "damaged",
    ],
    [
      "a cell in another row",
      "a.xlsx",
      () => zipOf(partsOf('<sheetData><row r="1"><c r="A9"><v>7</v></c></row></sheetData>')),
      "rusak",
      "damaged",
    ],
    [
      "the same cell twice",
      "a.xlsx",
      () =>
        zipOf(
          partsOf('<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="A1"><v>8</v></c></row></sheetData>'),
        ),
      "rusak",
      "damaged",
    ],
    [
      "a billion laughs",
      "a.xlsx",
      () =>
        zipOf({
          ...soundParts(),
          "xl/worksheets/sheet1.xml":
            '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
        }),
      "rusak",
      "damaged",
    ],
  ];

  it.each(cases)("%s", async (_, name, bytes, id, en) => {
    const answer = await readFile(fileOfBytes(name, await bytes()));
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    const { sentence } = answer.problem;
    expect(sentence.id).toContain(`Berkas "${name}"`);
    expect(sentence.en).toContain(`The file "${name}"`);
    expect(sentence.id).toContain(id);
    expect(sentence.en).toContain(en);
  });

  it("60 MB are refused by their size, without being looked at", async () => {
    const file = {
      name: "besar.xlsx",
      size: 60 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error("was looked at")),
    };
    const answer = await readFile(file);
    expect(answer.ok ? "" : answer.problem.sentence.id).toContain("60 MB");
    const atLimit = { ...file, size: fileLimits.bytes };
    const opened = await readFile(atLimit);
    expect(opened.ok ? "" : opened.problem.sentence.en).toContain("cannot be opened");
  });

  it("stopped by the planner", async () => {
    const answer = await readFile(fileOfBytes("a.xlsx", await sound), { signal: AbortSignal.abort() });
    expect(answer.ok ? "" : answer.problem.sentence.id).toContain("dihentikan");
  });

  it("whatever is cut out of a sound file or changed in it", async () => {
    const whole = await sound;
    const damage = fc.record({
      keep: fc.nat({ max: whole.length }),
      at: fc.nat({ max: whole.length - 1 }),
      byte: fc.nat({ max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ keep, at, byte }) => {
        const broken = Uint8Array.from(whole.subarray(0, keep));
        if (at < keep) broken[at] = byte;
        const answer = await readFile(fileOfBytes("a.xlsx", broken));
        if (!answer.ok) expect(answer.problem.sentence.en).toContain('The file "a.xlsx"');
        // Read nevertheless: then it says what it said before.
        else
          expect(shownIn(answer.value.grids[0])).toEqual([headings, ["Pringsewu", "Petani", "1000", "250"]]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a file that is odd but sound", () => {
  it("macros are said, and doubly where the name hides them", async () => {
    const bytes = await zipOf({ ...soundParts(), "xl/vbaProject.bin": "x" });
    expect((await read("a.xlsm", bytes)).remarks.map(({ code }) => code)).toEqual(["macros"]);
    const renamed = await read("a.xlsx", bytes);
    expect(renamed.remarks.map(({ code, severity }) => [code, severity])).toEqual([
      ["macros-renamed", "warning"],
    ]);
    expect(renamed.remarks[0]?.sentence.id).toContain('"a.xlsx"');
    expect((await read("a.xlsx", await zipOf(soundParts()))).remarks).toEqual([]);
  });

  it("a cached #REF! and a formula that was never calculated are named at their cells", async () => {
    const content = await read(
      "a.xlsx",
      await zipOf(
        soundParts([
          xmlRow(2, ["Pringsewu", "Petani", '<c t="e"><f>#REF!A1</f><v>#REF!</v></c>', 5]),
          xmlRow(3, ["Tanggamus", "Petani", "<c><f>SUM(A1:A2)</f></c>", 5]),
          xmlRow(4, ["Pesawaran", "Petani", "<c><f>500+500</f><v>1000</v></c>", 5]),
        ]),
      ),
    );
    expect(content.remarks.map(({ code }) => code)).toEqual(["uncalculated"]);
    const [grid] = content.grids;
    const answer = grid === undefined ? null : intakeOf(grid);
    if (answer?.ok !== true) throw new Error("no table");
    expect(findingsOf(answer.value, "cell-error").map(({ address }) => address)).toEqual(["Data!C2"]);
    expect(findingsOf(answer.value, "uncalculated").map(({ address }) => address)).toEqual(["Data!C3"]);
    expect(answer.value.rows.map(({ workers }) => workers)).toEqual([null, null, 1000]);
  });

  it("hidden rows and columns, merges, prefixed tags and escapes are kept", async () => {
    const sheet =
      `<x:cols><x:col min="2" max="3" hidden="1"/></x:cols><x:sheetData>` +
      `<x:row r="3" hidden="1"><x:c r="B3" t="inlineStr"><x:is><x:t>a &amp; b_x000D_</x:t></x:is></x:c></x:row>` +
      `</x:sheetData><x:mergeCells><x:mergeCell ref="B3:C5"/></x:mergeCells>`;
    const parts = partsOf("");
    const bytes = await zipOf({
      ...parts,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="m">${sheet}</x:worksheet>`,
    });
    const [grid] = (await read("a.xlsx", bytes)).grids;
    expect(grid).toEqual({
      sheet: "Data",
      hidden: false,
      rows: [
        { index: 2, hidden: true, cells: [{ column: 1, kind: "text", value: "a & b", shown: "a & b" }] },
      ],
      merges: [{ row: 2, column: 1, rows: 3, columns: 2 }],
      mergesKnown: true,
      hiddenColumns: [1, 2],
    });
  });
});

describe("a workbook that another library wrote", () => {
  it("is read as it was written", async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet("Data 2024");
    sheet.addRow(["Data Kabupaten Pringsewu"]);
    sheet.addRow(["Segmen", "Pekerja", "Peserta", "Cakupan", "Tanggal data"]);
    sheet.addRow(["Petani", 1000, 250, 0.25, new Date(Date.UTC(2023, 11, 31))]);
    sheet.addRow(["Nelayan", { formula: "500*2", result: 1000 }, 300, 0.3, new Date(Date.UTC(2023, 11, 31))]);
    sheet.addRow(["Linmas", 10, 5, 0.5, new Date(Date.UTC(2023, 11, 31))]).hidden = true;
    sheet.getColumn(4).numFmt = "0.00%";
    sheet.getColumn(5).numFmt = "dd/mm/yyyy";
    sheet.mergeCells("A1:E1");
    book.addWorksheet("Rahasia", { state: "hidden" });
    const { grids, remarks } = await read("a.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    expect(remarks).toEqual([]);
    expect(grids.map(({ sheet: name, hidden }) => [name, hidden])).toEqual([
      ["Data 2024", false],
      ["Rahasia", true],
    ]);
    const [grid] = grids;
    expect(grid?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
    expect(grid?.rows.map(({ hidden }) => hidden)).toEqual([false, false, false, false, true]);
    const answer = grid === undefined ? null : intakeOf(grid);
    if (answer?.ok !== true) throw new Error("no table");
    expect(answer.value.rows).toMatchObject([
      {
        region: { code: "18.10" },
        segment: "petani",
        workers: 1000,
        covered: 250,
        rate: 0.25,
        asOf: { iso: "2023-12-31" },
        sound: true,
      },
      { segment: "nelayan", workers: 1000, covered: 300, rate: 0.3, sound: true },
    ]);
  });
});
