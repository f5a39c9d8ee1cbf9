/** Kode rencana: the choices as a text. */
export const code = {
  title: { id: "Kode rencana", en: "Plan code" },
  intro: {
    id: "Pilihan rencana ini sebagai satu teks untuk dikirim lewat pesan. Isinya sama dengan isian di panel, tanpa isi lembar.",
    en: "The choices of this plan as one text to send in a message. It holds what is in the pane's fields and nothing of the sheets.",
  },
  mine: { id: "Kode pilihan ini", en: "Code of these choices" },
  notYet: { id: "Lengkapi pilihan dulu.", en: "Complete the choices first." },
  copy: { id: "Salin kode", en: "Copy the code" },
  copied: { id: "Kode disalin.", en: "The code was copied." },
  byHand: {
    id: "Tidak bisa disalin otomatis: pilih teksnya lalu tekan Ctrl+C.",
    en: "It cannot be copied for you: select the text and press Ctrl+C.",
  },
  paste: { id: "Tempel kode yang diterima", en: "Paste a code that you received" },
  take: { id: "Pakai kode ini", en: "Use this code" },
  taken: { id: "Pilihan dari kode sudah ada di panel.", en: "The choices of the code are in the pane now." },
} as const;
