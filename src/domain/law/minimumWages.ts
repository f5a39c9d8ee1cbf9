import { formatRupiah } from "../language/index.js";
import { describeRows } from "./describe.js";
import type { ProvincialWage } from "./minimumWageTable.js";
import { wages2024, wages2025, wages2026 } from "./minimumWageTable.js";
import { parameter } from "./parameter.js";
import type { DatedValue, Parameter } from "./parameter.js";

export type { ProvincialWage } from "./minimumWageTable.js";

function ofYear(year: number, value: readonly ProvincialWage[]): DatedValue<readonly ProvincialWage[]> {
  const sources = [...new Set(value.flatMap((row) => (row.page === null ? [] : [row.page])))];
  return {
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    value,
    citation: { act: `Keputusan gubernur tentang UMP ${year}`, article: null, sources },
    // The list of 2024 is a public transcription of BPS, cross-read with the press.
    confidence: sources.length === 0 ? "transcribed" : "press",
  };
}

/** Provincial minimum wages, the floor of the wage on which PU contributions are paid. */
export const minimumWages: Parameter<readonly ProvincialWage[]> = parameter({
  id: "pu.minimum_wage.province",
  name: { id: "Upah minimum provinsi (UMP)", en: "Provincial minimum wages (UMP)" },
  unit: "rupiah",
  period: "month",
  values: [ofYear(2024, wages2024), ofYear(2025, wages2025), ofYear(2026, wages2026)],
  rechecks: [
    {
      due: "2026-12-24",
      why: {
        id: "UMP 2027 ditetapkan gubernur pada akhir Desember 2026.",
        en: "Governors set the minimum wages of 2027 at the end of December 2026.",
      },
    },
  ],
  notes: [
    {
      id: "Upah minimum kabupaten/kota dapat lebih tinggi dan tidak ada di tabel ini. Perbedaan antarsumber dicatat pada setiap baris.",
      en: "Minimum wages of regencies and cities may be higher and are not in this table. Differences between pages are noted on each row.",
    },
  ],
  describe: describeRows((row) => ({
    id: `${row.province} ${formatRupiah(row.wage, "id")}`,
    en: `${row.province} ${formatRupiah(row.wage, "en")}`,
  })),
});
