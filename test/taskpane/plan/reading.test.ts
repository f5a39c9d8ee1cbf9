import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import {
  readMonths,
  readPersons,
  readRupiah,
  readTarget,
  readYear,
} from "../../../src/taskpane/plan/reading.js";

describe("a target typed as a percentage", () => {
  it.each([
    ["38,39", 0.3839],
    ["38.39", 0.3839],
    ["38,39 %", 0.3839],
    ["38,39%", 0.3839],
    [" 38,39\u00a0% ", 0.3839],
    ["38", 0.38],
    ["38,", 0.38],
    ["038,390", 0.3839],
    ["1", 0.01],
    ["100", 1],
    ["100,0000", 1],
    ["99,9999", 0.999999],
    // Kabupaten Kaimana printed a coverage of 126.15 %: a target above 100 % is not a slip.
    ["126,15", 1.2615],
    ["200", 2],
    ["28.7", 0.287],
  ])("reads %j as the share %d", (typed, share) => {
    expect(readTarget(typed)).toEqual({ ok: true, value: share });
  });

  it.each([
    ["", "Isi target dalam persen, misalnya 38,39."],
    ["  %", "Isi target dalam persen, misalnya 38,39."],
    ["0,3839", "“0,3839” berarti kurang dari satu persen. Tulis dalam persen: 38,39, bukan 0,3839."],
    ["0,9999", "“0,9999” berarti kurang dari satu persen. Tulis dalam persen: 38,39, bukan 0,3839."],
    ["0", "Target harus lebih dari 0 %."],
    ["200,01", "Target paling tinggi 200 %; yang tertulis “200,01”."],
    ["3839", "Target paling tinggi 200 %; yang tertulis “3839”."],
    [
      "1.234,5",
      "Target “1.234,5” memakai titik dan koma sekaligus. Pakai satu tanda desimal saja, misalnya 38,39.",
    ],
    ["38,39001", "Target paling banyak empat angka di belakang koma; yang tertulis “38,39001”."],
    ["-5", "Target harus sebuah angka dalam persen, misalnya 38,39; yang tertulis “-5”."],
    ["38 39", "Target harus sebuah angka dalam persen, misalnya 38,39; yang tertulis “38 39”."],
    ["38,39 persen", "Target harus sebuah angka dalam persen, misalnya 38,39; yang tertulis “38,39 persen”."],
    ["tiga puluh", "Target harus sebuah angka dalam persen, misalnya 38,39; yang tertulis “tiga puluh”."],
    ["3e1", "Target harus sebuah angka dalam persen, misalnya 38,39; yang tertulis “3e1”."],
    ["٣٨", "Target harus sebuah angka dalam persen, misalnya 38,39; yang tertulis “٣٨”."],
  ])("refuses %j and says why", (typed, sentence) => {
    const read = readTarget(typed);
    expect(read.ok ? null : read.problem.sentence.id).toBe(sentence);
  });

  it("gives the double nearest to the share, however it was typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 1_000_000 }), fc.constantFrom(",", "."), (parts, sign) => {
        const typed = `${Math.floor(parts / 10_000)}${sign}${String(parts % 10_000).padStart(4, "0")}`;
        // A quotient of two integers is rounded once, so it is the nearest double.
        expect(readTarget(typed)).toEqual({ ok: true, value: parts / 1_000_000 });
      }),
    );
  });

  it("answers any text with a share between 1 % and 200 % or with a sentence in both languages", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,% -]{0,12}$/u)), (typed) => {
        const read = readTarget(typed);
        if (read.ok) expect(read.value >= 0.01 && read.value <= 2).toBe(true);
        else
          expect(Math.min(read.problem.sentence.id.length, read.problem.sentence.en.length)).toBeGreaterThan(
            10,
          );
      }),
    );
  });
});

describe("a year", () => {
  const label = { id: "Tahun target", en: "Target year" };
  it("is four digits", () => {
    expect(readYear(" 2029 ", label)).toEqual({ ok: true, value: 2029 });
  });
  it.each([
    ["", "Tahun target: isi tahun, misalnya 2029."],
    ["29", "Tahun target ditulis empat angka, misalnya 2029; yang tertulis “29”."],
    ["20 29", "Tahun target ditulis empat angka, misalnya 2029; yang tertulis “20 29”."],
    ["2029.5", "Tahun target ditulis empat angka, misalnya 2029; yang tertulis “2029.5”."],
    ["20290", "Tahun target ditulis empat angka, misalnya 2029; yang tertulis “20290”."],
  ])("refuses %j", (typed, sentence) => {
    const read = readYear(typed, label);
    expect(read.ok ? null : read.problem.sentence.id).toBe(sentence);
  });
});

describe("months paid in a year", () => {
  it.each([
    ["1", 1],
    ["12", 12],
    [" 6 ", 6],
  ])("reads %j", (typed, months) => {
    expect(readMonths(typed)).toEqual({ ok: true, value: months });
  });
  it.each([["0"], ["13"], ["6,5"], ["-1"], ["dua"]])("refuses %j and names the bounds", (typed) => {
    const read = readMonths(typed);
    expect(read.ok ? null : read.problem.sentence.id).toBe(
      `Jumlah bulan harus bilangan bulat 1 sampai 12; yang tertulis “${typed}”.`,
    );
  });
  it("asks for them when there are none", () => {
    const read = readMonths("");
    expect(read.ok ? null : read.problem.sentence.en).toBe("Enter the number of months a year, 1 to 12.");
  });
});

describe("whole persons and rupiah", () => {
  const field = { id: "Pekerja", en: "Workers" };

  it.each([
    ["12345", 12_345],
    ["12.345", 12_345],
    ["1,234,567", 1_234_567],
    ["1 234 567", 1_234_567],
    ["0", 0],
  ])("reads %j", (typed, value) => {
    expect(readPersons(typed, field)).toEqual({ ok: true, value });
  });

  it.each(["", "12,5", "1.2345", "1.234,567", "-5", "1e3", "dua"])("does not guess at %j", (typed) => {
    const read = readPersons(typed, field);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem.sentence.id).toContain(`Pekerja: isi orang dalam bilangan bulat`);
  });

  it("takes Rp in front of rupiah", () => {
    expect(readRupiah("Rp2.500.000", field)).toEqual({ ok: true, value: 2_500_000 });
    expect(readRupiah("Rp 2,500,000", field)).toEqual({ ok: true, value: 2_500_000 });
  });
});
