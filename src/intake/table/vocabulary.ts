/** The words of headings, Indonesian and English, and how well a heading fits a field. */
import { remembered } from "../reading/index.js";
import type { Field } from "./field.js";

/** Headings as offices write them, after abbreviations are written out and filler words are left out. */
const phrases: Readonly<Record<Field, string>> = {
  regionCode:
    "kode, kode wilayah, kode kemendagri, kode daerah, kode kabupaten kota, kode kabupaten, kode provinsi, code, region code",
  regionName:
    "kabupaten kota, kabupaten, kota, daerah, wilayah, kota kabupaten, pemerintah daerah, pemda, provinsi kabupaten kota, kabupaten kota provinsi, region, regency, city, regency city, area",
  province: "provinsi, province",
  segment:
    "segmen, segmen pekerja, segmen peserta, nama segmen, kelompok pekerja, kelompok, kelompok peserta, jenis pekerja, jenis pekerjaan, jenis peserta, kategori, kategori pekerja, kategori peserta, profesi, ekosistem, kelompok sasaran, sektor, uraian, segment, worker segment, group, worker group, category",
  covered:
    "peserta, peserta aktif, terlindungi, tercover, tercakup, pekerja terlindungi, pekerja tercover, sudah terlindungi, sudah tercover, sudah peserta, terdaftar, sudah terdaftar, peserta terdaftar, pekerja terdaftar, tenaga kerja aktif, tenaga kerja terlindungi, tenaga kerja terdaftar, kepesertaan, kepesertaan aktif, realisasi, realisasi peserta, capaian peserta, dilindungi, sudah dilindungi, covered, covered persons, covered workers, members, active members, participants, protected, protected workers, insured, enrolled, enrolled workers",
  workers:
    "pekerja, tenaga kerja, angkatan kerja, basis, pekerja basis, basis pekerja, basis ucj, potensi, potensi pekerja, potensi peserta, potensi tenaga kerja, semesta, semesta pekerja, penduduk bekerja, bekerja, orang bekerja, penduduk yang bekerja, angkatan kerja bekerja, pekerja eligible, pekerja layak, pekerja layak peserta, populasi pekerja, pekerja seluruhnya, workers, workers base, eligible workers, eligible, labour force, labor force, workforce, employed, base, universe",
  rate: "cakupan, persen cakupan, cakupan kepesertaan, cakupan peserta, persen terlindungi, persen tercover, persen peserta, persen kepesertaan, tingkat cakupan, tingkat kepesertaan, capaian, persen capaian, coverage, coverage rate, rate, persen coverage, persen covered",
  uncovered:
    "belum terlindungi, belum tercover, belum tercakup, belum peserta, belum terdaftar, pekerja belum terlindungi, pekerja belum peserta, belum dilindungi, tidak terlindungi, tidak tercover, bukan peserta, non peserta, sisa, sisa potensi, gap, kesenjangan, uncovered, uncovered workers, not covered, unprotected, not protected, not enrolled",
  target:
    "target, target peserta, target cakupan, target kepesertaan, persen target, target persen, target sendiri, target coverage, target tahun, kuota, quota, own target",
  basis: "jenis basis, basis data, dasar, dasar perhitungan, basis perhitungan, kind base",
  asOf: "tanggal data, tanggal, per tanggal, posisi, posisi data, data per, keadaan, tahun data, tahun, periode, periode data, bulan data, as of, date, data date, period, year",
  source: "sumber, sumber data, source, data source, asal data",
  payer:
    "pembayar, pembayar iuran, penanggung, penanggung iuran, sumber dana, sumber pendanaan, sumber anggaran, sumber pembiayaan, pembiayaan, dibayar oleh, pembayar lazim, payer, paid by, funding, funding source, usual payer",
  months:
    "bulan, lama bulan, bulan dibayar, bulan didanai, bulan iuran, durasi bulan, masa iuran bulan, months, months funded, months paid",
  note: "catatan, keterangan, note, notes, remark, remarks",
  ordinal: "no, nomor, no urut, nomor urut, urut, id",
  month: "bulan ke, nama bulan, bulan data ke",
  unit: "satuan, unit, satuan data",
  indicator: "indikator, indicator, nama indikator, jenis indikator",
  part: "kecamatan, distrik, desa, kelurahan, desa kelurahan, kelurahan desa, jenis kelamin, kelamin, gender, sex, umur, kelompok umur, golongan umur, usia, kelompok usia, pendidikan, tingkat pendidikan, pendidikan tertinggi, lapangan usaha, lapangan pekerjaan, lapangan pekerjaan utama, status pekerjaan, status pekerjaan utama, program, age, age group, education",
};

