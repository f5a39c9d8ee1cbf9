/** What the list of checks says. The checks themselves are read from the workbook, in its language. */
export const checks = {
  title: { id: "Pemeriksaan", en: "Checks" },
  intro: {
    id: "Dibaca dari lembar Pemeriksaan di buku kerja ini, seperti keadaannya sekarang.",
    en: "Read from the sheet Pemeriksaan of this workbook, as it is now.",
  },
  read: { id: "Baca lagi", en: "Read again" },
  reading: { id: "Membaca …", en: "Reading …" },
  none: {
    id: "Buku kerja ini belum punya lembar Pemeriksaan. Isi rencana di tab Rencana, lalu baca lagi.",
    en: "This workbook has no sheet Pemeriksaan yet. Fill a plan on the tab Plan, then read again.",
  },
  outside: {
    id: "Pemeriksaan dibaca dari buku kerja: buka panel ini di dalam Excel.",
    en: "The checks are read from the workbook: open this pane inside Excel.",
  },
  allHold: (count: number) => ({
    id: `Semua OK: ${count} pemeriksaan.`,
    en: `All OK: ${count} checks.`,
  }),
  open: (open: number, count: number) => ({
    id: `${open} dari ${count} perlu dilihat.`,
    en: `${open} of ${count} to look at.`,
  }),
  goTo: (address: string) => ({ id: `Ke sel ${address}`, en: `Go to ${address}` }),
} as const;
