/** Lists with planted faults as files and as the views of an office, and the comparison of what is made of both. */
import { expect } from "@jest/globals";
import {
  judgeLists,
  personsSql,
  readRules,
  sourceOfBytes,
  type PersonsResult,
} from "../../src/intake/index.js";
import { sqlViews } from "../../src/intake/persons/sql.js";
import { numbersFrom, personOf } from "./personLists.js";

const date = "2026-01-01";

/** Headings of the lists, and the columns of the views that hold the same. */
const columns = {
  NIK: "nik",
  "No KK": "kk",
  "Tgl Lahir": "birth_date",
  JK: "sex",
  "Kab/Kota": "regency",
  Kecamatan: "kecamatan",
  Desa: "desa",
  Segmen: "segment",
  Sektor: "sector",
  Program: "programme",
  "Nama Perusahaan": "employer",
  Status: "status",
  "Bulan Menunggak": "arrears",
  "Sumber Dana": "payer",
  Desil: "decile",
  "Tanggal Desil": "decile_date",
} as const;
type Heading = keyof typeof columns;
const headings = Object.keys(columns) as readonly Heading[];
/** Those of an extract: no family, no region, no date of the decile. */
const memberHeadings = headings.filter(
  (heading) => !["No KK", "Kab/Kota", "Tanggal Desil"].includes(heading),
);
const earlierHeadings = ["NIK", "Status", "Bulan Menunggak"] as const;

export interface Row {
  readonly list: number;
  readonly cells: Readonly<Partial<Record<Heading, string>>>;
}

/** Rows with planted faults of every kind; which they are is left to chance, always the same one. */
export function rowsOf(count: number, seed: number): readonly Row[] {
  const random = numbersFrom(seed);
  const chance = (of: number): boolean => random() < of;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, () => {
    // Numbers come again: within a list, in the other, in a family.
    const number = Math.floor(random() * count * 0.3);
    const person = personOf(number, numbersFrom(number));
    const [day = "", month = "", year = ""] = person.birth.split("/");
    let nik = person.nik;
    if (chance(0.02)) nik = "";
    else if (chance(0.02)) nik = nik.slice(1);
    else if (chance(0.02)) nik = "1.80101E+15";
    else if (chance(0.02)) nik = `20${nik.slice(2)}`;
    else if (chance(0.02)) nik = `1850${nik.slice(4)}`;
    else if (chance(0.02)) nik = `${nik.slice(0, 4)}00${nik.slice(6)}`;
    else if (chance(0.02)) nik = `${nik.slice(0, 6)}3102${nik.slice(10)}`;
    else if (chance(0.01)) nik = `${nik.slice(0, 12)}0000`;
    else if (chance(0.05)) nik = `${nik.slice(0, 6)}.${nik.slice(6, 12)}.${nik.slice(12)}`;
    const born = chance(0.03)
      ? ""
      : `${chance(0.03) ? "2014" : chance(0.03) ? "1950" : year}-${month}-${chance(0.02) ? "28" : day}`;
    return {
      list: chance(0.5) ? 0 : 1,
      cells: {
        NIK: nik,
        "No KK": pick(["1801010101100001", person.kk, person.kk, ""]),
        "Tgl Lahir": born,
        JK: chance(0.03) ? (person.sex === "L" ? "P" : "L") : pick([person.sex, person.sex, ""]),
        "Kab/Kota": pick([
          "Kab. Pringsewu",
          "KABUPATEN PRINGSEWU",
          "Pringsewu",
          "Pringsewu",
          "Pringsewu",
          "Kota Metro",
          "",
        ]),
        ...placed(random),
        "Sumber Dana": pick(["APBD", "CSR", ""]),
        Desil: pick(["1", "2", "3", "4", "1", "2", "3", "4", "5", "9", "", "11"]),
        "Tanggal Desil": pick(["2025-09-30", "2024-11-30", ""]),
      },
    };
  });
}

