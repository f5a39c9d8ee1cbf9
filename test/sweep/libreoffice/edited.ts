/** A workbook of LibreOffice's own writing in which somebody typed something, calculated again by LibreOffice. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { convertInLibreOffice, saveAgainInLibreOffice } from "./soffice.js";

export interface Edit {
  readonly sheet: string;
  /** 0-based, as the column. */
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
}

/** LibreOffice asks whether to calculate files of others, unless told to always do so. */
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * LibreOffice opens the file and saves it, the cells are changed in what it saved, and LibreOffice opens, calculates and
 * saves that again. Nothing of ours is left in the file but what LibreOffice kept of it.
 */
export async function editedInLibreOffice(file: string, edits: readonly Edit[]): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(await saveAgainInLibreOffice(file));
  for (const { sheet, row, column, value } of edits) {
    const found = book.getWorksheet(sheet);
    if (found === undefined) throw new Error(`LibreOffice kept no sheet ${sheet}`);
    found.getCell(row + 1, column + 1).value = value;
  }
  const folder = await mkdtemp(join(tmpdir(), "cakupan-lo-"));
  const path = join(folder, "edited.xlsx");
  await writeFile(path, new Uint8Array(await book.xlsx.writeBuffer()));
  const user = join(folder, "profile", "user");
  await mkdir(user, { recursive: true });
  await writeFile(join(user, "registrymodifications.xcu"), alwaysCalculate);
  return convertInLibreOffice(path, join(folder, "profile"));
}
