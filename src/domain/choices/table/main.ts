/** The main choices, in the order in which they stand in the pane: what every plan has. */
import type { ChoiceEntry } from "./entry.js";
import { lastPlanYear, planLimits, targetLimits } from "./limits.js";

const { firstBaseYear, lastBaseYear, longestHorizon } = planLimits;
const year = { id: "tahun", en: "year" };
const word = { id: "—", en: "—" };
const targetTop = `${targetLimits.most * 100}%`;

export const mainChoices = {
  /** Kemendagri code, "18" or "18.10". */
  regionCode: {
    kind: "region",
    needed: true,
    name: { id: "Daerah", en: "The region" },
    label: { id: "Daerah", en: "Region" },
    flag: "region",
    example: "18.10",
  },
  baseYear: {
    kind: "year",
    needed: true,
    limits: () => ({ least: firstBaseYear, most: lastBaseYear }),
    name: { id: "Tahun dasar", en: "The base year" },
    label: { id: "Tahun dasar", en: "Base year" },
    flag: "base-year",
    example: 2024,
    asumsi: {
      each: "plan",
      place: 0,
      label: { id: "Tahun dasar", en: "Base year" },
      unit: year,
      source: {
        what: { id: "Tahun dasar", en: "Base year" },
        unit: year,
        note: {
          id: "Mengubahnya menggeser semua kolom tahun; angka dasar di Segmen tidak ikut berganti.",
          en: "Changing it moves every column of years; the baseline on Segmen does not change with it.",
        },
      },
      explanation: {
        id: "Tahun tempat jalur mulai. Angka dasar di lembar Segmen harus bertanggal tahun ini; kalau tidak, Pemeriksaan memberi tahu.",
        en: "The year in which the path starts. The baseline on Segmen should be dated in this year; otherwise Pemeriksaan says so.",
      },
      message: {
        id: `Isi tahun ${firstBaseYear} sampai ${lastBaseYear}.`,
        en: `Enter a year from ${firstBaseYear} to ${lastBaseYear}.`,
      },
    },
  },
  /** The last year of the projection. */
  horizonYear: {
    kind: "year",
    needed: true,
    limits: ({ baseYear }) => ({ least: baseYear + 1, most: baseYear + longestHorizon }),
    name: { id: "Tahun akhir", en: "The final year" },
    label: { id: "Tahun akhir", en: "Final year" },
    flag: "to",
    example: 2029,
  },
  /** A share: 0.3839 for 38.39 %. */
  targetShare: {
    kind: "target",
    needed: true,
    limits: targetLimits,
    name: { id: "Target cakupan", en: "The coverage target" },
    label: { id: "Target cakupan", en: "Coverage target" },
    flag: "target",
    example: 0.3839,
    asumsi: {
      each: "plan",
      place: 1,
      label: { id: "Target cakupan", en: "Coverage target" },
      unit: { id: "% dari pekerja", en: "% of workers" },
      source: {
        what: { id: "Target cakupan", en: "Coverage target" },
        unit: { id: "pangsa pekerja", en: "share of workers" },
        note: {
          id: "Target hanya bermakna dengan basis yang sama dengan angka dasarnya: target RPJMN dan target UCJ memakai basis berbeda.",
          en: "A target has a meaning only on the same base as the baseline: RPJMN and UCJ targets use different bases.",
        },
      },
      explanation: {
        id: "Terhadap basis yang sama dengan angka dasar. Berlaku untuk wilayah dan segmen tanpa target sendiri.",
        en: "On the same base as the baseline. Holds for the region and for segments without a target of their own.",
      },
      message: {
        id: `Isi target sebagai persen atau pangsa: 38,39% atau 0,3839. Paling besar ${targetTop}.`,
        en: `Enter the target as a percentage or share: 38.39% or 0.3839. At most ${targetTop}.`,
      },
    },
    scenario: {
      driver: "target",
      place: 0,
      name: { id: "Target cakupan (poin %)", en: "Coverage target (% points)" },
      scenarios: [-0.05, 0, 0.05],
      steps: [-0.05, 0.05],
      why: {
        id: "Rendah: target diturunkan 5 poin dalam pembahasan; tinggi: dinaikkan 5 poin. Target segmen sendiri ikut bergeser.",
        en: "Low: the target is cut by 5 points in the talks; high: raised by 5. A segment's own target moves with it.",
      },
    },
  },
  /** The year in which the target is to be reached. */
  targetYear: {
    kind: "year",
    needed: true,
    limits: ({ baseYear, horizonYear }) => ({ least: baseYear + 1, most: horizonYear }),
    name: { id: "Tahun target", en: "The target year" },
    label: { id: "Tahun target", en: "Target year" },
    flag: "target-year",
    example: 2029,
    asumsi: {
      each: "plan",
      place: 2,
      label: { id: "Tahun target", en: "Target year" },
      unit: year,
      limits: { least: firstBaseYear + 1, most: lastPlanYear },
      source: {
        what: { id: "Tahun target", en: "Target year" },
        unit: year,
        note: {
          id: "Sesudah tahun ini cakupan target dipertahankan.",
          en: "After this year the target share is held.",
        },
      },
      explanation: {
        id: "Jalur di bawah mencapai target pada tahun ini, lalu mempertahankannya.",
        en: "The path below reaches the target in this year and then holds it.",
      },
      message: {
        id: `Isi tahun sesudah tahun dasar, ${firstBaseYear + 1} sampai ${lastPlanYear}.`,
        en: `Enter a year after the base year, ${firstBaseYear + 1} to ${lastPlanYear}.`,
      },
    },
  },
  payer: {
    kind: "payer",
    needed: true,
    default: "APBD",
    name: { id: "Pembayar", en: "The payer" },
    label: { id: "Pembayar iuran", en: "Paid by" },
    flag: "payer",
    example: "APBD",
    asumsi: {
      each: "plan",
      place: 4,
      label: { id: "Pembayar iuran", en: "Payer of the contribution" },
      unit: word,
      source: {
        what: { id: "Pembayar iuran", en: "Payer of the contribution" },
        unit: word,
        note: {
          id: "Pembayar menentukan tarif: lihat daftar pembayar.",
          en: "The payer decides the rate: see the list of payers.",
        },
      },
      explanation: {
        id: "Menentukan iuran: tidak semua pembayar mendapat keringanan. Pilih dari daftar; siapa yang berhak tertulis di bawah.",
        en: "Decides the contribution: not every payer has the reliefs. Choose from the list; who is entitled stands below.",
      },
      message: { id: "Pilih pembayar dari daftar.", en: "Choose a payer from the list." },
    },
  },
  /** Months of contribution funded each year, 1 to 12. */
  monthsPerYear: {
    kind: "months",
    needed: true,
    limits: { least: 1, most: 12 },
    default: 12,
    name: { id: "Bulan iuran per tahun", en: "Months of contribution a year" },
    label: { id: "Bulan/tahun", en: "Months/year" },
    flag: "months",
    example: 6,
    asumsi: {
      each: "year",
      place: 1,
      label: { id: "Bulan iuran yang didanai", en: "Months of contribution funded" },
      unit: { id: "bulan per tahun", en: "months a year" },
      // On the sheet a single year may go without money.
      limits: { least: 0, most: 12 },
      source: {
        what: { id: "Bulan iuran yang didanai per tahun", en: "Months of contribution funded a year" },
        unit: { id: "bulan", en: "months" },
        note: {
          id: "Peserta yang didanai kurang dari setahun keluar sesudahnya bila tidak melanjutkan sendiri.",
          en: "Members funded for less than a year drop out afterwards unless they go on paying.",
        },
      },
      explanation: {
        id: "Bulan iuran dalam tahun anggaran itu, 0 sampai 12.",
        en: "Months of contribution within the budget year, 0 to 12.",
      },
      message: {
        id: "Isi bilangan bulat 0 sampai 12 bulan.",
        en: "Enter a whole number of months from 0 to 12.",
      },
    },
    scenario: {
      driver: "months",
      place: 4,
      name: { id: "Bulan yang didanai (bulan)", en: "Months funded (months)" },
      scenarios: [0, 0, 0],
      steps: [-3, 3],
      why: {
        id: "Sama di semua skenario; uji kepekaan memperlihatkan satu triwulan lebih atau kurang.",
        en: "The same in every scenario; the test of sensitivity shows a quarter more or less.",
      },
    },
  },
  /** Language of the texts in the cells. The tabs keep their Indonesian names. */
  language: {
    kind: "word",
    needed: true,
    words: { id: { id: "Indonesia", en: "Indonesian" }, en: { id: "Inggris", en: "English" } },
    default: "id",
    name: { id: "Bahasa", en: "The language" },
    label: { id: "Bahasa lembar", en: "Language of the sheets" },
    flag: "language",
    example: "id",
  },
  /** The region as a whole; absent: the published pair that suits the base year. */
  total: {
    kind: "figures",
    name: { id: "Wilayah seluruhnya", en: "The whole region" },
    label: { id: "Peserta dan pekerja seluruh wilayah", en: "Covered and workers of the whole region" },
  },
  /** The segments in their order; absent: those with a published figure. */
  segments: {
    kind: "segments",
    name: { id: "Segmen", en: "Segments" },
    label: { id: "Segmen rencana", en: "Segments of the plan" },
  },
  /** Payers in their order, the first being `payer`; absent: `payer` alone. */
  payers: {
    kind: "payers",
    limits: { least: 1, most: 6 },
    name: { id: "Daftar pembayar", en: "The list of payers" },
    label: { id: "Semua pembayar, yang utama lebih dulu", en: "All payers, the main one first" },
  },
} as const satisfies Readonly<Record<string, ChoiceEntry>>;
