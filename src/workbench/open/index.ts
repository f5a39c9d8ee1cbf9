/** Opens an .xlsx: everything that the workbench can hold, and what it cannot, in words. */
import type { Engine } from "../engine/engine.js";
import { cellName } from "../engine/ranges.js";
import { textOf } from "./cells.js";
import { differing } from "./differing.js";
import { tablesOf } from "./tables.js";
import { Losses, type Loss } from "./losses.js";
import { namesOf } from "./names.js";
import { Package, workbookOf } from "./package.js";
import { tellParts, tellWorkbook } from "./parts.js";
import { pouring, type ReadBook } from "./pour.js";
import { settingsOf } from "./settings.js";
import { readSheet, type ReadSheet } from "./sheet.js";
import { Styles } from "./styles.js";
import { child, children, numberOf } from "./xml.js";

export type { Loss } from "./losses.js";

/** How opening is followed, and stopped while nothing is put anywhere. */
export interface Following {
  /** So many sheets of so many, and the one that comes next. The page draws and listens meanwhile. */
  readonly onSheet?: (done: number, total: number, sheet: string) => Promise<void>;
}

/** A file that was read and not put anywhere yet. */
export interface OpenedFile {
  /** What is not carried. */
  readonly losses: readonly Loss[];
  /** Puts it in the place of everything in a workbook; nothing is calculated. */
  pourInto(engine: Engine, following?: Following): Promise<void>;
  /** Where the calculated workbook comes to other values than the file has kept; `null` where it does not. */
  compare(engine: Engine): Loss | null;
}

/**
 * Reads an .xlsx. That it is one, sound and not too large, is told before by the reader of chosen files.
 *
 * @param addInId Whose document settings are taken over.
 * @throws BrokenPart
 */
export async function openXlsx(
  bytes: Uint8Array,
  addInId: string,
  { onSheet }: Following = {},
): Promise<OpenedFile> {
  const file = await Package.of(bytes);
  const workbook = workbookOf(file);
  const losses = new Losses();
  const read = new Set([workbook.path.toLowerCase()]);
  const part = (type: string): string | null => {
    const path = file.related(workbook.path, type);
    if (path !== null) read.add(path);
    return path;
  };
  const [textsPath, stylesPath, themePath] = ["sharedStrings", "styles", "theme"].map(part);
  for (const path of ["docprops/core.xml", "docprops/app.xml"]) read.add(path);
  const core = file.related("", "core-properties");
  if (core !== null) read.add(core);
  const texts = textsPath == null ? [] : children(file.xml(textsPath) ?? undefined, "si").map(textOf);
  const styles = new Styles(
    stylesPath == null ? null : file.xml(stylesPath),
    themePath == null ? null : file.xml(themePath),
  );
  const tables = tablesOf(file, workbook.sheets, read);
  const { names, printed, meant } = namesOf(workbook, tables, losses);
  const { dates1904 } = workbook;
  const nothing = { area: [], rows: null, columns: false };
  const worksheets = workbook.sheets.filter(({ type }) => type === "worksheet");
  const sheets: ReadSheet[] = [];
  for (const sheet of worksheets) {
    await onSheet?.(sheets.length, worksheets.length, sheet.name);
    const at = { sheet: sheet.name, texts, styles, tables, dates1904, losses };
    const content = readSheet(file, sheet, printed.get(sheet.name) ?? nothing, at, read);
    const cells = content.cells.map((cell) =>
      typeof cell.content === "string" ? { ...cell, content: meant(cell.content, sheet.name) } : cell,
    );
    sheets.push({ ...content, cells });
  }
  const settings = settingsOf(file, addInId, read, losses);
  tellWorkbook(file, workbook, losses);
  tellParts(file, read, losses);
  const tab = child(child(workbook.root, "bookViews"), "workbookView")?.attributes["activeTab"];
  const inFront = workbook.sheets[numberOf(tab) ?? 0]?.name;
  const front = Math.max(
    0,
    sheets.findIndex(({ name }) => name === inFront),
  );
  const book: ReadBook = { sheets, names, settings, front };
  return {
    losses: losses.list(),
    pourInto: async (engine, following = {}) => {
      engine.dates1904 = dates1904;
      let done = 0;
      for (const sheet of pouring(book, engine)) {
        await following.onSheet?.(done, sheets.length, sheet);
        done += 1;
      }
    },
    compare: (engine) => {
      const found = new Losses();
      for (const { sheet, row, column } of differing(book, engine))
        found.add("differs", `${sheet}!${cellName(row, column)}`);
      return found.list()[0] ?? null;
    },
  };
}
