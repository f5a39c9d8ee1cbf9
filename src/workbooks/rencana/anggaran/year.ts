/** Baris RKA, first part: the budget year, and what one person costs each payer on each line, month by month. */
import { monthName } from "../../../domain/index.js";
import type { PlanProgramme } from "../../../domain/index.js";
import { area, cell, columns, f } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetBuilder } from "../../../sheets/index.js";
import { planProgrammes } from "../model.js";
import type { PlanModel } from "../model.js";
import { monthsOfYear } from "../tarif/cells.js";
import type { MonthBlock } from "../tarif/cells.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import type { CostLine, MoneySheets, PayerSlot } from "../biaya/cells.js";

/** What the parts of Baris RKA are written with. */
export interface BudgetWriter {
  readonly sheet: SheetBuilder;
  readonly model: PlanModel;
  readonly assumptions: PricedAssumptions;
  readonly money: MoneySheets;
}

/** Columns that the prices and the cohorts have in common; the last twelve are the months of the budget year. */
export const cohortColumns = {
  form: 0,
  cohort: 1,
  complete: 2,
  programme: 3,
  payer: 4,
  line: 5,
  persons: 6,
  months: 7,
  first: 8,
  last: 9,
  month: 10,
} as const;

/** The budget year's place among the columns of years. */
export interface BudgetYear {
  readonly year: CellPlace;
  /** The number of its column, an empty text where the year has none. */
  readonly position: CellPlace;
  /** A row's value in the budget year; only where the position is known. */
  readonly at: (row: Row) => FormulaNode;
}

/** Rupiah of one person in each month of the budget year. */
export interface MonthPrices {
  readonly months: ReferenceNode;
  /** Whether a relief takes from the price of a month, by the month's number; `null` where the law has none for it. */
  readonly isRelieved: ((month: FormulaNode) => FormulaNode) | null;
  /** Whether another rate holds in a month than in January. */
  readonly isNewRate: (month: FormulaNode) => FormulaNode;
}

export interface BudgetPrices {
  /** The twelve months in a row: their numbers and their names. */
  readonly numbers: ReferenceNode;
  readonly names: ReferenceNode;
  readonly of: (slot: PayerSlot, line: CostLine, programme: PlanProgramme) => MonthPrices;
}

export function known(place: CellPlace): FormulaNode {
  return f`ISNUMBER(${cell(place, "both")})`;
}

/** A slot's payer, an empty text where the slot is free: a bare reference to an empty cell would show 0. */
export function nameOf(slot: PayerSlot): FormulaNode {
  return f`${cell(slot.name, "both")} & ""`;
}

/** All years of a row. */
function inYears(row: Row, model: PlanModel): ReferenceNode {
  return area({ ...row(columns.firstYear), columns: model.years.length }, "both");
}

const labelColumn = cohortColumns.line;
const valueColumn = cohortColumns.persons;

export function writeBudgetYear({ sheet, model, assumptions, money }: BudgetWriter): BudgetYear {
  const { say } = model;
  const years = inYears(assumptions.years, model);
  sheet.put(labelColumn, say({ id: "Tahun anggaran", en: "Budget year" }), "label");
  const year = sheet.calculate(valueColumn, cell(money.budgetYear, "both"), "derived.year");
  sheet.next();
  sheet.put(
    labelColumn,
    say({ id: "Kolom tahun itu (1 = tahun dasar)", en: "Its column of years (1 = base year)" }),
    "label",
  );
  const position = sheet.calculate(
    valueColumn,
    f`IF(COUNTIF(${years}, ${cell(year)}) > 0, MATCH(${cell(year)}, ${years}, 0), "")`,
    "calculated.count",
  );
  sheet.next();
  return {
    year,
    position,
    at: (row) => f`INDEX(${inYears(row, model)}, 1, ${cell(position, "both")})`,
  };
}

/** The names of the months as headings, in the columns of the months. */
export function writeMonthHeads({ sheet, model }: Pick<BudgetWriter, "sheet" | "model">): ReferenceNode {
  for (let month = 0; month < monthsOfYear; month += 1) {
    const column = cohortColumns.month + month;
    sheet.put(column, monthName(month + 1, model.choices.language), "numberHead");
  }
  return monthsOf(sheet);
}

/** The columns of the months in the current row. */
export function monthsOf(sheet: SheetBuilder): ReferenceNode {
  const { key, row } = sheet;
  return area({ sheet: key, row, column: cohortColumns.month, rows: 1, columns: monthsOfYear }, "both");
}

