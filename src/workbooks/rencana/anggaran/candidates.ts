/**
 * Baris RKA, fourth part: every row that a budget form can come to show, each in its fixed place, so that the form can show the
 * ones that hold an amount and follow every change of an input.
 */
import type { BudgetForm, PlanProgramme, Text } from "../../../domain/index.js";
import { area, cell, f, oneCell, times } from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  SourceRegister,
  ValidationPlan,
} from "../../../sheets/index.js";
import { choiceTable } from "../../../domain/index.js";
import type { PayerSlot } from "../biaya/cells.js";
import type { Cohort, Cohorts } from "./cohorts.js";
import type { BudgetCodes } from "./codes.js";
import type { BudgetPrices, BudgetWriter, MonthPrices } from "./year.js";
import { monthsOfYear, pricesInAYear } from "../tarif/cells.js";
import { planProgrammes } from "../model.js";
import type { PlanModel } from "../model.js";

const candidateColumns = {
  rka: 0,
  village: 1,
  form: 2,
  kind: 3,
  code: 4,
  words: 5,
  persons: 6,
  months: 7,
  price: 8,
  amount: 9,
  before: 10,
  since: 11,
} as const;
export type CandidateColumn = keyof typeof candidateColumns;

/** What the column of kinds says of a row with an amount of its own; the others add such rows up. */
export const itemKind = "Rincian";
const payerKind = "Pembayar";
const lineKind = "Baris";

/** A row with an amount of its own: a payer's contribution of one programme, for one cohort of a line, at one of its prices. */
export interface CandidateItem {
  readonly slot: PayerSlot;
  readonly cohort: Cohort;
  readonly programme: PlanProgramme;
  /** 0 for the highest of its prices. */
  readonly turn: number;
  readonly words: CellPlace;
  /** Rupiah of the budget before a change, to be typed in. */
  readonly before: CellPlace;
}

export interface Candidates {
  readonly items: readonly CandidateItem[];
  /** A column over all rows. */
  readonly column: (column: CandidateColumn) => ReferenceNode;
  /** How many rows the form has to show. */
  readonly count: (form: BudgetForm) => FormulaNode;
  /** The rows with amounts of their own, added up. */
  readonly sum: (form: BudgetForm, of: "amount" | "before") => FormulaNode;
  /** Rupiah of the form's rows that have no account code. */
  readonly withoutCode: (form: BudgetForm) => FormulaNode;
  readonly rows: number;
}

/** What a row calls its cohort. */
export const cohortWords: Readonly<Record<Cohort["kind"], string>> = {
  running: "peserta berjalan",
  continuing: "peserta lama",
  fresh: "peserta baru",
  temporary: "peserta sementara",
};

export function writeCandidates(
  writer: BudgetWriter & { readonly validations: ValidationPlan[] },
  prices: BudgetPrices,
  cohorts: Cohorts,
  codes: BudgetCodes,
  sources: SourceRegister,
): Candidates {
  const { sheet } = writer;
  writeHeadings(writer);
  const source = sources.choice(
    "budgetBefore",
    { id: "Anggaran sebelum perubahan", en: "Budget before the change" },
    "—",
    { id: "Rp", en: "Rp" },
    {
      id: "Hanya untuk APBD atau APBDes Perubahan: salin Jumlah lama ke sini sebagai nilai. Kosong: tanpa perbandingan.",
      en: "Only for an amended budget: paste the old amounts here as values. Empty: no comparison.",
    },
  );
  const rows = new CandidateRows(writer, prices, source);
  const items: CandidateItem[] = [];
  const first = sheet.row;
  for (const { slot, cohorts: ofSlot } of cohorts.bySlot) {
    const payerRow = rows.reserve();
    for (const line of new Set(ofSlot.map((cohort) => cohort.line))) {
      const lineRow = rows.reserve();
      for (const cohort of ofSlot.filter((one) => one.line === line))
        items.push(...writeItems(rows, slot, cohort, codes, writer.model));
      const persons = ofSlot.filter((one) => one.line === line).map((one) => cell(one.persons));
      rows.heading(lineRow, slot, lineKind, {
        words: f`"[-] " & ${cell(codes.recipients(line), "both")}`,
        persons: f`SUM(${persons})`,
      });
    }
    const fund = cell(codes.fund(slot), "both");
    const saysFund = f`IF(${fund} = "", "", " — Sumber dana: " & ${fund})`;
    rows.heading(payerRow, slot, payerKind, {
      words: f`"[#] " & ${cell(codes.payer(slot), "both")} & ${saysFund}`,
      persons: null,
    });
  }
  const count = sheet.row - first;
  const all = (column: CandidateColumn): ReferenceNode =>
    area({ sheet: sheet.key, row: first, column: candidateColumns[column], rows: count, columns: 1 }, "both");
  return {
    items,
    column: all,
    count: (form) => f`MAX(${all(form === "RKA" ? "rka" : "village")})`,
    sum: (form, of) => f`SUMIFS(${all(of)}, ${all("form")}, ${form}, ${all("kind")}, ${itemKind})`,
    withoutCode: (form) =>
      f`SUMPRODUCT(
        (${all("form")} = ${form}) * (${all("kind")} = ${itemKind}) * (${all("code")} = ""),
        ${all("amount")}
      )`,
    rows: count,
  };
}

