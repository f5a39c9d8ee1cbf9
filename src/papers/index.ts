/** The language of written documents: what a paper says, how it is written as a Word file or as formatted text, how it is read back. */
export { addressOf } from "./bookmarks.js";
export { htmlOf, textOf } from "./html.js";
export { field, joined, runsIn, say } from "./paper.js";
export type { Block, CellValue, Chart, Paper, Picture, Run, Runs, Shape, Table, TableCell } from "./paper.js";
export { written } from "./shapes.js";
import type { Paper } from "./paper.js";

/** The paper as the bytes of a .docx file. What writes it is large, and is loaded with the first one. */
export async function wordFileOf(paper: Paper): Promise<Uint8Array> {
  const { docxOf } = await import("./docx.js");
  return docxOf(paper);
}
