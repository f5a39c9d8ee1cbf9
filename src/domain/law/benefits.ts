import { formatRupiah } from "../language/index.js";
import type { Text } from "../language/index.js";
import { describeCount } from "./describe.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";

/** JKM paid to the heirs, in rupiah. */
export interface DeathBenefit {
  readonly lumpSum: number;
  readonly periodic: number;
  readonly funeral: number;
  readonly total: number;
}

function describeDeath(value: DeathBenefit): Text {
  const text = (language: "id" | "en", parts: readonly [string, string, string]) =>
    `${formatRupiah(value.total, language)}: ${parts[0]} ${formatRupiah(value.lumpSum, language)}, ` +
    `${parts[1]} ${formatRupiah(value.periodic, language)}, ${parts[2]} ${formatRupiah(value.funeral, language)}`;
  return {
    id: text("id", ["santunan kematian", "santunan berkala", "biaya pemakaman"]),
    en: text("en", ["death benefit", "periodic benefit", "funeral"]),
  };
}

/** What JKM pays in full. */
export const jkmBenefit: Parameter<DeathBenefit> = parameter({
  id: "benefit.jkm.cash",
  name: { id: "Manfaat JKM tunai", en: "JKM cash benefit" },
  unit: "rupiah",
  period: "once",
  values: [
    {
      from: "2015-07-01",
      value: { lumpSum: 16_200_000, periodic: 4_800_000, funeral: 3_000_000, total: 24_000_000 },
      citation: {
        act: "PP 44/2015",
        article: null,
        sources: ["http://online.flipbuilder.com/plcl/ztyb/files/basic-html/page199.html"],
      },
      // The page prints 24 million in all, 4.8 million in instalments and 3 million for the funeral; the lump sum is the rest.
      confidence: "press-single",
    },
    {
      from: "2019-12-01",
      fromPrecision: "month",
      value: { lumpSum: 20_000_000, periodic: 12_000_000, funeral: 10_000_000, total: 42_000_000 },
      citation: {
        act: "PP 82/2019 (perubahan PP 44/2015)",
        article: null,
        sources: [
          "https://www.idxchannel.com/economics/covid-19-melandai-200-pkl-bandung-terima-jaminan-kecelakaan-kerja-hingga-beasiswa/2",
          "https://ur-ban.id/?p=47687",
          "https://www.bpjsketenagakerjaan.go.id/artikel/18913/artikel-berapa-besaran-iuran-jht",
        ],
      },
      confidence: "press",
      dateConfidence: "unverified",
    },
  ],
  notes: [
    {
      id: "Santunan sekaligus 16,2 juta sebelum Desember 2019 dihitung sebagai sisa dari 24 juta. Sulawesi Utara 2019: 202 klaim × 24 juta + 8 × 42 juta tepat sama dengan jumlah yang terbit (komentar.co, Oktober 2020).",
      en: "The lump sum of 16.2 million before December 2019 is computed as the rest of 24 million. North Sulawesi 2019: 202 claims × 24 million + 8 × 42 million are exactly the published sum (komentar.co, October 2020).",
    },
  ],
  describe: describeDeath,
});

