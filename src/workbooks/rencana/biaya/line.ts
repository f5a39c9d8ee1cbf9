/** Biaya, one line: the persons and the rupiah of every payer. */
import type { Text } from "../../../domain/index.js";
import { cell, f, onceKnown, plus } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../../../sheets/index.js";
import { programmesText } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import type { CostLine, PaidBySlot } from "./cells.js";
import { slotLabel, slotYearly } from "./rates.js";
import type { RateRows } from "./rates.js";
import { sharesArea } from "../pembayar/matrix.js";
import type { LineShares } from "../pembayar/matrix.js";
import type { SlotCells } from "../pembayar/slots.js";
import { isWageLine } from "../proyeksi/cost.js";
import type { ProjectionRows } from "../proyeksi/block.js";
import { units } from "../proyeksi/rows.js";
import type { ProjectionBlock } from "../proyeksi/rows.js";
import type { TemporaryRows } from "../proyeksi/temporary.js";

interface LineSources {
  readonly block: ProjectionBlock;
  readonly model: PlanModel;
  readonly assumptions: PricedAssumptions;
  readonly slots: readonly SlotCells[];
  readonly rates: RateRows;
}

export interface WrittenLine extends CostLine {
  /** Sum over the years, in column B. */
  readonly costSum: ReferenceNode;
  readonly tests: readonly CellPlace[];
}

/** The sum once every one of the cells holds a number, and an empty text until then. */
export function sumOnceKnown(cells: readonly ReferenceNode[]): FormulaNode {
  return onceAll(cells, f`SUM(${cells})`);
}

/** The value once every one of the cells holds a number. */
function onceAll(cells: readonly ReferenceNode[], value: FormulaNode): FormulaNode {
  return f`IF(AND(${cells.map((one) => f`ISNUMBER(${one})`)}), ${value}, "")`;
}

const hidden: Text = { id: "", en: "" };

export function writeLine(
  from: LineSources,
  shares: LineShares,
  rows: ProjectionRows | TemporaryRows,
): WrittenLine {
  const { block, assumptions, rates } = from;
  const { segment } = shares;
  const temporary = "startMonth" in rows ? rows : null;
  const months: CostLine["months"] =
    temporary === null
      ? {
          continuing: assumptions.months,
          fresh: assumptions.newMonths,
          startContinuing: assumptions.startMonth,
          startFresh: rates.startFresh,
        }
      : {
          continuing: temporary.months,
          fresh: temporary.months,
          startContinuing: temporary.startMonth,
          startFresh: temporary.startMonth,
        };
  const [common] = from.slots;
  if (common === undefined) throw new Error("A plan has slots for its payers");
  // What wage workers and JHT cost is the same for every payer, as long as no relief of the law is for them.
  const ofEveryone = assumptions.rates.dependsOnPayer
    ? null
    : writeOthers(from, shares, months, { slot: common, index: null });
  const bySlot = from.slots.map((slot, index): PaidBySlot => {
    const others = ofEveryone ?? writeOthers(from, shares, months, { slot, index });
    const one = { slot, index, shares, others };
    return "paidContinuing" in rows ? writeSlot(from, one, rows) : writeTemporarySlot(from, one, rows);
  });
  const isCounted = f`${cell(shares.counted, "both")} = 1`;
  const isRunning = shares.countedRunning === null ? f`0 = 1` : f`${cell(shares.countedRunning, "both")} = 1`;
  const ofAllSlots = (column: number): readonly ReferenceNode[] =>
    bySlot.flatMap(({ running, continuing, fresh }) =>
      temporary === null ? [running(column), continuing(column), fresh(column)] : [fresh(column)],
    );
  const persons = block.row({
    label: { id: "Orang yang dibayari", en: "Persons paid for" },
    unit: units.persons,
    how: { id: "Jumlah orang semua pembayar.", en: "Persons of all payers." },
    style: "calculated.persons",
    node: (column) => sumOnceKnown(ofAllSlots(column)),
  });
  const unpaid = block.row({
    label: { id: "Tanpa pembayar", en: "Without a payer" },
    unit: units.persons,
    how: {
      id: "Yang dibayari menurut Proyeksi dikurangi yang dibagi ke pembayar; 0 bila bagiannya berjumlah 100 %.",
      en: "Paid for on Proyeksi less those shared out to payers; 0 where the shares add up to 100%.",
    },
    style: "calculated.persons",
    node: (column) => {
      const added =
        "paidContinuing" in rows
          ? f`${rows.paidContinuing(column)} + ${rows.paidNew(column)}`
          : rows.paidNew(column);
      const all =
        "running" in rows
          ? f`IF(${isCounted}, ${added}, 0) + IF(${isRunning}, ${rows.running(column)}, 0)`
          : f`IF(${isCounted}, ${added}, 0)`;
      return onceKnown([persons(column)], f`MAX(0, ${all} - ${persons(column)})`);
    },
  });
  const unpaidSum = block.sum("calculated.persons");
  const isWhole = f`ROUND(${cell(shares.sum, "both")}, 6) = 1`;
  const peopleTest = block.test(f`OR(NOT(${isWhole}), ${unpaidSum} = 0)`, unpaidSum);
  const cost = block.row({
    label: { id: "Biaya baris ini", en: "Cost of this line" },
    unit: units.rupiah,
    how: {
      id: "Jumlah biaya semua pembayar; kosong selama angka atau upahnya belum lengkap. Uji: sama dengan Proyeksi bila pembayar 1 menanggung 100 % tanpa JHT.",
      en: "Costs of all payers; empty while a figure or the wage is missing. Test: the same as Proyeksi where payer 1 bears 100% and there is no JHT.",
    },
    style: "total.amount",
    // What is not added up yet is no cost of 0.
    node: (column) => f`IF(
      AND(${cell(shares.included, "both")} = 1, NOT(${isCounted}), NOT(${isRunning})),
      "",
      ${sumOnceKnown(bySlot.map((slot) => slot.cost(column)))}
    )`,
  });
  const costSum = block.sum("total.amount");
  const comparable = f`AND(
    ${isCounted},
    ${isWhole},
    ${cell(firstOf(shares.shares), "both")} = 1,
    NOT(${hasSavings(shares)})
  )`;
  const onProjection =
    "runningCostSum" in rows
      ? f`${rows.costSum} + IF(${isRunning}, ${rows.runningCostSum}, 0)`
      : f`${rows.costSum} + 0`;
  const costTest = block.test(f`IF(${comparable}, ${costSum} = ${onProjection}, 0 = 0)`, costSum);
  return {
    line: segment.line,
    temporary: temporary !== null,
    name: segment.name,
    route: segment.route,
    programmes: segment.programmes,
    wage: segment.wage,
    included: shares.included,
    counted: shares.counted,
    countedRunning: shares.countedRunning,
    months,
    bySlot,
    persons,
    unpaid,
    cost,
    shareSum: shares.sum,
    shareCheck: shares.check,
    costSum,
    tests: [peopleTest, costTest],
  };
}

