/** One worksheet of a file. */
import type { NoteInfo, PageSetup, Rect } from "../engine/engine.js";
import { CellReader, type ReadCell, type Surroundings } from "./cells.js";
import { chartsOf, type ReadChart } from "./charts.js";
import { notesOf } from "./notes.js";
import type { LossKind } from "./losses.js";
import type { Package, SheetPart } from "./package.js";
import { frozenOf, pageOf, type Printed } from "./pages.js";
import { areasOf, conditionalFormatsOf, validationsOf, type ReadFormat, type ReadRule } from "./rules.js";
import type { Look } from "./styles.js";
import { child, children, isTrue, numberOf, parseXml, under, within, type Xml } from "./xml.js";

export interface ReadSheet {
  readonly name: string;
  readonly visibility: SheetPart["visibility"];
  readonly tabColour: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly page: Partial<PageSetup>;
  readonly cells: readonly ReadCell[];
  /** Sizes in points; 0 is hidden. */
  readonly columns: readonly { readonly first: number; readonly count: number; readonly points: number }[];
  readonly rows: readonly {
    readonly row: number;
    readonly points: number | null;
    readonly hidden: boolean;
  }[];
  readonly merges: readonly Rect[];
  readonly rules: readonly ReadRule[];
  readonly formats: readonly ReadFormat[];
  readonly charts: readonly ReadChart[];
  readonly notes: readonly NoteInfo[];
}

/** The widest digit of the default font, in pixels; the file counts columns in it. */
const DIGIT = 7;
const POINTS_A_PIXEL = 0.75;
/** Excel's usual sizes in points. */
const COLUMN = 48;
const ROW = 15;
const COLUMNS = 16_384;

/** A width as the file counts it, in points of whole pixels. */
function pointsOf(width: number): number {
  return Math.round(width * DIGIT) * POINTS_A_PIXEL;
}

/** Children of a worksheet that are read, or that say nothing of their own. */
const KNOWN = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations " +
    "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing phoneticPr ignoredErrors sheetCalcPr extLst"
  ).split(" "),
);
const TOLD: Readonly<Record<string, LossKind>> = {
  ...{
    autoFilter: "filters",
    sortState: "filters",
    tableParts: "tables",
    hyperlinks: "links",
    protectedRanges: "protection",
  },
  ...{ scenarios: "scenarios", dataConsolidate: "scenarios", customSheetViews: "view", picture: "pictures" },
  ...{ oleObjects: "controls", controls: "controls", drawingHF: "pictures", legacyDrawingHF: "pictures" },
  ...{ customProperties: "customXml", cellWatches: "other", smartTags: "other", webPublishItems: "other" },
};

export function readSheet(
  file: Package,
  part: SheetPart,
  printed: Printed,
  at: Surroundings,
  read: Set<string>,
): ReadSheet {
  const { losses, styles } = at;
  const { name, path } = part;
  const reader = new CellReader(at);
  const rows: ReadSheet["rows"][number][] = [];
  const rowLooks = new Map<number, Look>();
  read.add(path);
  const root = parseXml(file.text(path) ?? "<worksheet/>", "row", (element) => {
    const row = reader.row(element);
    const { ht, hidden, s, customFormat, outlineLevel } = element.attributes;
    const points = numberOf(ht);
    if (points !== null || isTrue(hidden)) rows.push({ row, points, hidden: isTrue(hidden) });
    if (isTrue(customFormat)) rowLooks.set(row, styles.look(s));
    if ((numberOf(outlineLevel) ?? 0) > 0) losses.add("groups", name);
  });
  tellOthers(root, name, at);
  const extensions = children(child(root, "extLst"), "ext");
  const inExtensions = (list: string): readonly Xml[] =>
    extensions.flatMap((one) => children(child(one, list), list.slice(0, -1)));
  const drawing = file.related(path, "drawing");
  if (drawing !== null) read.add(drawing);
  for (const chart of drawing === null ? [] : file.relations(drawing)) read.add(chart.target);
  for (const { type, target } of file.relations(path)) if (type === "vmlDrawing") read.add(target);
  const colour = styles.colours.of(under(root, "sheetPr", "tabColor"));
  const protection = child(root, "sheetProtection")?.attributes;
  const isProtected = isTrue(protection?.["sheet"]);
  if (isProtected && !isPlainProtection(protection ?? {})) losses.add("protection", name);
  const columns = columnsOf(root, name, at);
  return {
    name,
    visibility: part.visibility,
    tabColour: colour ?? "",
    frozen: frozenOf(root, name, losses),
    isProtected,
    page: pageOf(root, name, printed, losses),
    cells: withLines(reader.cells, columns.looks, rowLooks, () => losses.add("wholeLines", name)),
    ...sizesOf(root, reader.cells, columns.sizes, rows),
    merges: (child(root, "mergeCells")?.children ?? []).flatMap(({ attributes }) =>
      areasOf(attributes["ref"]),
    ),
    rules: validationsOf(
      [...(child(root, "dataValidations")?.children ?? []), ...inExtensions("dataValidations")],
      name,
      losses,
    ),
    formats: conditionalFormatsOf(
      [...children(root, "conditionalFormatting"), ...inExtensions("conditionalFormattings")],
      name,
      styles,
      losses,
    ),
    charts: drawing === null ? [] : chartsOf(file, drawing, name, losses),
    notes: notesOf(file, path, name, read, losses),
  };
}

