import { formatNumber, formatRupiah, formatShare, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

const count = (value: number): Text => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });

/** "Daftar": lists of persons. Nothing here ever names one. */
export const persons = {
  intro: {
    id: "Daftar pekerja rentan atau kepesertaan, .csv/.xlsx sebesar apa pun. Dibaca di komputer ini; tidak ada nama atau NIK yang dikirim atau disimpan.",
    en: "Lists of vulnerable workers or of members, .csv or .xlsx of any size. Read on this computer; no name or NIK is sent or kept.",
  },
  choose: { id: "Pilih daftar", en: "Choose lists" },
  chooseMore: { id: "Tambah daftar", en: "Add lists" },
  lists: { id: "Daftar", en: "Lists" },
  role: { id: "Isinya", en: "What it is" },
  payer: { id: "Pembayar", en: "Payer" },
  noPayer: { id: "Menurut kolomnya", en: "As its column says" },
  remove: (name: string): Text => ({ id: `Lepas ${name}`, en: `Remove ${name}` }),
  date: { id: "Umur dan tunggakan per", en: "Ages and arrears as of" },
  badDate: {
    id: "Tulis tanggal seperti 2026-01-31.",
    en: "Write a day such as 2026-01-31.",
  },
  inside: { id: "Harus di daerah ini", en: "Must lie in this region" },
  insideOf: (region: string): Text => ({
    id: `Hanya ${region} (daerah rencana)`,
    en: `Only ${region} (the plan's region)`,
  }),
  rules: { id: "Aturan", en: "Rules" },
  rulesIntro: {
    id: "Apa yang ditolak dan apa yang hanya diperiksa. Batasnya boleh diubah.",
    en: "What is rejected and what is only looked at. The limits may be changed.",
  },
  action: (rule: string): Text => ({ id: `${rule}: tindakan`, en: `${rule}: what to do` }),
  limit: (rule: string): Text => ({ id: `${rule}: batas`, en: `${rule}: limit` }),
  ages: { id: "Kelompok umur mulai (tahun)", en: "Age groups begin at (years)" },
  arrears: { id: "Langkah tunggakan sampai (bulan)", en: "Steps of arrears until (months)" },
  stepsHint: { id: "Bilangan yang naik, dipisah koma.", en: "Rising numbers, parted by commas." },
  required: { id: "Kolom wajib pada daftar calon", en: "Columns a list of candidates must have" },
  saveRules: { id: "Simpan aturan (.json)", en: "Save the rules (.json)" },
  openRules: { id: "Pakai berkas aturan", en: "Use a file of rules" },
  noRulesFile: (name: string): Text => ({
    id: `${name} bukan berkas aturan: diharapkan JSON seperti yang disimpan di sini.`,
    en: `${name} is no file of rules: JSON as it is saved here was expected.`,
  }),
  read: { id: "Baca dan periksa", en: "Read and check" },
  stop: { id: "Berhenti", en: "Stop" },
  progressLabel: { id: "Kemajuan membaca", en: "Reading progress" },
  progress: (rows: number, part: number, name: string): Text => ({
    id: `${count(rows).id} baris (${formatShare(part, "id", 0)}): ${name}`,
    en: `${count(rows).en} rows (${formatShare(part, "en", 0)}): ${name}`,
  }),
  stopped: { id: "Pembacaan dihentikan.", en: "Reading was stopped." },
  result: { id: "Hasil", en: "Result" },
  listed: (rows: number, passed: number, isMembers: boolean): Text => ({
    id: `${count(rows).id} baris, ${count(passed).id} ${isMembers ? "aktif" : "lolos"}`,
    en: `${count(rows).en} rows, ${count(passed).en} ${isMembers ? "active" : "pass"}`,
  }),
  noColumns: (names: Text): Text => ({
    id: `Kolom wajib tidak ada: ${names.id}.`,
    en: `Required columns are missing: ${names.en}.`,
  }),
  passes: (passed: number, listed: number, share: number): Text => ({
    id: `Lolos verifikasi: ${count(passed).id} dari ${count(listed).id} orang, ${formatShare(share, "id", 1)}`,
    en: `Pass verification: ${count(passed).en} of ${count(listed).en} persons, ${formatShare(share, "en", 1)}`,
  }),
  found: (n: number): Text => ({ id: `Temuan (${n})`, en: `Found (${n})` }),
  nothingFound: { id: "Tidak ada baris yang melanggar aturan.", en: "No row breaks a rule." },
  broken: (rule: Text, rows: number): Text => ({
    id: `${rule.id}: ${count(rows).id} baris`,
    en: `${rule.en}: ${count(rows).en} ${rows === 1 ? "row" : "rows"}`,
  }),
  rows: (list: string, numbers: readonly number[], more: number): Text =>
    bilingual((language) => {
      const shown = numbers.map((row) => formatNumber(row, language)).join(", ");
      const others =
        more > 0 ? (language === "id" ? ` dan ${count(more).id} lagi` : ` and ${count(more).en} more`) : "";
      return language === "id" ? `${list}, baris ${shown}${others}` : `${list}, rows ${shown}${others}`;
    }),
  twice: (n: number): Text => ({ id: `Dibayari dua kali (${n})`, en: `Paid for twice (${n})` }),
  twiceLine: (persons: number, first: string, second: string, rupiah: number | null): Text => ({
    id: `${count(persons).id} orang: ${first} dan ${second}${rupiah === null ? "" : `, ${formatRupiah(rupiah, "id")} setahun`}`,
    en: `${count(persons).en} persons: ${first} and ${second}${rupiah === null ? "" : `, ${formatRupiah(rupiah, "en")} a year`}`,
  }),
  paidBy: (list: string, payer: string): string => `${list} (${payer})`,
  movement: (joined: number, lapsed: number, stayed: number): Text => ({
    id: `Peserta aktif: ${count(joined).id} baru, ${count(lapsed).id} keluar, ${count(stayed).id} tetap`,
    en: `Active members: ${count(joined).en} new, ${count(lapsed).en} lapsed, ${count(stayed).en} stayed`,
  }),
  counts: (name: Text, isMembers: boolean): Text => ({
    id: `${name.id}${isMembers ? " (peserta)" : ""}`,
    en: `${name.en}${isMembers ? " (members)" : ""}`,
  }),
  tooManyWords: (words: number): Text => ({
    id: `${count(words).id} isi berbeda: bukan kelompok, tidak dihitung.`,
    en: `${count(words).en} different words: no groups, not counted.`,
  }),
  save: { id: "Simpan sebagai berkas", en: "Save as files" },
  saveHint: {
    id: "Berkas ini berisi nama dan NIK; simpan hanya di tempat yang berhak. Di Excel, buka lewat Data > Dari Teks dengan NIK sebagai teks.",
    en: "These files hold names and NIK; keep them only where they may be kept. In Excel, open them by Data > From Text with the NIK as text.",
  },
  saveRejected: (name: string): Text => ({ id: `Yang ditolak: ${name}`, en: `Rejected: ${name}` }),
  saveClean: (name: string): Text => ({ id: `Yang lolos: ${name}`, en: `Passing: ${name}` }),
  saving: { id: "Menyiapkan berkas…", en: "Preparing the file…" },
  savingStopped: {
    id: "Dihentikan: tidak ada berkas atau lampiran yang dibuat. Yang sudah dibaca tetap.",
    en: "Stopped: no file or annex was made. What was read stays.",
  },
  saved: (name: string, rows: number): Text => ({
    id: `${name}: ${count(rows).id} baris, diserahkan untuk disimpan.`,
    en: `${name}: ${count(rows).en} rows, handed over to be saved.`,
  }),
  plan: { id: "Ke rencana", en: "Into the plan" },
  useYield: (share: number): Text => ({
    id: `Pakai ${formatShare(share, "id", 1)} sebagai lolos verifikasi`,
    en: `Use ${formatShare(share, "en", 1)} as the verification yield`,
  }),
  yieldSource: (lists: string, day: string, dayInEnglish: string): Text => ({
    id: `${lists}, diperiksa per ${day}`,
    en: `${lists}, checked as of ${dayInEnglish}`,
  }),
  usedYield: (share: number, source: string): Text => ({
    id: `Lolos verifikasi pada rencana kini ${formatShare(share, "id", 1)}, dengan sumber ${source}.`,
    en: `The plan's verification yield is now ${formatShare(share, "en", 1)}, its source ${source}.`,
  }),
  sql: { id: "Simpan aturan sebagai SQL", en: "Save the rules as SQL" },
  sqlHint: {
    id: "Untuk kantor yang menjalankannya di pangkalan datanya sendiri; jawabannya (.csv) dipilih di sini seperti daftar.",
    en: "For an office that runs it in its own database; its answer (.csv) is chosen here like a list.",
  },
  useMembers: (segments: number): Text => ({
    id: `Pakai peserta aktif untuk ${segments} segmen`,
    en: `Use the active members of ${segments} ${segments === 1 ? "segment" : "segments"}`,
  }),
  usedMembers: (segments: number, left: number): Text => ({
    id: `Peserta ${segments} segmen rencana diganti${left > 0 ? `; ${left} segmen daftar belum ada dalam rencana` : ""}.`,
    en: `Members of ${segments} segments of the plan were replaced${left > 0 ? `; ${left} are not in the plan` : ""}.`,
  }),
  addMembers: (segments: number): Text => ({
    id: `Tambah ${segments} segmen dari daftar`,
    en: `Add ${segments} ${segments === 1 ? "segment" : "segments"} of the list`,
  }),
  addedMembers: (names: string): Text => ({
    id: `Ditambahkan ke rencana: ${names}. Isi jumlah pekerjanya di tab Rencana.`,
    en: `Added to the plan: ${names}. Enter how many workers they have in the tab Plan.`,
  }),
  noRegion: {
    id: "Pilih daerah di tab Rencana untuk memakai hasil pada rencana.",
    en: "Choose a region in the tab Plan to use the result in it.",
  },
  annex: {
    id: "Sertakan lampiran: nama dengan NIK tersamar",
    en: "With an annex: names, the NIK masked",
  },
  annexCut: (shown: number, of: number): Text => ({
    id: `Lampiran memuat ${count(shown).id} dari ${count(of).id} orang; yang lain ada pada berkas yang lolos.`,
    en: `The annex holds ${count(shown).en} of ${count(of).en} persons; the others are in the file of those that pass.`,
  }),
  decree: { id: "Lampiran keputusan (.docx)", en: "Annex to the decree (.docx)" },
  decreeHint: {
    id: "Nama yang lolos menurut kecamatan dan desa, dibandingkan dengan jumlah di rencana bila rencananya ada di buku kerja ini. Dokumennya berbahasa Indonesia.",
    en: "Those that pass by kecamatan and desa, compared with the plan's number where the plan is in this workbook. The document is in Indonesian.",
  },
  wholeNik: {
    id: "Dengan NIK utuh, hanya bila keputusannya memerlukan",
    en: "With the whole NIK, only where the decree needs it",
  },
  button: { id: "Isi lembar Daftar", en: "Fill the sheet Daftar" },
  empty: {
    id: "Lembar hitungan muncul di sini setelah daftarnya dibaca.",
    en: "The sheet of counts shows here once the lists are read.",
  },
  notYet: { id: "Pilih daftarnya, lalu baca.", en: "Choose the lists, then read them." },
  openHere: (names: readonly string[]): Text => {
    const shown =
      names.length > 3 ? `${names.slice(0, 3).join(", ")} (+${names.length - 3})` : names.join(", ");
    return {
      id: `${shown} adalah daftar orang: hitung dan periksa di tab Daftar.`,
      en: `${shown} ${names.length === 1 ? "is a list" : "are lists"} of persons: count and check ${names.length === 1 ? "it" : "them"} in the tab Lists.`,
    };
  },
  open: { id: "Buka di tab Daftar", en: "Open in the tab Lists" },
  noWorker: {
    id: "Bagian yang membaca daftar tidak termuat. Periksa sambungan, lalu coba lagi.",
    en: "The part that reads lists did not load. Check the connection and try again.",
  },
} as const;