function writeHeadings({ sheet, model }: BudgetWriter): void {
  const heads: readonly (readonly [CandidateColumn, Text])[] = [
    ["rka", { id: "Urutan di RKA", en: "Turn on RKA" }],
    ["village", { id: "Urutan di APBDes", en: "Turn on APBDes" }],
    ["form", { id: "Lembar", en: "Form" }],
    ["kind", { id: "Jenis", en: "Kind" }],
    ["code", { id: "Kode Rekening", en: "Account code" }],
    ["words", { id: "Uraian", en: "Description" }],
    ["persons", { id: "Orang", en: "Persons" }],
    ["months", { id: "Bulan", en: "Months" }],
    ["price", { id: "Harga", en: "Price" }],
    ["amount", { id: "Jumlah", en: "Amount" }],
    ["before", { id: "Sebelum (boleh kosong)", en: "Before (may be empty)" }],
    ["since", { id: "Mulai bulan ke-", en: "From month" }],
  ];
  for (const [column, words] of heads) {
    const isNumber = !["form", "kind", "code", "words"].includes(column);
    sheet.put(candidateColumns[column], model.say(words), isNumber ? "numberHead" : "columnHead");
  }
  sheet.height(30);
  sheet.next();
}

/** A cohort's rows: each programme at every price that it has in the months paid for, the highest first. */
function writeItems(
  rows: CandidateRows,
  slot: PayerSlot,
  cohort: Cohort,
  codes: BudgetCodes,
  model: PlanModel,
): readonly CandidateItem[] {
  return planProgrammes.flatMap((programme) => {
    let above: CellPlace | null = null;
    return Array.from({ length: pricesInAYear(model, programme) }, (_, turn): CandidateItem => {
      const row = rows.item(slot, cohort, {
        programme,
        code: codes.code(programme, cohort.line, slot),
        recipients: codes.recipients(cohort.line),
        above,
      });
      above = row.price;
      return { slot, cohort, programme, turn, words: row.words, before: row.before };
    });
  });
}

class CandidateRows {
  private readonly firstRow: number;

  constructor(
    private readonly writer: BudgetWriter & { readonly validations: ValidationPlan[] },
    private readonly prices: BudgetPrices,
    private readonly source: string,
  ) {
    this.firstRow = writer.sheet.row;
  }

  /** Keeps a row free for a heading, whose sum is over the rows that follow it. */
  reserve(): number {
    const { sheet } = this.writer;
    sheet.next();
    return sheet.row - 1;
  }

  /** Writes the heading of all rows from its own to the next free one. */
  heading(
    row: number,
    slot: PayerSlot,
    kind: typeof payerKind | typeof lineKind,
    of: { readonly words: FormulaNode; readonly persons: FormulaNode | null },
  ): void {
    const { sheet } = this.writer;
    const at = candidateColumns;
    const last = sheet.row;
    const below = (column: number): ReferenceNode =>
      area({ sheet: sheet.key, row: row + 1, column, rows: last - row - 1, columns: 1 });
    sheet.row = row;
    this.ranks(slot, kind);
    sheet.calculate(at.words, of.words, "calculated.general", { room: 50 });
    if (of.persons !== null) sheet.calculate(at.persons, of.persons, "derived.persons");
    for (const column of [at.amount, at.before]) {
      sheet.calculate(column, f`SUMIFS(${below(column)}, ${below(at.kind)}, ${itemKind})`, "derived.amount");
    }
    sheet.row = last;
  }

