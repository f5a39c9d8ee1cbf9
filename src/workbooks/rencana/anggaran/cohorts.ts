/** Baris RKA, second part: whom each payer pays for in the budget year, from which month to which, and for how much. */
import type { Text } from "../../../domain/index.js";
import { area, cell, f } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../../../sheets/index.js";
import type { CostLine, PayerSlot } from "../biaya/cells.js";
import { cohortColumns, known, reliefColumns, nameOf } from "./year.js";
import type { BudgetRelief, BudgetWriter, BudgetYear, LinePrices } from "./year.js";

export type CohortKind = "continuing" | "fresh" | "temporary";

/** How a cohort is called in the cells; what the sheets add up by. */
export const cohortNames: Readonly<Record<CohortKind, Text>> = {
  continuing: { id: "lama", en: "continuing" },
  fresh: { id: "baru", en: "new" },
  temporary: { id: "sementara", en: "temporary" },
};

export interface ReliefMonths {
  /** Months with the relief, 0 where there is none. */
  readonly months: FormulaNode;
  readonly jkk: CellPlace;
  readonly jkm: CellPlace;
}

/** One payer's persons on one line who started together. */
export interface Cohort {
  readonly kind: CohortKind;
  readonly line: CostLine;
  /** 1 where persons, months and prices are known. */
  readonly complete: CellPlace;
  readonly persons: CellPlace;
  readonly months: CellPlace;
  readonly prices: LinePrices;
  readonly reliefs: readonly ReliefMonths[];
}

/** The rows of one payer's cohorts, or of all. */
export interface CohortRows {
  readonly row: number;
  readonly rows: number;
}

export interface Cohorts {
  /** In the order of the slots, then of the lines. */
  readonly bySlot: readonly {
    readonly slot: PayerSlot;
    readonly cohorts: readonly Cohort[];
    readonly rows: CohortRows;
  }[];
  readonly all: CohortRows;
  readonly reliefCount: number;
  readonly column: (column: number, rows: CohortRows) => ReferenceNode;
}

export function writeCohorts(
  writer: BudgetWriter,
  year: BudgetYear,
  reliefs: readonly BudgetRelief[],
  prices: ReadonlyMap<CostLine, LinePrices>,
): Cohorts {
  const { sheet, money } = writer;
  writeHeadings(writer, reliefs.length);
  const first = sheet.row;
  const bySlot = money.slots.map((slot, index) => {
    const from = sheet.row;
    const cohorts = money.lines.flatMap((line) => {
      const price = prices.get(line);
      if (price === undefined) throw new Error("Every line of the budget has its prices");
      const kinds: readonly CohortKind[] = line.temporary ? ["temporary"] : ["continuing", "fresh"];
      return kinds.map((kind) => writeCohort(writer, year, reliefs, { slot, index, line, kind, price }));
    });
    return { slot, cohorts, rows: { row: from, rows: sheet.row - from } };
  });
  return {
    bySlot,
    all: { row: first, rows: sheet.row - first },
    reliefCount: reliefs.length,
    column: (column, { row, rows }) => area({ sheet: sheet.key, row, column, rows, columns: 1 }, "both"),
  };
}

function writeHeadings({ sheet, model }: BudgetWriter, reliefs: number): void {
  const { say } = model;
  const at = cohortColumns;
  const heads: readonly (readonly [number, Text])[] = [
    [at.form, { id: "Lembar", en: "Form" }],
    [at.cohort, { id: "Kohort", en: "Cohort" }],
    [at.complete, { id: "Lengkap", en: "Complete" }],
    [at.complete + 1, { id: "", en: "" }],
    [at.payer, { id: "Pembayar", en: "Payer" }],
    [at.line, { id: "Baris", en: "Line" }],
    [at.persons, { id: "Orang", en: "Persons" }],
    [at.months, { id: "Bulan", en: "Months" }],
    [at.first, { id: "Bulan pertama", en: "First month" }],
    [at.last, { id: "Bulan terakhir", en: "Last month" }],
    [at.jkk, { id: "JKK", en: "JKK" }],
    [at.jkm, { id: "JKM", en: "JKM" }],
    [at.jht, { id: "JHT", en: "JHT" }],
    [at.monthly, { id: "Sebulan", en: "A month" }],
    ...Array.from({ length: reliefs }, (_, turn): readonly (readonly [number, Text])[] => {
      const column = at.relief + turn * reliefColumns.count;
      return [
        [column + reliefColumns.first, { id: "Keringanan dari bulan", en: "Relief from month" }],
        [column + reliefColumns.last, { id: "sampai bulan", en: "until month" }],
        [column + reliefColumns.jkk, { id: "JKK keringanan", en: "JKK with relief" }],
        [column + reliefColumns.jkm, { id: "JKM keringanan", en: "JKM with relief" }],
        [column + reliefColumns.off, { id: "Potongan sebulan", en: "Off a month" }],
      ];
    }).flat(),
  ];
  for (const [column, words] of heads) {
    const head = say(words);
    const style = column === at.complete || column >= at.persons ? "numberHead" : "columnHead";
    sheet.put(column, head === "" ? null : head, style);
  }
  sheet.height(30);
  sheet.next();
}

