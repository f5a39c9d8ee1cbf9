import type { Text } from "../../../domain/index.js";

/** "Rincian": a province's kabupaten/kota, the form for one of them, and all of Indonesia. */
export const breakdown = {
  intro: {
    id: "Lembar isian untuk kabupaten/kota: dibagikan, diisi, lalu disatukan lagi lewat tab Gabung.",
    en: "Sheets for kabupaten and kota to fill in: hand them out, then put them together again in the tab Combine.",
  },
  extent: { id: "Yang dibuat", en: "What to make" },
  extents: {
    region: { id: "Rincian satu daerah", en: "One region" },
    nation: { id: "Nasional: 514 kabupaten/kota", en: "Indonesia: all 514 kabupaten and kota" },
  },
  ofProvince: (regions: number): Text => ({
    id: `Satu baris untuk masing-masing dari ${regions} kabupaten/kotanya, dengan pembagian kuota.`,
    en: `One row for each of its ${regions} kabupaten and kota, with a quota shared out.`,
  }),
  form: {
    id: "Formulir isian satu daerah ini: seluruh daerah dan semua segmen.",
    en: "The form for this one region: the region as a whole and every segment.",
  },
  forms: (regions: number): Text => ({
    id: `Buat ${regions} formulir (.zip)`,
    en: `Make ${regions} forms (.zip)`,
  }),
  formsMaking: (done: number, of: number): Text => ({
    id: `${done} dari ${of} formulir dibuat`,
    en: `${done} of ${of} forms made`,
  }),
  formsProgress: { id: "Kemajuan membuat formulir", en: "Progress of making forms" },
  formsStop: { id: "Batal membuat", en: "Stop making" },
  formsStopped: { id: "Dibatalkan: tidak ada formulir yang disimpan.", en: "Stopped: no form was saved." },
  formsMade: (forms: number, name: string): Text => ({
    id: `${name} dengan ${forms} formulir diserahkan untuk disimpan, satu berkas per kabupaten/kota.`,
    en: `${name} with ${forms} forms was handed over to be saved, a file for each kabupaten and kota.`,
  }),
  segments: { id: "Baris per segmen", en: "Rows by segment" },
  segmentsHint: {
    id: "Setiap pilihan menambah satu baris per kabupaten/kota.",
    en: "Each choice adds one row for every kabupaten and kota.",
  },
  quota: { id: "Kuota (orang)", en: "Quota (persons)" },
  quotaHint: { id: "boleh kosong", en: "may be empty" },
  targetShare: { id: "Atau target cakupan", en: "Or target share" },
  weights: { id: "Penduduk atau bobot lain", en: "Population or another weight" },
  weightsHint: {
    id: "Tempel dua kolom: kabupaten/kota dan jumlahnya",
    en: "Paste two columns: kabupaten or kota, and its number",
  },
  weightsEmpty: {
    id: "Kosong: kolom bobot di Pembagian diisi kemudian.",
    en: "Empty: the column of weights on Pembagian is filled in later.",
  },
  weightsRead: (found: number, all: number): Text => ({
    id: `${found} dari ${all} kabupaten/kota terbaca.`,
    en: `${found} of ${all} kabupaten and kota were read.`,
  }),
  weightLine: (line: number, why: Text): Text => ({
    id: `Baris ${line}: ${why.id}`,
    en: `Line ${line}: ${why.en}`,
  }),
  weightRegion: (name: string): Text => ({
    id: `“${name}” bukan satu kabupaten/kota di provinsi ini; tulis nama lengkapnya atau kode Kemendagri.`,
    en: `“${name}” is no single kabupaten or kota of this province; write its full name or Kemendagri code.`,
  }),
  weightNumber: (line: string): Text => ({
    id: `“${line}” tidak berakhir dengan sebuah angka.`,
    en: `“${line}” does not end with a number.`,
  }),
  weightTwice: (name: string): Text => ({
    id: `“${name}” ada dua kali.`,
    en: `“${name}” comes twice.`,
  }),
  weightSource: { id: "Sumber bobot", en: "Source of the weights" },
  weightSourceHint: { id: "mis. BPS, penduduk 2024", en: "e.g. BPS, population of 2024" },
  method: { id: "Dibagi menurut", en: "Shared out by" },
  cap: {
    id: "Tidak lebih dari yang belum terlindungi",
    en: "No more than those not covered",
  },
  button: { id: "Isi rincian", en: "Fill breakdown" },
  formButton: { id: "Isi formulir", en: "Fill form" },
  nationButton: { id: "Isi nasional", en: "Fill national sheet" },
  empty: {
    id: "Pilih provinsi untuk rincian kabupaten/kotanya, atau satu kabupaten/kota untuk formulirnya.",
    en: "Choose a province for its kabupaten and kota, or one kabupaten or kota for its form.",
  },
  preparing: { id: "Menyiapkan 10.794 baris…", en: "Preparing 10,794 rows…" },
  waiting: {
    id: "Rinciannya muncul di sini setelah isian di atas benar.",
    en: "The breakdown shows here once the fields above are right.",
  },
  notYet: { id: "Pilih daerahnya dulu.", en: "Choose the region first." },
} as const;
