import type { Text } from "../domain/index.js";

/**
 * What Excel refused, in kinds that a person can do something about:
 * - `editing`: a cell is open for typing
 * - `protected`: the workbook's structure is protected
 * - `name-taken`: a sheet of that name has appeared meanwhile
 * - `too-large`: Excel did not take the amount of data
 * - `gone`: a sheet that was needed is no longer there
 * - `cancelled`: a person stopped the fill
 * - `selection`: what is selected in the sheet cannot be read as one table
 * - `elsewhere`: another workbook has the focus, and Excel does nothing to this one's sheets meanwhile
 * - `silent`: Excel has not answered, and a person stopped waiting
 * - `not-loaded`: the part of the add-in that would have asked Excel did not come
 * - `plan`: the plan itself is not sound (a defect of ours, never the user's)
 * - `unknown`: anything else, with Excel's own words
 */
type ExcelProblemKind =
  | "editing"
  | "protected"
  | "name-taken"
  | "too-large"
  | "gone"
  | "cancelled"
  | "selection"
  | "elsewhere"
  | "silent"
  | "not-loaded"
  | "plan"
  | "unknown";

/** A refusal with its sentence. `cause` holds what Excel threw. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(
    readonly kind: ExcelProblemKind,
    readonly sentence: Text,
    options?: { readonly cause?: unknown },
  ) {
    super(sentence.en, options);
  }

  /** The same problem, followed by one more sentence. */
  followedBy(more: Text): ExcelProblem {
    const sentence = { id: `${this.sentence.id} ${more.id}`, en: `${this.sentence.en} ${more.en}` };
    return new ExcelProblem(this.kind, sentence, { cause: this.cause });
  }
}

const kinds: Readonly<Record<string, ExcelProblemKind>> = {
  InvalidOperationInCellEditMode: "editing",
  // The older interface says so of a cell that is open for typing.
  InvalidApiCallInContext: "editing",
  InactiveWorkbook: "elsewhere",
  AccessDenied: "protected",
  ItemAlreadyExists: "name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ItemNotFound: "gone",
  InvalidSelection: "selection",
};

/** Excel's refusal as a problem with a sentence. A problem that already is one passes through. */
export function problemOf(thrown: unknown): ExcelProblem {
  if (thrown instanceof ExcelProblem) return thrown;
  const code = codeOf(thrown);
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  const kind = isElsewhere(code, thrown) ? "elsewhere" : (kinds[code] ?? "unknown");
  return new ExcelProblem(kind, sentenceFor(kind, code === "" ? said : `${code}: ${said}`), {
    cause: thrown,
  });
}

/** Office.js errors carry a code as a text; the older interface gives a number, 5004 while a cell is being typed. */
function codeOf(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return "";
  if (thrown.code === 5004 || thrown.code === "5004") return "InvalidApiCallInContext";
  return typeof thrown.code === "string" ? thrown.code : "";
}

/**
 * What fails, and with which code, while another workbook has the focus: Microsoft's page "Troubleshooting Excel add-ins",
 * "API limitations when the active workbook switches".
 */
const needsFocus: Readonly<Record<string, string>> = {
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "Range.select": "GeneralException",
};

function isElsewhere(code: string, thrown: unknown): boolean {
  const info = (thrown as { debugInfo?: { errorLocation?: unknown } } | null | undefined)?.debugInfo;
  const location = typeof info?.errorLocation === "string" ? info.errorLocation : "";
  return Object.entries(needsFocus).some(
    ([member, its]) => its === code && member.toLowerCase() === location.toLowerCase(),
  );
}

