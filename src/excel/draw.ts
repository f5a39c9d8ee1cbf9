/** Queues one sheet's content, looks, layout and charts. Nothing here waits: the caller sends. */
import { holdsWord, idleWord, rectangleAddress } from "../sheets/index.js";
import type { ChartPlan, Rectangle, SheetPlan, WorkbookPlan } from "../sheets/index.js";
import { rangesOf } from "./areas.js";
import { columnPoints } from "./compile.js";
import type { Block, LookWrite, RuleWrite, SheetWrites } from "./compile.js";
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

/** The steps that bring one sheet into the workbook; its tab exists and has its name. */
export function stepsFor(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  writes: SheetWrites,
  find: SheetFinder,
): readonly Step[] {
  const target = find(sheet.key);
  const blocks = writes.blocks.map((block): Step => ({
    sheet: sheet.name,
    cells: Math.round((writes.cells * block.area.rows) / writes.used.rows),
    bytes: block.bytes + callBytes,
    queue: () => writeBlock(target, block),
  }));
  const looks = writes.looks.map((look): Step => ({
    sheet: sheet.name,
    cells: 0,
    bytes: look.areas.length * callBytes + cellsIn(look.areas) * lookWeight,
    queue: () => drawLook(target, look),
  }));
  const layout: Step = {
    sheet: sheet.name,
    cells: 0,
    bytes: (sheet.columnWidths.length + Object.keys(sheet.rowHeights ?? {}).length + 20) * callBytes,
    queue: () => drawLayout(target, sheet),
  };
  const rules = supports("1.8")
    ? writes.validations.map((checked): Step => ({
        sheet: sheet.name,
        cells: 0,
        bytes: checked.areas.length * callBytes + 3 * checked.message.length,
        queue: () => validate(target, checked, plan),
      }))
    : [];
  return [...blocks, ...looks, layout, ...rules];
}

/** Charts come when every sheet has its contents: they may refer to other sheets. */
export function drawCharts(sheet: SheetPlan, find: SheetFinder): void {
  if (supports("1.1")) for (const chart of sheet.charts) drawChart(find(sheet.key), chart, find);
}

function writeBlock(target: Excel.Worksheet, block: Block): void {
  const range = target.getRange(rectangleAddress(block.area));
  range.formulas = block.formulas.map((row) => [...row]);
  // After the contents: Excel may give a formula the format of the cells it refers to.
  range.numberFormat = block.numberFormats.map((row) => [...row]);
}

function formatsOf(target: Excel.Worksheet, areas: readonly Rectangle[]): readonly Excel.RangeFormat[] {
  return rangesOf(target, areas).map(({ format }) => format);
}

function drawLook(target: Excel.Worksheet, look: LookWrite): void {
  const formats = formatsOf(target, look.areas);
  for (const format of formats) setAspect(format, look);
  if (look.aspect !== "lineBelow") return;
  // The line below each row of an area, not only below its last one.
  const tall = look.areas.filter((area) => area.rows > 1);
  if (tall.length > 0)
    for (const format of formatsOf(target, tall)) drawLine(format, "InsideHorizontal", look.value);
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

function drawLayout(target: Excel.Worksheet, sheet: SheetPlan): void {
  if (supports("1.2")) drawSizes(target, sheet);
  if (supports("1.6")) for (const alert of sheet.alerts ?? []) watch(target, alert);
  if (supports("1.7")) {
    if (sheet.tabColour !== undefined) target.tabColor = sheet.tabColour;
    freeze(target, sheet.frozen);
  }
  if (supports("1.9")) setUpPage(target, sheet);
}

/** Column widths, row heights and joined cells. */
function drawSizes(target: Excel.Worksheet, sheet: SheetPlan): void {
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
    for (const format of formatsOf(target, areas)) format.rowHeight = height;
  }
  for (const merge of sheet.merges ?? []) target.getRange(rectangleAddress(merge)).merge();
}

