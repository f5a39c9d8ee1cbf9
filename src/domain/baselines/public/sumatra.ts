/** Sumatera: provinces 11 to 21 and their kabupaten/kota. A line a figure, read by read.ts: see there for its parts. */
export const sumatraFigures = `
P154|11|*|rate|32.73|2024|ucj|B|context|inewsMedan|
P153|12|*|rate|49.35|2024|ucj|B|context|inewsMedan|
Q130|12|*|covered|2138817|2025-09|ucj|B|context|mistar|39,46 % menyiratkan basis 5,42 juta, targetnya 5,92 juta: dua basis, jangan dirangkai. // 39.46% implies a base of 5.42 million, the target 5.92 million: two bases, not to be chained.
Q131|12|*|rate|39.46|2025-09|ucj|B|context|mistar|
Q132|12|*|target|3021682|2025|ucj|B|context|mistar|
Q133|12|*|target-rate|51.08|2025|ucj|B|context|mistar|
P147|14|*|rate|31.91|2025-07|ucj|B|context|situsriau|Target 2025 55,05 %. // Target 2025 55.05%.
P149|15|*|rate|45.17|2024-12|ucj|B|base|dialognews|592.806 aktif pada 2 Desember 2024; kekurangan 102.750 ke target 53 %. // 592,806 active on 2 December 2024; 102,750 short of the 53% target.
Q003|15|*|covered|592806|2024-12|ucj|B|base|dialognews|
Q004|15|*|rate|41.38|2024-10|ucj|B|history|dialognews|
P079|16|*|workers|4490000|2025-02|employed|A|context|antaraBpsSumsel|
P080|16|*|workers|4660000|2025-08|labour-force|A|context|idnBpsSumsel|TPT 3,69 %: bekerja sekitar 4,49 juta (hitungan). // Unemployment 3.69%: about 4.49 million employed (computed).
P081|16|*/informal=informal|workers|2770000|2023-08|employed|A|history|bpsOganIlir|Dari 4,40 juta yang bekerja. // Of 4.40 million employed.
P082|16|*|rate|32.7|2024-09-05|ucj|B|history|harianBanyuasin|982 ribu; target 2024 37,58 %. // 982 thousand; target 2024 37.58%.
P083|16|petani=pekebun sawit|subsidised|19023|2024-09-05|programme|B|base|harianBanyuasin||counts=Pekebun sawit // Palm-oil growers
Q134|16|petani=pekebun sawit|subsidised|36000|2025|programme|B|context|sumeksSawit|Rencana: dianggarkan untuk 2025. // A plan: budgeted for 2025.
P084|16|pekerja-rentan=pekerja rentan|subsidised|90000|2024-03|programme|B|base|sumeks|Dibulatkan; siapa saja pembayarnya tidak disebut. // Rounded; the mix of payers is not stated.
P085|16|*|rate|36.7|2025-04|ucj|B|history|rmol|Target 2025 49,46 % = 1,485 juta, basis tersirat 3,00 juta. // Target 2025 49.46% = 1.485 million, implied base 3.00 million.
P086|16|*|rate|31.33|2025-08|ucj|B|context|lahatpos|Target disebut 51 % di sini, 49,46 % pada April: bertentangan. // The target is given as 51% here, 49.46% in April: conflict.
P087|16|*|covered|1300000|2024-08|unstated|C|quarantined|idnSumsel|43 % dari 3 juta; menyimpang dari semua angka lain. // 43% of 3 million; out of line with every other figure.
Q135|16.02|petani=pekebun sawit|subsidised|10011|2024|programme|B|context|sumeksSawit|Bagian dari 19.023 se-Sumsel. // Part of the province's 19,023.
P093|16.03|pekerja-rentan=pekerja rentan desa + sawit|subsidised|26775|@2025q4|programme|B|base|babeMuaraEnim|24.651 desa + 2.124 sawit = 26.775: cocok; 3 bulan saja. // 24,651 village + 2,124 palm oil = 26,775: checks; 3 months only.|counts=Pekerja rentan desa dan sawit // Vulnerable workers of villages and palm oil
P094|16.03|ekosistem-desa=ekosistem desa|subsidised|24651|@2025q4|programme|B|context|babeMuaraEnim|Bagian dari 26.775 pekerja rentan. // Part of the 26,775 vulnerable workers.
P095|16.03|*=APBD (Raperda): belanja|expenditure|3100000000000|2026|none|B|context|palpos|
Q136|16.03|petani=pekebun sawit|subsidised|1624|2024|programme|B|context|sumeksSawit|Bagian dari 19.023 se-Sumsel. // Part of the province's 19,023.
P088|16.06|*|covered|103079|2025-07|ucj|A|base|jpnn|
P089|16.06|*|workers|213582|2025-07|ucj|A|base|jpnn|Potensi tenaga kerja menurut BPS 2025, dicetak bersama angka Juli. // Potential workers after BPS 2025, printed with the figures of July.
P090|16.06|*|rate|48.26|2025-07|ucj|A|base|jpnn|Kekurangan "21.311" ke 52,15 % keliru untuk Juli (8.304); mendekati kekurangan Desember 2024. // The gap "21,311" to 52.15% is wrong for July (8,304); near the gap of December 2024.
P091|16.06|*|covered|88958|2024-12|ucj|A|history|jpnn|
P092|16.06|pekerja-rentan=pekerja rentan (P3KE desil 1-3)|subsidised|45000|2025-04|programme|A|base|bisnisMuba|12.451 + 24.119 + 8.430 = 45.000: cocok; masih 45.000 pada Februari 2026. // 12,451 + 24,119 + 8,430 = 45,000: checks; still 45,000 in February 2026.|counts=Pekerja rentan (P3KE desil 1–3) // Vulnerable workers (P3KE deciles 1–3)
Q114|16.06|*|rate|41.65|2024-12|ucj|A|history|jpnn|
Q137|16.06|petani=pekebun sawit|subsidised|5353|2024|programme|B|context|sumeksSawit|Bagian dari 19.023 se-Sumsel. // Part of the province's 19,023.
P096|16.74|*=APBD: belanja|expenditure|1065665634782|2026|none|A|context|posmetro|
P150|17|*|rate|28|2025-07|ucj|B|context|beritamerdeka|
Q078|17|*|covered|251000|2025-12|ucj|B|base|bpjsBengkulu|
Q079|17|*|workers|708000|2025-12|ucj|B|base|bpjsBengkulu|
Q080|17|*|rate|35|2025-12|ucj|B|base|bpjsBengkulu|
Q081|17|*|rate|27.16|2025-07|ucj|B|context|rakyatbengkulu|
Q082|17|pekerja-rentan|subsidised|71935|2025-12|programme|B|base|bpjsBengkulu|APBD provinsi. // Provincial budget.
P043|18|*|workers|4853380|2025-08|employed|A|context|daswati|
P044|18|*/formal=formal|workers|1712000|2025-08|employed|A|context|antaraBpsLampung|Tertulis formal naik "4,42 persen": poin atau persen tidak jelas. // The text says formal rose "4,42 persen": points or percent is unclear.
P045|18|*/informal=informal|workers|3140000|2025-08|employed|A|context|antaraBpsLampung|
P046|18|*|workers|4879060|2025-02|employed|A|context|radarSakernas|
P047|18|*/formal=formal|workers|1434470|2025-02|employed|A|context|radarSakernas|
P066|18|*|rate|24.5|2025-08|ucj|B|context|lampostAdv|389.534 adalah kekurangan ke target; beberapa media salah menyebutnya "belum terlindungi". // 389,534 is the gap to the target; several outlets misprint it as "not covered".
P067|18|non-asn=pegawai non-ASN|covered|49594|2025-08|segment|B|context|kutipan|Basis tersirat 63.338; angka September 2024 menyiratkan 37.600: basisnya lain. // Implied base 63,338; the figure of September 2024 implied 37,600: another base.
P068|18|rt-rw=RT/RW|rate|22.1|2025-08|segment|B|context|kutipan|
P069|18|*|rate|25.27|2025-12|ucj|B|context|radarUcj|Angka provinsi terbaru; basis hanya "3,1 juta". // The newest figure of the province; its base only "3.1 million".
P070|18|pekerja-rentan=pekerja rentan|workers|380270|2025-12|segment|B|context|radarUcj|Bertentangan dengan 760,5 ribu (September 2024) dan 896.780 (Agustus 2025). // Contradicts 760.5 thousand (September 2024) and 896,780 (August 2025).
P072|18|*|covered|488317|2025-03|registered-office|A|context|berdikari|Turun 80.151 dalam dua bulan: siklus anggaran tahunan, bulan menentukan. // Falls by 80,151 in two months: the yearly budget cycle, the month matters.
Q138|18|*|target-rate|58.35|2030|ucj|B|context|radarUcj|RPJMD; Desember 2025 kurang sekitar 411.000 orang ke 38,39 %. Menurut pemeriksaan lain; halamannya tidak dibuka. // Regional medium-term plan; in December 2025 about 411,000 persons short of 38.39%. After another check; the page was not opened.
P073|18|petani=pekerja perkebunan sawit: DBH sawit, 5 bulan|budget|1860000000|2024|none|A|context|antaraDbh|22.100 × 16.800 × 5 = 1.856.400.000: cocok. // 22,100 × 16,800 × 5 = 1,856,400,000: checks.
P074|18|petani=pekerja perkebunan sawit|subsidised|22100|2024|programme|A|context|antaraDbh|Rencana ("22,1 ribu"); yang didaftarkan 18.612. // The plan ("22.1 thousand"); 18,612 were enrolled.|precision=dibulatkan ke ratusan // rounded to hundreds
Q116|18|petani=petani dan pekebun sawit|subsidised|18612|2024-09-26|programme|A|context|antaraDbhTerima|DBH sawit 2023/2024, lima kabupaten. // Palm-oil share of 2023/2024, five regencies.
Q117|18|*|covered|508956|2024-10|registered-office|A|context|berdikari24|Aktif; 207.419 lagi nonaktif. // Active; 207,419 more inactive.
Q118|18|*/PU|covered|363502|2024-10|registered-office|A|context|berdikari24|
Q119|18|*/BPU|covered|80160|2024-10|registered-office|A|context|berdikari24|
Q120|18|*/JAKON|covered|65294|2024-10|registered-office|A|context|berdikari24|
P077|18|*=APBD (Raperda): pendapatan|revenue|7600000000000|2026|none|B|context|fajarLampung|Disepakati 29 Agustus 2025, sebelum transfer pusat dipotong. // Agreed 29 August 2025, before central transfers were cut.
Q102|18|*|covered|687000|2025-08|ucj|B|history|lampostAdv|
Q103|18|*|workers|2800000|2025-08|ucj|B|history|lampostAdv|
Q104|18|perangkat-desa|rate|79.4|2025-08|segment|B|context|radarAgustus|
Q105|18|perangkat-desa|covered|34000|2025-08|segment|B|context|radarAgustus|
Q106|18|non-asn|rate|78.3|2025-08|segment|B|context|radarAgustus|
Q107|18|rt-rw|covered|13664|2025-08|segment|B|context|radarAgustus|Basis tersirat 61.828; angka September 2024 menyiratkan 25.662: basisnya lain. // Implied base 61,828; the figure of September 2024 implied 25,662: another base.
Q108|18|kader|rate|0.37|2025-08|segment|B|context|radarAgustus|
Q109|18|petani=pekebun sawit|covered|14128|2025-08|programme|B|context|radarAgustus|
Q110|18|pekerja-rentan|workers|896780|2025-08|segment|C|context|radarAgustus|Pekerja miskin dan tidak mampu; bertentangan dengan 380.270 (Desember 2025). // Poor workers; contradicts 380,270 (December 2025).
Q111|18|pekerja-rentan|covered|11908|2025-08|segment|C|context|radarAgustus|
Q112|18|pekerja-rentan|rate|1.33|2025-08|segment|C|context|radarAgustus|
P060|18.01|*|rate|26.5|2024-09-24|ucj|B|context|lampost24|
P075|18.01|petani=pekerja sawit|subsidised|1485|2025|programme|C|context|serambi|5 bulan, Agustus–Desember. Laman kabupaten sendiri mencetak 1.845: dua angka bertukar di salah satunya. // 5 months, August–December. The regency's own page prints 1,845: two digits are swapped in one of them.
Q121|18.01|petani=pekerja sektor perkebunan sawit|subsidised|1845|2025-09-11|programme|B|base|lamsel|Serambi Lampung mencetak 1.485 untuk hari yang sama. // Serambi Lampung prints 1,485 for the same day.|counts=Pekerja sektor perkebunan sawit // Palm-oil plantation workers
P059|18.02|*|rate|26.4|2024-09-24|ucj|B|context|lampost24|
P076|18.02|petani=pekerja sawit|subsidised|1500|2025|programme|B|base|metropolis||counts=Pekerja sawit // Palm-oil workers
P065|18.03|*|rate|25.6|2024-09-24|ucj|C|quarantined|lampost24|Lampung Utara tercetak DUA KALI (25,6 dan 26,6) dan Pesawaran tidak ada: salah satunya mungkin Pesawaran. // Lampung Utara is printed TWICE (25.6 and 26.6) and Pesawaran is missing: one of the two is probably Pesawaran.
Q113|18.03|*|rate|26.6|2024-09-24|ucj|C|quarantined|lampost24|Lihat 25,6 di daftar yang sama. // See 25.6 in the same list.
P057|18.04|*|rate|23.3|2024-09-24|ucj|B|context|lampost24|
P061|18.05|*|rate|26.9|2024-09-24|ucj|B|context|lampost24|
P062|18.06|*|rate|29.4|2024-09-24|ucj|B|context|lampost24|
P053|18.07|*|rate|17.4|2024-09-24|ucj|B|context|lampost24|
P054|18.08|*|rate|19.3|2024-09-24|ucj|B|context|lampost24|
P078|18.10|*=APBD: belanja|expenditure|1152000000000|2026|none|B|context|pantau|Pembiayaan salah cetak: 1.152 − 1.140 = Rp12 miliar, bukan 122. // Financing misprinted: 1,152 − 1,140 = Rp12 billion, not 122.
P058|18.11|*|rate|23.3|2024-09-24|ucj|B|context|lampost24|
P056|18.12|*|rate|22.6|2024-09-24|ucj|B|context|lampost24|
P052|18.13|*|rate|1.9|2024-09-24|ucj|C|context|lampost24|Rendah karena NIK pekerja masih tercatat di kabupaten induk. // Low because workers' NIK still point to the parent regency.
P063|18.71|*|rate|32.8|2024-09-24|ucj|B|context|lampost24|
P064|18.72|*|rate|32.9|2024-09-24|ucj|B|context|lampost24|
P071|18.72|*|rate|34.9|2025-12|ucj|B|context|radarUcj|
P151|19|*|rate|27.24|2025-06-01|ucj|A|base|antaraBabel|Target 57,17 %, kekurangan 158.287: keduanya menyiratkan basis 528,9 ribu. // Target 57.17%, 158,287 short: both imply a base of 528.9 thousand.
P152|19|perangkat-desa=kepala desa + perangkat desa|rate|99.26|2025-06|segment|A|context|antaraBabel|
Q005|19|*|covered|144070|2025-06-01|ucj|A|base|antaraBabel|
Q006|19|*/formal|covered|115472|2025-06-01|ucj|A|context|antaraBabel|
Q007|19|*/informal|covered|28598|2025-06-01|ucj|A|context|antaraBabel|
Q008|19|*|target-rate|57.17|2025|ucj|A|context|antaraBabel|
Q009|19.71|*|covered|29040|2025-05-20|ucj|A|base|vission|Pekerja menurut BPS. // Workers after BPS.
Q010|19.71|*|workers|70426|2025-05-20|ucj|A|base|vission|
Q011|19.71|*|rate|41.23|2025-05-20|ucj|A|base|vission|
Q012|19.71|*|not-covered|41386|2025-05-20|ucj|A|context|vission|
Q013|19.71|*/PU|covered|24286|2025-05-20|ucj|A|context|vission|
Q014|19.71|*/PU|workers|47010|2025-05-20|ucj|A|context|vission|
Q015|19.71|*/PU|rate|51.66|2025-05-20|ucj|A|context|vission|
Q016|19.71|*/BPU|covered|4754|2025-05-20|ucj|A|context|vission|
Q017|19.71|*/BPU|workers|23416|2025-05-20|ucj|A|context|vission|
Q018|19.71|*/BPU|rate|20.30|2025-05-20|ucj|A|context|vission|
P148|21|nelayan=nelayan: APBD provinsi|budget|6310000000|2025|none|A|context|antaraKepri|31.304 × 16.800 × 12 = Rp6,311 miliar: cocok. // 31,304 × 16,800 × 12 = Rp6.311 billion: checks.
Q101|21|nelayan|subsidised|31304|2025|programme|A|base|antaraKepri|12 bulan. // 12 months.
`;
