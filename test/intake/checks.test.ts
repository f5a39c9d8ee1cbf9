import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { gridOfRange, gridOfText, intakeOf, combine, gather } from "../../src/intake/index.js";
import type { Intake } from "../../src/intake/index.js";
import type { RangeCells } from "../../src/sheets/index.js";
import { findingsOf, intake, pasted } from "./tables.js";

const heading = "Kabupaten/Kota | Segmen | Pekerja | Peserta";

/** A selection in Excel whose cells show what they hold. */
function selected(
  values: RangeCells["values"],
  more: Partial<Omit<RangeCells, "values" | "texts" | "formats">> = {},
): Intake {
  const grid = gridOfRange({
    sheet: "Data",
    row: 0,
    column: 0,
    values,
    texts: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => "General")),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    ...more,
  });
  const answer = intakeOf(grid);
  if (!answer.ok) throw new Error(answer.problem.sentence.en);
  return answer.value;
}

const columns = ["Kabupaten/Kota", "Segmen", "Pekerja", "Peserta"];

describe("a mistake in a table is named by its cell, in both languages", () => {
  it.each([
    ["negative", "Pringsewu | Petani | 1000 | -5", "D2", "error", "negatif", "negative"],
    ["not-a-number", "Pringsewu | Petani | banyak | 5", "C2", "error", "banyak", "banyak"],
    ["fraction", "Pringsewu | Petani | 1000 | 12,5", "D2", "error", "pecahan 12,5", "fraction 12.5"],
    [
      "percent-in-persons",
      "Pringsewu | Petani | 1000 | 25 %",
      "D2",
      "error",
      "persentase 25 %",
      "percentage 25%",
    ],
    [
      "rupiah-in-persons",
      "Pringsewu | Petani | 1000 | Rp1.016.800",
      "D2",
      "error",
      "Rp1.016.800",
      "Rp1,016,800",
    ],
    ["too-large", "Pringsewu | Petani | 1000000001 | 5", "C2", "error", "1.000.000.001", "1,000,000,001"],
    ["unknown-region", "Wakanda | Petani | 1000 | 5", "A2", "error", "Wakanda", "Wakanda"],
    ["unknown-segment", "Pringsewu | Penyihir | 1000 | 5", "B2", "warning", "Penyihir", "Penyihir"],
    ["above-workers", "Pringsewu | Petani | 1000 | 1001", "A2:D2", "warning", "1.001", "1,001"],
    ["missing-value", "Pringsewu | Petani | 1000 | -", "D2", "note", "bukan nol", "not as zero"],
    ["no-key", "Pringsewu |  | 1000 | 5", "B2", "error", "kosong", "empty"],
  ] as const)("%s", (code, row, address, severity, id, en) => {
    const read = intake([heading, row]);
    const [finding, ...others] = findingsOf(read, code);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ address, severity, row: 1 });
    expect(finding?.sentence.id).toContain(address);
    expect(finding?.sentence.en).toContain(address);
    expect(finding?.sentence.id).toContain(id);
    expect(finding?.sentence.en).toContain(en);
    expect(read.rows[0]?.sound).toBe(severity !== "error");
  });

  it("a segment that is nearly one of ours is said with the nearest", () => {
    const read = intake([heading, "Pringsewu | Nelayann | 1000 | 5", "Pringsewu | Pekerja rentam | 9 | 5"]);
    const [first, second] = findingsOf(read, "unknown-segment");
    expect(first?.sentence.id).toMatch(/Mungkin maksudnya: Nelayan/);
    expect(second?.sentence.id).toMatch(/Mungkin maksudnya: Pekerja rentan/);
    expect(read.rows.map(({ segment, segmentText }) => [segment, segmentText])).toEqual([
      [null, "Nelayann"],
      [null, "Pekerja rentam"],
    ]);
  });

  it("exactly as many as there are workers is no mistake; covered above workers is kept as it is", () => {
    expect(findingsOf(intake([heading, "Pringsewu | Petani | 1000 | 1000"]), "above-workers")).toEqual([]);
    expect(intake([heading, "Pringsewu | Petani | 1000 | 1001"]).rows[0]).toMatchObject({
      workers: 1000,
      covered: 1001,
      sound: true,
    });
  });

  it("the same line twice: neither is used until one is deleted", () => {
    const read = intake([
      heading,
      "Pringsewu | Petani | 1000 | 5",
      "Tanggamus | Petani | 900 | 5",
      "Kab. Pringsewu | PETANI | 1000 | 6",
    ]);
    expect(findingsOf(read, "duplicate").map(({ address }) => address)).toEqual(["A4:D4"]);
    expect(findingsOf(read, "duplicate")[0]?.sentence.id).toContain("A2:D2");
    expect(read.rows.map(({ sound }) => sound)).toEqual([false, true, false]);
  });

  it("a total row is left out, and is compared with the sum", () => {
    const rows = [heading, "Pringsewu | Petani | 1000 | 5", "Tanggamus | Petani | 900 | 5"];
    const right = intake([...rows, "Jumlah |  | 1900 | 10"]);
    expect(right.rows).toHaveLength(2);
    expect(right.leftOut.map(({ kind, firstRow }) => [kind, firstRow])).toEqual([["total", 3]]);
    expect(findingsOf(right, "total-differs")).toEqual([]);
    const wrong = intake([...rows, "Jumlah |  | 1901 | 10"]);
    const [finding] = findingsOf(wrong, "total-differs");
    expect(finding?.address).toBe("A4");
    expect(finding?.sentence.id).toContain("1.901");
    expect(finding?.sentence.id).toContain("1.900");
  });

  it("two bases or two dates in one table are said", () => {
    const read = intake([
      "Kabupaten/Kota | Pekerja | Peserta | Jenis basis | Tanggal data",
      "Pringsewu | 1000 | 5 | UCJ | 31/12/2023",
      "Tanggamus | 900 | 5 | Angkatan kerja | 31/12/2024",
    ]);
    expect(findingsOf(read, "mixed-bases")).toHaveLength(1);
    expect(findingsOf(read, "mixed-dates")).toHaveLength(1);
  });
});