/** What rows are counted by: villages of one name in two kecamatan, a number of a person among the employers, spellings of a segment. */
function placed(random: () => number): Row["cells"] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return {
    Kecamatan: pick(["Ambarawa", "ambarawa", "Gadingrejo", ""]),
    Desa: pick(["Sukamaju", "Sukamaju", "SUKAMAJU", "Wates", ""]),
    Segmen: pick(["Tukang kayu", "Petani", "PETANI", "Pemulung", ""]),
    Sektor: pick(["Pertanian", "Jasa"]),
    Program: pick(["JKK+JKM", "JKK + JKM + JHT"]),
    "Nama Perusahaan": pick(["PT Satu", "CV Dua", "1801010101900001", ""]),
    Status: pick(["AKTIF", "NON AKTIF", "Keluar", ""]),
    "Bulan Menunggak": pick(["0", "1", "2", "3", "4", "7", "13", ""]),
  };
}

/** An extract with people who stand in it twice, or without a NIK that can be read. */
function extract(count: number, seed: number): readonly Row["cells"][] {
  const random = numbersFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const number = Math.floor(random() * count * 0.9) * 3;
    const person = personOf(number, numbersFrom(number));
    const [day = "", month = "", year = ""] = person.birth.split("/");
    return {
      NIK: at % 17 === 0 ? "" : at % 19 === 0 ? person.nik.slice(2) : person.nik,
      "Tgl Lahir": at % 5 === 0 ? "" : `${year}-${month}-${day}`,
      JK: at % 3 === 0 ? "" : person.sex,
      ...placed(random),
      "Sumber Dana": "APBD",
      Desil: String(1 + (at % 4)),
    };
  });
}
const members = extract(60, 11);
const earlier = extract(60, 12);

const lineOf = (cells: Row["cells"], of: readonly Heading[]): string =>
  of.map((heading) => cells[heading] ?? "").join(";");

async function byWorker(rows: readonly Row[], rules: unknown): Promise<PersonsResult> {
  const read = readRules(rules);
  if (!read.ok) throw new Error(read.problem.sentence.en);
  const source = (name: string, of: readonly Heading[], cells: readonly Row["cells"][]) =>
    sourceOfBytes(
      name,
      new TextEncoder().encode([of.join(";"), ...cells.map((one) => lineOf(one, of)), ""].join("\n")),
    );
  const cellsOf = (list: number) => rows.filter((row) => row.list === list).map(({ cells }) => cells);
  const answer = await judgeLists(
    [
      { source: source("0", headings, cellsOf(0)), role: "candidates", payer: null },
      { source: source("1", headings, cellsOf(1)), role: "candidates", payer: null },
      { source: source("m.csv", memberHeadings, members), role: "members", payer: null },
      { source: source("e.csv", earlierHeadings, earlier), role: "earlier", payer: null },
    ],
    { rules: read.value, date, regionCode: "18.10" },
  );
  if (!answer.ok) throw new Error(answer.problem.sentence.en);
  return answer.value.result;
}

/** Lines of the query's answer: part, key, total, passed. */
export type Answer = readonly (readonly [string, string, number, number])[];

/** What makes the views of an office out of the same rows. */
export function viewStatements(rows: readonly Row[]): readonly string[] {
  const cellsOf = {
    calon: rows.map(({ list, cells }, at) => ({
      ...byColumn(cells),
      list_no: String(list),
      row_no: String(at),
    })),
    peserta: members.map(byColumn),
    peserta_dulu: earlier.map(byColumn),
  } as const;
  return Object.entries(sqlViews).flatMap(([view, types]) => {
    const named = Object.entries(types).map(([name, type]) => `${name} ${type}`);
    const values = cellsOf[view as keyof typeof sqlViews].map(
      (cells: Readonly<Record<string, string>>) =>
        `(${Object.keys(types)
          .map((name) => literal(cells[name] ?? ""))
          .join(", ")})`,
    );
    return [`CREATE TABLE ${view} (${named.join(", ")})`, `INSERT INTO ${view} VALUES ${values.join(", ")}`];
  });
}

/** The query under rules of a file. */
export function queryOf(rules: unknown): string {
  const read = readRules(rules);
  if (!read.ok) throw new Error(read.problem.sentence.en);
  const sql = personsSql({ rules: read.value, date, regionCode: "18.10" });
  if (!sql.ok) throw new Error(sql.problem.sentence.en);
  return sql.value;
}

