/** Asumsi, second part: what varies by year. */
import type { Text } from "../../../domain/index.js";
import { shareText } from "../../../domain/index.js";
import type { Rule } from "../../../sheets/index.js";
import { officialTargets } from "../officialTargets.js";
import type { AssumptionRows, Row } from "./rows.js";

/** Rows that are typed in; what the sheets calculate with stands in `UsedCells`. */
export interface SeriesRows {
  readonly growthInput: Row;
  readonly monthsInput: Row;
  readonly startMonth: Row;
  /** Month in which those enrolled in the year start. */
  readonly newStart: Row;
  readonly retentionInput: Row;
  readonly yieldInput: Row;
  /** Target shares of single years, empty where there is none. */
  readonly officialTarget: Row;
  readonly ownTarget: Row;
}

/** Growth, months funded, retention, yield and yearly targets, a row each: what was typed in. */
export function writeSeries(rows: AssumptionRows): SeriesRows {
  rows.heading({ id: "Deret menurut tahun", en: "Series by year" });
  return {
    growthInput: writeGrowth(rows),
    ...writeMonths(rows),
    ...writeMembership(rows),
    ...writeYearlyTargets(rows),
  };
}

const percentAYear: Text = { id: "% per tahun", en: "% a year" };
const monthNumber: Text = { id: "bulan ke-", en: "month number" };
const startRule: Rule = { kind: "wholeNumber", min: 1, max: 12 };
const startMessage: Text = {
  id: "Isi bilangan bulat 1 (Januari) sampai 12 (Desember).",
  en: "Enter a whole number from 1 (January) to 12 (December).",
};

