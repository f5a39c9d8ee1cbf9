/**
 * Small tables of the shape in which the public publishes figures about work, a few of their rows each, the repository they
 * are like beside them. Most of them are about something else than workers or members, and must be refused as what they are.
 */
import { readFile as readBytes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { regionOf } from "../../../src/domain/index.js";
import { fileOfBytes, readFile, reportOf } from "../../../src/intake/index.js";
import type { IntakeOptions, Report } from "../../../src/intake/index.js";

interface Public {
  readonly file: string;
  /** The repository and file whose headings and shape it has. */
  readonly like: string;
  readonly region?: string;
  readonly rows: readonly (readonly [
    region: string,
    workers: number | null,
    covered: number | null,
    asOf: string | null,
  ])[];
  readonly says?: readonly string[];
  readonly asks?: readonly (readonly [string, string | null])[];
}

const tenaga = "sie-doel/Dashboard-Analisis-Tenaga-Kerja-Indonesia-2024";
const jatim = "egafaiz/DashboardKetenagakerjaanProvJatim, data/processed";
const julius = "JuliusBourbon/visualisasi-data-ketenagakerjaan";
const padilas = "padilas/R-Shiny-Tenaga-Kerja";
const dki = "adriantoto/korelasi_pendidikan_dan_ketenagakerjaan_DKIJakarta";

const tables: readonly Public[] = [
  { file: "01-pencari-lp.csv", like: `${tenaga}, kerja_ringkas.csv`, rows: [], says: ["other-quantity"] },
  {
    file: "02-pencari-rasio.csv",
    like: `${tenaga}, final_data_kerja.csv`,
    rows: [],
    says: ["other-quantity"],
  },
  {
    file: "03-pencari-kerja-bps.csv",
    like: `${tenaga}, pencari kerja.csv`,
    rows: [],
    says: ["other-quantity"],
  },
  {
    file: "04-lapangan-pendidikan.csv",
    like: `${padilas}, Sektor Pekerjaan.csv`,
    rows: [],
    says: ["no-heading"],
  },
  { file: "05-status-pekerjaan.csv", like: `${padilas}, Status P.csv`, rows: [], says: ["no-heading"] },
  {
    file: "06-bekerja-pengangguran.csv",
    like: `${julius}, dataset`,
    // Of all of Indonesia: said by name, with the unemployed beside those at work.
    rows: [],
    says: ["no-heading", "no-region-column", "other-quantity"],
  },
  { file: "07-upah-lapangan.csv", like: `${julius}, dataset`, rows: [], says: ["other-quantity"] },
  {
    file: "08-indikator-panjang.csv",
    like: `${dki}, tingkat_ketenagakerjaan.csv`,
    region: "31",
    // Two bases of 2012 wait for the planner; the rates are no counts.
    rows: [],
    says: ["parts-open", "other-quantity"],
    asks: [
      ["period", "2012"],
      ["parts", null],
    ],
  },
  {
    file: "09-tpt-provinsi.csv",
    like: "ahmads99/data-analytis-tingkat-pengangguran-terbuka-berdasarkan-provinsi, dataset",
    rows: [],
    says: ["no-heading"],
  },
  {
    file: "10-disnakertrans-pendidikan.csv",
    like: "Fathiiathallah/Tingkat-Pengangguran, disnakertrans-od_15807",
    rows: [],
    says: ["other-quantity"],
  },
  {
    file: "11-master-kabkota.csv",
    like: `${jatim}/master_kabkota.csv`,
    rows: [
      ["35.01", 386_904, null, "2025"],
      ["35.79", 137_462, null, "2025"],
    ],
    asks: [["period", "2025"]],
  },
  { file: "12-umur-kelompok.csv", like: `${julius}, dataset`, rows: [], says: ["no-heading"] },
  {
    file: "13-umur-kabkota.csv",
    like: `${jatim}/tpt_umur_kabkota_agustus2025.csv`,
    // 36,038 + 72,413 + 63,126, and 20,118 + 30,807 + 10,694.
    rows: [
      ["35.01", 171_577, null, null],
      ["35.79", 61_619, null, null],
    ],
    says: ["added-up", "rival-columns"],
    asks: [["parts", "sum"]],
  },
  { file: "14-periode-nasional.csv", like: `${julius}, clean_persentaseBekerjaPengangguran.csv`, rows: [] },
  {
    file: "15-pendidikan-panjang.csv",
    like: `${dki}, tingkat_pendidikan.csv`,
    rows: [],
    says: ["no-heading", "other-quantity"],
  },
  {
    file: "16-tpt-tahun-provinsi.csv",
    like: "yudono/webgis, data_pengangguran.js",
    rows: [],
    says: ["no-heading"],
  },
  {
    file: "17-kecamatan-angkatan-kerja.csv",
    like: "a table of kecamatan: jumlah_angkatan_kerja, jumlah_bekerja, jumlah_pengangguran",
    region: "18.10",
    // 4,200 + 3,100.
    rows: [["18.10", 7_300, null, "2023"]],
    says: ["added-up", "other-quantity"],
  },
  {
    file: "18-edatabase-tahun.csv",
    like: "jamdin-thalib/jamdinthalib.datamikro, profil/10",
    region: "18.10",
    // The row of those at work, in the latest of three years; the unemployed are named and left out.
    rows: [["18.10", 99_003, null, "2022"]],
    says: ["other-quantity"],
    asks: [["period", "2022"]],
  },
  {
    file: "19-indikator-daerah.csv",
    like: "a dashboard of regional indicators: Area, Provinsi, Kota_Kabupaten, Jumlah_Penduduk_Bekerja",
    rows: [
      ["17.71", 190_001, null, null],
      ["18.10", 201_500, null, null],
    ],
    says: ["other-quantity"],
  },
  { file: "20-formal-lokasi.csv", like: "imedkrisna/krisna, post/prakerja", rows: [], says: ["no-heading"] },
  {
    file: "21-triwulan-provinsi.csv",
    like: "a panel of provinces: Triwulan, PDRB (IDR mn), Jumlah Penduduk Bekerja",
    rows: [],
    says: ["parts-open"],
    asks: [["parts", null]],
  },
  {
    file: "22-peserta-provinsi.txt",
    like: "spn.or.id, 30 January 2024, after Satu Data Ketenagakerjaan (Kemnaker), copied with its bars",
    // "Sampai Dengan Bulan Desember Tahun 2023"; those who are not active are named and left out.
    rows: [
      ["11", null, 583_638, "2023-12"],
      ["12", null, 2_057_246, "2023-12"],
      ["18", null, 578_889, "2023-12"],
      ["19", null, 216_685, "2023-12"],
      ["31", null, 7_498_532, "2023-12"],
      ["34", null, 558_681, "2023-12"],
    ],
    says: ["other-quantity"],
  },
  {
    file: "23-kepesertaan-kota.csv",
    like: "satudata.banjarmasinkota.go.id, Kepesertaan BPJS Ketenagakerjaan 2020-2024",
    region: "63.71",
    // Companies and workers below each other, and a sum of both: nothing is taken unasked.
    rows: [],
    says: ["no-heading", "no-region-column"],
  },
  {
    file: "24-status-pendidikan.csv",
    like: "bps.go.id statictable 1936, status by education, 2008-2022",
    rows: [],
    says: ["no-heading"],
  },
  {
    file: "25-pengangguran-umur.csv",
    like: "IlhamRichie/Data-scraping-Tingkat-Pengangguran-BPS-Streamlit, data/bps_data.csv",
    // Unemployment, which none of its headings says.
    rows: [],
    says: ["no-heading"],
  },
  {
    file: "26-daftar-di-artikel.txt",
    like: "databoks.katadata.co.id, active members by province, February 2025",
    rows: [],
    says: ["no-heading"],
  },
  {
    file: "27-spasi-saja.txt",
    like: "spn.or.id, the same table with nothing but spaces between its columns",
    rows: [],
    says: ["no-heading"],
  },
  {
    file: "28-jenis-kegiatan.csv",
    like: "no excerpt, figures of our own: in the shape of BPS, Kabupaten Dalam Angka, table 3.2, by type of activity and sex, in two languages",
    // The labour force and those at work of it: two bases, one of which the planner chooses.
    rows: [],
    says: ["parts-open", "other-quantity"],
    asks: [["parts", null]],
  },
];

function optionsOf(code: string | undefined): IntakeOptions {
  const region = code === undefined ? null : regionOf(code);
  return region?.ok === true ? { region: region.value } : {};
}

async function reportFor(file: string, options: IntakeOptions = {}): Promise<Report> {
  const bytes = await readBytes(join("test/intake/cases/public", file));
  const content = await readFile(fileOfBytes(file, bytes));
  if (!content.ok) throw new Error(content.problem.sentence.en);
  return reportOf(content.value.grids, file, [], options);
}

describe("public tables", () => {
  it.each(tables)("$file", async ({ file, rows, region, says = [], asks }) => {
    const report = await reportFor(file, optionsOf(region));
    expect(
      report.rows.map(({ region: code, workers, covered, asOf }) => [code, workers, covered, asOf]),
    ).toEqual(rows);
    expect(report.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...says]));
    if (asks !== undefined) expect(report.questions.map(({ id, chosen }) => [id, chosen])).toEqual(asks);
  });

  it.each([
    // 5,368.6 and 4,838.6 thousand.
    ["Jumlah Angkatan Kerja", 5_368_600],
    ["Jumlah Penduduk Bekerja", 4_838_600],
  ])("an indicator is chosen and never added to another: %s", async (indicator, workers) => {
    const answers = new Map([["parts", indicator]]);
    const report = await reportFor("08-indikator-panjang.csv", { ...optionsOf("31"), answers });
    expect(report.questions[1]?.options.map(({ id }) => id)).toEqual([
      "Jumlah Angkatan Kerja",
      "Jumlah Penduduk Bekerja",
    ]);
    expect(report.rows.map((row) => [row.region, row.workers, row.asOf])).toEqual([["31", workers, "2012"]]);
  });

  it.each([
    ["I. Angkatan Kerja/Economically Active", 213_703],
    ["1. Bekerja/Working", 201_500],
  ])("of the activities of BPS the total of one is taken: %s", async (activity, workers) => {
    const report = await reportFor("28-jenis-kegiatan.csv", { answers: new Map([["parts", activity]]) });
    expect(report.rows.map(({ region, workers: read, asOf }) => [region, read, asOf])).toEqual([
      ["18.10", workers, "2023"],
    ]);
  });

  it("a text with nothing between its columns is said to be one column", async () => {
    const { findings } = await reportFor("27-spasi-saja.txt");
    expect(findings[0]?.sentence.id).toMatch(/^Semua isinya berada di satu kolom, mulai di A1/);
  });

  it("quarters are chosen from and never added up", async () => {
    const file = "21-triwulan-provinsi.csv";
    const open = await reportFor(file);
    expect(open.questions[0]?.options.map(({ id }) => id)).toEqual(["I", "II"]);
    const answered = await reportFor(file, { answers: new Map([["parts", "II"]]) });
    expect(answered.rows.map(({ region, workers }) => [region, workers])).toEqual([
      ["18", 4_700_001],
      ["17", 1_000_001],
    ]);
  });
});
