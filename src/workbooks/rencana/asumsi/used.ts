/** Asumsi: what the sheets calculate with, that is what was typed in plus the adjustment of the active scenario. */
import type { ScenarioDriver, Text } from "../../../domain/index.js";
import { cell, f } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode } from "../../../sheets/index.js";
import type { ChoiceCells } from "./choices.js";
import type { AssumptionRows, Row } from "./rows.js";
import type { SeriesRows } from "./series.js";
import { adjusted } from "../skenario/clipped.js";
import { adjustmentPlace, scenarioColumns } from "../skenario/layout.js";

export interface UsedCells {
  readonly target: CellPlace;
  /** Share of the new members whose contribution the payer pays. */
  readonly paidShare: CellPlace;
  readonly growth: Row;
  readonly workersIndex: Row;
  /** Whole months funded for those who continue. */
  readonly months: Row;
  /** Whole months funded for those enrolled in the year. */
  readonly newMonths: Row;
  readonly retention: Row;
  readonly yield: Row;
}

/** The adjustment of the active scenario. */
export function activeAdjustment(driver: ScenarioDriver): FormulaNode {
  return cell(adjustmentPlace(driver, scenarioColumns.active), "both");
}

/** Months of the new members: from their start until the last month that is funded. */
export function newMembersMonths(
  start: FormulaNode,
  months: FormulaNode,
  newStart: FormulaNode,
): FormulaNode {
  return f`MAX(0, ${start} + ${months} - MAX(${start}, ${newStart}))`;
}

/** Index of the workers, the base year being 1. */
export function workersIndexNode(isBase: FormulaNode, before: FormulaNode, growth: FormulaNode): FormulaNode {
  return f`IF(${isBase}, 1, ${before} * (1 + ${growth}))`;
}

const clipped: Text = {
  id: "Isian + penyesuaian skenario yang aktif, dalam batas isian.",
  en: "As typed in + adjustment of the active scenario, within the limits of the input.",
};

export function writeUsed(
  rows: AssumptionRows,
  choices: ChoiceCells,
  series: SeriesRows,
  years: Row,
): UsedCells {
  const { sheet } = rows;
  rows.heading({
    id: "Yang dipakai: isian + penyesuaian skenario yang aktif (lembar Skenario)",
    en: "In use: as typed in + adjustment of the active scenario (sheet Skenario)",
  });
  const single = (driver: ScenarioDriver, label: Text, input: CellPlace, unit: Text): CellPlace =>
    rows.calculated({
      label,
      node: adjusted(driver, cell(input, "both"), activeAdjustment(driver)),
      style: "calculated.share",
      unit,
      explanation: clipped,
    });
  const yearly = (
    driver: ScenarioDriver,
    label: Text,
    input: Row,
    unit: Text,
    style: "calculated.share" | "calculated.months",
  ): Row =>
    rows.yearFormulas({
      label,
      node: (column) => adjusted(driver, input(column), activeAdjustment(driver)),
      style,
      unit,
      explanation: clipped,
    });
  const target = single("target", { id: "Target yang dipakai", en: "Target in use" }, choices.targetInput, {
    id: "% dari pekerja",
    en: "% of workers",
  });
  const paidShare = single(
    "paidShare",
    { id: "Bagian yang dibayari, dipakai", en: "Part that is paid for, in use" },
    choices.paidShareInput,
    { id: "% dari tambahan", en: "% of the additional" },
  );
  const growth = yearly(
    "growth",
    { id: "Pertumbuhan pekerja yang dipakai", en: "Growth of workers in use" },
    series.growthInput,
    { id: "% per tahun", en: "% a year" },
    "calculated.share",
  );
  const indexRow = sheet.row;
  const workersIndex = rows.yearFormulas({
    label: { id: "Indeks pekerja (tahun dasar = 1)", en: "Index of workers (base year = 1)" },
    node: (column) =>
      workersIndexNode(
        f`${years(column)} = ${cell(choices.baseYear, "both")}`,
        cell({ sheet: sheet.key, row: indexRow, column: column - 1 }, "row"),
        growth(column),
      ),
    style: "calculated.factor",
    unit: { id: "kali basis", en: "times the base" },
    explanation: {
      id: "Indeks tahun sebelumnya × (1 + pertumbuhan).",
      en: "Index of the year before × (1 + growth).",
    },
  });
  const ofMonths: Text = { id: "bulan per tahun", en: "months a year" };
  const months = yearly(
    "months",
    { id: "Bulan yang didanai, dipakai", en: "Months funded, in use" },
    series.monthsInput,
    ofMonths,
    "calculated.months",
  );
  const newMonths = rows.yearFormulas({
    label: { id: "Bulan yang didanai bagi peserta baru", en: "Months funded for new members" },
    node: (column) => newMembersMonths(series.startMonth(column), months(column), series.newStart(column)),
    style: "calculated.months",
    unit: ofMonths,
    explanation: {
      id: "Dari bulan mulai peserta baru sampai bulan terakhir yang didanai; tidak kurang dari 0.",
      en: "From the start of the new members until the last month funded; never below 0.",
    },
  });
  const retention = yearly(
    "retention",
    { id: "Peserta yang bertahan, dipakai", en: "Members who stay, in use" },
    series.retentionInput,
    { id: "% dari peserta tahun lalu", en: "% of last year's members" },
    "calculated.share",
  );
  const yieldUsed = yearly(
    "yield",
    { id: "Lolos verifikasi, dipakai", en: "Enrolled of those listed, in use" },
    series.yieldInput,
    { id: "% dari yang didata", en: "% of those listed" },
    "calculated.share",
  );
  return { target, paidShare, growth, workersIndex, months, newMonths, retention, yield: yieldUsed };
}
