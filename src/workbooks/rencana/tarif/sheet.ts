/**
 * Tarif: what one person costs in every month of the plan, from the tables of rates and reliefs on Asumsi. A change may begin in
 * any month: every other sheet adds up the months that are funded.
 */
import { monthName } from "../../../domain/index.js";
import type { PlanProgramme, Text } from "../../../domain/index.js";
import {
  area,
  cell,
  columns,
  eachYear,
  f,
  headerRow,
  landscape,
  plus,
  SheetBuilder,
  sheetKeys,
  timelineOf,
  writeHeading,
  writeRegionTitle,
  writeYearHeadings,
  yearHeadings,
  yearSheetWidths,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode, SheetPlan, StyleName } from "../../../sheets/index.js";
import { planProgrammes } from "../model.js";
import type { PlanModel, PlanRoute } from "../model.js";
import type { Row } from "../asumsi/rows.js";
import type { AssumptionCells } from "../asumsi/sheet.js";
import { monthsOfYear } from "./cells.js";
import type { MonthBlock, PayerMonths } from "./cells.js";
import { keptNode, reliefsFor } from "./kept.js";

/** The assumptions, and what they come to month by month. */
export interface PricedAssumptions extends AssumptionCells {
  readonly rates: MonthlyRates;
}

const basic: readonly PlanProgramme[] = ["JKK", "JKM"];

const perMonth: Text = { id: "Rp/orang/bulan", en: "Rp/person/month" };
const ofWage: Text = { id: "% dari upah", en: "% of the wage" };
const ofContribution: Text = { id: "% dari iuran normal", en: "% of the normal contribution" };

export class MonthlyRates {
  /** Rupiah for one BPU member who continues, in a year, as the chosen payer pays it. */
  readonly yearly: Row;
  /** The same for one who was enrolled in the year. */
  readonly yearlyNew: Row;
  /** Rupiah of one BPU member, and shares of a PU member's wage, before any relief. */
  readonly normal: Readonly<Record<PlanRoute, Readonly<Record<PlanProgramme, MonthBlock>>>>;
  /** The payer of Asumsi. */
  readonly chosen: PayerMonths;
  private readonly sheetBuilder: SheetBuilder;
  /** Where the numbers of the months stand. */
  private readonly numbersFrom: number;

  constructor(
    private readonly model: PlanModel,
    private readonly assumptions: AssumptionCells,
  ) {
    const widths = yearSheetWidths([36, 12, 18, 7, 40], model.years.length + 1, 12);
    this.sheetBuilder = new SheetBuilder(sheetKeys.rates, widths);
    const sheet = this.sheetBuilder;
    writeRegionTitle(
      sheet,
      model,
      { id: "Tarif", en: "Rates" },
      {
        id: "Iuran satu orang tiap bulan, menurut tarif dan keringanan di Asumsi. Tidak ada yang diketik di sini.",
        en: "What one person costs in each month, by the rates and reliefs on Asumsi. Nothing is typed in here.",
      },
    );
    writeYearHeadings(sheet, model, [
      { id: "Bulan", en: "Month" },
      { id: "Bulan ke-", en: "Month number" },
      yearHeadings.unit,
      null,
      yearHeadings.how,
    ]);
    this.writeYearAfter();
    // The year's contribution is read first and needs the months below it, so those are written first.
    const yearlyAt = sheet.row;
    sheet.row += 3;
    this.numbersFrom = sheet.row + 1;
    this.normal = { BPU: this.normalBlocks("BPU"), PU: this.normalBlocks("PU") };
    this.chosen = this.payer(
      cell(assumptions.payer, "both"),
      assumptions.payerLists.map(({ chosen }) => chosen),
    );
    const end = sheet.row;
    sheet.row = yearlyAt;
    [this.yearly, this.yearlyNew] = this.writeYearly();
    sheet.row = end;
  }

