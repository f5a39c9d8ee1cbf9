/** Baris RKA, second part: whom each payer pays for in the budget year, from which month to which, and for how much. */
import type { Text } from "../../../domain/index.js";
import { area, cell, f, known } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../../../sheets/index.js";
import { planProgrammes } from "../model.js";
import type { CostLine, PayerSlot } from "../biaya/cells.js";
import { monthsOfYear } from "../tarif/cells.js";
import { cohortColumns, monthsOf, nameOf, writeMonthHeads } from "./year.js";
import type { BudgetPrices, BudgetWriter, BudgetYear } from "./year.js";

export type CohortKind = "running" | "continuing" | "fresh" | "temporary";

/** How a cohort is called in the cells; what the sheets add up by. */
export const cohortNames: Readonly<Record<CohortKind, Text>> = {
  running: { id: "berjalan", en: "paid for already" },
  continuing: { id: "lama", en: "continuing" },
  fresh: { id: "baru", en: "new" },
  temporary: { id: "sementara", en: "temporary" },
};

/** One payer's persons on one line who started together. */
export interface Cohort {
  readonly kind: CohortKind;
  readonly line: CostLine;
  /** 1 where persons, months and prices are known. */
  readonly complete: CellPlace;
  readonly persons: CellPlace;
  /** Numbers of the first and of the last month. */
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** The rows of one payer's cohorts, or of all. */
export interface CohortRows {
  readonly row: number;
  readonly rows: number;
}

export interface Cohorts {
  /** In the order of the slots, then of the lines. */
  readonly bySlot: readonly {
    readonly slot: PayerSlot;
    readonly cohorts: readonly Cohort[];
    readonly rows: CohortRows;
  }[];
  readonly all: CohortRows;
  readonly column: (column: number, rows: CohortRows) => ReferenceNode;
  /** Rupiah of one person in a month that is paid for, 0 in the others; the month is that of the reader's own column. */
  readonly inMonth: (month: number, rows: CohortRows) => ReferenceNode;
}

export function writeCohorts(writer: BudgetWriter, year: BudgetYear, prices: BudgetPrices): Cohorts {
  const { sheet, money } = writer;
  writeHeadings(writer);
  const first = sheet.row;
  const bySlot = money.slots.map((slot, index) => {
    const from = sheet.row;
    const cohorts = money.lines.flatMap((line) => {
      const kinds: readonly CohortKind[] = line.temporary
        ? ["temporary"]
        : ["running", "continuing", "fresh"];
      return kinds.map((kind) => writeCohort(writer, year, prices, { slot, index, line, kind }));
    });
    return { slot, cohorts, rows: { row: from, rows: sheet.row - from } };
  });
  return {
    bySlot,
    all: { row: first, rows: sheet.row - first },
    column: (column, { row, rows }) => area({ sheet: sheet.key, row, column, rows, columns: 1 }, "both"),
    inMonth: (month, { row, rows }) =>
      area({ sheet: sheet.key, row, column: cohortColumns.month + month, rows, columns: 1 }, "row"),
  };
}

function writeHeadings(writer: BudgetWriter): void {
  const { sheet, model } = writer;
  const { say } = model;
  const at = cohortColumns;
  const heads: readonly (readonly [number, Text])[] = [
    [at.form, { id: "Lembar", en: "Form" }],
    [at.cohort, { id: "Kohort", en: "Cohort" }],
    [at.complete, { id: "Lengkap", en: "Complete" }],
    [at.programme, { id: "", en: "" }],
    [at.payer, { id: "Pembayar", en: "Payer" }],
    [at.line, { id: "Baris", en: "Line" }],
    [at.persons, { id: "Orang", en: "Persons" }],
    [at.months, { id: "Bulan", en: "Months" }],
    [at.first, { id: "Bulan pertama", en: "First month" }],
    [at.last, { id: "Bulan terakhir", en: "Last month" }],
  ];
  for (const [column, words] of heads) {
    const head = say(words);
    const style = column === at.complete || column >= at.persons ? "numberHead" : "columnHead";
    sheet.put(column, head === "" ? null : head, style);
  }
  writeMonthHeads(writer);
  sheet.height(30);
  sheet.next();
}

function writeCohort(
  { sheet, model, money }: BudgetWriter,
  year: BudgetYear,
  prices: BudgetPrices,
  of: {
    readonly slot: PayerSlot;
    readonly index: number;
    readonly line: CostLine;
    readonly kind: CohortKind;
  },
): Cohort {
  const { slot, line, kind } = of;
  const at = cohortColumns;
  const paid = line.bySlot[of.index];
  if (paid === undefined) throw new Error("Every line has the same slots");
  const isFresh = kind === "fresh" || kind === "temporary";
  sheet.calculate(at.form, cell(slot.form, "both"), "derived.general", { room: 7 });
  sheet.put(at.cohort, model.say(cohortNames[kind]), "text");
  sheet.calculate(at.payer, nameOf(slot), "derived.general", { room: 24 });
  sheet.calculate(at.line, cell(line.name, "both"), "derived.general", { room: 40 });
  const persons = sheet.calculate(
    at.persons,
    f`IF(
      AND(${known(year.position)}, ${cell(money.hasSum, "both")} = 1),
      ${year.at(kind === "running" ? paid.running : isFresh ? paid.fresh : paid.continuing)},
      ""
    )`,
    "calculated.persons",
  );
  // Nobody paid for: no months and no price, even where those are not known yet.
  const ofPersons = (value: FormulaNode): FormulaNode =>
    f`IF(${known(persons)}, IF(${cell(persons)} = 0, 0, ${value}), "")`;
  const months = sheet.calculate(
    at.months,
    ofPersons(year.at(isFresh ? line.months.fresh : line.months.continuing)),
    "calculated.months",
  );
  const first = sheet.calculate(
    at.first,
    ofPersons(year.at(isFresh ? line.months.startFresh : line.months.startContinuing)),
    "calculated.months",
  );
  const last = sheet.calculate(
    at.last,
    f`IF(COUNT(${cell(months)}, ${cell(first)}) = 2, ${cell(first)} + ${cell(months)} - 1, "")`,
    "calculated.months",
  );
  const pricesFrom = prices.of(slot, line, "JKK").months.row;
  const programmes = planProgrammes.length;
  for (let month = 0; month < monthsOfYear; month += 1) {
    const column = at.month + month;
    const ofMonth = cell({ sheet: sheet.key, row: prices.numbers.row, column }, "row");
    // The three programmes stand below each other.
    const parts = area({ sheet: sheet.key, row: pricesFrom, column, rows: programmes, columns: 1 }, "row");
    const all = f`IF(COUNT(${parts}) = ROWS(${parts}), SUM(${parts}), "")`;
    const isPaid = f`AND(${cell(first, "both")} <= ${ofMonth}, ${ofMonth} <= ${cell(last, "both")})`;
    sheet.calculate(column, f`IF(${known(last)}, IF(${isPaid}, ${all}, 0), "")`, "calculated.rupiah");
  }
  const complete = sheet.calculate(
    at.complete,
    f`IF(AND(${known(last)}, COUNT(${monthsOf(sheet)}) = ${monthsOfYear}), 1, 0)`,
    "calculated.count",
  );
  sheet.next();
  return { kind, line, complete, persons, first, last };
}

/** Whether every cohort of these rows is complete. */
export function allComplete(cohorts: Cohorts, rows: CohortRows): FormulaNode {
  return f`MIN(${cohorts.column(cohortColumns.complete, rows)}) = 1`;
}
