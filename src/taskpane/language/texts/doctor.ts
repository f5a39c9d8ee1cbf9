export const doctor = {
  heading: { id: "Periksa Excel ini", en: "Examine this Excel" },
  intro: {
    id: "Mencoba di lembar sementara apa yang bisa dilakukan Excel ini, lalu menghapusnya lagi. Lembar Anda tidak disentuh.",
    en: "Tries on a scratch sheet what this Excel can do, and removes it again. Your sheets are not touched.",
  },
  button: { id: "Periksa", en: "Examine" },
  examining: { id: "Memeriksa…", en: "Examining…" },
  works: { id: "Bekerja", en: "Works" },
  worksNot: { id: "Lain dari biasa", en: "Not as usual" },
  unknown: { id: "Tidak diketahui", en: "Not known" },
  copy: { id: "Salin laporan", en: "Copy the report" },
  copied: { id: "Laporan disalin.", en: "The report was copied." },
  byHand: {
    id: "Tidak bisa disalin otomatis: pilih teks di bawah lalu tekan Ctrl+C.",
    en: "It cannot be copied for you: select the text below and press Ctrl+C.",
  },
  report: { id: "Laporan, tanpa data pribadi", en: "Report, free of personal data" },
} as const;
