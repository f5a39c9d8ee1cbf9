import type { Text } from "../language/index.js";
import { formatShare } from "../language/index.js";
import { describeCount, describeRows, describeRupiah, describeShare, describeText } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** JKK of wage workers by class of workplace risk. */
export interface RiskClassRate {
  readonly riskClass: 1 | 2 | 3 | 4 | 5;
  /** Share of the monthly wage. */
  readonly rate: number;
}

const riskNames: Readonly<Record<RiskClassRate["riskClass"], Text>> = {
  1: { id: "sangat rendah", en: "very low" },
  2: { id: "rendah", en: "low" },
  3: { id: "sedang", en: "medium" },
  4: { id: "tinggi", en: "high" },
  5: { id: "sangat tinggi", en: "very high" },
};

const describeRiskRates = describeRows((row: RiskClassRate) => ({
  id: `kelas ${row.riskClass} (${riskNames[row.riskClass].id}) ${formatShare(row.rate, "id")}`,
  en: `class ${row.riskClass} (${riskNames[row.riskClass].en}) ${formatShare(row.rate, "en")}`,
}));

/** A contribution shared between employer and worker, as shares of the wage. */
export interface SharedRate {
  readonly employer: number;
  readonly worker: number;
}

function describeSharedRate(value: SharedRate): Text {
  return {
    id: `pemberi kerja ${formatShare(value.employer, "id")}, pekerja ${formatShare(value.worker, "id")}`,
    en: `employer ${formatShare(value.employer, "en")}, worker ${formatShare(value.worker, "en")}`,
  };
}

/** Where the JKP contribution comes from, as shares of the capped wage. */
export interface JobLossRate {
  readonly total: number;
  readonly government: number;
  readonly fromJkk: number;
  readonly fromJkm: number;
}

/** JKK of PU members, paid by the employer. */
export const puJkkRates: Parameter<readonly RiskClassRate[]> = parameter({
  id: "pu.jkk.rates",
  name: { id: "PU: tarif JKK menurut kelas risiko", en: "PU: JKK rates by risk class" },
  unit: "share of wage",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: [
        { riskClass: 1, rate: 0.0024 },
        { riskClass: 2, rate: 0.0054 },
        { riskClass: 3, rate: 0.0089 },
        { riskClass: 4, rate: 0.0127 },
        { riskClass: 5, rate: 0.0174 },
      ],
      citation: {
        act: "PP 44/2015 jo. PP 82/2019",
        article: "Lampiran I",
        sources: [
          "https://nasional.kontan.co.id/news/prabowo-beri-diskon-50-iuran-jkk-untuk-industri-padat-karya",
          "https://makassar.tribunnews.com/2020/09/08/resmi-presiden-jokowi-turunkan-iuran-bpjs-ketenagakerjaan-kapan-mulai-berlaku?page=3",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Kelas dirinci dalam PP 82/2019 Lampiran I; tarif disebut lagi dalam PP 7/2025 Pasal 4. Seluruhnya dibayar pemberi kerja, sebelum rekomposisi JKP.",
      en: "Classes are listed in PP 82/2019 Lampiran I; the rates are restated in PP 7/2025 Article 4. All paid by the employer, before the JKP recomposition.",
    },
  ],
  describe: describeRiskRates,
});

