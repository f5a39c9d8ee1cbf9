/** What drives a plan from year to year, in the order in which it is told; each may be left out. */
import { formatShare } from "../../language/index.js";
import type { Text } from "../../language/index.js";
import type { ChoiceEntry, Limits } from "./entry.js";

const share = { id: "pangsa", en: "share" };
const percentAYear = { id: "% per tahun", en: "% a year" };
const monthNumber = { id: "bulan ke-", en: "month number" };
const anyMonth: Limits = { least: 1, most: 12 };
const anyMonthMessage = {
  id: `Isi bilangan bulat ${anyMonth.least} (Januari) sampai ${anyMonth.most} (Desember).`,
  en: `Enter a whole number from ${anyMonth.least} (January) to ${anyMonth.most} (December).`,
};
const growthLimits: Limits = { least: -0.5, most: 0.5 };
const part: Limits = { least: 0, most: 1 };
/** Nobody lists people of whom fewer than one in a hundred is enrolled; 0 would divide by nothing. */
const yieldLimits: Limits = { least: 0.01, most: 1 };

/** "0 % sampai 100 %" */
const between = ({ least, most }: Limits, id = "sampai", en = "to"): Text => ({
  id: `${formatShare(least, "id")} ${id} ${formatShare(most, "id")}`,
  en: `${formatShare(least, "en")} ${en} ${formatShare(most, "en")}`,
});
const enter = (range: Text): Text => ({ id: `Isi ${range.id}.`, en: `Enter ${range.en}.` });
const growthRange = between(growthLimits, "dan", "and");

