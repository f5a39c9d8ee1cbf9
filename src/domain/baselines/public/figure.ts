import type { Text } from "../../language/index.js";
import type { Basis, Figure, FigureUnit, Metric } from "../figure.js";

/** What else is published beside counts and rates of persons. `share` is a part of the employed, not a coverage rate. */
export type PublishedMetric =
  | Metric
  | "share"
  | "budget"
  | "revenue"
  | "expenditure"
  | "minimum-wage"
  | "contribution"
  | "monthly-contribution"
  | "relief";

export type PublishedUnit = FigureUnit | "rupiah" | "rupiah per month";

/**
 * Populations that are published but are no base of a plan: BPS employed (Sakernas), the labour force, participants by the
 * office they are registered at. `none` for money.
 */
export type PublishedBasis = Basis | "employed" | "labour-force" | "registered-office" | "none";

/** A part of the segment that a figure is about, where it is not the whole. `mixed`: several segments counted together. */
type FigurePart = "PU" | "BPU" | "JAKON" | "PMI" | "formal" | "informal" | "mixed" | "RT" | "RW";

/** Anything published about a region, also what a plan cannot start from. Every `Figure` is one. */
export interface PublishedFigure extends Omit<Figure, "metric" | "unit" | "basis"> {
  readonly metric: PublishedMetric;
  readonly unit: PublishedUnit;
  readonly basis: PublishedBasis;
  readonly part?: FigurePart;
}

export const metricNames: Readonly<Record<PublishedMetric, Text>> = {
  workers: { id: "pekerja", en: "workers" },
  covered: { id: "peserta", en: "covered" },
  subsidised: { id: "dibayari iurannya", en: "contribution paid for" },
  "not-covered": { id: "belum terlindungi", en: "not covered" },
  rate: { id: "cakupan", en: "rate" },
  target: { id: "target", en: "target" },
  "target-rate": { id: "target cakupan", en: "target rate" },
  regions: { id: "daerah", en: "regions" },
  ratio: { id: "rasio", en: "ratio" },
  share: { id: "bagian dari yang bekerja", en: "share of the employed" },
  budget: { id: "anggaran iuran", en: "budget for contributions" },
  revenue: { id: "pendapatan APBD", en: "regional revenue" },
  expenditure: { id: "belanja APBD", en: "regional expenditure" },
  "minimum-wage": { id: "upah minimum provinsi", en: "provincial minimum wage" },
  contribution: { id: "iuran", en: "contribution" },
  "monthly-contribution": { id: "iuran per bulan", en: "contribution a month" },
  relief: { id: "potongan iuran", en: "reduction of the contribution" },
};

export const basisNames: Readonly<Record<PublishedBasis, Text>> = {
  "eligible-workers": { id: "pekerja layak peserta (BPJS/Bappenas)", en: "eligible workers (BPJS/Bappenas)" },
  ucj: { id: "basis UCJ", en: "UCJ base" },
  segment: { id: "segmen itu sendiri", en: "the segment itself" },
  programme: { id: "peserta program", en: "members of a programme" },
  unstated: { id: "tidak disebut", en: "not stated" },
  employed: { id: "penduduk bekerja (BPS, Sakernas)", en: "employed (BPS, Sakernas)" },
  "labour-force": { id: "angkatan kerja (BPS)", en: "labour force (BPS)" },
  "registered-office": {
    id: "menurut kantor tempat terdaftar, bukan tempat tinggal",
    en: "by office of registration, not by residence",
  },
  none: { id: "—", en: "—" },
};

export const unitNames: Readonly<Record<PublishedUnit, Text>> = {
  persons: { id: "orang", en: "persons" },
  percent: { id: "% (seperti tercetak)", en: "% (as printed)" },
  regions: { id: "daerah", en: "regions" },
  "persons per village": { id: "orang per desa", en: "persons per village" },
  rupiah: { id: "rupiah", en: "rupiah" },
  "rupiah per month": { id: "rupiah per bulan", en: "rupiah a month" },
};

export const partNames: Readonly<Record<FigurePart, Text>> = {
  PU: { id: "penerima upah (PU)", en: "wage workers (PU)" },
  BPU: { id: "bukan penerima upah (BPU)", en: "self-employed (BPU)" },
  JAKON: { id: "jasa konstruksi", en: "construction" },
  PMI: { id: "pekerja migran", en: "migrant workers" },
  formal: { id: "pekerja formal", en: "formal workers" },
  informal: { id: "pekerja informal", en: "informal workers" },
  mixed: { id: "beberapa segmen bersama", en: "several segments together" },
  RT: { id: "ketua RT", en: "RT heads" },
  RW: { id: "ketua RW", en: "RW heads" },
};
