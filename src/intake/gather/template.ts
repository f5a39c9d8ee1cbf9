/** The mark of one of our own templates in a workbook that comes back, wherever it stands: sheets and rows may be moved. */
import { isCurrentMarker, readMarker } from "../../sheets/index.js";
import { regionOf } from "../../domain/index.js";
import type { Region, Text } from "../../domain/index.js";
import { cellAddress } from "../grid/index.js";
import type { Grid } from "../grid/index.js";

export interface FoundTemplate {
  /** "rincian"; also one that this version does not know. */
  readonly template: string;
  readonly version: number;
  /** Kemendagri code of the region the workbook is about; "0" for Indonesia. */
  readonly regionCode: string;
  readonly address: string;
  /** Whether this version of the product writes it the same way. */
  readonly current: boolean;
}

/** The mark in a workbook; `null` for a file that is none of ours. */
export function findTemplate(grids: readonly Grid[]): FoundTemplate | null {
  for (const grid of grids) {
    for (const row of grid.rows) {
      for (const cell of row.cells) {
        const mark = cell.kind === "text" ? readMarker(cell.shown) : null;
        if (mark === null) continue;
        const { template, version, regionCode } = mark;
        const address = cellAddress(grid, row.index, cell.column);
        return { template, version, regionCode, address, current: isCurrentMarker(mark) };
      }
    }
  }
  return null;
}

/** Said where a template that was made for one region holds rows of others: pasted into the wrong file, or sent for a neighbour. */
export function strangeRegions(template: FoundTemplate, rowsOf: readonly Region[]): Text | null {
  const { regionCode, address } = template;
  const own = regionOf(regionCode);
  if (!own.ok) return null;
  const strange = rowsOf.filter(({ code }) => code !== regionCode && !code.startsWith(`${regionCode}.`));
  if (strange.length === 0) return null;
  const names = strange.map(({ name }) => name).join(", ");
  return {
    id: `Templatnya dibuat untuk ${own.value.name} (${address}), tetapi barisnya untuk ${names}: periksa apakah angkanya ditempel di berkas yang benar.`,
    en: `The template was made for ${own.value.name} (${address}), but its rows are for ${names}: check that the figures were pasted into the right file.`,
  };
}