describe("a selection in Excel", () => {
  it("hidden rows are named and left out, unless the planner includes them", () => {
    const values = [columns, ["Pringsewu", "Petani", 1000, 5], ["Tanggamus", "Petani", 900, 5]];
    const read = selected(values, { hiddenRows: [2] });
    expect(read.rows.map((row) => row.region?.shortName)).toEqual(["Pringsewu"]);
    expect(read.leftOut.map(({ kind, firstRow }) => [kind, firstRow])).toEqual([["hidden", 2]]);
    expect(findingsOf(read, "hidden-row")[0]).toMatchObject({ row: 2, address: "Data!A3:D3" });
  });

  it("a region merged over its segments holds for each of them; a number merged over rows for none", () => {
    const merged = selected(
      [
        columns,
        ["Pringsewu", "Petani", 1000, 5],
        ["", "Nelayan", 900, 6],
        ["Tanggamus", "Petani", 10, 1],
        ["Tanggamus", "Nelayan", "", 2],
      ],
      {
        merges: [
          { row: 1, column: 0, rows: 2, columns: 1 },
          { row: 3, column: 2, rows: 2, columns: 1 },
        ],
      },
    );
    expect(merged.rows.map((row) => row.region?.shortName)).toEqual([
      "Pringsewu",
      "Pringsewu",
      "Tanggamus",
      "Tanggamus",
    ]);
    expect(findingsOf(merged, "merged-text")[0]?.address).toBe("Data!A2:A3");
    expect(findingsOf(merged, "merged-number")[0]).toMatchObject({
      address: "Data!C4:C5",
      severity: "error",
    });
    expect(merged.rows.map(({ sound }) => sound)).toEqual([true, true, false, false]);
    expect(merged.rows.map(({ workers }) => workers)).toEqual([1000, 900, null, null]);
  });

  it("an error value is named with its word", () => {
    const read = selected([columns, ["Pringsewu", "Petani", "#REF!", 5]]);
    expect(findingsOf(read, "cell-error")[0]).toMatchObject({ address: "Data!C2", severity: "error" });
    expect(findingsOf(read, "cell-error")[0]?.sentence.id).toContain("#REF!");
  });

  it("a hidden column that is used, and numbers kept as texts, are said", () => {
    const read = selected([columns, ["Pringsewu", "Petani", "1.000.000", 5]], { hiddenColumns: [3] });
    expect(findingsOf(read, "hidden-column")[0]?.address).toBe("Data!D1");
    expect(findingsOf(read, "text-number")[0]?.address).toBe("Data!C2");
    expect(read.rows[0]?.workers).toBe(1_000_000);
  });
});

