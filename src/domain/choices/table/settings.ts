/** Which way a plan goes, and what goes into its budget; each may be left out. */
import { largestSpelled } from "../../money/index.js";
import type { ChoiceEntry } from "./entry.js";
import { segmentLimits, targetLimits } from "./limits.js";

const word = { id: "—", en: "—" };
const ofWorkers = { id: "% dari pekerja", en: "% of workers" };
const targetTop = `${targetLimits.most * 100}%`;

/** What a year's own or official target may be, and what its cell says otherwise. */
export const yearlyTarget = {
  limits: targetLimits,
  unit: ofWorkers,
  message: {
    id: `Kosongkan, atau isi target tahun itu: 30% atau 0,30. Paling besar ${targetTop}.`,
    en: `Leave empty, or enter the year's target: 30% or 0.30. At most ${targetTop}.`,
  },
} as const;

export const pathChoices = {
  /**
   * How the rate gets from today's to the target: the same points a year, faster first, slow-fast-slow, or by yearly targets
   * that stand in the workbook (official ones, the planner's own). Absent: "linear".
   */
  path: {
    kind: "word",
    words: {
      linear: { id: "Lurus", en: "Straight" },
      front: { id: "Cepat di awal", en: "Faster at first" },
      s: { id: "Kurva S", en: "S curve" },
      official: { id: "Target resmi tahunan", en: "Official yearly targets" },
      own: { id: "Target sendiri tahunan", en: "Own yearly targets" },
    },
    default: "linear",
    name: { id: "Jalur", en: "The path" },
    label: { id: "Bentuk jalur ke target", en: "Shape of the path to the target" },
    flag: "path",
    example: "own",
    asumsi: {
      each: "plan",
      place: 3,
      label: { id: "Bentuk jalur", en: "Shape of the path" },
      unit: word,
      source: {
        what: { id: "Bentuk jalur ke target", en: "Shape of the path to the target" },
        unit: word,
        note: {
          id: "Jalur menentukan kapan biaya timbul: cepat di awal berarti lebih banyak tahun yang harus dibayar.",
          en: "The path decides when the cost arises: faster at first means more years to pay for.",
        },
      },
      explanation: {
        id: "Lurus: sama tiap tahun. Cepat di awal: langkah terbesar dulu. Kurva S: lambat, cepat, lambat. Target tahunan: baris target resmi atau target sendiri di bawah.",
        en: "Straight: the same every year. Faster at first: the largest step first. S curve: slow, fast, slow. Yearly targets: the row of official or of own targets below.",
      },
      message: { id: "Pilih bentuk jalur dari daftar.", en: "Choose the shape of the path from the list." },
    },
    note: ({ id, en }) => ({ id: `Bentuk jalur: ${id}.`, en: `Shape of the path: ${en}.` }),
  },
  /** Target shares of years after the base year, for the path "own"; a year without one holds what was reached. */
  ownTargets: {
    kind: "ownTargets",
    limits: targetLimits,
    name: { id: "Target sendiri tahunan", en: "Own yearly targets" },
    label: { id: "Target sendiri tahunan", en: "Own yearly targets" },
    asumsi: {
      each: "year",
      place: 6,
      label: { id: "Target sendiri tahunan", en: "Own yearly targets" },
      unit: ofWorkers,
      source: {
        what: { id: "Target sendiri tahunan", en: "Own yearly targets" },
        unit: ofWorkers,
        note: {
          id: "Keputusan perencana; tahun kosong mempertahankan yang dicapai.",
          en: "The planner's decision; an empty year holds what was reached.",
        },
      },
      explanation: {
        id: "Dipakai bila bentuk jalur = target sendiri tahunan. Segmen menempuh bagian jalur yang sama menuju targetnya masing-masing.",
        en: "Used where the path follows own yearly targets. Segments go the same part of the way to their own targets.",
      },
      message: yearlyTarget.message,
    },
  },
} as const satisfies Readonly<Record<string, ChoiceEntry>>;

export const budgetChoices = {
  /** The year of the budget forms and the cash budget; absent: the year after the base year. */
  budgetYear: {
    kind: "year",
    limits: ({ baseYear, horizonYear }) => ({ least: baseYear, most: horizonYear }),
    usually: ({ baseYear }) => baseYear + 1,
    name: { id: "Tahun anggaran", en: "The budget year" },
    label: { id: "Tahun anggaran", en: "Budget year" },
    hint: { id: "Untuk pagu, Kas dan RKA.", en: "For ceilings, Kas and RKA." },
    flag: "budget-year",
    example: 2026,
    note: ({ id, en }) => ({ id: `Tahun anggaran: ${id}.`, en: `Budget year: ${en}.` }),
  },
  /** Whose cost goes into the budget: the region's as a whole, or the segments'. Absent: the region's where its figures are known, or nothing else is there. */
  budgetOn: {
    kind: "word",
    words: {
      region: { id: "Wilayah seluruhnya", en: "The whole region" },
      segments: { id: "Segmen-segmennya", en: "The segments" },
    },
    name: { id: "Dasar anggaran", en: "What the budget is on" },
    label: { id: "Masuk anggaran", en: "In the budget" },
    hint: { id: "Salah satu: orangnya sama.", en: "One of them: they are the same heads." },
    flag: "budget-on",
    example: "segments",
    note: (_, chosen) =>
      chosen === "region"
        ? { id: "Masuk anggaran: wilayah seluruhnya.", en: "In the budget: the region as a whole." }
        : { id: "Masuk anggaran: segmen-segmennya.", en: "In the budget: the segments." },
  },
  /**
   * Of the region's covered persons those whose contribution this budget pays already and goes on paying, where the region as a
   * whole is in the budget. Absent: nobody.
   */
  runningPersons: {
    kind: "persons",
    limits: { least: 0, most: segmentLimits.persons },
    name: { id: "Peserta berjalan wilayah", en: "Those of the region paid for already" },
    label: { id: "Peserta wilayah yang sudah dibayari", en: "Persons of the region paid for already" },
    hint: {
      id: "Tetap dianggarkan bila wilayah seluruhnya masuk anggaran.",
      en: "They stay in the budget where the whole region is in it.",
    },
    flag: "running",
    example: 5_000,
    note: ({ id, en }) => ({
      id: `Peserta wilayah yang sudah dibayari dan tetap dianggarkan: ${id} orang.`,
      en: `Persons of the region who are paid for already and stay in the budget: ${en}.`,
    }),
  },
  /** Rupiah that a payer can give in the budget year. */
  ceilings: {
    kind: "ceilings",
    // Exact in a cell, and what a form can still spell out.
    limits: { least: 0, most: largestSpelled },
    name: { id: "Pagu", en: "The ceiling" },
    label: { id: "Pagu", en: "Ceiling" },
  },
} as const satisfies Readonly<Record<string, ChoiceEntry>>;
