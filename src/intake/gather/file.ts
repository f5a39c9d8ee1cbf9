/** One file of many: which of its sheets holds the table, and what was read from it. */
import type { Text } from "../../domain/index.js";
import { checkTable } from "../checks/index.js";
import type { Intake, IntakeOptions } from "../checks/index.js";
import { readFile } from "../files/index.js";
import type { FileRemark, IntakeFile, ReadFileOptions } from "../files/index.js";
import type { Grid } from "../grid/index.js";
import { recogniseAll } from "../table/index.js";
import type { Recognition } from "../table/index.js";
import { withOrigins } from "./origins.js";
import { findTemplate } from "./template.js";
import type { FoundTemplate } from "./template.js";

/** A file, or grids that were read before. */
export type GatheredFile = IntakeFile | { readonly name: string; readonly grids: readonly Grid[] };

export type FileIntake =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly template: FoundTemplate | null;
      readonly intake: Intake;
      /** What must be said about the file as a whole. */
      readonly remarks: readonly Text[];
    }
  | { readonly kind: "refused"; readonly name: string; readonly reason: Text };

/** Reads one file and the table in it. */
export async function gatherFile(
  file: GatheredFile,
  options: IntakeOptions,
  reading: ReadFileOptions,
): Promise<FileIntake> {
  const { name } = file;
  if ("grids" in file) return intakeOfGrids(name, file.grids, [], options);
  const content = await readFile(file, reading);
  if (!content.ok) return { kind: "refused", name, reason: content.problem.sentence };
  return intakeOfGrids(name, content.value.grids, content.value.remarks, options);
}

interface SheetTable {
  readonly grid: Grid;
  readonly table: Recognition;
  readonly others: readonly Recognition[];
}

/** The table of a workbook: on a sheet that is in view, the one whose headings fit best. */
function intakeOfGrids(
  name: string,
  grids: readonly Grid[],
  remarks: readonly FileRemark[],
  options: IntakeOptions,
): FileIntake {
  const tables = grids.filter(({ hidden }) => !hidden).flatMap((grid) => tableOf(grid, name) ?? []);
  const [best, ...rest] = [...tables].sort((a, b) => b.table.score - a.table.score);
  const hidden = grids.filter((grid) => grid.hidden && tableOf(grid, name) !== null);
  if (best === undefined) return { kind: "refused", name, reason: noTable(name, grids, hidden) };
  // The mark of the sheet that is read counts before those of the sheets around it.
  const template = findTemplate([best.grid, ...grids]);
  const checked = checkTable(best.grid, best.table, options);
  const intake = { ...checked, rows: withOrigins(checked.rows, best.grid, best.others) };
  const said = remarks.map(({ sentence }) => sentence);
  // The sheets of our own template repeat its figures; those of others may hold more.
  if (template === null && rest.length > 0) said.push(otherSheets(name, best, rest));
  if (hidden.length > 0) said.push(hiddenSheets(name, hidden));
  return { kind: "read", name, template, intake, remarks: said };
}

/** The first table of a sheet that holds figures of regions or segments. */
function tableOf(grid: Grid, fileName: string): SheetTable | null {
  const all = recogniseAll(grid, fileName);
  const table = all.find((each) => holdsFigures(each));
  return table === undefined ? null : { grid, table, others: all.filter((each) => each !== table) };
}

function holdsFigures(recognition: Recognition): boolean {
  const fields = recognition.columns.map(({ field }) => field);
  return fields.includes("covered") || fields.includes("workers");
}

function sheetNames(grids: readonly Grid[]): string {
  return grids.map(({ sheet }) => `"${sheet ?? ""}"`).join(", ");
}

function noTable(name: string, grids: readonly Grid[], hidden: readonly Grid[]): Text {
  const looked = grids.filter((grid) => !grid.hidden && grid.sheet !== null);
  const where: Text =
    looked.length === 0
      ? { id: "", en: "" }
      : { id: ` di lembar ${sheetNames(looked)}`, en: ` on ${sheetNames(looked)}` };
  const aside: Text =
    hidden.length === 0
      ? { id: "", en: "" }
      : {
          id: ` Lembar tersembunyi ${sheetNames(hidden)} berisi tabel: tampilkan dulu bila itu yang dimaksud.`,
          en: ` The hidden sheet ${sheetNames(hidden)} holds a table: unhide it if that is the one.`,
        };
  const first = grids[0]?.rows[0]?.cells.map((cell) => cell.shown).join(" | ");
  const came: Text =
    first === undefined
      ? { id: "lembarnya kosong", en: "the sheet is empty" }
      : { id: `baris pertamanya "${first.slice(0, 80)}"`, en: `its first row is "${first.slice(0, 80)}"` };
  return {
    id: `Berkas "${name}" tidak berisi tabel yang dikenali${where.id}: diharapkan baris judul seperti "Kabupaten/Kota | Segmen | Pekerja | Peserta"; ${came.id}.${aside.id}`,
    en: `The file "${name}" holds no table that is recognised${where.en}: a heading such as "Kabupaten/Kota | Segmen | Pekerja | Peserta" was expected; ${came.en}.${aside.en}`,
  };
}

function otherSheets(name: string, best: SheetTable, rest: readonly SheetTable[]): Text {
  const others = sheetNames(rest.map(({ grid }) => grid));
  const used = best.grid.sheet ?? "";
  return {
    id: `Berkas "${name}": dibaca lembar "${used}"; lembar ${others} juga berisi tabel dan tidak dibaca.`,
    en: `The file "${name}": the sheet "${used}" was read; ${others} hold a table too and were not read.`,
  };
}

function hiddenSheets(name: string, hidden: readonly Grid[]): Text {
  return {
    id: `Berkas "${name}": lembar tersembunyi ${sheetNames(hidden)} berisi tabel dan tidak dibaca.`,
    en: `The file "${name}": the hidden sheet ${sheetNames(hidden)} holds a table and was not read.`,
  };
}
