import type { Text } from "../language/index.js";
import { isFictional, regionOf } from "../regions/index.js";
import type { Region } from "../regions/index.js";
import type { SegmentId } from "../segments/index.js";
import { baselineOf } from "./baseline.js";
import type { BaselineRow } from "./baseline.js";

/** One question of the checklist. */
export interface AskLine {
  readonly what: Text;
  readonly whom: Text;
  /** The segment it is about; `null` for money and decisions. */
  readonly segment: SegmentId | null;
}

/** Who holds a segment's list, for the region's level; "{x}" is the region. */
interface Holder {
  readonly segment: SegmentId;
  readonly what: Text;
  readonly whom: Text;
  /** Where a province answers differently from a kabupaten/kota. */
  readonly province?: Text;
}

const holders: readonly Holder[] = [
  {
    segment: "perangkat-desa",
    what: {
      id: "Kepala desa dan perangkat desa di {desa}, siltap per bulan",
      en: "Village heads and staff in {desa}, monthly pay",
    },
    whom: { id: "Dinas PMD {x}", en: "Dinas PMD (village affairs) of {x}" },
  },
  {
    segment: "bpd",
    what: { id: "Anggota BPD (atau sebutan lain)", en: "Village council members (BPD, by whatever name)" },
    whom: { id: "Dinas PMD {x}", en: "Dinas PMD (village affairs) of {x}" },
  },
  {
    segment: "rt-rw",
    what: {
      id: "Ketua RT dan RW, desa dan kelurahan terpisah",
      en: "RT and RW heads, villages and kelurahan apart",
    },
    whom: {
      id: "Dinas PMD (desa) dan Bagian Pemerintahan Setda (kelurahan) {x}",
      en: "Dinas PMD (villages) and the government section (kelurahan) of {x}",
    },
  },
  {
    segment: "lpm-lkd",
    what: {
      id: "Pengurus LPM dan lembaga kemasyarakatan desa lain",
      en: "Officers of LPM and other village institutions",
    },
    whom: { id: "Dinas PMD {x}", en: "Dinas PMD (village affairs) of {x}" },
  },
  {
    segment: "kader",
    what: { id: "Kader posyandu dan kader KB aktif", en: "Active health and family-planning volunteers" },
    whom: { id: "Dinas Kesehatan dan Dinas PPKB {x}", en: "Health and family-planning offices of {x}" },
  },
  {
    segment: "linmas",
    what: { id: "Anggota linmas", en: "Civil protection members" },
    whom: { id: "Satpol PP {x}", en: "Satpol PP of {x}" },
  },
  {
    segment: "guru-tendik",
    what: {
      id: "Guru honorer dan tenaga kependidikan non-ASN, per jenjang",
      en: "Honorary teachers and non-ASN school staff, by level of school",
    },
    whom: {
      id: "Dinas Pendidikan {x} (SD/SMP); Kantor Kemenag (madrasah)",
      en: "Education office of {x} (SD/SMP); religious affairs office (madrasah)",
    },
    province: {
      id: "Dinas Pendidikan kabupaten/kota (SD/SMP); Kanwil Kemenag (madrasah)",
      en: "Education offices of the regencies and cities (SD/SMP); religious affairs office (madrasah)",
    },
  },
  {
    segment: "guru-tendik-sma-smk",
    what: {
      id: "Guru dan tenaga kependidikan SMA/SMK/SLB non-ASN",
      en: "Non-ASN teachers and staff of SMA/SMK/SLB",
    },
    whom: {
      id: "Cabang Dinas Pendidikan provinsi (SMA/SMK urusan provinsi)",
      en: "The province's education branch office (SMA/SMK are the province's)",
    },
    province: { id: "Dinas Pendidikan {x}", en: "Education office of {x}" },
  },
  {
    segment: "non-asn",
    what: {
      id: "Pegawai non-ASN yang masih ada setelah pengangkatan PPPK, per perangkat daerah",
      en: "Non-ASN staff left after the PPPK appointments, by office",
    },
    whom: { id: "BKPSDM {x}", en: "Personnel office (BKPSDM) of {x}" },
    province: { id: "BKD {x}", en: "Personnel office (BKD) of {x}" },
  },
  {
    segment: "petugas-pemilu",
    what: {
      id: "Petugas ad hoc pemilu/pilkada dan lama tugasnya (sementara)",
      en: "Ad hoc election officers and how long they serve (temporary)",
    },
    whom: { id: "KPU dan Bawaslu {x}", en: "KPU and Bawaslu of {x}" },
  },
  {
    segment: "pekerja-rentan",
    what: {
      id: "Pekerja rentan desil 1–4 yang bekerja, usia peserta, belum terdaftar (DTSEN/P3KE), dengan NIK",
      en: "Working members of deciles 1–4, of insurable age, not yet enrolled (DTSEN/P3KE), with NIK",
    },
    whom: { id: "Dinas Sosial dan Bappeda {x}", en: "Social office and Bappeda of {x}" },
  },
  {
    segment: "pekerja-rentan-miskin-ekstrem",
    what: {
      id: "Pekerja miskin ekstrem (desil 1) dari daftar yang sama",
      en: "Extremely poor workers (decile 1) of the same list",
    },
    whom: { id: "Dinas Sosial dan Bappeda {x}", en: "Social office and Bappeda of {x}" },
  },
  {
    segment: "petani",
    what: {
      id: "Petani dan pekebun kecil (RDKK/Simluhtan; sawit: calon penerima DBH)",
      en: "Smallholders (farmer register; palm oil: revenue-share candidates)",
    },
    whom: { id: "Dinas Pertanian dan Perkebunan {x}", en: "Agriculture and estate-crops office of {x}" },
  },
  {
    segment: "nelayan",
    what: { id: "Nelayan kecil pemegang Kusuka", en: "Small-scale fishers with a Kusuka card" },
    whom: { id: "Dinas Perikanan {x}", en: "Fisheries office of {x}" },
    province: { id: "Dinas Kelautan dan Perikanan {x}", en: "Marine and fisheries office of {x}" },
  },
  {
    segment: "pedagang",
    what: { id: "Pedagang pasar per pasar", en: "Market traders by market" },
    whom: { id: "Dinas Perdagangan {x}", en: "Trade office of {x}" },
  },
  {
    segment: "umkm",
    what: { id: "Pelaku usaha mikro dan pekerjanya", en: "Micro-business owners and their workers" },
    whom: { id: "Dinas Koperasi dan UKM {x}", en: "Cooperatives and small-business office of {x}" },
  },
  {
    segment: "ojek-sopir-kurir",
    what: { id: "Pengemudi ojek, sopir dan kurir", en: "Ride-hailing drivers, drivers and couriers" },
    whom: {
      id: "Dinas Perhubungan {x}, aplikator dan paguyuban",
      en: "Transport office of {x}, platforms and associations",
    },
  },
  {
    segment: "art",
    what: { id: "Pekerja rumah tangga", en: "Domestic workers" },
    whom: { id: "Disnaker {x} (pendataan RT/RW)", en: "Labour office of {x} (counted by RT/RW)" },
  },
  {
    segment: "pekerja-keagamaan",
    what: {
      id: "Marbot, guru ngaji dan pekerja keagamaan penerima insentif",
      en: "Religious and community workers with an incentive",
    },
    whom: {
      id: "Bagian Kesra Setda {x}, Kantor Kemenag, Baznas",
      en: "Welfare section of {x}, religious affairs office, Baznas",
    },
    province: {
      id: "Biro Kesra Setda {x}, Kanwil Kemenag, Baznas",
      en: "Welfare bureau of {x}, religious affairs office, Baznas",
    },
  },
  {
    segment: "relawan-bencana",
    what: { id: "Relawan bencana terdaftar", en: "Registered disaster volunteers" },
    whom: { id: "BPBD {x}", en: "Disaster agency (BPBD) of {x}" },
  },
  {
    segment: "jasa-konstruksi",
    what: {
      id: "Nilai kontrak proyek APBD per tahun (bukan orang)",
      en: "Contract values of budget-funded works by year (not persons)",
    },
    whom: { id: "Dinas PUPR dan UKPBJ (LPSE) {x}", en: "Public works office and procurement unit of {x}" },
  },
  {
    segment: "pekerja-migran",
    what: { id: "Pekerja migran yang berangkat per tahun", en: "Migrant workers leaving each year" },
    whom: { id: "BP3MI dan Disnaker {x}", en: "BP3MI and labour office of {x}" },
  },
  {
    segment: "pekerja-perusahaan",
    what: {
      id: "Pekerja perusahaan menurut Wajib Lapor Ketenagakerjaan",
      en: "Company workers after the mandatory reports (WLKP)",
    },
    whom: { id: "Disnaker {x}", en: "Labour office of {x}" },
  },
  {
    segment: "kopdes-mbg",
    what: {
      id: "Pengurus dan pekerja Koperasi Desa Merah Putih dan dapur MBG",
      en: "Village cooperative and free-meal kitchen staff",
    },
    whom: { id: "Dinas Koperasi {x} dan SPPG", en: "Cooperatives office of {x} and the kitchens (SPPG)" },
  },
];

