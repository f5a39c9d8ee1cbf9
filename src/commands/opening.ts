/** Whether a file can be opened as a workbook: what the workbench asks before it opens one. */
import type { Text } from "../domain/index.js";
import { fileOfBytes, readFile } from "../intake/index.js";
import type { NamedFile } from "../papers/index.js";

/** Why a file is no sound .xlsx that may be opened, as the pane says it of files that are chosen there; `null` where it is one. */
export async function workbookProblem({ name, bytes }: NamedFile): Promise<Text | null> {
  const read = await readFile(fileOfBytes(name, bytes));
  if (!read.ok) return read.problem.sentence;
  if (read.value.kind === "xlsx") return null;
  return {
    id: `Berkas "${name}" berisi tabel teks, bukan buku kerja: diharapkan .xlsx. Tabel teks dibaca panel, di tempat data diisi.`,
    en: `The file "${name}" holds a table in text, not a workbook: an .xlsx was expected. Tables in text are read by the pane, where figures are entered.`,
  };
}