/** What stays in JKK once part of it goes to JKP. Holds the recomposition against the JKK and JKP rates. */
export const puJkkAfterRecomposition: Parameter<readonly RiskClassRate[]> = parameter({
  id: "pu.jkk.rates_after_recomposition",
  name: {
    id: "PU: tarif JKK yang tersisa bagi peserta JKP",
    en: "PU: JKK rates that remain for JKP members",
  },
  unit: "share of wage",
  period: "month",
  values: [
    {
      from: "2023-10-06",
      value: [
        { riskClass: 1, rate: 0.001 },
        { riskClass: 2, rate: 0.004 },
        { riskClass: 3, rate: 0.0075 },
        { riskClass: 4, rate: 0.0113 },
        { riskClass: 5, rate: 0.016 },
      ],
      citation: {
        act: "PP 49/2023; PP 6/2025",
        article: "Pasal 16A; Pasal 11 ayat (5)",
        sources: [
          "https://www.hukumonline.com/berita/a/terbit-pp-jkk-jkm-terbaru-mengatur-rekomposisi-iuran-lt65278e692a7a6",
          "https://pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825012",
        ],
      },
      confidence: "inferred",
      dateConfidence: "press",
    },
  ],
  notes: [
    {
      id: "JKK direkomposisi 0,14 %; yang dibayar pemberi kerja tetap. Kelima angka hasilnya terpotong dalam kutipan dan DIHITUNG (tarif − 0,14 poin); uji kami memeriksanya terhadap tarif JKK dan JKP.",
      en: "JKK is recomposed by 0.14%; what the employer pays stays the same. The five resulting figures were cut off in the excerpt and are COMPUTED (rate − 0.14 points); our tests hold them against the JKK and JKP rates.",
    },
  ],
  describe: describeRiskRates,
});

/** What stays in JKM of a JKP member while part of it goes to JKP. Holds the recomposition against the JKM and JKP rates. */
export const puJkmAfterRecomposition: Parameter<number> = parameter({
  id: "pu.jkm.rate_after_recomposition",
  name: {
    id: "PU: tarif JKM yang tersisa bagi peserta JKP",
    en: "PU: JKM rate that remains for JKP members",
  },
  unit: "share of wage",
  period: "month",
  values: [
    {
      from: "2021-02-02",
      value: 0.002,
      citation: {
        act: "PP 37/2021; PP 49/2023",
        article: null,
        sources: [
          "https://www.hukumonline.com/berita/a/terbit-pp-jkk-jkm-terbaru-mengatur-rekomposisi-iuran-lt65278e692a7a6",
        ],
      },
      confidence: "press-single",
      dateConfidence: "inferred",
    },
    {
      from: "2025-02-07",
      value: 0.003,
      citation: {
        act: "PP 6/2025",
        article: "Pasal 11",
        sources: ["https://pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825012"],
      },
      confidence: "inferred",
    },
  ],
  notes: [
    {
      id: "0,30 % − 0,10 poin sejak PP 37/2021 (2 Februari 2021; PP 49/2023 menyebutnya lagi mulai 6 Oktober 2023) sampai 6 Februari 2025. Dalam naskah PP 6/2025 yang terlihat tidak ada rekomposisi JKM lagi.",
      en: "0.30% − 0.10 points since PP 37/2021 (2 February 2021; restated by PP 49/2023 from 6 October 2023) until 6 February 2025. The text of PP 6/2025 that was seen recomposes JKM no longer.",
    },
  ],
  describe: describeShare,
});

/** JKM of PU members, paid by the employer. */
export const puJkmRate: Parameter<number> = parameter({
  id: "pu.jkm.rate",
  name: { id: "PU: tarif JKM", en: "PU: JKM rate" },
  unit: "share of wage",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: 0.003,
      citation: {
        act: "PP 44/2015",
        article: "Pasal 18 ayat (1)",
        sources: [
          "https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page301.html",
          "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991937",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Pasal seperti dikutip sebuah repositori kode; 0,30 % disebut lagi dalam PP 49/2020. Sampai 6 Februari 2025, 0,10 poin di antaranya direkomposisi ke JKP (PP 37/2021); dalam naskah PP 6/2025 yang terlihat tidak ada lagi.",
      en: "Article as cited in a code repository; 0.30% restated in PP 49/2020. Until 6 February 2025 0.10 points of it went to JKP (PP 37/2021); none does in the text of PP 6/2025 that was seen.",
    },
  ],
  describe: describeShare,
});

