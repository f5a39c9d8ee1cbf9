/** Pembayar, last part: what a contribution buys, by the benefits of the law. */
import { isoDate, lookupsBetween } from "../../../domain/index.js";
import type { IsoDate, Parameter, Text } from "../../../domain/index.js";
import type {
  CellPlace,
  FormulaNode,
  SheetBuilder,
  SourceRegister,
  StyleName,
} from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { columns, fromDay } from "../../../sheets/index.js";

interface Bought {
  /** Columns of the sheet. */
  readonly width: number;
  /** Months with full JKM of a new member in the budget year; an empty text where it is no year of the plan. */
  readonly fullMonths: FormulaNode;
}

/** What it comes to: for each benefit its values, the one in force when the years begin first. */
export interface BoughtCells extends Readonly<
  Record<"death" | "waiting" | "injury" | "scholarship", readonly CellPlace[]>
> {
  /** Months with full JKM of a new member in the budget year. */
  readonly fullMonths: CellPlace;
}

/** How a benefit stands on the sheet. */
interface Benefit<T> {
  readonly label: Text;
  readonly shown: (value: T) => number;
  readonly unit: Text;
  readonly style: StyleName;
  readonly note: (value: T) => Text;
}

/** Amounts to be read, not to be calculated with; each names its parameter on Sumber. */
export function writeBenefits(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  { width, fullMonths }: Bought,
): BoughtCells {
  const { say, rules } = model;
  const line = (
    label: Text,
    value: number | string,
    unit: Text,
    style: StyleName,
    source: string,
    note: Text,
  ): CellPlace => {
    sheet.put(columns.label, say(label), "label");
    const place = sheet.put(columns.value, value, style);
    sheet.put(columns.unit, say(unit), "unit");
    sheet.put(columns.source, source, "source");
    sheet.put(columns.explanation, say(note), "note");
    sheet.join(columns.explanation, width - columns.explanation);
    sheet.next();
    return place;
  };
  /** A line for every value in force in a year that is funded; a later one says from when. */
  const lines = <T>(of: Parameter<T>, benefit: Benefit<T>): readonly CellPlace[] => {
    const looked = lookupsBetween(of, ...fundedDays(model)).filter(({ kind }) => kind !== "not-yet-in-force");
    return looked.map((one, index) => {
      const label = index === 0 ? benefit.label : fromDay(benefit.label, one.since);
      if (one.kind !== "value") return line(label, "—", benefit.unit, "shown.general", "", one.sentence);
      const note = benefit.note(one.value);
      const value = benefit.shown(one.value);
      return line(
        label,
        value,
        benefit.unit,
        benefit.style,
        sources.parameter(one, value, note, index > 0),
        note,
      );
    });
  };
  const rupiah: Text = { id: "Rp, sekali", en: "Rp, once" };
  const death = lines(rules.death, {
    label: { id: "JKM: meninggal bukan karena kerja", en: "JKM: death not by work" },
    shown: ({ total }) => total,
    unit: rupiah,
    style: "shown.amount",
    note: ({ lumpSum, periodic, funeral }) => ({
      id: `Santunan ${juta(lumpSum).id} + berkala ${juta(periodic).id} + pemakaman ${juta(funeral).id}. Selama masa tunggu hanya biaya pemakaman.`,
      en: `Lump sum ${juta(lumpSum).en} + periodic ${juta(periodic).en} + funeral ${juta(funeral).en}. During the waiting time the funeral grant only.`,
    }),
  });
  const waiting = lines(rules.waiting, {
    label: { id: "JKM: masa tunggu sampai penuh", en: "JKM: waiting time until full" },
    shown: (months) => months,
    unit: { id: "bulan", en: "months" },
    style: "shown.months",
    note: (months) => ({
      id: `Mendanai peserta baru ${months} bulan atau kurang, misalnya hanya di akhir tahun, tidak membeli satu bulan pun JKM penuh. JKK berlaku sejak terdaftar.`,
      en: `Funding new members for ${months} months or fewer, such as at year's end only, buys not one month of full JKM. JKK holds from enrolment on.`,
    }),
  });
  sheet.put(
    columns.label,
    say({ id: "JKM: bulan penuh peserta baru", en: "JKM: full months of a new member" }),
    "label",
  );
  const full = sheet.calculate(columns.value, fullMonths, "calculated.months");
  sheet.put(columns.unit, say({ id: "bulan", en: "months" }), "unit");
  sheet.put(
    columns.explanation,
    say({
      id: "Pada tahun anggaran: bulan yang didanai bagi peserta baru dikurangi masa tunggu di Asumsi, paling sedikit 0.",
      en: "In the budget year: months funded for new members less the waiting time on Asumsi, at least 0.",
    }),
    "note",
  );
  sheet.join(columns.explanation, width - columns.explanation);
  sheet.next();
  const injury = lines(rules.injury, {
    label: { id: "JKK: meninggal karena kecelakaan kerja", en: "JKK: death by accident at work" },
    shown: ({ deathTimesWage }) => deathTimesWage,
    unit: { id: "kali upah", en: "times the wage" },
    style: "shown.months",
    note: ({ disabilityTimesWage, funeral, periodic, otherwise }) => ({
      id: `Cacat total tetap ${disabilityTimesWage} kali upah; pemakaman ${juta(funeral).id}, berkala ${juta(periodic).id}. ${sentenceOf(otherwise.id)}`,
      en: `Total permanent disability ${disabilityTimesWage} times the wage; funeral ${juta(funeral).en}, periodic ${juta(periodic).en}. ${sentenceOf(otherwise.en)}`,
    }),
  });
  const scholarship = lines(rules.scholarship, {
    label: { id: "Beasiswa anak, paling banyak", en: "Scholarships of children, at most" },
    shown: ({ most }) => most,
    unit: { id: "Rp, seluruhnya", en: "Rp in all" },
    style: "shown.amount",
    note: ({ children, endsAtAge, jkmYears }) => ({
      id: `Paling banyak ${children} anak, sampai usia ${endsAtAge} tahun; untuk JKM hanya sesudah ${jkmYears} tahun iuran.`,
      en: `At most ${children} children, until the age of ${endsAtAge}; for JKM only after ${jkmYears} years of contributions.`,
    }),
  });
  return { death, waiting, fullMonths: full, injury, scholarship };
}

/** The first and the last day of the years after the base year. */
function fundedDays({ years }: PlanModel): [IsoDate, IsoDate] {
  const [base = 0] = years;
  return [isoDate(base + 1, 1, 1), isoDate(years.at(-1) ?? base, 12, 31)];
}

/** "Rp10 juta" */
function juta(rupiah: number): Text {
  const millions = String(rupiah / 1_000_000);
  return { id: `Rp${millions} juta`, en: `Rp${millions} million` };
}

function sentenceOf(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