/** A map, as a heading may be any word: "constructor" too. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jml: "jumlah",
    jlh: "jumlah",
    jmlh: "jumlah",
    jum: "jumlah",
    total: "jumlah",
    tot: "jumlah",
    kab: "kabupaten",
    prov: "provinsi",
    propinsi: "provinsi",
    kotamadya: "kota",
    pek: "pekerja",
    pkrj: "pekerja",
    pekrja: "pekerja",
    psrt: "peserta",
    pst: "peserta",
    tgl: "tanggal",
    thn: "tahun",
    th: "tahun",
    bln: "bulan",
    ket: "keterangan",
    ktrgn: "keterangan",
    blm: "belum",
    tdk: "tidak",
    sdh: "sudah",
    tlh: "sudah",
    telah: "sudah",
    kd: "kode",
    persentase: "persen",
    prosentase: "persen",
    prosen: "persen",
    pct: "persen",
    percent: "persen",
    percentage: "persen",
    cov: "coverage",
    seg: "segmen",
    klp: "kelompok",
    sbr: "sumber",
    eligibel: "eligible",
    tk: "tenaga kerja",
    naker: "tenaga kerja",
    kepesertaannya: "kepesertaan",
    kabkota: "kabupaten kota",
    kabkot: "kabupaten kota",
    kotakab: "kabupaten kota",
    regencies: "regency",
    regencymunicipality: "regency",
    municipality: "kota",
    municipalities: "kota",
    provinces: "province",
    employees: "workers",
    working: "bekerja",
  }),
);

/** Words that say nothing about what a column holds. */
const fillers = new Set(
  "jumlah data nama bps kemendagri number orang jiwa org yang di pada dari untuk dan atau menjadi jadi ini of the number persons people in for bpjs bpjstk bpjamsostek jamsostek ketenagakerjaan ribu ribuan juta thousand thousands million millions".split(
    " ",
  ),
);

/** Words that date a heading in which a year stands ("Peserta per 31 Desember 2023"), and are no part of what it holds. */
const dating = new Set(
  "per posisi keadaan kondisi tahun tanggal sampai dengan hingga bulan as at tw triwulan semester januari jan februari feb maret mar april apr mei juni jun juli jul agustus agu ags agt september sep sept oktober okt november nov nopember desember des january february march may june july august aug october oct december dec".split(
    " ",
  ),
);

/** Words that turn a heading about members into one about those who are none. */
const negations = new Set([
  "belum",
  "tidak",
  "bukan",
  "non",
  "not",
  "uncovered",
  "unprotected",
  "sisa",
  "gap",
  "kesenjangan",
]);

/** Part counts (men, women) and amounts: never the persons of a segment, whatever else the heading says. */
const partial = new Set(
  "laki lk pria perempuan pr wanita male female men women rp rupiah iuran biaya anggaran upah gaji klaim manfaat nik ktp alamat desa kelurahan kecamatan perusahaan lahir contribution wage budget cost".split(
    " ",
  ),
);

/** The field that wins where a heading fits two alike: what narrows a heading wins over what it narrows. */
const precedence: readonly Field[] = [
  "uncovered",
  "target",
  "rate",
  "payer",
  "source",
  "months",
  "basis",
  "note",
  "regionCode",
  "segment",
  "covered",
  "asOf",
  "regionName",
  "province",
  "workers",
  "part",
  "unit",
  "indicator",
  "month",
  "ordinal",
];

/** Letters of a heading that are looked at. */
const mostLetters = 300;

interface Phrase {
  readonly field: Field;
  readonly tokens: readonly string[];
  readonly negated: boolean;
}

const phraseList: readonly Phrase[] = precedence.flatMap((field) =>
  phrases[field].split(", ").map((phrase) => {
    const tokens = tokensOf(phrase);
    return { field, tokens, negated: tokens.some((token) => negations.has(token)) };
  }),
);

export interface FieldGuess {
  readonly field: Field;
  /** 0 to 1: how well the heading fits. */
  readonly confidence: number;
}

/** Texts that are remembered; more than the headings of a sheet that is wide. */
const mostKnown = 20_000;

/** The heading's words, in small letters, abbreviations written out, years and filler words left out. */
export const headingTokens = remembered(tokensOf, mostKnown);

function tokensOf(given: string): readonly string[] {
  // What lies further on is a sentence and no heading.
  const heading = given.slice(0, mostLetters);
  const dated = /(^|\D)(19|20)\d\d(\D|$)/.test(heading);
  return heading
    .toLowerCase()
    .replace(/%/g, " persen ")
    .replace(/\((?:\d+|[a-z])\)/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (abbreviations.get(word) ?? word).split(" "))
    .filter(
      (word) => word !== "" && !fillers.has(word) && !/^\d+$/.test(word) && !(dated && dating.has(word)),
    );
}

