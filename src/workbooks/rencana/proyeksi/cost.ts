/** What a block of Proyeksi costs, and what would happen if the money were not continued. */
import type { Text } from "../../../domain/index.js";
import { cell, f, onceKnown, subsidyCost } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../../../sheets/index.js";
import type { AssumptionCells } from "../asumsi/sheet.js";
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

/** Rupiah a month for one wage worker: each programme's share of the wage, rounded to the rupiah. */
export function wageMonthly(assumptions: AssumptionCells, segment: SegmentCells): FormulaNode {
  const wage = cell(segment.wage, "both");
  const part = (share: CellPlace): FormulaNode => f`ROUND(${wage} * ${cell(share, "both")}, 0)`;
  return f`${part(assumptions.wageJkk)} + ${part(assumptions.wageJkm)}`;
}

/** A year's contribution of one person: by wage, or as Asumsi has it. */
export function perPersonNode(
  assumptions: AssumptionCells,
  segment: SegmentCells,
  months: FormulaNode,
  selfEmployed: FormulaNode,
): FormulaNode {
  return f`IF(
    ${isWageLine(segment)},
    ${onceKnown([cell(segment.wage, "both")], f`${months} * ${wageMonthly(assumptions, segment)}`)},
    ${selfEmployed}
  )`;
}

export function writeCost(
  block: ProjectionBlock,
  assumptions: AssumptionCells,
  segment: SegmentCells,
  paid: { readonly paidContinuing: Row; readonly paidNew: Row },
): CostRows {
  const perPerson = (label: Text, how: Text, months: Row, selfEmployed: Row): Row =>
    block.row({
      label,
      unit: units.rupiahPerPerson,
      how,
      style: "calculated.amount",
      node: (column) => perPersonNode(assumptions, segment, months(column), selfEmployed(column)),
    });
  const perContinuing = perPerson(
    { id: "Iuran per orang per tahun", en: "Contribution per person and year" },
    {
      id: "BPU: dari Asumsi menurut pembayar dan bulan. PU: upah di Segmen × tarif di Asumsi × bulan yang didanai.",
      en: "BPU: from Asumsi by payer and months. PU: wage on Segmen × rates on Asumsi × months funded.",
    },
    assumptions.months,
    assumptions.yearlyContribution,
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
    assumptions.newMonths,
    assumptions.yearlyContributionNew,
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
      const start = assumptions.startMonth(column);
      const newStart = f`MAX(${start}, ${assumptions.newStart(column)})`;
      const continuing = cohort(paid.paidContinuing, assumptions.months, start, perContinuing);
      const fresh = cohort(paid.paidNew, assumptions.newMonths, newStart, perNew);
      return costNode(
        [paid.paidContinuing(column), paid.paidNew(column)],
        [perContinuing(column), perNew(column)],
        f`${continuing} + ${fresh}`,
      );
    },
  });
  return { perContinuing, perNew, cost, costSum: block.sum("total.amount") };
}

export function writeCliff(
  block: ProjectionBlock,
  assumptions: AssumptionCells,
  segment: SegmentCells,
  people: { readonly paid: Row; readonly members: Row; readonly workers: Row },
): CliffRows {
  const { paid, members, workers } = people;
  const stop = block.row({
    label: { id: "Berhenti bila dana tidak dilanjutkan", en: "Stop if the money is not continued" },
    unit: units.persons,
    how: {
      id: "Semua yang dibayari tahun itu: iurannya berhenti bila anggaran tahun berikutnya tidak ada.",
      en: "Everyone paid for in the year: the contribution stops if the next year has no budget.",
    },
    style: "calculated.persons",
    node: (column) => onceKnown([paid(column)], paid(column)),
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
        [members(column), paid(column)],
        f`(${members(column)} - ${paid(column)}) / ${workers(column)}`,
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
      id: "Semua yang dibayari × 12 bulan × iuran normal JKK+JKM tahun itu, tanpa keringanan.",
      en: "Everyone paid for × 12 months × the year's normal JKK+JKM, without relief.",
    },
    style: "calculated.amount",
    node: (column) => {
      const wage = cell(segment.wage, "both");
      const year = (monthly: FormulaNode): FormulaNode => f`${paid(column)} * 12 * ${monthly}`;
      const selfEmployed = f`${assumptions.jkk(column)} + ${assumptions.jkm(column)}`;
      const product = f`IF(
        ${isWageLine(segment)},
        ${onceKnown([wage], year(wageMonthly(assumptions, segment)))},
        ${year(selfEmployed)}
      )`;
      return onceKnown([paid(column)], f`IF(${paid(column)} = 0, 0, ${product})`);
    },
  });
  return { stop, rateWithout, unfundedMonths, keepCost };
}
