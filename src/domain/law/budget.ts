import type { Text } from "../language/index.js";
import { describeRows, describeText } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** A code of the budget nomenclature. A suggestion: the region chooses its own. */
export interface BudgetCode {
  readonly code: string;
  /** What the budget forms suggest it for. */
  readonly suggestedFor?: "JKK" | "JKM" | "JHT" | "village heads" | "village staff" | "province" | "regency";
  /** As the nomenclature prints it, in Indonesian. */
  readonly name: string;
  readonly note?: Text;
}

const describeCodes = describeRows((row: BudgetCode) => ({
  id: `${row.code} ${row.name}`,
  en: `${row.code} ${row.name}`,
}));

const chosenByRegion: Text = {
  id: "Daerah memilih kodenya sendiri: tawarkan sebagai saran yang dapat diubah, jangan sebagai ketetapan.",
  en: "Codes are the region's to choose: offer them as editable suggestions, never as fixed.",
};

/** Account codes that regions used for Jamsostek contributions. */
export const accountCodes: Parameter<readonly BudgetCode[]> = parameter({
  id: "apbd.account_codes",
  name: { id: "Kode rekening APBD yang terlihat", en: "APBD account codes seen" },
  unit: "codes",
  period: "none",
  values: [
    {
      from: "2021-01-01",
      fromPrecision: "year",
      value: [
        { code: "5.1.02.02.02", name: "Belanja Iuran Jaminan/Asuransi" },
        { code: "5.1.02.02.02.0002", name: "Belanja Kontribusi Jaminan Kesehatan bagi PBI" },
        {
          code: "5.1.02.02.02.0003",
          name: "Belanja Iuran Jaminan Kesehatan bagi Peserta PBPU dan BP Kelas 3",
        },
        { code: "5.1.02.02.02.0005", name: "Belanja Iuran Jaminan Kesehatan bagi Non ASN" },
        {
          code: "5.1.02.02.02.0006",
          name: "Belanja Iuran Jaminan Kecelakaan Kerja bagi Non ASN",
          suggestedFor: "JKK",
        },
        {
          code: "5.1.02.02.02.0007",
          name: "Belanja Iuran Jaminan Kematian bagi Non ASN",
          suggestedFor: "JKM",
        },
        { code: "5.1.02.02.02.0008", name: "Belanja Asuransi Barang Milik Daerah" },
        {
          code: "5.1.02.02.02.0010",
          name: "Belanja Iuran Jaminan Hari Tua bagi Non ASN",
          suggestedFor: "JHT",
        },
        {
          code: "5.1.02.02.02.0026",
          name: "Belanja Iuran JKK bagi PPPK Paruh Waktu pada Jabatan Pengelola Umum Operasional",
        },
        {
          code: "5.1.02.02.02.0027",
          name: "Belanja Iuran JKK bagi PPPK Paruh Waktu pada Jabatan Operator Layanan Operasional",
        },
        {
          code: "5.1.02.02.02.0028",
          name: "Belanja Iuran JKK bagi PPPK Paruh Waktu pada Jabatan Pengelola Layanan Operasional",
        },
        {
          code: "5.1.02.02.02.0029",
          name: "Belanja Iuran JKK bagi PPPK Paruh Waktu pada Jabatan Penata Layanan Operasional",
        },
        {
          code: "5.1.02.02.02.0034",
          name: "Belanja Iuran JKM bagi PPPK Paruh Waktu pada Jabatan Pengelola Umum Operasional",
        },
        {
          code: "5.1.02.02.02.0035",
          name: "Belanja Iuran JKM bagi PPPK Paruh Waktu pada Jabatan Operator Layanan Operasional",
        },
        {
          code: "5.1.02.02.02.0036",
          name: "Belanja Iuran JKM bagi PPPK Paruh Waktu pada Jabatan Pengelola Layanan Operasional",
        },
        {
          code: "5.1.02.02.02.0037",
          name: "Belanja Iuran JKM bagi PPPK Paruh Waktu pada Jabatan Penata Layanan Operasional",
        },
        { code: "5.1.06.01.01.0001", name: "Belanja Bantuan Sosial Uang yang Direncanakan kepada Individu" },
        {
          code: "5.1.06.01.02.0001",
          name: "Belanja Bantuan Sosial Barang yang Direncanakan kepada Individu",
        },
        { code: "5.1.06.02.01.0001", name: "Belanja Bantuan Sosial Uang yang Direncanakan kepada Keluarga" },
        {
          code: "5.1.06.03.01.0001",
          name: "Belanja Bantuan Sosial Uang yang Direncanakan kepada Kelompok Masyarakat",
        },
      ],
      citation: {
        act: "Permendagri 90/2019 dan Kepmendagri perubahannya sampai 900.1-861/2026",
        article: null,
        sources: [],
      },
      confidence: "transcribed",
    },
  ],
  rechecks: [
    {
      due: "2027-05-01",
      why: {
        id: "Kepmendagri nomenklatur berikutnya: apakah kode rekening berubah?",
        en: "The next nomenclature decision: did account codes change?",
      },
    },
  ],
  notes: [
    chosenByRegion,
    {
      id: "JKK dan JKM pekerja rentan dibayar dari dua rekening di Kutai Kartanegara (radarkukar.com, 2025) dan dianggarkan terpisah di Bontang (sepintasberita.com); kodenya tidak tercetak.",
      en: "JKK and JKM of vulnerable workers are paid from two accounts in Kutai Kartanegara (radarkukar.com, 2025) and budgeted apart in Bontang (sepintasberita.com); their codes were not printed.",
    },
    {
      id: 'TIDAK ada rekening yang menyebut "pekerja rentan". Kode .0001, .0004, .0009 dan .0011–.0017 tidak ditemukan. Naskah keputusannya tidak dibuka.',
      en: 'NO account names "pekerja rentan". Codes .0001, .0004, .0009 and .0011–.0017 were not found. The decisions themselves were not opened.',
    },
  ],
  describe: describeCodes,
});