function sentenceFor(kind: ExcelProblemKind, said: string): Text {
  switch (kind) {
    case "editing":
      return {
        id: "Sebuah sel sedang diketik. Tekan Enter atau Esc di lembar kerja, lalu coba lagi.",
        en: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
      };
    case "protected":
      return {
        id: "Struktur buku kerja ini dilindungi, jadi Excel menolak perubahan lembar. Buka Tinjau > Proteksi Buku Kerja, matikan, lalu coba lagi.",
        en: "The structure of this workbook is protected, so Excel refused to change its sheets. Switch off Review > Protect Workbook, then try again.",
      };
    case "name-taken":
      return {
        id: "Sementara mengisi, muncul lembar lain dengan nama yang sama. Coba lagi: nama yang bebas akan dipilih.",
        en: "Another sheet with the same name appeared meanwhile. Try again: a free name will be chosen.",
      };
    case "too-large":
      return {
        id: "Excel menolak karena datanya terlalu besar untuk satu kiriman. Pilih tahun yang lebih sedikit atau pakai Excel di komputer.",
        en: "Excel refused because the data was too large for one request. Choose fewer years or use Excel on a computer.",
      };
    case "gone":
      return {
        id: "Lembar yang sedang diisi tidak ada lagi: mungkin dihapus atau buku kerja berganti. Coba lagi.",
        en: "The sheet being written is no longer there: it may have been deleted, or another workbook opened. Try again.",
      };
    case "cancelled":
      return {
        id: "Pengisian dihentikan. Yang sudah tertulis dihapus lagi; buku kerja ini seperti semula.",
        en: "The fill was stopped. What had been written was removed again; the workbook is as it was.",
      };
    case "selection":
      return {
        id: "Yang dipilih bukan satu bagian sel, atau buku kerja lain sedang di depan. Pilih tabelnya di lembar buku kerja ini, dengan judul kolomnya, lalu coba lagi.",
        en: "What is selected is not one area of cells, or another workbook is in front. Select the table in a sheet of this workbook, with its headings, then try again.",
      };
    case "elsewhere":
      return {
        id: "Excel tidak mengubah lembar selama buku kerja lain yang aktif. Kembali ke buku kerja ini, biarkan di depan, lalu coba lagi.",
        en: "Excel changes no sheets while another workbook is active. Come back to this workbook, leave it in front, then try again.",
      };
    case "silent":
      return {
        id: "Excel belum menjawab, dan Anda berhenti menunggu. Periksa apakah sebuah kotak dialog terbuka di Excel, tutup, lalu coba lagi.",
        en: "Excel has not answered, and you stopped waiting. See whether a dialog is open in Excel, close it, then try again.",
      };
    case "not-loaded":
      return {
        id: "Bagian yang membaca dan menulis buku kerja belum dapat dimuat. Periksa sambungan jaringan, lalu coba lagi. Isi buku kerja tidak berubah.",
        en: "The part that reads and writes the workbook could not be loaded. Check the network connection, then try again. The workbook is unchanged.",
      };
    case "plan":
      return {
        id: `Rancangan lembar tidak utuh, jadi tidak ada yang ditulis. Laporkan ini: ${said}`,
        en: `The plan of the sheets is not sound, so nothing was written. Please report this: ${said}`,
      };
    case "unknown":
      return {
        id: `Excel menolak dengan alasan yang tidak dikenal (${said}).`,
        en: `Excel refused for a reason not known here (${said}).`,
      };
  }
}

/** A plan with findings is refused before Excel is asked for anything. */
export function unsoundPlan(findings: readonly string[]): ExcelProblem {
  return new ExcelProblem("plan", sentenceFor("plan", findings.slice(0, 3).join("; ")));
}

/** What is selected cannot be read as one table; the sentence says why and what to select. */
export function badSelection(sentence: Text): ExcelProblem {
  return new ExcelProblem("selection", sentence);
}

/** The part that would have asked Excel did not come, as without a network. */
export function notLoaded(thrown: unknown): ExcelProblem {
  return new ExcelProblem("not-loaded", sentenceFor("not-loaded", ""), { cause: thrown });
}

/** A person stopped the fill before it was done. */
export function cancelled(): ExcelProblem {
  return new ExcelProblem("cancelled", sentenceFor("cancelled", ""));
}

/** Excel gave no answer, and a person stopped waiting for one. */
export function silent(): ExcelProblem {
  return new ExcelProblem("silent", sentenceFor("silent", ""));
}

/** The structure is protected, as Excel said before anything was tried. */
export function structureProtected(): ExcelProblem {
  return new ExcelProblem("protected", sentenceFor("protected", ""));
}

export function nameTaken(name: string): ExcelProblem {
  return new ExcelProblem("name-taken", {
    id: `Lembar "${name}" sudah ada di buku kerja ini. Tidak ada yang ditimpa; coba lagi, nama yang bebas akan dipilih.`,
    en: `This workbook already has a sheet "${name}". Nothing was overwritten; try again, a free name will be chosen.`,
  });
}
