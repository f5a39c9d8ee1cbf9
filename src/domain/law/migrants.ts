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
        article: "Lampiran",
        sources: ["https://jdih.kemnaker.go.id/asset/data_puu/2023pmnaker004.pdf"],
      },
      confidence: "transcribed",
    },
  ],
  notes: [
    {
      id: "Tanggal mulai berlaku tidak terlihat. Paket 24 bulan lebih murah daripada 12 bulan ditambah 12 bulan perpanjangan (351.000).",
      en: "Day of entry into force not seen. The 24-month package is cheaper than 12 months and 12 months of extension (351,000).",
    },
  ],
  describe: describePackages,
});
