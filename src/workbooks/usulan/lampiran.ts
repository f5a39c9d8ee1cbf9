/** The annex to a decree: who is protected, by kecamatan and desa, from a checked list, held against the plan in the workbook. */
import { bothNumbers, ok, regionOf } from "../../domain/index.js";
import type { PlanChoices, Result } from "../../domain/index.js";
import type { AnnexRow } from "../../intake/index.js";
import { field, joined, say } from "../../papers/index.js";
import type { Block, Paper, Runs, TableCell } from "../../papers/index.js";
import { version } from "../../sheets/index.js";
import type { Facts } from "./facts.js";
import { factsOf } from "./filled.js";
import type { FilledSheets } from "./filled.js";

/** Names that one document takes; of more it says that it holds the first of them only. */
export const mostNamed = 20_000;

interface AnnexGiven {
  readonly rows: readonly AnnexRow[];
  /** Persons that pass; more than the rows where the list was cut. */
  readonly of: number;
  /** `null` where nobody said it. */
  readonly regionCode: string | null;
  /** The plan in the workbook; `null` where there is none. */
  readonly plan: { readonly choices: PlanChoices; readonly filled: FilledSheets } | null;
}

/** The annex as a document. Refuses where the sheets are not those of the plan. */
export function buildDecreeAnnex({ rows, of, regionCode, plan }: AnnexGiven): Result<Paper> {
  const read = plan === null ? null : factsOf(plan.choices, plan.filled);
  if (read !== null && !read.ok) return read;
  const facts = read === null ? null : read.value.facts;
  const region = facts?.region ?? (regionCode === null ? null : nameOf(regionCode));
  const made = read === null ? "" : `, sidik rencana ${read.value.fingerprint}`;
  return ok({
    name: `Lampiran keputusan - ${region ?? "daftar penerima"}`,
    title: "Lampiran keputusan: daftar penerima",
    foot: `Disusun dari daftar yang diperiksa, Cakupan ${version}${made}`,
    tabs: facts?.numbers.tabNames ?? new Map(),
    blocks: [
      ...headOf(region, facts),
      { kind: "paragraph", runs: against(facts, of) },
      ...(of > rows.length
        ? [
            {
              kind: "paragraph",
              runs: say`Dokumen ini hanya memuat ${count(rows.length)} nama pertama; selebihnya ada di daftar yang bersih.`,
            } as const,
          ]
        : []),
      sumsOf(rows),
      ...byKecamatan(rows),
      {
        kind: "signature",
        lines: [say`${field("jabatan yang menetapkan")}`, [], [], say`${field("nama")}`],
      },
    ],
  });
}

function nameOf(code: string): string | null {
  const region = regionOf(code);
  return region.ok ? region.value.name : null;
}

function headOf(region: string | null, facts: Facts | null): readonly Block[] {
  const year: Runs = facts === null ? [field("tahun")] : [facts.budgetYear];
  return [
    {
      kind: "fields",
      rows: [
        ["Lampiran", say`Keputusan ${field("pejabat yang menetapkan")}`],
        ["Nomor", say`${field("nomor keputusan")}`],
        ["Tanggal", say`${field("tanggal keputusan")}`],
      ],
    },
    {
      kind: "title",
      lines: [
        say`DAFTAR PENERIMA PEMBAYARAN IURAN`,
        say`JAMINAN SOSIAL KETENAGAKERJAAN`,
        say`${region ?? field("daerah")}, Tahun Anggaran ${year}`,
      ],
    },
  ];
}

/** How many the list has and how many the plan pays for: equal, or by how much they differ. */
function against(facts: Facts | null, listed: number): Runs {
  const here = say`Daftar ini memuat ${count(listed)} orang yang lolos pemeriksaan`;
  if (facts === null) return say`${here}; jumlah menurut rencana: ${field("jumlah orang menurut rencana")}.`;
  const place = facts.inBudget(facts.places.money.persons);
  const planned = facts.numbers.number(place);
  if (facts.budgetColumn === null || planned === null)
    return say`${here}; jumlah menurut rencana belum dapat dihitung.`;
  const plan = say`rencana memuat ${facts.numbers.whole(place)} orang pada Tahun Anggaran ${facts.budgetYear}`;
  if (planned === listed) return say`${here}, sama dengan rencana: ${plan}.`;
  const [distance, word] = listed < planned ? [planned - listed, "kurang"] : [listed - planned, "lebih"];
  return say`${here}; ${plan}, sehingga daftar ini ${word} ${count(distance)} orang.`;
}

