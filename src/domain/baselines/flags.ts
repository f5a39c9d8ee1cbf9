import type { Text } from "../language/index.js";
import type { FlagId } from "./figure.js";

/** What is wrong with a figure, or must be known before it is used. */
export const flagTexts: Readonly<Record<FlagId, Text>> = {
  F1: {
    id: '"2,7 juta" disebut pada 2022 dan Desember 2023: jumlah pekerja layak peserta menurut BPJS/Bappenas yang dibulatkan dan tidak berubah, bukan penduduk bekerja Sakernas (4,85 juta di Lampung, Agustus 2025). Penyebut yang diumumkan kemudian: 3.058.943 (BPS 2024, September 2024), "2,8 juta" (Agustus 2025), "3,1 juta" (Desember 2025). Cakupan hanya sebanding dalam satu penyebut.',
    en: '"2.7 million" is given in both 2022 and December 2023: a rounded, unchanged BPJS/Bappenas "population of workers" (eligible), not Sakernas employed (4.85 M in Lampung, Aug 2025). Later published denominators: 3,058,943 (BPS 2024, Sep 2024), "2.8 million" (Aug 2025), "3.1 million" (Dec 2025). A rate is only comparable within one denominator.',
  },
  F2: {
    id: "Belum terlindungi dan jumlah pekerja sama-sama dibulatkan ke 0,1 juta: selisihnya (0,6 juta) berkesalahan ±0,1 juta. Tampilkan sebagai teks, bukan angka berdesimal.",
    en: "Uncovered and workers both rounded to 0.1 M: the difference (0.6 M) carries an error of ±0.1 M. Ship as text, not as a number with decimals.",
  },
  F3: {
    id: "Pendaftaran kumulatif program Kartu Petani Berjaya; berita tidak menyebut masih aktif atau siapa yang membayar. Jumlahnya 3.322.",
    en: "Cumulative programme enrolment under Kartu Petani Berjaya; text does not say still active nor who pays. Sum 3,322.",
  },
  F4: {
    id: "TIDAK KONSISTEN SEPERTI TERCETAK: 731.991 / 2,7 juta = 27,11 %, bukan 26,79 %. Hanya sesuai dengan penyebut tak dibulatkan 2.731.819–2.732.839.",
    en: "INCONSISTENT AS PRINTED: 731,991 / 2.7 M = 27.11%, not 26.79%. Consistent only with an unrounded denominator of 2,731,819–2,732,839.",
  },
  F5: {
    id: "Satu Data Kemnaker mencatat 578.889 peserta aktif Lampung pada Desember 2023 (melalui SPN). Selisih 153.102: basis lain (UCJ menghitung menurut NIK/KTP di mana pun terdaftar; Kemnaker menurut kantor). Jangan pernah membagi satu dengan yang lain.",
    en: "Kemnaker Satu Data counts 578,889 active participants for Lampung in Dec 2023 (via SPN). Difference 153,102: different basis (UCJ counts by participant NIK/KTP and wherever registered; Kemnaker by office). Never divide one by the other.",
  },
  F6: {
    id: "Hanya alokasi provinsi, tahun 2023; bulan iuran dan jumlah yang benar-benar dibayar tidak disebut. 14.700 × 16.800 × 12 = Rp2,96 miliar adalah perkiraan KAMI.",
    en: "Provincial allocation only (Pemprov), calendar 2023; months of contribution and number actually paid are not given. 14,700 x 16,800 x 12 = Rp2.96 bn is OUR estimate.",
  },
  F7: {
    id: "Tanpa penyebut dalam berita. Bertentangan: 915.142 aktif (Kemnaker, Desember 2023); 982 ribu = 32,7 % dari 3 juta (2024); 1,3 juta = 43 % dari 3 juta (Agustus 2024); 36,7 % (April 2025); 31,33 % (Agustus 2025). Jangan dirangkai sebagai deret.",
    en: "No denominator in the text. Conflicts: 915,142 active (Kemnaker, Dec 2023); 982 thousand = 32.7% of 3 M (2024); 1.3 M = 43% of 3 M (Aug 2024); 36.7% (Apr 2025); 31.33% (Aug 2025). Do not chain as a series.",
  },
  F8: {
    id: "Penyebut tidak diumumkan; rentang turunan di D03–D06 mengikuti pembulatan cakupan ke 0,1 poin.",
    en: "Denominator not published; derived range in D03-D06 follows from rounding of the rate to 0.1 point.",
  },
  F9: {
    id: "SEGMEN TUMPANG TINDIH: non-ASN kelurahan ada di kelompok desa dan mungkin juga di pegawai non-ASN; guru honorer mungkin ada di guru/tendik dan non-ASN. Jangan menjumlahkan keempat segmen (terlindungi 98.451) menjadi total provinsi.",
    en: "SEGMENTS OVERLAP: non-ASN kelurahan sits in the village group and may also be in pegawai non-ASN; honorary teachers may be in both guru/tendik and non-ASN. Do not sum the four segments (sum of covered 98,451) to a provincial total.",
  },
  F10: {
    id: "PENYEBUT MERAGUKAN: 760,5 ribu adalah pembulatan dari 760.468, jumlah SELURUH peserta di Lampung pada 24 September 2024 (24,86 % dari 3.058.943: lampost.co, ANTARA 26 September 2024, pejabat yang sama). Sekretaris daerah kemudian menyebut 380.270 pekerja rentan (Desember 2025). Kemungkinan wartawan mengira peserta sebagai jumlah pekerja rentan. Pertahankan 35.263, biarkan penyebut diisi pengguna.",
    en: "SUSPECT DENOMINATOR: 760.5 thousand is the rounding of 760,468, the number of ALL participants in Lampung on 24 Sep 2024 (24.86% of 3,058,943: lampost.co, ANTARA 26 Sep 2024, same official). Provincial secretary later gave 380,270 pekerja rentan (Dec 2025). Probably the reporter took the participants for the vulnerable-worker total. Keep 35,263, leave the denominator for the user.",
  },
  F11: {
    id: "TIDAK SEBANDING dengan angka Agustus 2025, 49.594 = 78,3 % (tersirat 63.338): terlindungi naik 13.423 sedangkan cakupan turun 17,9 poin, padahal sumber mengatakan jumlahnya TURUN karena menjadi PPPK. Penyebutnya didefinisikan ulang.",
    en: "NOT COMPARABLE with Aug 2025 figure 49,594 = 78.3% (implied 63,338): covered rose by 13,423 while the rate fell 17.9 points and the source says the count FELL because of PPPK conversion. The base was redefined.",
  },
  F12: {
    id: "Rancu: 1.590 bisa ketua RT saja atau RT + BHP (= BPD di Pringsewu). Ditempatkan di RT dengan catatan.",
    en: "Ambiguous: 1,590 may be RT heads only or RT + BHP (= BPD in Pringsewu). Ship under RT with note.",
  },
  F13: {
    id: "Rancu: kalimatnya menyebut RT + BHP + petugas, 5.254 mengikuti petugas. Ditempatkan sebagai petugas saja; mereka sementara (minggu sampai bulan), tidak pernah bagian dari basis tetap. Hampir sama dengan 3.615 + 1.590 = 5.205, kebetulan yang patut diperiksa.",
    en: "Ambiguous: sentence lists RT + BHP + officers, 5,254 follows the officers. Ship as officers only; they are temporary (weeks to months), never part of a standing baseline. Nearly equals 3,615 + 1,590 = 5,205, which is a coincidence worth checking.",
  },
};
