/** Sentences keep the separators of their own language in LibreOffice, with English and with Indonesian settings, and in Gnumeric. */
import { Workbook } from "@cj-tech-master/excelts";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { writtenNumbers } from "../../sheets/writtenNumbers.js";
import { hasGnumeric, hasOpenpyxl, readByOpenpyxl, throughGnumeric } from "../readers/readers.js";
import { convertInLibreOffice, hasLibreOffice } from "./soffice.js";

let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cakupan-words-"));
  file = join(folder, "words.xlsx");
  const book = new Workbook();
  const sheet = book.addWorksheet("Sheet1");
  writtenNumbers.forEach(({ value, formula }, at) => {
    const place = String(at + 1);
    sheet.addRow([value, { formula: formula.slice(1).replaceAll("A1", `A${place}`) }]);
    // Without separators of its own, a number of another language would show.
    sheet.getCell(at + 1, 3).value = { formula: `FIXED(A${place}, 2)` };
  });
  await writeFile(file, await book.xlsx.writeBuffer());
});

const textsIn = (path: string, column: number): readonly unknown[] =>
  (readByOpenpyxl(path).sheets.get("Sheet1") ?? []).map((row) => row[column]);
const expected = writtenNumbers.map(({ text }) => text);

async function profileOf(locale: string): Promise<string> {
  const profile = join(folder, `profile-${locale}`);
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
  );
  return profile;
}

describe("numbers in sentences", () => {
  (hasLibreOffice && hasOpenpyxl ? it.each : it.skip.each)([
    ["en-US", "760,468.00"],
    ["id-ID", "760.468,00"],
  ])("read alike in LibreOffice with the settings of %s", async (locale, fixed) => {
    const again = join(folder, `${locale}.xlsx`);
    await writeFile(again, await convertInLibreOffice(file, await profileOf(locale)));
    // The settings hold: FIXED alone follows them.
    expect(textsIn(again, 2)[0]).toBe(fixed);
    expect(textsIn(again, 1)).toEqual(expected);
  });

  (hasGnumeric && hasOpenpyxl ? it : it.skip)("read alike in Gnumeric", () => {
    expect(textsIn(throughGnumeric(file, true), 1)).toEqual(expected);
  });
});