const unnamed = { kecamatan: "kecamatan belum disebut", desa: "desa belum disebut" } as const;

/** Rows by a place, in the order of its name; those that name none come last. */
function grouped(
  rows: readonly AnnexRow[],
  by: "kecamatan" | "desa",
): readonly (readonly [string, readonly AnnexRow[]])[] {
  const groups = new Map<string, { readonly name: string; readonly rows: AnnexRow[] }>();
  for (const row of rows) {
    const name = row[by].trim();
    const key = name.toUpperCase();
    const group = groups.get(key) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([one], [other]) => (one === "" ? 1 : other === "" ? -1 : one.localeCompare(other, "id")))
    .map(([, group]) => [group.name, group.rows]);
}

function placeRuns(name: string, by: "kecamatan" | "desa"): Runs {
  return name === "" ? [field(unnamed[by])] : say`${name}`;
}

const right = (runs: Runs): TableCell => ({ runs, align: "right" });

/** Persons by kecamatan and desa. */
function sumsOf(rows: readonly AnnexRow[]): Block {
  const lines = grouped(rows, "kecamatan").flatMap(([kecamatan, within]): (readonly TableCell[])[] => [
    ...grouped(within, "desa").map(([desa, persons]): readonly TableCell[] => [
      { runs: placeRuns(kecamatan, "kecamatan") },
      { runs: placeRuns(desa, "desa") },
      right(say`${count(persons.length)}`),
    ]),
    [
      { runs: joined(["Jumlah ", placeRuns(kecamatan, "kecamatan")]), strong: true, span: 2 },
      { ...right(say`${count(within.length)}`), strong: true },
    ],
  ]);
  return {
    kind: "table",
    size: "small",
    widths: [40, 40, 20],
    heads: [[{ runs: say`Kecamatan` }, { runs: say`Desa/kelurahan` }, right(say`Orang`)]],
    rows: [
      ...lines,
      [
        { runs: say`Jumlah`, strong: true, span: 2 },
        { ...right(say`${count(rows.length)}`), strong: true },
      ],
    ],
  };
}

/** The persons, numbered through the whole annex. */
function byKecamatan(rows: readonly AnnexRow[]): readonly Block[] {
  let turn = 0;
  return grouped(rows, "kecamatan").flatMap(([kecamatan, within]): Block[] => [
    { kind: "heading", text: kecamatan === "" ? "Kecamatan yang belum disebut" : `Kecamatan ${kecamatan}` },
    {
      kind: "table",
      size: "small",
      widths: [6, 30, 20, 22, 22],
      heads: [["No", "Nama", "NIK", "Pekerjaan", "Pembayar"].map((head) => ({ runs: say`${head}` }))],
      rows: grouped(within, "desa").flatMap(([desa, persons]): (readonly TableCell[])[] => [
        [
          {
            runs: joined(["Desa/kelurahan ", placeRuns(desa, "desa"), ` (${count(persons.length)} orang)`]),
            strong: true,
            span: 5,
          },
        ],
        ...persons.map((person): readonly TableCell[] => {
          turn += 1;
          return [
            { runs: say`${String(turn)}` },
            { runs: asWritten(person.name, "nama") },
            { runs: asWritten(person.nik, "NIK") },
            { runs: asWritten(person.occupation, "pekerjaan") },
            { runs: asWritten(person.payer, "pembayar") },
          ];
        }),
      ]),
    },
  ]);
}

function asWritten(text: string, what: string): Runs {
  return text === "" ? [field(what)] : say`${text}`;
}

function count(persons: number): string {
  return bothNumbers(persons).id;
}