/** What one person costs each payer on each line, programme by programme, in every month of the budget year. */
export function writePrices(writer: BudgetWriter, budgetYear: BudgetYear): BudgetPrices {
  const { sheet, model, money } = writer;
  const { say } = model;
  const at = cohortColumns;
  for (const [column, head] of [
    [at.programme, { id: "Program", en: "Programme" }],
    [at.payer, { id: "Pembayar", en: "Payer" }],
    [at.line, { id: "Baris", en: "Line" }],
  ] as const)
    sheet.put(column, say(head), "columnHead");
  const names = writeMonthHeads(writer);
  sheet.next();
  sheet.put(at.line, say({ id: "Bulan ke-", en: "Month number" }), "note");
  const numbers = monthsOf(sheet);
  for (let month = 0; month < monthsOfYear; month += 1) {
    const column = at.month + month;
    const before = cell({ sheet: sheet.key, row: sheet.row, column: column - 1 });
    sheet.calculate(column, month === 0 ? f`1` : f`${before} + 1`, "derived.count");
  }
  sheet.next();
  const prices = new Map<PayerSlot, Map<CostLine, Map<PlanProgramme, MonthPrices>>>();
  for (const slot of money.slots) {
    const ofSlot = new Map<CostLine, Map<PlanProgramme, MonthPrices>>();
    for (const line of money.lines) {
      const row = (programme: PlanProgramme): readonly [PlanProgramme, MonthPrices] => [
        programme,
        writePriceRow(writer, budgetYear, numbers, { slot, line, programme }),
      ];
      ofSlot.set(line, new Map(planProgrammes.map(row)));
    }
    prices.set(slot, ofSlot);
  }
  return {
    ...{ numbers, names },
    of: (slot, line, programme) => {
      const found = prices.get(slot)?.get(line)?.get(programme);
      if (found === undefined) throw new Error("Every line of the budget has its prices");
      return found;
    },
  };
}

function writePriceRow(
  { sheet, assumptions: { rates } }: BudgetWriter,
  { position }: BudgetYear,
  numbers: ReferenceNode,
  of: { readonly slot: PayerSlot; readonly line: CostLine; readonly programme: PlanProgramme },
): MonthPrices {
  const { slot, line, programme } = of;
  const at = cohortColumns;
  const isWage = f`${cell(line.route, "both")} = "PU"`;
  const inYear = ({ all }: MonthBlock, month: FormulaNode): FormulaNode =>
    f`INDEX(${all}, ${month}, ${cell(position, "both")})`;
  const paid = slot.months.selfEmployed[programme];
  const kept = slot.months.wageKept[programme];
  const normal = { own: rates.normal.BPU[programme], wage: rates.normal.PU[programme] };
  const price = (month: FormulaNode): FormulaNode => {
    const full = rates.wageRupiah(cell(line.wage, "both"), inYear(normal.wage, month));
    const due = kept === null ? full : f`ROUND(${full} * ${inYear(kept, month)}, 0)`;
    const both = f`IF(${isWage}, IF(${known(line.wage)}, ${due}, ""), ${inYear(paid, month)})`;
    const hasJht = f`${cell(line.programmes, "both")} = "JKK+JKM+JHT"`;
    return f`IF(${known(position)}, ${programme === "JHT" ? f`IF(${hasJht}, ${both}, 0)` : both}, "")`;
  };
  sheet.put(at.programme, programme, "text");
  sheet.calculate(at.payer, nameOf(slot), "derived.general", { room: 24 });
  sheet.calculate(at.line, cell(line.name, "both"), "derived.general", { room: 40 });
  for (let month = 0; month < monthsOfYear; month += 1) {
    const column = at.month + month;
    const head = cell({ sheet: sheet.key, row: numbers.row, column }, "row");
    sheet.calculate(column, price(head), "calculated.rupiah");
  }
  const months = monthsOf(sheet);
  sheet.next();
  const takes: ((month: FormulaNode) => FormulaNode) | null =
    paid === normal.own && kept === null
      ? null
      : (month) =>
          f`IF(
            ${isWage},
            ${kept === null ? f`0 = 1` : f`${inYear(kept, month)} < 1`},
            ${inYear(paid, month)} < ${inYear(normal.own, month)}
          )`;
  const differs = (block: MonthBlock, month: FormulaNode): FormulaNode =>
    f`${inYear(block, month)} <> ${inYear(block, f`1`)}`;
  return {
    months,
    isRelieved: takes,
    isNewRate: (month) => f`IF(${isWage}, ${differs(normal.wage, month)}, ${differs(normal.own, month)})`,
  };
}
