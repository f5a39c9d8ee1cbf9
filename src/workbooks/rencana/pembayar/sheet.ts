/** Pembayar: who pays which part of which line, what each can give, and what a contribution buys. */
import type { Text } from "../../../domain/index.js";
import {
  area,
  cell,
  columns,
  f,
  idleWord,
  landscape,
  oneCell,
  SheetBuilder,
  sheetKeys,
  writeHeading,
  writeRegionTitle,
} from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  SheetPlan,
  SourceRegister,
} from "../../../sheets/index.js";
import { budgetYearOf, lastPlanYear, planLimits } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import { waitIn } from "../asumsi/series.js";
import { writeBenefits } from "./benefits.js";
import type { BoughtCells } from "./benefits.js";
import { matrixColumns, writeMatrix } from "./matrix.js";
import type { LineShares, Matrix } from "./matrix.js";
import { slotPayers, writeSlots } from "./slots.js";
import type { PayerWriter, SlotCells } from "./slots.js";
import { writeYears } from "./years.js";
import type { SegmentSheet } from "../segmen/cells.js";

export interface PayerSheet {
  readonly sheet: SheetPlan;
  readonly slots: readonly (SlotCells & { readonly ceiling: Row })[];
  /** The region as a whole, the standing segments, the temporary ones. */
  readonly lines: readonly LineShares[];
  readonly leftOut: Matrix["leftOut"];
  readonly hasSum: Matrix["hasSum"];
  readonly budgetYear: CellPlace;
  readonly notBoth: CellPlace;
  readonly rules: PayerRules;
  readonly bought: BoughtCells;
}

/** The rules of Pembayar: the cell of each says "OK", or what is wrong and what to do. */
export type PayerRules = Readonly<Record<"someLine" | "payersOnce" | "budgetYear" | "fullJkm", CellPlace>>;

/** Rows above which nothing moves: the title, as the tables below have headings of their own. */
const titleRows = 2;

export function payersSheet(
  model: PlanModel,
  sources: SourceRegister,
  assumptions: PricedAssumptions,
  segments: SegmentSheet,
): PayerSheet {
  const { say } = model;
  const lines = [segments.total, ...segments.standing, ...segments.temporary];
  const slotCount = slotPayers(model).length;
  const used = Math.max(columns.firstYear + model.years.length, matrixColumns(slotCount).end);
  const printedColumns = Math.max(columns.firstYear + model.years.length, matrixColumns(slotCount).counted);
  const widths = [36, 30, ...Array.from({ length: used - 2 }, () => 16)];
  const sheet = new SheetBuilder(sheetKeys.payers, widths);
  const writer: PayerWriter = { sheet, model, sources, assumptions, validations: [] };
  const heading = (words: Text): void => {
    writeHeading(sheet, say(words), used - 1);
  };
  writeRegionTitle(
    sheet,
    model,
    { id: "Pembayar", en: "Payers" },
    {
      id: "Siapa membayar bagian mana, berapa pagunya, dan apa yang dibeli iuran. Biru di atas kuning boleh diubah.",
      en: "Who pays which part, what each can give, and what a contribution buys. Blue on yellow may be changed.",
    },
  );
  sheet.next();
  heading({ id: "Tahun anggaran", en: "Budget year" });
  const budgetYear = writeBudgetYear(writer);
  heading({ id: "Siapa yang membayar", en: "Who pays" });
  const slots = writeSlots(writer);
  heading({
    id: "Bagian tiap pembayar menurut baris, dan baris yang masuk anggaran",
    en: "Each payer's part of each line, and the lines that go into the budget",
  });
  const { lines: shares, leftOut, hasSum } = writeMatrix(writer, slots, lines);
  heading({ id: "Pemeriksaan", en: "Checks" });
  const { notBoth, rules } = writeChecks(writer, { slots, lines: shares, budgetYear });
  const { ceilings, timeline } = writeYears(writer, slots, heading);
  heading({ id: "Apa yang dibeli iuran", en: "What a contribution buys" });
  const fullMonths = f`MAX(
    0,
    ${newMonthsOf(model, assumptions, budgetYear)} - ${waitIn(model, assumptions, cell(budgetYear))}
  )`;
  const isPlanned = f`COUNTIF(${inYears(model, assumptions.years)}, ${cell(budgetYear)})`;
  const bought = writeBenefits(sheet, model, sources, {
    width: printedColumns,
    fullMonths: f`IF(${isPlanned} = 1, ${fullMonths}, "")`,
  });
  const alerts = [notBoth, ...Object.values(rules), ...shares.map(({ check }) => check)];
  return {
    sheet: sheet.finish({
      name: "Pembayar",
      tabColour: "#E0A800",
      frozen: { rows: titleRows, columns: 1 },
      // What is added up of each line stands beside what is handed in.
      print: {
        ...landscape,
        titleRows,
        columns: printedColumns,
      },
      validations: writer.validations,
      alerts: alerts.map(oneCell),
      timeline,
    }),
    slots: slots.flatMap((slot, index) => {
      const ceiling = ceilings[index];
      return ceiling === undefined ? [] : [{ ...slot, ceiling }];
    }),
    lines: shares,
    leftOut,
    hasSum,
    budgetYear,
    notBoth,
    rules,
    bought,
  };
}

