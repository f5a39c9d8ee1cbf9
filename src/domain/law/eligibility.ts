import { formatNumber } from "../language/index.js";
import type { Text } from "../language/index.js";
import { describeCount, describeText } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

const describePersons = describeCount("orang", "persons");

/** Ages from which regional programmes enrol. */
export const bpuMinimumAge: Parameter<readonly number[]> = parameter({
  id: "bpu.age.min",
  name: { id: "BPU: usia terendah dalam program daerah", en: "BPU: minimum age in regional programmes" },
  unit: "years",
  period: "none",
  values: [
    {
      from: "2024-01-01",
      fromPrecision: "year",
      value: [17, 18],
      citation: {
        act: "Praktik daerah",
        article: null,
        sources: [
          "https://jambiupdate.co/read/2024/10/17/116087/pekerja-sawit-dapat-perlindungan-jamsos",
          "https://mediaseruni.id/melalui-dbhcht-pemkab-garut-perkuat-perlindungan-bagi-tenaga-kerja-rentan/3",
          "https://media-masa.id/blog/pemkab-ppu-perluas-perlindungan-bpjs-ketenagakerjaan-bagi-pekerja-rentan",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Peraturan nasionalnya tidak terlihat; daerah memakai 17 atau 18.",
      en: "The national rule was not seen; regions use 17 or 18.",
    },
  ],
  describe: (value) => ({ id: `${value.join(" atau ")} tahun`, en: `${value.join(" or ")} years` }),
});

/** Ages up to which regional programmes enrol. */
export const bpuMaximumAge: Parameter<number> = parameter({
  id: "bpu.age.max_at_enrolment",
  name: { id: "BPU: usia tertinggi saat mendaftar", en: "BPU: maximum age at enrolment" },
  unit: "years",
  period: "none",
  values: [
    {
      from: "2024-01-01",
      fromPrecision: "year",
      value: 64,
      citation: {
        act: "Praktik daerah",
        article: null,
        sources: [
          "https://jambiupdate.co/read/2024/10/17/116087/pekerja-sawit-dapat-perlindungan-jamsos",
          "https://mediaseruni.id/melalui-dbhcht-pemkab-garut-perkuat-perlindungan-bagi-tenaga-kerja-rentan/3",
        ],
      },
      confidence: "press",
      conflict: {
        id: "Kabupaten PPU menulis paling tinggi 65; Mukomuko menolak orang berusia lebih dari 65 tahun.",
        en: "The regency of PPU prints 65 at most; Mukomuko turned away persons over 65.",
      },
    },
  ],
  rechecks: [
    {
      due: "2026-10-01",
      why: {
        id: "Usia tertinggi saat mendaftar: 64 atau 65? Baca Permenaker 5/2021.",
        en: "Maximum age at enrolment: 64 or 65? Read Permenaker 5/2021.",
      },
    },
  ],
  notes: [
    {
      id: 'Aturan nasional ("belum 65", biasanya disebut dari Permenaker 5/2021) TIDAK terlihat: biarkan dapat diubah.',
      en: 'The national rule ("not yet 65", commonly attributed to Permenaker 5/2021) was NOT seen: keep it editable.',
    },
  ],
  describe: describeCount("tahun", "years"),
});

/** How many vulnerable workers BPJS counts. */
export const vulnerableWorkersNational: Parameter<number> = parameter({
  id: "pekerja_rentan.criterion.national_count",
  name: {
    id: "Pekerja rentan nasional: pekerja informal layak peserta pada P3KE desil 1–4",
    en: "Vulnerable workers nationwide: eligible informal workers in P3KE deciles 1–4",
  },
  unit: "persons",
  period: "none",
  values: [
    {
      from: "2024-12-01",
      fromPrecision: "month",
      value: 30_850_000,
      citation: {
        act: "Data BPJS Ketenagakerjaan",
        article: null,
        sources: [
          "https://wantimpres.go.id/id/newsflows/ada-27-juta-pekerja-rentan-belum-terlindungi-jaminan-sosial-bpjs-ketenagakerjaan",
          "https://ekonomi.bisnis.com/read/20250731/12/1898326/strategi-bpjs-ketenagakerjaan-menuju-5755-juta-peserta-aktif-tahun-2025",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Terlindungi akhir 2024: 3,1 juta. BERTENTANGAN: hitungan nasional ini memakai desil 1–4, sedangkan program daerah biasanya memakai desil 1–3 sebagai basis pekerja rentan; keduanya tidak sebanding.",
      en: "Covered at the end of 2024: 3.1 million. CONTRADICTED: this national count takes deciles 1–4, while regional programmes usually take deciles 1–3 as the base of vulnerable workers; the two do not compare.",
    },
  ],
  describe: describePersons,
});

/** The base BPJS counts against, nationwide. */
interface EligibleWorkers {
  readonly total: number;
  readonly informal: number;
  /** Total less informal, as printed; rounded. */
  readonly formal: number;
}

function describeEligible(value: EligibleWorkers): Text {
  return {
    id: `${formatNumber(value.total, "id")} orang: informal ${formatNumber(value.informal, "id")}, formal ${formatNumber(value.formal, "id")}`,
    en: `${formatNumber(value.total, "en")} persons: informal ${formatNumber(value.informal, "en")}, formal ${formatNumber(value.formal, "en")}`,
  };
}

/** The base of BPJS's own rates. */
export const eligibleWorkersNational: Parameter<EligibleWorkers> = parameter({
  id: "eligible_workers.national",
  name: {
    id: "Pekerja layak peserta nasional (penyebut BPJS)",
    en: "Eligible workers nationwide (the base BPJS uses)",
  },
  unit: "persons",
  period: "none",
  values: [
    {
      from: "2024-12-01",
      fromPrecision: "month",
      value: { total: 101_810_000, informal: 61_080_000, formal: 40_700_000 },
      citation: {
        act: "Data BPJS Ketenagakerjaan",
        article: null,
        sources: [
          "https://ekonomi.bisnis.com/read/20250731/12/1898326/strategi-bpjs-ketenagakerjaan-menuju-5755-juta-peserta-aktif-tahun-2025",
          "https://wantimpres.go.id/id/newsflows/ada-27-juta-pekerja-rentan-belum-terlindungi-jaminan-sosial-bpjs-ketenagakerjaan",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Formal disimpulkan dan dibulatkan: total dikurangi informal memberi 40,73 juta. Cakupan akhir 2024 tercetak: formal 35,3 juta = 86,74 %, informal 9,9 juta = 16,21 %.",
      en: "Formal is inferred and rounded: total less informal gives 40.73 million. Coverage at the end of 2024 as printed: formal 35.3 million = 86.74%, informal 9.9 million = 16.21%.",
    },
  ],
  describe: describeEligible,
});

/** The base that the national UCJ figures imply. */
export const ucjBaseNational: Parameter<number> = parameter({
  id: "ucj.denominator.national_2025",
  name: { id: "Penyebut UCJ nasional 2025 yang tersirat", en: "UCJ base nationwide 2025, implied" },
  unit: "persons",
  period: "none",
  values: [
    {
      from: "2025-01-01",
      fromPrecision: "year",
      until: "2025-12-31",
      value: 110_300_000,
      citation: {
        act: "Simpulan dari angka terbit",
        article: null,
        sources: [
          "https://ekonomi.bisnis.com/read/20250731/12/1898326/strategi-bpjs-ketenagakerjaan-menuju-5755-juta-peserta-aktif-tahun-2025",
          "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
        ],
      },
      confidence: "inferred",
    },
  ],
  notes: [
    {
      id: '57,55 juta / 52,15 % = 110,35 juta dan 39,35 juta / 35,68 % = 110,29 juta. Berbeda dari 101,81 juta "layak peserta": jangan dicampur.',
      en: '57.55 million / 52.15% = 110.35 million and 39.35 million / 35.68% = 110.29 million. Differs from the 101.81 million "eligible": never mix them.',
    },
  ],
  describe: describePersons,
});

/** Months without a contribution after which a BPU member is no longer active. */
export const bpuInactiveAfter: Parameter<number> = parameter({
  id: "bpu.inactive_after",
  name: {
    id: "BPU: bulan tanpa iuran sampai peserta nonaktif",
    en: "BPU: months without a contribution until a member is inactive",
  },
  unit: "months",
  period: "none",
  values: [
    {
      from: "2023-01-01",
      fromPrecision: "year",
      value: 3,
      citation: {
        act: "Laman BPJS Ketenagakerjaan, dikutip berita",
        article: null,
        sources: [
          "https://star.grid.id/read/453722708/bpjs-checking-cek-tagihan-bpjs-ketenagakerjaan-mandiri-ini-sanksi-jika-terlambat",
        ],
      },
      confidence: "press-single",
      dateConfidence: "unverified",
      conflict: {
        id: "Satu halaman lain menyebut dua bulan berturut-turut (news.bungko.id).",
        en: "One other page says two months in a row (news.bungko.id).",
      },
    },
  ],
  lastChecked: "2026-11-28",
  notes: [
    {
      id: "Tanpa denda; kepesertaan dilanjutkan dengan membayar lagi. Selama nonaktif tidak ada perlindungan: bulan yang tidak didanai harus dibayar sendiri.",
      en: "Without a fine; membership goes on when contributions are paid again. There is no cover while inactive: months that nobody funds have to be paid by the member.",
    },
  ],
  describe: describeCount("bulan", "months"),
});

/** The register from which regions choose whom they pay for. */
export const dtsen: Parameter<Text> = parameter({
  id: "eligibility.dtsen",
  name: {
    id: "Data sasaran: DTSEN (desil kesejahteraan)",
    en: "Data of recipients: DTSEN (deciles of welfare)",
  },
  unit: "text",
  period: "none",
  values: [
    {
      from: "2025-02-05",
      value: {
        id: "keluarga dalam desil 1–10 menurut BPS, dimutakhirkan empat kali setahun; simpan desil bersama tanggal datanya",
        en: "families in deciles 1–10 after BPS, updated four times a year; keep the decile with the date of its data",
      },
      citation: {
        act: "Inpres 4/2025",
        article: null,
        sources: [
          "https://www.beritabali.com/berita/202207046496/dtsen-menyatukan-langkah-menguatkan-kebijakan-publik",
          "https://agitanurfianti.com/?p=3077",
          "https://www.digivestasi.com/news/detail/berita_terkini/polemik-penonaktifan-pbi-bpjs-menguat-bps-percepat-penguatan-dtsen-untuk-validasi-data",
        ],
      },
      confidence: "press",
    },
  ],
  lastChecked: "2026-11-28",
  notes: [
    {
      id: "Desil yang dibiayai berbeda: Jawa Barat 1–4 (nawacita.co, November 2025), Bontang 1–5 (sepintasberita.com). Pekalongan: usia paling tinggi 60, satu orang sekeluarga, bukan penerima PKH atau BPNT (menurut pemeriksaan lain; tidak dibuka).",
      en: "The deciles that are paid for differ: Jawa Barat 1–4 (nawacita.co, November 2025), Bontang 1–5 (sepintasberita.com). Pekalongan: age 60 at most, one of a family, no recipient of PKH or BPNT (after another check; not opened).",
    },
  ],
  describe: describeText,
});
