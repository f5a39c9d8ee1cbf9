/** Baris RKA, first part: the budget year, what a month costs on each line, and when a relief runs. */
import type { Sector } from "../../../domain/index.js";
import { area, cell, columns, f, firstThat } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetBuilder } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { AssumptionCells } from "../asumsi/sheet.js";
import type { ReliefCells } from "../asumsi/payers.js";
import type { Row } from "../asumsi/rows.js";
import type { CostLine, MoneySheets, PayerSlot } from "../biaya/cells.js";

/** What the parts of Baris RKA are written with. */
export interface BudgetWriter {
  readonly sheet: SheetBuilder;
  readonly model: PlanModel;
  readonly assumptions: AssumptionCells;
  readonly money: MoneySheets;
}

/** Columns that the prices and the cohorts have in common. */
export const cohortColumns = {
  form: 0,
  cohort: 1,
  complete: 2,
  payer: 4,
  line: 5,
  persons: 6,
  months: 7,
  first: 8,
  last: 9,
  jkk: 10,
  jkm: 11,
  jht: 12,
  monthly: 13,
  /** The first column of the first relief. */
  relief: 14,
} as const;

/** The columns of a relief, from its first one on. */
export const reliefColumns = { first: 0, last: 1, jkk: 2, jkm: 3, off: 4, count: 5 } as const;

/** The budget year's place among the columns of years. */
export interface BudgetYear {
  readonly year: CellPlace;
  /** The number of its column, an empty text where the year has none. */
  readonly position: CellPlace;
  /** A row's value in the budget year; only where the position is known. */
  readonly at: (row: Row) => FormulaNode;
}

/** One relief that runs in the plan's sector: its months, counted from January of the budget year, and the part still paid. */
export interface BudgetRelief {
  readonly first: CellPlace;
  readonly last: CellPlace;
  readonly kept: CellPlace;
}

export interface LinePrices {
  readonly jkk: CellPlace;
  readonly jkm: CellPlace;
  readonly jht: CellPlace;
}

export function known(place: CellPlace): FormulaNode {
  return f`ISNUMBER(${cell(place, "both")})`;
}

/** A slot's payer, an empty text where the slot is free: a bare reference to an empty cell would show 0. */
export function nameOf(slot: PayerSlot): FormulaNode {
  return f`${cell(slot.name, "both")} & ""`;
}

/** All years of a row. */
export function inYears(row: Row, model: PlanModel): ReferenceNode {
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

/**
 * Reliefs by their turn within a sector, as only those of the plan's sector run: the first of every sector share a row, the
 * second the next.
 */
export function reliefTurns(reliefs: readonly ReliefCells[]): readonly (readonly ReliefCells[])[] {
  const turns: ReliefCells[][] = [];
  const seen = new Map<Sector["name"]["id"], number>();
  for (const relief of reliefs) {
    const turn = seen.get(relief.sector) ?? 0;
    seen.set(relief.sector, turn + 1);
    (turns[turn] ??= []).push(relief);
  }
  return turns;
}

export function writeReliefs(writer: BudgetWriter, { year }: BudgetYear): readonly BudgetRelief[] {
  const { sheet, model, assumptions } = writer;
  const { say } = model;
  return reliefTurns(assumptions.reliefs).map((turn) => {
    const inSector = (value: (relief: ReliefCells) => FormulaNode): FormulaNode =>
      firstThat(
        turn.map((relief) => [f`${cell(assumptions.sector, "both")} = ${relief.sector}`, value(relief)]),
        0,
      );
    const counted = (date: CellPlace): FormulaNode =>
      f`(YEAR(${cell(date, "both")}) - ${cell(year, "both")}) * 12 + MONTH(${cell(date, "both")})`;
    const row = (
      label: { id: string; en: string },
      node: FormulaNode,
      style: "count" | "share",
    ): CellPlace => {
      sheet.put(labelColumn, say(label), "label");
      const place = sheet.calculate(valueColumn, node, `calculated.${style}`);
      sheet.next();
      return place;
    };
    return {
      first: row(
        {
          id: "Keringanan sektor ini mulai bulan ke- (1 = Januari tahun anggaran)",
          en: "This sector's relief starts in month (1 = January of the budget year)",
        },
        inSector(({ from }) => counted(from)),
        "count",
      ),
      last: row(
        { id: "… sampai bulan ke-", en: "… until month" },
        inSector(({ until }) => counted(until)),
        "count",
      ),
      kept: row(
        { id: "… bagian iuran yang dibayar", en: "… part of the contribution that is paid" },
        inSector(({ kept }) => cell(kept, "both")),
        "share",
      ),
    };
  });
}

/** What one person costs in a normal month of the budget year, on every line. */
export function writePrices(writer: BudgetWriter, budgetYear: BudgetYear): ReadonlyMap<CostLine, LinePrices> {
  const { sheet, model, assumptions, money } = writer;
  const { say } = model;
  sheet.put(cohortColumns.line, say({ id: "Baris", en: "Line" }), "columnHead");
  const { persons, months, first, last } = cohortColumns;
  for (const column of [persons, months, first, last]) sheet.put(column, null, "columnHead");
  for (const programme of ["jkk", "jkm", "jht"] as const)
    sheet.put(cohortColumns[programme], programme.toUpperCase(), "numberHead");
  sheet.next();
  const prices = new Map<CostLine, LinePrices>();
  for (const line of money.lines) {
    const isWage = f`${cell(line.route, "both")} = "PU"`;
    const wage = cell(line.wage, "both");
    const price = (programme: "jkk" | "jkm" | "jht", selfEmployed: Row, rate: CellPlace): CellPlace => {
      const byWage = f`IF(${known(line.wage)}, ROUND(${wage} * ${cell(rate, "both")}, 0), "")`;
      const both = f`IF(${isWage}, ${byWage}, ${budgetYear.at(selfEmployed)})`;
      const hasJht = f`${cell(line.programmes, "both")} = "JKK+JKM+JHT"`;
      return sheet.calculate(
        cohortColumns[programme],
        f`IF(${known(budgetYear.position)}, ${programme === "jht" ? f`IF(${hasJht}, ${both}, 0)` : both}, "")`,
        "calculated.rupiah",
      );
    };
    sheet.calculate(cohortColumns.line, cell(line.name, "both"), "shown.general", { room: 40 });
    prices.set(line, {
      jkk: price("jkk", assumptions.jkk, assumptions.wageJkk),
      jkm: price("jkm", assumptions.jkm, assumptions.wageJkm),
      jht: price("jht", money.jht.bpu, money.jht.pu),
    });
    sheet.next();
  }
  return prices;
}