/** JHT of PU members. */
export const puJhtRates: Parameter<SharedRate> = parameter({
  id: "pu.jht.rates",
  name: { id: "PU: tarif JHT", en: "PU: JHT rates" },
  unit: "share of wage",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: { employer: 0.037, worker: 0.02 },
      citation: {
        act: "PP 46/2015",
        article: "Pasal 16 ayat (1)–(2)",
        sources: ["https://www.radarsampit.com/berita/bupati-kotim-terbitkan-perbup-jamsostek.html/2"],
      },
      confidence: "press-single",
    },
  ],
  notes: [
    { id: "Pasal seperti dikutip sebuah repositori kode.", en: "Article as cited in a code repository." },
  ],
  describe: describeSharedRate,
});

/** JP of PU members, on the wage up to the cap. */
export const puJpRates: Parameter<SharedRate> = parameter({
  id: "pu.jp.rates",
  name: { id: "PU: tarif JP", en: "PU: JP rates" },
  unit: "share of wage",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: { employer: 0.02, worker: 0.01 },
      citation: {
        act: "PP 45/2015",
        article: "Pasal 28",
        sources: [
          "https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat",
          "https://tanjungpinang.pikiran-rakyat.com/news/pr-3687895559/batasan-upah-jp-menjadi-rp-10042300-manfaat-bagi-peserta-ikut-meningkat",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Dari upah sampai batas atas JP. Pasal seperti dikutip sebuah repositori kode.",
      en: "On the wage up to the JP cap. Article as cited in a code repository.",
    },
  ],
  describe: describeSharedRate,
});

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

/** What counts as wage. */
export const puWageBase: Parameter<Text> = parameter({
  id: "pu.wage_base",
  name: { id: "PU: upah dasar iuran", en: "PU: wage base of contributions" },
  unit: "text",
  period: "none",
  values: [
    {
      from: "2015-07-01",
      value: { id: "upah pokok dan tunjangan tetap", en: "basic wage and fixed allowances" },
      citation: {
        act: "PP 45/2015 dan PP 46/2015",
        article: null,
        sources: [
          "http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/?share=google-plus-1",
        ],
      },
      confidence: "press-single",
    },
  ],
  describe: describeText,
});

/** How staff outside the civil service are insured. */
export const puNonAsn: Parameter<Text> = parameter({
  id: "pu.non_asn.segment",
  name: { id: "Pegawai non-ASN: jalur kepesertaan", en: "Non-civil-servant staff: membership route" },
  unit: "text",
  period: "none",
  values: [
    {
      from: "2025-01-01",
      fromPrecision: "year",
      value: {
        id: "PU (JKK dan JKM; satu sumber juga JHT), wajib didaftarkan pejabat pembina kepegawaian",
        en: "PU (JKK and JKM; one source also JHT), to be registered by the personnel authority",
      },
      citation: {
        act: "Permenaker 1/2025 (perubahan Permenaker 5/2021)",
        article: null,
        sources: [
          "https://economy.okezone.com/read/2025/03/09/320/3120721/aturan-terbaru-jkk-jkm-dan-jht-pegawai-non-asn-wajib-daftar-bpjs-ketenagakerjaan",
          "https://ainamulyana.wixsite.com/juknis/post/peraturan-menteri-ketenagakerjaan-permenaker-nomor-1-tahun-2025",
          "http://online.flipbuilder.com/kduhm/fxda/files/basic-html/page6.html",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2026-10-01",
      why: {
        id: "Kelas JKK dan upah dasar pegawai non-ASN belum dipastikan: tanyakan ke cabang BPJS Ketenagakerjaan.",
        en: "JKK class and wage base of non-civil-servants are not confirmed: ask the BPJS Ketenagakerjaan branch.",
      },
    },
  ],
  notes: [
    {
      id: "Tanggal mulai berlaku tidak terlihat. Perdir BPJS TK 22/PERDIR.02/072022 menempatkan pekerja non-ASN di PU. Kelas JKK kantor pemerintah (umumnya 0,24 %) dan upah yang dipakai (honor atau UMK) BELUM dipastikan: tanyakan ke cabang.",
      en: "Day of entry into force not seen. BPJS rule 22/PERDIR.02/072022 puts non-civil-servants under PU. The JKK class of government offices (commonly 0.24%) and the wage used (honorarium or minimum wage) are NOT confirmed: ask the branch.",
    },
  ],
  describe: describeText,
});
