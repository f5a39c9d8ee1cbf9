/** Asumsi, second part: what varies by year. */
import type { Text } from "../../domain/index.js";
import { binary, cell, number, plus, times, when } from "../formula.js";
import type { CellPlace } from "../formula.js";
import type { ChoiceCells } from "./asumsiChoices.js";
import type { AssumptionRows, Row } from "./asumsiRows.js";
import type { Rule } from "./layout.js";

export interface WageRateCells {
  /** Shares of the reported wage. */
  readonly wageJkk: CellPlace;
  readonly wageJkm: CellPlace;
}

export interface SeriesRows {
  readonly workersIndex: Row;
  readonly months: Row;
  readonly startMonth: Row;
  readonly jkk: Row;
  readonly jkm: Row;
}

/** Growth, months funded and monthly contributions, a row each. */
export function writeSeries(rows: AssumptionRows, choices: ChoiceCells, years: Row): SeriesRows {
  const { model, sheet, sources } = rows;
  rows.heading({ id: "Deret menurut tahun", en: "Series by year" });
  const growthSource = sources.choice(
    "growth",
    { id: "Pertumbuhan jumlah pekerja", en: "Growth of the number of workers" },
    0,
    { id: "% per tahun", en: "% a year" },
    {
      id: "Tidak ada proyeksi pekerja per wilayah dengan basis yang sama yang terbit: 0 % menahan basis tetap. Ganti dengan angka RPJMD atau BPS dan sebut sumbernya.",
      en: "No projection of workers on the same base is published by region: 0% keeps the base as it is. Replace it with a figure of the RPJMD or BPS and name its source.",
    },
  );
  const growth = rows.yearInputs({
    label: {
      id: "Pertumbuhan pekerja terhadap tahun sebelumnya",
      en: "Growth of workers on the year before",
    },
    values: model.years.map(() => 0),
    style: "input.share",
    unit: { id: "% per tahun", en: "% a year" },
    source: growthSource,
    explanation: {
      id: "Untuk wilayah dan semua segmen. Kolom tahun dasar tidak dipakai.",
      en: "For the region and every segment. The base year's column is not used.",
    },
    rule: { kind: "decimal", min: -0.5, max: 0.5 },
    message: {
      id: "Isi pertumbuhan antara -50 % dan 50 %, misalnya 1,5 %.",
      en: "Enter a growth between -50% and 50%, for example 1.5%.",
    },
  });
  const indexRow = sheet.row;
  const workersIndex = rows.yearFormulas({
    label: { id: "Indeks pekerja (tahun dasar = 1)", en: "Index of workers (base year = 1)" },
    node: (column) =>
      when(
        binary("=", years(column), cell(choices.baseYear, "both")),
        number(1),
        times(
          cell({ sheet: sheet.key, row: indexRow, column: column - 1 }, "row"),
          plus(number(1), growth(column)),
        ),
      ),
    style: "calculated.factor",
    unit: { id: "kali basis", en: "times the base" },
    explanation: {
      id: "Indeks tahun sebelumnya × (1 + pertumbuhan).",
      en: "Index of the year before × (1 + growth).",
    },
  });
  const monthsSource = sources.choice(
    "months",
    { id: "Bulan iuran yang didanai per tahun", en: "Months of contribution funded a year" },
    model.choices.monthsPerYear,
    { id: "bulan", en: "months" },
    {
      id: "Peserta yang didanai kurang dari setahun keluar sesudahnya bila tidak melanjutkan sendiri.",
      en: "Members funded for less than a year drop out afterwards unless they go on paying.",
    },
  );
  const months = rows.yearInputs({
    label: { id: "Bulan iuran yang didanai", en: "Months of contribution funded" },
    values: model.years.map(() => model.choices.monthsPerYear),
    style: "input.months",
    unit: { id: "bulan per tahun", en: "months a year" },
    source: monthsSource,
    explanation: {
      id: "Bulan iuran dalam tahun anggaran itu, 0 sampai 12.",
      en: "Months of contribution within the budget year, 0 to 12.",
    },
    rule: { kind: "wholeNumber", min: 0, max: 12 },
    message: {
      id: "Isi bilangan bulat 0 sampai 12 bulan.",
      en: "Enter a whole number of months from 0 to 12.",
    },
  });
  const startSource = sources.choice(
    "start",
    { id: "Bulan pertama yang didanai", en: "First month that is funded" },
    1,
    { id: "bulan ke-", en: "month number" },
    {
      id: "1 = Januari. Menentukan bulan mana yang terkena keringanan; anggaran perubahan biasanya mulai Juli–Oktober.",
      en: "1 = January. It decides which months have a relief; amended budgets usually begin in July–October.",
    },
  );
  const startMonth = rows.yearInputs({
    label: { id: "Bulan pertama yang didanai (1 = Januari)", en: "First month funded (1 = January)" },
    values: model.years.map(() => 1),
    style: "input.months",
    unit: { id: "bulan ke-", en: "month number" },
    source: startSource,
    explanation: {
      id: "Bulan mulai + lamanya tidak boleh melewati Desember; lihat pemeriksaan di Ringkasan.",
      en: "First month + months must not pass December; see the checks on Ringkasan.",
    },
    rule: { kind: "wholeNumber", min: 1, max: 12 },
    message: {
      id: "Isi bilangan bulat 1 (Januari) sampai 12 (Desember).",
      en: "Enter a whole number from 1 (January) to 12 (December).",
    },
  });
  return { workersIndex, months, startMonth, ...writeRates(rows) };
}

