/** The sheets of a plan without a village budget, in the order of their tabs. */
export const planTabs: readonly string[] = [
  "Ringkasan",
  "Segmen",
  "Pembayar",
  "Proyeksi",
  "RKA",
  "Pemeriksaan",
  "Asumsi",
  "Biaya",
  "Kas",
  "Neraca manfaat",
  "Skenario",
  "Sumber",
  "Panduan",
  "Hitung skenario",
  "Tarif",
  "Baris RKA",
];
