/** The pages the public figures were read on: key, title, address; a line a page. */
export const publicPages = `
databoks23|Databoks: Baru 41 Juta Pekerja Terdaftar Aktif 2023 (Kemnaker)|https://databoks.katadata.co.id/ketenagakerjaan/statistik/0ca66433de93f76/baru-41-juta-pekerja-yang-terdaftar-aktif-di-bpjs-ketenagakerjaan-2023
databoks25|Databoks: Provinsi dengan Peserta Aktif BPJS TK Terbanyak Februari 2025 (Kemnaker)|https://databoks.katadata.co.id/index.php/ketenagakerjaan/statistik/67f5ed64a9a66/provinsi-dengan-peserta-aktif-bpjs-tk-terbanyak-pada-februari-2025
kontan25|Kontan: jumlah peserta aktif 39,7 juta per April 2025 (RDP DPR)|https://keuangan.kontan.co.id/news/bpjs-ketenagakerjaan-catat-jumlah-peserta-aktif-397-juta-orang-per-april-2025
databoksMei25|Databoks: Peserta Aktif BPJS TK makin berkurang hingga Mei 2025|https://databoks.katadata.co.id/ketenagakerjaan/statistik/6880bdba39011/peserta-aktif-bpjs-tk-indonesia-makin-berkurang-hingga-mei-2025
selalukabar|ANTARA via selalukabar: 580 ribu PRT kategori BPU-PMI|https://selalukabar.com/bpjs-ketenagakerjaan-beri-perlindungan-580-ribu-prt-kategori-bpu-pmi-115955.html
ayonusa|Ayonusa: Kemendagri (Bangda) percepatan UCJ|https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja
kontan21|Kontan: peserta aktif non ASN baru 22,31% (Nov 2021)|https://amp.kontan.co.id/news/peserta-aktif-non-asn-di-bp-jamsostek-baru-2231
ddtc|DDTC: BPS porsi pekerja formal dan informal Agustus 2025|https://news.ddtc.co.id/berita/nasional/1815079/bps-ungkap-porsi-pekerja-formal-dan-informal-pada-agustus-2025
ekbis|Ekbis: BPS Agustus 2023|https://ekbis.co/berita/s3pd54457/porsi-pekerja-formal-hampir-41-persen-dari-total-orang-bekerja
daswati|Daswati: BPS Lampung|https://daswati.id/?p=49406
antaraBpsLampung|ANTARA: BPS Lampung|https://lampung.antaranews.com/berita/804105/bps-lampung-6579-ribu-orang-terserap-lapangan-kerja-hingga-agustus-2025
radarSakernas|Radar Lampung: Sakernas Feb 2025|https://radarlampung.bacakoran.co/amp/21699/pengangguran-lampung-turun-jumlah-angkatan-kerja-lampung-februari-2025-capai-509-juta-orang
lampost24|Lampost: Cakupan Jamsostek Lampung rendah (26 Sep 2024)|https://lampost.co/lampung/bandar-lampung/cakupan-perlindungan-jamsostek-di-lampung-rendah/
lampostAdv|Lampost advertorial: UHC Jamsostek Lampung (13 Aug 2025)|https://lampost.co/advertorial/bpjs-ketenagakerjaan-dorong-peningkatan-uhc-di-lampung
kutipan|Kutipan: Paritrana Lampung|https://kutipan.co/bpjs-ketenagakerjaan-dorong-capaian-uhc-di-lampung-masih-ada-389-ribu-pekerja-belum-terlindungi
radarUcj|Radar Lampung: 25,27 persen pekerja Lampung terlindungi|https://radarlampung.disway.id/provinsi-lampung/read/720100/hingga-akhir-2025-baru-2527-persen-pekerja-lampung-terlindungi-jaminan-sosial/15
berdikari|Berdikari: Satu Data Kemnaker|http://www.berdikari.co/2025/05/15/488317-tenaga-kerja-lampung-tercover-bpjs-ketenagakerjaan
antaraDbh|ANTARA: Lampung DBH sawit|https://lampung.antaranews.com/berita/743163/lampung-anggarkan-rp186-miliar-subsidi-jaminan-sosial-pekerja-sawit-melalui-dbh
antaraDbhTerima|ANTARA: 18.612 petani sawit di Lampung terima jaminan sosial|https://lampung.antaranews.com/berita/743151/18612-petani-sawit-di-lampung-terima-jaminan-sosial-ketenagakerjaan
berdikari24|Berdikari: Satu Data Kemnaker Oktober 2024|https://berdikari.co/2024/12/11/pekerja-di-lampung-3-juta-terdaftar-bpjs-baru-716375-orang
lamsel|Pemkab Lampung Selatan: 1.845 pekerja sawit|https://lampungselatankab.go.id/web/2025/09/11/1845-pekerja-sawit-di-lampung-selatan-kini-terlindungi-bpjs-ketenagakerjaan
serambi|Serambi Lampung: Lamsel DBH sawit|https://serambilampung.com/?p=3838
metropolis|Metropolis: Lamteng DBH sawit|https://metropolis.co.id/2025/10/17/sambil-sosialisasi-bpjs-tk-lamteng-serahkan-santunan-pada-pekerja-rentan-di-pubian
fajarLampung|Fajar Lampung: Raperda APBD 2026|https://fajarlampung.com/?p=74518
pantau|Pantau Lampung: APBD Pringsewu 2026|https://pantaulampung.com/?p=61703
antaraBpsSumsel|ANTARA: BPS Sumsel Feb 2025|https://sumsel.antaranews.com/berita/783809/tingkat-pengangguran-sumsel-turun-008-persen-pada-februari-2025
idnBpsSumsel|IDN Times: BPS Sumsel Agustus 2025|https://sumsel.idntimes.com/news/business/data-bps-pengangguran-sumsel-turun-ekonom-sebut-mbg-buka-peluang-00-dvg48-5lzl2k
bpsOganIlir|BPS Kab. Ogan Ilir press release|https://oganilirkab.bps.go.id/id/pressrelease/2023/11/06/565/tingkat-pengangguran-terbuka--tpt--provinsi-sumatera-selatan-sebesar-4-11-persen.html
harianBanyuasin|Harian Banyuasin: MoU pekebun sawit|https://harianbanyuasin.bacakoran.co/amp/5295/pemprov-sumsel-bpjs-ketenagakerjaan-sumbagsel-teken-mou-lindungi-pekerja-pekebun-sawit-sumsel/32
sumeks|Sumatera Ekspres: Gertak Perlindungan|https://sumateraekspres.bacakoran.co/read/41233/pemprov-lindungi-90-ribu-pekerja-usulkan-gerakan-serentak-perlindungan-pekerja
rmol|RMOL Sumsel: APDESI|https://rmolsumsel.id/bpjs-ketenagakerjaan-gandeng-apdesi-dan-pemprov-sumsel-perluas-perlindungan-pekerja-desa
lahatpos|Lahat Pos: Paritrana|https://lahatpos.bacakoran.co/read/15290/koranlapos.com
idnSumsel|IDN Times: Baru 1,3 Juta Pekerja di Sumsel|https://sumsel.idntimes.com/news/sumsel/amp/muhammad-rangga-erfizal/baru-1-3-juta-pekerja-di-sumsel-yang-terdaftar-bpjs-ketenagakerjaan
jpnn|JPNN: Pemkab Muba|https://m.jpnn.com/news/pemkab-muba-berkomitmen-semua-pekerja-di-musi-banyuasin-dapat-perlindungan-yang-layak
bisnisMuba|Bisnis: 45.000 jiwa terlindungi (Pake Kelambu)|https://sumatra.bisnis.com/read/20250430/533/1873272/pemkab-muba-komitmen-lindungi-pekerja-rentan-45000-jiwa-terlindungi-bpjs-ketenagakerjaan
babeMuaraEnim|Babe: Muara Enim|https://babeindonesia.com/read?id=6459556
palpos|Palpos: Raperda APBD 2026|https://palpos.disway.id//read/704995/pemkab-dprd-sepakati-raperda-apbd-2026-sebesar-rp31-t
posmetro|Posmetro: APBD Prabumulih 2026|https://www.posmetro.id/2025/11/dprd-dan-pemkot-prabumulih-sahkan-apbd.html
sulutnews|SulutNewsTV: UCJ Sulut 67,95 persen|https://sulutnewstv.com/2025/12/18/ucj-sulut-capai-6795-persen-bpjs-ketenagakerjaan-dorong-perluasan-perlindungan-pekerja-rentan
antaraManado|ANTARA Manado: 83,58 persen dari target|https://manado.antaranews.com/amp/berita/237843/kepesertaan-bpjamsostek-di-sulut-mencapai-8358-persen-dari-target
koranmetro24|Koran Metro|https://www.koran-metro.com/2024/12/14/bpjs-ketenagakerjaan-sulut-akuisisi-595-ribu-tk-aktif-sepanjang-2024/
antaraPerkasa|ANTARA Manado: Perkasa|https://manado.antaranews.com/amp/berita/248067/pemprov-sulut-tingkatkan-kepesertaan-perkasa-di-bpjamsostek
merdeka|Merdeka: 151.371 pekerja Papua Barat|https://planet.merdeka.com/hot-news/151371-pekerja-di-papua-barat-terdaftar-sebagai-peserta-aktif-jamsostek-368882-mvk.html
antaraPabar|ANTARA: Wagub Papua Barat|https://papuatengah.antaranews.com/berita/71081/wagub-sebut-106743-pekerja-rentan-di-papua-barat-dilindungi-jamsostek
antaraPabar23|ANTARA: Papua Barat 82,69 persen|https://www.antaranews.com/berita/3703959/cakupan-peserta-bpjamsostek-di-papua-barat-capai-8269-persen?utm_source=antaranews&utm_medium=desktop&utm_campaign=related_news
antaraPabar24|ANTARA: 65 persen pekerja rentan di Papua Barat terlindungi|https://papuabarat.antaranews.com/berita/49027/65-persen-pekerja-rentan-di-papua-barat-terlindungi-jamsostek
meepago|Meepago: Papua Tengah 23 ribu|https://meepago.com/read/2025/08/17/1386/pemprov-papua-tengahbpjs-ketenagakerjaan-lindungi-23-ribu-pekerja-rentan
koranJakarta|Koran Jakarta|https://koran-jakarta.com/sebanyak-141-984-penduduk-papua-sudah-terdaftar-bpjamsostek
narasi21|Narasi21|https://www.narasi21.id/coverage-kepesertaan-baru-54-persen-wakajati-gorontalo-tegaskan-jaksa-mitra-strategis-bpjs-ketenagakerjaan-forum-kepatuhan-segera-dibentuk
gorontaloprov|Pemprov Gorontalo 30 Nov 2023|https://berita.gorontaloprov.go.id/2023/11/30/gorontalo-tertinggi-kedua-keikutsertaan-bpjs-ketenagakerjaan-se-sulawesi-maluku
beritanasional|BeritaNasional|https://beritanasional.id/gubernur-gorontalo-komitmen-beri-perlindungan-jamsostek-ke-warga
interaksi|Interaksi.co|https://interaksi.co/mayoritas-pekerja-kalimantan-masih-di-luar-perlindungan-bpjs-ketenagakerjaan
idnKaltim|IDN Times Kaltim|https://kaltim.idntimes.com/news/kalimantan-timur/bpjs-ketenagakerjaan-targetkan-lindungi-4-6-juta-pekerja-di-kalimantan-00-jjm39-0p5qf3
borneotrend|BorneoTrend|https://www.borneotrend.com/2026/02/46-juta-pekerja-di-kalimantan-belum.html
kaltimfaktual|Kaltimfaktual|https://kaltimfaktual.co/paling-tinggi-se-kalimantan-cakupan-kepesertaan-bpjs-ketenagakerjaan-kaltim-capai-70-persen
possindo|Possindo|https://possindo.com/2025/03/bpjs-ketenagakerjaan-dorong-perluasan.html
kaltimkita|Kaltimkita|https://kaltimkita.com/detailpost/pemkab-ppu-alokasikan-anggaran-iuran-bpjs-ketenagakerjaan-pekerja-rentan-di-apbd-2025-sebesar-rp3-miliar
kutim|Pemkab Kutim|https://kutaitimurkab.go.id/berita/detail/pemkab-kutim-komitmen-perluas-cakupan-bpjs-ketenagakerjaan
antaraBali|ANTARA Bali|https://bali.antaranews.com/berita/376813/universal-coverage-bpjs-ketenagakerjaan-di-badung-tertinggi-di-bali
antaraNtb|ANTARA Mataram|https://mataram.antaranews.com/berita/469281/pemprov-ntb-genjot-kepesertaan-bpjs-ketenagakerjaan-sektor-informal
monotone|Monotoneminimal: Menaker di NTB|https://monotoneminimal.com/nasional/menaker-ajak-perusahaan-berinovasi-untuk-tingkatkan-jamsostek/amp
haluanNtt|Haluan NTT|https://haluanntt.com/2026/01/31/bpjs-naker-target-100-ribu-pekerja-rentan-dapat-perlindungan-jamsostek-di-2026
poskupang|Pos Kupang|https://kupang.tribunnews.com/2024/07/25/tercatat-hingga-juni-2024-universal-coverage-jamsostek-di-ntt-capai-337-persen
harianMalut|Harian Malut|https://harianmalut.com/cakupan-jaminan-sosial-ketenagakerjaan-maluku-utara-4164-persen
tribunTernate|Tribun Ternate|https://ternate.tribunnews.com/2025/08/09/ucj-ketenagakerjaan-maluku-utara-capai-61-persen-2-kabupaten-belum-penuhi-target
sulselsatu|Sulselsatu|https://www.sulselsatu.com/2025/11/01/news/ucj-maluku-capai-36-persen-bpjamsostek-bentuk-tim-kepatuhan-perkuat-peningkatan-peserta.html/amp
idnSulsel|IDN Times Sulsel|https://sulsel.idntimes.com/news/sulawesi-selatan/capaian-ucj-baru-47-pemprov-sulsel-genjot-perlindungan-sosial-00-5qckx-svvtr4
metrosulawesi|Metro Sulawesi|https://metrosulawesi.net/gubernur-target-71-pekerja-terlindungi-di-bpjs-ketenagakerjaan
murianews|Murianews|http://jateng.murianews.com/supriyadi/445736/pekerja-jateng-terdaftar-di-bpjs-ketenagakerjaan-baru-4-5-juta-orang
jabarnews|Jabarnews|https://www.jabarnews.com/daerah/1-juta-pekerja-informal-jabar-dapat-bpjs-ketenagakerjaan
onenews|OneNewsJatim|https://www.onenewsjatim.com/2026/03/465-ribu-pekerja-lumajang-belum.html
situsriau|Situs Riau|https://m.situsriau.com/read-51899-2025-07-30-asistensi-ucj-pemprov-riau-fokus-penuhi-hak-dan-kesejahteraan-pekerja.html
antaraKepri|ANTARA Kepri|https://kepri.antaranews.com/berita/243889/gubernur-ansar-tekankan-pentingnya-bpjs-ketenagakerjaan-bagi-nelayan
dialognews|Dialognews|https://dialognews.id/jambi-fokus-pada-percepatan-uc-jamsostek-untuk-semua-pekerja/
beritamerdeka|Berita Merdeka|https://www.beritamerdekaonline.com/universal-coverage-jamsostek-di-bengkulu-baru-28-persen-bpjs-ketenagakerjaan-dorong-sinergi-pemda-dan-pemberi-kerja/
antaraBabel|ANTARA Babel|https://babel.antaranews.com/berita/494257/babel-optimalkan-perlindungan-sosial-hingga-perdesaan
inewsMedan|iNews Medan|https://medan.inews.id/read/599078/5-kabupatenkota-di-kawasan-tapanuli-berbenah-menuju-universal-coverage-jamsostek/all
jakartanews|Jakartanews|http://jakartanews.id/2025/02/13/bpjs-ketenagakerjaan-dan-pemprov-dki-sepakat-jamsostekkan-500-ribu-pekerja/
indiebanyumas|Indie Banyumas|https://indiebanyumas.com/?p=39905
ngopibareng|Ngopibareng|https://ngopibareng.id/read/badan-adhoc-penyelenggara-pilkada-kabupaten-malang-2024-dapat-gaji-dan-bpjs/amp
spn|SPN: tabel Satu Data Kemnaker Desember 2023|https://spn.or.id/jumlah-peserta-bpjs-ketenagakerjaan-capai-6108-juta-orang
pasalid|pasal.id: Permenaker 4/2023 Pasal 18|https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301
cnbcDiskon|CNBC: diskon 50% iuran JKK-JKM|https://www.cnbcindonesia.com/market/20260204140501-17-708135/prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp
vission|VissionNews: UCJ Pangkalpinang|https://vissionnews.com/?p=7615
sindomanado|Sindo Manado: Monev UCJ Sulut|https://sindomanado.com/2025/09/03/gelar-monev-bpjamsostek-sulut-bahas-optimalisasi-cakupan-jaminan-sosial-ketenagakerjaan/?all=1
koranmetro25|Koran Metro: UCJ Sulut 60,06 persen|https://www.koran-metro.com/2025/11/28/realisasi-ucj-sulut-baru-6006-persen-bpjs-ketenagakerjaan-ingatkan-tanggung-jawab-pemda-ke-pekerja
fajar|Fajar: Kepesertaan di Sulsel 1,3 juta|https://harian.fajar.co.id/2025/07/11/kepesertaan-bpjs-ketenagakerjaan-di-sulsel-capai-13-juta-pekerja-terus-didorong-menuju-target-nasional/?page28332434234=5
salampapua|Salam Papua: PKS Papua Tengah|https://salampapua.com/2025/08/pemprov-bpjs-ketenagakerjaan-teken-pks-tingkatkan-perlindungan-pekerja-di-papua-tengah.html
antaraPapsel|ANTARA: South Papua|https://mataram.antaranews.com/amp/berita/516520/south-papua-pushes-wider-workers-social-security-coverage
bpjsBengkulu|BPJS Ketenagakerjaan (KBRN): Bengkulu|https://www.bpjsketenagakerjaan.go.id/berita/29549/Bengkulu-Launching-Perlindungan-Jaminan-Sosial-Ketenagakerjaan-bagi-Pekerja-Rentan
rakyatbengkulu|Rakyat Bengkulu: monev UCJ 7 Juli 2025|https://rakyatbengkulu.disway.id/amp/705096/pemprov-bengkulu-dan-bpjs-ketenagakerjaan-sinergi-maksimalkan-perlindungan-tenaga-kerja
mppMataram|Pemkot Mataram: UCJ NTB|https://mpp.mataramkota.go.id/berita/butuh-komitmen-bersama-dukung-pengentasan-kemiskinan-ekstrem-dan-optimalisasi-universal-coverage-jamsostek-ucj-di-provinsi-ntb
radarAgustus|Radar Lampung: 24,5 persen terlindungi|https://radarlampung.disway.id/news/read/714658/jauh-dari-target-baru-245-persen-pekerja-di-lampung-terlindungi-jamsostek
babePabar|Pantau via Babe: Papua Barat 2025|https://babeindonesia.com/read?id=6500981
trens|TrensTV45: UCJ Sulteng|https://trenstv45.com/2025/11/22/bpjs-ketenagakerjaan-perkuat-regulasi-daerah-dukung-pencapaian-universal-coverage-jaminan-sosial-di-sulteng
mistar|Mistar: capaian UCJ Sumut (31 Oktober 2025)|https://mistar.online/news/sumut/anggota-dprd-sumut-desak-pemprov-genjot-capaian-bpjs-ketenagakerjaan-di-apbd-2026
sumeksSawit|Sumatera Ekspres: pemda lindungi pekebun sawit|https://sumateraekspres.bacakoran.co/read/65005/pemda-ramai-ramai-lindungi-pekebun-sawit
kontanDki|Kontan: BP Jamsostek dan DKI (6 Agustus 2024)|https://amp.kontan.co.id/news/bp-jamsostek-dan-dki-jakarta-bersinergi-capai-perlindungan-sosial-65-di-akhir-2024
malutTv|Malut TV: monev UCJ Maluku Utara|https://maluttv.com/?p=7595
`;
