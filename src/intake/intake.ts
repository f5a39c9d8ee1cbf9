/** Grid in, checked rows out: the way of a pasted text, a selection or a sheet when its columns are taken as proposed. */
import { ok, refuse } from "../domain/index.js";
import type { Result } from "../domain/index.js";
import { checkTable } from "./checks/index.js";
import type { Intake, IntakeOptions } from "./checks/index.js";
import { cellAddress } from "./grid/index.js";
import type { Grid } from "./grid/index.js";
import { recognise } from "./table/index.js";

export type IntakeAnswer = Result<Intake>;

/**
 * Recognises the first table of a grid and checks it. Refuses where no heading is found, with what was expected and what
 * came. To let a planner correct the columns, call `recognise`, `withField` and `checkTable` one after another.
 */
export function intakeOf(
  grid: Grid,
  options: IntakeOptions = {},
  fileName: string | null = null,
): IntakeAnswer {
  const recognition = recognise(grid, fileName);
  if (recognition !== null) return ok(checkTable(grid, recognition, options));
  const [first] = grid.rows;
  if (first === undefined) {
    return refuse("missing", {
      id: "Tidak ada isi: diharapkan tabel dengan baris judul.",
      en: "There is nothing in it: a table with a heading was expected.",
    });
  }
  const at = cellAddress(grid, first.index, first.cells[0]?.column ?? 0);
  const shown = first.cells
    .map((cell) => cell.shown)
    .join(" | ")
    .slice(0, 80);
  return refuse("missing", {
    id: `Baris judul tidak ditemukan: diharapkan judul seperti "Kabupaten/Kota | Segmen | Pekerja | Peserta"; isinya mulai di ${at} dengan "${shown}". Sertakan baris judulnya.`,
    en: `No heading was found: one such as "Kabupaten/Kota | Segmen | Pekerja | Peserta" was expected; it begins at ${at} with "${shown}". Include the row of headings.`,
  });
}
