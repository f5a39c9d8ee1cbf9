/** Where a table stands in a grid and what its columns hold: a proposal, for the planner to confirm or correct. */
import type { Region, SegmentId, Text } from "../../domain/index.js";
import type { Grid } from "../grid/index.js";
import type { AsOf } from "../reading/index.js";
import type { Part } from "./dimensions.js";
import type { Field } from "./field.js";
import type { Scale } from "./units.js";

export interface ColumnMapping {
  /** The column in its sheet, from 0. */
  readonly column: number;
  /** What it holds; `null` for a column that is not used. */
  readonly field: Field | null;
  /** The heading as written; the parts of a heading of several rows are joined by " / ". */
  readonly heading: string;
  /** 0 to 1; 1 once a planner has said so. */
  readonly confidence: number;
  readonly scale: Scale;
  /** Where the scale is said when the heading does not say it itself: the words of a title or a note. */
  readonly scaleFrom: Context<string> | null;
  /** Whether the heading says that its numbers are percentages. */
  readonly percentHeading: boolean;
  /** The segment that the heading names, in a table with a column (or several) for each segment. */
  readonly segment: SegmentId | null;
  /** What kind of base the heading says its workers are ("Angkatan kerja"). */
  readonly basis: string | null;
  /** When the heading says its figures were counted ("Peserta 2023"). */
  readonly asOf: AsOf | null;
  /** A month that the heading names without a year. */
  readonly month: string | null;
  /** Columns whose persons are added to this one's: its other parts. */
  readonly addends: readonly ColumnMapping[];
  /** The part of its quantity that the column holds, where others hold the rest (men, a route, a class). */
  readonly part: Part | null;
  /** The quantity that the heading names and that is none of ours; the column is then not used. */
  readonly other: Text | null;
  /** Whether the quantity was read from a title above the table, the heading itself naming none. */
  readonly fromTitle: Context<string> | null;
  /** Other columns whose headings fit the same field as well; one of them may be meant. */
  readonly rivals: readonly number[];
}

/** Something that a title, the tab or the file's name says about all rows, and where. */
export interface Context<T> {
  readonly value: T;
  /** The cell's address, the tab or the file's name. */
  readonly from: string;
  /** The words it was read from. */
  readonly words: string;
}

export interface TableContext {
  readonly region: Context<Region> | null;
  readonly asOf: Context<AsOf> | null;
  readonly source: Context<string> | null;
  readonly basis: Context<string> | null;
  /** For a table without a column of segments. */
  readonly segment: Context<SegmentId> | null;
}

/** A table found in a grid. Rows are rows of the sheet, from 0. */
export interface Recognition {
  readonly headerRow: number;
  readonly headerRows: number;
  /** Every column with a heading, from left to right. */
  readonly columns: readonly ColumnMapping[];
  /** The last row that may belong to the table: the next table's heading, or the end, follows. */
  readonly lastRow: number;
  readonly context: TableContext;
  /** A second table whose rows stand beside these, with the same headings. */
  readonly beside: Recognition | null;
  /** How well the headings fit together: the sum of the confidences of different fields. */
  readonly score: number;
}

/** The column that holds a field; of the columns of one segment, if the table has columns by segment. */
export function columnOf(
  recognition: Pick<Recognition, "columns">,
  field: Field,
  segment: SegmentId | null = null,
): ColumnMapping | undefined {
  return recognition.columns.find((mapping) => mapping.field === field && mapping.segment === segment);
}

/**
 * The planner's correction: this column holds this field (or none). Whatever other columns held it for the same segment are
 * then not used.
 */
export function withField(recognition: Recognition, column: number, field: Field | null): Recognition {
  const chosen = recognition.columns.find((mapping) => mapping.column === column);
  const columns = recognition.columns.map((mapping): ColumnMapping => {
    if (mapping.column === column)
      return { ...mapping, field, confidence: 1, part: null, other: null, addends: [], rivals: [] };
    const sameField =
      field !== null && field !== "part" && mapping.field === field && mapping.segment === chosen?.segment;
    return sameField
      ? { ...mapping, field: null, confidence: 1 }
      : { ...mapping, rivals: mapping.rivals.filter((rival) => rival !== column) };
  });
  return { ...recognition, columns };
}

/** The planner's unit: the persons of this column are counted in ones, thousands or millions. */
export function withScale(recognition: Recognition, column: number, scale: Scale): Recognition {
  const columns = recognition.columns.map((mapping) =>
    mapping.column === column ? { ...mapping, scale, scaleFrom: null } : mapping,
  );
  return { ...recognition, columns };
}

/** Titles above the heading that are looked at. */
type TitleCell = { readonly row: number; readonly column: number; readonly text: string };

/** Letters of a title that are looked at. */
const longestTitle = 500;

/** The texts above the heading, nearest first. */
export function titlesAbove(grid: Grid, headerRow: number): readonly TitleCell[] {
  return grid.rows
    .filter((row) => row.index < headerRow)
    .slice(-20)
    .reverse()
    .flatMap((row) =>
      row.cells
        .filter((cell) => cell.kind === "text")
        .map((cell) => ({ row: row.index, column: cell.column, text: cell.shown.slice(0, longestTitle) })),
    );
}
