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
const target: Text = {
  id: "Target sebagai pangsa: 0,3839 atau 38,39 %. Angka di atas 2 ditolak sebagai persen.",
  en: "Target as a share: 0.3839 or 38.39%. Numbers above 2 are refused as percentages.",
};
const months: Text = {
  id: "Jumlah bulan iuran, bilangan bulat. PMI: panjang kontrak 6, 12 atau 24 bulan.",
  en: "Months of contributions, a whole number. PMI: contract of 6, 12 or 24 months.",
};

/** How a contribution is paid, in the order that SUBSIDY_COST and WORKERS_AFFORDABLE share. */
const payment = {
  start: {
    id: 'Bulan pertama: tanggal Excel atau "2026-01". Wajib bila iuran bergantung pada bulan (pembayar mandiri).',
    en: 'First month: an Excel date or "2026-01". Needed where the contribution depends on the month (self-paid).',
  },
  payer: {
    id: "Pembayar: APBD (bawaan), APBN, APBD provinsi, APBD kabupaten, DBH sawit, DBH CHT, APBDes, Dana Desa, CSR, Baznas, pemberi kerja, mandiri.",
    en: "Payer: APBD (default), APBN, APBD_PROV, APBD_KAB, DBH_SAWIT, DBH_CHT, APBDES, DANA_DESA, CSR, BAZNAS, employer, self.",
  },
  sector: {
    id: "Sektor: transportasi, padat karya atau lainnya. Wajib hanya bila keringanan pada bulan itu berbeda per sektor.",
    en: "Sector: transport, labour-intensive or other. Needed only where the relief of a month differs by sector.",
  },
  income: {
    id: "Rupiah sebulan: penghasilan yang dilaporkan (BPU; kosong = kelompok terendah) atau upah (PU, Jakon; wajib).",
    en: "Rupiah a month: reported income (BPU; left out = lowest bracket) or wage (PU, Jakon; needed).",
  },
  programmes: {
    id: 'Program, misalnya "JKK+JKM" (bawaan) atau "JKK+JKM+JHT".',
    en: 'Programmes, such as "JKK+JKM" (default) or "JKK+JKM+JHT".',
  },
  type: {
    id: "Jenis kepesertaan: BPU (bawaan), PU, JAKON (upah diketahui) atau PMI.",
    en: "Membership type: BPU (default), PU, JAKON (wage known) or PMI.",
  },
  risk_class: {
    id: "Kelas risiko JKK untuk PU, 1 (0,24 %) sampai 5 (1,74 %). Wajib untuk JKK pekerja PU.",
    en: "JKK risk class for PU, 1 (0.24%) to 5 (1.74%). Needed for JKK of PU members.",
  },
} as const satisfies Readonly<Record<string, Text>>;

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
      target,
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
      months,
      ...payment,
    },
  },
  CONTRIBUTION: {
    description: {
      id: "Iuran sebulan satu orang dalam rupiah bulat menurut jenis kepesertaan, pembayar, sektor, penghasilan atau upah, dan bulan.",
      en: "Monthly contribution of one person in whole rupiah by membership type, payer, sector, income or wage, and month.",
    },
    parameters: {
      type: {
        id: "Jenis kepesertaan: BPU, PU atau JAKON (upah diketahui). PMI dibayar sekali: gunakan SUBSIDY_COST.",
        en: "Membership type: BPU, PU or JAKON (wage known). PMI is paid once: use SUBSIDY_COST.",
      },
      month: {
        id: 'Bulan iuran: tanggal Excel atau "2026-01". Kosong: iuran biasa seperti terakhir diperiksa.',
        en: 'Contribution month: an Excel date or "2026-01". Left out: the normal contribution as last checked.',
      },
      payer: payment.payer,
      sector: payment.sector,
      income: payment.income,
      programmes: payment.programmes,
      risk_class: payment.risk_class,
      borne_by: {
        id: 'Bagian siapa: "semua" (bawaan), "pemberi kerja" atau "pekerja". Hanya untuk PU dan Jakon.',
        en: 'Whose part: "all" (default), "employer" or "worker". For PU and Jakon only.',
      },
    },
  },
  WORKERS_AFFORDABLE: {
    description: {
      id: "Jumlah orang yang dapat dibayarkan dengan suatu anggaran selama sejumlah bulan, dibulatkan ke bawah.",
      en: "Persons that a budget covers for so many months, rounded down.",
    },
    parameters: {
      budget: { id: "Anggaran dalam rupiah bulat.", en: "Budget in whole rupiah." },
      months,
      ...payment,
      result: {
        id: '"orang" (bawaan) atau "sisa" (rupiah yang tersisa).',
        en: '"workers" (default) or "remainder" (rupiah left over).',
      },
    },
  },
  IMPLIED_WORKERS: {
    description: {
      id: "Basis yang mungkin bagi suatu cakupan tercetak: terendah, tengah dan tertinggi menurut pembulatan, dalam tiga kolom.",
      en: "Bases a printed rate allows: lowest, middle and highest by its rounding, in three columns.",
    },
    parameters: {
      covered,
      rate: {
        id: "Cakupan tercetak sebagai pangsa: 0,2679 atau 26,79 %.",
        en: "Printed rate as a share: 0.2679 or 26.79%.",
      },
      decimals: {
        id: "Jumlah desimal persen yang tercetak, 0 sampai 10. Kosong: menurut angkanya; 72,30 % memerlukan 2.",
        en: "Decimals of the printed percentage, 0 to 10. Left out: as in the number; 72.30% needs 2.",
      },
    },
  },
  CHANGE_EFFECTS: {
    description: {
      id: "Memecah perubahan cakupan dalam poin persen: pengaruh peserta, pengaruh basis, dan jumlahnya, dalam tiga kolom.",
      en: "Splits a change of the coverage rate in percentage points: effect of members, effect of the base, and their total, in three columns.",
    },
    parameters: {
      covered0: { id: "Orang terlindungi semula.", en: "Persons covered before." },
      workers0: { id: "Basis semula, lebih dari 0.", en: "Base before, above 0." },
      covered1: { id: "Orang terlindungi kini.", en: "Persons covered after." },
      workers1: { id: "Basis kini, lebih dari 0.", en: "Base after, above 0." },
    },
  },
  PROJECT_COVERAGE: {
    description: {
      id: "Proyeksi tahun demi tahun sampai target: empat baris (pekerja, terlindungi, cakupan, tambahan orang), satu kolom setiap tahun mulai tahun dasar.",
      en: "Projection year by year up to the target: four rows (workers, covered, rate, persons added), one column a year from the base year on.",
    },
    parameters: {
      covered,
      workers,
      target,
      years: { id: "Jumlah tahun sampai target, 0 sampai 50.", en: "Years until the target, 0 to 50." },
      growth: {
        id: "Pertumbuhan pekerja per tahun sebagai pangsa, misalnya 0,015 untuk 1,5 %. Bawaan 0.",
        en: "Growth of workers a year as a share, such as 0.015 for 1.5%. Default 0.",
      },
      path: {
        id: '"linear" (bawaan: poin sama setiap tahun) atau "pertumbuhan" (persen sama setiap tahun).',
        en: '"linear" (default: the same points every year) or "growth" (the same percentage every year).',
      },
    },
  },
  TARGET: {
    description: {
      id: "Target cakupan yang terbit untuk suatu tahun, sebagai pangsa. Tahun tanpa target terbit: #N/A, tidak diisi sendiri.",
      en: "Published coverage target of a year, as a share. Years without a published target: #N/A, nothing is filled in.",
    },
    parameters: {
      basis: {
        id: "RPJMN, RKP, RPJPN atau UCJ. Basisnya berbeda: jangan dikurangkan satu dari yang lain.",
        en: "RPJMN, RKP, RPJPN or UCJ. Their bases differ: never subtract one from another.",
      },
      year: { id: "Tahun, misalnya 2029.", en: "Year, such as 2029." },
      region: {
        id: "Daerah untuk target UCJ: kode atau nama. Kosong: nasional.",
        en: "Region of a UCJ target: code or name. Left out: nationwide.",
      },
    },
  },
  JAKON_CONTRIBUTION: {
    description: {
      id: "Iuran proyek jasa konstruksi dari nilai kontraknya, progresif, dalam rupiah bulat.",
      en: "Contribution of a construction project from its contract value, progressive, in whole rupiah.",
    },
    parameters: {
      contract_value: {
        id: "Nilai kontrak tanpa PPN dalam rupiah bulat.",
        en: "Contract value without VAT in whole rupiah.",
      },
      programmes: {
        id: '"JKK+JKM" (bawaan), "JKK" atau "JKM".',
        en: '"JKK+JKM" (default), "JKK" or "JKM".',
      },
    },
  },
  LEGAL_BASIS: {
    description: {
      id: "Dasar hukum suatu parameter pada suatu tanggal: peraturan, sejak kapan, dan seberapa pasti.",
      en: "Legal basis of a parameter on a day: regulation, since when, and how certain.",
    },
    parameters: {
      parameter: {
        id: 'Id atau nama parameter, misalnya "bpu.jkm" atau "pu.jp.wage_cap".',
        en: 'Id or name of a parameter, such as "bpu.jkm" or "pu.jp.wage_cap".',
      },
      date: {
        id: 'Tanggal Excel, "2025-02-07" atau "2025-02". Kosong: seperti terakhir diperiksa.',
        en: 'An Excel date, "2025-02-07" or "2025-02". Left out: as last checked.',
      },
    },
  },
  REGION: {
    description: {
      id: "Nama resmi suatu daerah, atau kode, tingkat dan induknya.",
      en: "Official name of a region, or its code, level and parent.",
    },
    parameters: {
      code_or_name: {
        id: 'Kode Kemendagri seperti "18.10" atau nama seperti "Pringsewu".',
        en: 'Kemendagri code such as "18.10" or name such as "Pringsewu".',
      },
      field: {
        id: '"nama" (bawaan), "nama singkat", "kode", "tingkat" atau "induk".',
        en: '"name" (default), "short name", "code", "level" or "parent".',
      },
    },
  },
  TERBILANG: {
    description: {
      id: "Rupiah dengan huruf: 3024000000 menjadi tiga miliar dua puluh empat juta rupiah.",
      en: "Rupiah in Indonesian words: 3024000000 becomes tiga miliar dua puluh empat juta rupiah.",
    },
    parameters: {
      amount: {
        id: "Rupiah bulat, 0 sampai 999.999.999.999.999.",
        en: "Whole rupiah, 0 to 999,999,999,999,999.",
      },
    },
  },
};
