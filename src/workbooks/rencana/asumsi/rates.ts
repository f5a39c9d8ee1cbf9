/** Asumsi, fourth part: the rates of the law, each with the month from which it holds. */
import { formatMonth, isoMonth, serialOfMonth } from "../../../domain/index.js";
import type { PlanProgramme, RatePeriod, Text } from "../../../domain/index.js";
import { area, columns } from "../../../sheets/index.js";
import type { CellPlace, ReferenceNode, Rule, StyleName } from "../../../sheets/index.js";
import { planProgrammes } from "../model.js";
import type { PlanRoute } from "../model.js";
import type { AssumptionRows } from "./rows.js";

/** A short table: months from which rates hold, ascending, and the rates; both end with an empty row for the next change. */
interface RateTable {
  readonly from: ReferenceNode;
  readonly rate: ReferenceNode;
  /** The first month of the table. */
  readonly first: CellPlace;
}

export interface RateCells {
  /** Rupiah a month of one BPU member in the lowest bracket; shares of a PU member's wage. */
  readonly rateTables: Readonly<Record<PlanRoute, Readonly<Record<PlanProgramme, RateTable>>>>;
}

/** How a route's rates are called, measured and checked. */
interface Kind {
  readonly heading: Text;
  readonly name: (programme: PlanProgramme) => Text;
  readonly what: (programme: PlanProgramme) => Text;
  readonly unit: Text;
  readonly style: StyleName;
  readonly rule: Rule;
  readonly message: Text;
  readonly note: (programme: PlanProgramme, period: RatePeriod | null) => Text;
}

const perMonth: Text = { id: "Rp/orang/bulan", en: "Rp/person/month" };
const ofWage: Text = { id: "% dari upah", en: "% of the wage" };
const classNote: Text = {
  id: "Kelas risiko terendah, yang lazim disebut untuk kantor; kelas untuk segmen ini belum dipastikan: tanyakan kepada cabang.",
  en: "The lowest class of risk, commonly named for offices; the class of these segments is not confirmed: ask the branch.",
};
const everyClass: Text = { id: "Sama untuk semua kelas risiko.", en: "The same for every class of risk." };
const employersPart: Text = {
  id: "Bagian pemberi kerja; bagian pekerja dipotong dari upahnya dan bukan beban anggaran.",
  en: "The employer's part; the worker's own is taken from the wage and is no matter of the budget.",
};
const nextRate: Text = {
  id: "Kosong sampai tarif berubah: isi bulan pertamanya dan tarif barunya, lalu sebut peraturannya.",
  en: "Empty until the rate changes: enter its first month and the new rate, and name the regulation.",
};

const kinds: Readonly<Record<PlanRoute, Kind>> = {
  BPU: {
    heading: {
      id: "Iuran BPU (bukan penerima upah) per orang per bulan, penghasilan terendah, dan bulan mulai berlakunya",
      en: "BPU contribution per person and month, lowest income, and the month from which it holds",
    },
    name: (programme) => ({ id: `Iuran ${programme} BPU`, en: `${programme} of BPU` }),
    what: (programme) => ({
      id: `Iuran ${programme} peserta BPU`,
      en: `${programme} contribution of BPU members`,
    }),
    unit: perMonth,
    style: "input.amount",
    rule: { kind: "wholeNumber", min: 0, max: 10_000_000 },
    message: {
      id: "Isi iuran dalam rupiah bulat per orang per bulan.",
      en: "Enter the contribution in whole rupiah per person and month.",
    },
    note: (_, period) => period?.rule ?? nextRate,
  },
  PU: {
    heading: {
      id: "Iuran segmen PU (penerima upah), dan bulan mulai berlakunya",
      en: "Contribution of PU segments (wage workers), and the month from which it holds",
    },
    name: (programme) => ({ id: `Tarif ${programme} PU`, en: `${programme} rate of PU` }),
    what: (programme) => ({
      id: `Tarif ${programme} penerima upah`,
      en: `${programme} rate of wage workers`,
    }),
    unit: ofWage,
    style: "input.share",
    rule: { kind: "decimal", min: 0, max: 0.1 },
    message: {
      id: "Isi persen upah, 0 % sampai 10 %.",
      en: "Enter a percentage of the wage, 0% to 10%.",
    },
    note: (programme, period) =>
      period === null
        ? nextRate
        : programme === "JKK"
          ? classNote
          : programme === "JKM"
            ? everyClass
            : employersPart,
  },
};

