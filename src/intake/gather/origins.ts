/** A second table on the same sheet that says where the first one's figures come from: date, base and source by segment. */
import { wordKey } from "../../domain/index.js";
import { cellIn } from "../grid/index.js";
import type { Grid, GridRow } from "../grid/index.js";
import type { IntakeRow } from "../checks/index.js";
import { saysNothing } from "../reading/index.js";
import type { AsOf } from "../reading/index.js";
import { columnOf, dateOfCell } from "../table/index.js";
import type { Field, Recognition } from "../table/index.js";

interface Origin {
  readonly asOf: AsOf | null;
  readonly asOfText: string | null;
  readonly basis: string | null;
  readonly source: string | null;
}

/** The rows with what the other tables of their sheet say about their segments. What a row says itself stays. */
export function withOrigins(
  rows: readonly IntakeRow[],
  grid: Grid,
  others: readonly Recognition[],
): readonly IntakeRow[] {
  const origins = new Map(others.flatMap((recognition) => originsOf(grid, recognition)));
  if (origins.size === 0) return rows;
  return rows.map((row) => {
    const origin = origins.get(wordKey(row.segmentText));
    if (origin === undefined) return row;
    return {
      ...row,
      asOf: row.asOf ?? origin.asOf,
      asOfText: row.asOf === null ? (row.asOfText ?? origin.asOfText) : null,
      basis: row.basis ?? origin.basis,
      source: row.source ?? origin.source,
    };
  });
}

function originsOf(grid: Grid, recognition: Recognition): readonly (readonly [string, Origin])[] {
  const segment = columnOf(recognition, "segment");
  if (segment === undefined) return [];
  const firstRow = recognition.headerRow + recognition.headerRows;
  return grid.rows
    .filter((row) => row.index >= firstRow && row.index <= recognition.lastRow)
    .flatMap((row) => {
      const name = cellIn(row, segment.column)?.shown;
      if (name === undefined) return [];
      const words = (field: Field): string | null => textIn(row, recognition, field);
      return [
        [
          wordKey(name),
          { ...asOfIn(row, recognition), basis: words("basis"), source: words("source") },
        ] as const,
      ];
    });
}

function textIn(row: GridRow, recognition: Recognition, field: Field): string | null {
  const mapping = columnOf(recognition, field);
  const cell = mapping === undefined ? undefined : cellIn(row, mapping.column);
  return cell?.kind === "text" && !/^[-–—]$/.test(cell.shown) ? cell.shown : null;
}

/** The date, or the words that stand for it: "undated, probably September 2024" is no date. */
function asOfIn(row: GridRow, recognition: Recognition): Pick<Origin, "asOf" | "asOfText"> {
  const mapping = columnOf(recognition, "asOf");
  const cell = mapping === undefined ? undefined : cellIn(row, mapping.column);
  const asOf = cell === undefined ? null : dateOfCell(cell);
  const words = asOf === null && cell?.kind === "text" && !saysNothing(cell.shown) ? cell.shown : null;
  return { asOf, asOfText: words };
}
