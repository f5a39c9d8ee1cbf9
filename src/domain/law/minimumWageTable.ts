import type { Text } from "../language/index.js";
import { rupiah, type Rupiah } from "../units/index.js";

/** A province's minimum wage of one year: the floor of the wage on which PU contributions are paid. */
export interface ProvincialWage {
  /** Kemendagri code. */
  readonly regionCode: string;
  readonly province: string;
  /** A month. */
  readonly wage: Rupiah;
  /** A: arithmetic checks or several pages agree. B: one page or a computed list. C: contradicted. */
  readonly reliability: "A" | "B" | "C";
  /** Page the wage was read on; `null` for the list of 2024, a public transcription of BPS, and where the note names the outlet. */
  readonly page: string | null;
  readonly note: Text | null;
}

function at(
  regionCode: string,
  province: string,
  wage: number,
  reliability: ProvincialWage["reliability"],
  page: string | null,
  note: Text | null = null,
): ProvincialWage {
  return { regionCode, province, wage: rupiah(wage), reliability, page, note };
}

const pages = {
  babeindonesia: "https://babeindonesia.com/read?id=6466324",
  heloindonesia:
    "https://www.heloindonesia.com/peristiwa/46299/ump-38-provinsi-tahun-2026-cuma-sumsel-dan-sulbar-di-atas-kebutuhan-hidup-layak",
  teropongbisnis:
    "https://teropongbisnis.id/amp/90212/ump-2025-resmi-naik-65-berikut-daftar-lengkapnya-di-seluruh-indonesia",
  indopolitika:
    "https://indopolitika.com/daftar-lengkap-ump-2026-di-38-provinsi-dki-tertinggi-jabar-terendah",
  awdOmahelwoluMy: "https://awd.omahelwolu.my.id/auto_berita/detail.php?id=1288463",
  keuangannews: "https://keuangannews.id/?p=179428",
  sinarsergai:
    "https://sinarsergai.com/2024/12/05/ini-besaran-ump-38-provinsi-yang-naik-65-persen-tahun-2025/2",
  bloombergtechnoz:
    "https://www.bloombergtechnoz.com/detail-news/94478/pemprov-dki-guyur-insentif-ke-buruh-dan-pengusaha/2",
  cnbcindonesia:
    "https://www.cnbcindonesia.com/news/20260106132852-4-700023/ump-2026-akhirnya-beres-diketok-upah-di-papua-pegunungan-naik-segini",
  okezone:
    "https://economy.okezone.com/read/2024/12/05/320/3092510/daftar-lengkap-ump-2025-di-38-provinsi-jika-resmi-naik-6-5",
  goodnewsfromindonesiaPages:
    "https://goodnewsfromindonesia.pages.dev/short/ump-maluku-2026-jadi-rp3-33-juta-sektor-perikanan-dan-keuangan-lebih-tinggi",
  matanegeri: "https://matanegeri.id/?p=4224",
  babeindonesia2: "https://babeindonesia.com/read?id=6469816",
  idntimes:
    "https://www.idntimes.com/business/economy/mualem-akhirnya-tetapkan-ump-aceh-2026-naik-jadi-rp3-9-juta-00-brqf5-f1lr2q",
  mureksCo:
    "https://mureks.co.id/kemnaker-36-provinsi-telah-tetapkan-ump-2026-aceh-dan-papua-pegunungan-pengecualian",
  bataranews: "https://www.bataranews.com/2026/01/daftar-lengkap-ump-2026-se-indonesia.html",
  kompas: "https://www.kompas.tv/info-publik/639870/",
  suarapemerintah:
    "https://suarapemerintah.id/2024/12/daftar-ump-2025-di-30-provinsi-indonesia-setelah-naik-65",
  topikpagi: "https://topikpagi.com/?p=108940",
  murianetwork:
    "https://www.murianetwork.com/nasional/pr-131896/ump-lampung-2026-naik-535-persen-tembus-rp3-jutaan?page=1",
  funEastern:
    "https://fun-eastern.com/2024/12/16/daftar-lengkap-ump-di-kalimantan-tertinggi-kaltara-jadi-rp3-58-juta",
  tribunKalteng:
    "https://kalteng.tribunnews.com/news/223092/jadwal-pengumuman-ump-2026-kalimantan-tengah-naik-cek-hitung-hitungannya-bisa-rp382-juta?page=all",
  megakaltim:
    "https://www.megakaltim.com/ump-dan-umk-kalimantan-2025-resmi-naik-65-persen-ini-daftar-lengkapnya",
} as const;

