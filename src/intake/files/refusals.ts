/** Why a file is not read: one sentence each, naming the file, what was expected and what came. */
import { formatNumber, refuse } from "../../domain/index.js";
import type { Problem, Text } from "../../domain/index.js";
import { fileLimits } from "./limits.js";

type Refusal = ReturnType<typeof refuse>;

/** What is wrong with a file, before its sentence is written. */
export type FileFault =
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "ending"; readonly ending: string }
  | { readonly kind: "tooLarge"; readonly bytes: number }
  | { readonly kind: "password" }
  | { readonly kind: "oldExcel" }
  | { readonly kind: "oldOffice" }
  | { readonly kind: "page" }
  | { readonly kind: "spreadsheetXml" }
  | { readonly kind: "plainText" }
  | { readonly kind: "other"; readonly what: Text }
  | { readonly kind: "workbookAsText" }
  | { readonly kind: "binaryWorkbook" }
  | { readonly kind: "openDocument" }
  | { readonly kind: "noWorkbook" }
  | { readonly kind: "truncated" }
  | { readonly kind: "damaged"; readonly part: string }
  | { readonly kind: "packedOtherwise"; readonly part: string }
  | { readonly kind: "bomb"; readonly packed: number; readonly unpacked: number }
  | { readonly kind: "tooManyParts"; readonly parts: number }
  | { readonly kind: "tooManyCells"; readonly sheet: string }
  | { readonly kind: "noSheet" }
  | { readonly kind: "notLoaded" }
  | { readonly kind: "stopped" };

/** The refusal of a file: its sentence names the file. */
export function refuseFile(name: string, fault: FileFault): Refusal {
  const { id, en } = sentenceOf(fault);
  return refuse(codeOf(fault), { id: `Berkas "${name}" ${id}`, en: `The file "${name}" ${en}` }, name);
}

function codeOf(fault: FileFault): Problem["code"] {
  switch (fault.kind) {
    case "tooLarge":
    case "bomb":
    case "tooManyParts":
    case "tooManyCells":
      return "range";
    case "empty":
    case "noSheet":
      return "missing";
    default:
      return "value";
  }
}

/** In whole KB below a tenth of a megabyte, where "0 MB" would say nothing. */
function megabytes(bytes: number): Text {
  if (bytes < 1024 * 1024 * 0.1) {
    const amount = Math.ceil(bytes / 1024);
    return { id: `${formatNumber(amount, "id")} KB`, en: `${formatNumber(amount, "en")} KB` };
  }
  const amount = Math.round((bytes / (1024 * 1024)) * 10) / 10;
  return { id: `${formatNumber(amount, "id")} MB`, en: `${formatNumber(amount, "en")} MB` };
}

const saveAgain: Text = {
  id: "Buka di Excel, lalu Simpan Sebagai > Buku Kerja Excel (.xlsx), dan pilih berkas hasilnya.",
  en: "Open it in Excel, then Save As > Excel Workbook (.xlsx), and choose the file that gives.",
};

const sendAgain: Text = {
  id: "Unduh atau minta kirim ulang.",
  en: "Download it again or ask for it to be sent again.",
};

