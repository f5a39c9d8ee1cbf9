/** The differences between a sheet of two plans, as parts to be queued: contents first, then what may be refused. */
import { lookOf, overlap, rectangleAddress, sameRaw } from "../../sheets/index.js";
import type { CellPlan, Raw, Rectangle, SheetPlan, WideCell, WorkbookPlan } from "../../sheets/index.js";
import type { ListSeparator } from "../areas.js";
import { looksOfCells, rectanglesOf, rulesOf } from "../compile.js";
import type { SheetWrites } from "../compile.js";
import type { Cosmetic } from "../cosmetics.js";
import { cosmeticsOf } from "../draw.js";
import type { SheetFinder } from "../draw.js";
import { supports } from "../host.js";
import type { Step } from "../request.js";
import { entryText, textEntry } from "../texts.js";

/** A cell and what is written into it. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Raw;
}

/** The cells that do not hold what they should. */
export function writesFor(
  cells: readonly WideCell[],
  now: readonly (readonly Raw[])[],
): readonly CellWrite[] {
  return cells.flatMap(({ cell, wanted }): readonly CellWrite[] => {
    const { row, column } = cell;
    if (wanted === null || sameRaw(now[row]?.[column] ?? "", wanted)) return [];
    return [{ row, column, content: wanted }];
  });
}

/** Cells written in one call: neighbours in a row. */
export function contentStepsOf(
  tab: Excel.Worksheet,
  sheet: string,
  writes: readonly CellWrite[],
): readonly Step[] {
  const at = new Map(writes.map((write) => [`${String(write.row)}:${String(write.column)}`, write]));
  return rectanglesOf(writes).flatMap((area) =>
    Array.from({ length: area.rows }, (_, index): Step => {
      const row = area.row + index;
      const line = Array.from({ length: area.columns }, (_unused, c) => {
        const write = at.get(`${String(row)}:${String(area.column + c)}`);
        if (write === undefined) throw new Error("A rectangle is made of its cells");
        return write;
      });
      return {
        sheet,
        cells: line.length,
        bytes: 350 + 2 * JSON.stringify(line).length,
        queue: () => writeLine(tab.getRange(rectangleAddress({ ...area, row, rows: 1 })), line),
      };
    }),
  );
}

function writeLine(range: Excel.Range, line: readonly CellWrite[]): void {
  const isText = ({ content }: CellWrite): boolean =>
    typeof content === "string" && !content.startsWith("=") && textEntry(content) === "text";
  if (line.some(isText)) range.numberFormat = [line.map((one) => (isText(one) ? "@" : null))];
  range.formulas = [line.map(({ content }) => entryOf(content))];
}

/** A formula is handed over as it is, a text so that it stays one. */
function entryOf(content: Raw): Raw {
  return typeof content !== "string" || content.startsWith("=") ? content : entryText(content);
}

/** What of a sheet's looks differs, with the cells that are new or have another style. */
export interface LooksChange {
  readonly from: SheetPlan;
  readonly to: SheetPlan;
  readonly cells: readonly CellPlan[];
  /** Lines that came in, which Excel makes look like their neighbours. */
  readonly fresh: readonly Rectangle[];
  /** Cells that are none of the plan's any more. */
  readonly vacated: readonly { readonly row: number; readonly column: number }[];
}