export const driverChoices = {
  /** Growth of the workers a year, 0.015 for 1.5 %; absent: 0. */
  growth: {
    kind: "share",
    limits: growthLimits,
    default: 0,
    name: { id: "Pertumbuhan pekerja", en: "Growth of the workers" },
    label: { id: "Pertumbuhan pekerja", en: "Growth of workers" },
    hint: { id: "Per tahun; dari RPJMD atau BPS.", en: "A year; from the RPJMD or BPS." },
    flag: "growth",
    example: 0.015,
    asumsi: {
      each: "year",
      place: 0,
      label: {
        id: "Pertumbuhan pekerja terhadap tahun sebelumnya",
        en: "Growth of workers on the year before",
      },
      unit: percentAYear,
      source: {
        what: { id: "Pertumbuhan jumlah pekerja", en: "Growth of the number of workers" },
        unit: percentAYear,
        note: {
          id: "Tidak ada proyeksi pekerja per wilayah dengan basis yang sama yang terbit: 0 % menahan basis tetap. Ganti dengan angka RPJMD atau BPS dan sebut sumbernya.",
          en: "No projection of workers on the same base is published by region: 0% keeps the base as it is. Replace it with a figure of the RPJMD or BPS and name its source.",
        },
      },
      explanation: {
        id: "Untuk wilayah dan semua segmen. Kolom tahun dasar tidak dipakai.",
        en: "For the region and every segment. The base year's column is not used.",
      },
      message: {
        id: `Isi pertumbuhan antara ${growthRange.id}, misalnya 1,5 %.`,
        en: `Enter a growth between ${growthRange.en}, for example 1.5%.`,
      },
    },
    scenario: {
      driver: "growth",
      place: 1,
      name: { id: "Pertumbuhan pekerja (poin % per tahun)", en: "Growth of workers (% points a year)" },
      scenarios: [0, 0, 0],
      steps: [-0.01, 0.01],
      why: {
        id: "Sama di semua skenario: tidak ada proyeksi pekerja yang terbit untuk dasar penyimpangan.",
        en: "The same in every scenario: no published projection of workers to depart from.",
      },
    },
    note: ({ id, en }) => ({
      id: `Pertumbuhan pekerja: ${id} per tahun.`,
      en: `Growth of the workers: ${en} a year.`,
    }),
  },
  /** Share of last year's members who stay; absent: 1. */
  retention: {
    kind: "share",
    limits: part,
    default: 1,
    name: { id: "Peserta yang bertahan", en: "Members who stay" },
    label: { id: "Peserta bertahan", en: "Members who stay" },
    hint: { id: "Dari peserta tahun lalu.", en: "Of last year's members." },
    flag: "retention",
    example: 0.9,
    asumsi: {
      each: "year",
      place: 4,
      label: { id: "Peserta tahun lalu yang bertahan", en: "Last year's members who stay" },
      unit: { id: "% dari peserta tahun lalu", en: "% of last year's members" },
      source: {
        what: { id: "Peserta yang bertahan dari tahun ke tahun", en: "Members who stay from year to year" },
        unit: share,
        note: {
          id: "100 % berarti tidak ada yang keluar. Yang keluar (pindah, meninggal, berhenti membayar) harus diganti peserta baru. Minta angka daerah sendiri kepada cabang BPJS Ketenagakerjaan.",
          en: "100% means that nobody leaves. Those who leave (move away, die, stop paying) must be replaced. Ask the BPJS Ketenagakerjaan branch for the region's own figure.",
        },
      },
      explanation: {
        id: "Berlaku untuk semua peserta dan untuk yang dibayari. Kolom tahun dasar tidak dipakai.",
        en: "Holds for all members and for those who are paid for. The base year's column is not used.",
      },
      message: enter(between(part)),
    },
    scenario: {
      driver: "retention",
      place: 2,
      name: { id: "Peserta yang bertahan (poin %)", en: "Members who stay (% points)" },
      scenarios: [-0.05, 0, 0],
      steps: [-0.05, 0.05],
      why: {
        id: "Rendah: setiap tahun 5 poin lebih banyak peserta keluar. Penggantinya dibayari, jadi capaian rendah dapat berbiaya lebih tinggi.",
        en: "Low: every year 5 points more members leave. Those who replace them are paid for, so a low result can cost more.",
      },
    },
    note: ({ id, en }) => ({
      id: `Peserta tahun lalu yang bertahan: ${id}.`,
      en: `Last year's members who stay: ${en}.`,
    }),
  },
  /** Enrolled of those who were listed; absent: 1. */
  verificationYield: {
    kind: "share",
    limits: yieldLimits,
    default: 1,
    name: { id: "Lolos verifikasi", en: "Enrolled of those listed" },
    label: { id: "Lolos verifikasi", en: "Verification yield" },
    hint: { id: "Dari yang didata; terlihat 65–90 %.", en: "Of those listed; 65–90% seen." },
    flag: "yield",
    example: 0.8,
    asumsi: {
      each: "year",
      place: 5,
      label: { id: "Lolos verifikasi dari yang didata", en: "Enrolled of those who were listed" },
      unit: { id: "% dari yang didata", en: "% of those listed" },
      source: {
        what: { id: "Lolos verifikasi dari yang didata", en: "Enrolled of those who were listed" },
        unit: share,
        note: {
          id: "Daerah mendaftarkan 65–90 % dari orang yang didata (NIK tidak padan, umur, sudah peserta). Menentukan berapa orang harus didata, bukan biayanya.",
          en: "Regions enrolled 65–90% of the people they had listed (NIK does not match, age, already a member). It decides how many must be listed, not what it costs.",
        },
        from: "yieldSource",
      },
      explanation: {
        id: "Yang harus didata = peserta baru ÷ bagian ini, dibulatkan ke atas.",
        en: "To be listed = new members ÷ this part, rounded up.",
      },
      message: enter(between(yieldLimits)),
    },
    scenario: {
      driver: "yield",
      place: 3,
      name: { id: "Lolos verifikasi (poin %)", en: "Enrolled of those listed (% points)" },
      scenarios: [-0.15, 0, 0],
      steps: [-0.15, 0.15],
      why: {
        id: "Rendah: 15 poin lebih sedikit yang lolos; daerah mencatat 65–90 %.",
        en: "Low: 15 points fewer pass verification; regions saw 65–90%.",
      },
    },
    note: ({ id, en }) => ({
      id: `Lolos verifikasi: ${id} dari yang didata.`,
      en: `Enrolled of those listed: ${en}.`,
    }),
  },
  /** Where the share that passes verification was seen: a list with its day, an office. Absent: it is the planner's decision. */
  yieldSource: {
    kind: "text",
    longest: 200,
    name: { id: "Sumber lolos verifikasi", en: "The source of the verification yield" },
    label: { id: "Sumber lolos verifikasi", en: "Source of the verification yield" },
    hint: { id: "Daftar atau dokumen, dengan tanggalnya.", en: "A list or document, with its day." },
    flag: "yield-source",
    example: "daftar pekerja rentan 2026, diperiksa 5 Januari 2026",
    note: (_, chosen) => ({
      id: `Sumber lolos verifikasi: ${chosen}.`,
      en: `Source of the verification yield: ${chosen}.`,
    }),
  },
  /** First month that is funded each year, 1 to 12; the months funded from it on must not pass December. Absent: 1. */
  startMonth: {
    kind: "month",
    limits: anyMonth,
    default: 1,
    name: { id: "Bulan pertama yang didanai", en: "The first month funded" },
    label: { id: "Didanai mulai", en: "Funded from" },
    hint: { id: "APBD perubahan: Juli–Oktober.", en: "Amended budget: July–October." },
    flag: "start-month",
    example: 7,
    asumsi: {
      each: "year",
      place: 2,
      label: { id: "Bulan pertama yang didanai (1 = Januari)", en: "First month funded (1 = January)" },
      unit: monthNumber,
      source: {
        what: { id: "Bulan pertama yang didanai", en: "First month that is funded" },
        unit: monthNumber,
        note: {
          id: "1 = Januari. Menentukan bulan mana yang terkena keringanan; anggaran perubahan biasanya mulai Juli–Oktober.",
          en: "1 = January. It decides which months have a relief; amended budgets usually begin in July–October.",
        },
      },
      explanation: {
        id: "Bulan mulai + lamanya tidak boleh melewati Desember; lihat lembar Pemeriksaan.",
        en: "First month + months must not pass December; see the sheet Pemeriksaan.",
      },
      message: anyMonthMessage,
    },
    note: ({ id, en }) => ({ id: `Didanai mulai ${id} tiap tahun.`, en: `Funded from ${en} each year.` }),
  },
  /** Month in which those enrolled in a year start, 1 to 12; absent: 1. */
  newMembersStart: {
    kind: "month",
    limits: anyMonth,
    default: 1,
    name: { id: "Bulan mulai peserta baru", en: "The month in which new members start" },
    label: { id: "Peserta baru mulai", en: "New members start" },
    hint: { id: "Pada tahun didaftarkan.", en: "In the year they are enrolled." },
    flag: "new-members-start",
    example: 9,
    asumsi: {
      each: "year",
      place: 3,
      label: {
        id: "Bulan mulai peserta baru tahun itu (1 = Januari)",
        en: "Month in which the year's new members start (1 = January)",
      },
      unit: monthNumber,
      source: {
        what: { id: "Bulan mulai peserta baru", en: "Month in which new members start" },
        unit: monthNumber,
        note: {
          id: "Pendataan dan verifikasi memakan waktu: peserta baru jarang mulai Januari. Tahun berikutnya mereka didanai seperti peserta lama.",
          en: "Listing and verification take time: new members seldom start in January. In the following year they are funded like everyone else.",
        },
      },
      explanation: {
        id: "Yang didaftarkan tahun itu didanai dari bulan ini sampai bulan terakhir yang didanai.",
        en: "Those enrolled in the year are funded from this month until the last month that is funded.",
      },
      message: anyMonthMessage,
    },
    note: ({ id, en }) => ({ id: `Peserta baru mulai ${id}.`, en: `New members start in ${en}.` }),
  },
} as const satisfies Readonly<Record<string, ChoiceEntry>>;

