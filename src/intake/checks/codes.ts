/** Whose codes a column holds: Kemendagri's, BPS's (which call other regions by the same digits), or a province's beside its parts. */
import { regionOf } from "../../domain/index.js";
import type { Region, Text } from "../../domain/index.js";
import { cellIn } from "../grid/index.js";
import type { GridCell, GridRow } from "../grid/index.js";
import { regionAt, RegionFinder, writtenName } from "../reading/index.js";
import type { NameHints } from "../reading/index.js";
import { columnOf, headingTokens } from "../table/index.js";
import type { ColumnMapping, Recognition } from "../table/index.js";
import type { FindingList, Question, QuestionOption } from "./finding.js";
import { answerTo } from "./options.js";
import type { IntakeOptions } from "./options.js";

/**
 * - `trusted`: Kemendagri codes, to agree with the names beside them.
 * - `ignored`: other codes beside names, which decide alone.
 * - `open`: nobody has said yet; no row can be placed.
 * - `foreign`: BPS codes without names; no row can be placed.
 */
export type CodeUse = "trusted" | "ignored" | "open" | "foreign";

interface DecidedCodes {
  readonly use: CodeUse;
  readonly question: Question | null;
}

/** A code kept as a number has lost its dot or its last zero on the way: what the cell shows is nearer to what was meant. */
export function codeText(cell: GridCell): string {
  return cell.kind === "number" ? cell.shown.replace(",", ".") : cell.shown;
}

/** Rows that are compared; a table of villages has more. */
const mostCompared = 2_000;

interface Compared {
  undotted: number;
  local: number;
  papua: number;
  agree: number;
  differ: number;
  province: number;
}

export function decideCodes(
  recognition: Recognition,
  rows: readonly GridRow[],
  options: IntakeOptions,
  findings: FindingList,
): DecidedCodes {
  const code = columnOf(recognition, "regionCode");
  if (code === undefined) return { use: "trusted", question: null };
  const name = columnOf(recognition, "regionName");
  const compared = compare(recognition, rows, code, name);
  const saysBps = /bps/i.test(code.heading);
  const saysKemendagri = /kemendagri|permendagri/i.test(code.heading);
  const row = recognition.headerRow + recognition.headerRows - 1;
  const at = findings.at(row, code.column);
  if (name !== undefined) {
    const { undotted, agree, differ, province } = compared;
    const others = province > agree + differ;
    // One code among many that does not fit is a slip; several are another office's codes.
    const bps = saysBps || (undotted > 0 && differ > 0 && (differ > 1 || differ > agree));
    if (!others && !bps) return { use: "trusted", question: null };
    const what: Text = others
      ? { id: "kode provinsi, bukan kode barisnya", en: "codes of provinces, not of the rows" }
      : { id: "kode BPS, bukan kode Kemendagri", en: "BPS codes and not those of Kemendagri" };
    findings.cell("note", "other-codes", row, code.column, {
      id: `${at} kolom "${code.heading}" berisi ${what.id}: wilayah ditentukan oleh namanya.`,
      en: `${at} the column "${code.heading}" holds ${what.en}: the names decide which region a row is.`,
    });
    return { use: "ignored", question: null };
  }
  // The two offices differ in the kabupaten/kota of most provinces, and in the provinces of Papua.
  const doubtful = compared.undotted > 0 && (compared.local > 0 || compared.papua > 0);
  if (!saysBps && (saysKemendagri || !doubtful)) return { use: "trusted", question: null };
  return askedCodes(code, row, saysBps, options, findings);
}

