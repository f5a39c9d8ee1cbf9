/**
 * Every document, saved, in readers that know nothing of us: a strict one of what the standard allows, openpyxl, Gnumeric and
 * LibreOffice. They must come to the values of the engine, cell by cell, and find the charts.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { saveXlsx } from "../../../src/workbench/save/index.js";
import { openAddIn, type AddIn } from "../../excel/addIn.js";
import { partsOf } from "../../workbench/save/parts.js";
import { schemaFindings } from "../../workbench/save/schema.js";
import { planNamed, type PlanName } from "../faults/plans.js";
import { hasLibreOffice, saveAgainInLibreOffice } from "../libreoffice/soffice.js";
import { hasGnumeric, hasOpenpyxl, readByOpenpyxl, throughGnumeric, type Rows } from "./readers.js";

const left = [hasOpenpyxl || "openpyxl", hasGnumeric || "Gnumeric", hasLibreOffice || "LibreOffice"].filter(
  (one) => one !== true,
);
if (left.length > 0) console.warn(`Not on this machine, so not asked: ${left.join(", ")}`);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cakupan-readers-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

interface Saved {
  readonly addIn: AddIn;
  readonly file: string;
  readonly bytes: Uint8Array;
}

async function saved(name: PlanName): Promise<Saved> {
  const addIn = await openAddIn();
  const plan = addIn.rooms.placeSheets(await planNamed(name, addIn), addIn.names());
  expect((await addIn.rooms.applyPlan(plan)).notes).toEqual([]);
  await addIn.engine.settle();
  const bytes = await saveXlsx(addIn.engine);
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return { addIn, file, bytes };
}

/**
 * Gnumeric takes no array as the criterion of COUNTIFS (one check), tells of one cell only whether it holds a formula (the checks
 * "Rumus utuh"), and takes no single cell as the list of INDEX (a Rekap with one sum). What counts the checks then says so too.
 */
const beyondGnumeric: readonly RegExp[] = [
  /^Pemeriksaan R\d+C3 \(Baris yang dijumlahkan.*\): .* \/ #VALUE!$/,
  /^Pemeriksaan R\d+C3 \(Rumus utuh.*\): OK \/ Periksa$/,
  /^Pemeriksaan R3C[24] /,
  /^[\p{L} ]+ R3C1 .*: Pemeriksaan: /u,
  /^Rekap R\d+C16 .*: OK \/ #REF!$/,
];
const withoutGnumericsLimits = (places: readonly string[]): readonly string[] =>
  places.filter((place) => !beyondGnumeric.some((known) => known.test(place)));

/** Where a reader has something else than the engine. */
function differing(
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

describe.each([
  ["form", 0],
  ["breakdown", 0],
  ["rekap", 0],
  ["plan", 5],
] as const)("the saved document %s", (name, charts) => {
  let one: Saved;
  beforeAll(async () => {
    one = await saved(name);
  }, 300_000);
  afterAll(() => one.addIn.close());

  it("holds nothing that the standard does not allow", async () => {
    const parts = await partsOf(one.bytes);
    const { read, findings } = schemaFindings(parts);
    expect(findings).toEqual([]);
    expect(read).toBe([...parts.keys()].filter((path) => !/\.rels$|Content_Types/.test(path)).length);
  }, 120_000);

  (hasOpenpyxl ? it : it.skip)(
    "is read by openpyxl with the same values and its charts",
    () => {
      const { sheets, charts: found } = readByOpenpyxl(one.file);
      expect(differing(one.addIn, (sheet) => sheets.get(sheet))).toEqual([]);
      const { engine } = one.addIn;
      const drawn = engine.sheets().map(({ id, name: sheet }) => {
        const all = engine.charts(id);
        return [sheet, [all.length, all.reduce((sum, { series }) => sum + series.length, 0)]] as const;
      });
      expect([...found]).toEqual(drawn);
      expect(drawn.reduce((sum, [, [count]]) => sum + count, 0)).toBe(charts);
    },
    300_000,
  );

  // The two programs write their own files, which openpyxl then reads.
  (hasGnumeric && hasOpenpyxl ? it : it.skip)(
    "is read by Gnumeric with the same values",
    () => {
      const { sheets } = readByOpenpyxl(throughGnumeric(one.file, false));
      expect(withoutGnumericsLimits(differing(one.addIn, (sheet) => sheets.get(sheet)))).toEqual([]);
    },
    300_000,
  );

  (hasGnumeric && hasOpenpyxl ? it : it.skip)(
    "is calculated anew by Gnumeric to the same values, but for what it cannot calculate",
    () => {
      const { sheets } = readByOpenpyxl(throughGnumeric(one.file, true));
      expect(withoutGnumericsLimits(differing(one.addIn, (sheet) => sheets.get(sheet)))).toEqual([]);
    },
    300_000,
  );

  (hasLibreOffice && hasOpenpyxl ? it : it.skip)(
    "is calculated by LibreOffice to the same values",
    async () => {
      const again = join(folder, `${name}-again.xlsx`);
      writeFileSync(again, await saveAgainInLibreOffice(one.file));
      const { sheets } = readByOpenpyxl(again);
      expect(differing(one.addIn, (sheet) => sheets.get(sheet))).toEqual([]);
    },
    300_000,
  );
});
