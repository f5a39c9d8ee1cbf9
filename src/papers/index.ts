/** The language of written documents: what a paper says, how it is written as a Word file or as formatted text, how it is read back. */
import type { WorkbookPlan } from "../sheets/index.js";
import type { NamedFile } from "./bundle.js";
import type { Paper } from "./paper.js";
import type { FoundPaper } from "./readBack.js";

export { addressOf } from "./bookmarks.js";
export type { NamedFile } from "./bundle.js";
export { htmlOf, textOf } from "./html.js";
export { field, joined, runsIn, say } from "./paper.js";
export type { Block, CellValue, Paper, Picture, Run, Runs, Shape, Table, TableCell } from "./paper.js";
export type { FoundFigure, FoundPaper } from "./readBack.js";
export { written } from "./shapes.js";

// What writes and reads files is large: it is loaded with the first one.

/** The paper as the bytes of a .docx file. */
export async function wordFileOf(paper: Paper): Promise<Uint8Array> {
  const { docxOf } = await import(/* webpackChunkName: "word" */ "./docx.js");
  return docxOf(paper);
}

/** What a document says; `null` where the file is no Word file, or one without any figure of ours. */
export async function readPaper(bytes: Uint8Array): Promise<FoundPaper | null> {
  const { foundIn } = await import(/* webpackChunkName: "zip" */ "./readBack.js");
  return foundIn(bytes);
}

/** A plan of sheets as the bytes of an .xlsx file. */
export async function workbookFileOf(plan: WorkbookPlan): Promise<Uint8Array> {
  const { xlsxOf } = await import(/* webpackChunkName: "zip" */ "./xlsx/workbook.js");
  return xlsxOf(plan);
}

/** Several files as one ZIP, for where only one can be saved. */
export async function bundled(files: readonly NamedFile[]): Promise<Uint8Array> {
  const { zipOf } = await import(/* webpackChunkName: "zip" */ "./bundle.js");
  return zipOf(files);
}
