/**
 * Small files of the kind offices send and publish, each with one thing that used to be read wrongly, refused or held: what
 * must come out stands beside each.
 */
import { readFile as readBytes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { fileOfBytes, readFile, reportOf } from "../../../src/intake/index.js";
import type { Report } from "../../../src/intake/index.js";

type Row = readonly [
  region: string,
  segment: string,
  workers: number | null,
  covered: number | null,
  asOf?: string,
];

interface Case {
  readonly file: string;
  readonly rows: readonly Row[];
  /** Codes of findings that must be there, and of those that must not. */
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  /** The questions, with what holds as things stand. */
  readonly asks?: readonly (readonly [string, string | null])[];
  readonly kind?: Report["kind"];
}

const all = "semua-pekerja";

const cases: readonly Case[] = [
  {
    file: "01-bps-codes-unread-name.csv",
    rows: [
      ["18.04", all, 160_321, 30_011],
      ["18.06", all, 290_001, 50_002],
      ["18.01", all, 500_003, 120_003],
      ["18.07", all, 510_004, 90_004],
    ],
    says: ["other-codes"],
  },
  {
    file: "03-bps-codes-with-name.csv",
    rows: [
      ["18.04", all, 160_321, 30_011],
      ["18.06", all, 290_001, 50_002],
      ["18.01", all, 500_003, 120_003],
      ["18.07", all, 510_004, 90_004],
    ],
    says: ["other-codes"],
    never: ["code-and-name"],
  },
  {
    file: "04-kode-provinsi-first.csv",
    rows: [
      ["32.01", all, 2_521_300, null, "2023"],
      ["32.02", all, 1_211_900, null, "2023"],
    ],
    never: ["code-and-name", "rival-columns"],
  },
  {
    file: "05-ribu-in-title.xlsx",
    rows: [
      ["11", all, 2_631_000, null, "2024-08"],
      ["18", all, 4_988_000, null, "2024-08"],
      ["12", all, 8_072_000, null, "2024-08"],
    ],
    says: ["scaled"],
  },
  {
    file: "07-satuan-column.xlsx",
    rows: [
      ["11", all, 2_631_000, null, "2024"],
      ["18", all, 4_988_000, null, "2024"],
    ],
    says: ["scaled"],
  },
  {
    file: "09-thousands-quote-heading.xlsx",
    rows: [
      ["11", all, 2_631_000, null],
      ["18", all, 4_988_000, null],
    ],
    says: ["scaled"],
  },
  {
    file: "11-borrowed-way-en.csv",
    rows: [
      ["18.10", all, 12_000, 3_000],
      ["18.72", all, 8_000, 4_000],
    ],
  },
  {
    file: "13-men-women-total.xlsx",
    rows: [
      ["18.10", all, 201_500, 61_250],
      ["18.04", all, 160_321, 30_011],
      ["18.72", all, 80_123, 40_321],
    ],
  },
  {
    file: "14-women-as-members.xlsx",
    rows: [
      ["18.10", all, 201_500, null],
      ["18.04", all, 160_321, null],
      ["18.72", all, 80_123, null],
    ],
  },
  {
    file: "16-men-women-only.xlsx",
    rows: [
      ["18.10", all, null, 61_250],
      ["18.04", all, null, 30_011],
      ["18.72", all, null, 40_321],
    ],
    says: ["part-columns"],
    asks: [["parts-covered", "sum"]],
  },
  {
    file: "17-segments-in-headings.csv",
    rows: [
      ["18.10", "petani", 1000, 100],
      ["18.10", "nelayan", 200, 20],
      ["18.72", "petani", 300, 50],
      ["18.72", "nelayan", 40, 5],
    ],
  },
  {
    file: "19-pu-bpu-jakon.csv",
    rows: [
      ["18.10", all, null, 61_250],
      ["18.72", all, null, 40_321],
    ],
    says: ["part-columns"],
    asks: [["parts-covered", "sum"]],
  },
  { file: "20-bpjs-kesehatan.xlsx", rows: [], kind: "unrecognised", says: ["other-quantity", "no-heading"] },
  { file: "22-jobseekers.xlsx", rows: [], kind: "unrecognised", says: ["other-quantity", "no-heading"] },
  { file: "23-foreign-workers.xlsx", rows: [], kind: "unrecognised", says: ["other-quantity", "no-heading"] },
  {
    file: "25-peserta-tk.csv",
    rows: [
      ["18.10", all, null, 61_250],
      ["18.72", all, null, 40_321],
    ],
  },
  {
    file: "26-years-across.xlsx",
    rows: [
      ["18.10", all, 201_500, null, "2024"],
      ["18.04", all, 160_321, null, "2024"],
      ["18.72", all, 80_123, null, "2024"],
    ],
    asks: [["period", "2024"]],
  },
  {
    file: "28-months-across.xlsx",
    rows: [
      ["18.10", all, null, 61_250, "2024-12"],
      ["18.04", all, null, 30_011, "2024-12"],
      ["18.72", all, null, 40_321, "2024-12"],
    ],
    asks: [["period", "2024-12"]],
  },
  {
    file: "29-sektor-over-segmen.csv",
    rows: [["18.10", "pekerja-rentan", null, 800]],
    asks: [["parts", "sum"]],
  },
  {
    file: "30-provinces-of-same-name.csv",
    rows: [
      ["11", all, 1000, 500],
      ["15", all, 1000, 400],
      ["17", all, 1000, 300],
      ["75", all, 1000, 200],
      ["18", all, 1000, 100],
    ],
  },
  {
    file: "32-wide-table.csv",
    rows: [
      ["35.01", all, 386_904, null, "2025"],
      ["35.02", all, 605_467, null, "2025"],
    ],
    asks: [["period", "2025"]],
  },
  {
    file: "33-quoted-newlines.csv",
    rows: [
      ["18.10", all, 201_500, 61_250],
      ["18.72", all, 80_123, 40_321],
      ["18.06", all, 190_111, 22_222],
    ],
    never: ["file"],
  },
  {
    file: "34-bps-numbered-names.csv",
    rows: [
      ["35.01", all, 392_394, null, "2024"],
      ["35.05", all, 773_434, null, "2024"],
      ["35.13", all, 700_001, null, "2024"],
      ["35.72", all, 80_001, null, "2024"],
      ["35.74", all, 120_001, null, "2024"],
    ],
    says: ["total-matches"],
    never: ["unknown-region", "sum-of-others"],
  },
  {
    file: "36-side-by-side.xlsx",
    rows: [
      ["18.10", all, 201_500, 61_250],
      ["18.72", all, 80_123, 40_321],
      ["18.04", all, 160_321, 30_011],
      ["18.06", all, 5, 6],
    ],
  },
  {
    file: "37-kecamatan-rows.csv",
    rows: [["18.10", all, 12_000, 2_700]],
    says: ["added-up"],
    never: ["duplicate"],
    asks: [["parts", "sum"]],
  },
  {
    file: "40-gabung-number-way.csv",
    rows: [
      ["18.10", all, 201_500, 61_250],
      ["18.72", all, 80_123, 40_321],
    ],
    asks: [],
  },
  {
    file: "41-footnotes.xlsx",
    rows: [
      ["18.10", all, 201_500, 61_250],
      ["18.72", all, 80_123, 40_321],
    ],
    says: ["mark-left-out"],
  },
  {
    file: "42-indonesia-row.csv",
    rows: [
      ["11", all, 1000, 500],
      ["18", all, 2000, 700],
    ],
    says: ["total-matches"],
    never: ["unknown-region"],
  },
  {
    file: "43-utf16-no-bom.csv",
    rows: [
      ["18.10", all, 201_500, 61_250],
      ["18.04", all, 160_321, 30_011],
      ["18.72", all, 80_123, 40_321],
    ],
  },
];

async function reportFor(file: string): Promise<Report> {
  const bytes = await readBytes(join("test/intake/cases/files", file));
  const content = await readFile(fileOfBytes(file, bytes));
  if (!content.ok) throw new Error(content.problem.sentence.en);
  return reportOf(content.value.grids, file, content.value.remarks, {});
}

describe("files as people have them", () => {
  it.each(cases)("$file", async ({ file, rows, says = [], never = [], asks, kind = "figures" }) => {
    const report = await reportFor(file);
    expect(report.kind).toBe(kind);
    expect(
      report.rows.map(({ region, segment, workers, covered, asOf }) => [
        region,
        segment,
        workers,
        covered,
        asOf,
      ]),
    ).toEqual(
      rows.map(([region, segment, workers, covered, asOf]) => [
        region,
        segment,
        workers,
        covered,
        asOf ?? null,
      ]),
    );
    const codes = report.findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...says]));
    expect(codes.filter((code) => never.includes(code))).toEqual([]);
    if (asks !== undefined) expect(report.questions.map(({ id, chosen }) => [id, chosen])).toEqual(asks);
  });
});
