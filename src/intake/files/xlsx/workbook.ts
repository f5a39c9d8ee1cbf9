/** An .xlsx as grids. */
import type { Grid } from "../../grid/index.js";
import { fileLimits } from "../limits.js";
import type { Pacer } from "../pacer.js";
import { Archive, failed } from "./archive.js";
import type { Read } from "./archive.js";
import { readWorkbookParts } from "./package.js";
import { readSheet } from "./sheet.js";
import { readCellFormats, readSharedTexts } from "./texts.js";

interface WorkbookContent {
  /** One for each worksheet, in tab order. */
  readonly grids: readonly Grid[];
  readonly macros: boolean;
}

/** Reads every sheet, or says what is wrong. Formulas count with the values they were saved with. */
export async function readWorkbook(bytes: Uint8Array, pacer: Pacer): Promise<Read<WorkbookContent>> {
  const opened = await Archive.open(bytes);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const parts = await readWorkbookParts(archive);
  if (!parts.ok) return parts;
  const { sheets, dates1904, macros } = parts.value;
  const texts = await listIn(archive, parts.value.sharedTexts, readSharedTexts);
  if (!texts.ok) return texts;
  const formats = await listIn(archive, parts.value.styles, readCellFormats);
  if (!formats.ok) return formats;

  const grids: Grid[] = [];
  let cellsLeft: number = fileLimits.cells;
  for (const sheet of sheets) {
    const xml = await archive.text(sheet.path);
    if (!xml.ok) return xml;
    const grid = await readSheet(xml.value, sheet, {
      texts: texts.value,
      formats: formats.value,
      dates1904,
      cellsLeft,
      pacer,
    });
    if (grid === "stopped" || pacer.isStopped()) return failed({ kind: "stopped" });
    if (grid === "broken") return failed({ kind: "damaged", part: sheet.path });
    if (grid === "too many cells") return failed({ kind: "tooManyCells", sheet: sheet.name });
    cellsLeft -= grid.rows.reduce((sum, row) => sum + row.cells.length, 0);
    grids.push(grid);
  }
  return { ok: true, value: { grids, macros } };
}

/** A part that cells refer to by number; a workbook without it has none. */
async function listIn<T>(
  archive: Archive,
  path: string | null,
  read: (xml: string) => readonly T[] | null,
): Promise<Read<readonly T[]>> {
  if (path === null) return { ok: true, value: [] };
  const xml = await archive.text(path);
  if (!xml.ok) return xml;
  const value = read(xml.value);
  return value === null ? failed({ kind: "damaged", part: path }) : { ok: true, value };
}