  /** Whether what a wage worker or JHT costs depends on the payer too, as a relief of the law is for it. */
  get dependsOnPayer(): boolean {
    const { PU, BPU } = this.relieved();
    return PU.length > 0 || BPU.includes("JHT");
  }

  /** Writes the months of a payer; `entitled` holds a cell for each list of payers, 1 where the payer is in it. */
  payer(name: FormulaNode, entitled: readonly CellPlace[]): PayerMonths {
    const relieved = this.relieved();
    const block = (route: PlanRoute, programme: PlanProgramme): MonthBlock =>
      this.block(
        f`${`${programme} ${route}: `} & ${name}`,
        route === "BPU" ? perMonth : ofContribution,
        route === "BPU" ? "calculated.amount" : "calculated.share",
        route === "BPU"
          ? {
              id: "Iuran normal × bagian yang dibayar dalam bulan keringanan, dibulatkan ke rupiah.",
              en: "Normal contribution × the part that is paid in months of relief, rounded to the rupiah.",
            }
          : { id: "Bagian yang dibayar dalam bulan itu.", en: "The part that is paid in the month." },
        (column, month) => {
          const { reliefs, sector } = this.assumptions;
          const [day, dayAfter] = [this.dayOf(column, month), this.dayOf(column, month, true)];
          const kept = keptNode(reliefs, { route, programme, entitled, sector, day, dayAfter });
          if (route === "PU") return kept;
          const normal = this.at(this.normal.BPU[programme], column, month);
          return f`ROUND(${normal} * ${kept}, 0)`;
        },
      );
    const each = <T>(of: (programme: PlanProgramme) => T): Record<PlanProgramme, T> => ({
      JKK: of("JKK"),
      JKM: of("JKM"),
      JHT: of("JHT"),
    });
    return {
      selfEmployed: each((one) => (relieved.BPU.includes(one) ? block("BPU", one) : this.normal.BPU[one])),
      wageKept: each((one) => (relieved.PU.includes(one) ? block("PU", one) : null)),
    };
  }

  /**
   * Rupiah of JKK and JKM for one BPU member over `months` from month number `start` of the column's year on. Months beyond
   * December, which a check warns of, cost what they do in the year after.
   */
  selfEmployedYear(
    payer: PayerMonths,
    column: number,
    start: FormulaNode,
    months: FormulaNode,
    programmes: readonly PlanProgramme[] = basic,
  ): FormulaNode {
    const end = f`${start} + ${months}`;
    const from = f`">=" & ${start}`;
    const before = (month: FormulaNode): FormulaNode => f`"<" & ${month}`;
    const sums = programmes.flatMap((one) => {
      const block = payer.selfEmployed[one];
      const numbers = this.numbers();
      return [
        f`SUMIFS(${block.months(column)}, ${numbers}, ${from}, ${numbers}, ${before(end)})`,
        f`SUMIFS(${block.months(column + 1)}, ${numbers}, ${before(f`${end} - ${monthsOfYear}`)})`,
      ];
    });
    return plus(sums);
  }

  /** The same for one wage worker: each month and programme rounded to the rupiah. */
  wageYear(
    payer: PayerMonths,
    wage: FormulaNode,
    column: number,
    start: FormulaNode,
    months: FormulaNode,
    programmes: readonly PlanProgramme[] = basic,
  ): FormulaNode {
    const end = f`${start} + ${months}`;
    const numbers = this.numbers();
    const funded = [
      [column, f`(${numbers} >= ${start}) * (${numbers} < ${end})`],
      [column + 1, f`${numbers} < ${end} - ${monthsOfYear}`],
    ] as const;
    const sums = programmes.flatMap((one) =>
      funded.map(([at, isFunded]) => {
        const normal = this.wageRupiah(wage, this.normal.PU[one].months(at));
        const kept = payer.wageKept[one];
        const due = kept === null ? normal : f`ROUND(${normal} * ${kept.months(at)}, 0)`;
        return f`SUMPRODUCT(${due} * ${isFunded})`;
      }),
    );
    return plus(sums);
  }