function sentenceOf(fault: FileFault): Text {
  switch (fault.kind) {
    case "empty":
      return {
        id: `kosong: diharapkan .xlsx atau .csv yang berisi tabel, yang diterima 0 bita. ${sendAgain.id}`,
        en: `is empty: an .xlsx or .csv with a table was expected, 0 bytes came. ${sendAgain.en}`,
      };
    case "unreadable":
      return {
        id: `tidak dapat dibuka di perangkat ini (${fault.reason}): mungkin dipindah, dihapus, atau belum terunduh dari awan. Pilih lagi berkasnya.`,
        en: `cannot be opened on this device (${fault.reason}): it may have been moved, deleted, or not yet downloaded from the cloud. Choose it again.`,
      };
    case "ending":
      return {
        id: `berakhiran "${fault.ending}": yang dapat dibaca .xlsx, .xlsm dan .csv.`,
        en: `ends in "${fault.ending}": .xlsx, .xlsm and .csv can be read.`,
      };
    case "tooLarge":
      return tooLarge(fault.bytes);
    case "password":
      return {
        id: `dikunci dengan kata sandi: diharapkan .xlsx tanpa kata sandi, yang diterima berkas terenkripsi. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi Buku Kerja), simpan, lalu pilih lagi.`,
        en: `is locked with a password: an .xlsx without one was expected, an encrypted file came. Open it in Excel, remove the password (File > Info > Protect Workbook), save, and choose it again.`,
      };
    case "oldExcel":
      return {
        id: `adalah Excel 97–2003 (.xls): diharapkan .xlsx. ${saveAgain.id}`,
        en: `is Excel 97–2003 (.xls): an .xlsx was expected. ${saveAgain.en}`,
      };
    case "oldOffice":
      return {
        id: `bukan lembar kerja melainkan berkas Office lama (misalnya Word 97–2003): diharapkan .xlsx atau .csv.`,
        en: `is not a spreadsheet but an old Office file (such as Word 97–2003): an .xlsx or .csv was expected.`,
      };
    case "page":
      return {
        id: `sebenarnya halaman web (HTML) yang diberi nama lembar kerja, seperti ekspor beberapa aplikasi: diharapkan .xlsx. ${saveAgain.id}`,
        en: `is really a web page (HTML) named as a spreadsheet, as some applications export: an .xlsx was expected. ${saveAgain.en}`,
      };
    case "spreadsheetXml":
      return {
        id: `sebenarnya XML (misalnya Lembar Bentang XML 2003): diharapkan .xlsx. ${saveAgain.id}`,
        en: `is really XML (such as XML Spreadsheet 2003): an .xlsx was expected. ${saveAgain.en}`,
      };
    case "plainText":
      return {
        id: `berisi teks biasa, bukan buku kerja: diharapkan .xlsx. Kalau isinya tabel teks, ganti akhirannya menjadi .csv dan pilih lagi.`,
        en: `holds plain text, not a workbook: an .xlsx was expected. If it is a table in text, rename it to .csv and choose it again.`,
      };
    default:
      return sentenceOfPackage(fault);
  }
}

function tooLarge(bytes: number): Text {
  const came = megabytes(bytes);
  const limit = megabytes(fileLimits.bytes);
  return {
    id: `terlalu besar: paling besar ${limit.id}, yang diterima ${came.id}. Hapus gambar dan lembar yang tidak perlu, atau salin tabelnya saja ke buku kerja baru. Daftar orang sebesar apa pun dibaca di tab Daftar.`,
    en: `is too large: at most ${limit.en} can be read, ${came.en} came. Delete pictures and sheets that are not needed, or copy only the table to a new workbook. Lists of persons of any size are read in the tab Lists.`,
  };
}

type PackageFault = Exclude<
  FileFault,
  {
    kind:
      | "empty"
      | "unreadable"
      | "ending"
      | "tooLarge"
      | "password"
      | "oldExcel"
      | "oldOffice"
      | "page"
      | "spreadsheetXml"
      | "plainText";
  }
>;

