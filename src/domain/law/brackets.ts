import { bothNumbers } from "../language/index.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";
import { describeRows } from "./describe.js";

/** One row of the table of PP 44/2015: a band of reported monthly income and the amount the rates apply to. */
export interface IncomeBracket {
  readonly row: number;
  /** Rupiah a month; the bracket begins here. Income is looked up by this bound, as the printed upper ends leave holes. */
  readonly incomeFrom: number;
  /** The upper end as printed; `null` for the highest row. */
  readonly incomeTo: number | null;
  /** Rupiah a month the rates are applied to. */
  readonly basis: number;
}

const rows: readonly IncomeBracket[] = [
  { row: 1, incomeFrom: 0, incomeTo: 1_099_000, basis: 1_000_000 },
  { row: 2, incomeFrom: 1_100_000, incomeTo: 1_299_000, basis: 1_200_000 },
  { row: 3, incomeFrom: 1_300_000, incomeTo: 1_499_000, basis: 1_400_000 },
  { row: 4, incomeFrom: 1_500_000, incomeTo: 1_699_000, basis: 1_600_000 },
  { row: 5, incomeFrom: 1_700_000, incomeTo: 1_899_000, basis: 1_800_000 },
  { row: 6, incomeFrom: 1_900_000, incomeTo: 2_099_000, basis: 2_000_000 },
  { row: 7, incomeFrom: 2_100_000, incomeTo: 2_299_000, basis: 2_200_000 },
  { row: 8, incomeFrom: 2_300_000, incomeTo: 2_499_000, basis: 2_400_000 },
  { row: 9, incomeFrom: 2_500_000, incomeTo: 2_699_000, basis: 2_600_000 },
  { row: 10, incomeFrom: 2_700_000, incomeTo: 3_199_000, basis: 2_950_000 },
  { row: 11, incomeFrom: 3_200_000, incomeTo: 3_699_000, basis: 3_450_000 },
  { row: 12, incomeFrom: 3_700_000, incomeTo: 4_199_000, basis: 3_950_000 },
  { row: 13, incomeFrom: 4_200_000, incomeTo: 4_699_000, basis: 4_450_000 },
  { row: 14, incomeFrom: 4_700_000, incomeTo: 5_199_000, basis: 4_950_000 },
  { row: 15, incomeFrom: 5_200_000, incomeTo: 5_699_000, basis: 5_450_000 },
  { row: 16, incomeFrom: 5_700_000, incomeTo: 6_199_000, basis: 5_950_000 },
  { row: 17, incomeFrom: 6_200_000, incomeTo: 6_699_000, basis: 6_450_000 },
  { row: 18, incomeFrom: 6_700_000, incomeTo: 7_199_000, basis: 6_950_000 },
  { row: 19, incomeFrom: 7_200_000, incomeTo: 7_699_000, basis: 7_450_000 },
  { row: 20, incomeFrom: 7_700_000, incomeTo: 8_199_000, basis: 7_950_000 },
  { row: 21, incomeFrom: 8_200_000, incomeTo: 9_199_000, basis: 8_700_000 },
  { row: 22, incomeFrom: 9_200_000, incomeTo: 10_199_000, basis: 9_700_000 },
  { row: 23, incomeFrom: 10_200_000, incomeTo: 11_199_000, basis: 10_700_000 },
  { row: 24, incomeFrom: 11_200_000, incomeTo: 12_199_000, basis: 11_700_000 },
  { row: 25, incomeFrom: 12_200_000, incomeTo: 13_199_000, basis: 12_700_000 },
  { row: 26, incomeFrom: 13_200_000, incomeTo: 14_199_000, basis: 13_700_000 },
  { row: 27, incomeFrom: 14_200_000, incomeTo: 15_199_000, basis: 14_700_000 },
  { row: 28, incomeFrom: 15_200_000, incomeTo: 16_199_000, basis: 15_700_000 },
  { row: 29, incomeFrom: 16_200_000, incomeTo: 17_199_000, basis: 16_700_000 },
  { row: 30, incomeFrom: 17_200_000, incomeTo: 18_199_000, basis: 17_700_000 },
  { row: 31, incomeFrom: 18_200_000, incomeTo: 19_199_000, basis: 18_700_000 },
  { row: 32, incomeFrom: 19_200_000, incomeTo: 20_199_000, basis: 19_700_000 },
  { row: 33, incomeFrom: 20_200_000, incomeTo: null, basis: 20_700_000 },
];

/** Income brackets of BPU members and their contribution basis. JKK is 1 % and JHT 2 % of the basis. */
export const bpuBrackets: Parameter<readonly IncomeBracket[]> = parameter({
  id: "bpu.jkk.brackets",
  name: {
    id: "BPU: kelompok penghasilan dan dasar iuran",
    en: "BPU: income brackets and contribution basis",
  },
  unit: "rupiah",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: rows,
      citation: {
        act: "PP 44/2015",
        article: "Lampiran II",
        sources: [
          "https://peraturan.bpk.go.id/Download/28929/PP%20Nomor%2044%20Tahun%202015%20-%20Lampiran%202.pdf",
          "https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya",
        ],
      },
      confidence: "transcribed",
      dateConfidence: "inferred",
    },
  ],
  notes: [
    {
      id: "Hanya baris pertama dan terakhir (JKK 10.000 dan 207.000), tarif 1 % dan contoh penghasilan 1 juta dan 2 juta juga terlihat dalam berita; baris lain dari satu transkripsi. Setiap dasar dari baris 2 sampai 32 sama dengan titik tengah kelompoknya.",
      en: "Only the first and last rows (JKK 10,000 and 207,000), the 1% rate and the examples for incomes of 1 and 2 million were also seen in the press; the other rows come from one transcription. Every basis from row 2 to 32 is the midpoint of its bracket.",
    },
    {
      id: "Batas atas tercetak dalam ribuan (1.099.000), sehingga 1.099.500 tidak masuk baris mana pun: kami mencari menurut batas bawah. Batas bawah baris 1 adalah 0 dalam sumber yang dipakai; beberapa halaman mencetak 1.000.000.",
      en: "Upper ends are printed in whole thousands (1,099,000), so 1,099,500 falls in no row: we look up by lower bound. The lower end of row 1 is 0 in the source used; some pages print 1,000,000.",
    },
  ],
  describe: describeRows((row) => {
    const from = bothNumbers(row.incomeFrom);
    const basis = bothNumbers(row.basis);
    return { id: `mulai ${from.id}: dasar ${basis.id}`, en: `from ${from.en}: basis ${basis.en}` };
  }),
});