/** What makes the sheet look like `to` where it does not yet; nothing where nothing differs. */
export function looksSteps(
  plan: WorkbookPlan,
  change: LooksChange,
  find: SheetFinder,
  separator: ListSeparator,
): readonly Cosmetic[] {
  const { from, to, cells, fresh, vacated } = change;
  const tab = find(to.key);
  const inFresh = (row: number, column: number): boolean =>
    fresh.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  const rules = changedRules(from, to, inFresh);
  const news = (
    was: readonly Rectangle[] = [],
    will: readonly Rectangle[] = [],
    isCleared: (one: Rectangle) => boolean,
  ): readonly Rectangle[] =>
    will.filter((one) => isCleared(one) || !was.some((other) => sameArea(one, other)));
  const gone = (was: readonly Rectangle[] = [], will: readonly Rectangle[] = []): readonly Rectangle[] =>
    was.filter((one) => !will.some((other) => sameArea(one, other)));
  const heights = Object.entries(to.rowHeights ?? {}).filter(
    ([row, points]) => inFresh(Number(row), 0) || from.rowHeights?.[Number(row)] !== points,
  );
  const flattened = Object.keys(from.rowHeights ?? {}).filter(
    (row) => to.rowHeights?.[Number(row)] === undefined,
  );
  const widths: number[] = [];
  to.columnWidths.forEach((width, column) => {
    if (from.columnWidths[column] !== width) widths[column] = width;
  });
  const restyled = rectanglesOf([...cells, ...vacated].filter(({ row, column }) => !inFresh(row, column)));
  // Clearing formats takes joined cells apart and rules off: what lies there is given anew.
  const cleared = (one: Rectangle): boolean => [...fresh, ...restyled].some((area) => overlap(one, area));
  const alerts = news(from.alerts, to.alerts, cleared);
  const merges = news(from.merges, to.merges, cleared);
  const clearing: (() => void)[] = [
    ...fresh.map((area) => () => {
      tab.getRange(linesAddress(area)).clear("Formats");
      if (supports("1.8")) tab.getRange(linesAddress(area)).dataValidation.clear();
    }),
    ...restyled.map((area) => () => tab.getRange(rectangleAddress(area)).clear("Formats")),
    ...(supports("1.2") ? gone(from.merges, to.merges) : []).map(
      (area) => () => tab.getRange(rectangleAddress(area)).unmerge(),
    ),
    ...(supports("1.6") ? [...gone(from.alerts, to.alerts), ...alerts] : []).map(
      (area) => () => tab.getRange(rectangleAddress(area)).conditionalFormats.clearAll(),
    ),
    ...(supports("1.8") ? rules.gone : []).map(
      (area) => () => tab.getRange(rectangleAddress(area)).dataValidation.clear(),
    ),
  ];
  const formatAt = new Map(
    cells.map(({ row, column, style }) => [`${String(row)}:${String(column)}`, lookOf(style).numberFormat]),
  );
  const formats = rectanglesOf(cells).map((area) => () => {
    tab.getRange(rectangleAddress(area)).numberFormat = Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (_unused, c) => formatAt.get(`${String(area.row + r)}:${String(area.column + c)}`) ?? "General",
      ),
    );
  });
  clearing.push(...formats);
  const first: readonly Cosmetic[] =
    clearing.length === 0
      ? []
      : [
          {
            kind: "look",
            sheet: to.name,
            cells: 0,
            bytes: clearing.length * 350,
            queue: () => {
              for (const clear of clearing) clear();
            },
          },
        ];
  const writes: SheetWrites = {
    used: { row: 0, column: 0, rows: 1, columns: 1 },
    blocks: [],
    looks: cells.length === 0 ? [] : looksOfCells(cells),
    validations: rules.set,
    cells: cells.length,
  };
  const { tabColour, ...rest } = to;
  const part: SheetPlan = {
    ...rest,
    ...(tabColour === undefined || tabColour === from.tabColour ? {} : { tabColour }),
    columnWidths: widths,
    rowHeights: Object.fromEntries([...flattened.map((row) => [row, usualHeight] as const), ...heights]),
    merges,
    alerts,
  };
  const drawn = cosmeticsOf(plan, part, writes, find, separator).filter(
    ({ kind }) => kind !== "sizes" || widths.length + heights.length + flattened.length > 0,
  );
  return [...first, ...drawn];
}

const usualHeight = 15;

/** Whole rows or columns that came in. */
function linesAddress(area: Rectangle): string {
  return rectangleAddress(area);
}

function sameArea(one: Rectangle, other: Rectangle): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Rules of entries by cell: what is to be set and what is to go. */
function changedRules(
  from: SheetPlan,
  to: SheetPlan,
  inFresh: (row: number, column: number) => boolean,
): { readonly set: SheetWrites["validations"]; readonly gone: readonly Rectangle[] } {
  const byCell = ({ validations }: SheetPlan): ReadonlyMap<string, string> =>
    new Map(
      validations.flatMap(({ area, rule, message }) =>
        Array.from({ length: area.rows * area.columns }, (_, index) => [
          `${String(area.row + Math.floor(index / area.columns))}:${String(area.column + (index % area.columns))}`,
          JSON.stringify([rule, message]),
        ]),
      ),
    );
  const [was, will] = [byCell(from), byCell(to)];
  const placeOf = (key: string): { row: number; column: number } => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    return { row, column };
  };
  const set = [...will].flatMap(([key, kept]) => {
    const { row, column } = placeOf(key);
    if (was.get(key) === kept && !inFresh(row, column)) return [];
    const [rule, message] = JSON.parse(kept) as [SheetPlan["validations"][number]["rule"], string];
    return [{ area: { row, column, rows: 1, columns: 1 }, rule, message }];
  });
  const gone = rectanglesOf([...was.keys()].filter((key) => !will.has(key)).map(placeOf));
  return { set: rulesOf(set), gone };
}
