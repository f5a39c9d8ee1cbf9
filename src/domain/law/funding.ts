import type { Text } from "../language/index.js";
import { describeRows, describeText } from "./describe.js";
import type { Confidence, Parameter } from "./parameter.js";
import { parameter } from "./parameter.js";

/** Whether the palm-oil revenue share may pay contributions. */
export const palmOilShare: Parameter<Text> = parameter({
  id: "funding.dbh_sawit",
  name: { id: "Sumber dana: DBH sawit", en: "Funding: palm-oil revenue share" },
  unit: "text",
  period: "year",
  values: [
    {
      from: "2023-01-01",
      fromPrecision: "year",
      value: {
        id: "80 % jalan; 20 % kegiatan lain, termasuk perlindungan sosial pekerja perkebunan sawit",
        en: "80% roads; 20% other activities, social protection of oil-palm workers among them",
      },
      citation: {
        act: "PP 38/2023; PMK 91/2023",
        article: null,
        sources: [
          "https://elaeis.co/berita/baca/termasuk-pekerja-rentan-petani-sawit-akan-dapat-perlindungan-jamsostek",
          "https://klikkalsel.com/melalui-peraturan-bupati-pemerintah-kabupaten-tanah-bumbu-segera-lindungi-petani-sawit-perlindungan-jaminan-sosial-ketenagakerjaan",
          "https://waspadaaceh.com/bpjs-beri-perlindungan-jaminan-sosial-ketenagakerjaan-untuk-petani-sawit-di-aceh",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2026-10-01",
      why: {
        id: "Sudahkah PMK baru tentang DBH sawit terbit?",
        en: "Was the new PMK on the palm-oil share enacted?",
      },
    },
  ],
  notes: [
    {
      id: "Rancangan PMK baru tentang DBH sawit disebut pada September 2026: periksa sebelum dipakai.",
      en: "A draft of a new PMK on the palm-oil share was mentioned in September 2026: check before use.",
    },
  ],
  describe: describeText,
});

/** Whether the tobacco revenue share may pay contributions. */
export const tobaccoShare: Parameter<Text> = parameter({
  id: "funding.dbh_cht",
  name: { id: "Sumber dana: DBH CHT", en: "Funding: tobacco excise revenue share" },
  unit: "text",
  period: "year",
  values: [
    {
      from: "2021-01-01",
      fromPrecision: "year",
      until: "2023-12-31",
      value: { id: "50 % untuk kesejahteraan masyarakat", en: "50% for welfare" },
      citation: {
        act: "PMK 215/PMK.07/2021",
        article: null,
        sources: [
          "https://teropongmedia.id/jaminan-sosial-ketenagakerjaan-lewat-penggunaan-dana-bagi-hasil-cukai-tembakau",
          "https://pojokbandung.com/read/2024/04/03/perlindungan-jaminan-sosial-bagi-pekerja-rentan-lewat-dana-bagi-hasil-cukai-hasil-tembakau",
        ],
      },
      confidence: "press",
      dateConfidence: "inferred",
    },
    {
      from: "2024-01-01",
      fromPrecision: "year",
      value: {
        id: "50 % kesejahteraan, 10 % penegakan hukum, 40 % kesehatan; penerima bantuan ditetapkan daerah",
        en: "50% welfare, 10% enforcement, 40% health; recipients are set by the region",
      },
      citation: {
        act: "PMK 72/2024",
        article: "Pasal 5 ayat (9)",
        sources: [
          "https://jdih.situbondokab.go.id/detail/eyJpdiI6ImdvTEwyR3lEZGhZRVB6U2xVSHR1NHc9PSIsInZhbHVlIjoiRTk1SlhWRWJLVkpNc2kwUEtwVkQyZz09IiwibWFjIjoiZWYxMTdjYjgyZjFhZGI3NTZhZjAwZWEwYTY1MTdmY2QyMTYyN2I0NzU4Y2YzYWI3ODFiY2JiMTY2NGI1ZTVmYSJ9",
          "https://www.malangtimes.com/baca/352354/20260102/053100/kuota-bantuan-bpjs-naker-susut-jadi-500-peserta-pemkot-batu-pastikan-tak-hapus-penerima-yang-terdaftar",
          "https://sekitarjatim.com/2025/05/23/6-900-pekerja-rentan-di-sampang-dapat-jaminan-sosial-dari-dana-cukai-tembakau/",
        ],
      },
      confidence: "press",
      conflict: {
        id: "Sampang menyebut PMK 16/2025 untuk pembagian 50/10/40.",
        en: "Sampang cites PMK 16/2025 for the 50/10/40 split.",
      },
    },
  ],
  notes: [
    {
      id: "S-49/PK/PK.2/2024 menjelaskan bahwa dana ini dapat mendukung Inpres 2/2021 dan 4/2022. Dua sumber tumpang tindih pada 2024; kami memakai yang baru sejak 1 Januari 2024.",
      en: "S-49/PK/PK.2/2024 explains that the money may support Inpres 2/2021 and 4/2022. The two rules overlap in 2024; we use the newer from 1 January 2024.",
    },
  ],
  describe: describeText,
});

/** Whether the village fund may pay contributions. */
export const villageFund2026: Parameter<Text> = parameter({
  id: "funding.dana_desa_2026",
  name: { id: "Sumber dana: Dana Desa 2026", en: "Funding: village fund 2026" },
  unit: "text",
  period: "year",
  values: [
    {
      from: "2026-01-01",
      fromPrecision: "year",
      until: "2026-12-31",
      value: {
        id: "boleh; cakupannya diperselisihkan: (a) kepala desa, perangkat, RT/RW, kader, pekerja rentan, atau (b) hanya pekerja Padat Karya Tunai Desa",
        en: "allowed; its scope is disputed: (a) village heads, staff, RT/RW, volunteers, vulnerable workers, or (b) only workers of the village cash-for-work scheme",
      },
      citation: {
        act: "Permendes PDT 16/2025",
        article: null,
        sources: [
          "https://infopublik.banjarkab.go.id/post/15370/dpmd-banjar-ikut-ambil-bagian-dalam-focus-grup-discussion-fgd-optimalisasi-peraturan-menteri-desa-dan-pembangunan-daerah-tertinggal-nomor-16-tahun-2025-untuk-perlindungan-jaminan-sosial-ketenagakerjaan-bagi-pemdes",
          "https://habarkalimantan.com/?p=65043",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2026-12-01",
      why: {
        id: "Peraturan prioritas Dana Desa 2027: masih boleh membayar iuran?",
        en: "Village-fund priorities for 2027: may it still pay contributions?",
      },
    },
  ],
  describe: describeText,
});

/** A yearly guideline or circular and what it says about Jamsostek. */
interface BudgetDuty {
  readonly act: string;
  readonly says: Text;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** What obliges a region to budget for Jamsostek. */
export const budgetDuties: Parameter<readonly BudgetDuty[]> = parameter({
  id: "duty.permendagri",
  name: { id: "Kewajiban penganggaran daerah", en: "Regional budgeting duty" },
  unit: "list",
  period: "year",
  values: [
    {
      from: "2021-01-01",
      fromPrecision: "year",
      value: [
        {
          act: "Permendagri 27/2021 (APBD 2022)",
          says: {
            id: "jamsostek bagi non-ASN, penyelenggara pemilu, pekerja rentan, pekerja BUMD",
            en: "jamsostek for non-civil-servants, election officers, vulnerable workers, workers of regional companies",
          },
          confidence: "press",
          sources: [
            "http://online.flipbuilder.com/plcl/oeud/files/basic-html/page172.html",
            "https://kabarnusa.com/ksp-jaminan-sosial-ketenagakerjaan-hindarkan-ahli-waris-dari-terjerumus-kemiskinan/2",
          ],
        },
        {
          act: "Permendagri 84/2022 (APBD 2023)",
          says: { id: "disebut mendukung jamsostek", en: "named as supporting jamsostek" },
          confidence: "press-single",
          sources: [
            "https://ekbis.sindonews.com/read/1005437/77/kemendagri-ajak-kepala-daerah-supaya-pekerja-terlindungi-bpjs-ketenagakerjaan-1674648110/10",
          ],
        },
        {
          act: "Permendagri 15/2023 (APBD 2024)",
          says: {
            id: "pemda wajib mendaftarkan dan menganggarkan non-ASN, perangkat desa, RT/RW dan pekerja rentan",
            en: "regional governments must register and budget for non-civil-servants, village staff, RT/RW and vulnerable workers",
          },
          confidence: "press-single",
          sources: [
            "https://jabarekspres.com/berita/2023/11/14/bpjs-ketenagakerjaan-dan-kemendagri-dorong-kesejahteraan-masyarakat-desa-di-jabar-melalui-program-perlindungan-jamsostek",
          ],
        },
        {
          act: "Permendagri 15/2024 (APBD 2025)",
          says: { id: "disebut sebagai dasar pekerja rentan", en: "cited as basis for vulnerable workers" },
          confidence: "press-single",
          sources: [
            "https://enimekspres.bacakoran.co/read/12919/implementasikan-visi-misi-bupati-pali-lindungi-pekerja-rentan-dengan-program-bpjs-ketenagakerjaan/15",
          ],
        },
        {
          act: "Permendagri 14/2025 (APBD 2026)",
          says: {
            id: "ada; bagian jamsosteknya tidak terlihat",
            en: "exists; its jamsostek paragraph was not seen",
          },
          confidence: "press-single",
          sources: ["https://www.ainamulyana.com/2025/10/permendagri-nomor-14-tahun-2025-tentang.html"],
        },
        {
          act: "Pedoman APBD 2027",
          says: { id: "TIDAK DITEMUKAN", en: "NOT FOUND" },
          confidence: "unverified",
          sources: [],
        },
        {
          act: "SE Mendagri 842.2/5193/SJ (23 September 2021)",
          says: {
            id: "RKPD dan APBD wajib memuat program setiap tahun; laporan triwulanan paling lambat tanggal 10",
            en: "RKPD and APBD must carry the programme each year; quarterly report by the 10th",
          },
          confidence: "press",
          sources: [
            "https://bahteranews.com/2021/11/20/rapat-monitoring-tindaklanjut-permendagri-nomor-27-tahun-2021/",
            "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
            "https://surabaya.inews.id/read/96514/kemendagri-minta-seluruh-pemda-provinsi-jawa-timur-anggarkan-jamsostek-bagi-pekerja-non-asn/2",
          ],
        },
      ],
      citation: {
        act: "Inpres 2/2021 dan pedoman APBD tahunan",
        article: null,
        sources: [
          "http://online.flipbuilder.com/plcl/oeud/files/basic-html/page172.html",
          "https://kabarnusa.com/ksp-jaminan-sosial-ketenagakerjaan-hindarkan-ahli-waris-dari-terjerumus-kemiskinan/2",
          "https://ekbis.sindonews.com/read/1005437/77/kemendagri-ajak-kepala-daerah-supaya-pekerja-terlindungi-bpjs-ketenagakerjaan-1674648110/10",
          "https://jabarekspres.com/berita/2023/11/14/bpjs-ketenagakerjaan-dan-kemendagri-dorong-kesejahteraan-masyarakat-desa-di-jabar-melalui-program-perlindungan-jamsostek",
          "https://enimekspres.bacakoran.co/read/12919/implementasikan-visi-misi-bupati-pali-lindungi-pekerja-rentan-dengan-program-bpjs-ketenagakerjaan/15",
          "https://www.ainamulyana.com/2025/10/permendagri-nomor-14-tahun-2025-tentang.html",
          "https://bahteranews.com/2021/11/20/rapat-monitoring-tindaklanjut-permendagri-nomor-27-tahun-2021/",
          "https://www.kabaran.id/2025/05/kemendagri-dorong-percepatan-jaminan-sosial-ketenagakerjaan.html",
          "https://surabaya.inews.id/read/96514/kemendagri-minta-seluruh-pemda-provinsi-jawa-timur-anggarkan-jamsostek-bagi-pekerja-non-asn/2",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2026-10-01",
      why: {
        id: "Pedoman penyusunan APBD 2027: bagian jamsostek.",
        en: "The APBD 2027 guideline: its jamsostek paragraph.",
      },
    },
  ],
  notes: [
    {
      id: "Pedoman APBD 2027 tidak ditemukan, dan bagian jamsostek Permendagri 14/2025 tidak terlihat.",
      en: "The APBD 2027 guideline was not found, and the jamsostek paragraph of Permendagri 14/2025 was not seen.",
    },
  ],
  describe: describeRows((row: BudgetDuty) => ({
    id: `${row.act}: ${row.says.id}`,
    en: `${row.act}: ${row.says.en}`,
  })),
});
