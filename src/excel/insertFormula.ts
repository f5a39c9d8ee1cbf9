/** Writing a formula into the cell that is selected, and what has to be known for it. */
import { quotedSheetName, signsOf } from "../sheets/index.js";
import type { Signs, TabPlace } from "../sheets/index.js";
import { supports } from "./host.js";
import { asking } from "./line.js";
import { badSelection, ExcelProblem } from "./problem.js";

/** The area that is selected, for an argument. @throws ExcelProblem where several are. */
export async function readSelectedArea(): Promise<TabPlace> {
  return asking(async (line) => {
    const range = line.context.workbook.getSelectedRange();
    range.load("address,worksheet/name");
    await line.send();
    return {
      sheet: range.worksheet.name,
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
    };
  });
}

/** How this Excel writes decimals and lists; `null` where it does not tell. */
export async function readSigns(): Promise<Signs | null> {
  if (!supports("1.11")) return null;
  return asking(async (line) => {
    const { application } = line.context.workbook;
    application.load("decimalSeparator");
    await line.send();
    return signsOf(application.decimalSeparator);
  });
}

/**
 * Writes a formula (en-US) into the selected cell, where nothing stands yet.
 * @returns where it stands now
 * @throws ExcelProblem where something stands there, or Excel refuses
 */
export async function insertFormula(formula: string): Promise<TabPlace> {
  return asking(async (line) => {
    const { workbook } = line.context;
    const cell = supports("1.7") ? workbook.getActiveCell() : workbook.getSelectedRange().getCell(0, 0);
    cell.load("address,formulas,worksheet/name");
    await line.send();
    const sheet = cell.worksheet.name;
    const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
    if (cell.formulas[0]?.[0] !== "") throw taken(`${quotedSheetName(sheet)}!${address}`);
    cell.formulas = [[formula]];
    const refused = await line.tried();
    if (refused !== null) throw refused.kind === "protected" ? sheetProtected(sheet) : refused;
    return { sheet, address };
  });
}

function taken(place: string): ExcelProblem {
  return badSelection({
    id: `Sel ${place} sudah berisi sesuatu, dan tidak ada yang ditimpa. Pilih sel kosong, lalu tekan lagi.`,
    en: `The cell ${place} already holds something, and nothing is overwritten. Select an empty cell, then press again.`,
  });
}

function sheetProtected(sheet: string): ExcelProblem {
  return new ExcelProblem("protected", {
    id: `Lembar "${sheet}" diproteksi. Buka proteksinya (Tinjau, Buka Proteksi Lembar) atau pilih sel di lembar lain.`,
    en: `The sheet "${sheet}" is protected. Unprotect it (Review, Unprotect Sheet) or select a cell on another sheet.`,
  });
}