  /** `above` holds the next higher price of the same programme and cohort. */
  item(
    slot: PayerSlot,
    cohort: Cohort,
    of: {
      readonly programme: PlanProgramme;
      readonly code: FormulaNode;
      readonly recipients: CellPlace;
      readonly above: CellPlace | null;
    },
  ): Pick<CandidateItem, "words" | "before"> & { readonly price: CellPlace } {
    const { sheet, validations, model } = this.writer;
    const at = candidateColumns;
    // Nobody paid for is complete without a price: the months then hold no numbers to reckon with.
    const complete = (value: FormulaNode): FormulaNode =>
      f`IF(${cell(cohort.complete)} = 1, IF(${cell(cohort.persons)} = 0, 0, ${value}), "")`;
    const monthly = this.prices.of(slot, cohort.line, of.programme);
    const { numbers } = this.prices;
    const paid = f`(${numbers} >= ${cell(cohort.first)}) * (${numbers} <= ${cell(cohort.last)})`;
    const here = (column: CandidateColumn): ReferenceNode =>
      cell({ sheet: sheet.key, row: sheet.row, column: at[column] });
    const isDue = f`${here("price")} > 0`;
    const atPrice = f`(${monthly.months} = ${here("price")}) * ${paid}`;
    const lower = of.above === null ? [] : [f`${monthly.months} < ${cell(of.above)}`];
    this.ranks(slot, itemKind);
    sheet.calculate(at.code, of.code, "calculated.general", { room: 17 });
    const said = this.wordsOf(cohort, of, monthly);
    const words = sheet.calculate(at.words, said, "calculated.general", { room: 50 });
    const persons = sheet.calculate(at.persons, complete(cell(cohort.persons)), "calculated.persons");
    const months = sheet.calculate(
      at.months,
      complete(f`IF(${isDue}, SUMPRODUCT(${atPrice}), 0)`),
      "calculated.months",
    );
    // LARGE, not MAX: Gnumeric takes no product of areas in MAX.
    const price = sheet.calculate(
      at.price,
      complete(f`SUMPRODUCT(LARGE(${times([monthly.months, paid, ...lower])}, 1))`),
      "calculated.rupiah",
    );
    // The later a month, the smaller what it lacks to December: the largest lack is the first month's.
    const lack = f`LARGE(${atPrice} * (${monthsOfYear} - ${numbers}), 1)`;
    sheet.calculate(
      at.since,
      complete(f`IF(${isDue}, ${monthsOfYear} - SUMPRODUCT(${lack}), 0)`),
      "calculated.count",
    );
    sheet.calculate(
      at.amount,
      complete(f`${cell(persons)} * ${cell(months)} * ${cell(price)}`),
      "calculated.amount",
    );
    const before = sheet.put(at.before, null, "input.amount", { source: this.source, optional: true });
    const { least, most } = choiceTable.ceilings.limits;
    validations.push({
      area: oneCell({ row: sheet.row, column: at.before }),
      rule: { kind: "wholeNumber", min: least, max: most },
      message: model.say({
        id: "Isi rupiah bulat dari anggaran sebelum perubahan, atau kosongkan.",
        en: "Enter whole rupiah of the budget before the change, or leave it empty.",
      }),
    });
    sheet.next();
    return { words, before, price };
  }

  /** "Iuran JKK, Petani, peserta baru, bulan keringanan": what sets the price apart follows. */
  private wordsOf(
    cohort: Cohort,
    of: {
      readonly programme: PlanProgramme;
      readonly recipients: CellPlace;
      readonly above: CellPlace | null;
    },
    { isRelieved, isNewRate }: MonthPrices,
  ): FormulaNode {
    const { sheet } = this.writer;
    const at = candidateColumns;
    const here = (column: CandidateColumn): ReferenceNode =>
      cell({ sheet: sheet.key, row: sheet.row, column: at[column] });
    const since = here("since");
    const [relief, other] = [f`", bulan keringanan"`, f`", tarif lain"`];
    const newRate = f`IF(
      ${isNewRate(since)},
      ", tarif mulai " & INDEX(${this.prices.names}, 1, ${since}),
      ""
    )`;
    const due = isRelieved === null ? newRate : f`IF(${isRelieved(since)}, ${relief}, "") & ${newRate}`;
    // A row that holds nothing now may hold an amount of the budget before a change.
    const idle = of.above === null ? f`""` : isRelieved === null ? other : relief;
    const isDue = f`AND(${cell(cohort.complete)} = 1, ${here("price")} > 0)`;
    return f`${`Iuran ${of.programme}, `}
      & ${cell(of.recipients, "both")}
      & ${`, ${cohortWords[cohort.kind]}`}
      & IF(${isDue}, ${due}, ${idle})`;
  }

  /** The running counts of the rows that hold an amount now or before, and what kind of row this is. */
  private ranks(slot: PayerSlot, kind: string): void {
    const { sheet } = this.writer;
    const { row } = sheet;
    const at = candidateColumns;
    const form = sheet.calculate(at.form, cell(slot.form, "both"), "derived.general", { room: 7 });
    sheet.put(at.kind, kind, "text");
    const amounts = area({ sheet: sheet.key, row, column: at.amount, rows: 1, columns: 2 });
    for (const [column, name] of [
      [at.rka, "RKA"],
      [at.village, "APBDes"],
    ] as const) {
      const shown = f`IF(AND(${cell(form)} = ${name}, SUM(${amounts}) > 0), 1, 0)`;
      const above: CellPlace = { sheet: sheet.key, row: row - 1, column };
      sheet.calculate(column, row === this.firstRow ? shown : f`${cell(above)} + ${shown}`, "derived.count");
    }
  }
}
