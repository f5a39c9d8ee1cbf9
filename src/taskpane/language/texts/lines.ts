import { formatNumber, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

/** The figures a plan starts from. */
export const figures = {
  title: { id: "Angka dasar", en: "Baseline figures" },
  intro: {
    id: "Peserta dan pekerja seluruh daerah, selalu dari basis dan tanggal yang sama.",
    en: "Covered and workers of the whole region, always of one base and date.",
  },
  asPublished: (year: number): Text => ({
    id: `Otomatis untuk tahun dasar ${year}`,
    en: `Automatic for base year ${year}`,
  }),
  changed: { id: "Mengapa berubah?", en: "Why did it change?" },
  own: { id: "Angka sendiri", en: "My own figures" },
  published: { id: "Angka terbit", en: "Published figures" },
  blank: { id: "Kosongkan, diisi di lembar", en: "Leave blank, to fill in on the sheet" },
  inUse: { id: "dipakai", en: "in use" },
  pair: (covered: number, workers: number, rate: string): Text =>
    bilingual((language) => {
      const [part, whole] = [covered, workers].map((n) => formatNumber(n, language));
      return language === "id" ? `${part} dari ${whole} = ${rate}` : `${part} of ${whole} = ${rate}`;
    }),
  others: (n: number): Text => ({
    id: `Terbit tetapi tidak dipakai (${n})`,
    en: `Published but not used (${n})`,
  }),
  /** A segment of the region may have a figure all the same. */
  nothing: {
    id: "Belum ada angka terbit untuk daerah seluruhnya. Di bawah ini kepada siapa angkanya diminta.",
    en: "Nothing is published about the region as a whole. Below is whom to ask for the figures.",
  },
  staysBlank: { id: "Sel birunya dibiarkan kosong.", en: "Its blue cells stay blank." },
  /** Before any sheet exists: there is no blue cell yet. */
  missing: (fact: Text): Text => ({
    id: `${fact.id} Pilih Angka dasar → Angka sendiri, atau isi sel birunya sesudah lembar ada.`,
    en: `${fact.en} Choose Baseline figures → My own figures, or fill in its blue cells once the sheets exist.`,
  }),
  ask: (n: number): Text => ({ id: `Yang perlu diminta (${n})`, en: `What to ask for (${n})` }),
  whom: (whom: Text): Text => ({ id: `Minta kepada: ${whom.id}`, en: `Ask: ${whom.en}` }),
  covered: { id: "Peserta", en: "Covered" },
  workers: { id: "Pekerja (basis)", en: "Workers (base)" },
  basis: { id: "Basis", en: "Base" },
  basisHint: { id: "mis. basis UCJ", en: "e.g. UCJ base" },
  asOf: { id: "Per tanggal", en: "As of" },
  asOfHint: { id: "mis. 31/12/2025", en: "e.g. 31 Dec 2025" },
  source: { id: "Sumber", en: "Source" },
  sourceHint: { id: "mis. surat cabang 12/2025", en: "e.g. branch letter 12/2025" },
} as const;

/** The editor of segments. */
export const segments = {
  title: (n: number): Text => ({ id: `Segmen (${n})`, en: `Segments (${n})` }),
  intro: {
    id: "Segmen boleh tumpang tindih; jumlahnya bukan total daerah.",
    en: "Segments may overlap; their sum is not the region's total.",
  },
  none: { id: "Belum ada segmen. Tambahkan dari daftar.", en: "No segments yet. Add some from the list." },
  edit: (name: string): Text => ({ id: `Ubah ${name}`, en: `Edit ${name}` }),
  up: (name: string): Text => ({ id: `Naikkan ${name}`, en: `Move ${name} up` }),
  down: (name: string): Text => ({ id: `Turunkan ${name}`, en: `Move ${name} down` }),
  remove: (name: string): Text => ({ id: `Hapus ${name}`, en: `Remove ${name}` }),
  reset: { id: "Kembali ke terbitan", en: "Reset to published" },
  add: { id: "Tambah segmen", en: "Add a segment" },
  addOwn: { id: "Segmen lain (nama sendiri)", en: "Another segment (own name)" },
  addChoose: { id: "Pilih segmen…", en: "Choose a segment…" },
  name: { id: "Nama", en: "Name" },
  nameless: {
    id: "Isi nama segmennya, misalnya Petani.",
    en: "Fill in the segment's name, for example Farmers.",
  },
  unnamed: { id: "(tanpa nama)", en: "(no name)" },
  route: { id: "Jalur", en: "Route" },
  routePu: { id: "PU (penerima upah)", en: "PU (wage workers)" },
  routeBpu: { id: "BPU (bukan penerima upah)", en: "BPU (self-employed)" },
  programmes: { id: "Program", en: "Programmes" },
  wage: { id: "Upah dasar iuran", en: "Wage base" },
  wageHint: { id: "Rp/bulan", en: "Rp a month" },
  target: { id: "Target sendiri", en: "Own target" },
  targetHint: { id: "ikut daerah", en: "as region" },
  running: { id: "Peserta yang sudah dibayari", en: "Those paid for already" },
  runningIn: { id: "tetap dianggarkan", en: "stay in the budget" },
  runningPart: (persons: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `${formatNumber(persons, language)} orang tetap dianggarkan`
        : `${formatNumber(persons, language)} of them stay in the budget`,
    ),
  runningOut: { id: "tidak dianggarkan", en: "not in the budget" },
  from: { id: "Bulan pertama", en: "First month" },
  until: { id: "Bulan terakhir", en: "Last month" },
  figures: { id: "Angka", en: "Figures" },
  counts: (covered: number | null, workers: number | null): Text =>
    bilingual((language) => {
      const [part, whole] = [covered, workers].map((n) => (n === null ? "—" : formatNumber(n, language)));
      return language === "id"
        ? `${part ?? "—"} peserta dari ${whole ?? "—"}`
        : `${part ?? "—"} covered of ${whole ?? "—"}`;
    }),
} as const;
