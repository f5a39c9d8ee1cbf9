/** Kas: the money that leaves in each month of the budget year, by payer. */
import { monthName } from "../../../domain/index.js";
import type { Text } from "../../../domain/index.js";
import {
  area,
  cell,
  f,
  headerRow,
  landscape,
  known,
  oneCell,
  SheetBuilder,
  sheetKeys,
  writeHeading,
  writeRegionTitle,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetPlan } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { allComplete, cohortNames } from "./cohorts.js";
import type { CohortKind, CohortRows, Cohorts } from "./cohorts.js";
import { monthsOfYear } from "../tarif/cells.js";
import { cohortColumns, nameOf } from "./year.js";
import type { BudgetYear } from "./year.js";

const firstMonth = 1;
const sumColumn = firstMonth + monthsOfYear;
/** Behind the months and their sum, off the printed page, stands what they are tested against. */
const at = { payer: 0, firstMonth, form: sumColumn + 1, year: sumColumn + 2, test: sumColumn + 3 } as const;

const yearAt = firstMonth + 3;

export interface CashCells {
  readonly sheet: SheetPlan;
  /** The twelve months in a row: names and numbers of the months, rupiah by payer, all payers, and from January on. */
  readonly monthNames: ReferenceNode;
  readonly monthNumbers: ReferenceNode;
  readonly bySlot: readonly { readonly name: CellPlace; readonly months: ReferenceNode }[];
  readonly total: ReferenceNode;
  readonly cumulative: ReferenceNode;
  /** Persons who are paid for in the month. */
  readonly persons: ReferenceNode;
  /** The forms of the slots, and beside them what Biaya has for the year. */
  readonly forms: ReferenceNode;
  readonly yearCosts: ReferenceNode;
  /** For each slot "OK", "≠" or empty: its twelve months are Biaya's year. */
  readonly tests: readonly CellPlace[];
  /** The number of every month in which a form's payers pay; empty texts in the others. */
  readonly monthsOf: (form: "RKA" | "APBDes") => ReferenceNode;
}

interface CashFrom {
  readonly model: PlanModel;
  readonly year: BudgetYear;
  readonly cohorts: Cohorts;
}