function writeBudgetYear({ sheet, model, sources, validations }: PayerWriter): CellPlace {
  const { say } = model;
  const { choices } = model;
  const value = budgetYearOf(choices);
  const source = sources.choice(
    "budgetYear",
    { id: "Tahun anggaran", en: "Budget year" },
    value,
    { id: "tahun", en: "year" },
    { id: "Untuk anggaran kas dan lembar anggaran.", en: "For the cash budget and the budget forms." },
  );
  sheet.put(columns.label, say({ id: "Tahun anggaran", en: "Budget year" }), "label");
  const place = sheet.put(columns.value, value, "input.year", { source });
  validations.push({
    area: oneCell({ row: sheet.row, column: columns.value }),
    rule: {
      kind: "wholeNumber",
      min: planLimits.firstBaseYear,
      max: lastPlanYear,
    },
    message: say({
      id: "Isi salah satu tahun rencana sesudah tahun dasar.",
      en: "Enter one of the plan's years after the base year.",
    }),
  });
  sheet.put(columns.unit, say({ id: "tahun", en: "year" }), "unit");
  sheet.put(columns.source, source, "source");
  sheet.put(
    columns.explanation,
    say({
      id: "Anggaran kas dan lembar anggaran dihitung untuk tahun ini.",
      en: "The cash budget and the budget forms are for this year.",
    }),
    "note",
  );
  sheet.join(columns.explanation, 5);
  sheet.next();
  return place;
}

function writeChecks(
  { sheet, model, assumptions }: PayerWriter,
  of: {
    readonly slots: readonly SlotCells[];
    readonly lines: readonly LineShares[];
    readonly budgetYear: CellPlace;
  },
): Pick<PayerSheet, "notBoth" | "rules"> {
  const { say } = model;
  const check = (label: Text, wrong: FormulaNode, otherwise: Text, applies?: FormulaNode): CellPlace => {
    sheet.put(columns.label, say(label), "label");
    const verdict = f`IF(${wrong}, ${say(otherwise)}, "OK")`;
    const place = sheet.calculate(
      columns.value,
      applies === undefined ? verdict : f`IF(${applies}, ${verdict}, ${idleWord})`,
      "check",
      { room: say(otherwise).length },
    );
    sheet.join(columns.value, 6);
    sheet.next();
    return place;
  };
  const isIn = ({ included }: LineShares): FormulaNode => f`${cell(included)} = 1`;
  const ofType = (type: "total" | "standing"): readonly FormulaNode[] =>
    of.lines.filter(({ segment }) => segment.line.rowType === type).map(isIn);
  const standing = ofType("standing");
  const both = standing.length === 0 ? f`0 = 1` : f`AND(${ofType("total")}, OR(${standing}))`;
  const notBoth = check({ id: "Orang dihitung sekali", en: "Persons are counted once" }, both, {
    id: "Wilayah seluruhnya DAN segmen masuk anggaran: orang yang sama dihitung dua kali. Isi 0 pada salah satunya.",
    en: "The region as a whole AND a segment are in the budget: the same heads twice. Enter 0 for one of them.",
  });
  const someLine = check(
    { id: "Ada baris yang masuk anggaran", en: "Some line is in the budget" },
    f`NOT(OR(${of.lines.map(isIn)}))`,
    {
      id: "Tidak ada baris yang masuk anggaran: semua biaya nol. Isi 1 pada Masuk anggaran.",
      en: "No line is in the budget: all costs are zero. Enter 1 under In the budget.",
    },
  );
  const names = of.slots.map(({ name }) => cell(name));
  const twice = names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => f`AND(${one} <> "", ${one} = ${other})`),
  );
  const payersOnce = check(
    { id: "Setiap pembayar disebut sekali", en: "Each payer stands once" },
    twice.length === 0 ? f`0 = 1` : f`OR(${twice})`,
    {
      id: "Satu pembayar ada di dua tempat: pembulatan dan pagunya terpisah. Gabungkan bagiannya.",
      en: "A payer stands in two places, with separate rounding and ceilings. Put its parts together.",
    },
  );
  const years = inYears(model, assumptions.years);
  const hasYear = f`AND(
    ${cell(of.budgetYear)} > ${cell(assumptions.baseYear, "both")},
    COUNTIF(${years}, ${cell(of.budgetYear)}) = 1
  )`;
  const budgetYear = check(
    { id: "Tahun anggaran dalam rencana", en: "The budget year is in the plan" },
    f`NOT(${hasYear})`,
    {
      id: "Tahun anggaran harus tahun sesudah tahun dasar, paling jauh tahun akhir di Asumsi.",
      en: "The budget year must come after the base year, at most the final year on Asumsi.",
    },
  );
  const fullJkm = check(
    { id: "Peserta baru mendapat JKM penuh", en: "New members have JKM in full" },
    f`${newMonthsOf(model, assumptions, of.budgetYear)} <= ${waitIn(model, assumptions, cell(of.budgetYear))}`,
    {
      id: "Peserta baru didanai tidak lebih lama dari masa tunggu JKM pada tahun anggaran: tanpa satu bulan pun JKM penuh, hanya biaya pemakaman.",
      en: "New members are funded for no longer than JKM's waiting time in the budget year: not one month of full JKM, the funeral grant only.",
    },
    hasYear,
  );
  return { notBoth, rules: { someLine, payersOnce, budgetYear, fullJkm } };
}

function inYears(model: PlanModel, row: Row): ReferenceNode {
  return area({ ...row(columns.firstYear), rows: 1, columns: model.years.length }, "both");
}

/** Months that are funded for new members in the budget year; an error where it is no year of the plan. */
function newMonthsOf(model: PlanModel, assumptions: PricedAssumptions, budgetYear: CellPlace): FormulaNode {
  const years = inYears(model, assumptions.years);
  return f`INDEX(${inYears(model, assumptions.newMonths)}, 1, MATCH(${cell(budgetYear)}, ${years}, 0))`;
}
