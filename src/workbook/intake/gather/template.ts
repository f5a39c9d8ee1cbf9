/**
 * How one of our own templates is known again when it comes back filled in: a cell holds "cakupan:segmen/1", the
 * template's id and version. The text is found wherever it stands, so that rows and sheets may be moved; it is written
 * with `templateMark` and raised by one whenever the columns of the template change their meaning.
 */
import { cellAddress } from "../grid/index.js";
import type { Grid } from "../grid/index.js";

export interface Template {
  readonly id: string;
  readonly version: number;
}

/** The templates that this version writes, and reads without asking. */
export const currentTemplates: readonly Template[] = [{ id: "segmen", version: 1 }];

/** The text to be written into a template, on its guide or beside its title. */
export function templateMark(template: Template): string {
  return `cakupan:${template.id}/${template.version}`;
}

/** Rows from the top of a sheet in which the mark is looked for. */
const searchedRows = 300;

export interface FoundTemplate extends Template {
  readonly address: string;
  /** Whether this version of the product writes it the same way. */
  readonly current: boolean;
}

/** The mark in a workbook; `null` for a file that is none of ours. */
export function findTemplate(grids: readonly Grid[]): FoundTemplate | null {
  for (const grid of grids) {
    for (const row of grid.rows.slice(0, searchedRows)) {
      for (const cell of row.cells) {
        const mark = cell.kind === "text" ? /^cakupan:([a-z][a-z-]*)\/(\d{1,4})$/.exec(cell.shown) : null;
        if (mark === null) continue;
        const template = { id: mark[1] ?? "", version: Number(mark[2]) };
        const current = currentTemplates.some(
          ({ id, version }) => id === template.id && version === template.version,
        );
        return { ...template, current, address: cellAddress(grid, row.index, cell.column) };
      }
    }
  }
  return null;
}
