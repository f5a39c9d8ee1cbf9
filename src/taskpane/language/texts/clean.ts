/** "Salinan bersih". */
export const clean = {
  title: { id: "Salinan bersih", en: "Clean copy" },
  intro: {
    id: "Untuk penerima tanpa add-in: fungsi CAKUPAN di semua lembar menjadi rumus biasa, atau nilai bila tidak ada rumus yang setara; catatan dan tanda add-in dihapus; lembar Baca saya menyebut setiap sel yang diganti.",
    en: "For somebody without the add-in: CAKUPAN functions on all sheets become ordinary formulas, or values where there is none; the add-in's notes and marks are removed; a sheet Read me names every cell that was replaced.",
  },
  first: {
    id: "Add-in tidak dapat menyimpan dengan nama lain. Simpan dahulu salinan (Berkas, Simpan Sebagai), buka panel ini di salinan itu, lalu tekan tombolnya di sana. Tidak ada jalan kembali di salinan.",
    en: "An add-in cannot save under another name. Save a copy first (File, Save As), open this pane in that copy, and press the button there. In the copy there is no way back.",
  },
  agree: { id: "Yang terbuka ini salinannya", en: "What is open is the copy" },
  button: { id: "Bersihkan salinan ini", en: "Clean this copy" },
  working: { id: "Membersihkan …", en: "Cleaning …" },
  done: (left: number, tab: string) => ({
    id: `Dibaca ulang: ${left} sel bergantung. Rinciannya di lembar ${tab}. Simpan salinan ini.`,
    en: `Read again: ${left} cells depend on the add-in. The details are on the sheet ${tab}. Save this copy.`,
  }),
  none: { id: "Tidak ada sel yang perlu diganti.", en: "No cell had to be replaced." },
  formula: { id: "rumus biasa", en: "ordinary formula" },
  value: { id: "nilai", en: "value" },
} as const;