/** Minimum wages of 2024. */
export const wages2024: readonly ProvincialWage[] = [
  at("11", "Aceh", 3_460_672, "A", null),
  at("12", "Sumatera Utara", 2_809_915, "A", null),
  at("13", "Sumatera Barat", 2_811_449, "A", null),
  at("14", "Riau", 3_294_625, "A", null),
  at("15", "Jambi", 3_037_121, "A", null),
  at("16", "Sumatera Selatan", 3_456_874, "A", null),
  at("17", "Bengkulu", 2_507_079, "A", null),
  at("18", "Lampung", 2_716_497, "A", null),
  at("19", "Kepulauan Bangka Belitung", 3_640_000, "A", null),
  at("21", "Kepulauan Riau", 3_402_492, "A", null),
  at("31", "DKI Jakarta", 5_067_381, "A", null),
  at("32", "Jawa Barat", 2_057_495, "A", null),
  at("33", "Jawa Tengah", 2_036_947, "A", null),
  at("34", "DI Yogyakarta", 2_125_898, "A", null, {
    id: "Okezone mencetak 2.125.897.",
    en: "Okezone prints 2,125,897.",
  }),
  at("35", "Jawa Timur", 2_165_244, "A", null),
  at("36", "Banten", 2_727_812, "A", null),
  at("51", "Bali", 2_813_672, "A", null),
  at("52", "Nusa Tenggara Barat", 2_444_067, "A", null),
  at("53", "Nusa Tenggara Timur", 2_186_826, "A", null),
  at("61", "Kalimantan Barat", 2_702_616, "A", null),
  at("62", "Kalimantan Tengah", 3_261_616, "A", null),
  at("63", "Kalimantan Selatan", 3_282_812, "A", null),
  at("64", "Kalimantan Timur", 3_360_858, "A", null),
  at("65", "Kalimantan Utara", 3_361_653, "A", null),
  at("71", "Sulawesi Utara", 3_545_000, "A", null),
  at("72", "Sulawesi Tengah", 2_736_698, "A", null),
  at("73", "Sulawesi Selatan", 3_434_298, "A", null),
  at("74", "Sulawesi Tenggara", 2_885_964, "A", null),
  at("75", "Gorontalo", 3_025_100, "A", null),
  at("76", "Sulawesi Barat", 2_914_958, "A", null),
  at("81", "Maluku", 2_949_953, "A", null),
  at("82", "Maluku Utara", 3_200_000, "A", null),
  at("91", "Papua", 4_024_270, "A", null),
  at("92", "Papua Barat", 3_393_000, "C", null, {
    id: "Satu daftar mencetak 3.393.500, dan hanya itu yang cocok dengan 3.614.077 (+6,5 %): BELUM SELESAI.",
    en: "One list prints 3,393,500, and only that fits 3,614,077 (+6.5%): UNRESOLVED.",
  }),
  at("93", "Papua Selatan", 4_024_270, "A", null),
  at("94", "Papua Tengah", 4_024_270, "A", null),
  at("95", "Papua Pegunungan", 4_024_270, "A", null),
  at("96", "Papua Barat Daya", 4_024_270, "C", null, {
    id: "Daftar menulis 4.024.270 (angka provinsi induk, Papua Barat); nilai 2025 3.614.000 menyiratkan sekitar 3.393.000.",
    en: "Lists print 4,024,270 (the parent province's, Papua Barat); the 2025 value 3,614,000 implies about 3,393,000.",
  }),
];

