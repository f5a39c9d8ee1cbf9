/** The SQL for a head office and the worker's checks come to the same numbers on the same lists: run on DuckDB. */
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "@jest/globals";
import {
  judgeLists,
  personsSql,
  readRules,
  sourceOfBytes,
  type PersonsResult,
} from "../../src/intake/index.js";
import { numbersFrom, personOf } from "./personLists.js";

const headings = "NIK;No KK;Nama;Tgl Lahir;JK;Kab/Kota;Kecamatan;Segmen;Sumber Dana;Desil;Tanggal Desil";
const date = "2026-01-01";

interface Row {
  readonly list: number;
  readonly cells: readonly string[];
}

/** Rows with planted faults of every kind; which they are is left to chance, always the same one. */
function rowsOf(count: number, seed: number): readonly Row[] {
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
      cells: [
        nik,
        pick(["1801010101100001", person.kk, person.kk, ""]),
        "Nama",
        born,
        chance(0.03) ? (person.sex === "L" ? "P" : "L") : person.sex,
        pick([
          "Kab. Pringsewu",
          "KABUPATEN PRINGSEWU",
          "Pringsewu",
          "Pringsewu",
          "Pringsewu",
          "Kota Metro",
          "",
        ]),
        pick(["Ambarawa", "ambarawa", "Gadingrejo", ""]),
        pick(["Tukang kayu", "Tukang batu", "Pemulung"]),
        pick(["APBD", "CSR", ""]),
        pick(["1", "2", "3", "4", "1", "2", "3", "4", "5", "9", ""]),
        pick(["2025-09-30", "2024-11-30", ""]),
      ],
    };
  });
}

const members = Array.from({ length: 60 }, (_, at) => [
  personOf(at * 3, numbersFrom(at * 3)).nik,
  at % 4 === 0 ? "NON AKTIF" : "AKTIF",
  String(at % 6),
]);

async function byWorker(rows: readonly Row[], rules: unknown): Promise<PersonsResult> {
  const read = readRules(rules);
  if (!read.ok) throw new Error(read.problem.sentence.en);
  const listOf = (list: number): string =>
    `${headings}\n${rows
      .filter((row) => row.list === list)
      .map(({ cells }) => cells.join(";"))
      .join("\n")}\n`;
  const source = (name: string, text: string) => sourceOfBytes(name, new TextEncoder().encode(text));
  const answer = await judgeLists(
    [
      { source: source("a.csv", listOf(0)), role: "candidates", payer: null },
      { source: source("b.csv", listOf(1)), role: "candidates", payer: null },
      {
        source: source(
          "m.csv",
          `NIK;Nama;Status;Bulan Menunggak\n${members.map(([nik, status, months]) => [nik, "N", status, months].join(";")).join("\n")}\n`,
        ),
        role: "members",
        payer: null,
      },
    ],
    { rules: read.value, date, regionCode: "18.10" },
  );
  if (!answer.ok) throw new Error(answer.problem.sentence.en);
  return answer.value.result;
}

const literal = (text: string): string => (text === "" ? "NULL" : `'${text.replaceAll("'", "''")}'`);

/** The same rows as the two views of an office, and what the query answers. */
async function bySql(
  rows: readonly Row[],
  rules: unknown,
): Promise<readonly (readonly [string, string, number, number])[]> {
  const read = readRules(rules);
  if (!read.ok) throw new Error(read.problem.sentence.en);
  const sql = personsSql({ rules: read.value, date, regionCode: "18.10" });
  if (!sql.ok) throw new Error(sql.problem.sentence.en);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    "CREATE TABLE calon (list_no integer, row_no integer, nik varchar, kk varchar, birth_date date, sex varchar, regency varchar, kecamatan varchar, desa varchar, segment varchar, payer varchar, decile integer, decile_date date)",
  );
  await connection.run("CREATE TABLE peserta (nik varchar, status varchar, arrears integer)");
  const values = rows.map(({ list, cells }, at) => {
    const [
      nik = "",
      kk = "",
      ,
      born = "",
      sex = "",
      regency = "",
      kecamatan = "",
      segment = "",
      payer = "",
      decile = "",
      day = "",
    ] = cells;
    const texts = [nik, kk, born, sex, regency, kecamatan, "", segment, payer, decile, day].map(literal);
    return `(${list}, ${at}, ${texts.join(", ")})`;
  });
  await connection.run(`INSERT INTO calon VALUES ${values.join(", ")}`);
  await connection.run(
    `INSERT INTO peserta VALUES ${members.map((cells) => `(${cells.map((cell) => literal(cell)).join(", ")})`).join(", ")}`,
  );
  const reader = await connection.runAndReadAll(sql.value);
  const answer = reader
    .getRows()
    .map(([part, key, total, passed]): readonly [string, string, number, number] => [
      String(part),
      String(key),
      Number(total),
      Number(passed),
    ]);
  connection.closeSync();
  instance.closeSync();
  return answer;
}

