/** Two workbooks held against each other, cell by cell and part by part. */
import type { CellStyle, Engine, Validation } from "../../../src/workbench/engine/index.js";

/** What Excel's plain cell has: saying it and leaving it out are one. */
const PLAIN: CellStyle = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColour: "#000000",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  locked: true,
};

function look(style: CellStyle): unknown {
  const { borders = {}, ...rest } = style;
  const sides = Object.entries(borders).filter(([, border]) => border !== null);
  return {
    ...PLAIN,
    ...rest,
    fill: rest.fill || "",
    fontColour: rest.fontColour || "#000000",
    borders: Object.fromEntries(sides.sort()),
  };
}

/** Rules by cell: how areas are cut is nobody's business. */
function ruleCells(rules: readonly Validation[]): unknown {
  return rules
    .flatMap(({ rect, ...rule }) =>
      Array.from({ length: rect.rows * rect.columns }, (_, index) => ({
        at: [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)],
        rule,
      })),
    )
    .map((one) => JSON.stringify(one, sorted))
    .sort();
}

/** Keys in one order, and no two ways of saying nothing. */
function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(),
  );
}

const MOST = 40;
/** Beyond the last cell, where a chart may lie on columns with a width of their own. */
const BESIDE = 20;

/** Where `after` is not as `before`, at most forty of them. */
export function differences(before: Engine, after: Engine): readonly string[] {
  const found: string[] = [];
  const hold = (what: string, a: unknown, b: unknown): void => {
    const [was, is] = [a, b].map((one) => JSON.stringify(one, sorted));
    if (was !== is && found.length < MOST) found.push(`${what}: ${String(was)} -> ${String(is)}`);
  };
  const names = (engine: Engine): readonly string[] => engine.sheets().map(({ name }) => name);
  hold("sheets", names(before), names(after));
  const pairs = before.sheets().flatMap((sheet) => {
    const other = after.sheets().find(({ name }) => name === sheet.name);
    return other === undefined ? [] : [[sheet, other] as const];
  });
  const nameOf = (engine: Engine, id: string | undefined): string | undefined =>
    engine.sheets().find((sheet) => sheet.id === id)?.name;
  for (const [{ id: a, ...info }, { id: b, ...now }] of pairs) {
    const { name } = info;
    hold(`${name} tab`, info, now);
    const [used, usedNow] = [before.usedRect(a, false), after.usedRect(b, false)];
    const rows = Math.max(...[used, usedNow].map((rect) => (rect === null ? 0 : rect.row + rect.rows)));
    const columns = Math.max(
      ...[used, usedNow].map((rect) => (rect === null ? 0 : rect.column + rect.columns)),
    );
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const place = `${name} ${String(row)}:${String(column)}`;
        const was = { ...before.cell(a, row, column), message: undefined };
        const is = { ...after.cell(b, row, column), message: undefined };
        hold(place, was, is);
        hold(`${place} look`, look(before.style(a, row, column)), look(after.style(b, row, column)));
      }
      hold(`${name} row ${String(row)}`, before.rowHeight(a, row), after.rowHeight(b, row));
    }
    for (let column = 0; column < columns + BESIDE; column += 1)
      hold(`${name} column ${String(column)}`, before.columnWidth(a, column), after.columnWidth(b, column));
    hold(`${name} hidden`, before.hiddenRows(a), after.hiddenRows(b));
    const merges = (engine: Engine, id: string): unknown =>
      engine
        .merges(id)
        .map((rect) => JSON.stringify(rect, sorted))
        .sort();
    hold(`${name} joined`, merges(before, a), merges(after, b));
    hold(`${name} rules`, ruleCells(before.validations(a)), ruleCells(after.validations(b)));
    const formats = (engine: Engine, id: string): unknown =>
      engine.conditionalFormats(id).map(({ rect, formula, style }) => ({ rect, formula, style }));
    hold(`${name} conditional`, formats(before, a), formats(after, b));
    hold(`${name} page`, before.pageSetup(a), after.pageSetup(b));
    hold(`${name} notes`, before.notes(a), after.notes(b));
    const charts = (engine: Engine, id: string) =>
      engine
        .charts(id)
        .map(({ series, left, top, width, height, categoryReversed, categoryLabelsLow, ...chart }) => ({
          ...chart,
          id: undefined,
          // A file has no place for a legend that is not shown.
          legend: chart.legend.visible ? chart.legend : { visible: false },
          ...{ categoryReversed: categoryReversed ?? false, categoryLabelsLow: categoryLabelsLow ?? false },
          // A file counts in twelve thousandths of a point and in shares of a column.
          area: [left, top, width, height].map((points) => Math.round(points * 10) / 10),
          series: series.map(({ values, categories, ...one }) => ({
            ...one,
            values: [nameOf(engine, values.sheetId), values.rect],
            categories: categories && [nameOf(engine, categories.sheetId), categories.rect],
          })),
        }));
    const [drawn, drawnNow] = [charts(before, a), charts(after, b)];
    hold(`${name} charts`, drawn.length, drawnNow.length);
    drawn.forEach((chart, index) => {
      for (const [part, value] of Object.entries(chart))
        hold(`${name} ${chart.name} ${part}`, value, drawnNow[index]?.[part as keyof typeof chart]);
    });
  }
  const defined = (engine: Engine): unknown =>
    engine
      .names()
      .map(({ sheetId, ...name }) => ({ ...name, home: nameOf(engine, sheetId) ?? null }))
      .sort((a, b) => a.name.localeCompare(b.name));
  hold("names", defined(before), defined(after));
  hold("settings", before.settings(), after.settings());
  hold("days", before.dates1904, after.dates1904);
  hold("front", nameOf(before, before.activeSheetId()), nameOf(after, after.activeSheetId()));
  return found;
}
