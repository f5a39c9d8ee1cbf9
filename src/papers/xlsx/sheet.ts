/** One sheet of a plan as the part of a file. */
import {
  alertFormula,
  columnLetters,
  columnPoints,
  entryTitle,
  footerOf,
  formulaText,
  isFormula,
  paperMargins,
  rectangleAddress,
} from "../../sheets/index.js";
import type { CellPlan, Rectangle, SheetPlan, ValidationPlan, WorkbookPlan } from "../../sheets/index.js";
import { colour } from "./styles.js";
import type { Styles } from "./styles.js";
import { escaped, mainSpace, tag, xmlHead } from "./xml.js";

/** The widest digit of the default font in pixels; a file counts columns in it. */
const digit = 7;
/** ISO paper size A4 as a file numbers it. */
const a4 = 9;

/** The part of a sheet; `isOpen` is said of the one that is in view when the file is opened. */
export function sheetPart(plan: WorkbookPlan, sheet: SheetPlan, styles: Styles, isOpen: boolean): string {
  const { merges = [], alerts = [], validations, print } = sheet;
  const { leftFooter, rightFooter } = footerOf(plan, null);
  return (
    xmlHead +
    tag(
      "worksheet",
      { xmlns: mainSpace },
      tag(
        "sheetPr",
        {},
        sheet.tabColour === undefined ? "" : tag("tabColor", { rgb: colour(sheet.tabColour) }),
        tag("pageSetUpPr", { fitToPage: 1 }),
      ),
      tag("sheetViews", {}, viewOf(sheet, isOpen)),
      tag("sheetFormatPr", { defaultRowHeight: 15 }),
      columnsOf(sheet.columnWidths),
      tag("sheetData", {}, ...rowsOf(plan, sheet, styles)),
      merges.length === 0
        ? ""
        : tag(
            "mergeCells",
            { count: merges.length },
            ...merges.map((merge) => tag("mergeCell", { ref: rectangleAddress(merge) })),
          ),
      ...alerts.map(alertOf),
      validations.length === 0
        ? ""
        : tag(
            "dataValidations",
            { count: validations.length },
            ...validations.map((validation) => validationOf(validation, entryTitle(plan.language))),
          ),
      tag("printOptions", { horizontalCentered: 1 }),
      tag("pageMargins", { ...paperMargins }),
      tag("pageSetup", {
        paperSize: a4,
        orientation: print.orientation,
        fitToWidth: 1,
        fitToHeight: print.onePage === true ? 1 : 0,
      }),
      tag("headerFooter", {}, tag("oddFooter", {}, escaped(`&L${leftFooter}&R${rightFooter}`))),
    )
  );
}

function viewOf({ frozen: { rows, columns } }: SheetPlan, isOpen: boolean): string {
  const selected = { tabSelected: isOpen ? 1 : undefined, workbookViewId: 0 };
  if (rows === 0 && columns === 0) return tag("sheetView", selected);
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return tag(
    "sheetView",
    selected,
    tag("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: `${columnLetters(columns)}${String(rows + 1)}`,
      activePane: pane,
      state: "frozen",
    }),
    tag("selection", { pane }),
  );
}

function columnsOf(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((characters, at) => {
    const pixels = (columnPoints(characters) * 96) / 72;
    const width = Math.trunc((pixels / digit) * 256) / 256;
    return tag("col", { min: at + 1, max: at + 1, width, customWidth: 1 });
  });
  return tag("cols", {}, ...columns);
}

function rowsOf(plan: WorkbookPlan, sheet: SheetPlan, styles: Styles): readonly string[] {
  const rows = new Map<number, CellPlan[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const heights = sheet.rowHeights ?? {};
  for (const row of Object.keys(heights)) if (!rows.has(Number(row))) rows.set(Number(row), []);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const points = heights[row];
      const height = points === undefined ? {} : { ht: points, customHeight: 1 };
      const written = cells
        .sort((a, b) => a.column - b.column)
        .map((cell) => cellOf(cell, plan, sheet, styles));
      return tag("row", { r: row + 1, ...height }, ...written);
    });
}

/** A formula stands without its value: whatever opens the file calculates it. */
function cellOf(cell: CellPlan, plan: WorkbookPlan, sheet: SheetPlan, styles: Styles): string {
  const { content } = cell;
  const place = { r: `${columnLetters(cell.column)}${String(cell.row + 1)}`, s: styles.of(cell.style) };
  if (content === null) return tag("c", place);
  if (isFormula(content)) {
    const text = formulaText(content, plan, sheet.key).slice(1);
    return tag("c", place, tag("f", {}, escaped(text.replaceAll("ISFORMULA(", "_xlfn.ISFORMULA("))));
  }
  if (typeof content === "number") return tag("c", place, tag("v", {}, String(content)));
  if (typeof content === "boolean") return tag("c", { ...place, t: "b" }, tag("v", {}, content ? "1" : "0"));
  const text = tag("t", { "xml:space": "preserve" }, escaped(content));
  return tag("c", { ...place, t: "inlineStr" }, tag("is", {}, text));
}

function alertOf(alert: Rectangle, at: number): string {
  const formula = tag("formula", {}, escaped(alertFormula(alert).slice(1)));
  const rule = tag("cfRule", { type: "expression", dxfId: 0, priority: at + 1 }, formula);
  return tag("conditionalFormatting", { sqref: rectangleAddress(alert) }, rule);
}

function validationOf({ area, rule, message }: ValidationPlan, title: string): string {
  const shown = {
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: title,
    error: message,
    prompt: message,
    sqref: rectangleAddress(area),
  };
  const bound = (name: string, value: string | number): string => tag(name, {}, escaped(String(value)));
  if (rule.kind === "list")
    return tag(
      "dataValidation",
      { type: "list", ...shown },
      bound("formula1", `"${rule.values.join(",").replaceAll('"', '""')}"`),
    );
  const type = rule.kind === "wholeNumber" ? "whole" : "decimal";
  return tag("dataValidation", { type, ...shown }, bound("formula1", rule.min), bound("formula2", rule.max));
}
