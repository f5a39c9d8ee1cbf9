import { hasControlCharacter, overlap, sheetNameFault } from "../address.js";
import type { Rectangle } from "../address.js";
import { isFormula } from "../formula.js";
import type { CellPlan, SheetPlan, ValidationPlan, WorkbookPlan } from "../plan.js";
import { isInputStyle, isStyleName } from "../styles.js";
import { cellKey, cellMap, placeOf } from "./place.js";
import type { CellMap } from "./place.js";

const limits = {
  rows: 1_048_576,
  columns: 16_384,
  text: 32_767,
  columnWidth: 255,
  rowHeight: 409,
  /** What Excel takes for a list typed into a validation, and for the sentence it shows. */
  list: 255,
  message: 255,
} as const;

/** Names, places, contents, widths, validations and charts of every sheet. */
export function lintSheets(plan: WorkbookPlan): readonly string[] {
  const findings: string[] = [];
  const names = plan.sheets.map((sheet) => sheet.name.toLowerCase());
  const keys = plan.sheets.map((sheet) => sheet.key);
  if (plan.sheets.length === 0) findings.push("The plan has no sheet");
  if (!keys.includes(plan.opensOn))
    findings.push(`The plan opens on "${plan.opensOn}", which is no sheet of it`);
  plan.sheets.forEach((sheet, index) => {
    const fault = sheetNameFault(sheet.name);
    if (fault !== null) findings.push(`Tab name "${sheet.name}" is refused by Excel (${fault})`);
    if (names.indexOf(sheet.name.toLowerCase()) !== index)
      findings.push(`Tab name "${sheet.name}" is used twice`);
    if (keys.indexOf(sheet.key) !== index) findings.push(`Sheet key "${sheet.key}" is used twice`);
    const cells = cellMap(sheet);
    findings.push(
      ...lintCells(sheet),
      ...lintLayout(sheet),
      ...sheet.validations.flatMap((validation) => lintValidation(sheet, cells, validation)),
      ...lintCharts(plan, sheet),
    );
  });
  return findings;
}

function lintCells(sheet: SheetPlan): readonly string[] {
  const seen = new Set<number>();
  return sheet.cells.flatMap((cell) => {
    const at = placeOf(sheet, cell);
    const findings: string[] = [];
    const key = cellKey(cell.row, cell.column);
    if (seen.has(key)) findings.push(`${at} is written twice`);
    seen.add(key);
    if (!inside(cell)) findings.push(`${at} lies outside the sheet`);
    if (!isStyleName(cell.style)) findings.push(`${at} has the unknown style "${String(cell.style)}"`);
    const content = cell.content;
    if (typeof content === "number" && !Number.isFinite(content))
      findings.push(`${at} is not a finite number`);
    if (content === "") findings.push(`${at} holds an empty text; leave it out or make it null`);
    if (typeof content === "string") {
      if (content.length > limits.text) findings.push(`${at} holds more than ${limits.text} characters`);
      if (hasControlCharacter(content)) findings.push(`${at} holds a control character`);
    }
    if (isFormula(content) && isInputStyle(cell.style))
      findings.push(`${at} looks like an input and is a formula`);
    return findings;
  });
}

function inside(cell: Pick<CellPlan, "row" | "column">): boolean {
  const whole = Number.isInteger(cell.row) && Number.isInteger(cell.column);
  return whole && cell.row >= 0 && cell.column >= 0 && cell.row < limits.rows && cell.column < limits.columns;
}

function lintLayout(sheet: SheetPlan): readonly string[] {
  const findings: string[] = [];
  const used = sheet.cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
  if (sheet.columnWidths.length < used) {
    findings.push(`${sheet.name} uses ${used} columns and gives ${sheet.columnWidths.length} widths`);
  }
  if (sheet.columnWidths.some((width) => !(width > 0 && width <= limits.columnWidth))) {
    findings.push(`${sheet.name} has a column width outside 0 to ${limits.columnWidth}`);
  }
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
    if (!(height > 0 && height <= limits.rowHeight)) {
      findings.push(
        `${sheet.name} row ${Number(row) + 1} is ${height} points high; Excel takes 0 to ${limits.rowHeight}`,
      );
    }
  }
  const merges = sheet.merges ?? [];
  const cells = cellMap(sheet);
  merges.forEach((merge, index) => {
    if (merges.slice(0, index).some((other) => overlap(other, merge))) {
      findings.push(`${placeOf(sheet, merge)}: two merged areas overlap`);
    }
    for (const covered of cellsOf(merge).slice(1)) {
      const content = cells.get(cellKey(covered.row, covered.column))?.content ?? null;
      if (content !== null)
        findings.push(`${placeOf(sheet, covered)} is covered by a merged area and holds something`);
    }
  });
  return findings;
}

function cellsOf(area: Rectangle): readonly { row: number; column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

function lintValidation(sheet: SheetPlan, cells: CellMap, validation: ValidationPlan): readonly string[] {
  const at = placeOf(sheet, validation.area);
  const findings: string[] = [];
  const { rule } = validation;
  if (validation.message === "") findings.push(`${at}: a validation without a sentence`);
  if (validation.message.length > limits.message) {
    findings.push(`${at}: the validation's sentence is longer than ${limits.message} characters`);
  }
  if (rule.kind === "list") {
    if (rule.values.join(",").length > limits.list)
      findings.push(`${at}: the list is longer than ${limits.list}`);
    if (rule.values.some((value) => value.includes(",") || value.trim() !== value || value === "")) {
      findings.push(`${at}: a value of the list is empty, padded or holds a comma`);
    }
  } else if (rule.min > rule.max)
    findings.push(`${at}: the validation's smallest value is above its largest`);
  for (const place of cellsOf(validation.area)) {
    const content = cells.get(cellKey(place.row, place.column))?.content ?? null;
    const obeys =
      content === null ||
      (rule.kind === "list"
        ? typeof content === "string" && rule.values.includes(content)
        : typeof content === "number" &&
          content >= rule.min &&
          content <= rule.max &&
          (rule.kind === "decimal" || Number.isInteger(content)));
    if (!obeys) findings.push(`${placeOf(sheet, place)} breaks its own validation`);
  }
  return findings;
}

function lintCharts(plan: WorkbookPlan, sheet: SheetPlan): readonly string[] {
  return sheet.charts.flatMap((chart) => {
    const findings: string[] = [];
    const count = chart.categories.rows * chart.categories.columns;
    for (const area of [chart.categories, ...chart.series.map((series) => series.values)]) {
      const target = plan.sheets.find((candidate) => candidate.key === area.sheet);
      const cells = target === undefined ? undefined : cellMap(target);
      const filled =
        cells !== undefined && cellsOf(area).every((place) => cells.has(cellKey(place.row, place.column)));
      if (!filled)
        findings.push(`Chart "${chart.name}" on ${sheet.name} takes cells that the plan does not fill`);
      if (area.rows > 1 && area.columns > 1)
        findings.push(`Chart "${chart.name}" takes a block, not a row or column`);
      if (area.rows * area.columns !== count)
        findings.push(`Chart "${chart.name}": series and categories differ in length`);
    }
    if (chart.title === "" || chart.categoryAxis === "" || chart.valueAxis === "") {
      findings.push(`Chart "${chart.name}" lacks a title or an axis title`);
    }
    if (sheet.cells.some((cell) => overlap(chart.place, { ...cell, rows: 1, columns: 1 }))) {
      findings.push(`Chart "${chart.name}" on ${sheet.name} lies over cells`);
    }
    return findings;
  });
}
