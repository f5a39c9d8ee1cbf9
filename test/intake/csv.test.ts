import { describe, expect, it } from "@jest/globals";
import { fileOfBytes, intakeOf, readFile } from "../../src/intake/index.js";
import type { FileContent, Grid } from "../../src/intake/index.js";

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

describe("a .csv", () => {
  const expected = [
    ["Kabupaten/Kota", "Pekerja", "Peserta"],
    ["Pringsewu", "1.000", "250"],
  ];
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);

  it.each([
    ["semicolons", ascii(table)],
    ["tabs", ascii(table.replaceAll(";", "\t"))],
    ["commas", ascii(table.replaceAll(";", ","))],
    [
      "quotes and Windows lines",
      ascii('"Kabupaten/Kota","Pekerja","Peserta"\r\n"Pringsewu","1.000","250"\r\n'),
    ],
    ["UTF-8 with its mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...ascii(table)])],
    ["UTF-16", utf16(table)],
  ])("with %s", async (_, bytes) => {
    const { grids, remarks } = await read("a.csv", bytes);
    expect(shownIn(grids[0])).toEqual(expected);
    expect(remarks).toEqual([]);
  });

  it("with decimal commas between semicolons", async () => {
    const { grids } = await read(
      "a.csv",
      ascii("Wilayah;Pekerja;Cakupan\nPringsewu;1000;12,5\nMetro;900;13,5\n"),
    );
    expect(shownIn(grids[0])[1]).toEqual(["Pringsewu", "1000", "12,5"]);
  });

  it("of two columns below a title", async () => {
    const { grids } = await read("a.csv", ascii("Peserta, per kabupaten\nWilayah;Peserta\nPringsewu;1,5\n"));
    expect(shownIn(grids[0]).slice(1)).toEqual([
      ["Wilayah", "Peserta"],
      ["Pringsewu", "1,5"],
    ]);
  });

  it("with the sign named on its first line, below which lines keep their numbers", async () => {
    const { grids } = await read("a.csv", ascii(`sep=;\r\n${table}`));
    expect(grids[0]?.rows.map(({ index }) => index)).toEqual([1, 2]);
    expect(shownIn(grids[0])).toEqual(expected);
  });

  it("in Latin-1 is read and said", async () => {
    const { grids, remarks } = await read(
      "a.csv",
      Uint8Array.from([...ascii("Caf"), 0xe9, ...ascii(";b\nc;d")]),
    );
    expect(shownIn(grids[0])[0]).toEqual(["Café", "b"]);
    expect(remarks.map(({ code }) => code)).toEqual(["encoding"]);
  });

  it("with a quote that is never closed loses no row, and names the line", async () => {
    const { grids, remarks } = await read("a.csv", ascii('a;b\n"c;d\ne;f\n'));
    expect(shownIn(grids[0])).toEqual([
      ["a", "b"],
      ['"c', "d"],
      ["e", "f"],
    ]);
    expect(remarks.map(({ code }) => code)).toEqual(["stray-quote"]);
    expect(remarks[0]?.sentence.id).toContain("baris 2");
  });

  it("in the other locale is read by what its own cells decide", async () => {
    const { grids } = await read("a.csv", ascii("Wilayah;Pekerja;Peserta\nPringsewu;1,234,567;1,000\n"));
    const answer = grids[0] === undefined ? null : intakeOf(grids[0]);
    expect(answer?.ok === true ? answer.value.rows[0] : null).toMatchObject({
      workers: 1_234_567,
      covered: 1000,
    });
  });
});
