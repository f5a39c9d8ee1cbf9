/** What a block of Proyeksi costs, and what would happen if the money were not continued. */
import type { Text } from "../../../domain/index.js";
import { cell, f, onceKnown, subsidyCost } from "../../../sheets/index.js";
import type { FormulaNode, ReferenceNode } from "../../../sheets/index.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import { costNode } from "./formulas.js";
import { units } from "./rows.js";
import type { ProjectionBlock } from "./rows.js";
import type { SegmentCells } from "../segmen/cells.js";

export interface CostRows {
  /** Rupiah for one who continues, in the year. */
  readonly perContinuing: Row;
  /** Rupiah for one who was enrolled in the year. */
  readonly perNew: Row;
  /** JKK+JKM if the main payer of Asumsi paid all of it. */
  readonly cost: Row;
  /** Sum over the years, in column B. */
  readonly costSum: ReferenceNode;
  /** The same for those who were paid for already. */
  readonly runningCost: Row;
  readonly runningCostSum: ReferenceNode;
}

export interface CliffRows {
  /** Members whose contribution stops when the money does. */
  readonly stop: Row;
  readonly rateWithout: Row;
  /** Months of the year that nobody funds. */
  readonly unfundedMonths: Row;
  /** Rupiah for a full year of everyone who is paid for, without relief. */
  readonly keepCost: Row;
}

/** Whether a line is one of wage workers. */
export function isWageLine(segment: SegmentCells): FormulaNode {
  return f`${cell(segment.route, "both")} = "PU"`;
}

/** A year's contribution of one person: by wage, or as Tarif has it for those who pay their own. */
export function perPersonNode(
  { rates }: PricedAssumptions,
  segment: SegmentCells,
  of: {
    readonly column: number;
    /** Number of the first month, and how many. */
    readonly start: FormulaNode;
    readonly months: FormulaNode;
    readonly selfEmployed: FormulaNode;
  },
): FormulaNode {
  const wage = cell(segment.wage, "both");
  return f`IF(
    ${isWageLine(segment)},
    ${onceKnown([wage], rates.wageYear(rates.chosen, wage, of.column, of.start, of.months))},
    ${of.selfEmployed}
  )`;
}

export function writeCost(
  block: ProjectionBlock,
  assumptions: PricedAssumptions,
  segment: SegmentCells,
  paid: { readonly running: Row; readonly paidContinuing: Row; readonly paidNew: Row },
): CostRows {
  const { rates, startMonth } = assumptions;
  const startNew = (column: number): FormulaNode =>
    f`MAX(${startMonth(column)}, ${assumptions.newStart(column)})`;
  const perPerson = (
    label: Text,
    how: Text,
    start: (column: number) => FormulaNode,
    months: Row,
    selfEmployed: Row,
  ): Row =>
    block.row({
      label,
      unit: units.rupiahPerPerson,
      how,
      style: "calculated.amount",
      node: (column) =>
        perPersonNode(assumptions, segment, {
          ...{ column, start: start(column), months: months(column) },
          selfEmployed: selfEmployed(column),
        }),
    });
  const perContinuing = perPerson(
    { id: "Iuran per orang per tahun", en: "Contribution per person and year" },
    {
      id: "BPU (bukan penerima upah): dari Tarif menurut pembayar dan bulan. PU: upah di Segmen × tarif tiap bulan yang didanai.",
      en: "BPU: from Tarif by payer and months. PU: wage on Segmen × the rates of each month funded.",
    },
    startMonth,
    assumptions.months,
    rates.yearly,
  );
  const perNew = perPerson(
    {
      id: "Iuran per peserta baru pada tahun pertamanya",
      en: "Contribution per new member in the first year",
    },
    {
      id: "Sama, untuk bulan sejak peserta baru mulai.",
      en: "The same, for the months since the new members started.",
    },
    startNew,
    assumptions.newMonths,
    rates.yearlyNew,
  );
  const cost = block.row({
    label: { id: "Biaya iuran", en: "Cost of the contribution" },
    unit: units.rupiah,
    how: {
      id: "Peserta lama yang dibayari × iurannya + peserta baru yang dibayari × iurannya, JKK+JKM oleh pembayar di Asumsi. Belum termasuk peserta yang sudah didanai pada tahun dasar.",
      en: "Continuing members paid for × their contribution + new members paid for × theirs, JKK+JKM by the payer on Asumsi. Without the members already funded in the base year.",
    },
    style: "total.amount",
    node: (column) => {
      const cohort = (persons: Row, months: Row, start: FormulaNode, one: Row): FormulaNode =>
        subsidyCost(
          [
            persons(column),
            months(column),
            f`DATE(${assumptions.years(column)}, ${start}, 1)`,
            cell(assumptions.payer, "both"),
            cell(assumptions.sector, "both"),
          ],
          f`${persons(column)} * ${one(column)}`,
          isWageLine(segment),
        );
      const continuing = cohort(paid.paidContinuing, assumptions.months, startMonth(column), perContinuing);
      const fresh = cohort(paid.paidNew, assumptions.newMonths, startNew(column), perNew);
      return costNode(
        [paid.paidContinuing(column), paid.paidNew(column)],
        [perContinuing(column), perNew(column)],
        f`${continuing} + ${fresh}`,
      );
    },
  });
  const costSum = block.sum("total.amount");
  const runningCost = block.row({
    label: { id: "Biaya peserta berjalan", en: "Cost of those paid for already" },
    unit: units.rupiah,
    how: {
      id: "Peserta berjalan yang dibayari × iuran setahun, JKK+JKM oleh pembayar di Asumsi; di luar biaya di atas.",
      en: "Those paid for already × the year's contribution, JKK+JKM by the payer on Asumsi; beside the cost above.",
    },
    style: "total.amount",
    node: (column) =>
      costNode(
        [paid.running(column)],
        [perContinuing(column)],
        subsidyCost(
          [
            paid.running(column),
            assumptions.months(column),
            f`DATE(${assumptions.years(column)}, ${startMonth(column)}, 1)`,
            cell(assumptions.payer, "both"),
            cell(assumptions.sector, "both"),
          ],
          f`${paid.running(column)} * ${perContinuing(column)}`,
          isWageLine(segment),
        ),
      ),
  });
  return { perContinuing, perNew, cost, costSum, runningCost, runningCostSum: block.sum("total.amount") };
}