function writeGrowth(rows: AssumptionRows): Row {
  const { model, sources } = rows;
  const { growth } = model.drivers;
  return rows.yearInputs({
    label: {
      id: "Pertumbuhan pekerja terhadap tahun sebelumnya",
      en: "Growth of workers on the year before",
    },
    values: model.years.map(() => growth),
    style: "input.share",
    unit: percentAYear,
    source: sources.choice(
      "growth",
      { id: "Pertumbuhan jumlah pekerja", en: "Growth of the number of workers" },
      growth,
      percentAYear,
      {
        id: "Tidak ada proyeksi pekerja per wilayah dengan basis yang sama yang terbit: 0 % menahan basis tetap. Ganti dengan angka RPJMD atau BPS dan sebut sumbernya.",
        en: "No projection of workers on the same base is published by region: 0% keeps the base as it is. Replace it with a figure of the RPJMD or BPS and name its source.",
      },
    ),
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
}

function writeMonths(rows: AssumptionRows): Pick<SeriesRows, "monthsInput" | "startMonth" | "newStart"> {
  const { model, sources } = rows;
  const monthsInput = rows.yearInputs({
    label: { id: "Bulan iuran yang didanai", en: "Months of contribution funded" },
    values: model.years.map(() => model.choices.monthsPerYear),
    style: "input.months",
    unit: { id: "bulan per tahun", en: "months a year" },
    source: sources.choice(
      "months",
      { id: "Bulan iuran yang didanai per tahun", en: "Months of contribution funded a year" },
      model.choices.monthsPerYear,
      { id: "bulan", en: "months" },
      {
        id: "Peserta yang didanai kurang dari setahun keluar sesudahnya bila tidak melanjutkan sendiri.",
        en: "Members funded for less than a year drop out afterwards unless they go on paying.",
      },
    ),
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
  const { startMonth: firstFunded, newMembersStart } = model.drivers;
  const startMonth = rows.yearInputs({
    label: { id: "Bulan pertama yang didanai (1 = Januari)", en: "First month funded (1 = January)" },
    values: model.years.map(() => firstFunded),
    style: "input.months",
    unit: monthNumber,
    source: sources.choice(
      "start",
      { id: "Bulan pertama yang didanai", en: "First month that is funded" },
      firstFunded,
      monthNumber,
      {
        id: "1 = Januari. Menentukan bulan mana yang terkena keringanan; anggaran perubahan biasanya mulai Juli–Oktober.",
        en: "1 = January. It decides which months have a relief; amended budgets usually begin in July–October.",
      },
    ),
    explanation: {
      id: "Bulan mulai + lamanya tidak boleh melewati Desember; lihat lembar Pemeriksaan.",
      en: "First month + months must not pass December; see the sheet Pemeriksaan.",
    },
    rule: startRule,
    message: startMessage,
  });
  const newStart = rows.yearInputs({
    label: {
      id: "Bulan mulai peserta baru tahun itu (1 = Januari)",
      en: "Month in which the year's new members start (1 = January)",
    },
    values: model.years.map(() => newMembersStart),
    style: "input.months",
    unit: monthNumber,
    source: sources.choice(
      "newStart",
      { id: "Bulan mulai peserta baru", en: "Month in which new members start" },
      newMembersStart,
      monthNumber,
      {
        id: "Pendataan dan verifikasi memakan waktu: peserta baru jarang mulai Januari. Tahun berikutnya mereka didanai seperti peserta lama.",
        en: "Listing and verification take time: new members seldom start in January. In the following year they are funded like everyone else.",
      },
    ),
    explanation: {
      id: "Yang didaftarkan tahun itu didanai dari bulan ini sampai bulan terakhir yang didanai.",
      en: "Those enrolled in the year are funded from this month until the last month that is funded.",
    },
    rule: startRule,
    message: startMessage,
  });
  return { monthsInput, startMonth, newStart };
}

function writeMembership(rows: AssumptionRows): Pick<SeriesRows, "retentionInput" | "yieldInput"> {
  const { model, sources } = rows;
  const { retention, verificationYield } = model.drivers;
  const share: Text = { id: "pangsa", en: "share" };
  const retentionInput = rows.yearInputs({
    label: { id: "Peserta tahun lalu yang bertahan", en: "Last year's members who stay" },
    values: model.years.map(() => retention),
    style: "input.share",
    unit: { id: "% dari peserta tahun lalu", en: "% of last year's members" },
    source: sources.choice(
      "retention",
      { id: "Peserta yang bertahan dari tahun ke tahun", en: "Members who stay from year to year" },
      retention,
      share,
      {
        id: "100 % berarti tidak ada yang keluar. Yang keluar (pindah, meninggal, berhenti membayar) harus diganti peserta baru. Minta angka daerah sendiri kepada cabang BPJS Ketenagakerjaan.",
        en: "100% means that nobody leaves. Those who leave (move away, die, stop paying) must be replaced. Ask the BPJS Ketenagakerjaan branch for the region's own figure.",
      },
    ),
    explanation: {
      id: "Berlaku untuk semua peserta dan untuk yang dibayari. Kolom tahun dasar tidak dipakai.",
      en: "Holds for all members and for those who are paid for. The base year's column is not used.",
    },
    rule: { kind: "decimal", min: 0, max: 1 },
    message: { id: "Isi 0 % sampai 100 %.", en: "Enter 0% to 100%." },
  });
  const yieldInput = rows.yearInputs({
    label: { id: "Lolos verifikasi dari yang didata", en: "Enrolled of those who were listed" },
    values: model.years.map(() => verificationYield),
    style: "input.share",
    unit: { id: "% dari yang didata", en: "% of those listed" },
    source: sources.choice(
      "yield",
      { id: "Lolos verifikasi dari yang didata", en: "Enrolled of those who were listed" },
      verificationYield,
      share,
      {
        id: "Daerah mendaftarkan 65–90 % dari orang yang didata (NIK tidak padan, umur, sudah peserta). Menentukan berapa orang harus didata, bukan biayanya.",
        en: "Regions enrolled 65–90% of the people they had listed (NIK does not match, age, already a member). It decides how many must be listed, not what it costs.",
      },
    ),
    explanation: {
      id: "Yang harus didata = peserta baru ÷ bagian ini, dibulatkan ke atas.",
      en: "To be listed = new members ÷ this part, rounded up.",
    },
    rule: { kind: "decimal", min: 0.01, max: 1 },
    message: { id: "Isi 1 % sampai 100 %.", en: "Enter 1% to 100%." },
  });
  return { retentionInput, yieldInput };
}

/** Targets of single years, which a path can follow; a year that has none keeps the part of the way that was reached. */
function writeYearlyTargets(rows: AssumptionRows): Pick<SeriesRows, "officialTarget" | "ownTarget"> {
  const { model, sources } = rows;
  const ofWorkers: Text = { id: "% dari pekerja", en: "% of workers" };
  const rule: Rule = { kind: "decimal", min: 0, max: 2 };
  const message: Text = {
    id: "Kosongkan, atau isi target tahun itu: 30% atau 0,30. Paling besar 200%.",
    en: "Leave empty, or enter the year's target: 30% or 0.30. At most 200%.",
  };
  const published = officialTargets(model);
  const { ownTargets = {}, language } = model.choices;
  const decided = Object.entries(ownTargets).map(
    ([year, target]) => `${year}: ${shareText(target, language)}`,
  );
  const officialTarget = rows.yearInputs({
    label: { id: "Target resmi tahunan", en: "Official yearly targets" },
    values: published.map((target) => target?.share ?? null),
    style: "inputDerived.share",
    unit: ofWorkers,
    source: sources.choice(
      "officialTargets",
      { id: "Target resmi tahunan yang diketik", en: "Official yearly targets that were typed in" },
      "—",
      ofWorkers,
      {
        id: "Isi dari RPJMD, Perda atau surat keputusan, hanya bila basisnya sama dengan angka dasar, dan sebut sumbernya.",
        en: "From the RPJMD, a regional regulation or a decree, only where the base is that of the baseline; name the source.",
      },
    ),
    sources: published.map((target) =>
      target === null
        ? null
        : sources.figure(
            target.figure,
            { id: `Target resmi ${model.region.name}`, en: `Official target of ${model.region.name}` },
            true,
          ),
    ),
    explanation: {
      id: "Dipakai bila bentuk jalur = target resmi tahunan. Terisi hanya dari target terbit wilayah ini pada basis yang sama; tahun kosong mempertahankan yang dicapai.",
      en: "Used where the path follows the official yearly targets. Filled only from this region's published targets on the same base; an empty year holds what was reached.",
    },
    rule,
    message,
  });
  const ownTarget = rows.yearInputs({
    label: { id: "Target sendiri tahunan", en: "Own yearly targets" },
    values: model.years.map((year) => ownTargets[year] ?? null),
    style: "input.share",
    unit: ofWorkers,
    source: sources.choice(
      "ownTargets",
      { id: "Target sendiri tahunan", en: "Own yearly targets" },
      decided.length === 0 ? "—" : decided.join(", "),
      ofWorkers,
      {
        id: "Keputusan perencana; tahun kosong mempertahankan yang dicapai.",
        en: "The planner's decision; an empty year holds what was reached.",
      },
    ),
    explanation: {
      id: "Dipakai bila bentuk jalur = target sendiri tahunan. Segmen menempuh bagian jalur yang sama menuju targetnya masing-masing.",
      en: "Used where the path follows own yearly targets. Segments go the same part of the way to their own targets.",
    },
    rule,
    message,
  });
  return { officialTarget, ownTarget };
}
