/** Biaya, first part on paper: totals by payer and year, and what each ceiling leaves, lacks and buys. */
import type { Text } from "../../../domain/index.js";
import { asideColumns, cell, f, onceKnown, writeHeading } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetBuilder } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { Row } from "../asumsi/rows.js";
import type { PayerSlot } from "./cells.js";
import { sumOnceKnown } from "./line.js";
import type { WrittenLine } from "./line.js";
import { slotLabel } from "./rates.js";
import type { RateRows } from "./rates.js";
import type { PayerSheet } from "../pembayar/sheet.js";
import { units } from "../proyeksi/rows.js";
import type { ProjectionBlock } from "../proyeksi/rows.js";

interface TotalRows {
  readonly slots: readonly PayerSlot[];
  readonly total: Row;
  readonly persons: Row;
  readonly perPerson: Row;
  readonly unpaid: Row;
  readonly running: Row;
  readonly tests: readonly CellPlace[];
}

/** Rows that the totals take with their headings. */
export function totalsHeight(slots: number): number {
  const headings = 2;
  const together = 5;
  const ofEach = 5;
  return headings + together + slots * ofEach;
}

export function writeTotals(
  sheet: SheetBuilder,
  block: ProjectionBlock,
  model: PlanModel,
  of: {
    readonly payers: PayerSheet;
    readonly lines: readonly WrittenLine[];
    readonly rates: RateRows;
  },
): TotalRows {
  const { payers, lines } = of;
  const heading = (words: Text): void => {
    writeHeading(sheet, model.say(words), asideColumns(model).how);
  };
  heading({
    id: "Biaya menurut pembayar — semua baris yang masuk anggaran",
    en: "Cost by payer — all lines that go into the budget",
  });
  /** Nothing that can be added up is not 0. */
  const summed = (cells: readonly ReferenceNode[]): FormulaNode =>
    f`IF(${cell(payers.hasSum, "both")} = 1, ${sumOnceKnown(cells)}, "")`;
  const costs = payers.slots.map((slot, index) => {
    const cost = block.row({
      label: slotLabel(model, slot, index, null),
      unit: units.rupiah,
      how:
        index > 0
          ? { id: "", en: "" }
          : {
              id: "Jumlah biayanya pada semua baris di bawah yang terhitung; Pembayar menyebut yang belum termasuk.",
              en: "Sum of its costs on all lines below that can be added up; Pembayar names those that are not included.",
            },
      style: "calculated.amount",
      node: (column) =>
        summed(
          lines.flatMap((line) => {
            const paid = line.bySlot[index];
            return paid === undefined ? [] : [paid.cost(column)];
          }),
        ),
    });
    block.sum("calculated.amount");
    return cost;
  });
  const total = block.row({
    label: { id: "Biaya semua pembayar", en: "Cost of all payers" },
    unit: units.rupiah,
    how: {
      id: "Uji: sama dengan jumlah biaya semua baris.",
      en: "Test: the same as the costs of all lines.",
    },
    style: "total.amount",
    node: (column) => sumOnceKnown(costs.map((cost) => cost(column))),
  });
  const totalSum = block.sum("total.amount");
  const crossFoot = block.test(f`${totalSum} = SUM(${lines.map((line) => line.costSum)})`, totalSum);
  const persons = block.row({
    label: { id: "Orang yang dibayari", en: "Persons paid for" },
    unit: units.persons,
    how: {
      id: "Peserta berjalan, lama dan baru pada baris yang terhitung.",
      en: "Paid for already, continuing and new, on the lines that are added up.",
    },
    style: "calculated.persons",
    node: (column) => summed(lines.map((line) => line.persons(column))),
  });
  const running = block.row({
    label: { id: "Di antaranya peserta berjalan", en: "Of them paid for already" },
    unit: units.persons,
    how: {
      id: "Yang sudah dibayari pada tahun dasar dan tetap dianggarkan.",
      en: "Those paid for in the base year who stay in the budget.",
    },
    style: "calculated.persons",
    node: (column) =>
      summed(
        lines
          .filter(({ temporary }) => !temporary)
          .flatMap((line) => line.bySlot.map((slot) => slot.running(column))),
      ),
  });
  const perPerson = block.row({
    label: { id: "Biaya per orang yang dilindungi", en: "Cost per person protected" },
    unit: units.rupiahPerPerson,
    how: { id: "Biaya ÷ orang tahun itu, dibulatkan.", en: "Cost ÷ persons of the year, rounded." },
    style: "calculated.amount",
    node: (column) =>
      onceKnown(
        [total(column), persons(column)],
        f`IF(${persons(column)} > 0, ROUND(${total(column)} / ${persons(column)}, 0), "")`,
      ),
  });
  const unpaid = block.row({
    label: { id: "Tanpa pembayar", en: "Without a payer" },
    unit: units.persons,
    how: { id: "Orang yang bagiannya tidak ditanggung siapa pun.", en: "Persons whose part nobody bears." },
    style: "calculated.persons",
    node: (column) => summed(lines.map((line) => line.unpaid(column))),
  });
  heading({
    id: "Pagu di Pembayar: sisa, kurang, dan apa yang dibelinya",
    en: "Ceilings on Pembayar: what is left, short, and what they buy",
  });
  const slots = payers.slots.map((slot, index): PayerSlot => {
    const cost = costs[index];
    const rate = of.rates.bySlot[index];
    if (cost === undefined || rate === undefined) throw new Error("Every payer has its costs and rates");
    const ceiling = writeCeiling(block, model, { slot, index, cost, one: rate.continuing });
    return {
      name: slot.name,
      months: slot.months,
      form: slot.form,
      ceiling: slot.ceiling,
      cost,
      rate,
      ...ceiling,
    };
  });
  return { slots, total, persons, perPerson, unpaid, running, tests: [crossFoot] };
}