export function writeCliff(
  block: ProjectionBlock,
  assumptions: PricedAssumptions,
  segment: SegmentCells,
  people: { readonly paid: Row; readonly running: Row; readonly members: Row; readonly workers: Row },
): CliffRows {
  const { paid, running, members, workers } = people;
  const stop = block.row({
    label: { id: "Berhenti bila dana tidak dilanjutkan", en: "Stop if the money is not continued" },
    unit: units.persons,
    how: {
      id: "Semua yang dibayari tahun itu, peserta berjalan termasuk: iurannya berhenti bila anggaran tahun berikutnya tidak ada.",
      en: "Everyone paid for in the year, those paid for already included: the contribution stops if the next year has no budget.",
    },
    style: "calculated.persons",
    node: (column) => onceKnown([paid(column), running(column)], f`${paid(column)} + ${running(column)}`),
  });
  const rateWithout = block.row({
    label: { id: "Cakupan tanpa dana lanjutan", en: "Coverage without further money" },
    unit: units.percent,
    how: {
      id: "(Peserta − yang dibayari) ÷ pekerja tahun itu.",
      en: "(Members − those paid for) ÷ workers of the year.",
    },
    style: "calculated.share",
    node: (column) =>
      onceKnown(
        [members(column), stop(column)],
        f`(${members(column)} - ${stop(column)}) / ${workers(column)}`,
      ),
  });
  const unfundedMonths = block.row({
    label: { id: "Bulan tanpa dana dalam tahun itu", en: "Months of the year without money" },
    unit: units.months,
    how: {
      id: "12 − bulan yang didanai: selama itu peserta harus membayar sendiri atau tidak terlindungi.",
      en: "12 − months funded: in these the members pay themselves or are not protected.",
    },
    style: "calculated.months",
    node: (column) => f`12 - ${assumptions.months(column)}`,
  });
  const keepCost = block.row({
    label: { id: "Biaya mempertahankan mereka setahun penuh", en: "Cost of keeping them for a full year" },
    unit: units.rupiah,
    how: {
      id: "Semua yang dibayari × iuran normal JKK+JKM kedua belas bulan tahun itu, tanpa keringanan.",
      en: "Everyone paid for × the normal JKK+JKM of the year's twelve months, without relief.",
    },
    style: "calculated.amount",
    node: (column) => {
      const wage = cell(segment.wage, "both");
      const { rates } = assumptions;
      const year = (monthly: FormulaNode): FormulaNode => f`${stop(column)} * ${monthly}`;
      const product = f`IF(
        ${isWageLine(segment)},
        ${onceKnown([wage], year(rates.normalYear("PU", wage, column)))},
        ${year(rates.normalYear("BPU", wage, column))}
      )`;
      return onceKnown([stop(column)], f`IF(${stop(column)} = 0, 0, ${product})`);
    },
  });
  return { stop, rateWithout, unfundedMonths, keepCost };
}
