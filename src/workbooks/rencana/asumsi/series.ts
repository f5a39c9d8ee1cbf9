/** Asumsi, second part: what varies by year. */
import { yearlyTarget, yearRowIds } from "../../../domain/index.js";
import type { Text, YearRowId } from "../../../domain/index.js";
import { officialTargets } from "../officialTargets.js";
import { yearChoiceRow } from "./fromTable.js";
import { area, cell, columns, f } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../../../sheets/index.js";
import type { PlanModel, Wait } from "../model.js";
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
  /** Months of membership after which JKM is paid in full, by the year in which a member starts. */
  readonly fullJkmMonths: Row;
  /** The row of a choice of the table. */
  readonly yearly: (id: YearRowId) => Row;
}

/** The choices that have a cell a year, in the order of their rows: what was typed in. */
export function writeSeries(rows: AssumptionRows): SeriesRows {
  rows.heading({ id: "Deret menurut tahun", en: "Series by year" });
  const found = new Map<string, Row>();
  for (const id of yearRowIds) {
    // The official targets stand above the own ones, which fill in for them.
    if (id === "ownTargets") found.set("officialTargets", writeOfficialTargets(rows));
    found.set(id, yearChoiceRow(rows, id));
  }
  const fullJkmMonths = writeWaits(rows);
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
    fullJkmMonths,
    yearly: rowOf,
  };
}

/** The waiting time of JKM; every rule that holds in the years of the plan has a source of its own. */
function writeWaits(rows: AssumptionRows): Row {
  const { model, sources } = rows;
  const { waits } = model;
  const first = waits.find((wait) => wait !== null) ?? null;
  const months: Text = { id: "bulan", en: "months" };
  const sourceOf = (wait: Wait): string =>
    wait === null
      ? sources.choice(
          "waits",
          { id: "Masa tunggu JKM yang diketik", en: "Waiting time of JKM that was typed in" },
          "—",
          months,
          { id: "Kosong: hukum tidak mengenal masa tunggu.", en: "Empty: the law knows no waiting time." },
        )
      : sources.parameter(
          wait,
          wait.value,
          {
            id: "Sebelum itu hanya biaya pemakaman; JKK tidak dibatasi. Untuk pemeriksaan saja, tidak mengubah biaya.",
            en: "Before that only the funeral grant; JKK is not limited. Used by a check only, it does not change the cost.",
          },
          wait.dated !== first?.dated,
        );
  const byYear = waits.map(sourceOf);
  return rows.yearInputs({
    label: { id: "Masa kepesertaan sampai JKM penuh", en: "Membership until JKM is paid in full" },
    values: waits.map((wait) => wait?.value ?? null),
    style: "input.months",
    unit: months,
    source: byYear[0] ?? "",
    sources: byYear,
    explanation: {
      id: "Lembar Pemeriksaan memperingatkan bila bulan yang didanai hanya sebanyak ini atau kurang: tidak satu bulan pun JKM penuh.",
      en: "The sheet Pemeriksaan warns when only so many months or fewer are funded: not one month of full JKM.",
    },
    rule: { kind: "wholeNumber", min: 0, max: 12 },
    message: {
      id: "Isi bilangan bulat 0 sampai 12 bulan.",
      en: "Enter a whole number of months from 0 to 12.",
    },
  });
}

/** The waiting time in a year; before the first and after the last year of the plan as in those. */
export function waitIn(
  model: PlanModel,
  of: Pick<SeriesRows, "fullJkmMonths"> & {
    readonly years: Row;
    readonly firstYear: CellPlace;
    readonly lastYear: CellPlace;
  },
  year: FormulaNode,
): FormulaNode {
  const inYears = (row: Row): ReferenceNode =>
    area({ ...row(columns.firstYear), columns: model.years.length }, "both");
  const within = f`MIN(MAX(${year}, ${cell(of.firstYear, "both")}), ${cell(of.lastYear, "both")})`;
  return f`INDEX(${inYears(of.fullJkmMonths)}, 1, MATCH(${within}, ${inYears(of.years)}, 0))`;
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
