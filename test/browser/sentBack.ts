/** A form as an office fills it in and sends it back. */
import { Workbook } from "@cj-tech-master/excelts";

/** A row of figures, as an office fills it in. */
export type Line = readonly [covered: number, workers: number];
/** 31 December 2025 as a serial number: the date that every form says. */
export const YEAR_END = 46_022;

/** The form as the workbench saved it, with these lines of Rincian filled in (the first is the region as a whole). */
export async function filledIn(form: Buffer, lines: readonly (Line | null)[]): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(form);
  const sheet = book.getWorksheet("Rincian");
  if (sheet === undefined) throw new Error("The form has no Rincian");
  lines.forEach((line, index) => {
    if (line === null) return;
    const [covered, workers] = line;
    sheet.getCell(index + 8, 4).value = covered;
    sheet.getCell(index + 8, 5).value = workers;
  });
  // Once for all rows, above them.
  ["Basis UCJ", YEAR_END, "Disnaker, surat 560/12"].forEach((said, at) => {
    sheet.getCell(at + 4, 3).value = said;
  });
  return new Uint8Array(await book.xlsx.writeBuffer({ validate: false }));
}
