import type { WorkbookPlan } from "./plan.js";

const longestName = 31;

/**
 * The plan with tab names that are free in a workbook that already has sheets called `taken`:
 * "Asumsi" becomes "Asumsi (2)". Excel compares names without regard to case, and so does this.
 * Formulas need no change, as they name sheets by key.
 */
export function placeSheets(plan: WorkbookPlan, taken: readonly string[]): WorkbookPlan {
  const used = new Set(taken.map(folded));
  const sheets = plan.sheets.map((sheet) => {
    const name = freeOf(sheet.name, used);
    used.add(folded(name));
    return { ...sheet, name };
  });
  return { ...plan, sheets };
}

/** A tab's name that is free beside those of others: the wanted one, or "Baca saya (2)". */
export function freeName(wanted: string, taken: readonly string[]): string {
  return freeOf(wanted, new Set(taken.map(folded)));
}

function freeOf(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(folded(wanted))) return wanted;
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const name = wanted.slice(0, longestName - ending.length).trimEnd() + ending;
    if (!used.has(folded(name))) return name;
  }
}

function folded(name: string): string {
  return name.toLowerCase();
}
