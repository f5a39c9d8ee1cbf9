/** Asumsi, second part: what varies by year. */
import { yearlyTarget, yearRowIds } from "../../../domain/index.js";
import type { Text, YearRowId } from "../../../domain/index.js";
import type { CellPlace, Rule } from "../../../sheets/index.js";
import { officialTargets } from "../officialTargets.js";
import { yearChoiceRow } from "./fromTable.js";
import type { AssumptionRows, Row } from "./rows.js";

export interface WageRateCells {
  /** Shares of the reported wage. */
  readonly wageJkk: CellPlace;
  readonly wageJkm: CellPlace;
}

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
  readonly jkk: Row;
  readonly jkm: Row;
  /** The row of a choice of the table. */
  readonly yearly: (id: YearRowId) => Row;
}

/** The choices that have a cell a year, in the order of their rows, then yearly contributions: what was typed in. */
export function writeSeries(rows: AssumptionRows): SeriesRows {
  rows.heading({ id: "Deret menurut tahun", en: "Series by year" });
  const found = new Map<string, Row>();
  for (const id of yearRowIds) {
    // The official targets stand above the own ones, which fill in for them.
    if (id === "ownTargets") found.set("officialTargets", writeOfficialTargets(rows));
    found.set(id, yearChoiceRow(rows, id));
  }
  const rowOf = (id: YearRowId | "officialTargets"): Row => {
    const row = found.get(id);
    if (row === undefined) throw new Error(`Asumsi has no row ${id}`);
    return row;
  };
  return {
    growthInput: rowOf("growth"),
    monthsInput: rowOf("monthsPerYear"),
    startMonth: rowOf("startMonth"),
    newStart: rowOf("newMembersStart"),
    retentionInput: rowOf("retention"),
    yieldInput: rowOf("verificationYield"),
    officialTarget: rowOf("officialTargets"),
    ownTarget: rowOf("ownTargets"),
    yearly: rowOf,
    ...writeRates(rows),
  };
}

/** Targets of single years, which a path can follow; a year that has none keeps the part of the way that was reached. */
function writeOfficialTargets(rows: AssumptionRows): Row {
  const { model, sources } = rows;
  const published = officialTargets(model);
  return rows.yearInputs({
    label: { id: "Target resmi tahunan", en: "Official yearly targets" },
    values: published.map((target) => target?.share ?? null),
    style: "inputDerived.share",
    unit: yearlyTarget.unit,
    source: sources.choice(
      "officialTargets",
      { id: "Target resmi tahunan yang diketik", en: "Official yearly targets that were typed in" },
      "—",
      yearlyTarget.unit,
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
    rule: { kind: "decimal", min: yearlyTarget.limits.least, max: yearlyTarget.limits.most },
    message: yearlyTarget.message,
  });
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
