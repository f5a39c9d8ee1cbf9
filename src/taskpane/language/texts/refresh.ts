export const refresh = {
  button: { id: "Perbarui rencana ini", en: "Refresh this plan" },
  newSheets: { id: "Buat lembar baru", en: "Make new sheets" },
  line: {
    id: "Memperbarui rencana yang ada di buku kerja ini. Anda melihat dulu apa yang berubah.",
    en: "Refreshes the plan that stands in this workbook. You see first what changes.",
  },
} as const;
