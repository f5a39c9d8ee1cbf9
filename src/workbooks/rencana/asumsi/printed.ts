/** Asumsi, last part: a published total beside its persons, months and rate, to be tried before it is repeated. */
import type { Text } from "../../../domain/index.js";
import { cell, f } from "../../../sheets/index.js";
import type { CellPlace } from "../../../sheets/index.js";
import type { AssumptionRows } from "./rows.js";

export interface PrintedCells {
  /** A total as it was printed, what it is said to pay for, and what its last printed digit is worth. */
  readonly printed: Readonly<Record<"total" | "persons" | "months" | "rate" | "step", CellPlace>>;
  /** Persons that fit the total. */
  readonly fitting: CellPlace;
}

/** Rupiah that a cell holds exactly. */
const most = 1_000_000_000_000_000;

export function writePrinted(rows: AssumptionRows): PrintedCells {
  rows.heading({
    id: "Angka terbit atau usulan yang diuji (lihat Pemeriksaan; tidak mengubah rencana)",
    en: "A published or proposed figure to be tried (see Pemeriksaan; it does not change the plan)",
  });
  const input = (
    key: string,
    label: Text,
    unit: Text,
    style: "input.rupiah" | "input.persons" | "input.months",
    explanation: Text,
    value: number | null = null,
  ): CellPlace =>
    rows.input({
      ...{ label, value, style, unit, explanation },
      source: rows.sources.choice(`printed.${key}`, label, value ?? "—", unit, {
        id: "Seperti tercetak; sebut halaman atau dokumennya.",
        en: "As it was printed; name the page or document.",
      }),
      rule: { kind: "wholeNumber", min: 1, max: most },
      message: {
        id: "Kosongkan, atau isi bilangan bulat di atas 0.",
        en: "Leave empty, or enter a whole number above 0.",
      },
    });
  const rupiah: Text = { id: "Rp", en: "Rp" };
  const none: Text = { id: "Kosong: tidak diuji.", en: "Empty: not tried." };
  const printed = {
    total: input(
      "total",
      { id: "Uji: jumlah rupiah", en: "To try: total in rupiah" },
      rupiah,
      "input.rupiah",
      none,
    ),
    persons: input(
      "persons",
      { id: "Uji: orang", en: "To try: persons" },
      { id: "orang", en: "persons" },
      "input.persons",
      none,
    ),
    months: input(
      "months",
      { id: "Uji: bulan", en: "To try: months" },
      { id: "bulan", en: "months" },
      "input.months",
      none,
    ),
    rate: input(
      "rate",
      { id: "Uji: iuran per orang per bulan", en: "To try: contribution a person and month" },
      rupiah,
      "input.rupiah",
      {
        id: "Paket BPU JKK+JKM terendah Rp16.800.",
        en: "The lowest BPU package of JKK and JKM is Rp16,800.",
      },
    ),
    step: input(
      "step",
      { id: "Uji: nilai angka terakhir yang tercetak", en: "To try: what the last printed digit is worth" },
      rupiah,
      "input.rupiah",
      {
        id: "1: tepat sampai rupiah; 100.000.000 untuk “Rp33,2 miliar”.",
        en: "1: to the rupiah; 100,000,000 for “Rp33.2 billion”.",
      },
      1,
    ),
  };
  const { total, months, rate } = printed;
  const fitting = rows.calculated({
    label: { id: "Orang yang cocok dengan jumlah itu", en: "Persons that fit the total" },
    node: f`IF(
      AND(ISNUMBER(${cell(total)}), COUNT(${cell(months)}, ${cell(rate)}) = 2),
      ROUND(${cell(total)} / ${cell(months)} / ${cell(rate)}, 2),
      ""
    )`,
    style: "calculated.decimal",
    unit: { id: "orang", en: "persons" },
    explanation: {
      id: "Jumlah ÷ bulan ÷ iuran; bila bukan bilangan bulat, bulan atau iurannya yang keliru.",
      en: "Total ÷ months ÷ contribution; where it is not whole, the months or the contribution are wrong.",
    },
  });
  return { printed, fitting };
}
