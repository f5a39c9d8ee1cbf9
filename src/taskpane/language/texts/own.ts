import { formatNumber, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

const count = (n: number, id: string, one: string, many: string): Text => ({
  id: `${formatNumber(n, "id")} ${id}`,
  en: `${formatNumber(n, "en")} ${n === 1 ? one : many}`,
});

/** "Data sendiri": figures of the planner's own. */
export const own = {
  title: { id: "Data sendiri", en: "My own data" },
  intro: {
    id: "Bawa tabel Anda sendiri, dengan judul kolomnya. Diperiksa di sini; tidak ada yang dikirim ke mana pun.",
    en: "Bring your own table, with its headings. It is checked here; nothing is sent anywhere.",
  },
  fromSelection: { id: "Ambil dari seleksi", en: "Take the selection" },
  fromFile: { id: "Pilih berkas .csv/.xlsx", en: "Choose a .csv or .xlsx" },
  pasteLabel: { id: "Atau tempel tabel di sini", en: "Or paste a table here" },
  pastePlaceholder: {
    id: "Segmen⇥Peserta⇥Pekerja…",
    en: "Segment⇥Covered⇥Workers…",
  },
  readPaste: { id: "Baca tempelan", en: "Read what was pasted" },
  pasted: { id: "tempelan", en: "what was pasted" },
  selectionOf: (sheet: string): Text => ({ id: `seleksi di ${sheet}`, en: `the selection on ${sheet}` }),
  reading: { id: "Membaca…", en: "Reading…" },
  onlyInExcel: {
    id: "Seleksi hanya bisa diambil dari dalam Excel.",
    en: "A selection can only be taken inside Excel.",
  },
  sheet: { id: "Lembar", en: "Sheet" },
  tableFrom: (from: Text): Text => ({ id: `Tabel dari ${from.id}`, en: `Table from ${from.en}` }),
  columnsIntro: {
    id: "Begini kolomnya dibaca. Betulkan bila keliru.",
    en: "This is how the columns are read. Correct what is wrong.",
  },
  columnHeading: (letters: string, heading: string): Text => ({
    id: `${letters}: ${heading}`,
    en: `${letters}: ${heading}`,
  }),
  notUsed: { id: "tidak dipakai", en: "not used" },
  questions: { id: "Perlu keputusan Anda", en: "For you to decide" },
  decided: { id: "Diputuskan begini; ubah bila perlu", en: "Decided so; change it if it should be" },
  choose: { id: "— pilih —", en: "— choose —" },
  pointTitle: { id: "Tunjuk tabelnya", en: "Point at the table" },
  pointAgain: { id: "Tunjuk baris judul lain", en: "Point at another heading" },
  pointIntro: {
    id: "Begini isi lembarnya. Pilih baris tempat judul kolom dimulai; setelah itu pilih isi tiap kolom, satuannya, dan tahunnya.",
    en: "This is what the sheet holds. Choose the row where the headings begin; then choose what each column holds, its unit and its year.",
  },
  pointRow: (row: string): Text => ({
    id: `Judul dimulai di baris ${row}`,
    en: `Headings begin at row ${row}`,
  }),
  pointRows: { id: "Banyaknya baris judul", en: "Rows of the heading" },
  pointMore: { id: "Lihat baris berikutnya", en: "Show the next rows" },
  remembered: {
    id: "Kolomnya dibaca seperti yang Anda tunjuk pada berkas dengan bentuk yang sama.",
    en: "The columns are read as you pointed them out in a file of the same shape.",
  },
  forget: { id: "Lupakan, baca ulang", en: "Forget it and read again" },
  unitOf: (heading: string): Text => ({ id: `Satuan ${heading}`, en: `Unit of ${heading}` }),
  units: {
    1: { id: "orang", en: "persons" },
    1000: { id: "ribu orang", en: "thousands of persons" },
    1000000: { id: "juta orang", en: "millions of persons" },
  },
  findings: (errors: number, warnings: number): Text => ({
    id: `Temuan: ${errors} kesalahan, ${warnings} peringatan`,
    en: `Findings: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  }),
  noFindings: { id: "Tidak ada yang janggal.", en: "Nothing odd was found." },
  notes: (n: number): Text => ({ id: `Cara membacanya (${n})`, en: `How it was read (${n})` }),
  goTo: (address: string): Text => ({ id: `Ke sel ${address}`, en: `Go to ${address}` }),
  severity: {
    error: { id: "Kesalahan", en: "Error" },
    warning: { id: "Peringatan", en: "Warning" },
    note: { id: "Catatan", en: "Note" },
  },
  hidden: { id: "Sertakan baris tersembunyi", en: "Include hidden rows" },
  rows: (n: number): Text => ({ id: `Yang dipakai (${n})`, en: `What is used (${n})` }),
  noRows: {
    id: "Belum ada baris yang dapat dipakai untuk daerah ini; alasannya di bawah.",
    en: "No row can be used for this region yet; the reasons are below.",
  },
  rowNumbers: (covered: number | null, workers: number | null): Text =>
    bilingual((language) => {
      const blank = language === "id" ? "kosong" : "blank";
      const [part, whole] = [covered, workers].map((n) => (n === null ? blank : formatNumber(n, language)));
      return language === "id"
        ? `peserta ${part ?? blank}, pekerja ${whole ?? blank}`
        : `covered ${part ?? blank}, workers ${whole ?? blank}`;
    }),
  wholeRegion: { id: "Seluruh daerah", en: "The whole region" },
  newSegment: { id: "segmen baru", en: "new segment" },
  left: (n: number): Text => ({ id: `Tidak dipakai (${n})`, en: `Left out (${n})` }),
  unsound: { id: "ada kesalahan, lihat temuan", en: "has an error, see the findings" },
  otherRegion: (name: string): Text => ({ id: `wilayah lain: ${name}`, en: `another region: ${name}` }),
  severalRegions: (n: number): Text => ({
    id: `Tabel ini memuat ${n} wilayah, dan rencana hanya memakai baris satu wilayah. Di Gabung semua wilayahnya dibaca sekaligus, lalu diteruskan ke Rincian.`,
    en: `This table holds ${n} regions, and a plan uses the rows of one. Gabung reads all of them at once and hands them on to Rincian.`,
  }),
  severalAgain: {
    id: "Pilih berkasnya di sana: seleksi dan tempelan tidak dapat diteruskan.",
    en: "Choose its file there: a selection or a paste cannot be handed on.",
  },
  toGather: { id: "Buka di Gabung", en: "Open in Gabung" },
  unknownRegion: { id: "wilayahnya tidak dikenal", en: "its region is not known" },
  noFigures: { id: "tanpa peserta dan pekerja", en: "without covered and workers" },
  twice: (name: string): Text => ({
    id: `${name} sudah diambil dari baris lain`,
    en: `${name} was taken from another row`,
  }),
  tooMany: (most: number): Text => ({
    id: `rencana memuat paling banyak ${most} segmen`,
    en: `a plan holds ${most} segments at most`,
  }),
  missing: {
    id: "Belum disebut di tabel. Berlaku untuk semua baris yang tidak menyebutnya.",
    en: "Not said in the table. Holds for every row that does not say it.",
  },
  missingBasis: { id: "Isi basisnya: siapa yang dihitung.", en: "Enter the base: who is counted." },
  missingAsOf: {
    id: "Isi tanggalnya, misalnya 31/12/2025, Desember 2025 atau 2025.",
    en: "Enter the date, for example 2025-12-31, December 2025 or 2025.",
  },
  missingSource: { id: "Isi sumbernya.", en: "Enter the source." },
  use: { id: "Pakai untuk rencana", en: "Use for the plan" },
  useLine: (n: number): Text => ({
    id: `${count(n, "baris", "row", "rows").id} menjadi angka dasar rencana.`,
    en: `${count(n, "baris", "row", "rows").en} to go into the plan.`,
  }),
  chooseRegion: { id: "Pilih daerahnya dulu.", en: "Choose the region first." },
  nothingYet: { id: "Ambil, tempel atau pilih tabelnya dulu.", en: "Take, paste or choose a table first." },
  used: (n: number, region: string): Text => ({
    id: `${count(n, "baris", "row", "rows").id} kini dipakai dalam rencana ${region}.`,
    en: `${count(n, "baris", "row", "rows").en} now used in the plan of ${region}.`,
  }),
  showPlan: { id: "Lihat rencana", en: "Show the plan" },
} as const;