/** How long a member waits for the full JKM benefit. */
export const jkmWaitingMonths: Parameter<number> = parameter({
  id: "benefit.jkm.min_membership_months",
  name: {
    id: "JKM: bulan kepesertaan sebelum manfaat penuh",
    en: "JKM: months of membership before the full benefit",
  },
  unit: "months",
  period: "none",
  values: [
    {
      from: "2025-01-01",
      fromPrecision: "year",
      value: 3,
      citation: {
        act: "Permenaker 1/2025",
        article: null,
        sources: [
          "https://media.alkhairaat.id/bpjamsostek-bayarkan-jkm-penuh-setelah-kepesertaan-minimal-3-bulan",
          "https://cakranusantara.net/2025/09/22/kadisnakertrans-mensosialisasikan-bpjs-ketenagakerjaan-dana-bagi-hasil-cukai-dan-tembakau",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2026-10-01",
      why: {
        id: "Apakah putus iuran memulai kembali hitungan 3 bulan JKM?",
        en: "Does a gap in payment restart the 3 months of JKM?",
      },
    },
  ],
  notes: [
    {
      id: "Sebelum itu hanya biaya pemakaman 10 juta. Mendaftarkan pada triwulan IV untuk 3 bulan tidak memberi satu bulan pun JKM penuh. JKK tidak dibatasi. Apakah putus iuran memulai hitungan kembali: tidak ditemukan.",
      en: "Before that only the funeral 10 million. Enrolling in the fourth quarter for 3 months buys not one month of full JKM. JKK is not limited. Whether a gap in payment restarts the count: not found.",
    },
  ],
  describe: describeCount("bulan", "months"),
});

/** Scholarship of a member's children, in rupiah a year by level, and for how many years. */
interface Scholarship {
  readonly levels: readonly {
    readonly level: "TK/SD" | "SMP" | "SMA" | "PT";
    readonly yearly: number;
    readonly years: number;
  }[];
  readonly children: number;
  /** For all children together; holds the sum of the levels. */
  readonly most: number;
  /** Years of contributions before JKM pays it. */
  readonly jkmYears: number;
  readonly endsAtAge: number;
}

function describeScholarship(value: Scholarship): Text {
  const levels = (language: "id" | "en", years: string) =>
    value.levels
      .map((each) => `${each.level} ${formatRupiah(each.yearly, language)} × ${each.years} ${years}`)
      .join("; ");
  return {
    id: `${levels("id", "tahun")}; paling banyak ${value.children} anak, ${formatRupiah(value.most, "id")}`,
    en: `${levels("en", "years")}; at most ${value.children} children, ${formatRupiah(value.most, "en")}`,
  };
}

/** What children of a member may receive. */
export const scholarship: Parameter<Scholarship> = parameter({
  id: "benefit.scholarship",
  name: { id: "Beasiswa anak peserta", en: "Scholarship of members' children" },
  unit: "rupiah per child per year",
  period: "year",
  values: [
    {
      from: "2019-12-01",
      fromPrecision: "month",
      value: {
        levels: [
          { level: "TK/SD", yearly: 1_500_000, years: 8 },
          { level: "SMP", yearly: 2_000_000, years: 3 },
          { level: "SMA", yearly: 3_000_000, years: 3 },
          { level: "PT", yearly: 12_000_000, years: 5 },
        ],
        children: 2,
        most: 174_000_000,
        jkmYears: 3,
        endsAtAge: 23,
      },
      citation: {
        act: "PP 82/2019",
        article: null,
        sources: [
          "https://www.idxchannel.com/economics/covid-19-melandai-200-pkl-bandung-terima-jaminan-kecelakaan-kerja-hingga-beasiswa/2",
          "https://finance.detik.com/berita-ekonomi-bisnis/d-5759152/meninggal-kecelakaan-kerja-di-gorong-gorong-gimana-klaim-santunannya/2",
          "http://online.flipbuilder.com/plcl/qies/files/basic-html/page44.html",
        ],
      },
      confidence: "press",
      dateConfidence: "unverified",
    },
  ],
  notes: [
    {
      id: "Untuk JKM hanya setelah 3 tahun iuran; berakhir pada usia 23 tahun.",
      en: "For JKM only after 3 years of contributions; ends at age 23.",
    },
  ],
  describe: describeScholarship,
});

/** JKK benefits in words and amounts. `timesWage` are months of the reported wage. */
export interface InjuryBenefit {
  readonly deathTimesWage: number;
  readonly disabilityTimesWage: number;
  readonly funeral: number;
  readonly periodic: number;
  readonly homecareMost: number;
  readonly otherwise: Text;
}

function describeInjury(value: InjuryBenefit): Text {
  const money = (amount: number) => ({ id: formatRupiah(amount, "id"), en: formatRupiah(amount, "en") });
  return {
    id: `meninggal ${value.deathTimesWage} × upah, cacat total tetap ${value.disabilityTimesWage} × upah, pemakaman ${money(value.funeral).id}, santunan berkala ${money(value.periodic).id}, perawatan di rumah ${value.homecareMost === 0 ? "belum ada" : `paling banyak ${money(value.homecareMost).id}`}; ${value.otherwise.id}`,
    en: `death ${value.deathTimesWage} × wage, total permanent disability ${value.disabilityTimesWage} × wage, funeral ${money(value.funeral).en}, periodic benefit ${money(value.periodic).en}, home care ${value.homecareMost === 0 ? "not yet" : `at most ${money(value.homecareMost).en}`}; ${value.otherwise.en}`,
  };
}

/** What JKK pays. */
export const jkkBenefit: Parameter<InjuryBenefit> = parameter({
  id: "benefit.jkk",
  name: { id: "Manfaat JKK", en: "JKK benefits" },
  unit: "mixed",
  period: "once",
  values: [
    {
      from: "2015-07-01",
      value: {
        deathTimesWage: 48,
        disabilityTimesWage: 56,
        funeral: 3_000_000,
        periodic: 4_800_000,
        homecareMost: 0,
        otherwise: { id: "pengobatan sesuai kebutuhan medis", en: "treatment by medical need" },
      },
      citation: {
        act: "PP 44/2015",
        article: null,
        sources: ["http://online.flipbuilder.com/plcl/ztyb/files/basic-html/page199.html"],
      },
      confidence: "press-single",
    },
    {
      from: "2019-12-01",
      fromPrecision: "month",
      value: {
        deathTimesWage: 48,
        disabilityTimesWage: 56,
        funeral: 10_000_000,
        periodic: 12_000_000,
        homecareMost: 20_000_000,
        otherwise: {
          id: "pengobatan sesuai kebutuhan medis tanpa batas; sementara tidak mampu bekerja 100 % upah selama 12 bulan pertama, sesudahnya 50 %",
          en: "treatment by medical need without limit; temporary incapacity 100% of the wage for the first 12 months, 50% after",
        },
      },
      citation: {
        act: "PP 44/2015 jo. PP 82/2019",
        article: null,
        sources: [
          "https://finance.detik.com/berita-ekonomi-bisnis/d-5759152/meninggal-kecelakaan-kerja-di-gorong-gorong-gimana-klaim-santunannya/2",
          "https://star.gridtechno.com/read/453594342/peserta-bpjs-ketenagakerjaan-jaminan-kecelakaan-kerja-dapat-santunan-uang-jika-dalam-kondisi-ini?page=2",
          "http://online.flipbuilder.com/plcl/qies/files/basic-html/page43.html",
          "https://malangtimes.com/baca/353501/20260123/124600/bpjs-ketenagakerjaan-implementasikan-pp-50-2025-untuk-lindungi-pekerja-transportasi-berisiko-tinggi",
        ],
      },
      confidence: "press",
      dateConfidence: "unverified",
    },
  ],
  notes: [
    {
      id: "Meninggal 60 % × 80 × upah, paling sedikit sebesar santunan kematian JKM; cacat total tetap 70 % × 80 × upah. Contoh upah 1 juta: 48 juta; dengan pemakaman dan santunan berkala 70 juta; dengan beasiswa paling banyak 244 juta.",
      en: "Death 60% × 80 × wage, at least the JKM lump sum; total permanent disability 70% × 80 × wage. Example at a wage of 1 million: 48 million; with funeral and periodic benefit 70 million; with scholarships at most 244 million.",
    },
  ],
  describe: describeInjury,
});
