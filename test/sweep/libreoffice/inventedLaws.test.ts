/** Two laws that nobody enacted, calculated by LibreOffice from the saved file: every sheet says what the domain says. */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "@jest/globals";
import type { Engine } from "../../../src/workbench/engine/index.js";
import { readerOfFile, saveWithoutResults } from "../plans/calculated.js";
import type { Reader } from "../plans/calculated.js";
import { inventedPlans } from "../plans/inventedPlans.js";
import { differencesUnder } from "../plans/underInvented.js";
import { hasLibreOffice, throughLibreOffice } from "./soffice.js";

/** The file carries no results, so what LibreOffice saves it has calculated. */
async function inLibreOffice(engine: Engine): Promise<Reader> {
  const file = join(await mkdtemp(join(tmpdir(), "cakupan-lo-")), "plan.xlsx");
  await saveWithoutResults(engine, file);
  const book = new Workbook();
  await book.xlsx.load(await readFile(await throughLibreOffice(file)));
  return readerOfFile(book);
}

(hasLibreOffice ? describe : describe.skip)("a plan under an invented law in LibreOffice", () => {
  it.each(["JKK of BPU changed twice in a year", "class rates of PU from September"])(
    "%s: the sheets are the domain's",
    async (name) => {
      expect(inventedPlans).toHaveLength(3);
      expect(await differencesUnder(name, inventedPlans.slice(2), inLibreOffice)).toEqual([]);
    },
  );
});