/** A decision and its day. */
interface Decision {
  readonly act: string;
  readonly day: string;
}

/** Which decisions define programme, activity and account codes. */
export const nomenclatureDecisions: Parameter<readonly Decision[]> = parameter({
  id: "apbd.nomenclature_chain",
  name: {
    id: "Rangkaian keputusan nomenklatur anggaran daerah",
    en: "Chain of decisions on regional budget nomenclature",
  },
  unit: "list",
  period: "none",
  values: [
    {
      from: "2019-10-18",
      value: [
        { act: "Permendagri 90/2019", day: "2019-10-18" },
        { act: "Kepmendagri 050-3708/2020", day: "2020-10-05" },
        { act: "Kepmendagri 050-5889/2021", day: "2021-12-27" },
        { act: "Kepmendagri 900.1.15.5-1317/2023", day: "2023-06-23" },
        { act: "Kepmendagri 900.1.15.5-3406/2024", day: "2024-08-27" },
        { act: "Kepmendagri 900.1-2850/2025", day: "2025-07-31" },
        { act: "Kepmendagri 900.1-861/2026", day: "2026-05-07" },
      ],
      citation: { act: "Permendagri 90/2019", article: null, sources: [] },
      confidence: "transcribed",
    },
  ],
  describe: describeRows((row: Decision) => ({
    id: `${row.act} (${row.day})`,
    en: `${row.act} (${row.day})`,
  })),
});

/** Sub-activities a plan may be booked under. */
export const subActivityCodes: Parameter<readonly BudgetCode[]> = parameter({
  id: "apbd.subkegiatan",
  name: {
    id: "Subkegiatan yang menyebut jaminan sosial tenaga kerja",
    en: "Sub-activities that name employment social security",
  },
  unit: "codes",
  period: "none",
  values: [
    {
      from: "2023-01-01",
      fromPrecision: "year",
      value: [
        {
          code: "2.07.05.2.01.0003",
          suggestedFor: "regency",
          name: "Penyelenggaraan Pendataan dan Informasi Sarana Hubungan Industrial dan Jaminan Sosial Tenaga Kerja serta Pengupahan",
          note: {
            id: 'Kabupaten/kota. Tercetak 2.07.05.02.01.0003; bentuk ".2." disimpulkan dari pola provinsi.',
            en: 'Regency or city. Printed as 2.07.05.02.01.0003; the ".2." form is inferred from the provincial pattern.',
          },
        },
        {
          code: "2.07.05.1.01.0003",
          suggestedFor: "province",
          name: "Penyelenggaraan Pendataan dan Informasi Sarana Hubungan Industrial dan Jaminan Sosial Tenaga Kerja",
          note: { id: "Provinsi.", en: "Province." },
        },
      ],
      citation: { act: "Kepmendagri 900.1.15.5-1317/2023", article: null, sources: [] },
      confidence: "transcribed",
    },
  ],
  notes: [
    chosenByRegion,
    {
      id: "Kode subkegiatan khusus pekerja rentan tidak ditemukan; sejak 2026 sebagian daerah memakai urusan sosial (1.06). Indikator keluaran kabupaten/kota yang terlihat bersatuan Laporan.",
      en: "No code of a sub-activity for vulnerable workers was found; since 2026 some regions use social affairs (1.06). The output indicator seen for regencies is counted in reports.",
    },
  ],
  describe: describeCodes,
});