/** What does not end in "OK" is shown in dark red on pale red; in grey print it stays bold. */
function watch(target: Excel.Worksheet, alert: Rectangle): void {
  const first = rectangleAddress({ ...alert, rows: 1, columns: 1 });
  const rule = target.getRange(rectangleAddress(alert)).conditionalFormats.add("Custom").custom;
  rule.rule.formula = `=AND(LEN(${first})>0,${first}<>"${idleWord}",RIGHT(${first},2)<>"${holdsWord}")`;
  rule.format.font.color = "#A4262C";
  rule.format.fill.color = "#FDE7E9";
}

function freeze(target: Excel.Worksheet, frozen: SheetPlan["frozen"]): void {
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) {
    target.freezePanes.freezeAt(target.getRange(rectangleAddress({ row: 0, column: 0, rows, columns })));
  } else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

function validate(target: Excel.Worksheet, { areas, rule, message }: RuleWrite, plan: WorkbookPlan): void {
  for (const { dataValidation } of rangesOf(target, areas)) setRule(dataValidation, rule, message, plan);
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
  const title = plan.language === "id" ? "Periksa isian ini" : "Check this entry";
  checked.errorAlert = { message, showAlert: true, style: "Stop", title };
  checked.prompt = { message, showPrompt: true, title: "" };
}

function setUpPage(target: Excel.Worksheet, sheet: SheetPlan): void {
  const page = target.pageLayout;
  page.orientation = sheet.print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, ...(sheet.print.onePage ? { verticalFitToPages: 1 } : {}) };
  page.centerHorizontally = true;
  if (sheet.print.columns !== undefined) {
    const rows = sheet.print.rows ?? 1 + sheet.cells.reduce((last, { row }) => Math.max(last, row), 0);
    page.setPrintArea(target.getRangeByIndexes(0, 0, rows, sheet.print.columns));
  }
  if (sheet.print.titleRows > 0) page.setPrintTitleRows(`$1:$${sheet.print.titleRows}`);
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = "&F · &A";
  footer.rightFooter = "&P / &N";
}

const chartTypes = {
  line: "LineMarkers",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
} as const satisfies Readonly<Record<ChartPlan["kind"], string>>;

function drawChart(target: Excel.Worksheet, plan: ChartPlan, find: SheetFinder): void {
  const rangeOf = (area: ChartPlan["categories"]): Excel.Range =>
    find(area.sheet).getRange(rectangleAddress(area));
  const [first, ...rest] = plan.series;
  if (first === undefined) return;
  const byRows = first.values.rows === 1;
  const chart = target.charts.add(chartTypes[plan.kind], rangeOf(first.values), byRows ? "Rows" : "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.legend.visible = plan.series.length > 1;
  const shape = (series: Excel.ChartSeries, named: ChartPlan["series"][number]): void => {
    series.name = named.name;
    if (supports("1.7")) series.setXAxisValues(rangeOf(plan.categories));
    if (plan.kind === "line") series.format.line.color = named.colour;
    else series.format.fill.setSolidColor(named.colour);
  };
  shape(chart.series.getItemAt(0), first);
  // More than one series needs ExcelApi 1.7; an older Excel shows the first, with its name.
  if (supports("1.7")) {
    for (const named of rest) {
      const series = chart.series.add(named.name);
      series.setValues(rangeOf(named.values));
      shape(series, named);
    }
  }
  chart.axes.categoryAxis.title.text = plan.categoryAxis;
  chart.axes.valueAxis.title.text = plan.valueAxis;
  if (plan.kind === "bar" && supports("1.7")) {
    // Lying bars are read from the top, and their labels must stay clear of bars to the negative side.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = "Low";
  }
  if (supports("1.8")) chart.axes.valueAxis.numberFormat = plan.valueFormat;
  const { row, column, rows, columns } = plan.place;
  const corner = (r: number, c: number): string =>
    rectangleAddress({ row: r, column: c, rows: 1, columns: 1 });
  chart.setPosition(corner(row, column), corner(row + rows - 1, column + columns - 1));
}
