import type { Worksheet } from "@cj-tech-master/excelts";
import type { Engine } from "../engine/engine.js";

/** Notes of one sheet. */
export function addNotes(sheet: Worksheet, engine: Engine, sheetId: string): void {
  for (const { row, column, author, text } of engine.notes(sheetId)) {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.note = text;
    // The library writes an author that it has no way of being told.
    const { _comment: note } = cell as unknown as { _comment: { author?: string } };
    if (author !== "") note.author = author;
  }
}