function askedCodes(
  code: ColumnMapping,
  row: number,
  saysBps: boolean,
  given: IntakeOptions,
  findings: FindingList,
): DecidedCodes {
  const at = findings.at(row, code.column);
  const options: readonly QuestionOption[] = [
    { id: "kemendagri", label: { id: "Kode Kemendagri", en: "Codes of Kemendagri" } },
    { id: "bps", label: { id: "Kode BPS", en: "Codes of BPS" } },
  ];
  const asked = { id: "codes", kind: "codes" } as const;
  const chosen = answerTo(given, asked, options) ?? (saysBps ? "bps" : null);
  const sentence: Text = {
    id: `${at} kolom "${code.heading}" berisi kode tanpa titik dan tanpa nama wilayah: kode Kemendagri atau kode BPS? Angka yang sama sering berarti kabupaten lain (1801: Lampung Selatan menurut Kemendagri, Lampung Barat menurut BPS).`,
    en: `${at} the column "${code.heading}" holds codes without dots and without names: those of Kemendagri or of BPS? The same digits often mean another kabupaten (1801: Lampung Selatan to Kemendagri, Lampung Barat to BPS).`,
  };
  const question: Question = { ...asked, address: at, options, chosen, sentence };
  if (chosen === "kemendagri") return { use: "trusted", question };
  if (chosen === "bps") {
    findings.cell("error", "other-codes", row, code.column, {
      id: `${at} kolom "${code.heading}" berisi kode BPS tanpa nama wilayah: barisnya tidak dapat ditempatkan. Tambahkan kolom nama kabupaten/kota.`,
      en: `${at} the column "${code.heading}" holds BPS codes without names: its rows cannot be placed. Add a column with the names.`,
    });
    return { use: "foreign", question };
  }
  findings.cell("error", "codes-open", row, code.column, sentence);
  return { use: "open", question };
}

function compare(
  recognition: Recognition,
  rows: readonly GridRow[],
  code: ColumnMapping,
  name: ColumnMapping | undefined,
): Compared {
  const finder = new RegionFinder();
  const hints = name === undefined ? noHints : nameHints(name, rows);
  const within = recognition.context.region?.value ?? null;
  const found: Compared = { undotted: 0, local: 0, papua: 0, agree: 0, differ: 0, province: 0 };
  for (const row of rows.slice(0, mostCompared)) {
    const cell = cellIn(row, code.column);
    if (cell === undefined) continue;
    const text = codeText(cell).trim();
    if (/^\d+$/.test(text)) found.undotted += 1;
    if (/^\d{4}$/.test(text)) found.local += 1;
    if (/^9[1-7]$/.test(text)) found.papua += 1;
    const written = name === undefined ? undefined : cellIn(row, name.column);
    const named =
      written === undefined
        ? null
        : regionAt(finder, written.shown, { hints, group: null, within: province(within) });
    if (named?.ok !== true) continue;
    const coded = regionOf(text);
    if (coded.ok && coded.value.code === named.value.code) found.agree += 1;
    else if (coded.ok && coded.value.code === named.value.parentCode) found.province += 1;
    else found.differ += 1;
  }
  return found;
}

function province(region: Region | null): Region | null {
  return region?.level === "province" ? region : null;
}

export const noHints: NameHints = { level: null, onlyCitiesNamed: false, numbersTell: false };

/** What the heading of a column of names and its cells say about regions of the same name. */
export function nameHints(mapping: ColumnMapping, rows: readonly GridRow[]): NameHints {
  const tokens = new Set(headingTokens(mapping.heading));
  const local = ["kabupaten", "kota", "regency", "city"].some((word) => tokens.has(word));
  const provinces = tokens.has("provinsi") || tokens.has("province");
  let [cities, regencies, numbersTell] = [0, 0, false];
  for (const row of rows.slice(0, mostCompared)) {
    const cell = cellIn(row, mapping.column);
    if (cell?.kind !== "text") continue;
    const { name, number } = writtenName(cell.shown);
    if (/^(kota|kotamadya|kodya)\b/i.test(name)) cities += 1;
    else if (/^kab(upaten)?\b/i.test(name)) regencies += 1;
    if (number !== null && number >= 71) numbersTell = true;
  }
  return {
    level: local === provinces ? null : local ? "local" : "province",
    onlyCitiesNamed: cities > 0 && regencies === 0,
    numbersTell,
  };
}