/** Four rows of one payer; all empty where it has no ceiling. */
function writeCeiling(
  block: ProjectionBlock,
  model: PlanModel,
  of: {
    readonly slot: PayerSheet["slots"][number];
    readonly index: number;
    readonly cost: Row;
    /** Rupiah for one continuing BPU member in the year. */
    readonly one: Row;
  },
): Pick<PayerSlot, "remainder" | "shortfall" | "buys" | "left"> {
  const { slot, index, cost, one } = of;
  const { ceiling } = slot;
  const row = (
    what: Text,
    how: Text,
    style: "calculated.persons" | "calculated.amount",
    node: (column: number) => FormulaNode,
  ): Row =>
    block.row({
      label: slotLabel(model, slot, index, what),
      unit: style === "calculated.persons" ? units.persons : units.rupiah,
      how: index > 0 ? { id: "", en: "" } : how,
      style,
      node,
    });
  const above = (from: Row, less: Row): ((column: number) => FormulaNode) => {
    return (column) =>
      onceKnown([ceiling(column), cost(column)], f`MAX(0, ${from(column)} - ${less(column)})`);
  };
  const remainder = row(
    { id: "sisa pagu", en: "left of the ceiling" },
    { id: "Pagu − biaya, bila biayanya lebih kecil.", en: "Ceiling − cost, where the cost is smaller." },
    "calculated.amount",
    above(ceiling, cost),
  );
  const shortfall = row(
    { id: "kurang", en: "short" },
    { id: "Biaya − pagu, bila biayanya lebih besar.", en: "Cost − ceiling, where the cost is larger." },
    "calculated.amount",
    above(cost, ceiling),
  );
  const canBuy = (column: number, value: FormulaNode): FormulaNode =>
    onceKnown([ceiling(column)], f`IF(${one(column)} > 0, ${value}, "")`);
  const buys = row(
    { id: "orang terbayar pagu", en: "persons it pays for" },
    {
      id: "Pagu ÷ iuran JKK+JKM setahun satu peserta BPU lama pembayar ini, dibulatkan ke bawah.",
      en: "Ceiling ÷ this payer's yearly JKK+JKM of one continuing BPU member, rounded down.",
    },
    "calculated.persons",
    (column) => canBuy(column, f`ROUNDDOWN(ROUND(${ceiling(column)} / ${one(column)}, 6), 0)`),
  );
  const left = row(
    { id: "sisa sesudah itu", en: "left after that" },
    { id: "Pagu − orang yang terbayar × iurannya.", en: "Ceiling − those persons × their contribution." },
    "calculated.amount",
    (column) =>
      onceKnown([ceiling(column), buys(column)], f`${ceiling(column)} - ${buys(column)} * ${one(column)}`),
  );
  return { remainder, shortfall, buys, left };
}
