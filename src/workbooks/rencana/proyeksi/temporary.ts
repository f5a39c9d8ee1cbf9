/** Proyeksi: a segment of some weeks or months, as election officers are. It has persons and months, and no rate. */
import { cell, f, headerRow, onceKnown, subsidyCost } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../../../sheets/index.js";
import type { Row } from "../asumsi/rows.js";
import { writeBlockHeading } from "./block.js";
import type { BlockSources } from "./block.js";
import { isWageLine, perPersonNode } from "./cost.js";
import { ProjectionBlock, units } from "./rows.js";
import type { TemporaryCells } from "../segmen/cells.js";

/** The rows of a temporary segment, each read in the reader's own column. Nobody continues from one year to the next. */
export interface TemporaryRows {
  readonly segment: TemporaryCells;
  /** Whole months within the year. */
  readonly months: Row;
  /** Number of the first of them in the year; 0 where there is none. */
  readonly startMonth: Row;
  readonly paidNew: Row;
  readonly perNew: Row;
  readonly cost: Row;
  readonly costSum: ReferenceNode;
}

export function writeTemporary(
  from: BlockSources,
  segment: TemporaryCells,
  explained: boolean,
): TemporaryRows {
  const { assumptions } = from;
  writeBlockHeading(from, segment);
  const block = new ProjectionBlock(from.sheet, from.model, explained, headerRow, cell(segment.name, "both"));
  const period = [cell(segment.from, "both"), cell(segment.until, "both")] as const;
  const january = (column: number): FormulaNode => f`${assumptions.years(column)} * 12 + 1`;
  const december = (column: number): FormulaNode => f`${assumptions.years(column)} * 12 + 12`;
  const months = block.row({
    label: { id: "Bulan yang didanai tahun itu", en: "Months funded in the year" },
    unit: units.months,
    how: {
      id: "Bulan utuh dari bulan pertama sampai bulan terakhir di Segmen yang jatuh pada tahun itu.",
      en: "Whole months from the first to the last month on Segmen that lie in the year.",
    },
    style: "calculated.months",
    node: (column) => {
      const last = f`MIN(${monthNumber(segment.until)}, ${december(column)})`;
      const first = f`MAX(${monthNumber(segment.from)}, ${january(column)})`;
      return onceKnown(period, f`MAX(0, ${last} - ${first} + 1)`);
    },
  });
  const startMonth = block.row({
    label: { id: "Bulan pertama tahun itu (1 = Januari)", en: "First month in the year (1 = January)" },
    unit: { id: "bulan ke-", en: "month number" },
    how: {
      id: "Bulan pertama di Segmen, atau Januari bila mulai tahun sebelumnya; 0 bila tidak ada bulan tahun itu.",
      en: "First month on Segmen, or January if it began the year before; 0 where the year has no month.",
    },
    style: "calculated.months",
    node: (column) => {
      const first = f`MAX(${monthNumber(segment.from)}, ${january(column)})
        - ${assumptions.years(column)} * 12`;
      return onceKnown([months(column)], f`IF(${months(column)} > 0, ${first}, 0)`);
    },
  });
  const persons = cell(segment.persons, "both");
  const paidNew = block.row({
    label: { id: "Dibayari, peserta baru", en: "Paid for, new members" },
    unit: units.persons,
    how: {
      id: "Semua orang di Segmen bila ada bulan tahun itu; tidak ada yang berlanjut ke tahun berikutnya.",
      en: "All persons on Segmen where the year has a month; nobody continues to the next year.",
    },
    style: "calculated.persons",
    node: (column) => onceKnown([persons, months(column)], f`IF(${months(column)} > 0, ${persons}, 0)`),
  });
  const perNew = block.row({
    label: { id: "Iuran per orang tahun itu", en: "Contribution per person in the year" },
    unit: units.rupiahPerPerson,
    how: {
      id: "BPU: JKK + JKM tiap bulannya di Tarif, oleh pembayar di Asumsi. PU: upah di Segmen × tarif tiap bulannya.",
      en: "BPU: JKK + JKM of each of its months on Tarif, by the payer on Asumsi. PU: wage on Segmen × the rates of each month.",
    },
    style: "calculated.amount",
    node: (column) =>
      onceKnown(
        [months(column)],
        perPersonNode(assumptions, segment, {
          ...{ column, start: startMonth(column), months: months(column) },
          selfEmployed: assumptions.rates.selfEmployedYear(
            assumptions.rates.chosen,
            column,
            startMonth(column),
            months(column),
          ),
        }),
      ),
  });
  const cost = block.row({
    label: { id: "Biaya iuran", en: "Cost of the contribution" },
    unit: units.rupiah,
    how: {
      id: "Orang × iuran per orang, JKK+JKM oleh pembayar di Asumsi. Bukan bagian biaya wilayah.",
      en: "Persons × contribution per person, JKK+JKM by the payer on Asumsi. No part of the region's cost.",
    },
    style: "total.amount",
    node: (column) => {
      const product = subsidyCost(
        [
          paidNew(column),
          months(column),
          f`DATE(${assumptions.years(column)}, ${startMonth(column)}, 1)`,
          cell(assumptions.payer, "both"),
          cell(assumptions.sector, "both"),
        ],
        f`${paidNew(column)} * ${perNew(column)}`,
        isWageLine(segment),
      );
      const nobody = f`${paidNew(column)} = 0`;
      return onceKnown([paidNew(column)], f`IF(${nobody}, 0, ${onceKnown([perNew(column)], product)})`);
    },
  });
  return { segment, months, startMonth, paidNew, perNew, cost, costSum: block.sum("total.amount") };
}

/** Months since year 0, for the distance between two months. */
function monthNumber(place: CellPlace): FormulaNode {
  const date = cell(place, "both");
  return f`YEAR(${date}) * 12 + MONTH(${date})`;
}
