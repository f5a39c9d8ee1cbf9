import { describe, expect, it } from "@jest/globals";
import {
  checkTable,
  gridOfText,
  intakeOf,
  recognise,
  understand,
  withField,
} from "../../src/intake/index.js";
import { intake, pasted } from "./tables.js";

function fieldsOf(...lines: readonly string[]): readonly (string | null)[] | undefined {
  return recognise(gridOfText(pasted(...lines)))?.columns.map(({ field }) => field);
}

describe("a heading", () => {
  it.each([
    [
      "No | Kode | Kabupaten/Kota | Segmen Pekerja | Jumlah Pekerja | Peserta Aktif | Cakupan (%) | Keterangan",
      "1 | 18.10 | Pringsewu | Petani | 1000 | 250 | 25 | ok",
      ["ordinal", "regionCode", "regionName", "segment", "workers", "covered", "rate", "note"],
    ],
    [
      "Region | Segment | Workers | Covered | Coverage rate | Source | As of",
      "Pringsewu | Petani | 1000 | 250 | 25% | BPS | 2023-12-31",
      ["regionName", "segment", "workers", "covered", "rate", "source", "asOf"],
    ],
    [
      "Kab/Kota | Angkatan Kerja | Tercover | Belum Tercover | Target | Sumber Data",
      "Pringsewu | 1000 | 250 | 750 | 400 | BPS",
      ["regionName", "workers", "covered", "uncovered", "target", "source"],
    ],
    [
      "Provinsi | Jml Tenaga Kerja | Jml Peserta Terdaftar",
      "Lampung | 1000 | 250",
      ["regionName", "workers", "covered"],
    ],
    [
      "Regency | Eligible workers | Members | Payer | Months funded",
      "Pringsewu | 1000 | 250 | APBD | 12",
      ["regionName", "workers", "covered", "payer", "months"],
    ],
  ])("%j names its columns", (heading, row, fields) => {
    expect(fieldsOf(heading, row)).toEqual(fields);
  });

  it("may hold words that every object knows", () => {
    expect(
      fieldsOf(
        "constructor | __proto__ | toString | Kabupaten | Pekerja | Peserta",
        "a | b | c | Pringsewu | 1000 | 250",
      ),
    ).toEqual([null, null, null, "regionName", "workers", "covered"]);
  });

  it("is found below titles, which give the region, the date and the source", () => {
    const read = intake([
      "DATA KEPESERTAAN KABUPATEN PRINGSEWU",
      "Keadaan 31 Desember 2023",
      "",
      "Segmen | Pekerja | Peserta",
      "Petani | 1000 | 250",
      "Nelayan | 400 | 100",
      "Sumber: BPJS Ketenagakerjaan Cabang Lampung",
    ]);
    expect(read.rows).toHaveLength(2);
    for (const row of read.rows) {
      expect(row.region?.code).toBe("18.10");
      expect(row.asOf).toEqual({ iso: "2023-12-31", precision: "day" });
      expect(row.source).toBe("BPJS Ketenagakerjaan Cabang Lampung");
    }
    expect(read.rows.map((row) => row.segment)).toEqual(["petani", "nelayan"]);
  });

  it("that is missing is refused with what was expected and what came", () => {
    const answer = intakeOf(gridOfText(pasted("Pringsewu | 1000 | 250", "Tanggamus | 2000 | 300")));
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    expect(answer.problem.sentence.id).toContain('A1 dengan "Pringsewu | 1000 | 250"');
    expect(answer.problem.sentence.en).toContain('A1 with "Pringsewu | 1000 | 250"');
    expect(intakeOf(gridOfText("")).ok).toBe(false);
  });

  it.each([
    ["a title", "Jumlah Peserta BPJS Ketenagakerjaan per Kabupaten/Kota"],
    ["a sentence about regions", "Berikut daftar kabupaten dengan peserta terbanyak"],
    ["a source", "Sumber: Dinas Tenaga Kerja Kabupaten Pringsewu"],
  ])("is never %s that stands alone above the rows", (_, title) => {
    const grid = gridOfText(pasted(title, "a | b | c", "Pringsewu | 1000 | 250"));
    for (const merges of [[], [{ row: 0, column: 0, rows: 1, columns: 3 }]]) {
      const found = understand({ ...grid, merges, mergesKnown: merges.length > 0 });
      expect(
        found.kind === "unrecognised" ? found.nearest?.columns.map(({ heading }) => heading) : null,
      ).toEqual(["a", "b", "c"]);
    }
    // The same words over a column of their own head it.
    const beside = understand(gridOfText(pasted(`Kabupaten/Kota | ${title}`, "Pringsewu | x")));
    expect(beside.kind === "unrecognised" ? beside.nearest?.headerRow : beside.kind).toBe(0);
  });

  it("is corrected by the planner, and the column that held the field is let go", () => {
    const grid = gridOfText(
      pasted("Kabupaten/Kota | Pekerja | Peserta | Angka X", "Pringsewu | 1000 | 250 | 300"),
    );
    const proposed = recognise(grid);
    expect(proposed).not.toBeNull();
    if (proposed === null) return;
    expect(proposed.columns[3]).toMatchObject({ field: null });
    const corrected = withField(proposed, 3, "covered");
    expect(corrected.columns.map(({ field }) => field)).toEqual(["regionName", "workers", null, "covered"]);
    expect(checkTable(grid, corrected).rows[0]?.covered).toBe(300);
  });
});

describe("a region", () => {
  it.each([
    ["Muba", "16.06"],
    ["OKI", "16.02"],
    ["Kab. Pringsewu", "18.10"],
    ["18.10", "18.10"],
    ["kota metro", "18.72"],
    ["DIY", "34"],
  ])("%s is known", (name, code) => {
    expect(intake(["Wilayah | Pekerja | Peserta", `${name} | 1000 | 250`]).rows[0]?.region?.code).toBe(code);
  });

  it("that is not known is said at its cell, and its row waits", () => {
    const read = intake([
      "Kabupaten/Kota | Pekerja | Peserta",
      "Kab. Wakanda | 1000 | 250",
      "Pringsewu | 10 | 5",
    ]);
    const [finding] = read.findings.filter(({ code }) => code === "unknown-region");
    expect(finding).toMatchObject({ severity: "error", address: "A2", row: 1, column: 0 });
    expect(finding?.sentence.id).toContain("Wakanda");
    expect(finding?.sentence.en).toContain("Wakanda");
    expect(read.rows.map(({ sound }) => sound)).toEqual([false, true]);
  });
});
