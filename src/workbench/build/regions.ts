/**
 * Writes src/domain/regions/table.ts from the data package: `npm run generate:regions`. The same data always give the
 * same bytes. Only the CSV files are read, so that the package's own engine does not matter.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const REGION_TABLE = join("src", "domain", "regions", "table.ts");

interface Row {
  readonly code: string;
  readonly name: string;
}

interface Counts {
  kecamatan: number;
  kelurahan: number;
  desa: number;
}

/** The folder of the data package, wherever it is installed. */
function dataFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("idn-area-data/package.json")), "data");
}

/** The lines of one of the package's files below its head, which must be the one we know. */
function linesOf(folder: string, file: string, head: string): readonly string[] {
  const [first, ...rest] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  if (first !== head) throw new Error(`${file} begins with "${first ?? ""}", not with "${head}"`);
  return rest;
}

/** Codes and names of a file. A quoted or untidy name would need a reader of its own: none is there today. */
function rowsOf(folder: string, file: string, head: string, code: RegExp): readonly Row[] {
  return linesOf(folder, file, head).map((line) => {
    const fields = line.split(",");
    const row = { code: fields[0] ?? "", name: fields.at(-1) ?? "" };
    if (!code.test(row.code)) throw new Error(`${file}: "${row.code}" is no code`);
    if (!/^[A-Z][A-Za-z-]*( [A-Za-z-]+)*$/.test(row.name))
      throw new Error(`${file}: "${row.name}" is no name`);
    return row;
  });
}

/**
 * How many kecamatan, kelurahan and desa each kabupaten/kota has. Kemendagri numbers kelurahan from 1001, desa from 2001
 * and desa adat (Kabupaten Jayapura) from 3001; a desa adat is a desa by law (UU 6/2014) and is counted as one.
 */
function countsOf(folder: string): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const at = (code: string) => {
    const regency = code.slice(0, 5);
    const found = counts.get(regency) ?? { kecamatan: 0, kelurahan: 0, desa: 0 };
    counts.set(regency, found);
    return found;
  };
  for (const line of linesOf(folder, "districts.csv", "code,regency_code,name")) {
    if (!/^\d{2}\.\d{2}\.\d{2},/.test(line)) throw new Error(`districts.csv: "${line}" has no code`);
    at(line).kecamatan += 1;
  }
  for (const line of linesOf(folder, "villages.csv", "code,district_code,name")) {
    const kind = /^\d{2}\.\d{2}\.\d{2}\.([123])\d{3},/.exec(line)?.[1];
    if (kind === undefined) throw new Error(`villages.csv: "${line}" is neither kelurahan nor desa`);
    at(line)[kind === "1" ? "kelurahan" : "desa"] += 1;
  }
  return counts;
}

/** The name without its level, which the code already says: from 71 on it is a kota. Jakarta's six are administrative. */
function shortNameOf({ code, name }: Row): string {
  const level = Number(code.slice(3)) >= 71 ? "Kota" : "Kabupaten";
  const prefix = `${level} ${code.startsWith("31.") ? "Administrasi " : ""}`;
  if (!name.startsWith(prefix))
    throw new Error(`regencies.csv: "${name}" (${code}) does not begin with "${prefix}"`);
  return name.slice(prefix.length);
}

/** The text of table.ts: a line for each province, in the order of the codes. */
export function regionTable(folder: string = dataFolder()): string {
  const byCode = (a: Row, b: Row) => (a.code < b.code ? -1 : 1);
  const provinces = [...rowsOf(folder, "provinces.csv", "code,name", /^\d{2}$/)].sort(byCode);
  const regencies = [...rowsOf(folder, "regencies.csv", "code,province_code,name", /^\d{2}\.\d{2}$/)].sort(
    byCode,
  );
  const counts = countsOf(folder);
  const known = new Set([...provinces, ...regencies].map(({ code }) => code));
  if (known.size !== provinces.length + regencies.length) throw new Error("A code stands twice");
  const stray = [...counts.keys(), ...regencies.map(({ code }) => code.slice(0, 2))].filter(
    (code) => !known.has(code),
  );
  if (stray.length > 0) throw new Error(`No region has the code ${stray.join(", ")}`);
  const lines = provinces.map((province) => {
    const children = regencies
      .filter(({ code }) => code.startsWith(`${province.code}.`))
      .map((row) => {
        const count = counts.get(row.code);
        if (count === undefined) throw new Error(`${row.name} has no kecamatan`);
        return `${row.code.slice(3)} ${shortNameOf(row)},${count.kecamatan},${count.kelurahan},${count.desa}`;
      });
    return [`${province.code} ${province.name}`, ...children].join("|");
  });
  const { version } = JSON.parse(readFileSync(join(folder, "..", "package.json"), "utf8")) as {
    version: string;
  };
  return `${headOf(version)}export const regionTable = \`
${lines.join("\n")}
\`;
`;
}

function headOf(version: string): string {
  return `/*
 * Generated by src/workbench/build/regions.ts (npm run generate:regions). Do not edit.
 *
 * This table contains information from idn-area-data ${version} by fityannugroho
 * (https://github.com/fityannugroho/idn-area-data), which is made available here under the
 * Open Database License (ODbL), https://opendatacommons.org/licenses/odbl/. It is a Derivative Database (names
 * shortened, sub-districts and villages counted) and is itself available under the same licence.
 * The data follow Kepmendagri 300.2.2-2138 of 2025.
 */

/**
 * A line for each province: "18 Lampung|01 Lampung Selatan,17,4,256|...": its code and name, then each kabupaten/kota with the
 * second half of its code, its name, and the numbers of its kecamatan, kelurahan and desa (desa adat included).
 */
`;
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const text = regionTable();
  writeFileSync(REGION_TABLE, text);
  process.stdout.write(`${REGION_TABLE}: ${Buffer.byteLength(text)} bytes\n`);
}
