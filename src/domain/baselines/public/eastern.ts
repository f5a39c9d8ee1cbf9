/** Kalimantan, Sulawesi, Maluku, Papua: provinces 61 to 96 and their kabupaten/kota. A line a figure, read by read.ts: see there for its parts. */
export const easternFigures = `
P121|61|*|rate|27.36|2025-12-01|ucj|A|context|interaksi|
P123|62|*|rate|42|2025-12|ucj|B|context|idnKaltim|"sekitar" // "about"
P127|62|*|rate|46.2|2025-03|ucj|A|base|possindo|Ditambah 543.310 belum terlindungi = 1.009.250: cocok. Desember 2025 sekitar 42 % pada basis yang lebih besar. // Plus 543,310 not covered = 1,009,250: checks. December 2025 about 42% on a larger base.
Q090|62|*|covered|465940|2025-03|ucj|A|base|possindo|
Q091|62|*|not-covered|543310|2025-03|ucj|A|context|possindo|
P122|63|*|rate|42|2025-12|ucj|B|context|idnKaltim|"sekitar" // "about"
P120|64|*|rate|58.53|2025-12-01|ucj|A|context|interaksi|Maret 2023: 70,86 % dari 1,35 juta, basis lain. // March 2023: 70.86% of 1.35 million, another base.
P126|64|*|rate|70.86|2023-03|ucj|B|history|kaltimfaktual|962.711 dari 1,35 juta; non-ASN dalam 4 program. // 962,711 of 1.35 million; non-ASN in 4 programmes.
Q098|64|*|covered|962711|2023-03|ucj|B|history|kaltimfaktual|
P129|64.08|*/informal=informal|rate|150|2024|unstated|B|context|kutim|Di atas 100 %: jangan dipotong. // Over 100%: do not clip.
P128|64.09|pekerja-rentan=pekerja rentan: APBD|budget|3000000000|2025|none|A|context|kaltimkita|15.000 × 16.800 × 12 = Rp3,024 miliar: cocok; 5.614 lagi dibayar Pemprov. // 15,000 × 16,800 × 12 = Rp3.024 billion: checks; 5,614 more paid by the province.
Q099|64.09|pekerja-rentan|subsidised|15000|2025|programme|A|base|kaltimkita|Dianggarkan, 12 bulan. // Budgeted, 12 months.
P124|65|*|rate|46|2025-12|ucj|B|context|idnKaltim|"sekitar" // "about"
P097|71|*|rate|67.95|2025-12-16|ucj|A|context|sulutnews|Peringkat 4 dari 38; setara 573 ribu, basis tersirat 843 ribu. // Rank 4 of 38; equals 573 thousand, implied base 843 thousand.
P098|71|*|rate|76.11|2024-12|ucj|B|history|sulutnews|Sumber lain (13 Desember 2024) menyiratkan 69,72 %. // Another source (13 December 2024) implies 69.72%.
P104|71|*|rate|83.58|2023-12|ucj|A|history|antaraManado|Halaman yang sama: 1,23 juta bekerja (BPS). Basis UCJ 58 % dari yang bekerja. // Same page: BPS employed 1.23 million. The UCJ base was 58% of the employed.
P105|71|*|covered|595578|2024-12-13|ucj|C|context|koranmetro24|Tercetak 29,72 % dan "854.2023": pasti 69,72 % dari 854.2xx. // Printed 29.72% and "854.2023": must be 69.72% of 854,2xx.
P106|71|pekerja-keagamaan=pekerja sosial keagamaan (Perkasa)|subsidised|120000|2024-03|programme|B|context|antaraPerkasa|Kumulatif sejak 2018, bukan peserta sekarang. // Cumulative since 2018, not present members.
Q022|71|*|covered|513024|2025-08-31|ucj|A|base|sindomanado|
Q023|71|*|workers|854203|2025-08-31|ucj|A|base|sindomanado|Pekerja layak peserta: di luar ASN, TNI dan Polri. // Eligible workers: without civil servants, armed forces and police.
Q024|71|*|rate|60.06|2025-08-31|ucj|A|base|sindomanado|
Q025|71|*|not-covered|341179|2025-08-31|ucj|A|context|sindomanado|
Q026|71|*|covered|573000|2025-12-16|ucj|B|context|sulutnews|Dibulatkan; 67,95 % menyiratkan basis sekitar 843.000, yang tercetak di halaman lain (barometer.co.id) menurut pemeriksaan lain. // Rounded; 67.95% implies a base of about 843,000, which another page prints (barometer.co.id), after another check.
P101|71.01|*|rate|88.35|2025-12-16|ucj|A|context|sulutnews|
P099|71.04|*|rate|98.07|2025-12-16|ucj|A|context|sulutnews|
P102|71.07|*|rate|87.76|2025-12-16|ucj|A|context|sulutnews|
Q027|71.07|*|covered|27025|2025-08-31|ucj|B|base|koranmetro25|
Q028|71.07|*|workers|33754|2025-08-31|ucj|B|base|koranmetro25|
Q029|71.07|*|rate|80|2025-08-31|ucj|B|base|koranmetro25|
Q030|71.08|*|covered|6637|2025-08-31|ucj|B|base|koranmetro25|
Q031|71.08|*|workers|23610|2025-08-31|ucj|B|base|koranmetro25|Kalimatnya sekali menulis "Bolsel"; 6.637 / 23.610 = 28 % seperti tercetak untuk Bolmut. // The sentence once says "Bolsel"; 6,637 / 23,610 = 28% as printed for Bolmut.
Q032|71.08|*|rate|28|2025-08-31|ucj|B|base|koranmetro25|
P100|71.11|*|rate|93.64|2025-12-16|ucj|A|context|sulutnews|
P103|71.71|*|rate|81.14|2025-12-16|ucj|A|context|sulutnews|
P143|72|*|covered|289968|2025-11|unstated|B|context|metrosulawesi|Target 71 %; tidak jelas apakah seluruh provinsi atau yang dibayari Pemprov. // Target 71%; unclear whether the whole province or those the province pays for.
Q115|72|*|rate|43.59|2025-11|ucj|B|context|trens|
P142|73|*|rate|47.38|2025-06|ucj|A|context|idnSulsel|Target 62,93 %; Fajar mencetak basis 2.801.936. // Target 62.93%; Fajar prints the base 2,801,936.
Q092|73|*|covered|1327000|2025-06|ucj|B|base|fajar|
Q093|73|*|workers|2801936|2025-06|ucj|B|base|fajar|
Q094|73|*|target|1763259|2025|ucj|A|context|fajar|= 62,93 % dari 2.801.936. // = 62.93% of 2,801,936.
P115|75|*|rate|54|2025-12-16|ucj|A|base|narasi21|November 2023: 61,73 %, basis berubah. // November 2023: 61.73%, the base changed.
P116|75|*|rate|61.73|2023-11|ucj|A|history|gorontaloprov|
P117|75|non-asn=pegawai non-ASN|covered|38161|2023-11|segment|A|base|gorontaloprov|Basis tersirat 42.724. // Implied base 42,724.
P118|75|ekosistem-desa=perangkat desa + BPD + RT/RW|covered|7092|2023-11|segment|A|base|gorontaloprov|Basis tersirat 16.038; sumber mencetak "DPD". Termasuk RT/RW. // Implied base 16,038; the source prints "DPD". Includes RT/RW.|counts=Perangkat desa, BPD dan RT/RW // Village staff, village councils and RT/RW heads
P119|75|pekerja-rentan=pekerja rentan|subsidised|3966|2025|programme|B|base|beritanasional|Dibayar Pemprov. // Paid by the province.
Q033|75|*|covered|314000|2025-12-16|ucj|B|base|narasi21|"sekitar 314 ribu" // "about 314 thousand"
Q034|75|*|workers|582000|2025-12-16|ucj|B|base|narasi21|
Q035|75|*|not-covered|267790|2025-12-16|ucj|B|context|narasi21|
Q036|75|non-asn|rate|89.32|2023-11|segment|A|base|gorontaloprov|
Q037|75|ekosistem-desa=perangkat desa + BPD + RT/RW|rate|44.22|2023-11|segment|A|base|gorontaloprov|Sumber lain mencetak 44,23 %. // Another source prints 44.23%.
P141|81|*|rate|36|2025-10|ucj|B|context|sulselsatu|Juga disebut "target 36 persen". // Also called "target 36 persen".
P138|82|*|rate|41.64|2025-05-31|ucj|A|base|harianMalut|Dari 424.131; "61 persen" pada Agustus 2025 adalah bagian dari TARGET, bukan cakupan. // Of 424,131; "61 persen" in August 2025 is a share of the TARGET, not coverage.
P139|82|*/mixed=non-ASN, perangkat desa, RT/RW, rentan|subsidised|58365|2024|programme|A|context|harianMalut|APBD + APBDes + CSR. // Regional and village budgets and CSR.
P140|82|*|target|332354|2026|ucj|A|context|tribunTernate|
Q038|82|*|covered|176604|2025-05-31|ucj|A|base|harianMalut|
Q039|82|*|workers|424131|2025-05-31|ucj|A|base|harianMalut|
Q141|82|*|rate|50|2025-12|ucj|B|context|malutTv|Peringkat 7 dari 38. Halaman yang sama: 45 % pada 2024, padahal 41,64 % tercetak untuk Mei 2025. // Rank 7 of 38. The same page: 45% in 2024, while 41.64% is printed for May 2025.
Q142|82|*|target-rate|72|2026|ucj|B|context|malutTv|Target orang 2026 (332.354) adalah 78 % dari 424.131: basisnya lain. // The target in persons for 2026 (332,354) is 78% of 424,131: another base.
Q040|82.08|*|rate|2.22|2025-05|ucj|B|context|harianMalut|NIK masih memakai induk Kepulauan Sula. // NIK still point to the parent regency, Kepulauan Sula.
P114|91|*|rate|59.16|2024-08|ucj|B|base|koranJakarta|141.984 / 240.009; sumber menyebut "penduduk". // 141,984 / 240,009; the source says "population".
Q041|91|*|covered|141984|2024-08|ucj|B|base|koranJakarta|
Q042|91|*|workers|240009|2024-08|ucj|B|base|koranJakarta|Sumber menyebutnya "penduduk". // The source calls it "population".
P107|92|*/formal=formal|covered|73621|2024|ucj|B|context|merdeka|70,45 % dari 104.508. // 70.45% of 104,508.
P108|92|*/informal=informal|covered|77750|2024|ucj|B|context|merdeka|45,57 % dari 170.616; jumlah 151.371 = 55,0 %. // 45.57% of 170,616; total 151,371 = 55.0%.
P109|92|ekosistem-desa=aparatur kampung + bamuskam (PU)|covered|10714|2024|segment|B|base|merdeka|13.065 honorer daerah juga PU. // 13,065 regional honorary staff are PU too.|counts=Aparatur kampung dan bamuskam // Village staff and village councils (bamuskam)
P110|92|pekerja-rentan=pekerja rentan|subsidised|106743|2025|programme|A|base|antaraPabar|2024: 81.315 (halaman yang sama memakai 81.315 juga untuk formal: mencurigakan). // 2024: 81,315 (the same page uses 81,315 for formal too: suspicious).
P111|92|*|rate|82.69|2023-08|ucj|B|history|antaraPabar23|Kaimana 126,15 %: cakupan di atas 100 % memang ada di sumber. // Kaimana 126.15%: rates over 100% are real in sources.
Q043|92|*/formal|workers|104508|2024|ucj|B|context|merdeka|
Q044|92|*/formal|rate|70.45|2024|ucj|B|context|merdeka|
Q045|92|*/informal|workers|170616|2024|ucj|B|context|merdeka|
Q046|92|*/informal|rate|45.57|2024|ucj|B|context|merdeka|
Q047|92|*|covered|151371|2024|ucj|B|base|merdeka|
Q048|92|*/formal|covered|43493|2025|ucj|B|context|babePabar|
Q049|92|*/informal|covered|95942|2025|ucj|B|context|babePabar|
Q050|92|*|covered|128358|2023-08|ucj|B|history|antaraPabar23|
Q051|92|*|workers|155222|2023-08|ucj|B|history|antaraPabar23|Basis sebelum diperluas: 2024 275.124. // The base before it was widened: 275,124 in 2024.
Q122|92|*|workers|239563|2023|labour-force|A|context|antaraPabar24|BPS 2023: 86.432 formal, 153.131 informal; kabupatennya berjumlah tepat. // BPS 2023: 86,432 formal, 153,131 informal; its regencies add up to it.
Q058|92.02|*|covered|51495|2023-08|ucj|B|base|antaraPabar23|
Q059|92.02|*|workers|59824|2023-08|ucj|B|base|antaraPabar23|"Potensi angkatan kerja", usia 17–65. Basis Agustus 2023; basis provinsi kemudian naik dari 155.222 menjadi 275.124. // "Potential labour force", ages 17–65. Base of August 2023; the province's base later rose from 155,222 to 275,124.
Q060|92.02|*|rate|86.08|2023-08|ucj|B|base|antaraPabar23|
Q123|92.02|*|workers|79411|2023|labour-force|A|context|antaraPabar24|BPS 2023; jauh di atas basis yang dipakai BPJS. // BPS 2023; far above the base that BPJS uses.
Q061|92.03|*|covered|20755|2023-08|ucj|B|base|antaraPabar23|
Q062|92.03|*|workers|27062|2023-08|ucj|B|base|antaraPabar23|"Potensi angkatan kerja", usia 17–65. Basis Agustus 2023; basis provinsi kemudian naik dari 155.222 menjadi 275.124. // "Potential labour force", ages 17–65. Base of August 2023; the province's base later rose from 155,222 to 275,124.
Q063|92.03|*|rate|76.69|2023-08|ucj|B|base|antaraPabar23|
Q124|92.03|*|workers|35162|2023|labour-force|A|context|antaraPabar24|BPS 2023; jauh di atas basis yang dipakai BPJS. // BPS 2023; far above the base that BPJS uses.
Q064|92.06|*|covered|9616|2023-08|ucj|B|base|antaraPabar23|
Q065|92.06|*|workers|17193|2023-08|ucj|B|base|antaraPabar23|"Potensi angkatan kerja", usia 17–65. Basis Agustus 2023; basis provinsi kemudian naik dari 155.222 menjadi 275.124. // "Potential labour force", ages 17–65. Base of August 2023; the province's base later rose from 155,222 to 275,124.
Q066|92.06|*|rate|55.93|2023-08|ucj|B|base|antaraPabar23|Dari "potensi angkatan kerja", usia 17–65. // Of the "potential labour force", ages 17–65.
Q125|92.06|*|workers|33848|2023|labour-force|A|context|antaraPabar24|BPS 2023; jauh di atas basis yang dipakai BPJS. // BPS 2023; far above the base that BPJS uses.
Q055|92.07|*|covered|14446|2023-08|ucj|B|base|antaraPabar23|
Q056|92.07|*|workers|15283|2023-08|ucj|B|base|antaraPabar23|"Potensi angkatan kerja", usia 17–65. Basis Agustus 2023; basis provinsi kemudian naik dari 155.222 menjadi 275.124. // "Potential labour force", ages 17–65. Base of August 2023; the province's base later rose from 155,222 to 275,124.
Q057|92.07|*|rate|94.52|2023-08|ucj|B|base|antaraPabar23|
Q126|92.07|*|workers|16882|2023|labour-force|A|context|antaraPabar24|BPS 2023; jauh di atas basis yang dipakai BPJS. // BPS 2023; far above the base that BPJS uses.
Q052|92.08|*|covered|25721|2023-08|ucj|B|base|antaraPabar23|
Q053|92.08|*|workers|20390|2023-08|ucj|B|base|antaraPabar23|"Potensi angkatan kerja", usia 17–65. Basis Agustus 2023; basis provinsi kemudian naik dari 155.222 menjadi 275.124. // "Potential labour force", ages 17–65. Base of August 2023; the province's base later rose from 155,222 to 275,124.
Q054|92.08|*|rate|126.15|2023-08|ucj|B|base|antaraPabar23|
Q127|92.08|*|workers|35161|2023|labour-force|A|context|antaraPabar24|BPS 2023; jauh di atas basis yang dipakai BPJS. // BPS 2023; far above the base that BPJS uses.
Q067|92.11|*|covered|2842|2023-08|ucj|B|base|antaraPabar23|
Q068|92.11|*|workers|5133|2023-08|ucj|B|base|antaraPabar23|"Potensi angkatan kerja", usia 17–65. Basis Agustus 2023; basis provinsi kemudian naik dari 155.222 menjadi 275.124. // "Potential labour force", ages 17–65. Base of August 2023; the province's base later rose from 155,222 to 275,124.
Q069|92.11|*|rate|55.39|2023-08|ucj|C|context|antaraPabar23|2.842 / 5.133 = 55,37 %, bukan 55,39 %. // 2,842 / 5,133 = 55.37%, not 55.39%.
Q128|92.11|*|workers|14720|2023|labour-force|A|context|antaraPabar24|BPS 2023; jauh di atas basis yang dipakai BPJS. // BPS 2023; far above the base that BPJS uses.
Q070|92.12|*|covered|3482|2023-08|ucj|B|base|antaraPabar23|
Q071|92.12|*|workers|10337|2023-08|ucj|B|base|antaraPabar23|"Potensi angkatan kerja", usia 17–65. Basis Agustus 2023; basis provinsi kemudian naik dari 155.222 menjadi 275.124. // "Potential labour force", ages 17–65. Base of August 2023; the province's base later rose from 155,222 to 275,124.
Q072|92.12|*|rate|33.68|2023-08|ucj|B|base|antaraPabar23|
Q129|92.12|*|workers|24379|2023|labour-force|A|context|antaraPabar24|BPS 2023; jauh di atas basis yang dipakai BPJS. // BPS 2023; far above the base that BPJS uses.
Q073|93|*|rate|24.24|2025-11|ucj|B|context|antaraPapsel|
P112|94|*|rate|27|2025-08|ucj|B|context|meepago|
P113|94|pekerja-rentan=pekerja rentan: APBD, 12 bulan|budget|4630000000|@2025ags2026jul|none|A|context|meepago|23.000 × 16.800 × 12 = 4.636.800.000: cocok. // 23,000 × 16,800 × 12 = 4,636,800,000: checks.
Q074|94|*|covered|72146|2025-07|ucj|A|base|salampapua|
Q075|94|*|workers|263264|2025-07|ucj|A|base|salampapua|
Q076|94|*|rate|27.4|2025-07|ucj|A|base|salampapua|
Q077|94|pekerja-rentan|subsidised|23000|@2025ags2026jul|programme|A|base|meepago|12 bulan. // 12 months.
`;
