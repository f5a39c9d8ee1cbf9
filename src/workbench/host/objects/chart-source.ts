/** Which cells of a range are names, categories and values: what Excel works out when a chart is made. */
import type { ChartInfo, Rect } from "../../engine/engine.js";
import type { RangeRef } from "../states.js";
import type { Session } from "../session.js";

type Series = ChartInfo["series"][number];
export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Excel's colours of the first series of a chart, repeated after the last. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function seriesColour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? "#4472C4";
}

/** The series of a range: in columns or rows, with names and categories where the edges hold texts. */
export function seriesFrom({ sheetId, rect }: RangeRef, by: SeriesBy, session: Session): Series[] {
  const inColumns = by === "Columns" || (by === "Auto" && rect.rows >= rect.columns);
  const across = inColumns ? rect.columns : rect.rows;
  const along = inColumns ? rect.rows : rect.columns;
  /** The cells of one series (or of the categories), from one place on. */
  const strip = (series: number, from: number): Rect =>
    inColumns
      ? { row: rect.row + from, column: rect.column + series, rows: along - from, columns: 1 }
      : { row: rect.row + series, column: rect.column + from, rows: 1, columns: along - from };
  const cell = (series: number, place: number) => {
    const { row, column } = strip(series, place);
    return session.engine.cell(sheetId, row, column);
  };
  const isText = (series: number, place: number): boolean => cell(series, place).type === "String";
  const cornerEmpty = cell(0, 0).type === "Empty";

  const texts = (count: number, test: (index: number) => boolean): boolean =>
    Array.from({ length: count }, (_, index) => index).some(test);
  const named =
    along > 1 &&
    (texts(across - 1, (index) => isText(index + 1, 0)) || (across === 1 && isText(0, 0)) || cornerEmpty);
  const first = named ? 1 : 0;
  const categorised =
    across > 1 && (texts(along - first, (index) => isText(0, index + first)) || cornerEmpty);
  const categories = categorised ? { sheetId, rect: strip(0, first) } : null;
  const start = categorised ? 1 : 0;
  return Array.from({ length: across - start }, (_, index) => {
    const name = named ? cell(index + start, 0).value : null;
    return {
      name: name === null || name === "" ? `Series${index + 1}` : String(name),
      values: { sheetId, rect: strip(index + start, first) },
      categories,
      colour: seriesColour(index),
    };
  });
}