export const monthRule = {
  kind: "decimal",
  min: serialOfMonth({ year: 2015, month: 1 }),
  max: serialOfMonth({ year: 2100, month: 1 }),
} as const;
export const monthMessage: Text = {
  id: "Isi tanggal pertama bulan itu, misalnya 1/4/2026.",
  en: "Enter the first day of the month, for example 1 April 2026.",
};
export const monthUnit: Text = { id: "bulan iuran", en: "contribution month" };

/** The tables of both routes, a programme each. */
export function writeRateTables(rows: AssumptionRows): RateCells {
  const ofRoute = (route: PlanRoute): Readonly<Record<PlanProgramme, RateTable>> => {
    rows.heading(kinds[route].heading);
    const [jkk, jkm, jht] = planProgrammes.map((programme) => writeTable(rows, route, programme));
    if (jkk === undefined || jkm === undefined || jht === undefined)
      throw new Error("A route has the three programmes of a plan");
    return { JKK: jkk, JKM: jkm, JHT: jht };
  };
  return { rateTables: { BPU: ofRoute("BPU"), PU: ofRoute("PU") } };
}

function writeTable(rows: AssumptionRows, route: PlanRoute, programme: PlanProgramme): RateTable {
  const { model, sheet, sources } = rows;
  const kind = kinds[route];
  const name = kind.name(programme);
  const periods: readonly (RatePeriod | null)[] = [...model.rates[route][programme], null];
  const later = sources.choice(
    "laterRates",
    {
      id: "Tarif yang berubah sesudah buku kerja diisi",
      en: "Rates that changed after the workbook was filled",
    },
    "—",
    monthUnit,
    nextRate,
  );
  const sourceOf = (period: RatePeriod | null, at: number): string => {
    if (period === null) return later;
    const { parameterId } = period.standing;
    const since = formatMonth(period.from, model.choices.language);
    const what = kind.what(programme);
    return sources.law(
      period.standing,
      at === 0 ? what : { id: `${what.id}, mulai ${since}`, en: `${what.en}, from ${since}` },
      period.value,
      kind.unit,
      kind.note(programme, period),
      at === 0 ? parameterId : `${parameterId} ${isoMonth(period.from)}`,
    );
  };
  const labelled = (period: RatePeriod | null, words: Text): Text =>
    period === null
      ? { id: `${name.id}, tarif berikutnya${words.id}`, en: `${name.en}, next rate${words.en}` }
      : { id: `${name.id}${words.id}`, en: `${name.en}${words.en}` };
  const first = sheet.row;
  periods.forEach((period, at) => {
    rows.input({
      label: labelled(period, { id: ": mulai", en: ": from" }),
      value: period === null ? null : serialOfMonth(period.from),
      style: "input.month",
      unit: monthUnit,
      source: sourceOf(period, at),
      explanation:
        period === null
          ? nextRate
          : { id: "Bulan iuran pertama dengan tarif ini.", en: "The first contribution month at this rate." },
      rule: monthRule,
      message: monthMessage,
    });
  });
  periods.forEach((period, at) => {
    rows.input({
      label: labelled(period, { id: "", en: "" }),
      value: period === null ? null : period.value,
      style: kind.style,
      unit: kind.unit,
      source: sourceOf(period, at),
      explanation: kind.note(programme, period),
      rule: kind.rule,
      message: kind.message,
    });
  });
  const column = (row: number): ReferenceNode =>
    area({ sheet: sheet.key, row, column: columns.value, rows: periods.length, columns: 1 }, "both");
  return {
    from: column(first),
    rate: column(first + periods.length),
    first: { sheet: sheet.key, row: first, column: columns.value },
  };
}
