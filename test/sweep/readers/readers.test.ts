/**
 * Every document, saved, in readers that know nothing of us: a strict one of what the standard allows, openpyxl, Gnumeric and
 * LibreOffice. They must come to the values of the engine, cell by cell, and find the charts. The largest document, the sheet of all of
 * Indonesia, takes its minutes: `npm run sweep:readers`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { partsOf } from "../../workbench/save/parts.js";
import { schemaFindings } from "../../workbench/save/schema.js";
import { hasLibreOffice, saveAgainInLibreOffice } from "../libreoffice/soffice.js";
import { chartsOf, differing, saved, withoutGnumericsLimits, type Saved } from "./documents.js";
import { hasGnumeric, hasOpenpyxl, readByOpenpyxl, throughGnumeric } from "./readers.js";

const left = [hasOpenpyxl || "openpyxl", hasGnumeric || "Gnumeric", hasLibreOffice || "LibreOffice"].filter(
  (one) => one !== true,
);
if (left.length > 0) console.warn(`Not on this machine, so not asked: ${left.join(", ")}`);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cakupan-readers-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ["form", 0],
  ["breakdown", 0],
  ["rekap", 0],
  ["plan", 5],
] as const)("the saved document %s", (name, charts) => {
  let one: Saved;
  beforeAll(async () => {
    one = await saved(name, folder);
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
      const drawn = chartsOf(one.addIn);
      expect(found).toEqual(drawn);
      expect([...drawn.values()].reduce((sum, [count]) => sum + count, 0)).toBe(charts);
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