export function cashSheet(from: CashFrom): CashCells {
  const { model, year, cohorts } = from;
  const { say } = model;
  const widths = [30, ...Array.from({ length: monthsOfYear }, () => 13), 16, 9, 18, 8];
  const sheet = new SheetBuilder(sheetKeys.cash, widths);
  writeRegionTitle(
    sheet,
    model,
    { id: "Anggaran kas", en: "Cash budget" },
    {
      id: "Iuran tiap bulan dalam tahun anggaran, menurut pembayar. Tidak ada yang diketik di sini.",
      en: "Contributions in each month of the budget year, by payer. Nothing is typed in here.",
    },
  );
  // The first columns of this row are the master check's, whose words run over the months.
  sheet.put(yearAt, say({ id: "Tahun anggaran", en: "Budget year" }), "labelStrong");
  sheet.join(yearAt, 2);
  sheet.calculate(yearAt + 2, cell(year.year, "both"), "derived.year");
  const monthRow = writeHeadings(sheet, model);
  const month = (column: number): FormulaNode => cell({ sheet: sheet.key, row: monthRow, column }, "row");
  const inMonths = (row: number): ReferenceNode =>
    area({ sheet: sheet.key, row, column: at.firstMonth, rows: 1, columns: monthsOfYear });
  const eachMonth = (
    node: (column: number) => FormulaNode,
    style: "total.amount" | "calculated.amount" | "calculated.persons" | "derived.count",
  ): ReferenceNode => {
    for (let column = at.firstMonth; column < sumColumn; column += 1)
      sheet.calculate(column, node(column), style);
    return area({ ...inMonths(sheet.row) }, "both");
  };
  const sumOf = (style: "total.amount" | "calculated.amount"): CellPlace => {
    const months = inMonths(sheet.row);
    const all = f`IF(COUNT(${months}) = ${monthsOfYear}, SUM(${months}), "")`;
    return sheet.calculate(sumColumn, all, style);
  };

  const firstSlot = sheet.row;
  const tests: CellPlace[] = [];
  const bySlot = cohorts.bySlot.map(({ slot, rows }) => {
    const free = say({ id: "(kosong)", en: "(free)" });
    const called = f`IF(${nameOf(slot)} = "", ${free}, ${nameOf(slot)})`;
    const name = sheet.calculate(at.payer, called, "shown.general", { room: 26 });
    sheet.calculate(at.form, cell(slot.form, "both"), "derived.general", { room: 7 });
    const ofYear = sheet.calculate(
      at.year,
      f`IF(${known(year.position)}, ${year.at(slot.cost)}, "")`,
      "derived.amount",
    );
    const months = eachMonth(
      (column) => monthCost(cohorts, rows, column - at.firstMonth),
      "calculated.amount",
    );
    const sum = sumOf("calculated.amount");
    const both = f`COUNT(${cell(ofYear)}, ${cell(sum)}) = 2`;
    const verdict = f`IF(${cell(ofYear)} = ${cell(sum)}, "OK", "≠")`;
    tests.push(sheet.calculate(at.test, f`IF(${both}, ${verdict}, "")`, "check"));
    sheet.next();
    return { name, months };
  });
  const slotRows: CohortRows = { row: firstSlot, rows: sheet.row - firstSlot };
  const ofSlots = (column: number, fixed: "both" | "row" = "row"): ReferenceNode =>
    area({ sheet: sheet.key, column, columns: 1, ...slotRows }, fixed);

  sheet.put(at.payer, say({ id: "Semua pembayar", en: "All payers" }), "labelStrong");
  sheet.calculate(at.year, f`SUM(${ofSlots(at.year)})`, "total.amount");
  const total = eachMonth(
    (column) => f`IF(${allComplete(cohorts, cohorts.all)}, SUM(${ofSlots(column)}), "")`,
    "total.amount",
  );
  sumOf("total.amount");
  sheet.next();
  sheet.put(at.payer, say({ id: "Kumulatif sejak Januari", en: "Cumulative since January" }), "label");
  const totalRow = total.row;
  const cumulative = eachMonth((column) => {
    const sofar = area({
      sheet: sheet.key,
      row: totalRow,
      column: at.firstMonth,
      rows: 1,
      columns: column - at.firstMonth + 1,
    });
    return f`IF(ISNUMBER(${cell({ sheet: sheet.key, row: totalRow, column })}), SUM(${sofar}), "")`;
  }, "calculated.amount");
  sheet.next();
  sheet.put(
    at.payer,
    say({ id: "Orang yang dibayari bulan itu", en: "Persons paid for in the month" }),
    "label",
  );
  const persons = eachMonth(
    (column) =>
      f`IF(
        ${allComplete(cohorts, cohorts.all)},
        SUMPRODUCT(
          ${runs(cohorts, cohorts.all, month(column))},
          ${rowsOf(cohorts, cohorts.all, cohortColumns.persons)}
        ),
        ""
      )`,
    "calculated.persons",
  );
  sheet.next(2);
  writeHeading(sheet, say({ id: "Menurut kohort", en: "By cohort" }), sumColumn);
  for (const kind of ["running", "continuing", "fresh", "temporary"] as const) {
    sheet.put(at.payer, say(cohortLabels[kind]), "label");
    const name = f`${say(cohortNames[kind])}`;
    eachMonth((column) => monthCost(cohorts, cohorts.all, column - at.firstMonth, name), "calculated.amount");
    sumOf("calculated.amount");
    sheet.next();
  }
  sheet.next();
  const helpersAt = sheet.row;
  writeHeading(
    sheet,
    say({ id: "Baris bantu: bulan yang berisi iuran", en: "Helper rows: months with a contribution" }),
    sumColumn,
  );
  const formMonths = (form: "RKA" | "APBDes"): ReferenceNode => {
    sheet.put(at.payer, form, "label");
    const ofForm = eachMonth((column) => {
      const paid = f`SUMIFS(${ofSlots(column)}, ${ofSlots(at.form, "both")}, ${form})`;
      return f`IF(${paid} > 0, ${month(column)}, "")`;
    }, "derived.count");
    sheet.next();
    return ofForm;
  };
  const months = { RKA: formMonths("RKA"), APBDes: formMonths("APBDes") };
  return {
    sheet: sheet.finish({
      name: "Kas",
      frozen: { rows: headerRow + 2, columns: 1 },
      print: { ...landscape, titleRows: headerRow + 2, columns: sumColumn + 1, rows: helpersAt - 1 },
      alerts: tests.map(oneCell),
    }),
    monthNames: area({ ...inMonths(headerRow) }, "both"),
    monthNumbers: area({ ...inMonths(monthRow) }, "both"),
    bySlot,
    total,
    cumulative,
    persons,
    forms: ofSlots(at.form, "both"),
    yearCosts: ofSlots(at.year, "both"),
    tests,
    monthsOf: (form) => months[form],
  };
}