describe("a text that begins like a formula", () => {
  it.each(["=HYPERLINK(1)", "+62 811", "-catatan", "@nama"])(
    "%s stays a text, up to the Rekap",
    async (text) => {
      const lines = [`${heading} | Catatan`, `Pringsewu | Petani | 1000 | 5 | ${text}`];
      const read = intake(lines);
      expect(read.rows[0]?.note).toBe(text);
      expect(findingsOf(read, "looks-like-formula").map(({ address }) => address)).toEqual(["E2"]);
      const gathered = await gather([{ name: "a.csv", grids: [gridOfText(pasted(...lines))] }]);
      expect(combine(gathered).rows[0]?.note).toBe(text);
    },
  );

  it("in a column of numbers it is an error, and is not calculated", () => {
    const read = intake([heading, "Pringsewu | Petani | =500+500 | 5"]);
    expect(read.rows[0]).toMatchObject({ workers: null, sound: false });
    expect(findingsOf(read, "looks-like-formula")[0]?.address).toBe("C2");
  });
});

describe("nothing is dropped silently", () => {
  const cell = fc.constantFrom(
    "",
    "",
    "Pringsewu",
    "Kab. Tanggamus",
    "Lampung",
    "Wakanda",
    "Petani",
    "Nelayan",
    "Jumlah",
    "Sub total",
    "1000",
    "1.234",
    "12,5 %",
    "-5",
    "#REF!",
    "=1+1",
    "-",
    "Sumber: BPS",
    "Catatan",
    "Segmen",
    "Pekerja",
    "1",
    "2",
    "3",
    "4",
    "31/12/2023",
    "Kabupaten/Kota",
    "Peserta",
    "x",
  );
  const row = fc.oneof(
    fc.array(cell, { minLength: 0, maxLength: 6 }),
    fc.constant(["Pringsewu", "Petani", "1000", "5"]),
    fc.constant(["1", "2", "3", "4"]),
    fc.constant(columns),
  );

  it("every row that holds something, below the heading, is a row or is left out with a reason", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 14 }), (rows) => {
        const grid = gridOfText([columns, ...rows].map((cells) => cells.join("\t")).join("\n"));
        const answer = intakeOf(grid);
        if (!answer.ok) throw new Error(answer.problem.sentence.en);
        const { recognition, rows: lines, leftOut } = answer.value;
        const first = recognition.headerRow + recognition.headerRows;
        const told = new Set(lines.map((line) => line.row));
        for (const { firstRow, lastRow, sentence } of leftOut) {
          expect(sentence.id).not.toBe("");
          expect(sentence.en).not.toBe("");
          for (let index = firstRow; index <= lastRow; index += 1) {
            expect(told.has(index)).toBe(false);
            told.add(index);
          }
        }
        for (const { index } of grid.rows)
          if (index >= first) expect([index, told.has(index)]).toEqual([index, true]);
      }),
      { numRuns: 400 },
    );
  });

  it("takes a line that names a source for no second row of headings", () => {
    const rows = [columns, ["Catatan", "", "", "Sumber: BPS", "x"], ["Pringsewu", "Petani", "1000", "5"]];
    const answer = intakeOf(gridOfText(rows.map((cells) => cells.join("\t")).join("\n")));
    if (!answer.ok) throw new Error(answer.problem.sentence.en);
    expect(answer.value.recognition.headerRows).toBe(1);
    expect(answer.value.rows.map(({ address, sound }) => [address, sound])).toContainEqual(["A3:D3", true]);
  });

  // A region carried down from a cell with an error is named by a note of its own, which names that cell.
  it("every row that is not sound has a finding that names it or a cell of it, and the table has an error", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
        const answer = intakeOf(gridOfText([columns, ...rows].map((cells) => cells.join("\t")).join("\n")));
        if (!answer.ok) throw new Error(answer.problem.sentence.en);
        const { rows: lines, findings } = answer.value;
        for (const line of lines) {
          if (line.sound) continue;
          expect(findings.some(({ severity }) => severity === "error")).toBe(true);
          const named = findings.some(
            ({ row: at, sentence }) => at === line.row || sentence.id.includes(line.address),
          );
          expect([line.address, named]).toEqual([line.address, true]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
