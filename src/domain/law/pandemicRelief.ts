/** PP 49/2020: what was relieved and what put off in the months of the pandemic. */
import { describeShare } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** COVID relief: what was paid of JKK and JKM. */
export const pp49: Parameter<number> = parameter({
  id: "relief.pp49_2020.multiplier",
  name: {
    id: "Keringanan PP 49/2020: bagian JKK dan JKM yang dibayar",
    en: "Relief of PP 49/2020: part of JKK and JKM that was paid",
  },
  unit: "share of normal contribution",
  period: "month",
  values: [
    {
      from: "2020-08-01",
      until: "2021-01-31",
      value: 0.01,
      citation: {
        act: "PP 49/2020",
        article: "Pasal 9, 12 dan 13",
        sources: [
          "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991934",
          "https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991937",
          "https://online.flipbuilder.com/plcl/rmzy/files/basic-html/page153.html",
          "https://www.sipituama.com/2020/09/penyesuaian-iuran-program-jaminan.html",
          "https://voi.id/en/news/13466",
          "https://finansial.bisnis.com/read/20200907/215/1288469/jokowi-kasih-diskon-dan-penundaan-bayar-iuran-bp-jamsostek-ini-rinciannya",
        ],
      },
      confidence: "press",
      dateConfidence: "press-single",
    },
  ],
  notes: [
    {
      id: "Keringanan 99 % terbaca dalam naskah untuk JKM (Pasal 9 dan 12); untuk JKK menurut berita. Syarat: iuran lunas sampai Juli 2020. Agustus 2020 sampai Januari 2021 menurut Menteri Ketenagakerjaan, 9 September 2020 (satu halaman).",
      en: "The 99% relief was read in the text for JKM (Articles 9 and 12); for JKK it comes from the press. Condition: paid up to July 2020. August 2020 to January 2021 as the minister of manpower said on 9 September 2020 (one page).",
    },
  ],
  describe: describeShare,
});

/** COVID relief: what of JP could be paid later. No relief of the amount, so no contribution changes. */
export const pp49Deferral: Parameter<number> = parameter({
  id: "relief.pp49_2020.jp_deferred",
  name: {
    id: "Penundaan PP 49/2020: bagian JP yang boleh dibayar kemudian",
    en: "Deferral of PP 49/2020: part of JP that could be paid later",
  },
  unit: "share of normal contribution",
  period: "month",
  values: [
    {
      from: "2020-08-01",
      until: "2021-01-31",
      value: 0.99,
      citation: {
        act: "PP 49/2020",
        article: null,
        sources: [
          "https://voi.id/en/news/13466",
          "https://finansial.bisnis.com/read/20200907/215/1288469/jokowi-kasih-diskon-dan-penundaan-bayar-iuran-bp-jamsostek-ini-rinciannya",
        ],
      },
      confidence: "press",
      dateConfidence: "press-single",
    },
  ],
  lastChecked: "2026-11-28",
  notes: [
    {
      id: "Ditunda, bukan dikurangi: iurannya tetap terutang, jadi tidak ada hitungan yang memakainya. Pasal dan batas pelunasannya tidak terlihat; besaran 99 % dari satu halaman.",
      en: "Put off, not taken off: the contribution stays due, so no calculation uses it. Its article and by when it had to be paid were not seen; the 99% come from one page.",
    },
  ],
  describe: describeShare,
});
