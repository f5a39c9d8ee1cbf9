/** Indonesia (region 0), and Kalimantan as one (61-65). A line a figure, read by read.ts: see there for its parts. */
export const nationalFigures = `
P001|0|*|covered|41560000|2023-12|unstated|A|context|databoks23|
P002|0|*/PU=PU|covered|25000000|2023-12|unstated|A|context|databoks23|
P003|0|*/BPU=BPU|covered|9190000|2023-12|unstated|A|context|databoks23|
P004|0|*/JAKON=Jakon|covered|7360000|2023-12|unstated|A|context|databoks23|
P005|0|*|covered|41380000|2025-02|unstated|A|context|databoks25|
P006|0|*/PU=PU|covered|26260000|2025-02|unstated|A|context|databoks25|
P007|0|*/BPU=BPU|covered|9580000|2025-02|unstated|A|context|databoks25|
P008|0|*/JAKON=Jakon|covered|5530000|2025-02|unstated|A|context|databoks25|
P022|0|*|covered|45220000|2024-12|unstated|A|context|kontan25|
P023|0|*|covered|39700000|2025-04|unstated|A|context|kontan25|
P024|0|*/PU=PU|covered|25430000|2025-04|unstated|A|context|kontan25|
P025|0|*/BPU=BPU|covered|8990000|2025-04|unstated|A|context|kontan25|
P026|0|*/JAKON=Jakon|covered|4640000|2025-04|unstated|A|context|kontan25|
P027|0|*/PMI=PMI|covered|640000|2025-04|unstated|A|context|kontan25|
P028|0|*|covered|39050000|2025-05|unstated|A|context|databoksMei25|
P029|0|*/PU=PU|covered|26200000|2025-05|unstated|A|context|databoksMei25|
P030|0|*/BPU=BPU|covered|8280000|2025-05|unstated|A|context|databoksMei25|
P031|0|*/JAKON=Jakon|covered|4560000|2025-05|unstated|A|context|databoksMei25|
P032|0|art=PRT (BPU)|covered|301096|@rdpu2025|unstated|B|context|selalukabar|Dari 9,9 juta BPU; semuanya mendaftar sendiri. // Of 9.9 million BPU; all registered themselves.
P033|0|pekerja-migran=PMI|covered|673069|@rdpu2025|unstated|B|context|selalukabar|
P034|0|*|rate|35.68|2025-04|ucj|A|context|ayonusa|Target UCJ 2025 = 52,15 %; indikator RPJMN 32,15 % (2025) adalah indikator dan basis lain. // UCJ target 2025 = 52.15%; the RPJMN indicator 32.15% (2025) is another indicator on another base.
P035|0|*|target-rate|43.92|2029|unstated|A|context|ayonusa|
P036|0|*|target-rate|99.5|2045|unstated|A|context|ayonusa|
P037|0|rt-rw=RT/RW|workers|9000000|2021-11|segment|B|history|kontan21|Lama; lebih luas daripada ketua RT/RW. // Old; includes more than heads of RT/RW.
P038|0|non-asn=non-ASN (all tiers)|covered|3050746|2021-11|segment|B|history|kontan21|
P039|0|*|workers|146540000|2025-08|employed|A|context|ddtc|
P040|0|*/formal=formal|share|42.2|2025-08|employed|A|context|ddtc|
P041|0|*/informal=informal|share|57.8|2025-08|employed|A|context|ddtc|VIVA mencetak 84,58 juta informal; 57,80 % × 146,54 juta = 84,70 juta. // VIVA prints 84.58 million informal; 57.80% × 146.54 million = 84.70 million.
P042|0|*|workers|139850000|2023-08|employed|A|context|ekbis|
P302|0|pekerja-migran=iuran PMI sebelum bekerja|contribution|37500|2023|none|A|context|pasalid|
P303|0|pekerja-migran=iuran PMI 24 bulan|contribution|332500|2023|none|A|context|pasalid|
P304|0|pekerja-migran=iuran PMI 12 bulan|contribution|189000|2023|none|A|context|pasalid|
P305|0|pekerja-migran=iuran PMI 6 bulan|contribution|108000|2023|none|A|context|pasalid|
P306|0|pekerja-migran=iuran PMI per bulan tambahan|contribution|13500|2023|none|A|context|pasalid|
P307|0|*/BPU=potongan iuran BPU mandiri (PP 50/2025)|relief|50|2026|none|A|context|cnbcDiskon|Transportasi Januari 2026–Maret 2027, BPU lain April–Desember 2026. Yang iurannya dibayar APBN/APBD dikecualikan: tetap 16.800. // Transport January 2026–March 2027, other BPU April–December 2026. Those paid by APBN/APBD are excluded: they keep 16,800.
P308|0|*/BPU=iuran BPU JKK+JKM|monthly-contribution|16800|2024-09|none|A|context|antaraDbh|10.000 + 6.800. // 10,000 + 6,800.
P309|0|*/BPU=iuran BPU JKK+JKM+JHT|monthly-contribution|36800|2025-03|none|A|context|possindo|
P125|61-65|*|workers|7996826|2025-12|ucj|A|context|borneotrend|Penduduk bekerja; terlindungi 3.302.762 = 41,30 %. Akhir 2023 basisnya 5,4 juta: definisi pindah dari layak peserta ke bekerja. // Employed; covered 3,302,762 = 41.30%. At the end of 2023 the base was 5.4 million: the definition moved from eligible to employed.
Q095|61-65|*|covered|3302762|2025-12|ucj|A|context|borneotrend|
Q096|61-65|*|rate|41.30|2025-12|ucj|A|context|borneotrend|
Q097|61-65|*|not-covered|4694064|2025-12|ucj|A|context|borneotrend|
`;
