/** What the sheets with years have in common: the columns, their widths, their headings. */
import type { Text } from "../domain/index.js";
import { cell } from "./formula.js";
import type { PrintPlan, Timeline, ValidationPlan } from "./plan.js";
import type { SheetBuilder } from "./builder.js";
import { firstYearColumn, sheetKeys } from "./keys.js";

/** Column A to E of every sheet with years; the base year stands in column F. */
export const columns = {
  label: 0,
  value: 1,
  unit: 2,
  source: 3,
  explanation: 4,
  firstYear: firstYearColumn,
} as const;

/**
 * Columns of a sheet that is read beside the pane: the unit runs over the narrow columns between the label and the years, and what
 * is looked up seldom stands to the right of them: sums, tests, and how a row is calculated.
 */
export function asideColumns(plan: PlanYears): {
  readonly unit: number;
  readonly sum: number;
  readonly test: number;
  readonly how: number;
} {
  const after = columns.firstYear + plan.years.length;
  return { unit: 1, sum: after, test: after + 1, how: after + 2 };
}

/** Their widths in characters; the four narrow columns together hold a unit. */
export function asideWidths(label: number, plan: PlanYears, yearWidth: number): readonly number[] {
  return [label, 4, 3, 3, 3, ...plan.years.map(() => yearWidth), yearWidth + 2, 6, 90];
}

/** The headings of such a sheet, with the years of Asumsi. */
export function writeAsideHeadings(sheet: SheetBuilder, plan: PlanYears & Saying, first: Text): void {
  const at = asideColumns(plan);
  writeYearHeadings(sheet, plan, [first, yearHeadings.unit, null, null, null]);
  sheet.row -= 1;
  sheet.join(at.unit, columns.firstYear - at.unit);
  sheet.put(at.sum, plan.say(yearHeadings.sum), "numberHead");
  sheet.put(at.test, plan.say(yearHeadings.test), "columnHead");
  sheet.put(at.how, plan.say(yearHeadings.how), "columnHead");
  sheet.height(30);
  sheet.next();
}

export const headerRow = 3;

/** How a number of the plan's units is checked when it is typed. */
export type Rule = ValidationPlan["rule"];

export const landscape: PrintPlan = { orientation: "landscape", titleRows: headerRow + 1 };

/** Widths in characters of a sheet with years. */
export function yearSheetWidths(
  left: readonly [number, number, number, number, number],
  years: number,
  yearWidth: number,
): readonly number[] {
  return [...left, ...Array.from({ length: years }, () => yearWidth)];
}

/** What a sheet with years needs to know of the plan. */
interface PlanYears {
  /** The base year first. */
  readonly years: readonly number[];
}

/** Puts a text into the language of the sheets. */
interface Saying {
  readonly say: (text: Text) => string;
}

export function timelineOf(plan: PlanYears): Timeline {
  return { headerRow, firstColumn: columns.firstYear, years: plan.years.length };
}

/** Runs over the columns of the years. */
export function eachYear(plan: PlanYears, write: (column: number, index: number) => void): void {
  plan.years.forEach((_, index) => write(columns.firstYear + index, index));
}

/** The title rows at the top of a sheet. */
export function writeTitle(sheet: SheetBuilder, title: string, subtitle: string): void {
  sheet.put(0, title, "title");
  sheet.height(28);
  sheet.next();
  sheet.put(0, subtitle, "subtitle");
  sheet.next();
}

/** The title rows of a sheet about one region, whose name stands behind the title. */
export function writeRegionTitle(
  sheet: SheetBuilder,
  { say, region }: Saying & { readonly region: { readonly name: string } },
  title: Text,
  subtitle: Text,
): void {
  writeTitle(sheet, `${say(title)} — ${region.name}`, say(subtitle));
}

/** What the columns left of the years are called on more than one sheet. */
export const yearHeadings = {
  row: { id: "Baris", en: "Row" },
  sum: { id: "Jumlah semua tahun", en: "Sum of all years" },
  unit: { id: "Satuan", en: "Unit" },
  test: { id: "Uji", en: "Test" },
  how: { id: "Cara hitung", en: "How it is calculated" },
} satisfies Record<string, Text>;

/** The headings of the columns, with the years of Asumsi, in the usual row or in another; `null` leaves a column without. */
export function writeYearHeadings(
  sheet: SheetBuilder,
  plan: PlanYears & Saying,
  headings: readonly [Text | null, Text | null, Text | null, Text | null, Text | null],
  at = headerRow,
): void {
  sheet.row = at;
  headings.forEach((heading, column) => {
    sheet.put(
      column,
      heading === null ? null : plan.say(heading),
      column === columns.value && heading !== yearHeadings.unit ? "numberHead" : "columnHead",
    );
  });
  eachYear(plan, (column) => {
    sheet.calculate(
      column,
      cell({ sheet: sheetKeys.assumptions, row: headerRow, column }, "row"),
      "yearHead",
    );
  });
  sheet.height(24);
  sheet.next();
}

/** A heading over the whole width of the sheet. */
export function writeHeading(sheet: SheetBuilder, text: string, lastColumn: number): void {
  sheet.put(0, text, "heading");
  for (let column = 1; column <= lastColumn; column += 1) sheet.put(column, null, "heading");
  sheet.height(20);
  sheet.next();
}