const literal = (text: string): string => (text === "" ? "NULL" : `'${text.replaceAll("'", "''")}'`);

function byColumn(cells: Row["cells"]): Readonly<Record<string, string>> {
  return Object.fromEntries(headings.map((heading) => [columns[heading], cells[heading] ?? ""]));
}

/** What the query answered, as an office's program saves it, read back. */
async function readBack(answer: Answer, rules: unknown): Promise<PersonsResult> {
  const read = readRules(rules);
  if (!read.ok) throw new Error(read.problem.sentence.en);
  const text = ["part,key,total,passed", ...answer.map((cells) => cells.join(","))].join("\n");
  const judged = await judgeLists(
    [
      {
        source: sourceOfBytes("pusat.csv", new TextEncoder().encode(`${text}\n`)),
        role: "candidates",
        payer: null,
      },
    ],
    { rules: read.value, date, regionCode: "18.10" },
  );
  if (!judged.ok) throw new Error(judged.problem.sentence.en);
  return judged.value.result;
}

/** Lines by their keys in capitals, in an order of their own: which spelling came first is known to the worker only. */
function linesOf(dimensions: PersonsResult["candidates"]) {
  return (dimensions ?? [])
    .map(({ id, lines }) => [
      id,
      lines.map(({ key, rows, passed }) => [key.toUpperCase(), rows, passed]).sort(),
    ])
    .sort();
}

/** Rules under which both are compared: name, seed of the rows, file of rules. */
export const ruleCases: readonly (readonly [string, number, unknown])[] = [
  ["as rules are usually", 1, {}],
  [
    "other limits, one of a family, members only looked at",
    2,
    {
      "age-below": { limit: 17 },
      "age-above": { limit: 60 },
      household: { action: "reject", limit: 1 },
      "already-member": "warn",
      "decile-above": { limit: 5 },
    },
  ],
  [
    "nothing of deciles, repeated ones only looked at",
    3,
    {
      "decile-above": "off",
      "decile-old": "off",
      "duplicate-list": "warn",
      household: { action: "reject", limit: 2 },
    },
  ],
];

/** Holds what a database answered against what the worker says of the same rows. */
export async function expectSame(rows: readonly Row[], sql: Answer, rules: unknown): Promise<void> {
  const worker = await byWorker(rows, rules);
  const found = new Map(sql.map(([part, key, total]) => [`${part} ${key}`, total]));
  const used = worker.rules.filter(({ action }) => action !== "off");
  expect(used.map(({ id }) => [id, found.get(`rule ${id}`)])).toEqual(
    used.map(({ id, rows: broken }) => [id, broken]),
  );
  // Every rule has met rows that break it, or the comparison says little.
  expect(used.filter(({ rows: broken }) => broken === 0).map(({ id }) => id)).toEqual([]);
  const read = await readBack(sql, rules);
  expect(read.verified).toEqual(worker.verified);
  expect(read.rules.map(({ id, rows: broken }) => [id, broken])).toEqual(
    worker.rules.map(({ id, rows: broken, action }) => [id, action === "off" ? 0 : broken]),
  );
  expect(worker.candidates).toHaveLength(12);
  expect(worker.members).toHaveLength(12);
  expect(linesOf(read.candidates)).toEqual(linesOf(worker.candidates));
  expect(linesOf(read.members)).toEqual(linesOf(worker.members));
  expect(read.movement).toEqual(worker.movement);
  expect(worker.movement?.stayed).toBeGreaterThan(0);
  expect(worker.movement?.repeated).toBeGreaterThan(0);
  const pairs = (result: PersonsResult) =>
    result.twice
      .map(({ firstList, list, firstPayer, payer, persons, rupiahAYear }) =>
        [firstList, list, firstPayer, payer, persons, rupiahAYear].join(" "),
      )
      .sort();
  expect(pairs(read)).toEqual(pairs(worker));
  expect(worker.twice.length).toBeGreaterThan(3);
  expect(read.lists.map(({ role, rows: all, passed }) => [role, all, passed])).toEqual([
    ["candidates", worker.verified?.listed, worker.verified?.passed],
    ...worker.lists.slice(2).map(({ role, rows: all, passed }) => [role, all, passed]),
  ]);
}