function firstOf(places: readonly CellPlace[]): CellPlace {
  const [first] = places;
  if (first === undefined) throw new Error("A line has the shares of its slots");
  return first;
}

function hasSavings({ segment }: LineShares): FormulaNode {
  return f`${cell(segment.programmes, "both")} = ${programmesText(["JKK", "JKM", "JHT"])}`;
}

/** Rupiah of one person in a year beside the JKK and JKM of BPU: JHT, and all of PU. */
interface OtherRows {
  /** On a temporary line the same as of the fresh persons. */
  readonly continuing: Row;
  readonly fresh: Row;
}

/** `index` is the slot's number where the rows are its own, `null` where they hold for every payer. */
function writeOthers(
  { block, model, assumptions: { rates } }: LineSources,
  shares: LineShares,
  months: CostLine["months"],
  { slot, index }: { readonly slot: SlotCells; readonly index: number | null },
): OtherRows {
  const { segment } = shares;
  const wage = cell(segment.wage, "both");
  const row = (what: Text, how: Text, start: Row, funded: Row): Row => {
    const node = (column: number): FormulaNode => {
      const [first, length] = [start(column), funded(column)];
      const savings = (amount: FormulaNode): FormulaNode => f`IF(${hasSavings(shares)}, ${amount}, 0)`;
      const ofWage = f`${rates.wageYear(slot.months, wage, column, first, length)}
        + ${savings(rates.wageYear(slot.months, wage, column, first, length, ["JHT"]))}`;
      const own = savings(rates.selfEmployedYear(slot.months, column, first, length, ["JHT"]));
      return f`IF(${isWageLine(segment)}, ${onceKnown([wage], ofWage)}, ${own})`;
    };
    const words: Text = { id: `PU, dan JHT: ${what.id}`, en: `PU, and JHT: ${what.en}` };
    return block.row({
      label: index === null ? words : slotLabel(model, slot, index, words),
      unit: units.rupiahPerPerson,
      how: (index ?? 0) > 0 ? hidden : how,
      style: "calculated.amount",
      node,
    });
  };
  const how: Text = {
    id: "PU: upah × tarif JKK, JKM (dan JHT pemberi kerja) tiap bulan di Tarif, masing-masing dibulatkan. BPU: JHT saja bila dipilih; JKK+JKM-nya menurut pembayar, di atas.",
    en: "PU: wage × rates of JKK, JKM (and the employer's JHT) of each month on Tarif, each rounded. BPU: JHT only, where chosen; its JKK+JKM go by payer, above.",
  };
  if (segment.line.rowType === "temporary") {
    const only = row({ id: "satu orang", en: "one person" }, how, months.startFresh, months.fresh);
    return { continuing: only, fresh: only };
  }
  const same: Text = {
    id: "Sama, untuk bulan sejak peserta baru mulai.",
    en: "The same, for the months since the new members started.",
  };
  return {
    continuing: row(
      { id: "satu peserta lama", en: "one continuing" },
      how,
      months.startContinuing,
      months.continuing,
    ),
    fresh: row({ id: "satu peserta baru", en: "one new" }, same, months.startFresh, months.fresh),
  };
}

