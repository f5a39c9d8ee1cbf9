import type { Text } from "../language/index.js";
import { formatShare } from "../language/index.js";
import { describeRows, describeShare, describeText } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** JKK of wage workers by class of workplace risk. */
interface RiskClassRate {
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
interface SharedRate {
  readonly employer: number;
  readonly worker: number;
}

function describeSharedRate(value: SharedRate): Text {
  return {
    id: `pemberi kerja ${formatShare(value.employer, "id")}, pekerja ${formatShare(value.worker, "id")}`,
    en: `employer ${formatShare(value.employer, "en")}, worker ${formatShare(value.worker, "en")}`,
  };
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
      id: "Lima besaran yang terbit (Rp5.400, Rp8.100, Rp10.800, Rp11.623, Rp13.500 sebulan) sama dengan 0,24 % + 0,30 % dari upah yang berbeda menurut daerah (1,0; 1,5; 2,0; 2,5 juta; UMK): kelas 1 tersirat, bukan dipastikan. Halamannya disebut pemeriksaan lain dan tidak dibuka.",
      en: "Five published amounts (Rp5,400, Rp8,100, Rp10,800, Rp11,623, Rp13,500 a month) equal 0.24% + 0.30% of wages that differ by region (1.0, 1.5, 2.0, 2.5 million, minimum wage): class 1 is implied, not confirmed. Their pages were named by another check and not opened.",
    },
    {
      id: "Tanggal mulai berlaku tidak terlihat. Perdir BPJS TK 22/PERDIR.02/072022 menempatkan pekerja non-ASN di PU. Kelas JKK kantor pemerintah (umumnya 0,24 %) dan upah yang dipakai (honor atau UMK) BELUM dipastikan: tanyakan ke cabang.",
      en: "Day of entry into force not seen. BPJS rule 22/PERDIR.02/072022 puts non-civil-servants under PU. The JKK class of government offices (commonly 0.24%) and the wage used (honorarium or minimum wage) are NOT confirmed: ask the branch.",
    },
  ],
  describe: describeText,
});
