/** Files that nobody means well with, and words that programs trip over: read as what they are. */
import { describe, expect, it } from "@jest/globals";
import { fileOfBytes, gridOfText, readFile, reportOf, understand } from "../../src/intake/index.js";
import { findingsOf, intake } from "./tables.js";

describe("words that are names in JavaScript", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])("%s", (word) => {
    const read = intake([`Kabupaten/Kota | Pekerja | Peserta | ${word}`, `Pringsewu | 1000 | 5 | ${word}`]);
    expect(read.rows[0]).toMatchObject({ workers: 1000, covered: 5, sound: true });
    expect(read.recognition.columns[3]).toMatchObject({ heading: word, field: null });
  });
});

describe("texts that look like something else", () => {
  it.each(["1:30 PM", "5€", "＝1+1", "＋5", "＠nama", "=1+1", "+62", "@nama"])("%s stays a text", (text) => {
    const read = intake(["Kabupaten/Kota | Pekerja | Peserta | Catatan", `Pringsewu | 1000 | 5 | ${text}`]);
    expect(read.rows[0]).toMatchObject({ workers: 1000, covered: 5, note: text, sound: true });
  });

  it.each(["1:30 PM", "5€", "＝5", "1/2"])("%s among persons is an error and no figure", (text) => {
    const read = intake([
      "Kabupaten/Kota | Pekerja | Peserta",
      `Pringsewu | 1000 | ${text}`,
      "Kota Metro | 9 | 5",
    ]);
    expect(read.rows[0]).toMatchObject({ covered: null, sound: false });
    expect(findingsOf(read, "not-a-number").length + findingsOf(read, "looks-like-formula").length).toBe(1);
  });
});

describe("a list of persons", () => {
  it.each([
    ["NIK;Nama;Tanggal Lahir;Pekerjaan", "1810011203900001;Contoh;12/03/1990;Petani"],
    ["No;Nama Lengkap;No KTP;Peserta", "1;Contoh;1810011203900001;1"],
    ["KPJ;Nama Peserta;NPP;Upah", "12345678901;Contoh;AB123456;2500000"],
    ["Nama;Tempat Lahir;Kabupaten;Pekerja", "Contoh;Pringsewu;Pringsewu;1"],
  ])("%s is never read as figures", async (head, row) => {
    const content = await readFile(fileOfBytes("a.csv", new TextEncoder().encode(`${head}\n${row}\n`)));
    if (!content.ok) throw new Error(content.problem.sentence.en);
    const report = reportOf(content.value.grids, "a.csv", [], {});
    expect(report.kind).toBe("persons");
    expect(report.rows).toEqual([]);
    expect(report.findings.map(({ code }) => code)).toEqual(["persons-list"]);
    // Nothing of a person is repeated.
    expect(JSON.stringify(report)).not.toContain("Contoh");
  });

  it("a table of figures with a column of sexes is none", () => {
    expect(understand(gridOfText("Kabupaten\tJenis Kelamin\tPeserta\nPringsewu\tL\t5")).kind).toBe("figures");
  });
});

describe("a sentence in the place of a heading", () => {
  const peserta = (letters: number): string => `Peserta${"x".repeat(letters - "Peserta ".length - 1)} y`;

  it.each([
    [200, "not recognised"],
    [201, "too long for a heading (200 letters at most)"],
  ])("of %d letters is said to be %s", (letters, words) => {
    const read = intake([
      `Kabupaten/Kota | Pekerja | Peserta | ${peserta(letters)}`,
      "Pringsewu | 1000 | 5 | 7",
    ]);
    expect(findingsOf(read, "unused-column").map(({ sentence }) => sentence.en)).toEqual([
      expect.stringContaining(words),
    ]);
    expect(read.rows[0]).toMatchObject({ workers: 1000, covered: 5, sound: true });
  });
});
