/** Segmen, the inputs of a line: persons, programmes, own target, wage and months, each with its row on Sumber. */
import {
  formatMonth,
  formatNumber,
  isKnown,
  numberName,
  lastPlanYear,
  planLimits,
  segmentLimits,
  targetLimits,
  programmesText,
  serialOfMonth,
} from "../../../domain/index.js";
import type {
  BaselineValue,
  Language,
  LineNumber,
  Month,
  OwnValue,
  PlanLine,
  Text,
} from "../../../domain/index.js";
import type {
  CellExtra,
  CellPlace,
  Rule,
  SheetBuilder,
  SourceRegister,
  ValidationPlan,
} from "../../../sheets/index.js";
import { oneCell } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { segmentColumns } from "./lines.js";

/** Writes the inputs of one line after the other, and gathers how each may be filled in. */
export class LineInputs {
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly model: PlanModel,
    private readonly sources: SourceRegister,
    private readonly validations: ValidationPlan[],
  ) {}

  route(line: PlanLine): CellPlace {
    const source = this.sources.choice(
      "route",
      { id: "Jalur iuran segmen", en: "Route of a segment" },
      "PU / BPU",
      { id: "jalur", en: "route" },
      {
        id: "BPU (bukan penerima upah): iuran dari Asumsi menurut pembayar. PU (penerima upah): tarif di Asumsi × upah di kolom Upah. Jenis menurut praktik daerah; RT/RW memilih.",
        en: "BPU: contribution from Asumsi by payer. PU: rates on Asumsi × the wage in the wage column. Type as regions practise it; for RT/RW it is a choice.",
      },
    );
    const place = this.sheet.put(segmentColumns.route, line.route, "input.general", { source });
    return this.rule(
      place,
      { kind: "list", values: ["PU", "BPU"] },
      {
        id: "Pilih PU (penerima upah) atau BPU (bukan penerima upah).",
        en: "Choose PU (wage worker) or BPU (self-employed).",
      },
    );
  }

  programmes(line: PlanLine): CellPlace {
    const basic = programmesText(["JKK", "JKM"]);
    const withSavings = programmesText(["JKK", "JKM", "JHT"]);
    const source = this.sources.choice(
      "programmes",
      { id: "Program segmen", en: "Programmes of a segment" },
      `${basic} / ${withSavings}`,
      { id: "program", en: "programmes" },
      {
        id: "JKK dan JKM selalu; JHT hanya bila dipilih, dan tidak mendapat keringanan iuran.",
        en: "JKK and JKM always; JHT only where chosen, and without relief of the contribution.",
      },
    );
    const place = this.sheet.put(
      segmentColumns.programmes,
      programmesText(line.programmes),
      "input.general",
      {
        source,
      },
    );
    return this.rule(
      place,
      { kind: "list", values: [basic, withSavings] },
      { id: `Pilih ${basic} atau ${withSavings}.`, en: `Choose ${basic} or ${withSavings}.` },
    );
  }

  /** Persons: published, the planner's own, or an empty cell that says whom to ask. */
  persons(line: PlanLine, which: LineNumber): CellPlace {
    const value = line[which];
    const column = segmentColumns[which];
    const place =
      value.kind === "blank"
        ? this.sheet.put(column, null, "input.persons", this.asking(line, which, value))
        : value.kind === "own"
          ? this.sheet.put(column, value.value, "input.persons", {
              source: ownSource(this.sources, line, which, value),
            })
          : this.sheet.put(column, value.value, value.derived ? "inputDerived.persons" : "input.persons", {
              source: this.sources.figure(value.figure, line.name, true),
            });
    return this.rule(
      place,
      { kind: "wholeNumber", min: 0, max: segmentLimits.persons },
      {
        id: "Isi orang dalam bilangan bulat, tanpa titik atau koma.",
        en: "Enter persons as a whole number.",
      },
    );
  }

  ownTarget(line: PlanLine): CellPlace {
    const unit: Text = { id: "% dari pekerja", en: "% of workers" };
    const source =
      line.target === null
        ? this.sources.choice(
            "ownTarget",
            { id: "Target segmen sendiri", en: "A segment's own target" },
            "—",
            unit,
            { id: "Kosong: target umum dari Asumsi.", en: "Empty: the common target of Asumsi." },
          )
        : this.sources.choice(
            `target.${line.id}`,
            { id: `Target sendiri: ${line.name.id}`, en: `Own target: ${line.name.en}` },
            line.target,
            { id: "pangsa pekerja", en: "share of workers" },
            {
              id: "Menggantikan target umum dari Asumsi untuk baris ini.",
              en: "Takes the place of the common target of Asumsi on this line.",
            },
          );
    const place = this.sheet.put(segmentColumns.ownTarget, line.target, "input.share", {
      source,
      optional: true,
    });
    return this.rule(
      place,
      { kind: "decimal", min: targetLimits.least, max: targetLimits.most },
      {
        id: "Kosongkan untuk memakai target umum, atau isi misalnya 60%.",
        en: "Leave empty for the common target, or enter for example 60%.",
      },
    );
  }

  wage(line: PlanLine): CellPlace {
    const place =
      line.wage === null
        ? this.sheet.put(segmentColumns.wage, null, "input.amount", this.askingWage(line))
        : this.sheet.put(segmentColumns.wage, line.wage, "input.amount", {
            source: this.sources.choice(
              `wage.${line.id}`,
              { id: `Upah dasar iuran: ${line.name.id}`, en: `Wage base: ${line.name.en}` },
              line.wage,
              wageUnit,
              {
                id: "Upah yang dilaporkan ke BPJS Ketenagakerjaan, menurut perencana.",
                en: "The wage reported to BPJS Ketenagakerjaan, after the planner.",
              },
            ),
          });
    return this.rule(
      place,
      { kind: "wholeNumber", min: 0, max: segmentLimits.wage },
      {
        id: "Isi rupiah bulat per orang per bulan.",
        en: "Enter whole rupiah per person and month.",
      },
    );
  }

  /** First and last month of a temporary line, as the first day of each. */
  months(line: PlanLine): { readonly from: CellPlace; readonly until: CellPlace } {
    const { period } = line;
    const what: Text = {
      id: `${line.name.id}: bulan pertama dan bulan terakhir dilindungi`,
      en: `${line.name.en}: first and last month of protection`,
    };
    const unit: Text = { id: "bulan", en: "months" };
    const source =
      period === null
        ? this.sources.asked(`${line.id}.period`, what, unit, {
            id: "Menurut surat keputusan atau masa tugasnya.",
            en: "By the letter of appointment or the time they serve.",
          })
        : this.sources.choice(
            `period.${line.id}`,
            what,
            `${formatMonth(period.from, this.model.choices.language)} – ${formatMonth(period.until, this.model.choices.language)}`,
            unit,
            {
              id: "Tanggal 1 bulan pertama dan bulan terakhir; keduanya ikut dihitung.",
              en: "The first day of the first and the last month; both are counted.",
            },
          );
    const put = (column: number, month: Month | undefined): CellPlace => {
      const place = this.sheet.put(
        column,
        month === undefined ? null : serialOfMonth(month),
        "input.month",
        month === undefined ? { source, ask: this.model.say(what) } : { source },
      );
      return this.rule(place, monthRule, {
        id: "Isi tanggal 1 bulan itu, misalnya 1/2/2027 untuk Februari 2027.",
        en: "Enter the first day of the month, for example 2027-02-01 for February 2027.",
      });
    };
    return {
      from: put(segmentColumns.from, period?.from),
      until: put(segmentColumns.until, period?.until),
    };
  }

  private asking(
    line: PlanLine,
    which: LineNumber,
    value: Extract<BaselineValue, { kind: "blank" }>,
  ): CellExtra {
    const number = numberName(which);
    const what: Text = { id: `${line.name.id}, ${number.id}`, en: `${line.name.en}, ${number.en}` };
    const source = this.sources.asked(
      `${line.id}.${which}`,
      what,
      { id: "orang", en: "persons" },
      value.reason,
    );
    if (!isNeeded(line, which)) return { source, optional: true };
    return {
      source,
      ask: `${this.model.say(what)}: ${blankReason(value, this.model.choices.language)}`,
    };
  }

  private askingWage(line: PlanLine): CellExtra {
    const source = this.sources.asked(
      "wage",
      { id: "Upah dasar iuran segmen PU", en: "Wage base of a PU segment" },
      wageUnit,
      {
        id: "Upah yang dilaporkan (honor, siltap atau UMK) berbeda antardaerah dan tidak terbit per segmen. Terlihat antara lain Rp10.800 per bulan untuk guru honorer, yaitu 0,54 % dari Rp2 juta.",
        en: "The reported wage (honorarium, village income or minimum wage) differs by region and is not published by segment. Seen among others: Rp10,800 a month for honorary teachers, 0.54% of Rp2 million.",
      },
    );
    if (!needsWage(this.model, line)) return { source, optional: true };
    return {
      source,
      ask: this.model.say({
        id: "Upah dasar iuran PU: minta kepada BPKAD atau cabang BPJS Ketenagakerjaan. Tanpa itu biaya segmen PU tetap kosong.",
        en: "Wage base of PU: ask the finance office or the BPJS Ketenagakerjaan branch. Without it the cost of PU segments stays empty.",
      }),
    };
  }

  private rule(place: CellPlace, rule: Rule, message: Text): CellPlace {
    const { row, column } = place;
    this.validations.push({
      area: oneCell({ row, column }),
      rule,
      message: this.model.say(message),
    });
    return place;
  }
}

