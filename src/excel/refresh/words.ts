/** What is said of a refresh. */
import type { Text } from "../../domain/index.js";
import { ExcelProblem } from "../problem.js";

export function otherLayout(by: string): ExcelProblem {
  return new ExcelProblem("plan", {
    id: `Rencana ini ditulis add-in versi ${by} dengan susunan lain, jadi tidak dapat diperbarui di tempat. Buat lembar baru; lembar yang lama tetap ada.`,
    en: `This plan was written by version ${by} of the add-in with another layout, so it cannot be refreshed in place. Make new sheets; the old ones stay.`,
  });
}

export function otherSheets(added: readonly string[], removed: readonly string[]): ExcelProblem {
  const say = (more: string, less: string): string =>
    [...added.map((name) => `${more} ${name}`), ...removed.map((name) => `${less} ${name}`)].join(", ");
  return new ExcelProblem("plan", {
    id: `Rencana baru punya lembar lain (${say("ditambah", "tanpa")}), jadi tidak dapat diperbarui di tempat. Buat lembar baru; lembar yang lama tetap ada.`,
    en: `The new plan has other sheets (${say("added", "without")}), so it cannot be refreshed in place. Make new sheets; the old ones stay.`,
  });
}

export function sheetsGone(names: readonly string[]): ExcelProblem {
  const list = names.join(", ");
  return new ExcelProblem("gone", {
    id: `Lembar rencana ini tidak ada lagi: ${list}. Kembalikan lembar itu, atau buat lembar baru. Belum ada yang diubah.`,
    en: `Sheets of this plan are no longer there: ${list}. Bring them back, or make new sheets. Nothing was changed yet.`,
  });
}

export function ownWorkLeaves(places: readonly string[]): ExcelProblem {
  const list = places.join("; ");
  return new ExcelProblem("plan", {
    id: `Isian Anda ikut terhapus bersama barisnya: ${list}. Setujui dulu; belum ada yang diubah.`,
    en: `Entries of yours go with their rows: ${list}. Agree to it first; nothing was changed yet.`,
  });
}

/** @param untouched Nothing was written when somebody stopped it. */
export function stopped(untouched: boolean): ExcelProblem {
  return new ExcelProblem(
    "cancelled",
    untouched
      ? {
          id: "Pembaruan dihentikan. Belum ada yang diubah.",
          en: "The refresh was stopped. Nothing was changed yet.",
        }
      : { id: "Pembaruan dihentikan.", en: "The refresh was stopped." },
  );
}

/** After a refresh that failed. */
export const putBack: Text = {
  id: "Pembaruan dibatalkan dan semuanya sudah seperti semula.",
  en: "The refresh was undone, and everything is as it was before.",
};

export function notPutBack(names: readonly string[], why: Text): Text {
  const list = names.join(", ");
  return {
    id: `Lembar ini belum seperti semula: ${list}. Tutup buku kerja ini tanpa menyimpan, lalu buka lagi. ${why.id}`,
    en: `These sheets are not as they were yet: ${list}. Close this workbook without saving and open it again. ${why.en}`,
  };
}

export function rowsStillThere(names: readonly string[], why: Text): Text {
  const list = names.join(", ");
  return {
    id: `Isi sudah diperbarui, tetapi baris lama belum dihapus di: ${list}. Hapus baris itu atau perbarui lagi. ${why.id}`,
    en: `Contents are refreshed, but old rows are not deleted yet on: ${list}. Delete them or refresh again. ${why.en}`,
  };
}