/** Minimum wages of 2025. */
export const wages2025: readonly ProvincialWage[] = [
  at("11", "Aceh", 3_685_616, "A", pages.babeindonesia),
  at("12", "Sumatera Utara", 2_992_559, "A", pages.heloindonesia, {
    id: "Teropong Bisnis mencetak 2.992.599: salah ketik.",
    en: "Teropong Bisnis prints 2,992,599: a typo.",
  }),
  at("13", "Sumatera Barat", 2_994_193, "A", pages.teropongbisnis),
  at("14", "Riau", 3_508_776, "A", pages.indopolitika),
  at("15", "Jambi", 3_234_535, "A", pages.suarapemerintah, {
    id: "Sebelum penetapan tercetak 3.234.533 (hitungan 3.234.533,86).",
    en: "Before the decree 3,234,533 was printed (computed 3,234,533.86).",
  }),
  at("16", "Sumatera Selatan", 3_681_571, "A", pages.awdOmahelwoluMy, {
    id: "Juga tercetak 3.681.570 dan 3.681.561.",
    en: "Also printed 3,681,570 and 3,681,561.",
  }),
  at("17", "Bengkulu", 2_670_039, "A", pages.teropongbisnis),
  at("18", "Lampung", 2_893_070, "A", pages.murianetwork, {
    id: "Kepgub G/835/V.08/HK/2024; disebut lagi Kepala Disnaker pada 23 Desember 2025. Daftar sebelum penetapan mencetak 2.893.069.",
    en: "Decree G/835/V.08/HK/2024; named again by the head of the labour office on 23 December 2025. Lists before the decree print 2,893,069.",
  }),
  at("19", "Kepulauan Bangka Belitung", 3_876_600, "A", pages.awdOmahelwoluMy),
  at("21", "Kepulauan Riau", 3_623_654, "A", pages.suarapemerintah, {
    id: "Kepgub 1414/2024. Daftar sebelum penetapan mencetak 3.623.653; dua halaman 3.623.624.",
    en: "Decree 1414/2024. Lists before the decree print 3,623,653; two pages 3,623,624.",
  }),
  at("31", "DKI Jakarta", 5_396_761, "A", pages.topikpagi, {
    id: "× 1,065 = 5.396.760,765. Daftar sebelum penetapan mencetak 5.396.760.",
    en: "× 1.065 = 5,396,760.765. Lists before the decree print 5,396,760.",
  }),
  at("32", "Jawa Barat", 2_191_232, "A", pages.teropongbisnis),
  at("33", "Jawa Tengah", 2_169_349, "A", pages.topikpagi, {
    id: "Kepgub 561/38/2024. Daftar sebelum penetapan mencetak 2.169.348 (hitungan 2.169.348,55).",
    en: "Decree 561/38/2024. Lists before the decree print 2,169,348 (computed 2,169,348.55).",
  }),
  at("34", "DI Yogyakarta", 2_264_080, "A", pages.teropongbisnis),
  at("35", "Jawa Timur", 2_305_985, "B", pages.keuangannews, {
    id: "Satu artikel Desember 2025 mencetaknya sebagai nilai 2026: keliru.",
    en: "One article of December 2025 prints it as the 2026 value: wrong.",
  }),
  at("36", "Banten", 2_905_119, "A", pages.teropongbisnis),
  at("51", "Bali", 2_996_561, "B", null, {
    id: "Satu halaman (nusabali.com, 182053; tidak dibuka). Daftar sebelum penetapan mencetak 2.996.560, satu daftar 2.996.500.",
    en: "One page (nusabali.com, 182053; not opened). Lists before the decree print 2,996,560, one list 2,996,500.",
  }),
  at("52", "Nusa Tenggara Barat", 2_602_931, "A", pages.teropongbisnis),
  at("53", "Nusa Tenggara Timur", 2_328_969, "A", pages.teropongbisnis, {
    id: "2.328.969,69.",
    en: "2,328,969.69.",
  }),
  at("61", "Kalimantan Barat", 2_878_286, "A", pages.funEastern, {
    id: "Disebut Pj Gubernur (16 Desember 2024); satu daftar mencetak 2.878.285.",
    en: "Named by the acting governor (16 December 2024); one list prints 2,878,285.",
  }),
  at("62", "Kalimantan Tengah", 3_473_621, "A", pages.tribunKalteng, {
    id: "3.473.621,04. Bloomberg Technoz mencetak 3.473.622.",
    en: "3,473,621.04. Bloomberg Technoz prints 3,473,622.",
  }),
  at("63", "Kalimantan Selatan", 3_496_195, "C", null, {
    id: "kanalkalimantan.com, tidak dibuka: SK 100.3.3.1/01060/KUM/2024: 3.496.195 (hitungan 3.496.194,78). Beberapa daftar, juga sesudah penetapan, mencetak 3.496.194.",
    en: "kanalkalimantan.com, not opened: decree 100.3.3.1/01060/KUM/2024: 3,496,195 (computed 3,496,194.78). Several lists, also after the decree, print 3,496,194.",
  }),
  at("64", "Kalimantan Timur", 3_579_313, "A", pages.megakaltim, {
    id: "Keputusan Gubernur 100.3.3.1/K.530/2024: 3.579.313,77; beberapa halaman mencetak 3.579.314.",
    en: "Decree 100.3.3.1/K.530/2024: 3,579,313.77; some pages print 3,579,314.",
  }),
  at("65", "Kalimantan Utara", 3_580_160, "A", pages.awdOmahelwoluMy),
  at("71", "Sulawesi Utara", 3_775_425, "A", pages.awdOmahelwoluMy),
  at("72", "Sulawesi Tengah", 2_915_000, "A", pages.cnbcindonesia, {
    id: "3.179.565 − 264.565; daftar sebelum penetapan menulis 2.914.583.",
    en: "3,179,565 − 264,565; lists before the decree print 2,914,583.",
  }),
  at("73", "Sulawesi Selatan", 3_657_527, "A", pages.awdOmahelwoluMy),
  at("74", "Sulawesi Tenggara", 3_073_551, "B", pages.okezone, {
    id: "3.073.551,66; juga dalam daftar sesudah penetapan (metrokendari.com, 16 November 2025).",
    en: "3,073,551.66; also in a list after the decree (metrokendari.com, 16 November 2025).",
  }),
  at("75", "Gorontalo", 3_221_731, "A", pages.bloombergtechnoz),
  at("76", "Sulawesi Barat", 3_104_430, "B", pages.okezone, {
    id: "Daftar sebelum penetapan.",
    en: "List before the decree.",
  }),
  at("81", "Maluku", 3_141_700, "A", pages.goodnewsfromindonesiaPages),
  at("82", "Maluku Utara", 3_408_000, "A", pages.matanegeri),
  at("91", "Papua", 4_285_850, "A", pages.awdOmahelwoluMy),
  at("92", "Papua Barat", 3_615_000, "A", pages.awdOmahelwoluMy, {
    id: "Daftar sebelum penetapan menulis 3.613.545.",
    en: "Lists before the decree print 3,613,545.",
  }),
  at("93", "Papua Selatan", 4_285_850, "A", pages.awdOmahelwoluMy),
  at("94", "Papua Tengah", 4_285_848, "A", pages.awdOmahelwoluMy),
  at("95", "Papua Pegunungan", 4_285_850, "A", pages.babeindonesia2, {
    id: "Juga tercetak 4.285.847 dan 4.285.848.",
    en: "Also printed 4,285,847 and 4,285,848.",
  }),
  at("96", "Papua Barat Daya", 3_614_000, "A", pages.awdOmahelwoluMy, {
    id: "Daftar sebelum penetapan menulis 4.285.847: dasar yang salah.",
    en: "Lists before the decree print 4,285,847: wrong base.",
  }),
];

