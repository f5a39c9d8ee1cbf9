import type { WorkbookPlan } from "../plan.js";
import { sourceIdColumn, sheetKeys } from "../sheets/keys.js";
import { isInputStyle } from "../styles.js";
import { placeOf } from "./place.js";

/** Every input has a row on the sheet of sources; every empty one says what is missing. */
export function lintSources(plan: WorkbookPlan): readonly string[] {
  const ids = new Set(
    plan.sheets
      .filter((sheet) => sheet.key === sheetKeys.sources)
      .flatMap((sheet) => sheet.cells)
      .flatMap((cell) =>
        cell.column === sourceIdColumn && typeof cell.content === "string" ? [cell.content] : [],
      ),
  );
  return plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      if (!isInputStyle(cell.style)) return [];
      const findings: string[] = [];
      if (cell.source === undefined) findings.push(`${placeOf(sheet, cell)} is an input without a source`);
      else if (!ids.has(cell.source)) {
        findings.push(`${placeOf(sheet, cell)} names the source "${cell.source}", which has no row`);
      }
      if (cell.content === null && cell.optional !== true && (cell.ask ?? "") === "") {
        findings.push(`${placeOf(sheet, cell)} is empty and does not say what is missing`);
      }
      return findings;
    }),
  );
}
