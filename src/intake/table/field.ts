/** What a column of a planner's table may hold. */
import type { Text } from "../../domain/index.js";

export type Field =
  | "regionCode"
  | "regionName"
  | "province"
  | "segment"
  | "covered"
  | "workers"
  | "rate"
  | "uncovered"
  | "target"
  | "basis"
  | "asOf"
  | "source"
  | "payer"
  | "months"
  | "note"
  | "ordinal"
  | "month"
  | "unit"
  | "indicator"
  | "part";

/** How a field is called in a list to choose from and in a sentence. */
export const fieldNames: Readonly<Record<Field, Text>> = {
  regionCode: { id: "kode wilayah", en: "region code" },
  regionName: { id: "wilayah", en: "region" },
  province: { id: "provinsi", en: "province" },
  segment: { id: "segmen", en: "segment" },
  covered: { id: "peserta", en: "covered persons" },
  workers: { id: "pekerja (basis)", en: "workers (base)" },
  rate: { id: "cakupan", en: "coverage rate" },
  uncovered: { id: "belum terlindungi", en: "not covered" },
  target: { id: "target", en: "target" },
  basis: { id: "jenis basis", en: "kind of base" },
  asOf: { id: "tanggal data", en: "date of the data" },
  source: { id: "sumber", en: "source" },
  payer: { id: "pembayar", en: "payer" },
  months: { id: "bulan didanai", en: "months funded" },
  note: { id: "catatan", en: "note" },
  ordinal: { id: "nomor urut", en: "running number" },
  month: { id: "bulan data", en: "month of the data" },
  unit: { id: "satuan", en: "unit" },
  indicator: { id: "indikator (apa yang dihitung)", en: "indicator (what is counted)" },
  part: { id: "rincian (kecamatan, kelamin, umur)", en: "part (sub-district, sex, age)" },
};

/** Fields that hold numbers about a segment of a region. */
export type MeasureField = "covered" | "workers" | "rate" | "uncovered" | "target" | "months";

const measures: ReadonlySet<Field> = new Set<Field>([
  "covered",
  "workers",
  "rate",
  "uncovered",
  "target",
  "months",
]);

export function isMeasure(field: Field): field is MeasureField {
  return measures.has(field);
}

/** Fields that say which line of figures a row is. */
export function isKey(field: Field): boolean {
  return field === "regionCode" || field === "regionName" || field === "province" || field === "segment";
}
