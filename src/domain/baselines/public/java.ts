/** Jawa, Bali, Nusa Tenggara: provinces 31 to 53 and their kabupaten/kota. A line a figure, read by read.ts: see there for its parts. */
export const javaFigures = `
P155|31|*|target-rate|66|2025|ucj|B|context|jakartanews|beritajakarta.id mencetak 66,72 %, menurut pemeriksaan lain. // beritajakarta.id prints 66.72%, after another check.
Q139|31|*|rate|51|2024-07|ucj|B|context|kontanDki|NIK DKI Jakarta; "sekitar". // Holders of a Jakarta identity number; "about".
Q140|31|*|covered|2400000|2024-07|ucj|B|context|kontanDki|NIK DKI Jakarta; "sekitar". Halaman yang sama menyebut 3,1 juta belum terjangkau, yang dengan 51 % tidak cocok. // Holders of a Jakarta identity number; "about". The same page gives 3.1 million not reached, which does not fit 51%.
P145|32|*/informal=pekerja informal: APBD provinsi|budget|25000000000|2025-11|none|B|context|jabarnews|Cukup untuk 1,49 bulan bagi 1 juta orang pada 16.800: lamanya menentukan. Provinsi membayari 555.142 orang (nawacita.co, 19 November 2025), sisanya kabupaten/kota. // Pays 1.49 months for 1 million at 16,800: the period matters.
P144|33|*|rate|35.41|2025-07|ucj|A|base|murianews|
Q083|33|*|covered|4500000|2025-07|ucj|B|base|murianews|"hampir 4,5 juta" // "almost 4.5 million"
Q084|33|*|workers|12800000|2025-07|ucj|B|base|murianews|Disebut total pekerja dan juga total angkatan kerja; April 2025 pejabat yang sama menyebut sekitar 14,2 juta (tribunnews). // Called all workers and also the whole labour force; in April 2025 the same official said about 14.2 million (tribunnews).
P156|33.02|rt-rw/RT=ketua RT|workers|11017|2025-10|segment|A|context|indiebanyumas|301 desa + 30 kelurahan: 33,3 RT per desa/kelurahan. // 301 desa + 30 kelurahan: 33.3 RT each.
P157|33.02|rt-rw/RW=ketua RW|workers|2686|2025-10|segment|A|context|indiebanyumas|
P158|33.02|bpd=anggota BPD|workers|2495|2025-10|segment|A|base|indiebanyumas|8,3 per desa. // 8.3 per village.
P159|35.07|petugas-pemilu=pilkada ad hoc|workers|38982|2024-11|segment|A|base|ngopibareng|165 PPK + 99 sekretariat; 1.170 PPS + 1.170 sekretariat; 28.294 KPPS (7/TPS); 8.084 linmas (2/TPS): jumlahnya tepat; satu bulan. // 165 PPK + 99 secretariat; 1,170 PPS + 1,170 secretariat; 28,294 KPPS (7 a station); 8,084 linmas (2 a station): sums exactly; one month.
P146|35.08|*|rate|16.08|2026-03|ucj|A|base|onenews|PENTING: dihitung menurut KTP ("tersebar di seluruh Indonesia, namun KTP-nya Lumajang"); hanya 50.098 terdaftar dan bekerja di Lumajang. // KEY: counted by ID card ("spread over all Indonesia, but with a Lumajang card"); only 50,098 are registered and work in Lumajang.
Q019|35.08|*|covered|89266|2026-03|ucj|A|base|onenews|Menurut KTP, bukan tempat bekerja. // By ID card, not by place of work.
Q020|35.08|*|workers|555154|2026-03|ucj|A|base|onenews|Penduduk bekerja. // Employed population.
Q021|35.08|*|not-covered|465888|2026-03|ucj|A|context|onenews|
P130|51|*|covered|935079|2025-03-31|ucj|B|base|antaraBali|Tercetak 50,88 % dari 1.873.899, padahal hasilnya 49,90 %; 1.837.899 (dua angka bertukar) memberi 50,88 %. // Printed as 50.88% of 1,873,899, which gives 49.90%; 1,837,899 (two digits swapped) gives 50.88%.
P131|51|*|target-rate|67.28|2025|ucj|A|context|antaraBali|
Q001|51|*|workers|1873899|2025-03-31|ucj|C|quarantined|antaraBali|Tidak cocok dengan 935.079 dan 50,88 % di kalimat yang sama; kemungkinan 1.837.899. // Does not fit the 935,079 and 50.88% of the same sentence; probably 1,837,899.
Q002|51|*|rate|50.88|2025-03-31|ucj|B|base|antaraBali|
P132|51.03|*|rate|58.68|2025-03-31|ucj|A|context|antaraBali|
P133|52|*|rate|32|2025-06|ucj|A|context|antaraNtb|Target 62,22 %, SE Ditjen Bangda 500.11.2/9602/Bangda. Pejabat yang sama menyebut 30,7 % untuk bulan yang sama. // Target 62.22%, circular 500.11.2/9602/Bangda. The same official gave 30.7% for the same month.
P134|52|*|rate|15.62|2025-06|labour-force|C|context|monotone|BULAN YANG SAMA dengan 32 %: hanya basisnya berbeda. 486.005 = 285.821 PU + 200.184 BPU. // SAME MONTH as 32%: only the base differs. 486,005 = 285,821 PU + 200,184 BPU.
Q085|52|*|covered|555276|2025-06|ucj|A|base|mppMataram|
Q086|52|*|workers|1808432|2025-06|ucj|A|base|mppMataram|
Q087|52|*|rate|30.7|2025-06|ucj|A|base|mppMataram|Pejabat yang sama menyebut 32 % untuk bulan yang sama. // The same official gave 32% for the same month.
Q088|52|*|covered|486005|2025-06|labour-force|C|context|monotone|
Q089|52|pekerja-rentan|subsidised|57196|2025|programme|B|base|mppMataram|13.000 oleh provinsi, sisanya kabupaten/kota. // 13,000 by the province, the rest by regencies and cities.
P135|53|*|rate|45.83|2026-01|ucj|A|context|haluanNtt|
P136|53|pekerja-rentan=pekerja rentan: APBD provinsi, 12 bulan|budget|10080000000|2026|none|A|context|haluanNtt|50.000 × 16.800 × 12 = Rp10,08 miliar tepat. // 50,000 × 16,800 × 12 = Rp10.08 billion exactly.
P137|53|*|rate|33.7|2024-06|ucj|A|history|poskupang|Informal 13,6 %. // Informal 13.6%.
Q100|53|pekerja-rentan|subsidised|50000|2026|programme|A|base|haluanNtt|Dianggarkan, 12 bulan. // Budgeted, 12 months.
`;
