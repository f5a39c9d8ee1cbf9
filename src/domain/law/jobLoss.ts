/** JKP: contributions, wage cap and age of the job loss programme. */
import { formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { describeCount, describeRupiah } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** Where the JKP contribution comes from, as shares of the capped wage. */
export interface JobLossRate {
  readonly total: number;
  readonly government: number;
  readonly fromJkk: number;
  readonly fromJkm: number;
}

function describeJobLossRate(value: JobLossRate): Text {
  const share = (part: number) => ({ id: formatShare(part, "id"), en: formatShare(part, "en") });
  const [total, government, jkk, jkm] = [value.total, value.government, value.fromJkk, value.fromJkm].map(
    share,
  ) as [Text, Text, Text, Text];
  return {
    id: `${total.id}: pemerintah ${government.id}, dari JKK ${jkk.id}, dari JKM ${jkm.id}`,
    en: `${total.en}: government ${government.en}, from JKK ${jkk.en}, from JKM ${jkm.en}`,
  };
}

/** JKP of PU members: from the state and from JKK and JKM, on the wage up to the JKP cap. */
export const puJkpRates: Parameter<JobLossRate> = parameter({
  id: "pu.jkp.rate",
  name: { id: "PU: iuran JKP", en: "PU: JKP contribution" },
  unit: "share of wage",
  period: "month",
  values: [
    {
      from: "2021-02-02",
      until: "2025-02-06",
      value: { total: 0.0046, government: 0.0022, fromJkk: 0.0014, fromJkm: 0.001 },
      citation: {
        act: "PP 37/2021",
        article: "Pasal 11",
        sources: [
          "https://finansial.bisnis.com/read/20250214/215/1839605/prabowo-naikkan-tunjangan-pengangguran-jkp-bpjs-ketenagakerjaan-simak-poin-terbaru",
          "https://economy.okezone.com/read/2025/02/17/320/3114365/aturan-terbaru-untuk-korban-phk-dijamin-60-gaji-selama-6-bulan",
          "https://www.hukumonline.com/berita/a/terbit-pp-jkk-jkm-terbaru-mengatur-rekomposisi-iuran-lt65278e692a7a6",
        ],
      },
      confidence: "press",
      dateConfidence: "unverified",
    },
    {
      from: "2025-02-07",
      value: { total: 0.0036, government: 0.0022, fromJkk: 0.0014, fromJkm: 0 },
      citation: {
        act: "PP 6/2025",
        article: "Pasal 11 ayat (2)–(5)",
        sources: [
          "https://pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825012",
          "https://finansial.bisnis.com/read/20250214/215/1839605/prabowo-naikkan-tunjangan-pengangguran-jkp-bpjs-ketenagakerjaan-simak-poin-terbaru",
        ],
      },
      confidence: "statute",
    },
  ],
  notes: [
    {
      id: "Tidak menambah beban pemberi kerja: bagiannya diambil dari JKK (dan JKM sampai 6 Februari 2025). Untuk bulan iuran Februari 2025 kami memakai aturan 7 Februari.",
      en: "Costs the employer nothing extra: its part comes out of JKK (and JKM until 6 February 2025). For the contribution month of February 2025 we use the rule of 7 February.",
    },
  ],
  describe: describeJobLossRate,
});

/** Wage above which JKP is not counted. */
export const puJkpWageCap: Parameter<number> = parameter({
  id: "pu.jkp.wage_cap",
  name: { id: "PU: batas atas upah JKP", en: "PU: JKP wage cap" },
  unit: "rupiah",
  period: "month",
  values: [
    {
      from: "2021-02-02",
      value: 5_000_000,
      citation: { act: "PP 37/2021", article: null, sources: [] },
      confidence: "transcribed",
      dateConfidence: "unverified",
    },
  ],
  notes: [{ id: "Pasalnya tidak terlihat.", en: "The article was not seen." }],
  describe: describeRupiah,
});

/** Age limit of JKP registration. */
export const puJkpAge: Parameter<number> = parameter({
  id: "pu.jkp.max_age",
  name: {
    id: "PU: usia yang belum boleh tercapai saat mendaftar JKP",
    en: "PU: age not yet reached at JKP registration",
  },
  unit: "years",
  period: "none",
  values: [
    {
      from: "2025-02-07",
      value: 54,
      citation: {
        act: "PP 6/2025",
        article: "Pasal 4 ayat (2) huruf b",
        sources: ["https://pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825012"],
      },
      confidence: "statute",
    },
  ],
  describe: describeCount("tahun", "years"),
});
