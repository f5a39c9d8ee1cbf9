/** A selection in Excel as a grid. The room that speaks to Excel hands over plain arrays; nothing here knows the host. */
import { dateOfSerial, formatDate } from "../../domain/index.js";
import type { RangeCells } from "../../sheets/index.js";
import { numberFormatOf, shownNumber } from "./formats.js";
import type { NumberFormat } from "./formats.js";
import { textCell } from "./grid.js";
import type { Grid, GridCell, GridRow } from "./grid.js";

const errorWord =
  /^#(REF!|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** Days between the two ways in which Excel counts dates. */
const days1904 = 1462;

export function gridOfRange(range: RangeCells): Grid {
  const hiddenRows = new Set(range.hiddenRows);
  const formats = new Map<string, NumberFormat>();
  const formatOf = (code: string): NumberFormat => {
    const known = formats.get(code) ?? numberFormatOf(code);
    formats.set(code, known);
    return known;
  };
  const rows = range.values.flatMap((values, at): readonly GridRow[] => {
    const cells = values.flatMap((value, offset): readonly GridCell[] => {
      const cell = rangeCell(value, {
        column: range.column + offset,
        shown: range.texts[at]?.[offset] ?? "",
        format: formatOf(range.formats[at]?.[offset] ?? ""),
        dates1904: range.dates1904 ?? false,
      });
      return cell === null ? [] : [cell];
    });
    const index = range.row + at;
    return cells.length === 0 ? [] : [{ index, hidden: hiddenRows.has(index), cells }];
  });
  return {
    sheet: range.sheet,
    hidden: false,
    rows,
    merges: range.merges ?? [],
    mergesKnown: range.merges !== null,
    hiddenColumns: range.hiddenColumns,
  };
}

interface CellSurroundings {
  readonly column: number;
  readonly shown: string;
  readonly format: NumberFormat;
  readonly dates1904: boolean;
}

function rangeCell(value: unknown, at: CellSurroundings): GridCell | null {
  if (typeof value === "number") return numberCell(value, at);
  if (typeof value === "boolean") return { column: at.column, kind: "boolean", value, shown: at.shown };
  if (typeof value !== "string") return null;
  if (errorWord.test(value) && at.shown === value) {
    return { column: at.column, kind: "error", value, shown: value };
  }
  return textCell(at.column, value);
}

/** A number as its format shows it: a day, a share, or a plain number. */
export function numberCell(value: number, at: CellSurroundings): GridCell {
  const { column, format } = at;
  if (format.date) {
    const day = dateOfSerial(at.dates1904 ? value + days1904 : value);
    if (day.ok) {
      const shown = filled(at.shown) ?? formatDate(day.value, "id");
      return { column, kind: "date", value: day.value, shown };
    }
  }
  const shown = filled(at.shown) ?? shownNumber(value, format);
  return format.percent
    ? { column, kind: "number", value, shown, percent: true }
    : { column, kind: "number", value, shown };
}

/** A column too narrow shows only "####". */
function filled(shown: string): string | null {
  return shown === "" || /^#+$/.test(shown) ? null : shown;
}
