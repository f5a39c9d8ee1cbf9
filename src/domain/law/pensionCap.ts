import { describeRupiah } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** Wage above which JP is not counted, by year. */
export const jpWageCap: Parameter<number> = parameter({
  id: "pu.jp.wage_cap",
  name: { id: "PU: batas atas upah JP", en: "PU: JP wage cap" },
  unit: "rupiah",
  period: "month",
  values: [
    {
      from: "2015-07-01",
      until: "2016-02-29",
      value: 7_000_000,
      citation: {
        act: "PP 45/2015",
        article: "Pasal 29 ayat (2)–(4)",
        sources: [
          "https://www.krishand.com/support/article/kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html",
          "http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/?share=google-plus-1",
        ],
      },
      confidence: "press",
    },
    {
      from: "2016-03-01",
      until: "2017-02-28",
      value: 7_335_300,
      citation: {
        act: "PP 45/2015",
        article: "Pasal 29 ayat (2)–(4)",
        sources: [
          "https://www.krishand.com/support/article/kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html",
          "http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/?share=google-plus-1",
        ],
      },
      confidence: "press",
    },
    {
      from: "2017-03-01",
      until: "2018-02-28",
      value: 7_703_500,
      citation: {
        act: "PP 45/2015",
        article: "Pasal 29 ayat (2)–(4)",
        sources: [
          "https://www.krishand.com/support/article/kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html",
          "http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/?share=google-plus-1",
        ],
      },
      confidence: "press",
    },
    {
      from: "2018-03-01",
      until: "2019-02-28",
      value: 8_094_000,
      citation: {
        act: "PP 45/2015",
        article: "Pasal 29 ayat (2)–(4)",
        sources: [
          "http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/?share=google-plus-1",
        ],
      },
      confidence: "press-single",
    },
    {
      from: "2019-03-01",
      until: "2020-02-29",
      value: 8_512_400,
      citation: {
        act: "PP 45/2015",
        article: "Pasal 29 ayat (2)–(4)",
        sources: [
          "http://www.krishandsoftware.com/blog/300/batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/?share=google-plus-1",
          "https://jimmybudhi.com/batasan-upah-jaminan-pensiun-tahun-2020/",
        ],
      },
      confidence: "press",
    },
    {
      from: "2020-03-01",
      until: "2021-02-28",
      value: 8_939_700,
      citation: {
        act: "PP 45/2015",
        article: "Pasal 29 ayat (2)–(4)",
        sources: ["https://jimmybudhi.com/batasan-upah-jaminan-pensiun-tahun-2020/"],
      },
      confidence: "press-single",
    },
    {
      from: "2021-03-01",
      until: "2022-02-28",
      value: 8_754_600,
      citation: {
        act: "PP 45/2015; surat BPJS B/0246/022021",
        article: "Pasal 29 ayat (2)–(4)",
        sources: [
          "https://rbtv.disway.id/amp/5165/sudah-tahu-hitung-hitungan-bpjs-ketenagakerjaan-berapa-yang-harus-dibayar-dan-berapa-yang-didapat/64",
        ],
      },
      confidence: "press-single",
    },
    {
      from: "2022-03-01",
      until: "2023-02-28",
      value: 9_077_600,
      citation: { act: "PP 45/2015", article: "Pasal 29 ayat (2)–(4)", sources: [] },
      confidence: "transcribed",
    },
    {
      from: "2023-03-01",
      until: "2024-02-29",
      value: 9_559_600,
      citation: {
        act: "PP 45/2015",
        article: "Pasal 29 ayat (2)–(4)",
        sources: [
          "https://www.krishand.com/support/article/kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html",
          "https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat",
        ],
      },
      confidence: "press",
    },
    {
      from: "2024-03-01",
      until: "2025-02-28",
      value: 10_042_300,
      citation: {
        act: "PP 45/2015",
        article: "Pasal 29 ayat (2)–(4)",
        sources: [
          "https://www.krishand.com/support/article/kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html",
          "https://tanjungpinang.pikiran-rakyat.com/news/pr-3687895559/batasan-upah-jp-menjadi-rp-10042300-manfaat-bagi-peserta-ikut-meningkat",
        ],
      },
      confidence: "press",
    },
    {
      from: "2025-03-01",
      until: "2026-02-28",
      value: 10_547_400,
      citation: { act: "PP 45/2015", article: "Pasal 29 ayat (2)–(4)", sources: [] },
      confidence: "transcribed",
    },
    {
      from: "2026-03-01",
      value: 11_086_300,
      citation: { act: "PP 45/2015", article: "Pasal 29 ayat (2)–(4)", sources: [] },
      confidence: "transcribed",
    },
  ],
  rechecks: [
    {
      due: "2027-03-01",
      why: {
        id: "Batas atas upah JP baru berlaku setiap 1 Maret.",
        en: "A new JP wage cap applies each 1 March.",
      },
    },
  ],
  notes: [
    {
      id: "7.000.000 pada 2015; sesudahnya batas tahun lalu × (1 + pertumbuhan PDB), dibulatkan ke bawah ke 100, setiap 1 Maret. Kedua belas nilai dapat dihitung ulang begitu; sebagian pertumbuhan PDB dari ingatan.",
      en: "7,000,000 in 2015; then last year's cap × (1 + GDP growth), rounded down to 100, each 1 March. All twelve values reproduce that way; some of the growth rates were from memory.",
    },
    {
      id: "Satu daftar memberi 10.547.400 sebagai batas 2026: itu batas 2025. Nomor surat BPJS untuk 2026 berbeda antarsumber dan belum dipastikan. Batas 2021 menurut surat BPJS B/0246/022021; halamannya tidak dibuka.",
      en: "One list gives 10,547,400 as the cap of 2026: that is 2025's. The number of the BPJS letter for 2026 differs between sources and is not confirmed. The cap of 2021 is by BPJS letter B/0246/022021; its page was not opened.",
    },
  ],
  describe: describeRupiah,
});
