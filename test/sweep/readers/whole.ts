/**
 * `npm run sweep:readers`: the sheet of all of Indonesia, saved, in the readers that the smaller documents are tested with (readers.test.ts),
 * and in the strict one. Prints the cells that were compared and where a reader has something else; ends with 1 where any has, or is missing.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { partsOf } from "../../workbench/save/parts.js";
import { schemaFindings } from "../../workbench/save/schema.js";
import { saveAgainInLibreOffice } from "../libreoffice/soffice.js";
import { differing, saved, withoutGnumericsLimits } from "./documents.js";
import { readByOpenpyxl, throughGnumeric } from "./readers.js";

const folder = mkdtempSync(join(tmpdir(), "cakupan-readers-"));
const { addIn, file, bytes } = await saved("national", folder);
const cells = addIn.engine.sheets().reduce((sum, { id }) => {
  const used = addIn.engine.usedRect(id, true);
  return sum + (used === null ? 0 : (used.row + used.rows) * (used.column + used.columns));
}, 0);
process.stdout.write(`${String(bytes.length)} bytes, ${String(cells)} cells\n`);

const readers: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>])[] = [
  ["the standard", async () => schemaFindings(await partsOf(bytes)).findings],
  ["openpyxl", () => inOpenpyxl(file)],
  ["Gnumeric", () => withoutGnumericsLimits(inOpenpyxl(throughGnumeric(file, false)))],
  ["Gnumeric, calculated anew", () => withoutGnumericsLimits(inOpenpyxl(throughGnumeric(file, true)))],
  [
    "LibreOffice",
    async () => {
      const again = join(folder, "again.xlsx");
      writeFileSync(again, await saveAgainInLibreOffice(file));
      return inOpenpyxl(again);
    },
  ],
];

function inOpenpyxl(path: string): readonly string[] {
  const { sheets } = readByOpenpyxl(path);
  return differing(addIn, (sheet) => sheets.get(sheet));
}

let unwell = 0;
for (const [name, find] of readers) {
  const began = performance.now();
  let found: readonly string[];
  try {
    found = await find();
  } catch (error) {
    found = [error instanceof Error ? error.message : String(error)];
  }
  unwell += found.length;
  const seconds = Math.round((performance.now() - began) / 1_000);
  process.stdout.write(`${name}: ${String(found.length)} differences, ${String(seconds)} s\n`);
  for (const place of found.slice(0, 5)) process.stdout.write(`  ${place}\n`);
}
rmSync(folder, { recursive: true });
process.exit(unwell === 0 ? 0 : 1);
