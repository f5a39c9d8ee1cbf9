/** How the plans of this room name their sheets; Panduan and Sumber have the keys they have everywhere. */
import { sheetKeys } from "../../sheets/index.js";

export const breakdownKeys = {
  guide: sheetKeys.guide,
  records: "rincian",
  reconciliation: "rekonsiliasi",
  sharing: "pembagian",
  questions: "tanya",
  checks: sheetKeys.checks,
  sources: sheetKeys.sources,
} as const;

export const nationalKeys = {
  guide: sheetKeys.guide,
  records: "nasional",
  overview: "ikhtisar",
  sources: sheetKeys.sources,
} as const;

export const recapKeys = {
  guide: sheetKeys.guide,
  records: "rekap",
  totals: "jumlah",
  files: "berkas",
} as const;
