import { describeRupiah, describeShare } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** JKK of BPU members: a share of the bracket's basis. */
export const bpuJkkRate: Parameter<number> = parameter({
  id: "bpu.jkk.rate",
  name: { id: "BPU: tarif JKK", en: "BPU: JKK rate" },
  unit: "share of basis",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: 0.01,
      citation: {
        act: "PP 44/2015",
        article: "Lampiran II",
        sources: [
          "https://star.grid.id/read/453670457/cek-besar-iuran-jaminan-kecelakaan-kerja-bpjs-ketenagakerjaan-penerima-upah-bukan-penerima-upah-dan-jasa-konstruksi?page=3",
          "https://star.grid.id/amp/453740395/terlengkap-cek-iuran-bpjs-ketenagakerjaan-bukan-penerima-upah-alias-mandiri-beda-pendapatan-beda-besarnya",
        ],
      },
      confidence: "press",
    },
  ],
  describe: describeShare,
});

/** Least JKK of a BPU member; holds the bracket table against a second source. */
export const bpuJkkMinimum: Parameter<number> = parameter({
  id: "bpu.jkk.min",
  name: { id: "BPU: iuran JKK terendah", en: "BPU: lowest JKK contribution" },
  unit: "rupiah",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: 10_000,
      citation: {
        act: "PP 44/2015",
        article: "Lampiran II baris 1",
        sources: [
          "https://jdih.situbondokab.go.id/detail/eyJpdiI6ImdvTEwyR3lEZGhZRVB6U2xVSHR1NHc9PSIsInZhbHVlIjoiRTk1SlhWRWJLVkpNc2kwUEtwVkQyZz09IiwibWFjIjoiZWYxMTdjYjgyZjFhZGI3NTZhZjAwZWEwYTY1MTdmY2QyMTYyN2I0NzU4Y2YzYWI3ODFiY2JiMTY2NGI1ZTVmYSJ9",
          "https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya",
        ],
      },
      confidence: "press",
    },
  ],
  describe: describeRupiah,
});

/** Greatest JKK of a BPU member; holds the bracket table against a second source. */
export const bpuJkkMaximum: Parameter<number> = parameter({
  id: "bpu.jkk.max",
  name: { id: "BPU: iuran JKK tertinggi", en: "BPU: highest JKK contribution" },
  unit: "rupiah",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: 207_000,
      citation: {
        act: "PP 44/2015",
        article: "Lampiran II baris 33",
        sources: [
          "https://radarmukomuko.disway.id/read/666514/berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya",
        ],
      },
      confidence: "press-single",
    },
  ],
  describe: describeRupiah,
});

/** JKM of BPU members: one amount for every income. */
export const bpuJkm: Parameter<number> = parameter({
  id: "bpu.jkm",
  name: { id: "BPU: iuran JKM", en: "BPU: JKM contribution" },
  unit: "rupiah",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: 6_800,
      citation: {
        act: "PP 44/2015 jo. PP 49/2023",
        article: null,
        sources: [
          "https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page301.html",
          "https://jdih.situbondokab.go.id/detail/eyJpdiI6ImdvTEwyR3lEZGhZRVB6U2xVSHR1NHc9PSIsInZhbHVlIjoiRTk1SlhWRWJLVkpNc2kwUEtwVkQyZz09IiwibWFjIjoiZWYxMTdjYjgyZjFhZGI3NTZhZjAwZWEwYTY1MTdmY2QyMTYyN2I0NzU4Y2YzYWI3ODFiY2JiMTY2NGI1ZTVmYSJ9",
          "https://redaksibengkulu.co.id/uncategorized/ojol-kurir-merapat-iuran-bpjs-ketenagakerjaan-diskon-50",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Pasalnya tidak terlihat. Disebut lagi dalam PP 50/2025 sebagai dasar keringanan JKM.",
      en: "The article was not seen. Repeated in PP 50/2025 as the base of the JKM relief.",
    },
  ],
  describe: describeRupiah,
});

