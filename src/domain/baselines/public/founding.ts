/**
 * The founding figures as published: Lampung 2022–2024, Sumatera Selatan 2024, Kabupaten Pringsewu 2023–2024; then (D) what is
 * computed from them and printed nowhere, marked as derived wherever it is shown; then later ones on the UCJ basis that the
 * flags refer to, not chained with the others: another base (F1). A line a figure, read by read.ts: see there for its parts.
 */
export const foundingLines = `
S01|18|*=semua pekerja|workers|2700000|@2022sep|eligible-workers|B|history|suaraLampung2022||flags=F1|precision=dibulatkan ke 0,1 juta // rounded to 0.1 million
S02|18|*=semua pekerja|not-covered|2100000|@2022sep|eligible-workers|C|history|suaraLampung2022||flags=F2|precision=dibulatkan ke 0,1 juta // rounded to 0.1 million
S03|18|petani=petani pekebun (Kartu Petani Berjaya)|covered|1000|2022-07|programme|B|history|suaraLampung2022||flags=F3|precision=tampak bulat // looks round
S04|18|petani=petani lansia (Kartu Petani Berjaya)|covered|1172|2022-07|programme|B|history|suaraLampung2022||flags=F3
S05|18|nelayan=nelayan (Kartu Petani Berjaya)|covered|1150|2022-07|programme|B|history|suaraLampung2022||flags=F3
S06|18|*=semua pekerja|covered|731991|2023-12-31|eligible-workers|B|base|berdikari2024||flags=F4,F5
S07|18|*=semua pekerja|rate|26.79|2023-12-31|eligible-workers|B|base|berdikari2024||flags=F4
S08|18|*=semua pekerja|workers|2700000|2023-12-31|eligible-workers|C|history|berdikari2024||flags=F1,F4|precision=dibulatkan ke 0,1 juta; sekali salah cetak "2,7 orang" // rounded to 0.1 million; once misprinted "2,7 orang"
S09|18|pekerja-rentan=pekerja rentan|subsidised|14700|2023|programme|B|base|berdikari2024||flags=F6|precision=tampak dibulatkan ke 100 // looks rounded to 100
S10|16|*=pekerja formal dan informal|covered|1100000|2024-03|unstated|C|history|suaraSumsel2024||flags=F7|precision="sekitar", dibulatkan ke 0,1 juta // "about", rounded to 0.1 million
S11|16|*=-|regions|17|2024-03|unstated|A|context|suaraSumsel2024||precision=tepat; sesuai Kemendagri 13+4 // exact; agrees with Kemendagri 13+4
S12|18|ekosistem-desa=perangkat desa + anggota BPD + non-ASN kelurahan|covered|43202|@2024sep|segment|B|base|antara2024||flags=F8,F9
S13|18|ekosistem-desa=perangkat desa + anggota BPD + non-ASN kelurahan|rate|72.3|@2024sep|segment|B|base|antara2024||flags=F8|precision=1 desimal // 1 decimal
S14|18|rt-rw=RT/RW|covered|5697|@2024sep|segment|B|base|antara2024||flags=F8
S15|18|rt-rw=RT/RW|rate|22.2|@2024sep|segment|B|base|antara2024||flags=F8|precision=1 desimal // 1 decimal
S16|18|pekerja-rentan=pekerja rentan|workers|760500|@2024sep|segment|C|quarantined|antara2024||flags=F10|precision=dibulatkan ke 100 // rounded to 100
S17|18|pekerja-rentan=pekerja rentan|covered|35263|@2024sep|segment|B|base|antara2024||flags=F10
S18|18|guru-tendik-sma-smk=guru + tenaga kependidikan SMA/SMK|covered|13381|@2024sep|segment|B|base|antara2024||flags=F8,F9
S19|18|guru-tendik-sma-smk=guru + tenaga kependidikan SMA/SMK|rate|32.8|@2024sep|segment|B|base|antara2024||flags=F8|precision=1 desimal // 1 decimal
S20|18|non-asn=pegawai non-ASN|covered|36171|@2024sep|segment|B|base|antara2024||flags=F8,F9,F11
S21|18|non-asn=pegawai non-ASN|rate|96.2|@2024sep|segment|B|base|antara2024||flags=F8,F11|precision=1 desimal // 1 decimal
S22|18.10|pekerja-rentan-miskin-ekstrem=pekerja rentan miskin ekstrem|subsidised|3615|2023|programme|B|base|ibinews2024|
S23|18.10|rt-rw=RT (+ BHP?)|subsidised|1590|2023|programme|B|base|ibinews2024||flags=F12|precision=tepat, cakupan rancu // exact, scope ambiguous|counts=Ketua RT dan BHP // RT heads and village councils (BHP)
S24|18.10|petugas-pemilu=petugas pilkada KPU (ad hoc)|subsidised|5254|@2024anggaran|programme|B|base|ibinews2024||flags=F13|precision=tepat, cakupan rancu; sekali saja // exact, scope ambiguous; one-off
D01|18|*=semua pekerja|covered|600000|@2022sep|eligible-workers|C|history|suaraLampung2022|Cakupan 22,2 % (18,2 %–26,4 % karena pembulatan). // Coverage 22.2% (18.2%–26.4% with rounding).|flags=F2|from=S01,S02|formula=2.7M - 2.1M|range=500000-700000
D02|18|*=semua pekerja|workers|2732329|2023-12-31|eligible-workers|B|base|berdikari2024|Penyebut yang tidak dibulatkan; 2,7 juta akan memberi 27,11 %. Belum terlindungi 2.000.338, sesuai judul "Dua Juta Pekerja" (2,7 juta akan memberi 1.968.009). // The unrounded denominator; 2.7 million would give 27.11%. Not covered 2,000,338, which matches the headline "Two million workers" (2.7 million would give 1,968,009).|flags=F1,F4|from=S06,S07|formula=731,991 / 26.79 %|range=2731819-2732839
D03|18|ekosistem-desa=perangkat desa + BPD + non-ASN kelurahan|workers|59754|@2024sep|segment|B|base|antara2024|Belum terlindungi sekitar 16.552 (16.511–16.593). // Not covered about 16,552 (16,511–16,593).|flags=F8,F9|from=S12,S13|formula=43,202 / 72.3 %|range=59713-59795
D04|18|rt-rw=RT/RW|workers|25662|@2024sep|segment|B|base|antara2024|Belum terlindungi sekitar 19.965 (19.907–20.023). // Not covered about 19,965 (19,907–20,023).|flags=F8|from=S14,S15|formula=5,697 / 22.2 %|range=25604-25720
D05|18|guru-tendik-sma-smk=guru + tendik SMA/SMK|workers|40796|@2024sep|segment|B|base|antara2024|Belum terlindungi sekitar 27.415 (27.353–27.477). // Not covered about 27,415 (27,353–27,477).|flags=F8,F9|from=S18,S19|formula=13,381 / 32.8 %|range=40734-40858
D06|18|non-asn=pegawai non-ASN|workers|37600|@2024sep|segment|B|base|antara2024|Belum terlindungi sekitar 1.429 (1.409–1.448). // Not covered about 1,429 (1,409–1,448).|flags=F8,F9,F11|from=S20,S21|formula=36,171 / 96.2 %|range=37580-37619
D07|18|pekerja-rentan=pekerja rentan|rate|4.64|@2024sep|segment|C|quarantined|antara2024|4,64 %: JANGAN dipakai, lihat F10. // 4.64%: do NOT use, see F10.|flags=F10|from=S16,S17|formula=35,263 / 760,500
D08|18.10|rt-rw=RT per pekon/kelurahan|ratio|12.1|2023|segment|B|context|ibinews2024|Wajar untuk ketua RT saja; mendukung pembacaan 1.590 = RT, di luar BHP. // Plausible for RT heads only; supports reading 1,590 as RT, with BHP extra.|flags=F12|from=S23|formula=1,590 / (126 desa + 5 kelurahan)
P048|18|*|workers|3058943|2024-09-24|ucj|A|context|lampost2024||flags=F1
P049|18|*|covered|760468|2024-09-24|ucj|A|context|lampost2024||flags=F1
P050|18|*|rate|24.86|2024-09-24|ucj|A|context|lampost2024||flags=F1
P051|18|*|target|1174328|2025|ucj|A|context|lampost2024||flags=F1
P055|18.10|*|rate|21.4|2024-09-24|ucj|B|context|lampost2024||precision=1 desimal // 1 decimal
`;
