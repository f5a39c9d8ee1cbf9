import { formulaText, isFormula } from "../formula.js";
import type { Dialect } from "../formula.js";
import type { CellPlan, WorkbookPlan } from "../plan.js";
import type { SheetKey } from "../address.js";

/** What a cell holds as a workbook gives it: a formula as text, "" for nothing. */
export type Raw = string | number | boolean;

/** What the plan wants in the cell. */
export function rawOf(cell: CellPlan, plan: WorkbookPlan, sheet: SheetKey, dialect: Dialect): Raw {
  const { content } = cell;
  if (content === null) return "";
  return isFormula(content) ? formulaText(content, plan, sheet, dialect) : content;
}

/** A number that went through a workbook is the same to its 15th digit. */
const precision = 1e-14;

/** Whether the cell holds that. A text may be given back with the mark that keeps it one. */
export function sameRaw(found: Raw, wanted: Raw): boolean {
  if (found === wanted) return true;
  if (typeof found === "number" && typeof wanted === "number")
    return Math.abs(found - wanted) <= precision * Math.max(Math.abs(found), Math.abs(wanted));
  return typeof wanted === "string" && typeof found === "string" && found === `'${wanted}`;
}

/** A formula without its numbers, which change when lines come and go. */
export function withoutNumbers(content: Raw): Raw {
  return typeof content === "string" && content.startsWith("=") ? content.replace(/\d+/gu, "#") : content;
}