const cohortLabels: Readonly<Record<CohortKind, Text>> = {
  running: { id: "Peserta berjalan", en: "Paid for already" },
  continuing: { id: "Peserta lama", en: "Continuing members" },
  fresh: { id: "Peserta baru", en: "New members" },
  temporary: { id: "Peserta sementara", en: "Temporary members" },
};

/** Writes the names of the months and their numbers below; gives the row of the numbers. */
function writeHeadings(sheet: SheetBuilder, { say, choices }: PlanModel): number {
  sheet.row = headerRow;
  sheet.put(at.payer, say({ id: "Pembayar", en: "Payer" }), "columnHead");
  sheet.put(at.form, say({ id: "Lembar", en: "Form" }), "columnHead");
  sheet.put(at.year, say({ id: "Setahun di Biaya", en: "Year on Biaya" }), "numberHead");
  sheet.put(at.test, say({ id: "Uji", en: "Test" }), "columnHead");
  for (let index = 0; index < monthsOfYear; index += 1)
    sheet.put(at.firstMonth + index, monthName(index + 1, choices.language), "numberHead");
  sheet.put(sumColumn, say({ id: "Jumlah 12 bulan", en: "Sum of 12 months" }), "numberHead");
  sheet.height(24);
  sheet.next();
  const row = sheet.row;
  sheet.put(at.payer, say({ id: "Bulan ke-", en: "Month number" }), "note");
  for (let index = 0; index < monthsOfYear; index += 1) {
    const column = at.firstMonth + index;
    const before = cell({ sheet: sheet.key, row, column: column - 1 });
    sheet.calculate(column, index === 0 ? f`1` : f`${before} + 1`, "derived.count");
  }
  sheet.next();
  return row;
}

function rowsOf(cohorts: Cohorts, rows: CohortRows, column: number): ReferenceNode {
  return cohorts.column(column, rows);
}

/** 1 for the cohorts that are paid for in a month. */
function runs(cohorts: Cohorts, rows: CohortRows, month: FormulaNode): FormulaNode {
  return f`(${rowsOf(cohorts, rows, cohortColumns.first)} <= ${month})
    * (${rowsOf(cohorts, rows, cohortColumns.last)} >= ${month})`;
}

/** Rupiah of these cohorts in a month, counted from 0: persons at what one of them costs in it. */
function monthCost(cohorts: Cohorts, rows: CohortRows, month: number, only?: FormulaNode): FormulaNode {
  const persons = rowsOf(cohorts, rows, cohortColumns.persons);
  const counted =
    only === undefined ? persons : f`${persons} * (${rowsOf(cohorts, rows, cohortColumns.cohort)} = ${only})`;
  const cost = f`SUMPRODUCT(${counted} * ${cohorts.inMonth(month, rows)})`;
  return f`IF(${allComplete(cohorts, rows)}, ${cost}, "")`;
}
