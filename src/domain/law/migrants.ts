import { formatRupiah } from "../language/index.js";
import type { Text } from "../language/index.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** One-off amounts for JKK and JKM of migrant workers, in rupiah. */
export interface MigrantPackages {
  /** Before departure, through a placement agency. */
  readonly beforeDeparture: number;
  readonly contract: { readonly 6: number; readonly 12: number; readonly 24: number };
  /** Each month of an extension. */
  readonly extraMonth: number;
  /** Through an agency for 24 months, as printed; holds the sum of its parts. */
  readonly total24: number;
}

function describePackages(value: MigrantPackages): Text {
  const line = (language: "id" | "en", months: string, before: string, extra: string) =>
    `6 ${months} ${formatRupiah(value.contract[6], language)}; 12 ${months} ${formatRupiah(value.contract[12], language)}; ` +
    `24 ${months} ${formatRupiah(value.contract[24], language)}; ${before} ${formatRupiah(value.beforeDeparture, language)}; ` +
    `${extra} ${formatRupiah(value.extraMonth, language)}`;
  return {
    id: line("id", "bulan", "sebelum berangkat lewat P3MI", "setiap bulan perpanjangan"),
    en: line("en", "months", "before departure through an agency", "each month of extension"),
  };
}

/** JKK and JKM of migrant workers. */
export const pmiPackages: Parameter<MigrantPackages> = parameter({
  id: "pmi.packages",
  name: { id: "PMI: paket JKK dan JKM", en: "PMI: JKK and JKM packages" },
  unit: "rupiah",
  period: "once",
  values: [
    {
      from: "2023-01-01",
      fromPrecision: "year",
      value: {
        beforeDeparture: 37_500,
        contract: { 6: 108_000, 12: 189_000, 24: 332_500 },
        extraMonth: 13_500,
        total24: 370_000,
      },
      citation: {
        act: "Permenaker 4/2023",
        article: "Pasal 18 ayat (1)–(3)",
        sources: [
          "https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301",
          "https://www.basishukum.com/permenaker/4/2023/V?m=d",
          "https://jdih.kemnaker.go.id/asset/data_puu/2023pmnaker004.pdf",
        ],
      },
      confidence: "statute",
      dateConfidence: "inferred",
    },
  ],
  lastChecked: "2026-11-28",
  notes: [
    {
      id: "Naskah Pasal 18 dibaca pada dua halaman (28 November 2026): kelebihan perjanjian kerja Rp13.500 setiap bulan. Perjanjian di bawah 6 bulan tidak disebut: dipakai paket 6 bulan. Perjanjian 23 bulan menurut ayat (3) (337.500) lebih mahal daripada paket 24 bulan (332.500).",
      en: "The text of Article 18 was read on two pages (28 November 2026): the excess of a contract costs Rp13,500 each month. Contracts below 6 months are not named: the package of 6 is used. 23 months by paragraph (3) (337,500) cost more than the package of 24 (332,500).",
    },
    {
      id: "Tanggal mulai berlaku tidak terlihat. Paket 24 bulan lebih murah daripada 12 bulan ditambah 12 bulan perpanjangan (351.000).",
      en: "Day of entry into force not seen. The 24-month package is cheaper than 12 months and 12 months of extension (351,000).",
    },
  ],
  describe: describePackages,
});
