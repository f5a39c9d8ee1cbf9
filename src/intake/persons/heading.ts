/** The row of headings of a list of persons, and what its columns hold. */
import { personField, personFieldIds } from "./fields.js";
import type { PersonField } from "./fields.js";
import type { ColumnPlaces } from "./columns.js";

/** A column of a list: its heading, and what it is taken for. */
interface PersonColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: PersonField | null;
}

export interface ListHeading {
  /** The row of headings, from 0. */
  readonly row: number;
  readonly columns: readonly PersonColumn[];
  readonly places: ColumnPlaces;
}

/** Rows that are looked at for headings. */
export const searchedRows = 40;
const longestShown = 80;

/** Fields that only lists of persons have. */
const ofPersons: readonly PersonField[] = ["nik", "kpj", "birthDate", "household"];

/** The headings in one row of cells, or `null` where it is none of a list of persons: one number or day of a person and one field more. */
function headingIn(cells: readonly string[], row: number): ListHeading | null {
  const taken = new Set<PersonField>();
  const columns = cells.map((cell, column): PersonColumn => {
    const heading = cell.replace(/\s+/g, " ").trim().slice(0, longestShown);
    const named = personField(heading);
    const field = named === null || taken.has(named) ? null : named;
    if (field !== null) taken.add(field);
    return { column, heading, field };
  });
  const strong = ofPersons.some((field) => taken.has(field));
  if (!strong || taken.size < 2) return null;
  const places = Object.fromEntries(
    columns.flatMap(({ column, field }) => (field === null ? [] : [[field, column]])),
  );
  return { row, columns: columns.filter(({ heading }) => heading !== ""), places };
}

/** The best of several rows; the one with most fields, the first of these. */
export function headingAmong(rows: readonly (readonly string[])[]): ListHeading | null {
  let best: ListHeading | null = null;
  rows.slice(0, searchedRows).forEach((cells, row) => {
    const found = headingIn(cells, row);
    if (found !== null && fieldsOf(found) > (best === null ? 0 : fieldsOf(best))) best = found;
  });
  return best;
}

function fieldsOf({ places }: ListHeading): number {
  return Object.keys(places).length;
}

/** Fields of these that no column holds. */
export function missingIn(places: ColumnPlaces, required: readonly PersonField[]): readonly PersonField[] {
  return personFieldIds.filter((field) => required.includes(field) && places[field] === undefined);
}

/** Whether the cells only number the columns ("1 2 3" or "(1) (2) (3)"), as forms have below their headings. */
export function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.replace(/[()\s]/g, "")).filter((cell) => cell !== "");
  return filled.length > 1 && filled.every((cell, at) => cell === String(at + 1));
}