  /** Rupiah of JKK and JKM over the twelve months of a column's year, without any relief. */
  normalYear(route: PlanRoute, wage: FormulaNode, column: number): FormulaNode {
    const sums = basic.map((one) => {
      const months = this.normal[route][one].months(column);
      return route === "BPU" ? f`SUM(${months})` : f`SUMPRODUCT(${this.wageRupiah(wage, months)})`;
    });
    return plus(sums);
  }

  /** A share of a wage, in whole rupiah; of one month or of several. */
  wageRupiah(wage: FormulaNode, share: FormulaNode): FormulaNode {
    return f`ROUND(${wage} * ${share}, 0)`;
  }

  /** The sheet, once every payer has been written. */
  sheet(): SheetPlan {
    const sheet = this.sheetBuilder;
    return sheet.finish({
      name: "Tarif",
      frozen: { rows: headerRow + 1, columns: 1 },
      print: { ...landscape, nothing: true },
      timeline: timelineOf(this.model),
    });
  }

  /** The column of the year after the last, for months that are funded beyond December. */
  private get yearAfter(): number {
    return columns.firstYear + this.model.years.length;
  }

  private writeYearAfter(): void {
    const sheet = this.sheetBuilder;
    const { row } = sheet;
    sheet.row = headerRow;
    const before = cell({ sheet: sheet.key, row: headerRow, column: this.yearAfter - 1 });
    sheet.calculate(this.yearAfter, f`${before} + 1`, "yearHead");
    sheet.row = row;
  }

  /** The programmes of each route that some relief takes from. */
  private relieved(): Readonly<Record<PlanRoute, readonly PlanProgramme[]>> {
    const of = (route: PlanRoute): readonly PlanProgramme[] =>
      planProgrammes.filter((programme) => reliefsFor(this.assumptions.reliefs, route, programme).length > 0);
    return { BPU: of("BPU"), PU: of("PU") };
  }

  /** The numbers of the months beside the first block. */
  private numbers(): ReferenceNode {
    const { key } = this.sheetBuilder;
    const [row, column] = [this.numbersFrom, columns.value];
    return area({ sheet: key, row, column, rows: monthsOfYear, columns: 1 }, "both");
  }

  private monthNumber(month: number): FormulaNode {
    const { key } = this.sheetBuilder;
    return cell({ sheet: key, row: this.numbersFrom + month, column: columns.value }, "both");
  }

  private yearOf(column: number): FormulaNode {
    return cell({ sheet: this.sheetBuilder.key, row: headerRow, column }, "row");
  }

  /** The first day of a month of the column's year, or of the month after it. */
  private dayOf(column: number, month: number, after = false): FormulaNode {
    const of = this.monthNumber(month);
    return f`DATE(${this.yearOf(column)}, ${after ? f`${of} + 1` : of}, 1)`;
  }

  private at(block: MonthBlock, column: number, month: number): ReferenceNode {
    const { row } = block.all;
    return cell({ sheet: this.sheetBuilder.key, row: row + month, column });
  }

  private block(
    heading: Text | FormulaNode,
    unit: Text,
    style: StyleName,
    how: Text,
    node: (column: number, month: number) => FormulaNode,
  ): MonthBlock {
    const sheet = this.sheetBuilder;
    const { model } = this;
    const lastColumn = this.yearAfter;
    if ("kind" in heading) {
      sheet.calculate(columns.label, heading, "heading", { room: 40 });
      for (let column = 1; column <= lastColumn; column += 1) sheet.put(column, null, "heading");
      sheet.height(20);
      sheet.next();
    } else writeHeading(sheet, model.say(heading), lastColumn);
    const first = sheet.row;
    for (let month = 0; month < monthsOfYear; month += 1) {
      sheet.put(columns.label, monthName(month + 1, model.choices.language), "label");
      if (first === this.numbersFrom) {
        const before = cell({ sheet: sheet.key, row: sheet.row - 1, column: columns.value });
        const counted = month === 0 ? f`1` : f`${before} + 1`;
        sheet.calculate(columns.value, counted, "derived.count");
      }
      sheet.put(columns.unit, model.say(unit), "unit");
      if (month === 0) sheet.put(columns.explanation, model.say(how), "note");
      for (let column = columns.firstYear; column <= this.yearAfter; column += 1)
        sheet.calculate(column, node(column, month), style);
      sheet.next();
    }
    const { key } = sheet;
    const years = model.years.length;
    return {
      months: (column) => area({ sheet: key, row: first, column, rows: monthsOfYear, columns: 1 }, "row"),
      all: area(
        { sheet: key, row: first, column: columns.firstYear, rows: monthsOfYear, columns: years },
        "both",
      ),
    };
  }

