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
    bilingual((language) => {
      const [written, stay] = [cells, kept].map((n) => formatNumber(n, language));
      const parts =
        language === "id"
          ? [`Rencana diperbarui: ${written} sel ditulis`, `${stay} isian Anda tetap`]
          : [`The plan is refreshed: ${written} cells written`, `${stay} of your entries kept`];
      return `${parts.slice(0, kept === 0 ? 1 : 2).join(", ")}.`;
    }),
  takenBack: {
    id: "Pembaruan dikembalikan: rencana seperti sebelumnya.",
    en: "The refresh was taken back: the plan is as before.",
  },
} as const;
