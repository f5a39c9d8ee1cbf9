/** The sheets of a plan without a village budget, in the order of their tabs. */
export const planTabs: readonly string[] = [
  "Panduan",
  "Asumsi",
  "Segmen",
  "Proyeksi",
  "Pembayar",
  "Biaya",
  "Kas",
  "RKA",
  "Skenario",
  "Ringkasan",
  "Pemeriksaan",
  "Hitung skenario",
  "Tarif",
  "Baris RKA",
  "Sumber",
];
