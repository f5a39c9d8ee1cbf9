/** Quantities that look like ours and are not: they are said by name and never taken for covered persons or workers. */
import type { Text } from "../../domain/index.js";
import { remembered } from "../reading/index.js";

interface OtherQuantity {
  readonly name: Text;
  readonly says: RegExp;
  /** Words that make it ours after all. */
  readonly unless?: RegExp;
  /** Whether a title that names it speaks of "Peserta" and "Tenaga kerja" below it too. */
  readonly spreads?: true;
}

/** Words of people who work or are members: with them "perusahaan" says only where. */
const people = /\b(pekerja|tenaga kerja|tk|naker|peserta|karyawan|buruh|workers?|employees?|members?)\b/;

const others: readonly OtherQuantity[] = [
  {
    name: { id: "peserta BPJS Kesehatan (JKN)", en: "members of BPJS Kesehatan (health insurance)" },
    spreads: true,
    says: /\bbpjs ?kesehatan\b|\bjaminan kesehatan\b|\bjkn\b|\bkis\b|\bpbi\b|\bjamkes\w*\b/,
    unless: /\bketenagakerjaan\b/,
  },
  {
    name: { id: "peserta yang tidak aktif", en: "members who are not active" },
    says: /\b(non|tidak|tdk|in) ?aktif\b|\binactive\b/,
  },
  {
    name: { id: "pencari kerja, lowongan atau penempatan", en: "jobseekers, vacancies or placements" },
    spreads: true,
    says: /\bpencari\b|\bpencaker\b|\blowongan\b|\bpenempatan\b|\bpemenuhan\b|\bjob ?seekers?\b|\bvacanc/,
  },
  {
    name: { id: "tenaga kerja asing", en: "foreign workers" },
    spreads: true,
    says: /\b(tenaga kerja|pekerja) asing\b|\btka\b|\bimta\b|\bwna\b|\bforeign\b/,
  },
  {
    name: { id: "siswa atau mahasiswa", en: "pupils or students" },
    spreads: true,
    says: /\bpeserta didik\b|\bsiswa\b|\bmurid\b|\bpelajar\b|\bmahasiswa\b|\bsantri\b|\bpupils?\b|\bstudents?\b/,
  },
  {
    name: {
      id: "peserta pelatihan, magang, KB atau ujian",
      en: "people in training, family planning or exams",
    },
    spreads: true,
    says: /\bpelatihan\b|\b(pe)?magang(an)?\b|\bblk\b|\bpeserta kb\b|\bakseptor\b|\bujian\b|\bpeserta pemilu\b|\btraining\b/,
  },
  {
    name: { id: "pengangguran", en: "unemployment" },
    says: /\bpengangguran?\b|\bmenganggur\b|\btpt\b|\bunemploy/,
  },
  {
    name: { id: "tingkat partisipasi atau kesempatan kerja", en: "a participation or employment rate" },
    says: /\btpak\b|\btingkat partisipasi\b|\bpartisipasi angkatan kerja\b|\btkk\b|\bkesempatan kerja\b|\bparticipation\b/,
  },
  {
    name: { id: "pekerja tidak penuh", en: "workers on short hours" },
    says: /\bparuh waktu\b|\btidak penuh\b|\bpart time\b|\bunderemploy/,
  },
  {
    name: { id: "penduduk yang tidak termasuk angkatan kerja", en: "people outside the labour force" },
    says: /\b(bukan|diluar|luar) angkatan kerja\b|\bmengurus rumah tangga\b|\bsekolah\b|\bnot in the labou?r force\b/,
    unless: /\b(guru|tendik)\b/,
  },
  {
    name: { id: "kemiskinan", en: "poverty" },
    says: /\b(penduduk|rumah tangga|keluarga|garis|jumlah|persentase) miskin\b|\bkemiskinan\b|\bpoverty\b/,
  },
  {
    name: {
      id: "angka per kapita, per minggu atau jam kerja",
      en: "figures a head, a week, or hours of work",
    },
    says: /\bper ?kapita\b|\bkapita\b|\bper minggu\b|\brata rata jam\b|\bjam kerja\b|\bper capita\b/,
  },
  {
    name: { id: "uang (upah, iuran, klaim, anggaran)", en: "money (wages, contributions, claims, budgets)" },
    says: /\bupah (minimum|rata|pekerja|buruh|nominal)\b|\brata rata upah\b|^upah\b|\bgaji\b|\bumk\b (?=\d)|\bump\b|\bpdrb\b|\bpengeluaran\b|\bpendapatan\b|\bklaim\b|\brupiah\b|\bwages?\b/,
  },
  {
    name: { id: "kasus (kecelakaan, PHK)", en: "cases (accidents, layoffs)" },
    says: /\bkasus\b|\bkecelakaan\b|\bphk\b/,
  },
  {
    name: { id: "perusahaan atau badan usaha", en: "companies" },
    says: /^(jumlah )?(perusahaan|badan usaha|pemberi kerja|unit usaha)\b|\bcompanies\b|\bemployers\b/,
  },
  {
    name: { id: "perusahaan atau badan usaha", en: "companies" },
    says: /\bperusahaan\b|\bbadan usaha\b|\bpemberi kerja\b/,
    unless: people,
  },
  {
    name: { id: "aparatur sipil negara", en: "civil servants" },
    says: /\b(pns|asn|pppk|p3k|aparatur sipil)\b/,
    unless: /\bnon\b|\bbukan\b/,
  },
  {
    name: { id: "tanggal lahir", en: "a date of birth" },
    says: /\blahir\b|\bbirth\b/,
  },
  {
    name: { id: "penduduk usia kerja", en: "people of working age" },
    says: /\busia kerja\b|\bworking age\b/,
    unless: /\bbekerja\b/,
  },
  {
    name: { id: "penduduk, keluarga atau rumah tangga", en: "inhabitants, families or households" },
    says: /\bpenduduk\b|\bkepala keluarga\b|\brumah tangga\b|\bjumlah (kk|keluarga)\b|\bpopulation\b|\bhouseholds?\b/,
    unless:
      /\b(be)?kerja\b|\bpekerja\b|\bkerja\b|\bworking\b|\bemployed\b|\bworkers?\b|\basisten\b|\bpembantu\b/,
  },
];

/** A longer text is a sentence. */
const longestText = 300;
const mostKnown = 5_000;

const find = remembered((text): OtherQuantity | null => {
  if (text.length > longestText) return null;
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  return others.find(({ says, unless }) => says.test(words) && unless?.test(words) !== true) ?? null;
}, mostKnown);

/** What other quantity a heading or a title speaks of, in words; `null` where it is none that is known. */
export function otherQuantityIn(text: string): Text | null {
  return find(text)?.name ?? null;
}

/** Whether a title's other quantity holds for every count below it, whatever the headings call it. */
export function spreadsBelow(title: string): boolean {
  return find(title)?.spreads === true && !/ketenagakerjaan/i.test(title);
}
