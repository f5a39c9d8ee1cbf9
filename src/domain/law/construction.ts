import { formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { describeCount, describeRows, describeYesNo } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** One slice of a contract value and the share charged on what falls into it. */
export interface ContractSlice {
  /** Rupiah; the slice takes what lies above this. */
  readonly over: number;
  /** Rupiah, inclusive; `null` for the highest slice. */
  readonly to: number | null;
  readonly rate: number;
}

const describeSlices = describeRows((slice: ContractSlice) => ({
  id: `di atas ${formatRupiah(slice.over, "id")}: ${formatShare(slice.rate, "id")}`,
  en: `above ${formatRupiah(slice.over, "en")}: ${formatShare(slice.rate, "en")}`,
}));

/** JKK of construction projects whose wages are not known. */
export const jakonJkkSlices: Parameter<readonly ContractSlice[]> = parameter({
  id: "jakon.jkk.progressive",
  name: {
    id: "Jakon: JKK menurut nilai kontrak, progresif",
    en: "Jakon: JKK on the contract value, progressive",
  },
  unit: "share of contract value",
  period: "contract",
  values: [
    {
      from: "2015-07-01",
      value: [
        { over: 0, to: 100_000_000, rate: 0.0021 },
        { over: 100_000_000, to: 500_000_000, rate: 0.0017 },
        { over: 500_000_000, to: 1_000_000_000, rate: 0.0013 },
        { over: 1_000_000_000, to: 5_000_000_000, rate: 0.0011 },
        { over: 5_000_000_000, to: null, rate: 0.0009 },
      ],
      citation: {
        act: "PP 44/2015 jo. Permenaker 5/2021 jo. Permenaker 1/2025",
        article: null,
        sources: [
          "https://star.grid.id/read/453670457/cek-besar-iuran-jaminan-kecelakaan-kerja-bpjs-ketenagakerjaan-penerima-upah-bukan-penerima-upah-dan-jasa-konstruksi?page=3",
          "https://star.grid.id/read/453624938/beda-dengan-pu-dan-bpu-ini-penghitungan-iuran-untuk-pekerja-konstruksi-bpjs-ketenagakerjaan?page=all",
          "https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page301.html",
        ],
      },
      confidence: "press",
      dateConfidence: "inferred",
    },
  ],
  notes: [
    {
      id: "Skala disebut lagi dalam PP 49/2020; ayatnya tidak terlihat. Bukan Lampiran III PP 44/2015 (itu tabel cacat).",
      en: "The scale is restated in PP 49/2020; the paragraph was not seen. Not Lampiran III of PP 44/2015 (that is the disability table).",
    },
  ],
  describe: describeSlices,
});

/** JKM of construction projects whose wages are not known. */
export const jakonJkmSlices: Parameter<readonly ContractSlice[]> = parameter({
  id: "jakon.jkm.progressive",
  name: {
    id: "Jakon: JKM menurut nilai kontrak, progresif",
    en: "Jakon: JKM on the contract value, progressive",
  },
  unit: "share of contract value",
  period: "contract",
  values: [
    {
      from: "2015-07-01",
      value: [
        { over: 0, to: 100_000_000, rate: 0.0003 },
        { over: 100_000_000, to: 500_000_000, rate: 0.0002 },
        { over: 500_000_000, to: 1_000_000_000, rate: 0.0002 },
        { over: 1_000_000_000, to: 5_000_000_000, rate: 0.0001 },
        { over: 5_000_000_000, to: null, rate: 0.0001 },
      ],
      citation: {
        act: "PP 44/2015 jo. Permenaker 5/2021 jo. Permenaker 1/2025",
        article: null,
        sources: [
          "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991937",
          "https://star.grid.id/read/453624938/beda-dengan-pu-dan-bpu-ini-penghitungan-iuran-untuk-pekerja-konstruksi-bpjs-ketenagakerjaan?page=all",
        ],
      },
      // Two of the five slices were read in the regulation; the table is no more certain than the rest of it.
      confidence: "press",
      dateConfidence: "inferred",
    },
  ],
  notes: [
    {
      id: "0,03 % dan 0,02 % terbaca dalam PP 49/2020 Pasal 12 ayat (2) huruf a–b; irisan ketiga sampai kelima dari berita.",
      en: "0.03% and 0.02% were read in PP 49/2020 Article 12(2)a–b; the third to fifth slice come from the press.",
    },
  ],
  describe: describeSlices,
});

/** Shares of the monthly wage, where the wages of a project are known. */
interface KnownWageRates {
  readonly jkk: number;
  readonly jkm: number;
}

function describeKnownWage(value: KnownWageRates): Text {
  return {
    id: `JKK ${formatShare(value.jkk, "id")}, JKM ${formatShare(value.jkm, "id")}`,
    en: `JKK ${formatShare(value.jkk, "en")}, JKM ${formatShare(value.jkm, "en")}`,
  };
}

/** JKK and JKM of construction workers whose wages are known. */
export const jakonKnownWage: Parameter<KnownWageRates> = parameter({
  id: "jakon.wage_known",
  name: { id: "Jakon: tarif bila upah diketahui", en: "Jakon: rates where wages are known" },
  unit: "share of wage",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: { jkk: 0.0174, jkm: 0.003 },
      citation: {
        act: "Permenaker 44/2015; PP 49/2020",
        article: "Pasal 12 ayat (1)",
        sources: [
          "https://star.grid.id/read/453670457/cek-besar-iuran-jaminan-kecelakaan-kerja-bpjs-ketenagakerjaan-penerima-upah-bukan-penerima-upah-dan-jasa-konstruksi?page=3",
          "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991937",
        ],
      },
      confidence: "press",
    },
  ],
  describe: describeKnownWage,
});