/** What stands on a sheet beside the known parts. */
function tellOthers(root: Xml, sheet: string, { losses }: Surroundings): void {
  for (const one of root.children) {
    if (KNOWN.has(one.name)) continue;
    const inside = [one, ...within(one)].map(({ name }) => name);
    const kind = inside.map((name) => TOLD[name]).find((found) => found !== undefined);
    if (one.name === "tableParts" && one.children.length === 0) continue;
    losses.add(kind ?? "other", sheet);
  }
  for (const { children: inside } of children(child(root, "extLst"), "ext"))
    for (const { name } of inside) {
      if (name === "sparklineGroups") losses.add("sparklines", sheet);
      else if (name === "slicerList" || name === "timelineRefs") losses.add("slicers", sheet);
      else if (!["dataValidations", "conditionalFormattings", "ignoredErrors"].includes(name))
        losses.add("other", `${sheet}: ${name}`);
    }
}

/** A protection without password, with what Excel leaves open when nothing is said. */
function isPlainProtection(said: Readonly<Record<string, string>>): boolean {
  return Object.entries(said).every(
    ([name, value]) =>
      ["sheet", "objects", "scenarios"].includes(name) ||
      (value !== "" && isTrue(value) && /^(format|insert|delete|sort|autoFilter|pivot)/.test(name)),
  );
}

interface Columns {
  readonly sizes: ReadSheet["columns"][number][];
  readonly looks: readonly { readonly first: number; readonly last: number; readonly look: Look }[];
}

function columnsOf(root: Xml, sheet: string, { losses, styles }: Surroundings): Columns {
  const sizes: ReadSheet["columns"][number][] = [];
  const looks: Columns["looks"][number][] = [];
  for (const { attributes } of child(root, "cols")?.children ?? []) {
    const first = (numberOf(attributes["min"]) ?? 1) - 1;
    const last = Math.min(COLUMNS, numberOf(attributes["max"]) ?? first + 1) - 1;
    const width = numberOf(attributes["width"]);
    const isHidden = isTrue(attributes["hidden"]);
    if (isHidden && width !== null && Math.abs(pointsOf(width) - COLUMN) > 1) losses.add("widths", sheet);
    if (isHidden) sizes.push({ first, count: last - first + 1, points: 0 });
    else if (width !== null) sizes.push({ first, count: last - first + 1, points: pointsOf(width) });
    if ((numberOf(attributes["outlineLevel"]) ?? 0) > 0) losses.add("groups", sheet);
    if ((attributes["style"] ?? "0") !== "0")
      looks.push({ first, last, look: styles.look(attributes["style"]) });
  }
  return { sizes, looks };
}

/** Cells that only their row or column formats, as far as the sheet is used. */
function withLines(
  cells: readonly ReadCell[],
  columns: Columns["looks"],
  rows: ReadonlyMap<number, Look>,
  tell: () => void,
): readonly ReadCell[] {
  const isBare = ({ style, numberFormat }: Look): boolean =>
    numberFormat === "General" && Object.keys(style).length === 0;
  const columnLooks = columns.filter(({ look }) => !isBare(look));
  const rowLooks = new Map([...rows].filter(([, look]) => !isBare(look)));
  if (columnLooks.length + rowLooks.size === 0) return cells;
  tell();
  const lastRow = cells.reduce((most, { row }) => Math.max(most, row), -1);
  const lastColumn = cells.reduce((most, { column }) => Math.max(most, column), -1);
  const there = new Set(cells.map(({ row, column }) => row * COLUMNS + column));
  const added: ReadCell[] = [];
  const add = (row: number, column: number, look: Look): void => {
    const key = row * COLUMNS + column;
    if (there.has(key)) return;
    there.add(key);
    added.push({ row, column, content: null, look });
  };
  for (const [row, look] of rowLooks)
    if (row <= lastRow) for (let column = 0; column <= lastColumn; column += 1) add(row, column, look);
  for (const { first, last, look } of columnLooks)
    for (let column = first; column <= Math.min(last, lastColumn); column += 1)
      for (let row = 0; row <= lastRow; row += 1) add(row, column, look);
  return [...cells, ...added];
}

/** Sizes as they are told, and those that only the sheet as a whole tells, as far as it is used. */
function sizesOf(
  root: Xml,
  cells: readonly ReadCell[],
  columns: ReadSheet["columns"],
  rows: ReadSheet["rows"],
): Pick<ReadSheet, "columns" | "rows"> {
  const { defaultColWidth, defaultRowHeight } = child(root, "sheetFormatPr")?.attributes ?? {};
  const wide = numberOf(defaultColWidth);
  const width = wide === null ? COLUMN : pointsOf(wide);
  const height = numberOf(defaultRowHeight) ?? ROW;
  const lastColumn = cells.reduce((most, { column }) => Math.max(most, column), -1);
  const usual =
    width === COLUMN || lastColumn < 0 ? [] : [{ first: 0, count: lastColumn + 1, points: width }];
  if (Math.abs(height - ROW) < 0.01) return { columns: [...usual, ...columns], rows };
  const told = new Set(rows.map(({ row }) => row));
  const others = [...new Set(cells.map(({ row }) => row))].filter((row) => !told.has(row));
  return {
    columns: [...usual, ...columns],
    rows: [...rows, ...others.map((row) => ({ row, points: height, hidden: false }))],
  };
}
