/** Queues one sheet's content, looks and layout. Nothing here waits: the caller sends. */
import {
  alertFormula,
  alertLook,
  columnPoints,
  emptyBeside,
  entryTitle,
  filledRows,
  footerOf,
  paperMargins,
  rectangleAddress,
} from "../sheets/index.js";
import type { Rectangle, SheetPlan, WorkbookPlan } from "../sheets/index.js";
import { formatsOf, rangesOf } from "./areas.js";
import type { ListSeparator } from "./areas.js";
import type { Block, LookWrite, RuleWrite, SheetWrites } from "./compile.js";
import type { Cosmetic } from "./cosmetics.js";
import { supports } from "./host.js";
import type { Step } from "./request.js";

/** A call's weight in a request beside its values: ids, names, the object path. */
const callBytes = 350;

/** A cell that gets a look is work for Excel, though it is named in no call of its own: a stop must not wait for all of them. */
const lookWeight = 4;

function cellsIn(areas: readonly Rectangle[]): number {
  return areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
}

/** Finds a sheet of the plan in the workbook. */
export type SheetFinder = (key: string) => Excel.Worksheet;

/** The steps that bring one sheet's contents into the workbook; its tab exists and has its name. All of them or none. */
export function contentSteps(sheet: SheetPlan, writes: SheetWrites, find: SheetFinder): readonly Step[] {
  const target = find(sheet.key);
  return writes.blocks.map((block): Step => ({
    sheet: sheet.name,
    cells: Math.round((writes.cells * block.area.rows) / writes.used.rows),
    bytes: block.bytes + callBytes,
    queue: () => writeBlock(target, block),
  }));
}

/** What makes one sheet good to look at and safe to type into: each of it may be refused without costing the contents. */
export function cosmeticsOf(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  writes: SheetWrites,
  find: SheetFinder,
  separator: ListSeparator,
): readonly Cosmetic[] {
  const target = find(sheet.key);
  const of = (
    kind: Cosmetic["kind"],
    calls: number,
    queue: () => void,
    again: Pick<Cosmetic, "clear" | "singly"> = {},
  ): readonly Cosmetic[] =>
    calls === 0
      ? []
      : [
          {
            kind,
            sheet: sheet.name,
            cells: 0,
            bytes: calls * callBytes,
            queue,
            ...again,
          },
        ];
  const { alerts = [], merges = [], tabColour } = sheet;
  const sizes = sheet.columnWidths.length + Object.keys(sheet.rowHeights ?? {}).length;
  return [
    ...writes.looks.map((look): Cosmetic => ({
      kind: "look",
      sheet: sheet.name,
      cells: 0,
      bytes: look.areas.length * callBytes + cellsIn(look.areas) * lookWeight,
      queue: () => drawLook(target, look, separator),
      singly: () => drawLook(target, look, null),
    })),
    ...of("sizes", supports("1.2") ? sizes : 0, () => drawSizes(target, sheet, separator), {
      singly: () => drawSizes(target, sheet, null),
    }),
    ...of("joined", supports("1.2") ? merges.length : 0, () => {
      for (const merge of merges) target.getRange(rectangleAddress(merge)).merge();
    }),
    ...of(
      "alerts",
      supports("1.6") ? alerts.length : 0,
      () => {
        for (const alert of alerts) watch(target, alert);
      },
      {
        clear: () => {
          for (const alert of alerts) target.getRange(rectangleAddress(alert)).conditionalFormats.clearAll();
        },
      },
    ),
    ...of("tab", supports("1.7") && tabColour !== undefined ? 1 : 0, () => {
      if (tabColour !== undefined) target.tabColor = tabColour;
    }),
    ...(supports("1.8") ? writes.validations : []).map((checked): Cosmetic => ({
      kind: "validations",
      sheet: sheet.name,
      cells: 0,
      bytes: checked.areas.length * callBytes + 3 * checked.message.length,
      queue: () => validate(target, checked, plan, separator),
      singly: () => validate(target, checked, plan, null),
    })),
  ];
}

/** How the sheet is printed, and what its pages say of the inputs that they were printed from. */
export function pageSteps(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  find: SheetFinder,
  fingerprint: string,
): readonly Cosmetic[] {
  if (!supports("1.9")) return [];
  const queue = (): void => {
    const target = find(sheet.key);
    setUpPage(target, sheet);
    Object.assign(target.pageLayout.headersFooters.defaultForAllPages, footerOf(plan, fingerprint));
  };
  return [{ kind: "page", sheet: sheet.name, cells: 0, bytes: 10 * callBytes, queue }];
}

/** Titles that stay in view. Excel freezes only what is shown. */
export function freezing(sheet: SheetPlan, find: SheetFinder): readonly Cosmetic[] {
  const { rows, columns } = sheet.frozen;
  if (!supports("1.7") || (rows === 0 && columns === 0)) return [];
  const queue = (): void => freeze(find(sheet.key), sheet.frozen);
  return [{ kind: "frozen", sheet: sheet.name, cells: 0, bytes: callBytes, queue }];
}

