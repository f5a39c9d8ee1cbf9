import type { FigureSource } from "../figure.js";

/** The pages the founding figures were read on, with what tells their day. Where an address or a day is missing, the page itself did not give it. */
export const foundingPages: Readonly<Record<string, FigureSource>> = {
  suaraLampung2022: {
    outlet: "SuaraLampung.id (ANTARA)",
    url: "https://lampung.suara.com/amp/read/2022/09/25/102316/21-juta-pekerja-di-lampung-bukan-peserta-bpjs-ketenagakerjaan-aktif",
    published: "2022-09-25",
    publishedBasis: {
      id: "Tanggal dari berita yang sama di lampung.suara.com.",
      en: "Date from the same story at lampung.suara.com.",
    },
  },
  berdikari2024: {
    outlet: "Berdikari.co",
    url: null,
    published: "2024-02-22",
    publishedBasis: {
      id: "Tertulis Kamis, 22 Februari 2024; pernyataan Rabu, 21 Februari 2024.",
      en: "Printed Thursday 22 February 2024; said on Wednesday 21 February 2024.",
    },
  },
  suaraSumsel2024: {
    outlet: "SuaraSumsel.id (ANTARA)",
    url: "https://sumsel.suara.com/amp/read/2024/03/28/155717/sumsel-optimalkan-perlindungan-pekerja-baru-11-juta-terjamin-bpjs-ketenagakerjaan",
    published: "2024-03-28",
    publishedBasis: {
      id: 'Hanya tertulis "Kamis"; tanggal dari berita yang sama di sumsel.suara.com.',
      en: 'Prints only "Thursday"; date from the same story at sumsel.suara.com.',
    },
  },
  antara2024: {
    outlet: "ANTARA",
    url: null,
    published: null,
    publishedBasis: {
      id: 'Tanpa tanggal, hanya "Kamis". Disimpulkan sekitar 26 September 2024 (pejabat yang sama, dan 760,5 ribu sama dengan 760.468 peserta yang ia sebut hari itu); belum dipastikan.',
      en: 'Undated, only "Thursday". Inferred about 26 September 2024 (same official, and 760.5 thousand equals the 760,468 participants he gave that day); unconfirmed.',
    },
  },
  ibinews2024: {
    outlet: "IBINEWS.co.id",
    url: "http://ibinews.co.id/wujudkan-universal-coverage-jaminan-sosial-ketenagakerjaan-pemkab-pringsewu-bpjs-ketenagakerjaan-gelar-fgd-2/",
    published: null,
    publishedBasis: {
      id: "Tanpa tanggal; acara Jumat 1 November 2024, jadi terbit hari itu atau sesudahnya.",
      en: "Undated; the event was Friday 1 November 2024, so published that day or just after.",
    },
  },
  lampost2024: {
    outlet: "Lampost",
    url: "https://lampost.co/lampung/bandar-lampung/cakupan-perlindungan-jamsostek-di-lampung-rendah/",
    published: "2024-09-26",
    publishedBasis: { id: "Tertulis 26 September 2024.", en: "Printed 26 September 2024." },
  },
};