interface SlotOfLine {
  readonly slot: SlotCells;
  readonly index: number;
  readonly shares: LineShares;
  readonly others: OtherRows;
}

/** Rounded cumulatively: what all payers up to this one bear, less what those before it bear, so that all of them add up. */
function personsNode(paid: ReferenceNode, { shares, index }: SlotOfLine, counted: CellPlace): FormulaNode {
  const upTo = (slots: number): FormulaNode =>
    f`ROUND(ROUND(${paid} * SUM(${sharesArea(shares.shares, slots)}), 6), 0)`;
  const own = index === 0 ? upTo(1) : f`${upTo(index + 1)} - ${upTo(index)}`;
  return f`IF(${cell(counted, "both")} = 1, ${onceKnown([paid], own)}, 0)`;
}

function personsRow(
  { block, model }: LineSources,
  one: SlotOfLine,
  what: Text,
  paid: Row,
  counted: CellPlace,
): Row {
  return block.row({
    label: slotLabel(model, one.slot, one.index, what),
    unit: units.persons,
    how:
      one.index > 0
        ? hidden
        : {
            id: "Bagian di Pembayar, dibulatkan kumulatif sehingga semua pembayar berjumlah tepat; 0 bila baris tidak masuk anggaran atau belum lengkap.",
            en: "Part on Pembayar, rounded cumulatively so that all payers add up; 0 where the line is not in the budget or not complete.",
          },
    style: "calculated.persons",
    node: (column) => personsNode(paid(column), one, counted),
  });
}

function writeSlot(from: LineSources, one: SlotOfLine, rows: ProjectionRows): PaidBySlot {
  const { block, model, rates } = from;
  const { slot, index, shares, others } = one;
  const { counted, countedRunning } = shares;
  if (countedRunning === null) throw new Error("A line that stands says who stays in the budget");
  const running = personsRow(
    from,
    one,
    { id: "peserta berjalan", en: "paid for already" },
    rows.running,
    countedRunning,
  );
  const continuing = personsRow(
    from,
    one,
    { id: "peserta lama", en: "continuing members" },
    rows.paidContinuing,
    counted,
  );
  const fresh = personsRow(from, one, { id: "peserta baru", en: "new members" }, rows.paidNew, counted);
  const rate = rates.bySlot[index];
  if (rate === undefined) throw new Error("Every payer has its rates");
  const each = (column: number, yearly: Row, other: Row): FormulaNode =>
    f`IF(${isWageLine(shares.segment)}, 0, ${yearly(column)}) + ${other(column)}`;
  const cost = block.row({
    label: slotLabel(model, slot, index, { id: "biaya", en: "cost" }),
    unit: units.rupiah,
    how:
      index > 0
        ? hidden
        : {
            id: "Orang × (iuran setahun pembayar ini untuk BPU + baris PU dan JHT), peserta berjalan, lama dan baru.",
            en: "Persons × (this payer's yearly contribution for BPU + the row of PU and JHT): paid for already, continuing and new.",
          },
    style: "calculated.amount",
    node: (column) => {
      const people = [running(column), continuing(column), fresh(column)] as const;
      const nobody = f`${plus(people)} = 0`;
      const all = f`(${people[0]} + ${people[1]}) * ${each(column, rate.continuing, others.continuing)}
        + ${people[2]} * ${each(column, rate.fresh, others.fresh)}`;
      return onceAll(
        people,
        f`IF(${nobody}, 0, ${onceKnown([others.continuing(column), others.fresh(column)], all)})`,
      );
    },
  });
  return { running, continuing, fresh, cost };
}

function writeTemporarySlot(from: LineSources, one: SlotOfLine, rows: TemporaryRows): PaidBySlot {
  const { block, model, assumptions, rates } = from;
  const { slot, index, shares, others } = one;
  if (rates.nobody === null) throw new Error("A plan with temporary lines has the row of nobody");
  const fresh = personsRow(from, one, { id: "orang", en: "persons" }, rows.paidNew, shares.counted);
  const cost = block.row({
    label: slotLabel(model, slot, index, { id: "biaya", en: "cost" }),
    unit: units.rupiah,
    how:
      index > 0
        ? hidden
        : {
            id: "Orang × (iuran BPU pembayar ini untuk bulan baris ini + baris PU dan JHT).",
            en: "Persons × (this payer's BPU contribution for the line's months + the row of PU and JHT).",
          },
    style: "calculated.amount",
    node: (column) => {
      const [start, funded] = [rows.startMonth(column), rows.months(column)];
      const each = f`IF(
          ${isWageLine(shares.segment)},
          0,
          ${slotYearly(assumptions, slot, column, start, funded)}
        )
        + ${others.fresh(column)}`;
      const nobody = f`${fresh(column)} = 0`;
      return onceKnown(
        [fresh(column)],
        f`IF(${nobody}, 0, ${onceKnown([others.fresh(column)], f`${fresh(column)} * ${each}`)})`,
      );
    },
  });
  return { running: rates.nobody, continuing: rates.nobody, fresh, cost };
}
