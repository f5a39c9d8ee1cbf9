import { isFormula, relativeText } from "../formula.js";
import type { CellPlan, SheetPlan, Timeline, WorkbookPlan } from "../plan.js";
import { isInputStyle } from "../styles.js";
import { cellKey, cellMap, placeOf } from "./place.js";

/**
 * Same column, same year on every sheet; one row, one formula. One sheet counts the years, wherever it stands; the others show
 * its years.
 */
export function lintTimelines(plan: WorkbookPlan): readonly string[] {
  const findings: string[] = [];
  const dated = plan.sheets.flatMap((sheet) =>
    sheet.timeline === undefined ? [] : [{ sheet, timeline: sheet.timeline }],
  );
  const first = dated.find(({ sheet, timeline }) => countsYears(sheet, timeline)) ?? dated[0];
  for (const { sheet, timeline } of dated) {
    findings.push(...lintRows(sheet, timeline));
    if (first === undefined || sheet === first.sheet) continue;
    if (timeline.firstColumn !== first.timeline.firstColumn || timeline.years !== first.timeline.years) {
      findings.push(`${sheet.name} has its years in other columns than ${first.sheet.name}`);
    }
    findings.push(...lintHeader(sheet, timeline, first.sheet.key, first.timeline));
  }
  return findings;
}

/** Whether the years are typed or counted here, and not taken from another sheet. */
function countsYears(sheet: SheetPlan, { headerRow, firstColumn }: Timeline): boolean {
  const content = cellMap(sheet).get(cellKey(headerRow, firstColumn))?.content;
  return !isFormula(content) || content.node.kind !== "reference" || content.node.sheet === sheet.key;
}

function lintHeader(
  sheet: SheetPlan,
  timeline: Timeline,
  source: string,
  sourceTimeline: Timeline,
): readonly string[] {
  const cells = cellMap(sheet);
  return columnsOf(timeline).flatMap((column) => {
    const content = cells.get(cellKey(timeline.headerRow, column))?.content;
    const node = isFormula(content) ? content.node : undefined;
    const follows =
      node?.kind === "reference" &&
      node.sheet === source &&
      node.row === sourceTimeline.headerRow &&
      node.column === column;
    const at = placeOf(sheet, { row: timeline.headerRow, column });
    return follows
      ? []
      : [`${at} must show the year that stands in the same column of the sheet that counts the years`];
  });
}

function lintRows(sheet: SheetPlan, timeline: Timeline): readonly string[] {
  const cells = cellMap(sheet);
  const rows = new Set(
    sheet.cells
      .filter(
        (cell) => cell.column >= timeline.firstColumn && cell.column < timeline.firstColumn + timeline.years,
      )
      .map((cell) => cell.row),
  );
  return [...rows].flatMap((row) => {
    // The header counts on from the base year, so its first cell is unlike the others; see lintHeader.
    if (row <= timeline.headerRow) return [];
    const inYears = columnsOf(timeline).map((column) => cells.get(cellKey(row, column)));
    const present = inYears.filter((cell) => cell !== undefined);
    // A row without formulas or inputs in its years is a text that runs over them.
    if (present.every((cell) => !isFormula(cell.content) && !isInputStyle(cell.style))) return [];
    const at = placeOf(sheet, { row, column: timeline.firstColumn });
    if (present.length !== timeline.years) return [`${at}: the row is not filled in every year`];
    const kinds = new Set(present.map((cell) => saying(sheet, cell)));
    return kinds.size === 1 ? [] : [`${at}: the row says different things in different years`];
  });
}

/** What a cell of a year says, the same for the same formula in another column. */
function saying(sheet: SheetPlan, cell: CellPlan): string {
  return isFormula(cell.content) ? relativeText(cell.content, sheet.key, cell.row, cell.column) : "typed in";
}

function columnsOf(timeline: Timeline): readonly number[] {
  return Array.from({ length: timeline.years }, (_, index) => timeline.firstColumn + index);
}