/** Which part of a region's government budgets the contributions of vulnerable workers. */
export const vulnerableWorkersAffairs: Parameter<Text> = parameter({
  id: "apbd.vulnerable_workers_affairs",
  name: {
    id: "Pekerja rentan: urusan dan dinas yang menganggarkan",
    en: "Vulnerable workers: affairs and office that budget for them",
  },
  unit: "text",
  period: "year",
  values: [
    {
      from: "2023-01-01",
      fromPrecision: "year",
      until: "2025-12-31",
      value: {
        id: "urusan tenaga kerja (2.07), dinas tenaga kerja",
        en: "labour affairs (2.07), labour office",
      },
      citation: {
        act: "Praktik daerah",
        article: null,
        sources: [
          "https://radarkukar.com/kukar-alokasikan-rp-10-m-untuk-perlindungan-pekerja-rentan-ditahun-2025/",
          "https://kaltim.antaranews.com/berita/235173/apbd-penajam-lindungi-15000-pekerja-rentan-melalui-bpjamsostek",
        ],
      },
      confidence: "press",
      dateConfidence: "inferred",
    },
    {
      from: "2026-01-01",
      fromPrecision: "year",
      value: {
        id: "urusan sosial (1.06), dinas sosial; atau urusan tenaga kerja (2.07), dinas tenaga kerja: daerah berbeda",
        en: "social affairs (1.06), social office; or labour affairs (2.07), labour office: regions differ",
      },
      citation: {
        act: "Petunjuk teknis Kemendagri tentang nomenklatur (dikutip dinas; nomornya tidak disebut)",
        article: null,
        sources: [
          "https://www.niaga.asia/tahun-2026-program-perlindungan-bagi-pekerja-rentan-di-balikpapan-dialihkan-ke-dinas-sosial",
          "https://www.inibalikpapan.com/mulai-2026-program-jaminan-sosial-pekerja-rentan-balikpapan-dialihkan-ke-dinsos",
          "https://sepintasberita.com/pekerja-rentan-dapat-perlindungan-pemkot-bontang-siapkan-rp4-miliar-2986.html",
        ],
      },
      confidence: "press",
      conflict: {
        id: "Penajam Paser Utara tetap mengusulkan 2026 lewat dinas tenaga kerja (risalah.site); Simalungun lewat BPKPD menurut pemeriksaan lain.",
        en: "Penajam Paser Utara proposed 2026 through its labour office still (risalah.site); Simalungun through its finance office, after another check.",
      },
    },
  ],
  lastChecked: "2026-11-28",
  rechecks: [
    {
      due: "2027-05-01",
      why: {
        id: "Kode program dan subkegiatan urusan sosial bagi pekerja rentan belum terlihat.",
        en: "Codes of the social affairs' programme and sub-activity for vulnerable workers were not seen yet.",
      },
    },
  ],
  notes: [
    chosenByRegion,
    {
      id: 'Bontang menyebut nomenklaturnya "fasilitasi jaminan sosial bagi pekerja rentan miskin": hanya desil 1–5, sehingga 36.777 orang menjadi 21.076.',
      en: 'Bontang names the nomenclature "fasilitasi jaminan sosial bagi pekerja rentan miskin": deciles 1–5 only, by which 36,777 persons became 21,076.',
    },
  ],
  describe: describeText,
});

/** Account codes of village budgets. */
export const villageAccountCodes: Parameter<readonly BudgetCode[]> = parameter({
  id: "apbdes.account_codes",
  name: { id: "Kode rekening APBDes", en: "Village budget account codes" },
  unit: "codes",
  period: "none",
  values: [
    {
      from: "2018-01-01",
      fromPrecision: "year",
      value: [
        { code: "5.1.3.03", name: "Jaminan Ketenagakerjaan Kepala Desa", suggestedFor: "village heads" },
        { code: "5.1.3.04", name: "Jaminan Ketenagakerjaan Perangkat Desa", suggestedFor: "village staff" },
      ],
      citation: {
        act: "Permendagri 20/2018",
        article: "Pasal 19 ayat (4)",
        sources: ["https://malangvoice.com/baru-25-persen-desa-di-indonesia-tercover-bpjs-ketenagakerjaan"],
      },
      confidence: "transcribed",
    },
  ],
  notes: [
    chosenByRegion,
    {
      id: "Pasal menurut berita; lampirannya tidak dibuka.",
      en: "Article according to the press; the annex was not opened.",
    },
  ],
  describe: describeCodes,
});

/** Columns a planner types into SIPD. */
export const rkaColumns: Parameter<readonly string[]> = parameter({
  id: "apbd.rka.columns",
  name: { id: "Kolom RKA rincian belanja", en: "Columns of the RKA expenditure detail" },
  unit: "list",
  period: "none",
  values: [
    {
      from: "2021-01-01",
      fromPrecision: "year",
      value: ["Kode Rekening", "Uraian", "Koefisien", "Satuan", "Harga", "PPN", "Jumlah"],
      citation: { act: "RKA-Rincian Belanja SKPD", article: null, sources: [] },
      confidence: "transcribed",
    },
  ],
  notes: [
    {
      id: 'Koefisien, Satuan, Harga dan PPN berada di bawah kepala gabungan "Rincian Perhitungan"; formulir Perubahan mengulang blok itu dan menambah Bertambah/(Berkurang). Koefisien berupa teks seperti "1.000 Orang x 12 Bulan".',
      en: 'Koefisien, Satuan, Harga and PPN sit under the merged head "Rincian Perhitungan"; the revised form repeats the block and adds the difference. Koefisien is a text such as "1.000 Orang x 12 Bulan".',
    },
  ],
  describe: (value) => ({ id: value.join(", "), en: value.join(", ") }),
});
