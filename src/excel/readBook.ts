/** Reads what a workbook remembers of Rincian, a form or Nasional; loaded where it remembers any, as it knows all their choices. */
import type { Text } from "../domain/index.js";
import { readBookChoices } from "../workbooks/index.js";
import { bookPrefix, bookVersion } from "./book.js";
import type { RememberedBook } from "./book.js";
import { damaged, isRecord, newer, parsed, refused } from "./remembered.js";
import type { Migrations } from "./remembered.js";

/** There is no earlier one yet. */
const migrations: Migrations = {};

/** Reads one setting, or says in a sentence why it is left alone. */
export function readBook(key: string, value: unknown): RememberedBook | Text {
  const kept = parsed(value, migrations);
  if (kept === null) return damaged;
  const { addIn, book, dialect, dates1904, sheets, inputs } = kept;
  if (typeof kept["version"] !== "number") return damaged;
  if (kept["version"] > bookVersion) return newer;
  if (kept["version"] !== bookVersion || typeof addIn !== "string" || typeof inputs !== "string")
    return damaged;
  if ((dialect !== "native" && dialect !== "cakupan") || typeof dates1904 !== "boolean") return damaged;
  if (!Array.isArray(sheets) || !sheets.every((sheet) => typeof sheet === "string")) return damaged;
  if (!isRecord(book) || !isRecord(book["choices"])) return damaged;
  const read = readBookChoices({ ...book["choices"], workbook: book["workbook"] });
  if (!read.ok) return refused(read.problem.sentence);
  return { mark: key.slice(bookPrefix.length), addIn, book: read.value, dialect, dates1904, sheets, inputs };
}