/** Minimum wages of 2026. */
export const wages2026: readonly ProvincialWage[] = [
  at("11", "Aceh", 3_932_552, "A", pages.idntimes, {
    id: "Keputusan 500.15.14.1/1488/2025 (5 Januari 2026). SEMUA daftar Desember 2025 keliru memuat 3.685.616.",
    en: "Decree 500.15.14.1/1488/2025 (5 January 2026). ALL lists of December 2025 wrongly carry 3,685,616.",
  }),
  at("12", "Sumatera Utara", 3_228_971, "A", pages.bloombergtechnoz, {
    id: "Rekapitulasi Kemnaker mencetak 3.228.949; keputusannya 3.228.971.",
    en: "Kemnaker's recap prints 3,228,949; the decree 3,228,971.",
  }),
  at("13", "Sumatera Barat", 3_182_955, "A", pages.mureksCo),
  at("14", "Riau", 3_780_495, "A", pages.mureksCo),
  at("15", "Jambi", 3_471_497, "A", pages.mureksCo),
  at("16", "Sumatera Selatan", 3_942_963, "A", pages.mureksCo),
  at("17", "Bengkulu", 2_827_250, "A", pages.mureksCo),
  at("18", "Lampung", 3_047_734, "A", pages.mureksCo),
  at("19", "Kepulauan Bangka Belitung", 4_035_000, "A", pages.mureksCo),
  at("21", "Kepulauan Riau", 3_879_520, "A", pages.awdOmahelwoluMy),
  at("31", "DKI Jakarta", 5_729_876, "A", pages.bataranews),
  at("32", "Jawa Barat", 2_317_601, "A", pages.bataranews, {
    id: "Rekapitulasi Kemnaker menyebut Jawa Tengah terendah; Jawa Barat 2.317.601 lebih rendah.",
    en: "Kemnaker's recap calls Central Java lowest; West Java's 2,317,601 is lower.",
  }),
  at("33", "Jawa Tengah", 2_327_386, "A", pages.bataranews),
  at("34", "DI Yogyakarta", 2_417_495, "A", pages.bataranews),
  at("35", "Jawa Timur", 2_446_880, "A", pages.bataranews),
  at("36", "Banten", 3_100_881, "A", pages.bataranews, { id: "3.100.881,40.", en: "3,100,881.40." }),
  at("51", "Bali", 3_207_459, "A", pages.bataranews),
  at("52", "Nusa Tenggara Barat", 2_673_861, "B", pages.kompas),
  at("53", "Nusa Tenggara Timur", 2_455_898, "B", pages.kompas),
  at("61", "Kalimantan Barat", 3_054_552, "B", pages.kompas),
  at("62", "Kalimantan Tengah", 3_686_138, "A", pages.bloombergtechnoz),
  at("63", "Kalimantan Selatan", 3_725_000, "B", pages.kompas),
  at("64", "Kalimantan Timur", 3_762_431, "B", pages.kompas),
  at("65", "Kalimantan Utara", 3_775_243, "B", pages.kompas, {
    id: "Detik mencetak 3.770.000.",
    en: "Detik prints 3,770,000.",
  }),
  at("71", "Sulawesi Utara", 4_002_630, "A", pages.bloombergtechnoz),
  at("72", "Sulawesi Tengah", 3_179_565, "B", pages.kompas),
  at("73", "Sulawesi Selatan", 3_921_088, "A", pages.bloombergtechnoz),
  at("74", "Sulawesi Tenggara", 3_306_496, "B", pages.kompas),
  at("75", "Gorontalo", 3_405_144, "A", pages.bloombergtechnoz),
  at("76", "Sulawesi Barat", 3_315_934, "B", pages.kompas),
  at("81", "Maluku", 3_334_490, "A", pages.goodnewsfromindonesiaPages),
  at("82", "Maluku Utara", 3_510_240, "A", pages.matanegeri, {
    id: "3.552.840 adalah rancangan 22 Desember 2025; ditetapkan 3.510.240.",
    en: "3,552,840 was the draft of 22 December 2025; decreed 3,510,240.",
  }),
  at("91", "Papua", 4_436_283, "A", pages.babeindonesia2),
  at("92", "Papua Barat", 3_841_000, "B", pages.kompas, { id: "Detik 3.840.947.", en: "Detik 3,840,947." }),
  at("93", "Papua Selatan", 4_508_850, "C", pages.kompas, {
    id: "Bisnis dan satu daftar kode 4.508.100; Detik, Disway dan Okezone 4.508.850: BELUM SELESAI.",
    en: "Bisnis and one code list 4,508,100; Detik, Disway and Okezone 4,508,850: UNRESOLVED.",
  }),
  at("94", "Papua Tengah", 4_285_848, "A", pages.babeindonesia2, {
    id: "Detik, Okezone dan Disway mencetak 4.295.848: salah ketik; SK 100.3.3.1/334/2025 menetapkan 4.285.848.",
    en: "Detik, Okezone and Disway print 4,295,848: a typo; decree 100.3.3.1/334/2025 keeps 4,285,848.",
  }),
  at("95", "Papua Pegunungan", 4_508_714, "A", pages.cnbcindonesia, {
    id: "Final 6 Januari 2026.",
    en: "Final 6 January 2026.",
  }),
  at("96", "Papua Barat Daya", 3_766_000, "A", pages.awdOmahelwoluMy),
];
