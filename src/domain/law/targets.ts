import { formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { share, type Share } from "../units/index.js";
import { describeCount, describeRows, describeShare } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** A published target of a region, as a share of its UCJ base. */
interface RegionalTarget {
  /** Kemendagri code. */
  readonly regionCode: string;
  readonly region: string;
  readonly share: Share;
}

const describeRegional = describeRows((row: RegionalTarget) => ({
  id: `${row.region} ${formatShare(row.share, "id")}`,
  en: `${row.region} ${formatShare(row.share, "en")}`,
}));

const ownBasis: Text = {
  id: 'Basisnya berbeda dari UCJ: 32,15 % (RPJMN) dan 52,15 % (UCJ) sama-sama "target 2025".',
  en: 'On another basis than UCJ: 32.15% (RPJMN) and 52.15% (UCJ) are both "the 2025 target".',
};

/** National target on the UCJ base. Published for 2025 only. */
export const ucjTargetNational: Parameter<number> = parameter({
  id: "ucj.target.national",
  name: { id: "Target UCJ nasional", en: "National UCJ target" },
  unit: "share of workers",
  period: "year",
  values: [
    {
      from: "2025-01-01",
      fromPrecision: "year",
      until: "2025-12-31",
      value: 0.5215,
      citation: {
        act: "Kemendagri, Ditjen Bina Bangda",
        article: null,
        sources: [
          "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
          "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Hasil yang tercetak: 35,68 % (April 2025) dan 37,01 % (disebut pada 31 Oktober 2025; per tanggal berapa tidak disebut).",
      en: "Results as printed: 35.68% (April 2025) and 37.01% (said on 31 October 2025; as of which day was not said).",
    },
  ],
  describe: describeShare,
});

/** What was reached on the UCJ base. */
export const ucjResultNational: Parameter<number> = parameter({
  id: "ucj.result.national",
  name: { id: "Hasil UCJ nasional", en: "National UCJ result" },
  unit: "share of workers",
  period: "month",
  values: [
    {
      from: "2025-04-01",
      fromPrecision: "month",
      until: "2025-04-30",
      value: 0.3568,
      citation: {
        act: "Kemendagri, Ditjen Bina Bangda",
        article: null,
        sources: [
          "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
          "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
        ],
      },
      confidence: "press",
    },
    {
      from: "2025-10-01",
      fromPrecision: "month",
      until: "2025-10-31",
      value: 0.3701,
      citation: {
        act: "Direksi BPJS Ketenagakerjaan, 31 Oktober 2025",
        article: null,
        sources: [
          "https://www.jpnn.com/news/bpjs-perkuat-sinergi-dengan-pemda-demi-capai-target-995-persen-pekerja-terlindungi",
        ],
      },
      confidence: "press-single",
      conflict: {
        id: "Ketua Dewas menyebut 42 % pada hari yang sama (kabarbaru.co, idntimes): penyebut lain.",
        en: "The supervisory board's chairman said 42% the same day (kabarbaru.co, idntimes): another base.",
      },
    },
  ],
  describe: describeShare,
});

/** Coverage target of the medium-term plan, for the published years. */
export const rpjmnTarget: Parameter<number> = parameter({
  id: "rpjmn.target.coverage",
  name: { id: "Target cakupan RPJMN 2025–2029", en: "Coverage target of RPJMN 2025–2029" },
  unit: "share of workers",
  period: "year",
  values: [
    {
      from: "2025-01-01",
      fromPrecision: "year",
      until: "2025-12-31",
      value: 0.3215,
      citation: {
        act: "RPJMN 2025–2029 (Perpres 12/2025)",
        article: null,
        sources: [
          "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
          "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
        ],
      },
      confidence: "press",
    },
    {
      from: "2029-01-01",
      fromPrecision: "year",
      until: "2029-12-31",
      value: 0.4392,
      citation: {
        act: "RPJMN 2025–2029 (Perpres 12/2025)",
        article: null,
        sources: [
          "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
          "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    ownBasis,
    {
      id: "Lampiran tidak terlihat. Tahun di antaranya tidak diumumkan dan tidak kami isi.",
      en: "The annex was not seen. The years between were not published, and we do not fill them in.",
    },
  ],
  describe: describeShare,
});

/** Coverage target of the yearly plan. */
export const rkpTarget: Parameter<number> = parameter({
  id: "rkp.target.coverage",
  name: { id: "Target cakupan RKP", en: "Coverage target of RKP" },
  unit: "share of workers",
  period: "year",
  values: [
    {
      from: "2026-01-01",
      fromPrecision: "year",
      until: "2026-12-31",
      value: 0.3499,
      citation: {
        act: "RKP 2026",
        article: null,
        sources: [
          "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
          "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [ownBasis],
  describe: describeShare,
});

/** Coverage target of the long-term plan. */
export const rpjpnTarget: Parameter<number> = parameter({
  id: "rpjpn.target.coverage_2045",
  name: { id: "Target cakupan RPJPN 2045", en: "Coverage target of RPJPN for 2045" },
  unit: "share of workers",
  period: "year",
  values: [
    {
      from: "2045-01-01",
      fromPrecision: "year",
      until: "2045-12-31",
      value: 0.995,
      citation: {
        act: "UU 59/2024 (RPJPN 2025–2045)",
        article: null,
        sources: [
          "https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja",
          "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
          "https://monitorindonesia.com/nusantara/read/2025/08/612122/gubernur-sherly-tjoanda-optimistis-maluku-utara-capai-target-ucj-68-tahun-2025",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [{ id: "Lampiran tidak terlihat.", en: "The annex was not seen." }],
  describe: describeShare,
});

/** The institution's own target, in persons. */
export const bpjsParticipantTarget: Parameter<number> = parameter({
  id: "bpjs.target.active_participants",
  name: {
    id: "Target peserta aktif BPJS Ketenagakerjaan",
    en: "BPJS Ketenagakerjaan's target of active members",
  },
  unit: "persons",
  period: "year",
  values: [
    {
      from: "2025-01-01",
      fromPrecision: "year",
      until: "2025-12-31",
      value: 57_550_000,
      citation: {
        act: "Rencana BPJS Ketenagakerjaan",
        article: null,
        sources: [
          "https://ekonomi.bisnis.com/read/20250731/12/1898326/strategi-bpjs-ketenagakerjaan-menuju-5755-juta-peserta-aktif-tahun-2025",
        ],
      },
      confidence: "press-single",
      conflict: {
        id: "Kontan menyebut 54 juta untuk tahun yang sama (menurut pemeriksaan lain).",
        en: "Kontan gives 54 million for the same year (after another check).",
      },
    },
    {
      from: "2026-01-01",
      fromPrecision: "year",
      until: "2026-12-31",
      value: 70_000_000,
      citation: {
        act: "Target strategis BPJS Ketenagakerjaan",
        article: null,
        sources: [
          "https://www.idntimes.com/business/economy/peserta-aktif-jamsostek-ditargetkan-tembus-70-juta-di-00-gshdq-9mcqry/amp",
          "http://theconversation.com/mengapa-pekerja-informal-kerap-luput-dari-bpjs-ketenagakerjaan-ini-strategi-untuk-memperluas-jaminan-sosial-207914",
        ],
      },
      confidence: "press",
    },
  ],
  describe: describeCount("orang", "persons"),
});

/** Regional targets seen in print. An example list, not a complete one. */
export const ucjTargetRegional: Parameter<readonly RegionalTarget[]> = parameter({
  id: "ucj.target.regional_examples",
  name: { id: "Target UCJ daerah yang terbit", en: "Published UCJ targets of regions" },
  unit: "share of workers",
  period: "year",
  values: [
    {
      from: "2025-01-01",
      fromPrecision: "year",
      until: "2025-12-31",
      value: [
        { regionCode: "18", region: "Provinsi Lampung", share: share(0.3839) },
        { regionCode: "31", region: "Provinsi DKI Jakarta", share: share(0.66) },
        { regionCode: "51", region: "Provinsi Bali", share: share(0.6728) },
        { regionCode: "33.12", region: "Kabupaten Wonogiri", share: share(0.5269) },
        { regionCode: "82", region: "Provinsi Maluku Utara", share: share(0.68) },
        { regionCode: "33.18", region: "Kabupaten Pati", share: share(0.52) },
      ],
      citation: {
        act: "Target per daerah, Kemendagri",
        article: null,
        sources: [
          "https://bali.antaranews.com/berita/376813/universal-coverage-bpjs-ketenagakerjaan-di-badung-tertinggi-di-bali",
          "https://soloaja.co/read/universal-coverage-jamsostek-wonogiri-31-99-persen-bpjs-ketenagakerjaan-bentuk-forum-kepatuhan",
          "https://monitorindonesia.com/nusantara/read/2025/08/612122/gubernur-sherly-tjoanda-optimistis-maluku-utara-capai-target-ucj-68-tahun-2025",
          "https://jateng.antaranews.co/berita/574317/pemkab-pati-kejar-target-universal-coverage-jamsostek",
          "https://lampost.co/lampung/bandar-lampung/cakupan-perlindungan-jamsostek-di-lampung-rendah/",
          "http://jakartanews.id/2025/02/13/bpjs-ketenagakerjaan-dan-pemprov-dki-sepakat-jamsostekkan-500-ribu-pekerja/",
        ],
      },
      confidence: "press-single",
      conflict: {
        id: "DKI Jakarta: 66 % disebut BPJS pada 13 Februari 2025; beritajakarta.id (142599) mencetak 66,72 % atau 2.800.000 orang, menurut pemeriksaan lain.",
        en: "DKI Jakarta: BPJS said 66% on 13 February 2025; beritajakarta.id (142599) prints 66.72% or 2,800,000 persons, after another check.",
      },
    },
    {
      from: "2026-01-01",
      fromPrecision: "year",
      until: "2026-12-31",
      value: [{ regionCode: "61.71", region: "Kota Pontianak", share: share(0.45) }],
      citation: {
        act: "RPJMD / cabang BPJS Ketenagakerjaan",
        article: null,
        sources: [
          "https://faktakalbar.id/2026/02/12/kejar-target-45-persen-bpjs-ketenagakerjaan-pontianak-perkuat-universal-coverage-jamsostek",
        ],
      },
      confidence: "press-single",
    },
  ],
  rechecks: [
    {
      due: "2026-12-01",
      why: {
        id: "Target UCJ daerah tahun berikut: surat edaran Ditjen Bina Bangda.",
        en: "Next year's regional UCJ targets: circular of the Directorate General for regional development.",
      },
    },
  ],
  notes: [
    {
      id: "Target ditetapkan per daerah dan tahun; tidak ada satu angka untuk semua. Lampung: 1.174.328 dari 3.058.943 pekerja.",
      en: "Targets are set per region and year; there is no one number for all. Lampung: 1,174,328 of 3,058,943 workers.",
    },
  ],
  describe: describeRegional,
});
