/**
 * The table of rules: what makes a row of a list one that is not paid for, or one to be looked at. The checks of the worker, the
 * file of rules, the pane's fields and the SQL for a head office all come from here.
 */
import { findParameter, parameterValue } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import type { PersonField } from "./fields.js";

/** What becomes of a row that breaks a rule: not paid for, looked at, or nothing. */
export type RuleAction = "reject" | "warn" | "off";

export type RuleId =
  | "nik-missing"
  | "nik-length"
  | "nik-number"
  | "nik-region"
  | "nik-date"
  | "nik-old-region"
  | "birth-unreadable"
  | "birth-mismatch"
  | "sex-mismatch"
  | "age-below"
  | "age-above"
  | "decile-above"
  | "decile-old"
  | "region-outside"
  | "already-member"
  | "duplicate-list"
  | "duplicate-across"
  | "household";

interface RuleLimit {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly unit: Text;
}

/** On what the verdict depends: the row alone, the members, or the rows before it. */
type RuleKind = "row" | "members" | "rows before";

export interface PersonRule {
  readonly id: RuleId;
  readonly kind: RuleKind;
  /** What holds where nobody chose otherwise. */
  readonly action: RuleAction;
  /** `null`: there is nothing to choose but the action. */
  readonly limit: RuleLimit | null;
  /** Columns without which the rule says nothing. */
  readonly needs: readonly PersonField[];
  readonly name: Text;
  /** What is said of a row that breaks it. Never anything of the row itself. */
  readonly why: (limit: number) => Text;
  /** Where the rule comes from. */
  readonly source: Text;
}

const nikForm: Text = {
  id: "Susunan NIK: PP 37/2007 pasal 37 (6 angka wilayah, 6 angka tanggal lahir, perempuan +40, 4 angka urut)",
  en: "How a NIK is made: PP 37/2007 article 37 (6 digits region, 6 digits birth, women +40, 4 digits in order)",
};
const practice: Text = { id: "Praktik verifikasi daerah", en: "Practice of regions at verification" };

/** A limit that the register of the law has; the number stands there and not here. */
function ofLaw(id: string): number {
  const found = findParameter(id);
  const value = found.ok ? parameterValue(found.value, "2026-01-01") : found;
  if (!value.ok || typeof value.value !== "number") throw new Error(`The law has no number ${id}`);
  return value.value;
}

const years = (value: number): RuleLimit => ({
  value,
  least: 10,
  most: 100,
  unit: { id: "tahun", en: "years" },
});
const months = (value: number, most: number): RuleLimit => ({
  value,
  least: 0,
  most,
  unit: { id: "bulan", en: "months" },
});