/** Decided in the workbook only, but moved by scenarios like the others. */
export const sheetChoices = {
  /** Share of the additional members whose contribution the payer pays. */
  paidShare: {
    kind: "share",
    limits: part,
    default: 1,
    name: { id: "Bagian yang dibayari", en: "Part that is paid for" },
    label: { id: "Bagian yang dibayari", en: "Part that is paid for" },
    example: 0.8,
    asumsi: {
      each: "plan",
      place: 5,
      label: {
        id: "Bagian peserta tambahan yang dibayari",
        en: "Part of the additional members that is paid for",
      },
      unit: { id: "% dari tambahan", en: "% of the additional" },
      source: {
        what: {
          id: "Bagian peserta tambahan yang dibayari",
          en: "Part of the additional members that is paid for",
        },
        unit: share,
        note: {
          id: "100 % adalah batas atas: biaya bila pembayar ini menanggung semua tambahan.",
          en: "100% is the upper bound: the cost if this payer bears all that is added.",
        },
      },
      explanation: {
        id: "100 % = pembayar ini menanggung semua tambahan peserta (batas atas). Turunkan bila sebagian mendaftar lewat pemberi kerja atau mandiri.",
        en: "100% = this payer bears every additional member (upper bound). Lower it where some enrol through employers or pay themselves.",
      },
      message: enter(between(part)),
    },
    scenario: {
      driver: "paidShare",
      place: 5,
      name: { id: "Bagian yang dibayari (poin %)", en: "Part that is paid for (% points)" },
      scenarios: [0, 0, 0],
      steps: [-0.2, 0.2],
      why: {
        id: "Sama di semua skenario; turun bila sebagian mendaftar lewat pemberi kerja atau mandiri.",
        en: "The same in every scenario; lower where some enrol through employers or pay themselves.",
      },
    },
  },
} as const satisfies Readonly<Record<string, ChoiceEntry>>;