/** Segments that are there only where there are villages: most cities have none. */
const ofVillages: readonly SegmentId[] = ["perangkat-desa", "bpd"];

/**
 * What to ask whom, before or beside a plan: first the region as a whole, then each segment whose covered or workers are
 * not published, last money and decisions. What a baseline already has is not asked for again. Empty for an unknown code, and for a
 * fictional region, whose offices are nowhere.
 */
export function askList(regionCode: string): readonly AskLine[] {
  const found = regionOf(regionCode);
  const baseline = baselineOf(regionCode);
  if (!found.ok || !baseline.ok || isFictional(found.value)) return [];
  const region = found.value;
  const rows = new Map(baseline.value.segments.map((row) => [row.segment.id, row]));
  const segments = holders.filter(
    ({ segment }) => !isComplete(rows.get(segment)) && (region.desa > 0 || !ofVillages.includes(segment)),
  );
  return [
    ...ofTheWhole(region, baseline.value.total),
    ...segments.map((holder): AskLine => ({
      segment: holder.segment,
      what: filled(holder.what, region),
      whom: filled((region.level === "province" ? holder.province : undefined) ?? holder.whom, region),
    })),
    ...ofMoney(region),
  ];
}

function isComplete(row: BaselineRow | undefined): boolean {
  return row?.covered.kind === "figure" && row.workers.kind === "figure";
}