  private normalBlocks(route: PlanRoute): Readonly<Record<PlanProgramme, MonthBlock>> {
    const write = (programme: PlanProgramme): MonthBlock => {
      const { from, rate } = this.assumptions.rateTables[route][programme];
      return this.block(
        route === "BPU"
          ? { id: `${programme} BPU, iuran normal`, en: `${programme} of BPU, normal contribution` }
          : { id: `${programme} PU, tarif normal`, en: `${programme} of PU, normal rate` },
        route === "BPU" ? perMonth : ofWage,
        route === "BPU" ? "calculated.amount" : "calculated.share",
        {
          id: "Tarif terakhir di Asumsi yang mulai pada atau sebelum bulan itu.",
          en: "The last rate on Asumsi that begins in or before the month.",
        },
        (column, month) => {
          const begun = f`COUNTIF(${from}, "<" & ${this.dayOf(column, month, true)})`;
          return f`INDEX(${rate}, MAX(1, ${begun}))`;
        },
      );
    };
    return { JKK: write("JKK"), JKM: write("JKM"), JHT: write("JHT") };
  }

  private writeYearly(): readonly [Row, Row] {
    const { model, assumptions, sheetBuilder: sheet } = this;
    writeHeading(
      sheet,
      model.say({
        id: "Iuran JKK+JKM satu peserta BPU (bukan penerima upah) setahun, oleh pembayar di Asumsi",
        en: "JKK+JKM of one BPU member in a year, by the payer on Asumsi",
      }),
      columns.firstYear + model.years.length - 1,
    );
    const row = (label: Text, how: Text, node: (column: number) => FormulaNode): Row => {
      const at = sheet.row;
      sheet.put(columns.label, model.say(label), "label");
      sheet.put(columns.unit, model.say({ id: "Rp/orang/tahun", en: "Rp/person/year" }), "unit");
      sheet.put(columns.explanation, model.say(how), "note");
      eachYear(model, (column) => {
        sheet.calculate(column, node(column), "calculated.amount");
      });
      sheet.next();
      return (column) => cell({ sheet: sheet.key, row: at, column }, "row");
    };
    const { startMonth, newStart, months, newMonths } = assumptions;
    return [
      row(
        { id: "Iuran JKK+JKM per orang per tahun", en: "JKK+JKM contribution per person and year" },
        {
          id: "Jumlah bulan yang didanai di bawah. Tiap program dibulatkan ke rupiah per bulan.",
          en: "Sum of the funded months below. Each programme is rounded to the rupiah by month.",
        },
        (column) => this.selfEmployedYear(this.chosen, column, startMonth(column), months(column)),
      ),
      row(
        {
          id: "Iuran JKK+JKM per peserta baru pada tahun pertamanya",
          en: "JKK+JKM contribution per new member in the first year",
        },
        {
          id: "Sama, untuk bulan sejak peserta baru mulai.",
          en: "The same, for the months since the new members started.",
        },
        (column) =>
          this.selfEmployedYear(
            this.chosen,
            column,
            f`MAX(${startMonth(column)}, ${newStart(column)})`,
            newMonths(column),
          ),
      ),
    ];
  }
}
