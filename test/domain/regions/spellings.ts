/** What people type and the region they mean, from general knowledge: abbreviations of the press and of the offices, former names. */
const table = `
Provinsi Aceh: NAD, Nanggroe Aceh Darussalam
Kabupaten Aceh Tenggara: Agara
Kabupaten Simeulue: Simeuleu
Kabupaten Aceh Barat Daya: Abdya
Provinsi Sumatera Utara: Sumut, North Sumatra, Sumatra Utara
Kabupaten Tapanuli Tengah: Tapteng
Kabupaten Tapanuli Utara: Taput
Kabupaten Tapanuli Selatan: Tapsel
Kabupaten Karo: Tanah Karo
Kabupaten Toba: Toba Samosir, Tobasa
Kabupaten Mandailing Natal: Madina
Kabupaten Nias Selatan: Nisel
Kabupaten Pakpak Bharat: Pakpak Barat
Kabupaten Humbang Hasundutan: Humbahas
Kabupaten Serdang Bedagai: Sergai
Kabupaten Padang Lawas Utara: Paluta
Kabupaten Padang Lawas: Palas
Kabupaten Labuhanbatu Selatan: Labusel
Kabupaten Labuhanbatu Utara: Labura
Kota Pematangsiantar: Siantar
Kota Padangsidimpuan: Padang Sidempuan, Sidimpuan, Sidempuan
Provinsi Sumatera Barat: Sumbar, West Sumatra, Sumatra Barat
Kabupaten Pesisir Selatan: Pessel
Kabupaten Sijunjung: Sawahlunto Sijunjung
Kabupaten Lima Puluh Kota: 50 Kota, Limapuluh Koto
Kabupaten Kepulauan Mentawai: Mentawai
Kabupaten Solok Selatan: Solsel
Kabupaten Pasaman Barat: Pasbar
Kabupaten Indragiri Hulu: Inhu
Kabupaten Indragiri Hilir: Inhil
Kabupaten Rokan Hulu: Rohul
Kabupaten Rokan Hilir: Rohil
Kabupaten Kuantan Singingi: Kuansing
Kabupaten Kepulauan Meranti: Meranti, Kep. Meranti
Kabupaten Tanjung Jabung Barat: Tanjabbar, Tanjab Barat
Kabupaten Tanjung Jabung Timur: Tanjabtim, Tanjab Timur
Kabupaten Bungo: Muaro Bungo, Muara Bungo
Provinsi Sumatera Selatan: Sumsel, South Sumatra, Sumatra Selatan
Kabupaten Ogan Komering Ulu: OKU
Kabupaten Ogan Komering Ilir: OKI, Kabupaten OKI
Kabupaten Musi Banyuasin: Muba, Kab. Muba
Kabupaten Ogan Komering Ulu Timur: OKUT, OKU Timur
Kabupaten Ogan Komering Ulu Selatan: OKUS, OKU Selatan
Kabupaten Ogan Ilir: OI
Kabupaten Empat Lawang: 4 Lawang
Kabupaten Penukal Abab Lematang Ilir: PALI
Kabupaten Musi Rawas Utara: Muratara
Kota Lubuk Linggau: Linggau, Lubuklinggau
Kabupaten Lampung Selatan: Lamsel
Kabupaten Lampung Tengah: Lamteng
Kabupaten Lampung Utara: Lampura, Lamut
Kabupaten Lampung Barat: Lambar
Kabupaten Tulang Bawang: Tuba
Kabupaten Lampung Timur: Lamtim
Kabupaten Tulang Bawang Barat: Tubaba, Tulangbawang Barat
Kabupaten Pesisir Barat: Pesibar, Krui
Kota Bandar Lampung: Balam, Bandarlampung
Provinsi Kepulauan Bangka Belitung: Babel, Bangka Belitung, Kep. Bangka Belitung
Kabupaten Bangka Selatan: Basel
Kabupaten Bangka Tengah: Bateng
Kabupaten Bangka Barat: Babar
Kabupaten Belitung Timur: Beltim
Provinsi Kepulauan Riau: Kepri, Riau Islands, Kep. Riau, Prov. Kep. Riau
Kabupaten Karimun: Tanjung Balai Karimun
Kabupaten Kepulauan Anambas: Anambas
Provinsi Daerah Khusus Ibukota Jakarta: DKI, Jakarta, DKJ, Daerah Khusus Jakarta, DK Jakarta, Provinsi DKI Jakarta, DKI Jakarta
Kabupaten Administrasi Kepulauan Seribu: Pulau Seribu, Thousand Islands, Kab. Adm. Kepulauan Seribu, Kab. Kepulauan Seribu
Kota Administrasi Jakarta Pusat: Jakpus, Central Jakarta
Kota Administrasi Jakarta Utara: Jakut, North Jakarta
Kota Administrasi Jakarta Barat: Jakbar, West Jakarta
Kota Administrasi Jakarta Selatan: Jaksel, South Jakarta, Kota Jakarta Selatan, Kota Adm. Jakarta Selatan
Kota Administrasi Jakarta Timur: Jaktim, East Jakarta
Provinsi Jawa Barat: Jabar, West Java
Kabupaten Karawang: Krawang
Kabupaten Bandung Barat: KBB
Provinsi Jawa Tengah: Jateng, Central Java
Kota Surakarta: Solo
Provinsi Daerah Istimewa Yogyakarta: DIY, DI Yogya, D.I. Jogjakarta, Jogja, Jogjakarta, Yogya, Daerah Istimewa Jogja, Special Region of Yogyakarta, Prov. DIY, D.I. Yogyakarta
Kota Yogyakarta: Kota Jogja, Kota Yogya, Kota Jogjakarta
Provinsi Jawa Timur: Jatim, East Java
Kabupaten Sidoarjo: Sidoardjo
Kota Tangerang Selatan: Tangsel, Kota Tangsel
Provinsi Nusa Tenggara Barat: NTB, West Nusa Tenggara
Kabupaten Lombok Barat: Lobar
Kabupaten Lombok Tengah: Loteng
Kabupaten Lombok Timur: Lotim
Kabupaten Sumbawa Barat: KSB
Kabupaten Lombok Utara: KLU, Lotara
Provinsi Nusa Tenggara Timur: NTT, East Nusa Tenggara
Kabupaten Timor Tengah Selatan: TTS
Kabupaten Timor Tengah Utara: TTU
Kabupaten Flores Timur: Flotim
Kabupaten Sumba Timur: Sumtim
Kabupaten Rote Ndao: Rote
Kabupaten Manggarai Barat: Mabar
Kabupaten Nagekeo: Nageko
Kabupaten Sumba Tengah: Sumteng
Kabupaten Sumba Barat Daya: SBD
Kabupaten Manggarai Timur: Matim
Kabupaten Sabu Raijua: Sarai, Savu Raijua
Provinsi Kalimantan Barat: Kalbar, West Kalimantan
Kabupaten Mempawah: Kabupaten Pontianak
Provinsi Kalimantan Tengah: Kalteng, Central Kalimantan
Kabupaten Kotawaringin Barat: Kobar, Kota Waringin Barat
Kabupaten Kotawaringin Timur: Kotim
Kabupaten Barito Selatan: Barsel
Kabupaten Barito Utara: Barut
Kabupaten Gunung Mas: Gumas
Kabupaten Pulang Pisau: Pulpis
Kabupaten Barito Timur: Bartim
Provinsi Kalimantan Selatan: Kalsel, South Kalimantan
Kabupaten Tanah Laut: Tala
Kabupaten Barito Kuala: Batola
Kabupaten Hulu Sungai Selatan: HSS
Kabupaten Hulu Sungai Tengah: HST
Kabupaten Hulu Sungai Utara: HSU
Kabupaten Tanah Bumbu: Tanbu
Provinsi Kalimantan Timur: Kaltim, East Kalimantan
Kabupaten Paser: Pasir, Tana Paser
Kabupaten Kutai Kartanegara: Kukar, Kutai Kertanegara
Kabupaten Kutai Barat: Kubar
Kabupaten Kutai Timur: Kutim
Kabupaten Penajam Paser Utara: PPU, Penajam
Kabupaten Mahakam Ulu: Mahulu
Provinsi Kalimantan Utara: Kaltara, North Kalimantan
Kabupaten Tana Tidung: KTT, Tanah Tidung
Provinsi Sulawesi Utara: Sulut, North Sulawesi
Kabupaten Bolaang Mongondow: Bolmong
Kabupaten Kepulauan Sangihe: Sangihe
Kabupaten Kepulauan Talaud: Talaud
Kabupaten Minahasa Selatan: Minsel
Kabupaten Minahasa Utara: Minut
Kabupaten Minahasa Tenggara: Mitra
Kabupaten Bolaang Mongondow Utara: Bolmut, Bolmong Utara
Kabupaten Kepulauan Siau Tagulandang Biaro: Sitaro, Siau Tagulandang Biaro
Kabupaten Bolaang Mongondow Timur: Boltim, Bolmong Timur
Kabupaten Bolaang Mongondow Selatan: Bolsel, Bolmong Selatan
Provinsi Sulawesi Tengah: Sulteng, Central Sulawesi
Kabupaten Banggai Kepulauan: Bangkep
Kabupaten Parigi Moutong: Parimo
Kabupaten Tojo Una Una: Touna, Tojo Una-Una
Kabupaten Banggai Laut: Balut
Kabupaten Morowali Utara: Morut
Provinsi Sulawesi Selatan: Sulsel, South Sulawesi
Kabupaten Kepulauan Selayar: Selayar
Kabupaten Pangkajene dan Kepulauan: Pangkep, Pangkajene Kepulauan
Kabupaten Sidenreng Rappang: Sidrap
Kabupaten Tana Toraja: Tator, Tanah Toraja
Kabupaten Luwu Utara: Lutra
Kabupaten Luwu Timur: Lutim
Kabupaten Toraja Utara: Torut
Kota Makassar: Ujung Pandang
Provinsi Sulawesi Tenggara: Sultra, Southeast Sulawesi
Kabupaten Konawe Selatan: Konsel
Kabupaten Kolaka Utara: Kolut
Kabupaten Konawe Utara: Konut
Kabupaten Buton Utara: Butur
Kabupaten Kolaka Timur: Koltim
Kabupaten Konawe Kepulauan: Konkep
Kabupaten Muna Barat: Mubar
Kabupaten Buton Tengah: Buteng
Kabupaten Buton Selatan: Busel
Kabupaten Bone Bolango: Bonebol
Kabupaten Pohuwato: Pahuwato
Kabupaten Gorontalo Utara: Gorut
Provinsi Sulawesi Barat: Sulbar, West Sulawesi
Kabupaten Pasangkayu: Mamuju Utara, Matra
Kabupaten Polewali Mandar: Polman, Polewali
Kabupaten Mamuju Tengah: Mateng
Kabupaten Maluku Tengah: Malteng
Kabupaten Maluku Tenggara: Malra
Kabupaten Kepulauan Tanimbar: Tanimbar, Maluku Tenggara Barat, MTB
Kabupaten Seram Bagian Timur: SBT
Kabupaten Seram Bagian Barat: SBB
Kabupaten Kepulauan Aru: Aru, Kab. Kep. Aru
Kabupaten Maluku Barat Daya: MBD
Kabupaten Buru Selatan: Bursel
Provinsi Maluku Utara: Malut, North Maluku
Kabupaten Halmahera Barat: Halbar
Kabupaten Halmahera Tengah: Halteng
Kabupaten Halmahera Utara: Halut
Kabupaten Halmahera Selatan: Halsel
Kabupaten Kepulauan Sula: Sula, Kepsul
Kabupaten Halmahera Timur: Haltim
Kabupaten Pulau Morotai: Morotai
Kabupaten Pulau Taliabu: Taliabu
Kota Tidore Kepulauan: Tikep, Tidore
Kabupaten Kepulauan Yapen: Yapen, Yapen Waropen
Kabupaten Biak Numfor: Biak
Kabupaten Mamberamo Raya: Mamra, Memberamo Raya
Provinsi Papua Barat: Pabar, West Papua
Kabupaten Teluk Bintuni: Bintuni
Kabupaten Teluk Wondama: Wondama
Kabupaten Manokwari Selatan: Mansel
Kabupaten Pegunungan Arfak: Pegaf, Arfak
Provinsi Papua Selatan: Papsel, South Papua
Kabupaten Boven Digoel: Boven Digul
Provinsi Papua Tengah: Papteng, Central Papua
Kabupaten Mimika: Timika
Provinsi Papua Pegunungan: Papeg, Highland Papua
Kabupaten Jayawijaya: Wamena
Kabupaten Pegunungan Bintang: Pegubin
Kabupaten Mamberamo Tengah: Mamteng, Memberamo Tengah
Provinsi Papua Barat Daya: PBD, Southwest Papua
Kabupaten Sorong Selatan: Sorsel
Kabupaten Raja Ampat: R4
Kota Pangkal Pinang: Pangkalpinang, Pangkal-Pinang, Kota Pangkalpinang
Kota Tanjung Pinang: Tanjungpinang
Kota Pagar Alam: Pagaralam
Kota Bau Bau: Bau-Bau, Baubau
Kota Parepare: Pare-Pare
Kabupaten Toli-Toli: Tolitoli
Kabupaten Fak Fak: Fakfak
Kota Palangkaraya: Palangka Raya
Kabupaten Batu Bara: Batubara
Kabupaten Batanghari: Batang Hari
Kabupaten Labuhanbatu: Labuhan Batu
Kabupaten Mukomuko: Muko-muko
Kabupaten Gunungkidul: Gunung Kidul
Kabupaten Kulon Progo: Kulonprogo
Kota Gunungsitoli: Gunung Sitoli
Kabupaten Deli Serdang: Deliserdang
Kabupaten Tanggamus: Tanggamus
Provinsi Riau: Riau
Provinsi Lampung: Lampung
Provinsi Papua: Papua
Kabupaten Banyuasin: Banyuasin
`;

/** Pairs of a spelling and the official name of its region. */
export const spellings: readonly (readonly [string, string])[] = table
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [name = "", texts = ""] = line.split(": ");
    return texts.split(", ").map((text) => [text, name] as const);
  });
