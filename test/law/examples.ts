/**
 * Worked examples with their published result. Amounts are exact; `published` says what the source printed where it
 * rounded. Tested in the domain, through the functions and in filled cells alike.
 */
interface Example {
  readonly id: string;
  readonly what: string;
  readonly published: string;
  readonly source: string;
}

export interface CostExample extends Example {
  /** Each cohort: persons and months. */
  readonly cohorts: readonly { readonly workers: number; readonly months: number }[];
  readonly start: string;
  readonly payer: "APBD" | "SELF";
  readonly sector: "OTHER" | "TRANSPORT" | null;
  readonly rupiah: number;
}

export const costExamples: readonly CostExample[] = [
  {
    id: "ppu-2025",
    what: "Kab. Penajam Paser Utara, APBD 2025: 15,000 pekerja rentan, 12 months, JKK+JKM lowest bracket",
    cohorts: [{ workers: 15000, months: 12 }],
    start: "2025-01",
    payer: "APBD",
    sector: null,
    rupiah: 3_024_000_000,
    published: "about Rp3 billion",
    source:
      "https://kaltimkita.com/detailpost/pemkab-ppu-alokasikan-anggaran-iuran-bpjs-ketenagakerjaan-pekerja-rentan-di-apbd-2025-sebesar-rp3-miliar",
  },
  {
    id: "ppu-2026",
    what: "the same region, APBD 2026: 20,000 workers; the 2026 relief does not apply to APBD",
    cohorts: [{ workers: 20000, months: 12 }],
    start: "2026-01",
    payer: "APBD",
    sector: null,
    rupiah: 4_032_000_000,
    published: "about Rp4 billion",
    source: "https://risalah.site/?p=1377",
  },
  {
    id: "muna-barat-2023",
    what: "Kab. Muna Barat: 11,560 workers, 12 months",
    cohorts: [{ workers: 11560, months: 12 }],
    start: "2023-01",
    payer: "APBD",
    sector: null,
    rupiah: 2_330_496_000,
    published: "about Rp2.3 billion",
    source: "https://kendarinews.com/2023/05/13/rp-23-miliar-apbd-mubar-biayai-bpjs-ketenagakerjaan/",
  },
  {
    id: "pp50-self-other",
    what: "one self-paying worker outside transport, 2026",
    cohorts: [{ workers: 1, months: 12 }],
    start: "2026-01",
    payer: "SELF",
    sector: "OTHER",
    rupiah: 126_000,
    published: "Rp126 thousand a year",
    source: "https://www.beritanda.com/diskon-bpjs-2026-dari-ojol-kurir-sampai-petani",
  },
  {
    id: "pp50-self-transport",
    what: "one self-paying transport worker, 2026",
    cohorts: [{ workers: 1, months: 12 }],
    start: "2026-01",
    payer: "SELF",
    sector: "TRANSPORT",
    rupiah: 100_800,
    published: "computed from PP 50/2025",
    source:
      "https://www.cnbcindonesia.com/market/20260204140501-17-708135/prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp",
  },
  {
    id: "pati-2025-cohorts",
    what: "Kab. Pati, DBH CHT 2025: 2,874 workers for July-December and 3,000 for October-December",
    cohorts: [
      { workers: 2874, months: 6 },
      { workers: 3000, months: 3 },
    ],
    start: "2025-07",
    payer: "APBD",
    sector: null,
    rupiah: 440_899_200,
    published: "cohorts published, cost computed",
    source:
      "https://cakranusantara.net/2025/09/22/kadisnakertrans-mensosialisasikan-bpjs-ketenagakerjaan-dana-bagi-hasil-cukai-dan-tembakau",
  },
];

export interface RateExample extends Example {
  readonly covered: readonly number[];
  readonly workers: readonly number[];
  /** Percent to two decimals, as printed. */
  readonly ratePercent: readonly number[];
}

export const rateExample: RateExample & { readonly uncovered: number } = {
  id: "pangkalpinang",
  what: "Kota Pangkalpinang: 29,040 of 70,426; PU 24,286 of 47,010; BPU 4,754 of 23,416",
  published: "41.23 %, 51.66 %, 20.30 %",
  source: "https://vissionnews.com/?p=7615",
  covered: [29040, 24286, 4754],
  workers: [70426, 47010, 23416],
  ratePercent: [41.23, 51.66, 20.3],
  uncovered: 41386,
};

/** What is left of a list after verification: the same division as a rate. */
export const yieldExample: Example & {
  readonly listed: number;
  readonly enrolled: number;
  readonly yieldPercent: number;
} = {
  id: "mukomuko-yield",
  what: "Kab. Mukomuko, DBH Sawit: 1,800 listed, 1,616 enrolled",
  published: "1,616 cards",
  source:
    "https://bengkulu.antaranews.com/berita/352152/pemkab-mukomuko-bagikan-1616-kartu-bpjs-ketenagakerjaan",
  listed: 1_800,
  enrolled: 1_616,
  yieldPercent: 89.8,
};

export const impliedBaseExample: Example & {
  readonly covered: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
} = {
  id: "lampung-2023-base",
  what: "Lampung, 31 December 2023: 731,991 workers printed as 26.79 %",
  published: 'printed with "2.7 million", which would give 27.11 %',
  source: "founding figure S06/S07",
  covered: 731_991,
  rate: 0.2679,
  low: 2_731_819,
  high: 2_732_839,
};

/** Effects in percentage points, to two decimals. */
export const changeExample: Example & {
  readonly covered: readonly [number, number];
  readonly workers: readonly [number, number];
  readonly membersEffect: number;
  readonly baseEffect: number;
  readonly total: number;
} = {
  id: "lampung-2023-2024-change",
  what: "from 731,991 / 2,732,329 to 760,468 / 3,058,943",
  published: "rates 26.79 % and 24.86 %",
  source:
    "https://m.antaranews.com/amp/berita/4359775/bpjs-ketenagakerjaan-cakupan-jamsostek-lampung-2486-persen",
  covered: [731_991, 760_468],
  workers: [2_732_329, 3_058_943],
  membersEffect: 1.04,
  baseEffect: -2.97,
  total: -1.93,
};

export const jakonExample: Example & {
  readonly contractValue: readonly number[];
  readonly jkk: readonly number[];
  readonly jkm: readonly number[];
} = {
  id: "jakon-tiers",
  what: "construction contract values, progressive slices, JKK + JKM",
  published: "computed from the tiers",
  source:
    "https://star.grid.id/read/453670457/cek-besar-iuran-jaminan-kecelakaan-kerja-bpjs-ketenagakerjaan-penerima-upah-bukan-penerima-upah-dan-jasa-konstruksi?page=3",
  contractValue: [100000000, 500000000, 1000000000, 5000000000, 10000000000],
  jkk: [210000, 890000, 1540000, 5940000, 10440000],
  jkm: [30000, 110000, 210000, 610000, 1110000],
};

export const gapExample: Example & {
  readonly ratePercent: number;
  readonly targetPercent: number;
  readonly gapPoints: number;
  readonly gapToFullPoints: number;
} = {
  id: "wonogiri-gap",
  what: "Kab. Wonogiri, October 2025: 31.99 % against a target of 52.69 %",
  published: "the page calls 68.01 the gap",
  source:
    "https://soloaja.co/read/universal-coverage-jamsostek-wonogiri-31-99-persen-bpjs-ketenagakerjaan-bentuk-forum-kepatuhan",
  ratePercent: 31.99,
  targetPercent: 52.69,
  gapPoints: 20.7,
  gapToFullPoints: 68.01,
};