function writeBlock(target: Excel.Worksheet, block: Block): void {
  const range = target.getRange(rectangleAddress(block.area));
  // A text cell takes what is written as it is; whatever Excel would make of it in the language of its machine.
  if (block.textCells !== null) range.numberFormat = block.textCells.map((row) => [...row]);
  range.formulas = block.formulas.map((row) => [...row]);
  // After the contents: Excel may give a formula the format of the cells it refers to.
  range.numberFormat = block.numberFormats.map((row) => [...row]);
}

function drawLook(target: Excel.Worksheet, look: LookWrite, separator: ListSeparator): void {
  const formats = formatsOf(target, look.areas, separator);
  for (const format of formats) setAspect(format, look);
  if (look.aspect !== "lineBelow") return;
  // The line below each row of an area, not only below its last one.
  const tall = look.areas.filter((area) => area.rows > 1);
  if (tall.length > 0)
    for (const format of formatsOf(target, tall, separator)) drawLine(format, "InsideHorizontal", look.value);
}

function setAspect(format: Excel.RangeFormat, look: LookWrite): void {
  switch (look.aspect) {
    case "fill":
      format.fill.color = look.value;
      return;
    case "colour":
      format.font.color = look.value;
      return;
    case "indent":
      if (supports("1.9")) format.indentLevel = look.value;
      return;
    case "bold":
      format.font.bold = true;
      return;
    case "italic":
      format.font.italic = true;
      return;
    case "size":
      format.font.size = look.value;
      return;
    case "horizontal":
      format.horizontalAlignment = look.value;
      return;
    case "vertical":
      format.verticalAlignment = look.value;
      return;
    case "wrap":
      format.wrapText = true;
      return;
    case "lineBelow":
      drawLine(format, "EdgeBottom", look.value);
      return;
    case "lineAbove":
      drawLine(format, "EdgeTop", look.value);
      return;
  }
}

function drawLine(
  format: Excel.RangeFormat,
  side: "EdgeBottom" | "EdgeTop" | "InsideHorizontal",
  colour: string,
): void {
  const border = format.borders.getItem(side);
  border.style = "Continuous";
  border.color = colour;
}

/** Column widths and row heights. */
function drawSizes(target: Excel.Worksheet, sheet: SheetPlan, separator: ListSeparator): void {
  sheet.columnWidths.forEach((width, column) => {
    const area = { row: 0, column, rows: 1, columns: 1 };
    target.getRange(rectangleAddress(area)).format.columnWidth = columnPoints(width);
  });
  const byHeight = new Map<number, Rectangle[]>();
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
    const area = { row: Number(row), column: 0, rows: 1, columns: 1 };
    byHeight.set(height, [...(byHeight.get(height) ?? []), area]);
  }
  for (const [height, areas] of byHeight) {
    for (const format of formatsOf(target, areas, separator)) format.rowHeight = height;
  }
}

/** Makes checks stand out that do not hold. */
function watch(target: Excel.Worksheet, alert: Rectangle): void {
  const rule = target.getRange(rectangleAddress(alert)).conditionalFormats.add("Custom").custom;
  rule.rule.formula = alertFormula(alert);
  rule.format.font.color = alertLook.colour;
  rule.format.fill.color = alertLook.fill;
}

function freeze(target: Excel.Worksheet, frozen: SheetPlan["frozen"]): void {
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) {
    target.freezePanes.freezeAt(target.getRange(rectangleAddress({ row: 0, column: 0, rows, columns })));
  } else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

function validate(
  target: Excel.Worksheet,
  { areas, rule, message }: RuleWrite,
  plan: WorkbookPlan,
  separator: ListSeparator,
): void {
  for (const { dataValidation } of rangesOf(target, areas, separator))
    setRule(dataValidation, rule, message, plan);
}

function setRule(
  checked: Excel.DataValidation,
  rule: RuleWrite["rule"],
  message: string,
  plan: WorkbookPlan,
): void {
  switch (rule.kind) {
    case "list":
      checked.rule = { list: { inCellDropDown: true, source: rule.values.join(",") } };
      break;
    case "wholeNumber":
      checked.rule = { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
      break;
    case "decimal":
      checked.rule = { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
      break;
  }
  const title = entryTitle(plan.language);
  checked.errorAlert = { message, showAlert: true, style: "Stop", title };
  checked.prompt = { message, showPrompt: true, title: "" };
}

function setUpPage(target: Excel.Worksheet, sheet: SheetPlan): void {
  const page = target.pageLayout;
  page.orientation = sheet.print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, ...(sheet.print.onePage ? { verticalFitToPages: 1 } : {}) };
  page.centerHorizontally = true;
  page.setPrintMargins("Inches", paperMargins);
  if (sheet.print.nothing) {
    // Far from everything that is written, so that nothing runs over into it.
    page.setPrintArea(target.getRangeByIndexes(0, sheet.columnWidths.length + emptyBeside, 1, 1));
  } else if (sheet.print.columns !== undefined) {
    const rows = sheet.print.rows ?? filledRows(sheet);
    const { firstRow = 0 } = sheet.print;
    page.setPrintArea(target.getRangeByIndexes(firstRow, 0, rows - firstRow, sheet.print.columns));
  }
  if (sheet.print.titleRows > 0 && !sheet.print.nothing)
    page.setPrintTitleRows(`$1:$${sheet.print.titleRows}`);
}
