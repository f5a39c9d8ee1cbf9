/** Reading a file that a planner chose: weighed, recognised by its content, and read; or refused with a sentence. */
import { ok } from "../../domain/index.js";
import type { Result, Text } from "../../domain/index.js";
import { gridOfFields, readDelimited } from "../grid/index.js";
import type { Grid } from "../grid/index.js";
import { decodeText } from "./decode.js";
import { kindOf } from "./kind.js";
import { fileLimits } from "./limits.js";
import { Pacer } from "./pacer.js";
import { refuseFile } from "./refusals.js";

/** What a chosen file must offer; the browser's own `File` does. */
export interface IntakeFile {
  readonly name: string;
  /** Bytes. Looked at before the content is. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file as grids, one for each sheet in tab order, with what must be said about the file as a whole. */
export interface FileContent {
  readonly name: string;
  readonly kind: "csv" | "xlsx";
  readonly grids: readonly Grid[];
  readonly remarks: readonly FileRemark[];
}

/** Something about a file that was read nevertheless. */
export interface FileRemark {
  readonly code: "macros" | "macros-renamed" | "encoding" | "stray-quote" | "uncalculated";
  readonly severity: "warning" | "note";
  readonly sentence: Text;
}

export interface ReadFileOptions {
  /** Stops the reading; the answer is then a refusal that says so. */
  readonly signal?: AbortSignal;
}

/** A file in memory as one that was chosen. */
export function fileOfBytes(name: string, bytes: Uint8Array): IntakeFile {
  const copy = (): ArrayBuffer => Uint8Array.from(bytes).buffer;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(copy()) };
}

const workbookEndings = ["xlsx", "xlsm", "xltx", "xltm"];
const textEndings = ["csv", "tsv", "txt"];

/**
 * Reads a .csv or an .xlsx in the page; nothing leaves it. Formulas count with the values they were saved with; macros
 * are never run. Every reason not to read it is a refusal with a sentence; it never throws.
 */
export async function readFile(
  file: IntakeFile,
  options: ReadFileOptions = {},
): Promise<Result<FileContent>> {
  const { name } = file;
  const pacer = new Pacer(options.signal ?? null);
  if (file.size > fileLimits.bytes) return refuseFile(name, { kind: "tooLarge", bytes: file.size });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return refuseFile(name, {
      kind: "unreadable",
      reason: error instanceof Error ? error.name : String(error),
    });
  }
  if (bytes.length > fileLimits.bytes) return refuseFile(name, { kind: "tooLarge", bytes: bytes.length });
  const kind = kindOf(bytes);
  if (kind.kind === "refused") return refuseFile(name, kind.fault);
  const ending = /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (kind.kind === "zip") {
    if (textEndings.includes(ending)) return refuseFile(name, { kind: "workbookAsText" });
    return readWorkbookFile(name, bytes, pacer, ending);
  }
  if (textEndings.includes(ending)) return ok(readText(name, bytes));
  return refuseFile(
    name,
    workbookEndings.includes(ending) || ending === "xls"
      ? { kind: "plainText" }
      : { kind: "ending", ending: `.${ending}` },
  );
}

function readText(name: string, bytes: Uint8Array): FileContent {
  const { text, encoding } = decodeText(bytes);
  const { records, strayQuote } = readDelimited(text);
  const remarks: FileRemark[] = [];
  if (encoding === "Windows-1252") {
    remarks.push({
      code: "encoding",
      severity: "note",
      sentence: {
        id: `Berkas "${name}" tidak tersimpan sebagai UTF-8; dibaca sebagai Windows-1252. Periksa huruf beraksen.`,
        en: `The file "${name}" was not saved as UTF-8; it was read as Windows-1252. Check letters with accents.`,
      },
    });
  }
  if (strayQuote !== null) {
    remarks.push({
      code: "stray-quote",
      severity: "warning",
      sentence: {
        id: `Berkas "${name}", baris ${strayQuote}: tanda kutip dibuka tetapi tidak ditutup pada selnya; dibaca sebagai huruf biasa. Periksa baris itu.`,
        en: `The file "${name}", line ${strayQuote}: a quote is opened but not closed with its cell; it was read as an ordinary sign. Check that line.`,
      },
    });
  }
  return { name, kind: "csv", grids: [gridOfFields(records)], remarks };
}

async function readWorkbookFile(
  name: string,
  bytes: Uint8Array,
  pacer: Pacer,
  ending: string,
): Promise<Result<FileContent>> {
  // Only who chooses a workbook loads what reads one.
  const reader = await import("./xlsx/index.js").catch(() => null);
  if (reader === null) return refuseFile(name, { kind: "notLoaded" });
  const workbook = await reader.readWorkbook(bytes, pacer);
  if (!workbook.ok) return refuseFile(name, workbook.fault);
  const { grids, macros } = workbook.value;
  const remarks = [...macroRemarks(name, macros, ending), ...uncalculatedRemarks(name, grids)];
  return ok({ name, kind: "xlsx", grids, remarks });
}

/**
 * A file with macros is read: a reading takes values only and never runs or keeps a macro, and offices do keep tables in
 * such files. It is said, because whoever opens the file in Excel should know.
 */
function macroRemarks(name: string, macros: boolean, ending: string): readonly FileRemark[] {
  if (!macros) return [];
  if (ending === "xlsm" || ending === "xltm") {
    return [
      {
        code: "macros",
        severity: "note",
        sentence: {
          id: `Berkas "${name}" berisi makro; hanya nilai selnya yang dibaca, makronya tidak dijalankan dan tidak dibawa.`,
          en: `The file "${name}" holds macros; only the values of its cells were read, no macro was run or taken over.`,
        },
      },
    ];
  }
  return [
    {
      code: "macros-renamed",
      severity: "warning",
      sentence: {
        id: `Berkas "${name}" sebenarnya berisi makro (.xlsm) tetapi namanya .${ending}: Excel akan menolak membukanya. Hanya nilai selnya yang dibaca, makronya tidak dijalankan. Tanyakan kepada pengirim.`,
        en: `The file "${name}" really holds macros (.xlsm) although it is named .${ending}: Excel will refuse to open it. Only the values of its cells were read, no macro was run. Ask the sender.`,
      },
    },
  ];
}

function uncalculatedRemarks(name: string, grids: readonly Grid[]): readonly FileRemark[] {
  const count = grids.reduce(
    (sum, grid) =>
      sum +
      grid.rows.reduce(
        (inRow, row) => inRow + row.cells.filter((cell) => cell.kind === "uncalculated").length,
        0,
      ),
    0,
  );
  if (count === 0) return [];
  return [
    {
      code: "uncalculated",
      severity: "warning",
      sentence: {
        id: `Berkas "${name}" berisi ${count} rumus tanpa nilai (disimpan oleh program lain, belum pernah dihitung). Buka di Excel, simpan, lalu pilih lagi.`,
        en: `The file "${name}" holds ${count} formulas without a value (saved by another program, never calculated). Open it in Excel, save it, and choose it again.`,
      },
    },
  ];
}