/** Whether VAT is taken off the contract value first. */
export const jakonWithoutVat: Parameter<boolean> = parameter({
  id: "jakon.base_excludes_vat",
  name: { id: "Jakon: nilai kontrak tanpa PPN", en: "Jakon: contract value without VAT" },
  unit: "yes or no",
  period: "contract",
  values: [
    {
      from: "2015-07-01",
      value: true,
      citation: {
        act: "Praktik BPJS Ketenagakerjaan",
        article: null,
        sources: ["http://mpp.tangerangselatankota.go.id/instansi/detail/4"],
      },
      confidence: "official",
    },
  ],
  notes: [{ id: "Tidak terlihat dalam naskah peraturan.", en: "Not seen in a regulation's text." }],
  describe: describeYesNo,
});

/** By when the budget holder must see the contribution paid. */
export const jakonDeadline: Parameter<number> = parameter({
  id: "jakon.payment_deadline",
  name: {
    id: "Jakon: tenggat pendaftaran dan pembayaran setelah kontrak",
    en: "Jakon: deadline for enrolment and payment after the contract",
  },
  unit: "working days",
  period: "contract",
  values: [
    {
      from: "2015-01-01",
      fromPrecision: "year",
      value: 14,
      citation: {
        act: "Permenaker 44/2015",
        article: null,
        sources: [],
      },
      // Named by an independent check (pasal.id): 14 working days after the SPK. The page was not opened here.
      confidence: "transcribed",
      dateConfidence: "inferred",
    },
    {
      from: "2025-02-21",
      value: 14,
      citation: {
        act: "Surat Dirjen Bina Keuangan Daerah Kemendagri 400.5.7/765/Keuda",
        article: null,
        sources: [
          "https://padangkita.com/bpjs-ketenagakerjaan-dan-pemkab-limapuluh-kota-gelar-fgd-semua-proyek-jasa-konstruksi-wajib-terdaftar-di-bpjs-ketenagakerjaan/",
          "https://nusantarainfo.com/ditjen-bina-keuda-gandeng-bpjs-ketenagakerjaan-dorong-pemda-percepat-perlindungan-pekerja-proyek-di-daerah",
        ],
      },
      confidence: "press-single",
    },
  ],
  describe: describeCount("hari kerja", "working days"),
});