function ofTheWhole(region: Region, total: BaselineRow): readonly AskLine[] {
  const segment = "semua-pekerja" as const;
  const branch: Text = {
    id: `Kantor cabang BPJS Ketenagakerjaan yang membawahi ${region.name}`,
    en: `The BPJS Ketenagakerjaan branch in charge of ${region.name}`,
  };
  const known = isComplete(total);
  const covered: Text = {
    id: `Peserta aktif menurut NIK/KTP pada satu tanggal, per PU, BPU, Jakon, PMI dan per segmen${known ? " (terbaru)" : ""}`,
    en: `Active participants by NIK/ID card on one day, by PU, BPU, Jakon, PMI and by segment${known ? " (newest)" : ""}`,
  };
  const basis: Text = {
    id: "Basis UCJ (jumlah pekerja) yang dipakai cabang, dengan tahun dan sumbernya",
    en: "The UCJ base (workers) that the branch uses, with its year and source",
  };
  return [
    { segment, what: covered, whom: branch },
    { segment, what: basis, whom: branch },
    {
      segment,
      what: {
        id: "Penduduk bekerja menurut Sakernas Agustus, formal dan informal (basis lain: jangan dicampur)",
        en: "Employed population after Sakernas of August, formal and informal (another base: not to be mixed)",
      },
      whom: { id: `BPS ${region.name}`, en: `BPS of ${region.name}` },
    },
    {
      segment,
      what: {
        id: "Target UCJ tahunan dan basisnya (SE Ditjen Bina Bangda Kemendagri, RPJMD)",
        en: "Yearly UCJ targets and their base (circular of Ditjen Bina Bangda, RPJMD)",
      },
      whom: { id: `Bappeda ${officesOf(region).id}`, en: `Bappeda of ${officesOf(region).en}` },
    },
  ];
}

function ofMoney(region: Region): readonly AskLine[] {
  const { id, en } = officesOf(region);
  return [
    {
      segment: null,
      what: {
        id: "Pagu iuran dalam APBD tahun berjalan, DBH sawit dan DBH CHT, serta kode rekeningnya",
        en: "Ceiling for contributions in this year's budget, palm-oil and tobacco revenue shares, and their account codes",
      },
      whom: { id: `BPKAD dan TAPD ${id}`, en: `Finance office (BPKAD) and budget team (TAPD) of ${en}` },
    },
    {
      segment: null,
      what: {
        id: "Dari daftar tahun lalu: berapa yang lolos verifikasi NIK, usia dan kepesertaan, dan berapa bulan yang dibayar",
        en: "Of last year's list: how many passed the checks of NIK, age and membership, and how many months were paid",
      },
      whom: {
        id: `Disnaker ${id} dan cabang BPJS Ketenagakerjaan`,
        en: `Labour office of ${en} and the BPJS Ketenagakerjaan branch`,
      },
    },
  ];
}

/** Jakarta's kabupaten/kota have no offices of their own: the province's answer. */
function officesOf(region: Region): Text {
  if (region.autonomous || region.parentCode === null) return { id: region.name, en: region.name };
  const province = regionOf(region.parentCode);
  const name = province.ok ? province.value.name : region.name;
  return { id: `${name} (untuk ${region.name})`, en: `${name} (for ${region.name})` };
}

function filled(text: Text, region: Region): Text {
  const offices = officesOf(region);
  return {
    id: text.id.replace("{x}", offices.id).replace("{desa}", `${region.desa} desa`),
    en: text.en.replace("{x}", offices.en).replace("{desa}", `${region.desa} villages`),
  };
}