function writeRates(rows: AssumptionRows): Pick<SeriesRows, "jkk" | "jkm"> {
  const { model, sources } = rows;
  const perMonth: Text = { id: "Rp/orang/bulan", en: "Rp/person/month" };
  const rule: Rule = { kind: "wholeNumber", min: 0, max: 10_000_000 };
  const message: Text = {
    id: "Isi iuran dalam rupiah bulat per orang per bulan.",
    en: "Enter the contribution in whole rupiah per person and month.",
  };
  const last = model.contributions.at(-1);
  const first = model.contributions[0];
  if (first === undefined || last === undefined) throw new Error("A plan has at least its base year");
  const jkk = rows.yearInputs({
    label: { id: "Iuran JKK BPU, penghasilan terendah", en: "JKK contribution of BPU, lowest income" },
    values: model.contributions.map((year) => year.jkk.amount),
    style: "input.amount",
    unit: perMonth,
    source: sources.law(
      last.jkk,
      { id: "Iuran JKK peserta BPU", en: "JKK contribution of BPU members" },
      first.jkk.amount,
      perMonth,
      last.jkk.rule,
    ),
    explanation: last.jkk.rule,
    rule,
    message,
  });
  const jkm = rows.yearInputs({
    label: { id: "Iuran JKM BPU", en: "JKM contribution of BPU" },
    values: model.contributions.map((year) => year.jkm.amount),
    style: "input.amount",
    unit: perMonth,
    source: sources.law(
      last.jkm,
      { id: "Iuran JKM peserta BPU", en: "JKM contribution of BPU members" },
      first.jkm.amount,
      perMonth,
      last.jkm.rule,
    ),
    explanation: last.jkm.rule,
    rule,
    message,
  });
  return { jkk, jkm };
}

/** What a wage worker's contribution is a share of. */
export function writeWageRates(rows: AssumptionRows): WageRateCells {
  const { model, sources } = rows;
  const { jkk, jkm } = model.wageRates;
  rows.heading({ id: "Iuran segmen PU (penerima upah)", en: "Contribution of PU segments (wage workers)" });
  const unit: Text = { id: "% dari upah", en: "% of the wage" };
  const share: Text = { id: "pangsa upah", en: "share of the wage" };
  const rule: Rule = { kind: "decimal", min: 0, max: 0.1 };
  const message: Text = {
    id: "Isi persen upah, 0 % sampai 10 %.",
    en: "Enter a percentage of the wage, 0% to 10%.",
  };
  const classNote: Text = {
    id: "Kelas risiko terendah, yang lazim disebut untuk kantor; kelas untuk segmen ini belum dipastikan: tanyakan kepada cabang.",
    en: "The lowest class of risk, commonly named for offices; the class of these segments is not confirmed: ask the branch.",
  };
  const wageJkk = rows.input({
    label: { id: "JKK PU, kelas risiko sangat rendah", en: "JKK of PU, very low class of risk" },
    value: jkk.share,
    style: "input.share",
    unit,
    source: sources.law(
      jkk.line,
      { id: "Tarif JKK penerima upah, kelas 1", en: "JKK rate of wage workers, class 1" },
      jkk.share,
      share,
      classNote,
    ),
    explanation: classNote,
    rule,
    message,
  });
  const jkmNote: Text = { id: "Sama untuk semua kelas risiko.", en: "The same for every class of risk." };
  const wageJkm = rows.input({
    label: { id: "JKM PU", en: "JKM of PU" },
    value: jkm.share,
    style: "input.share",
    unit,
    source: sources.law(
      jkm.line,
      { id: "Tarif JKM penerima upah", en: "JKM rate of wage workers" },
      jkm.share,
      share,
      jkmNote,
    ),
    explanation: {
      id: "Iuran PU = upah di Segmen × tarif, tiap program dibulatkan ke rupiah; keringanan BPU tidak berlaku.",
      en: "PU contribution = wage on Segmen × rate, each programme rounded to the rupiah; reliefs of BPU do not hold.",
    },
    rule,
    message,
  });
  return { wageJkk, wageJkm };
}
