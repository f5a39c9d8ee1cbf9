/**
 * What people type besides the official names: abbreviations, nicknames, former and English names. A line for each
 * province: "code name, name; code name". Spellings that differ only in case, spaces, dots and hyphens ("Pangkalpinang",
 * "Bau-Bau", "Fakfak") need no entry: names are compared without them.
 */
const aliasTable = `
11 NAD, Nanggroe Aceh Darussalam; 11.02 Agara; 11.09 Simeuleu; 11.12 Abdya
12 Sumut, North Sumatra, Sumatra Utara; 12.01 Tapteng; 12.02 Taput; 12.03 Tapsel; 12.06 Tanah Karo; 12.12 Toba Samosir, Tobasa; 12.13 Madina; 12.14 Nisel; 12.15 Pakpak Barat; 12.16 Humbahas; 12.18 Sergai; 12.20 Paluta; 12.21 Palas; 12.22 Labusel; 12.23 Labura; 12.72 Siantar; 12.77 Padang Sidempuan, Sidimpuan, Sidempuan
13 Sumbar, West Sumatra, Sumatra Barat; 13.01 Pessel; 13.03 Sawahlunto Sijunjung; 13.07 50 Kota, Limapuluh Koto; 13.09 Mentawai; 13.11 Solsel; 13.12 Pasbar
14.02 Inhu; 14.04 Inhil; 14.06 Rohul; 14.07 Rohil; 14.09 Kuansing; 14.10 Meranti
15.06 Tanjabbar, Tanjab Barat; 15.07 Tanjabtim, Tanjab Timur; 15.08 Muaro Bungo, Muara Bungo
16 Sumsel, South Sumatra, Sumatra Selatan; 16.01 OKU; 16.02 OKI; 16.05 Mura; 16.06 Muba; 16.08 OKUT, OKU Timur; 16.09 OKUS, OKU Selatan; 16.10 OI; 16.11 4 Lawang; 16.12 PALI; 16.13 Muratara; 16.73 Linggau
18.01 Lamsel; 18.02 Lamteng; 18.03 Lampura, Lamut; 18.04 Lambar; 18.05 Tuba; 18.07 Lamtim; 18.12 Tubaba; 18.13 Pesibar, Krui; 18.71 Balam
19 Babel, Bangka Belitung; 19.03 Basel; 19.04 Bateng; 19.05 Babar; 19.06 Beltim
21 Kepri, Riau Islands; 21.02 Tanjung Balai Karimun; 21.05 Anambas
31 DKI, Jakarta, DKJ, Daerah Khusus Jakarta, DK Jakarta; 31.01 Pulau Seribu, Thousand Islands; 31.71 Jakpus, Central Jakarta; 31.72 Jakut, North Jakarta; 31.73 Jakbar, West Jakarta; 31.74 Jaksel, South Jakarta; 31.75 Jaktim, East Jakarta
32 Jabar, West Java; 32.15 Krawang; 32.17 KBB
33 Jateng, Central Java; 33.72 Solo
34 Yogyakarta, DIY, DI Yogya, D.I. Jogjakarta, Jogja, Jogjakarta, Yogya, Daerah Istimewa Jogja, Special Region of Yogyakarta; 34.71 Kota Jogja, Kota Yogya, Kota Jogjakarta
35 Jatim, East Java; 35.15 Sidoardjo
36.74 Tangsel
52 NTB, West Nusa Tenggara; 52.01 Lobar; 52.02 Loteng; 52.03 Lotim; 52.07 KSB; 52.08 KLU, Lotara
53 NTT, East Nusa Tenggara; 53.02 TTS; 53.03 TTU; 53.06 Flotim; 53.11 Sumtim; 53.14 Rote; 53.15 Mabar; 53.16 Nageko; 53.17 Sumteng; 53.18 SBD; 53.19 Matim; 53.20 Sarai, Savu Raijua
61 Kalbar, West Kalimantan; 61.02 Kabupaten Pontianak
62 Kalteng, Central Kalimantan; 62.01 Kobar; 62.02 Kotim; 62.04 Barsel; 62.05 Barut; 62.10 Gumas; 62.11 Pulpis; 62.12 Mura; 62.13 Bartim
63 Kalsel, South Kalimantan; 63.01 Tala; 63.04 Batola; 63.06 HSS; 63.07 HST; 63.08 HSU; 63.10 Tanbu
64 Kaltim, East Kalimantan; 64.01 Pasir, Tana Paser; 64.02 Kukar, Kutai Kertanegara; 64.07 Kubar; 64.08 Kutim; 64.09 PPU, Penajam; 64.11 Mahulu
65 Kaltara, North Kalimantan; 65.04 KTT, Tanah Tidung
71 Sulut, North Sulawesi; 71.01 Bolmong; 71.03 Sangihe; 71.04 Talaud; 71.05 Minsel; 71.06 Minut; 71.07 Mitra; 71.08 Bolmut, Bolmong Utara; 71.09 Sitaro, Siau Tagulandang Biaro; 71.10 Boltim, Bolmong Timur; 71.11 Bolsel, Bolmong Selatan
72 Sulteng, Central Sulawesi; 72.07 Bangkep; 72.08 Parimo; 72.09 Touna; 72.11 Balut; 72.12 Morut
73 Sulsel, South Sulawesi; 73.01 Selayar; 73.10 Pangkep, Pangkajene Kepulauan; 73.14 Sidrap; 73.18 Tator, Toraja, Tanah Toraja; 73.22 Lutra; 73.24 Lutim; 73.26 Torut, Toraja; 73.71 Ujung Pandang
74 Sultra, Southeast Sulawesi; 74.05 Konsel; 74.08 Kolut; 74.09 Konut; 74.10 Butur; 74.11 Koltim; 74.12 Konkep; 74.13 Mubar; 74.14 Buteng; 74.15 Busel
75.03 Bonebol; 75.04 Pahuwato; 75.05 Gorut
76 Sulbar, West Sulawesi; 76.01 Mamuju Utara, Matra; 76.04 Polman, Polewali; 76.06 Mateng
81.01 Malteng; 81.02 Malra; 81.03 Tanimbar, Maluku Tenggara Barat, MTB; 81.05 SBT; 81.06 SBB; 81.07 Aru; 81.08 MBD; 81.09 Bursel
82 Malut, North Maluku; 82.01 Halbar; 82.02 Halteng; 82.03 Halut; 82.04 Halsel; 82.05 Sula, Kepsul; 82.06 Haltim; 82.07 Morotai; 82.08 Taliabu; 82.72 Tikep, Tidore
91.05 Yapen, Yapen Waropen; 91.06 Biak; 91.20 Mamra, Memberamo Raya
92 Pabar, West Papua; 92.06 Bintuni; 92.07 Wondama; 92.11 Mansel; 92.12 Pegaf, Arfak
93 Papsel, South Papua; 93.02 Boven Digul
94 Papteng, Central Papua; 94.04 Timika
95 Papeg, Highland Papua; 95.01 Wamena; 95.02 Pegubin; 95.05 Mamteng, Memberamo Tengah
96 PBD, Southwest Papua; 96.02 Sorsel; 96.03 R4
`;

let byCode: ReadonlyMap<string, readonly string[]> | null = null;

/** What a region is called besides its official name; empty for most. */
export function aliasesOf(code: string): readonly string[] {
  byCode ??= new Map(aliasTable.trim().split(/\n|; /).map(entryOf));
  return byCode.get(code) ?? [];
}

function entryOf(entry: string): [string, readonly string[]] {
  const [code = "", ...words] = entry.split(" ");
  return [code, words.join(" ").split(", ")];
}
