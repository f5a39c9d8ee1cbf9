/** A plan's sheets about the budget year, calculated by the embedded engine. */
import type { BudgetForm, PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";
import type { CellPlace } from "../../../../src/sheets/index.js";
import type { CellValue } from "../../../../src/workbench/engine/index.js";
import type { FormPlaces } from "../../../../src/workbooks/rencana/anggaran/form.js";
import type { PlacedBook } from "../../book.js";
import { filledBook } from "../checked.js";

export function own(value: number): SegmentChoice["covered"] {
  return { kind: "own", value, basis: "daftar", asOf: "2024-12-31", source: "surat" };
}

/** Nobody covered and all of them to be reached in the first year, at once. */
export function everybody(workers: number, more: Partial<PlanChoices> = {}): PlanChoices {
  return {
    regionCode: "16.12",
    baseYear: 2024,
    horizonYear: 2026,
    targetShare: 1,
    targetYear: 2025,
    payer: "APBD_KAB",
    monthsPerYear: 12,
    language: "id",
    total: { covered: own(0), workers: own(workers) },
    segments: [],
    budgetOn: "region",
    ...more,
  };
}

export const bookOf = (choices: PlanChoices): Promise<PlacedBook> => filledBook(choices);

/** Where a form has what is read there. */
export function formOf({ at }: PlacedBook, form: BudgetForm): FormPlaces {
  const places = at.budget.places[form];
  if (places === null) throw new Error(`The plan has no ${form}`);
  return places;
}

/** One row of a form: code, words, coefficient, unit, price, VAT, amount. */
export type Line = readonly CellValue[];
const columns = ["code", "words", "coefficient", "unit", "price", "tax", "amount"] as const;

/** The rows that a form shows below its total, without the running number. */
export function linesOf(book: PlacedBook, form: BudgetForm): readonly Line[] {
  const { line, lines: room } = formOf(book, form);
  const all = Array.from({ length: room }, (_, index) => index);
  const end = all.find((index) => book.valueAt(line(index, "turn")) === "") ?? room;
  return all.slice(0, end).map((index) => columns.map((column) => book.valueAt(line(index, column))));
}

/** Those with an amount of their own. */
export function itemsOf(book: PlacedBook, form: BudgetForm): readonly Line[] {
  return linesOf(book, form).filter((line) => line[2] !== "");
}

/** What stands at the head of a form. */
export function headOf(book: PlacedBook, form: BudgetForm): Readonly<Record<string, CellValue>> {
  const { figures, fields, spelled } = formOf(book, form);
  return {
    total: book.valueAt(figures.total),
    onCosts: book.valueAt(figures.onCosts),
    difference: book.valueAt(figures.difference),
    spelled: book.valueAt(spelled),
    check: book.valueAt(fields.check),
  };
}

/** The twelve months of a row of Kas. */
export function monthsOf(book: PlacedBook, row: CellPlace): readonly CellValue[] {
  return Array.from({ length: 12 }, (_, month) => book.valueAt({ ...row, column: row.column + month }));
}

/** The months of the n-th payer, counted from 0. */
export function monthsOfPayer(book: PlacedBook, slot: number): readonly CellValue[] {
  const payer = book.at.cash.bySlot[slot];
  if (payer === undefined) throw new Error(`The plan has no payer ${slot}`);
  return monthsOf(book, payer.months);
}

/** BPU in the lowest bracket (PP 44/2015): JKK Rp10,000 and JKM Rp6,800 a month, Rp16,800 together. */
export const all = (
  name: string,
  cohort: string,
  persons: string,
  months: number,
  jkk: number,
  jkm: number,
) => [
  [
    "5.1.02.02.02.0006",
    `Iuran JKK, ${name}, ${cohort}`,
    `${persons} Orang x ${months} Bulan`,
    "Orang Bulan",
    10_000,
    0,
    jkk,
  ],
  [
    "5.1.02.02.02.0007",
    `Iuran JKM, ${name}, ${cohort}`,
    `${persons} Orang x ${months} Bulan`,
    "Orang Bulan",
    6_800,
    0,
    jkm,
  ],
];