const wageUnit: Text = { id: "Rp/orang/bulan", en: "Rp/person/month" };

/** Whole days, as dates are; from the first base year that a plan can have to the last year it can reach. */
const monthRule: Rule = {
  kind: "wholeNumber",
  min: serialOfMonth({ year: planLimits.firstBaseYear, month: 1 }),
  max: serialOfMonth({ year: lastPlanYear + 1, month: 1 }) - 1,
};

/** The row on Sumber of a number that the planner brought. */
export function ownSource(
  sources: SourceRegister,
  line: PlanLine,
  which: LineNumber,
  value: OwnValue,
): string {
  const number = numberName(which);
  return sources.own(
    `${line.id}.${which}`,
    { id: `${line.name.id}: ${number.id}`, en: `${line.name.en}: ${number.en}` },
    value,
  );
}

/** Whether anything waits for the number: nothing does for a base of a temporary line, nor for one that is recorded only. */
function isNeeded({ rowType }: PlanLine, which: LineNumber): boolean {
  return rowType === "total" || rowType === "standing" || (rowType === "temporary" && which === "covered");
}

/** What is missing and whom to ask; the whole story of a quarantined figure stands on Sumber. */
function blankReason(value: Extract<BaselineValue, { kind: "blank" }>, language: Language): string {
  if (value.quarantined === null) return value.reason[language];
  const printed = formatNumber(value.quarantined.value, language);
  return language === "id"
    ? `Angka ${printed} yang tercetak dikarantina (${value.quarantined.id}, catatan ${value.quarantined.flags.join(", ")} di Sumber). Minta jumlah P3KE/DTSEN kepada Dinsos atau Bappeda.`
    : `The printed ${printed} is quarantined (${value.quarantined.id}, note ${value.quarantined.flags.join(", ")} on Sumber). Ask the social office or Bappeda for the P3KE/DTSEN count.`;
}

/** A wage is needed where somebody is to be added to, or protected for a while in, a segment of wage workers. */
function needsWage(model: PlanModel, line: PlanLine): boolean {
  const { covered, workers } = line;
  if (line.route !== "PU" || line.rowType === "contract") return false;
  if (line.rowType === "temporary") return true;
  const known = isKnown(covered) && isKnown(workers) && workers.value > 0;
  return !known || covered.value / workers.value < (line.target ?? model.choices.targetShare);
}