/** Words and letters; a longer text is a sentence and no heading. */
const longestHeading = { words: 8, letters: 120 } as const;
const leastConfidence = 0.6;

/** Words about members, and those that make members of people who could become them. */
const memberWords = new Set(["peserta", "kepesertaan", "members", "participants"]);
const possible = new Set(["potensi", "potential", "eligible", "layak", "calon", "semesta", "basis"]);

/** "Peserta (TK)": the workers in it are the members, counted as persons and not as companies. */
function withoutWorkers(tokens: readonly string[]): readonly string[] {
  const members = tokens.some((token) => memberWords.has(token));
  if (!members || tokens.some((token) => possible.has(token))) return tokens;
  const rest = tokens.filter((token, at) => {
    const isTenagaKerja =
      (token === "tenaga" && tokens[at + 1] === "kerja") ||
      (token === "kerja" && tokens[at - 1] === "tenaga");
    return !isTenagaKerja;
  });
  return rest;
}

/** Headings that mostly divide a segment further, or name something else: a column called "Segmen" goes before them. */
const weakSegments = new Set([
  "sektor",
  "uraian",
  "kategori",
  "kelompok",
  "jenis pekerjaan",
  "profesi",
  "category",
  "group",
]);

export function isWeakSegment(heading: string): boolean {
  return weakSegments.has(headingTokens(heading).join(" "));
}

/** Words that a column of percentages must name besides its sign to be a coverage rate. */
const rateWords = new Set(
  "cakupan kepesertaan peserta terlindungi tercover capaian coverage covered rate target".split(" "),
);

/** By the words of a heading: thousands of columns are mostly called alike but for a number. */
const guessOnce = remembered((words) => guessAnew(words.split(" ")), mostKnown);

/** Fields that a heading may stand for, the likeliest first; empty where none fits. */
export function guessFields(heading: string): readonly FieldGuess[] {
  if (heading.length > longestHeading.letters) return [];
  const words = headingTokens(heading).join(" ");
  return words === "" ? [] : guessOnce(words);
}

function guessAnew(given: readonly string[]): readonly FieldGuess[] {
  const tokens = withoutWorkers(given);
  if (tokens.length === 0 || tokens.length > longestHeading.words) return [];
  const negated = tokens.some((token) => negations.has(token));
  const percent = tokens.includes("persen");
  const best = new Map<Field, number>();
  for (const phrase of phraseList) {
    const counts = phrase.field === "covered" || phrase.field === "workers" || phrase.field === "uncovered";
    if (counts && (percent || phrase.negated !== negated)) continue;
    if (phrase.field === "rate" && (negated || !isRate(tokens, percent))) continue;
    const isAmount = tokens.some((token) => partial.has(token) && !phrase.tokens.includes(token));
    if (isAmount && !wordFields.has(phrase.field)) continue;
    const confidence = fit(tokens, phrase.tokens);
    if (confidence > (best.get(phrase.field) ?? 0)) best.set(phrase.field, confidence);
  }
  return [...best]
    .filter(([, confidence]) => confidence >= leastConfidence)
    .map(([field, confidence]) => ({ field, confidence }))
    .sort((a, b) => b.confidence - a.confidence || precedence.indexOf(a.field) - precedence.indexOf(b.field));
}

/** Fields of words, whatever else their headings speak of. */
const wordFields = new Set<Field>(["note", "source", "payer", "part", "indicator"]);

/** "%" alone, or with a word of coverage: a percentage of anything else is no coverage rate. */
function isRate(tokens: readonly string[], percent: boolean): boolean {
  return !percent || tokens.some((token) => rateWords.has(token));
}

/** How much of the heading is the phrase, and whether the heading holds the whole phrase. */
function fit(heading: readonly string[], phrase: readonly string[]): number {
  let matched = 0;
  for (const word of phrase) {
    const near = Math.max(
      ...heading.map((token) => (token === word ? 1 : isMistyped(token, word) ? 0.9 : 0)),
    );
    matched += near;
  }
  const dice = (2 * matched) / (heading.length + phrase.length);
  const whole = matched >= phrase.length * 0.9;
  // A long heading that holds a whole phrase of several words is about it, whatever else it says.
  return whole ? Math.max(dice, 0.58 + 0.04 * phrase.length) * (matched / phrase.length) : dice * 0.85;
}

/** Whether two words of five letters or more differ by one letter added, left out, exchanged or swapped. */
function isMistyped(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  if (swapped && a.slice(start + 2) === b.slice(start + 2)) return true;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
