/** A plan's sheets about the budget year, calculated by the embedded engine, read by the words in them. */
import { buildPlan } from "../../../../src/workbooks/index.js";
import type { PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";
import type { WorkbookPlan } from "../../../../src/sheets/index.js";
import type { CellValue } from "../../../../src/workbench/engine/index.js";
import type { Reader } from "../../../sweep/plans/calculated.js";
import { bookOf as openBook } from "../../book.js";

export interface Book {
  readonly plan: WorkbookPlan;
  readonly read: Reader;
  /** Types something into a cell and calculates again. */
  readonly type: (sheet: string, row: number, column: number, value: CellValue) => Promise<void>;
  /** The row whose cell in this column says so; the first one. */
  readonly rowOf: (sheet: string, column: number, words: string) => number;
}

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

export async function bookOf(choices: PlanChoices): Promise<Book> {
  const plan = buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  const book = await openBook(plan.value);
  const { read } = book;
  return {
    plan: plan.value,
    read,
    type: async (sheet, row, column, value) => {
      book.write(sheet, row, column, value);
      await book.calculate();
    },
    rowOf: (sheet, column, words) => {
      for (let row = 0; row < 2_000; row += 1) if (read(sheet, row, column) === words) return row;
      throw new Error(`${sheet} says "${words}" nowhere in column ${column + 1}`);
    },
  };
}

/** One row of a form: code, words, coefficient, unit, price, VAT, amount. */
export type Line = readonly CellValue[];

/** The rows that a form shows below its total, without the running number. */
export function linesOf({ read, rowOf }: Book, form: string): readonly Line[] {
  const lines: Line[] = [];
  for (let row = rowOf(form, 2, "Jumlah belanja iuran") + 1; read(form, row, 0) !== ""; row += 1) {
    lines.push([1, 2, 3, 4, 5, 6, 7].map((column) => read(form, row, column)));
  }
  return lines;
}

/** Those with an amount of their own. */
export function itemsOf(book: Book, form: string): readonly Line[] {
  return linesOf(book, form).filter((line) => line[2] !== "");
}

/** What stands at the head of a form. */
export function headOf({ read, rowOf }: Book, form: string): Readonly<Record<string, CellValue>> {
  const figure = (words: string): CellValue => read(form, rowOf(form, 4, words), 7);
  return {
    total: figure("Jumlah belanja (Rp)"),
    onCosts: figure("Menurut Biaya (Rp)"),
    difference: figure("Selisih (Rp)"),
    spelled: read(form, rowOf(form, 1, "Terbilang"), 2),
    check: read(form, rowOf(form, 1, "Pemeriksaan"), 2),
  };
}

/** The twelve months of a row of Kas. */
export function monthsOf({ read, rowOf }: Book, label: string): readonly CellValue[] {
  const row = rowOf("Kas", 0, label);
  return Array.from({ length: 12 }, (_, month) => read("Kas", row, 1 + month));
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