function writeCohort(
  { sheet, model }: BudgetWriter,
  year: BudgetYear,
  reliefs: readonly BudgetRelief[],
  of: {
    readonly slot: PayerSlot;
    readonly index: number;
    readonly line: CostLine;
    readonly kind: CohortKind;
    readonly price: LinePrices;
  },
): Cohort {
  const { slot, line, kind, price } = of;
  const at = cohortColumns;
  const paid = line.bySlot[of.index];
  if (paid === undefined) throw new Error("Every line has the same slots");
  const isFresh = kind !== "continuing";
  sheet.calculate(at.form, cell(slot.form, "both"), "derived.general", { room: 7 });
  sheet.put(at.cohort, model.say(cohortNames[kind]), "text");
  sheet.calculate(at.payer, nameOf(slot), "derived.general", { room: 24 });
  sheet.calculate(at.line, cell(line.name, "both"), "derived.general", { room: 40 });
  const persons = sheet.calculate(
    at.persons,
    f`IF(${known(year.position)}, ${year.at(isFresh ? paid.fresh : paid.continuing)}, "")`,
    "calculated.persons",
  );
  // Nobody paid for: no months and no price, even where those are not known yet.
  const ofPersons = (value: FormulaNode): FormulaNode =>
    f`IF(${known(persons)}, IF(${cell(persons)} = 0, 0, ${value}), "")`;
  const months = sheet.calculate(
    at.months,
    ofPersons(year.at(isFresh ? line.months.fresh : line.months.continuing)),
    "calculated.months",
  );
  const first = sheet.calculate(
    at.first,
    ofPersons(year.at(isFresh ? line.months.startFresh : line.months.startContinuing)),
    "calculated.months",
  );
  const last = sheet.calculate(
    at.last,
    f`IF(COUNT(${cell(months)}, ${cell(first)}) = 2, ${cell(first)} + ${cell(months)} - 1, "")`,
    "calculated.months",
  );
  const priced = (programme: "jkk" | "jkm" | "jht"): CellPlace =>
    sheet.calculate(at[programme], ofPersons(cell(price[programme], "both")), "calculated.rupiah");
  const prices: LinePrices = { jkk: priced("jkk"), jkm: priced("jkm"), jht: priced("jht") };
  const monthly = sheet.calculate(
    at.monthly,
    f`IF(
      AND(${[prices.jkk, prices.jkm, prices.jht].map((place) => f`ISNUMBER(${cell(place)})`)}),
      ${cell(prices.jkk)} + ${cell(prices.jkm)} + ${cell(prices.jht)},
      ""
    )`,
    "calculated.rupiah",
  );
  const complete = sheet.calculate(
    at.complete,
    f`IF(COUNT(${cell(last)}, ${cell(monthly)}) = 2, 1, 0)`,
    "calculated.count",
  );
  const written = reliefs.map((relief, turn) =>
    writeReliefMonths(sheet, relief, turn, {
      has: f`AND(
        ${cell(complete)} = 1,
        ${cell(slot.entitled, "both")} = 1,
        ${cell(line.route, "both")} = "BPU"
      )`,
      first,
      last,
      prices,
    }),
  );
  sheet.next();
  return { kind, line, complete, persons, months, prices, reliefs: written };
}

function writeReliefMonths(
  sheet: BudgetWriter["sheet"],
  relief: BudgetRelief,
  turn: number,
  of: {
    readonly has: FormulaNode;
    readonly first: CellPlace;
    readonly last: CellPlace;
    readonly prices: LinePrices;
  },
): ReliefMonths {
  const column = cohortColumns.relief + turn * reliefColumns.count;
  const from = f`MAX(${cell(of.first)}, ${cell(relief.first, "both")})`;
  const until = f`MIN(${cell(of.last)}, ${cell(relief.last, "both")})`;
  // The test of the kinds comes first, as the months of an incomplete row are texts.
  const overlaps = (value: FormulaNode): FormulaNode =>
    f`IF(${of.has}, IF(${from} <= ${until}, ${value}, 0), 0)`;
  const first = sheet.calculate(column + reliefColumns.first, overlaps(from), "calculated.months");
  const last = sheet.calculate(column + reliefColumns.last, overlaps(until), "calculated.months");
  const runs = f`${cell(last)} > 0`;
  const reduced = (offset: number, normal: CellPlace): CellPlace =>
    sheet.calculate(
      column + offset,
      f`IF(${runs}, ROUND(${cell(normal)} * ${cell(relief.kept, "both")}, 0), 0)`,
      "calculated.rupiah",
    );
  const jkk = reduced(reliefColumns.jkk, of.prices.jkk);
  const jkm = reduced(reliefColumns.jkm, of.prices.jkm);
  sheet.calculate(
    column + reliefColumns.off,
    f`IF(${runs}, ${cell(of.prices.jkk)} + ${cell(of.prices.jkm)} - (${cell(jkk)} + ${cell(jkm)}), 0)`,
    "calculated.rupiah",
  );
  return { months: f`IF(${runs}, ${cell(last)} - ${cell(first)} + 1, 0)`, jkk, jkm };
}

/** Whether every cohort of these rows is complete. */
export function allComplete(cohorts: Cohorts, rows: CohortRows): FormulaNode {
  return f`MIN(${cohorts.column(cohortColumns.complete, rows)}) = 1`;
}
