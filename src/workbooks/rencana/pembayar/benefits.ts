/** Pembayar, last part: what a contribution buys, by the benefits of the law. */
import { jkkBenefit, jkmBenefit, jkmWaitingMonths, scholarship } from "../../../domain/index.js";
import type { DatedValue, Parameter, Text } from "../../../domain/index.js";
import type { FormulaNode, SheetBuilder, SourceRegister, StyleName } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { columns } from "../../../sheets/index.js";

interface Bought {
  /** Columns of the sheet. */
  readonly width: number;
  /** Months with full JKM of a new member in the budget year; an empty text where it is no year of the plan. */
  readonly fullMonths: FormulaNode;
}

/** Amounts to be read, not to be calculated with; each names its parameter on Sumber. */
export function writeBenefits(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  { width, fullMonths }: Bought,
): void {
  const { say } = model;
  const death = newest(jkmBenefit);
  const injury = newest(jkkBenefit);
  const school = newest(scholarship);
  const waiting = newest(jkmWaitingMonths);
  const line = (
    of: Parameter,
    label: Text,
    value: number,
    unit: Text,
    style: StyleName,
    note: Text,
  ): void => {
    sheet.put(columns.label, say(label), "label");
    sheet.put(columns.value, value, style);
    sheet.put(columns.unit, say(unit), "unit");
    sheet.put(columns.source, sources.parameter(of, value, note), "source");
    sheet.put(columns.explanation, say(note), "note");
    sheet.join(columns.explanation, width - columns.explanation);
    sheet.next();
  };
  const rupiah: Text = { id: "Rp, sekali", en: "Rp, once" };
  line(
    jkmBenefit,
    { id: "JKM: meninggal bukan karena kerja", en: "JKM: death not by work" },
    death.total,
    rupiah,
    "shown.amount",
    {
      id: `Santunan ${juta(death.lumpSum).id} + berkala ${juta(death.periodic).id} + pemakaman ${juta(death.funeral).id}. Penuh baru sesudah ${waiting} bulan menjadi peserta; sebelum itu hanya biaya pemakaman.`,
      en: `Lump sum ${juta(death.lumpSum).en} + periodic ${juta(death.periodic).en} + funeral ${juta(death.funeral).en}. In full only after ${waiting} months of membership; before that the funeral grant only.`,
    },
  );
  line(
    jkmWaitingMonths,
    { id: "JKM: masa tunggu sampai penuh", en: "JKM: waiting time until full" },
    waiting,
    { id: "bulan", en: "months" },
    "shown.months",
    {
      id: `Mendanai peserta baru ${waiting} bulan atau kurang, misalnya hanya di akhir tahun, tidak membeli satu bulan pun JKM penuh. JKK berlaku sejak terdaftar.`,
      en: `Funding new members for ${waiting} months or fewer, such as at year's end only, buys not one month of full JKM. JKK holds from enrolment on.`,
    },
  );
  sheet.put(
    columns.label,
    say({ id: "JKM: bulan penuh peserta baru", en: "JKM: full months of a new member" }),
    "label",
  );
  sheet.calculate(columns.value, fullMonths, "calculated.months");
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
  line(
    jkkBenefit,
    { id: "JKK: meninggal karena kecelakaan kerja", en: "JKK: death by accident at work" },
    injury.deathTimesWage,
    { id: "kali upah", en: "times the wage" },
    "shown.months",
    {
      id: `Cacat total tetap ${injury.disabilityTimesWage} kali upah; pemakaman ${juta(injury.funeral).id}, berkala ${juta(injury.periodic).id}. ${sentenceOf(injury.otherwise.id)}`,
      en: `Total permanent disability ${injury.disabilityTimesWage} times the wage; funeral ${juta(injury.funeral).en}, periodic ${juta(injury.periodic).en}. ${sentenceOf(injury.otherwise.en)}`,
    },
  );
  line(
    scholarship,
    { id: "Beasiswa anak, paling banyak", en: "Scholarships of children, at most" },
    school.most,
    { id: "Rp, seluruhnya", en: "Rp in all" },
    "shown.amount",
    {
      id: `Paling banyak ${school.children} anak, sampai usia ${school.endsAtAge} tahun; untuk JKM hanya sesudah ${school.jkmYears} tahun iuran.`,
      en: `At most ${school.children} children, until the age of ${school.endsAtAge}; for JKM only after ${school.jkmYears} years of contributions.`,
    },
  );
}

function newest<T>(parameter: Parameter<T>): T {
  const value: DatedValue<T>["value"] | undefined = parameter.values.at(-1)?.value;
  if (value === undefined || value === null || value === "pending")
    throw new Error(`${parameter.id} has no value`);
  return value;
}

/** "Rp10 juta" */
function juta(rupiah: number): Text {
  const millions = String(rupiah / 1_000_000);
  return { id: `Rp${millions} juta`, en: `Rp${millions} million` };
}

function sentenceOf(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
