/** What acts are about, in the words of their own titles: an official document cites an act by its number and its title. */

interface ActTitle {
  /** What follows "tentang". */
  readonly about: string;
  /** The page on which the title was read. */
  readonly source: string;
}

const accidentsAndDeath = "Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian";
const oldAge = "Penyelenggaraan Program Jaminan Hari Tua";

/** By the act as citations have it. */
const titles: Readonly<Record<string, ActTitle>> = {
  "PP 44/2015": {
    about: accidentsAndDeath,
    source: "https://datacenter.ortax.org/ortax/aturan/show/25363",
  },
  "PP 46/2015": {
    about: oldAge,
    source: "https://pasal.id/en/peraturan/pp/pp-no-46-tahun-2015/koreksi/9065376",
  },
  "PP 60/2015": {
    about: `Perubahan atas Peraturan Pemerintah Nomor 46 Tahun 2015 tentang ${oldAge}`,
    source: "https://123dok.com/document/zwk10kgz-pp-nomor-tahun.html",
  },
  "PP 82/2019": {
    about: `Perubahan atas Peraturan Pemerintah Nomor 44 Tahun 2015 tentang ${accidentsAndDeath}`,
    source: "https://datacenter.ortax.org/ortax/aturan/show/25363",
  },
  "PP 49/2023": {
    about: `Perubahan Kedua atas Peraturan Pemerintah Nomor 44 Tahun 2015 tentang ${accidentsAndDeath}`,
    source: "https://pasal.id/peraturan/pp/pp-no-49-tahun-2023/koreksi/5885054",
  },
  "PP 50/2025": {
    about: "Penyesuaian Iuran Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Peserta Bukan Penerima Upah",
    source:
      "https://babeindonesia.com/read/6571272/pemerintah-beri-potongan-50-persen-pada-iuran-jkk-jkm-pekerja-informal",
  },
  "Permenaker 1/2025": {
    about:
      "Perubahan atas Peraturan Menteri Ketenagakerjaan Nomor 5 Tahun 2021 tentang Tata Cara Penyelenggaraan Program Jaminan Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua",
    source:
      "https://economy.okezone.com/read/2025/03/09/320/3120721/aturan-terbaru-jkk-jkm-dan-jht-pegawai-non-asn-wajib-daftar-bpjs-ketenagakerjaan",
  },
  "Permendagri 90/2019": {
    about: "Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah",
    source:
      "https://id.scribd.com/document/569153341/24Kepmendagri-050-3708-Tahun-2020-Pemutakhiran-Khusus-Sosial",
  },
};

/** What an act is about; `null` where its title was not read on any page. */
export function actTitle(act: string): string | null {
  return titles[act]?.about ?? null;
}
