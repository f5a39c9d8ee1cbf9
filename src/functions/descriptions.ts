import type { Text } from "../domain/index.js";

/** What Excel shows about a function while it is typed, and what the help page explains. */
export interface FunctionText {
  readonly description: Text;
  /** By the parameter's name in functions.ts, in its order. */
  readonly parameters: Readonly<Record<string, Text>>;
}

const covered: Text = {
  id: "Jumlah orang yang terlindungi (peserta aktif), 0 atau lebih. Sel kosong dibaca 0 di Excel desktop.",
  en: "Persons covered (active members), 0 or more. An empty cell reads as 0 on desktop Excel.",
};
const workers: Text = {
  id: "Jumlah pekerja sebagai basis, pada basis dan tanggal yang sama dengan covered.",
  en: "Number of workers as the base, on the same basis and date as covered.",
};

/** The texts of every function, by id. A function or parameter without both languages stops the build. */
export const functionTexts: Readonly<Record<string, FunctionText>> = {
  COVERAGE_RATE: {
    description: {
      id: "Cakupan: pangsa pekerja yang terlindungi (0,2679 berarti 26,79 %). Tidak dipotong pada 100 %.",
      en: "Coverage: the share of workers who are covered (0.2679 means 26.79%). Not clipped at 100%.",
    },
    parameters: { covered, workers },
  },
  GAP_TO_TARGET: {
    description: {
      id: "Kesenjangan ke target: orang yang masih harus terlindungi agar target tercapai, dibulatkan ke atas; 0 bila tercapai.",
      en: "Gap to target: persons still to be covered for the target to be reached, rounded up; 0 once it is reached.",
    },
    parameters: {
      covered,
      workers,
      target: {
        id: "Target sebagai pangsa: 0,3839 atau 38,39 %. Angka di atas 2 ditolak sebagai persen.",
        en: "Target as a share: 0.3839 or 38.39%. Numbers above 2 are refused as percentages.",
      },
      unit: {
        id: '"orang" (bawaan), "bertanda" (selisih orang, negatif bila target terlewati) atau "poin" (poin persen).',
        en: '"persons" (default), "signed" (difference in persons, negative once the target is passed) or "points" (percentage points).',
      },
    },
  },
  SUBSIDY_COST: {
    description: {
      id: "Biaya iuran dalam rupiah bulat untuk sejumlah orang selama sejumlah bulan, menurut pembayar, sektor, penghasilan dan bulan.",
      en: "Cost of contributions in whole rupiah for so many persons over so many months, by payer, sector, income and month.",
    },
    parameters: {
      workers: {
        id: "Jumlah orang yang dibayarkan, bilangan bulat.",
        en: "Persons paid for, a whole number.",
      },
      months: { id: "Jumlah bulan iuran, bilangan bulat.", en: "Months of contributions, a whole number." },
      start: {
        id: 'Bulan pertama: tanggal Excel atau "2026-01". Wajib bila iuran bergantung pada bulan (pembayar mandiri).',
        en: 'First month: an Excel date or "2026-01". Needed where the contribution depends on the month (self-paid).',
      },
      payer: {
        id: "Pembayar: APBD (bawaan), APBN, APBD provinsi, APBD kabupaten, APBDes, Dana Desa, CSR, Baznas, pemberi kerja, mandiri.",
        en: "Payer: APBD (default), APBN, APBD_PROV, APBD_KAB, APBDES, DANA_DESA, CSR, BAZNAS, employer, self.",
      },
      sector: {
        id: "Sektor: transportasi, padat karya atau lainnya. Wajib hanya bila keringanan pada bulan itu berbeda per sektor.",
        en: "Sector: transport, labour-intensive or other. Needed only where the relief of a month differs by sector.",
      },
      income: {
        id: "Penghasilan sebulan dalam rupiah yang dilaporkan. Kosong: kelompok terendah.",
        en: "Reported income in rupiah a month. Left out: the lowest bracket.",
      },
      programmes: {
        id: 'Program, misalnya "JKK+JKM" (bawaan) atau "JKK+JKM+JHT".',
        en: 'Programmes, such as "JKK+JKM" (default) or "JKK+JKM+JHT".',
      },
    },
  },
};
