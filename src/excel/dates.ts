/** Workbooks that count their days from 1904, as those made on older Macs do: the same day has another number there. */
import { days1904, lookOf, overlap } from "../sheets/index.js";
import type { RangeCells, SheetPlan, WorkbookPlan } from "../sheets/index.js";

/** Asked of any cell: 1463 in the usual count, 1 where the workbook counts from 1904. */
export const dateProbe = "=DATE(1904,1,2)";

export function countsFrom1904(answer: unknown): boolean {
  return answer === 1;
}

/** The same plan for such a workbook: days in cells and the limits of what is typed there. Formulas need no change. */
export function planFor1904(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map(sheetFor1904) };
}

function sheetFor1904(sheet: SheetPlan): SheetPlan {
  const days = sheet.cells.filter((cell) => isDateFormat(lookOf(cell.style).numberFormat));
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.content === "number" && days.includes(cell)
        ? { ...cell, content: cell.content - days1904 }
        : cell,
    ),
    validations: sheet.validations.map((validation) => {
      const { rule, area } = validation;
      const isOfDays = days.some(({ row, column }) => overlap(area, { row, column, rows: 1, columns: 1 }));
      return rule.kind === "list" || !isOfDays
        ? validation
        : { ...validation, rule: { ...rule, min: rule.min - days1904, max: rule.max - days1904 } };
    }),
  };
}

/** Whether numbers in a cell of this format are days. */
function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"/g, "").replace(/\[[^\]]*\]/g, ""));
}

/**
 * Whether a selection counts from 1904, told by its own cells: the year that a cell shows is four years later than its number
 * says in the usual count. `undefined` where no cell shows a year.
 */
export function shows1904({
  values,
  texts,
  formats,
}: Pick<RangeCells, "values" | "texts" | "formats">): boolean | undefined {
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      if (typeof value !== "number" || value < 1 || value > 2_900_000) continue;
      if (!/y/i.test(formats[row]?.[column] ?? "") || !isDateFormat(formats[row]?.[column] ?? "")) continue;
      const shown = texts[row]?.[column] ?? "";
      const years = [value, value + days1904].map((serial) => yearOf(serial));
      const fits = years.map((year) => showsYear(shown, year));
      if (fits[0] !== fits[1]) return fits[1] === true;
    }
  }
  return undefined;
}

/** The year of a serial in the usual count. */
function yearOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear();
}

function showsYear(shown: string, year: number): boolean {
  const full = shown.match(/\d{4}/g);
  if (full !== null) return full.includes(String(year));
  // Two digits stand first or last: day and month come before or after them.
  const parts = shown.match(/\d+/g) ?? [];
  const short = String(year % 100).padStart(2, "0");
  return parts.at(-1) === short || parts[0] === short;
}
