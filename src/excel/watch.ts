/** What a longer piece of work with Excel is watched with: how far it is, in words, and a stop. */
import { bothNumbers } from "../domain/index.js";
import type { Text } from "../domain/index.js";
import { ExcelProblem } from "./problem.js";

/** What a step is called; the last one goes to its end, whoever wants to stop it. */
export interface StepName extends Text {
  readonly isLast?: true;
}

export interface Watch {
  /** Called at each step: so much of so much of this step is done, and what it is. */
  readonly onStep?: (done: number, total: number, what: StepName) => void;
  /** Looked at before each request, and while an answer does not come. */
  readonly signal?: AbortSignal;
}

/** Names of steps that several pieces of work have. */
export const steps = {
  reading: (sheet: string): Text => ({ id: `Membaca ${sheet}`, en: `Reading ${sheet}` }),
  insertingLines: { id: "Menyisipkan baris dan kolom", en: "Inserting rows and columns" },
  writing: (sheet: string, done: number, total: number): Text => {
    const [some, all] = [bothNumbers(done), bothNumbers(total)];
    return {
      id: `Menulis ${sheet}: ${some.id} dari ${all.id} sel`,
      en: `Writing ${sheet}: ${some.en} of ${all.en} cells`,
    };
  },
  calculating: {
    id: "Semua sel sudah ditulis; menunggu Excel menghitung…",
    en: "All cells are written; waiting for Excel to calculate…",
  },
  drawing: { id: "Mewarnai dan mengatur lembar", en: "Formatting the sheets" },
  removingLines: {
    id: "Menghapus baris lama; ini tidak dapat dihentikan lagi",
    en: "Deleting old rows; this can no longer be stopped",
    isLast: true,
  },
  finishing: {
    id: "Menyelesaikan; ini tidak dapat dihentikan lagi",
    en: "Finishing; this can no longer be stopped",
    isLast: true,
  },
  replacing: { id: "Mengganti fungsi CAKUPAN", en: "Replacing CAKUPAN functions" },
  checkingAgain: {
    id: "Menghapus tanda add-in dan memeriksa ulang; ini tidak dapat dihentikan lagi",
    en: "Removing the add-in's marks and checking again; this can no longer be stopped",
    isLast: true,
  },
  comparingLooks: { id: "Memeriksa format sel", en: "Checking how cells look" },
  seekingReferences: {
    id: "Mencari rumus, nama dan grafik Anda yang memakai lembar ini",
    en: "Looking for formulas, names and charts of yours that use these sheets",
  },
  deletingSheets: {
    id: "Menghapus lembar; ini tidak dapat dihentikan lagi",
    en: "Deleting the sheets; this can no longer be stopped",
    isLast: true,
  },
  trying: { id: "Mencoba di lembar sementara", en: "Trying on a scratch sheet" },
} as const;

/** A person stopped something that only reads. */
function stoppedReading(): ExcelProblem {
  return new ExcelProblem("cancelled", {
    id: "Dihentikan. Buku kerja ini tidak diubah.",
    en: "Stopped. The workbook was not changed.",
  });
}

/** What a reading ends with: a stop is said as one that changed nothing. */
export function readingProblem(problem: ExcelProblem): ExcelProblem {
  return problem.kind === "cancelled" ? stoppedReading() : problem;
}
