/** Biaya: what one BPU member costs each payer in a year, by its own entitlement to the reliefs. */
import type { Text } from "../../../domain/index.js";
import { f } from "../../../sheets/index.js";
import type { FormulaNode } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import type { PayerSheet } from "../pembayar/sheet.js";
import { shownName } from "../pembayar/slots.js";
import type { SlotCells } from "../pembayar/slots.js";
import { units } from "../proyeksi/rows.js";
import type { ProjectionBlock } from "../proyeksi/rows.js";

export interface RateRows {
  /** First month of those enrolled in the year. */
  readonly startFresh: Row;
  /** In the order of the slots: rupiah of JKK and JKM for one BPU member. */
  readonly bySlot: readonly { readonly continuing: Row; readonly fresh: Row }[];
  /** Zeros: on a temporary line nobody continues. `null` where the plan has no such line. */
  readonly nobody: Row | null;
}

/** "APBD provinsi: peserta lama"; a free slot goes by its number. */
export function slotLabel(model: PlanModel, slot: SlotCells, index: number, what: Text | null): FormulaNode {
  const shown = shownName(model, slot.name, index);
  return what === null ? shown : f`${shown} & ${`: ${model.say(what)}`}`;
}

/** The contribution of one BPU member as this slot's payer pays it. */
export function slotYearly(
  { rates }: PricedAssumptions,
  slot: SlotCells,
  column: number,
  start: FormulaNode,
  months: FormulaNode,
): FormulaNode {
  return rates.selfEmployedYear(slot.months, column, start, months);
}

export function writeRates(
  block: ProjectionBlock,
  model: PlanModel,
  assumptions: PricedAssumptions,
  payers: Pick<PayerSheet, "slots">,
): RateRows {
  const startFresh = block.row({
    label: { id: "Bulan pertama peserta baru", en: "First month of new members" },
    unit: { id: "bulan ke-", en: "month number" },
    how: {
      id: "Yang lebih akhir: bulan pertama yang didanai atau mulainya peserta baru, keduanya di Asumsi.",
      en: "The later of the first month funded and the start of new members, both on Asumsi.",
    },
    style: "calculated.months",
    node: (column) => f`MAX(${assumptions.startMonth(column)}, ${assumptions.newStart(column)})`,
  });
  const bySlot = payers.slots.map((slot, index) => {
    const row = (what: Text, how: Text, start: Row, months: Row): Row =>
      block.row({
        label: slotLabel(model, slot, index, what),
        unit: units.rupiahPerPerson,
        how: index === 0 ? how : { id: "", en: "" },
        style: "calculated.amount",
        node: (column) => slotYearly(assumptions, slot, column, start(column), months(column)),
      });
    const continuing = row(
      { id: "satu peserta lama", en: "one continuing" },
      {
        id: "JKK + JKM pembayar ini pada tiap bulan yang didanai, dari Tarif.",
        en: "This payer's JKK + JKM of each month funded, from Tarif.",
      },
      assumptions.startMonth,
      assumptions.months,
    );
    const fresh = row(
      { id: "satu peserta baru", en: "one new" },
      {
        id: "Sama, untuk bulan sejak peserta baru mulai.",
        en: "The same, for the months since the new members started.",
      },
      startFresh,
      assumptions.newMonths,
    );
    return { continuing, fresh };
  });
  const nobody =
    model.temporary.length === 0
      ? null
      : block.row({
          label: { id: "Peserta lama pada baris sementara", en: "Continuing members on temporary lines" },
          unit: units.persons,
          how: { id: "Tidak ada yang berlanjut.", en: "Nobody continues." },
          style: "calculated.persons",
          node: () => f`0`,
        });
  return { startFresh, bySlot, nobody };
}