/** In the order in which reasons are given. */
export const personRules: readonly PersonRule[] = [
  {
    id: "nik-missing",
    kind: "row",
    action: "reject",
    limit: null,
    needs: ["nik"],
    name: { id: "NIK kosong", en: "No NIK" },
    why: () => ({ id: "NIK kosong", en: "no NIK" }),
    source: nikForm,
  },
  {
    id: "nik-length",
    kind: "row",
    action: "reject",
    limit: null,
    needs: ["nik"],
    name: { id: "NIK bukan 16 angka", en: "NIK not of 16 digits" },
    why: () => ({ id: "NIK bukan 16 angka", en: "the NIK is not 16 digits" }),
    source: nikForm,
  },
  {
    id: "nik-number",
    kind: "row",
    action: "reject",
    limit: null,
    needs: ["nik"],
    name: { id: "NIK tersimpan sebagai bilangan", en: "NIK kept as a number" },
    why: () => ({
      id: "NIK tersimpan sebagai bilangan: Excel hanya menyimpan 15 angka, angka terakhirnya hilang",
      en: "the NIK is kept as a number: Excel keeps 15 digits only, the last one is lost",
    }),
    source: {
      id: "Batas Excel: 15 angka penting pada sebuah bilangan",
      en: "A limit of Excel: 15 significant digits in a number",
    },
  },
  {
    id: "nik-region",
    kind: "row",
    action: "reject",
    limit: null,
    needs: ["nik"],
    name: { id: "Wilayah dalam NIK tidak ada", en: "No such region in the NIK" },
    why: () => ({
      id: "enam angka pertama NIK bukan kode wilayah",
      en: "the first six digits of the NIK are no region's",
    }),
    source: nikForm,
  },
  {
    id: "nik-date",
    kind: "row",
    action: "reject",
    limit: null,
    needs: ["nik"],
    name: { id: "Tanggal lahir dalam NIK tidak ada", en: "No such day in the NIK" },
    why: () => ({
      id: "angka 7–16 NIK bukan tanggal lahir dan nomor urut",
      en: "digits 7 to 16 of the NIK are no day of birth and number",
    }),
    source: nikForm,
  },
  {
    id: "nik-old-region",
    kind: "row",
    action: "warn",
    limit: null,
    needs: ["nik"],
    name: { id: "Kode kabupaten dalam NIK tidak dikenal", en: "Unknown kabupaten code in the NIK" },
    why: () => ({
      id: "provinsi dalam NIK ada, kode kabupaten/kotanya tidak ada lagi atau salah",
      en: "the province in the NIK exists, the code of its kabupaten or kota no longer does or is wrong",
    }),
    source: {
      id: "Kepmendagri 300.2.2-2138/2025; NIK tidak berubah ketika daerah dimekarkan",
      en: "Kepmendagri 300.2.2-2138/2025; a NIK does not change when a region is split",
    },
  },
  {
    id: "birth-unreadable",
    kind: "row",
    action: "warn",
    limit: null,
    needs: ["birthDate"],
    name: { id: "Tanggal lahir tidak terbaca", en: "Day of birth not readable" },
    why: () => ({
      id: "tanggal lahir kosong atau tidak terbaca",
      en: "the day of birth is empty or cannot be read",
    }),
    source: practice,
  },
  {
    id: "birth-mismatch",
    kind: "row",
    action: "reject",
    limit: null,
    needs: ["nik", "birthDate"],
    name: { id: "Tanggal lahir tidak cocok dengan NIK", en: "Day of birth unlike the NIK" },
    why: () => ({
      id: "tanggal lahir tidak cocok dengan NIK",
      en: "the day of birth does not match the NIK",
    }),
    source: nikForm,
  },
  {
    id: "sex-mismatch",
    kind: "row",
    action: "warn",
    limit: null,
    needs: ["nik", "sex"],
    name: { id: "Jenis kelamin tidak cocok dengan NIK", en: "Sex unlike the NIK" },
    why: () => ({ id: "jenis kelamin tidak cocok dengan NIK", en: "the sex does not match the NIK" }),
    source: nikForm,
  },
  {
    id: "age-below",
    kind: "row",
    action: "reject",
    limit: years(15),
    needs: ["nik"],
    name: { id: "Umur di bawah", en: "Age below" },
    why: (limit) => ({ id: `umur di bawah ${limit} tahun`, en: `age below ${limit} years` }),
    source: {
      id: "UU 20/1999 (Konvensi ILO 138): bekerja mulai 15 tahun; program daerah memakai 17 atau 18 (bpu.age.min)",
      en: "UU 20/1999 (ILO convention 138): work from 15 on; regional programmes take 17 or 18 (bpu.age.min)",
    },
  },
  {
    id: "age-above",
    kind: "row",
    action: "reject",
    limit: years(ofLaw("bpu.age.max_at_enrolment")),
    needs: ["nik"],
    name: { id: "Umur di atas", en: "Age above" },
    why: (limit) => ({ id: `umur di atas ${limit} tahun`, en: `age above ${limit} years` }),
    source: {
      id: "bpu.age.max_at_enrolment: praktik daerah, sebagian menulis 65",
      en: "bpu.age.max_at_enrolment: practice of regions, some print 65",
    },
  },
  {
    id: "decile-above",
    kind: "row",
    action: "reject",
    limit: { value: 4, least: 1, most: 10, unit: { id: "", en: "" } },
    needs: ["decile"],
    name: { id: "Desil di atas", en: "Decile above" },
    why: (limit) => ({
      id: `desil kosong atau di atas ${limit}`,
      en: `the decile is empty or above ${limit}`,
    }),
    source: {
      id: "eligibility.dtsen: Jawa Barat desil 1–4, Bontang 1–5",
      en: "eligibility.dtsen: Jawa Barat deciles 1–4, Bontang 1–5",
    },
  },
  {
    id: "decile-old",
    kind: "row",
    action: "warn",
    limit: months(12, 120),
    needs: ["decile", "decileDate"],
    name: { id: "Data desil lebih tua dari", en: "Decile older than" },
    why: (limit) => ({
      id: `tanggal desil kosong atau lebih tua dari ${limit} bulan`,
      en: `the date of the decile is empty or more than ${limit} months old`,
    }),
    source: {
      id: "Inpres 4/2025: DTSEN dimutakhirkan empat kali setahun",
      en: "Inpres 4/2025: DTSEN is updated four times a year",
    },
  },
  {
    id: "region-outside",
    kind: "row",
    action: "reject",
    limit: null,
    needs: ["regency", "regionCode"],
    name: { id: "Di luar daerah", en: "Outside the region" },
    why: () => ({ id: "wilayahnya di luar daerah yang dipilih", en: "it lies outside the chosen region" }),
    source: practice,
  },
  {
    id: "already-member",
    kind: "members",
    action: "reject",
    limit: months(ofLaw("bpu.inactive_after"), 24),
    needs: ["nik"],
    name: { id: "Sudah peserta, menunggak paling lama", en: "Already a member, in arrears at most" },
    why: () => ({
      id: "sudah peserta menurut daftar kepesertaan",
      en: "already a member by the membership list",
    }),
    source: {
      id: "bpu.inactive_after: nonaktif sesudah tiga bulan tanpa iuran",
      en: "bpu.inactive_after: inactive after three months without a contribution",
    },
  },
  {
    id: "duplicate-list",
    kind: "rows before",
    action: "reject",
    limit: null,
    needs: ["nik"],
    name: { id: "NIK berulang dalam daftar", en: "NIK repeated in a list" },
    why: () => ({
      id: "NIK sudah ada pada baris lain daftar ini",
      en: "the NIK stands in another row of this list",
    }),
    source: practice,
  },
  {
    id: "duplicate-across",
    kind: "rows before",
    action: "reject",
    limit: null,
    needs: ["nik"],
    name: { id: "NIK ada pada daftar lain", en: "NIK in another list" },
    why: () => ({
      id: "NIK sudah dibayari dalam daftar lain",
      en: "the NIK is paid for in another list already",
    }),
    source: practice,
  },
  {
    id: "household",
    kind: "rows before",
    action: "off",
    limit: { value: 1, least: 1, most: 20, unit: { id: "orang", en: "persons" } },
    needs: ["household"],
    name: { id: "Orang per KK lebih dari", en: "Persons of a family more than" },
    why: (limit) => ({
      id: `lebih dari ${limit} orang dalam satu KK`,
      en: `more than ${limit} of one family card`,
    }),
    source: {
      id: "Pekalongan: satu orang sekeluarga (eligibility.dtsen, tidak dibuka)",
      en: "Pekalongan: one of a family (eligibility.dtsen, not opened)",
    },
  },
];

/** A rule's bit among the reasons of a row. */
export const ruleBits = Object.fromEntries(personRules.map(({ id }, at) => [id, 1 << at])) as Readonly<
  Record<RuleId, number>
>;

export function ruleOf(id: RuleId): PersonRule {
  const found = personRules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}`);
  return found;
}
