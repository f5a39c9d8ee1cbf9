/** One file of many: which of its sheets holds the table, and what was read from it. */
import { joinTexts } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { checkTable } from "../checks/index.js";
import type { Intake, IntakeOptions } from "../checks/index.js";
import { readFile } from "../files/index.js";
import type { FileContent, IntakeFile, ReadFileOptions } from "../files/index.js";
import type { Grid } from "../grid/index.js";
import { shapeOf } from "../shape.js";
import type { ShapeMemory } from "../shape.js";
import type { Recognition } from "../table/index.js";
import { isPointable, tablesIn, understand } from "../understand.js";
import type { FoundTable } from "../understand.js";
import { withOrigins } from "./origins.js";
import { findTemplate } from "./template.js";
import type { FoundTemplate } from "./template.js";

/** A file, or grids that were read before. */
export type GatheredFile = IntakeFile | { readonly name: string; readonly grids: readonly Grid[] };

/** The sheets of a file and what must be said of them: kept, so that the file need not be opened again. */
type Content = Pick<FileContent, "grids" | "remarks">;

export type FileIntake =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly content: Content;
      readonly template: FoundTemplate | null;
      readonly table: FoundTable;
      readonly intake: Intake;
      /** What must be said about the file as a whole. */
      readonly remarks: readonly Text[];
    }
  | {
      readonly kind: "refused";
      readonly name: string;
      readonly reason: Text;
      /** `null` where there is nothing to point at: what cannot be opened, is empty or lists persons. */
      readonly content: Content | null;
      /** Whether it lists persons: those are counted elsewhere. */
      readonly persons: boolean;
    };

export interface GatherReading extends IntakeOptions {
  /** What was pointed out before in files of the same shape. */
  readonly memory?: ShapeMemory;
}

/** Reads one file and the table in it. */
export async function gatherFile(
  file: GatheredFile,
  options: GatherReading,
  reading: ReadFileOptions,
): Promise<FileIntake> {
  const { name } = file;
  if ("grids" in file) return intakeOf(name, { grids: file.grids, remarks: [] }, options);
  const content = await readFile(file, reading);
  if (!content.ok)
    return { kind: "refused", name, reason: content.problem.sentence, content: null, persons: false };
  const { grids, remarks } = content.value;
  return intakeOf(name, { grids, remarks }, options);
}

/** The table of a workbook: on a sheet that is in view, the one whose headings fit best; or the one that was pointed out. */
function intakeOf(
  name: string,
  content: Content,
  options: GatherReading,
  pointed: FoundTable | null = null,
): FileIntake {
  const { grids, remarks } = content;
  const found = tablesIn(grids, name, options.memory ?? null);
  const best = pointed ?? found[0];
  const rest = found.filter(({ at }) => at !== best?.at);
  const hidden = grids.filter(
    (grid) => grid.hidden && grid !== best?.grid && understand(grid, name).kind === "figures",
  );
  if (best === undefined) return refusedFor(name, content, hidden);
  // The mark of the sheet that is read counts before those of the sheets around it.
  const template = findTemplate([best.grid, ...grids]);
  // Formulas of our own templates show again what was typed; where a figure itself has no value, its row says so.
  const told = remarks.filter(({ code }) => template === null || code !== "uncalculated");
  const said = told.map(({ sentence }) => sentence);
  // The sheets of our own template repeat its figures; those of others may hold more.
  if (template === null && rest.length > 0) said.push(otherSheets(name, best, rest));
  if (hidden.length > 0) said.push(hiddenSheets(name, hidden));
  return {
    kind: "read",
    name,
    content,
    template,
    table: best,
    intake: checked(best, options),
    remarks: said,
  };
}

function refusedFor(name: string, content: Content, hidden: readonly Grid[]): FileIntake {
  const { grids } = content;
  const canPoint = grids.some((grid) => !grid.hidden && isPointable(grid));
  const reason = noTable(name, grids, hidden);
  const persons = grids.some((grid) => !grid.hidden && understand(grid, name).kind === "persons");
  return { kind: "refused", name, reason, content: canPoint ? content : null, persons };
}

/** Where a planner pointed in a file: a sheet, and the table on it; `null` lets go of what was pointed out. */
export interface PointedTable {
  readonly at: number;
  readonly recognition: Recognition | null;
}

/** The same file with its table where the planner points, without opening it again. */
export function readAsPointed(file: FileIntake, pointed: PointedTable, options: GatherReading): FileIntake {
  const { at, recognition } = pointed;
  const grid = file.content?.grids[at];
  if (file.content === null || grid === undefined) return file;
  const table = recognition === null ? null : { grid, at, recognition, others: [], remembered: true };
  return intakeOf(file.name, file.content, options, table);
}

/** The same file with what was pointed out in others since it was read, without opening it again. */
export function readAnew(file: FileIntake, options: GatherReading): FileIntake {
  return file.content === null ? file : intakeOf(file.name, file.content, options);
}

/** The shape of the table that is read in a file; `null` where none is. */
export function shapeKeyOf(file: FileIntake): string | null {
  return file.kind === "read" ? shapeOf(file.table.grid, file.table.recognition).key : null;
}

function checked(table: FoundTable, options: IntakeOptions): Intake {
  const read = checkTable(table.grid, table.recognition, options);
  return { ...read, rows: withOrigins(read.rows, table.grid, table.others) };
}

/** The same file with the planner's answers, without reading it again. */
export function checkedAgain(file: FileIntake, options: IntakeOptions): FileIntake {
  return file.kind === "refused" ? file : { ...file, intake: checked(file.table, options) };
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
  const shown = grids.filter((grid) => !grid.hidden);
  const found = shown.map((grid) => understand(grid, name)).find((each) => each.kind !== "figures");
  const why: Text =
    found === undefined
      ? { id: "tidak ada lembar yang tampak", en: "no sheet is in view" }
      : joinTexts(found.findings.slice(0, 3).map(({ sentence }) => sentence));
  const how: Text =
    found?.kind === "unrecognised"
      ? {
          id: " Tunjuk judul dan kolomnya: pilihannya juga dipakai untuk berkas lain yang bentuknya sama.",
          en: " Point at its heading and columns: the choice holds for other files of the same shape too.",
        }
      : { id: "", en: "" };
  return {
    id: `Berkas "${name}" tidak berisi tabel angka yang dikenali${where.id}. ${why.id}${aside.id}${how.id}`,
    en: `The file "${name}" holds no table of figures that is recognised${where.en}. ${why.en}${aside.en}${how.en}`,
  };
}

function otherSheets(name: string, best: FoundTable, rest: readonly FoundTable[]): Text {
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