/** JHT of BPU members: a share of the bracket's basis. Voluntary, except for BPU who employ others. */
export const bpuJhtRate: Parameter<number> = parameter({
  id: "bpu.jht.rate",
  name: { id: "BPU: tarif JHT", en: "BPU: JHT rate" },
  unit: "share of basis",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: 0.02,
      citation: {
        act: "PP 46/2015 jo. PP 60/2015",
        article: null,
        sources: [
          "https://star.grid.id/amp/453740395/terlengkap-cek-iuran-bpjs-ketenagakerjaan-bukan-penerima-upah-alias-mandiri-beda-pendapatan-beda-besarnya",
          "https://kaltim.akurasi.id/pariwara/society/lindungi-pekerja-transportasi-berisiko-tinggi-bpjs-ketenagakerjaan-bontang-sosialisasikan-pp-50-tahun-2025",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "Sukarela; wajib bagi BPU pemberi kerja (Permenaker 5/2021 Pasal 31–32). Terendah 20.000 dan tertinggi 414.000, dihitung dari tabel kelompok penghasilan.",
      en: "Voluntary; mandatory for BPU who are employers (Permenaker 5/2021 Articles 31–32). Lowest 20,000 and highest 414,000, computed from the bracket table.",
    },
  ],
  describe: describeShare,
});

/** The package regions budget for: lowest bracket, JKK and JKM. Held against the sum of its parts by a test. */
export const bpuBasicPackage: Parameter<number> = parameter({
  id: "bpu.package.jkk_jkm.min",
  name: { id: "BPU: paket JKK+JKM kelompok terendah", en: "BPU: JKK+JKM package, lowest bracket" },
  unit: "rupiah",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: 16_800,
      citation: {
        act: "PP 44/2015",
        article: null,
        sources: [
          "https://jdih.situbondokab.go.id/detail/eyJpdiI6ImdvTEwyR3lEZGhZRVB6U2xVSHR1NHc9PSIsInZhbHVlIjoiRTk1SlhWRWJLVkpNc2kwUEtwVkQyZz09IiwibWFjIjoiZWYxMTdjYjgyZjFhZGI3NTZhZjAwZWEwYTY1MTdmY2QyMTYyN2I0NzU4Y2YzYWI3ODFiY2JiMTY2NGI1ZTVmYSJ9",
          "https://kaltim.antaranews.com/berita/235173/apbd-penajam-lindungi-15000-pekerja-rentan-melalui-bpjamsostek",
          "https://kendarinews.com/2023/05/13/rp-23-miliar-apbd-mubar-biayai-bpjs-ketenagakerjaan/",
        ],
      },
      confidence: "press",
    },
  ],
  notes: [
    {
      id: "JKK 10.000 + JKM 6.800. Dipakai apa adanya dalam Perbup Situbondo (DBH CHT).",
      en: "JKK 10,000 + JKM 6,800. Used as it stands in a regent's regulation of Situbondo (tobacco revenue share).",
    },
  ],
  describe: describeRupiah,
});

/** The same package with JHT. */
export const bpuPackageWithJht: Parameter<number> = parameter({
  id: "bpu.package.jkk_jkm_jht.min",
  name: { id: "BPU: paket JKK+JKM+JHT kelompok terendah", en: "BPU: JKK+JKM+JHT package, lowest bracket" },
  unit: "rupiah",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      value: 36_800,
      citation: {
        act: "PP 44/2015 dan PP 46/2015",
        article: null,
        sources: [
          "https://kaltim.akurasi.id/pariwara/society/lindungi-pekerja-transportasi-berisiko-tinggi-bpjs-ketenagakerjaan-bontang-sosialisasikan-pp-50-tahun-2025",
        ],
      },
      confidence: "inferred",
    },
  ],
  notes: [{ id: "16.800 + JHT 20.000.", en: "16,800 + JHT 20,000." }],
  describe: describeRupiah,
});
