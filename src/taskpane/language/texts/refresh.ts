import { formatNumber, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

export const refresh = {
  button: { id: "Perbarui rencana ini", en: "Refresh this plan" },
  newSheets: { id: "Buat lembar baru", en: "Make new sheets" },
  line: {
    id: "Memperbarui rencana yang ada di buku kerja ini. Anda melihat dulu apa yang berubah.",
    en: "Refreshes the plan that stands in this workbook. You see first what changes.",
  },
  done: (cells: number, kept: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `Rencana diperbarui: ${formatNumber(cells, language)} sel ditulis, ${formatNumber(kept, language)} isian Anda tetap.`
        : `The plan is refreshed: ${formatNumber(cells, language)} cells written, ${formatNumber(kept, language)} of your entries kept.`,
    ),
  takenBack: {
    id: "Pembaruan dikembalikan: rencana seperti sebelumnya.",
    en: "The refresh was taken back: the plan is as before.",
  },
} as const;
