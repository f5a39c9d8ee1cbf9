/** Files that nobody means well with, and words that programs trip over: read in time, and as what they are. */
import { describe, expect, it } from "@jest/globals";
import { fileOfBytes, gridOfText, intakeOf, readFile, reportOf, understand } from "../../src/intake/index.js";
import { findingsOf, intake } from "./tables.js";

const heading = "Kabupaten/Kota\tPekerja\tPeserta";

/** The time of a reading, in milliseconds. */
function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

describe("time does not grow with the square of what is there", () => {
  const cells: readonly (readonly [string, (size: number) => string])[] = [
    ["a long cell of spaces", (size) => `${heading}\nPringsewu${" ".repeat(size)}x\t1000\t5`],
    ["a long title", (size) => `${"kota ".repeat(size / 5)}\n${heading}\nPringsewu\t1000\t5`],
    ["a long heading", (size) => `${heading}\t${"a".repeat(size)}\nPringsewu\t1000\t5\tx`],
    ["a long number", (size) => `${heading}\nPringsewu\t${"1.".repeat(size / 2)}\t5`],
    ["as many separators", (size) => `${heading}\nPringsewu\t1000\t5${"\t".repeat(size)}`],
    [
      "as many columns with headings",
      (size) =>
        `${heading}\t${Array.from({ length: size / 10 }, (_, at) => `kolom ${at}`).join("\t")}\nPringsewu\t1000\t5`,
    ],
    [
      "as many columns of figures",
      (size) => {
        const count = size / 10;
        const head = Array.from({ length: count }, (_, at) => `kolom ${at}`).join("\t");
        return `${heading}\t${head}\nPringsewu\t1000\t5\t${"7\t".repeat(count)}\nKota Metro\t900\t4\t${"7\t".repeat(count)}`;
      },
    ],
  ];

  it.each(cells)("%s", (_, of) => {
    const read = (size: number): number =>
      timed(() => {
        understand(gridOfText(of(size)));
        intakeOf(gridOfText(of(size)));
      });
    read(5_000);
    const [small, large] = [read(12_500), read(50_000)];
    // Four times as much may take ten times as long on a busy machine; the square would take sixteen, and seconds.
    expect(large).toBeLessThan(Math.max(small * 12, 1_500));
  });
});

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