describe("the SQL and the worker", () => {
  it.each<readonly [string, number, unknown]>([
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
  ])("come to the same: %s", async (_, seed, rules) => {
    const rows = rowsOf(600, seed);
    const [worker, sql] = [await byWorker(rows, rules), await bySql(rows, rules)];
    const found = new Map(sql.map(([part, key, total, passed]) => [`${part} ${key}`, [total, passed]]));
    expect(found.get("verified ")).toEqual([worker.verified?.listed, worker.verified?.passed]);
    const used = worker.rules.filter(({ action }) => action !== "off");
    expect(used.map(({ id }) => [id, found.get(`rule ${id}`)?.[0]])).toEqual(
      used.map(({ id, rows: broken }) => [id, broken]),
    );
    // Every rule has met rows that break it, or the comparison says little.
    expect(used.filter(({ rows: broken }) => broken === 0).map(({ id }) => id)).toEqual([]);
    for (const dimension of ["kecamatan", "segment", "payer", "age"]) {
      const lines = worker.candidates?.find(({ id }) => id === dimension)?.lines ?? [];
      expect(lines.length).toBeGreaterThan(1);
      expect(
        lines.map(({ key }) => [
          key.toUpperCase(),
          ...(found.get(`${dimension} ${dimension === "age" ? key : key.toUpperCase()}`) ?? []),
        ]),
      ).toEqual(lines.map(({ key, rows: counted, passed }) => [key.toUpperCase(), counted, passed]));
    }
  });

  it("what it answers is read back as the result of lists", async () => {
    const answer = await bySql(rowsOf(600, 1), {});
    const text = ["part,key,total,passed", ...answer.map((cells) => cells.join(","))].join("\n");
    const read = readRules({});
    if (!read.ok) throw new Error(read.problem.sentence.en);
    const judged = await judgeLists(
      [
        {
          source: sourceOfBytes("pusat.csv", new TextEncoder().encode(`${text}\n`)),
          role: "candidates",
          payer: null,
        },
      ],
      { rules: read.value, date, regionCode: null },
    );
    if (!judged.ok) throw new Error(judged.problem.sentence.en);
    const worker = await byWorker(rowsOf(600, 1), {});
    expect(judged.value.result.verified).toEqual(worker.verified);
    expect(judged.value.result.rules.map(({ id, rows }) => [id, rows])).toEqual(
      worker.rules.map(({ id, rows }) => [id, rows]),
    );
  });

  it("an answer with a broken row is refused with its number", async () => {
    const read = readRules({});
    if (!read.ok) throw new Error(read.problem.sentence.en);
    const judged = await judgeLists(
      [
        {
          source: sourceOfBytes(
            "pusat.csv",
            new TextEncoder().encode("part,key,total,passed\nverified,,10,x\n"),
          ),
          role: "candidates",
          payer: null,
        },
      ],
      { rules: read.value, date, regionCode: null },
    );
    expect(judged).toMatchObject({
      ok: false,
      problem: {
        sentence: {
          en: 'The file "pusat.csv" row 2: part, key, total, passed with two whole numbers were expected.',
        },
      },
    });
  });
});
