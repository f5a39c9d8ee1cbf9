/** A document as it is saved, and where a reader finds something else in it than the engine has. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveXlsx } from "../../../src/workbench/save/index.js";
import { openAddIn, type AddIn } from "../../excel/addIn.js";
import { planNamed, type PlanName } from "../faults/plans.js";
import type { Read, Rows } from "./readers.js";

/** Alike in the fifteen digits of a file; texts as they are, with an empty one for an empty cell. */
function isSame(ours: unknown, theirs: unknown): boolean {
  if (ours === null || ours === "") return theirs === null || theirs === undefined || theirs === "";
  if (typeof ours === "boolean") {
    return theirs === ours || String(theirs).toUpperCase() === String(ours).toUpperCase();
  }
  // What a formula gives stands in a file without a word on its blanks: a reader may leave out those at the end.
  if (typeof ours === "string") return typeof theirs === "string" && theirs.trimEnd() === ours.trimEnd();
  if (typeof ours !== "number") return false;
  const number = typeof theirs === "number" ? theirs : theirs === "" ? NaN : Number(theirs);
  return number === ours || Math.abs(number - ours) <= Math.abs(ours) * 1e-14;
}

/** A document in its file, beside the engine that it was saved from. */
export interface Saved {
  readonly addIn: AddIn;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Fills a document, calculates it and saves it into the folder. @throws where Excel did not take all of it */
export async function saved(name: PlanName, folder: string): Promise<Saved> {
  const addIn = await openAddIn();
  const plan = addIn.rooms.placeSheets(await planNamed(name, addIn), addIn.names());
  const { notes } = await addIn.rooms.applyPlan(plan);
  if (notes.length > 0) throw new Error(notes.map(({ en }) => en).join("; "));
  await addIn.engine.settle();
  const bytes = await saveXlsx(addIn.engine);
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return { addIn, file, bytes };
}

/**
 * Gnumeric takes no array as the criterion of COUNTIFS (one check), tells of one cell only whether it holds a formula (the checks
 * "Rumus utuh"), and takes no single cell as the list of INDEX (a Rekap with one sum). What counts the checks then says so too, as do
 * the thirty rows above them that list what is open, and the turns beside them by which they are listed.
 */
const beyondGnumeric: readonly RegExp[] = [
  /^Pemeriksaan R\d+C3 \(Baris yang dijumlahkan.*\): .* \/ #VALUE!$/,
  /^Pemeriksaan R\d+C3 \(Rumus utuh.*\): OK \/ Periksa$/,
  /^Pemeriksaan R3C[24] /,
  /^Pemeriksaan R([5-9]|[12]\d|3[0-4])C[1-5] /,
  /^Pemeriksaan R\d+C7 /,
  /^[\p{L} ]+ R3C1 .*: Pemeriksaan: /u,
  /^Rekap R\d+C16 .*: OK \/ #REF!$/,
];
/** Differences without those that Gnumeric is known for. */
export function withoutGnumericsLimits(places: readonly string[]): readonly string[] {
  return places.filter((place) => !beyondGnumeric.some((known) => known.test(place)));
}

/** Where a reader has something else than the engine. */
export function differing(
  { engine }: AddIn,
  of: (sheet: string, place: number) => Rows | undefined,
): readonly string[] {
  return engine.sheets().flatMap(({ id, name }, place) => {
    const rows = of(name, place);
    if (rows === undefined) return [`${name} is not there`];
    const used = engine.usedRect(id, true);
    if (used === null) return [];
    const found: string[] = [];
    for (let row = 0; row < used.row + used.rows; row += 1) {
      for (let column = 0; column < used.column + used.columns; column += 1) {
        const ours = engine.cell(id, row, column).value;
        const theirs = rows[row]?.[column];
        if (!isSame(ours, theirs))
          found.push(
            `${name} R${String(row + 1)}C${String(column + 1)} (${String(engine.cell(id, row, 1).value)}): ${String(ours)} / ${String(theirs)}`,
          );
      }
    }
    return found;
  });
}

/** By sheet, how many charts a reader found and how many series they have, and how many the engine has. */
export function chartsOf({ engine }: AddIn): Read["charts"] {
  return new Map(
    engine.sheets().map(({ id, name }) => {
      const all = engine.charts(id);
      return [name, [all.length, all.reduce((sum, { series }) => sum + series.length, 0)]] as const;
    }),
  );
}