function sentenceOfPackage(fault: PackageFault): Text {
  switch (fault.kind) {
    case "other":
      return {
        id: `bukan lembar kerja melainkan ${fault.what.id}: diharapkan .xlsx atau .csv.`,
        en: `is not a spreadsheet but ${fault.what.en}: an .xlsx or .csv was expected.`,
      };
    case "workbookAsText":
      return {
        id: `berakhiran .csv tetapi isinya buku kerja Excel: ganti akhirannya menjadi .xlsx dan pilih lagi.`,
        en: `ends in .csv but holds an Excel workbook: rename it to .xlsx and choose it again.`,
      };
    case "binaryWorkbook":
      return {
        id: `adalah buku kerja biner (.xlsb): diharapkan .xlsx. ${saveAgain.id}`,
        en: `is a binary workbook (.xlsb): an .xlsx was expected. ${saveAgain.en}`,
      };
    case "openDocument":
      return {
        id: `adalah OpenDocument (.ods): diharapkan .xlsx. Buka di LibreOffice atau Excel, lalu simpan sebagai .xlsx.`,
        en: `is OpenDocument (.ods): an .xlsx was expected. Open it in LibreOffice or Excel and save it as .xlsx.`,
      };
    case "noWorkbook":
      return {
        id: `adalah arsip ZIP tanpa buku kerja Excel di dalamnya (mungkin .docx, .pptx atau .zip yang diganti namanya): diharapkan .xlsx.`,
        en: `is a ZIP archive without an Excel workbook in it (perhaps a renamed .docx, .pptx or .zip): an .xlsx was expected.`,
      };
    case "truncated":
      return {
        id: `terpotong: awalnya .xlsx, tetapi bagian akhirnya tidak ada; mungkin unduhan atau kirimannya belum selesai. ${sendAgain.id}`,
        en: `is cut off: it begins as an .xlsx, but its end is missing; perhaps the download or transfer was not finished. ${sendAgain.en}`,
      };
    case "damaged":
      return {
        id: `rusak: bagian "${fault.part}" tidak dapat dibaca seperti yang diharapkan dari .xlsx. ${sendAgain.id}`,
        en: `is damaged: the part "${fault.part}" cannot be read as an .xlsx asks. ${sendAgain.en}`,
      };
    case "packedOtherwise":
      return {
        id: `memakai kompresi atau enkripsi ZIP yang tidak dikenal Excel (bagian "${fault.part}"): diharapkan .xlsx biasa. ${saveAgain.id}`,
        en: `uses a ZIP compression or encryption that Excel does not know (part "${fault.part}"): an ordinary .xlsx was expected. ${saveAgain.en}`,
      };
    case "bomb": {
      const packed = megabytes(fault.packed);
      const unpacked = megabytes(fault.unpacked);
      const limit = megabytes(fileLimits.unpacked);
      return {
        id: `tidak dibuka karena mencurigakan (bom ZIP): isinya mengembang dari ${packed.id} menjadi ${unpacked.id}; diharapkan paling besar ${limit.id} dan paling banyak ${fileLimits.ratio} kali lipat.`,
        en: `was not opened because it is suspicious (ZIP bomb): it unpacks from ${packed.en} to ${unpacked.en}; at most ${limit.en} and ${fileLimits.ratio} times its size were expected.`,
      };
    }
    case "tooManyParts":
      return {
        id: `berisi ${formatNumber(fault.parts, "id")} bagian; diharapkan paling banyak ${formatNumber(fileLimits.parts, "id")}. Salin tabelnya saja ke buku kerja baru.`,
        en: `holds ${formatNumber(fault.parts, "en")} parts; at most ${formatNumber(fileLimits.parts, "en")} were expected. Copy only the table to a new workbook.`,
      };
    case "tooManyCells":
      return {
        id: `berisi lebih dari ${formatNumber(fileLimits.cells, "id")} sel terisi (sampai lembar "${fault.sheet}"): salin tabel yang diperlukan saja ke buku kerja baru.`,
        en: `holds more than ${formatNumber(fileLimits.cells, "en")} filled cells (by sheet "${fault.sheet}"): copy only the table that is needed to a new workbook.`,
      };
    case "noSheet":
      return {
        id: `tidak berisi lembar kerja: diharapkan paling sedikit satu lembar dengan tabel.`,
        en: `holds no worksheet: at least one sheet with a table was expected.`,
      };
    case "notLoaded":
      return {
        id: `belum dapat dibaca: bagian add-in yang membaca .xlsx tidak termuat. Periksa sambungan, lalu pilih lagi; atau salin tabelnya di Excel dan tempel.`,
        en: `cannot be read yet: the part of the add-in that reads an .xlsx did not load. Check the connection and choose it again; or copy the table in Excel and paste it.`,
      };
    case "stopped":
      return { id: `belum selesai dibaca: dihentikan.`, en: `was not read to its end: it was stopped.` };
  }
}
