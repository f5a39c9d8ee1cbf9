/** Pembayar, first part: the payers in their order, and what decides their rate and their budget form. */
import type { BudgetForm, Payer, Text } from "../../../domain/index.js";
import { cell, columns, f, noneWord, oneCell } from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  SheetBuilder,
  SourceRegister,
  ValidationPlan,
} from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { actsOf } from "../reliefTexts.js";
import type { PayerList } from "../asumsi/payers.js";
import type { PayerMonths } from "../tarif/cells.js";
import type { PricedAssumptions } from "../tarif/sheet.js";

/** The payers in their order, and no others: who does not pay has no rows anywhere. The first is the payer on Asumsi. */
export function slotPayers(model: PlanModel): readonly Payer[] {
  const { payer, payers: chosen = [payer] } = model.choices;
  return chosen.flatMap((id) => model.payers.filter((one) => one.id === id));
}

export interface SlotCells {
  readonly payer: Payer;
  readonly name: CellPlace;
  /** For each list of payers on Asumsi 1 where the payer is entitled to its reliefs, else 0. */
  readonly entitled: readonly CellPlace[];
  /** What the payer pays month by month. */
  readonly months: PayerMonths;
  readonly form: CellPlace;
}

export interface PayerWriter {
  readonly sheet: SheetBuilder;
  readonly model: PlanModel;
  readonly sources: SourceRegister;
  readonly assumptions: PricedAssumptions;
  readonly validations: ValidationPlan[];
}

export function writeSlots(writer: PayerWriter): readonly SlotCells[] {
  const { sheet, model, sources } = writer;
  const { say } = model;
  const payers = slotPayers(model);
  const source = sources.choice(
    "payers",
    { id: "Pembayar iuran", en: "Payers of the contribution" },
    payers.map((payer) => say(payer.name)).join(", "),
    { id: "—", en: "—" },
    {
      id: "Pembayar 1 adalah pembayar di Asumsi. Menambah pembayar: pilih di panel dan isi ulang.",
      en: "Payer 1 is the payer on Asumsi. Another payer: choose it in the pane and fill again.",
    },
  );
  const headings: readonly Text[] = [
    { id: "Pembayar", en: "Payer" },
    { id: "Nama", en: "Name" },
    { id: "Berhak keringanan (1 = ya)", en: "Entitled to relief (1 = yes)" },
    { id: "Lembar anggaran", en: "Budget form" },
    { id: "Sumber", en: "Source" },
  ];
  headings.forEach((heading, column) => {
    sheet.put(column, say(heading), column === 2 ? "numberHead" : column === 3 ? "textHead" : "columnHead");
  });
  writer.assumptions.payerLists.slice(1).forEach((_, turn) => {
    const act = actsOf(model.reliefs.filter(({ list }) => list === turn + 1));
    sheet.put(
      entitledColumn(turn + 1),
      say({ id: `Berhak keringanan ${act}`, en: `Entitled to ${act}` }),
      "numberHead",
    );
  });
  sheet.height(32);
  sheet.next();
  return payers.map((payer, index) => {
    sheet.put(columns.label, say({ id: `Pembayar ${index + 1}`, en: `Payer ${index + 1}` }), "label");
    const name = writeName(writer, payer, index, source);
    const { payerLists } = writer.assumptions;
    if (payerLists.length === 0) sheet.put(2, noneWord, "text");
    const entitled = payerLists.map((list, turn) =>
      sheet.calculate(entitledColumn(turn), entitledNode(list, name), "calculated.count"),
    );
    const form = sheet.calculate(3, formNode(model, name), "calculated.general", { room: 8 });
    if (index > 0) sheet.put(4, source, "source");
    sheet.next();
    const { rates } = writer.assumptions;
    const months = index === 0 ? rates.chosen : rates.payer(shownName(model, name, index), entitled);
    return { payer, name, entitled, months, form };
  });
}

/** The first payer stands on Asumsi, where the projection takes it from; it is chosen there only. */
function writeName(
  { sheet, model, assumptions, validations }: PayerWriter,
  payer: Payer,
  index: number,
  source: string,
): CellPlace {
  if (index === 0) {
    return sheet.calculate(columns.value, cell(assumptions.payer, "both"), "derived.general", { room: 26 });
  }
  validations.push({
    area: oneCell({ row: sheet.row, column: columns.value }),
    rule: { kind: "list", values: model.payers.map((one) => model.say(one.name)) },
    message: model.say({
      id: "Pilih pembayar dari daftar.",
      en: "Choose a payer from the list.",
    }),
  });
  return sheet.put(columns.value, model.say(payer.name), "input.general", { source });
}

/** The first list stands beside the name, further ones behind the sources. */
function entitledColumn(turn: number): number {
  return turn === 0 ? 2 : 4 + turn;
}

/** The payer's name; a free slot goes by its number. */
export function shownName(model: PlanModel, name: CellPlace, index: number): FormulaNode {
  const free = model.say({ id: `Pembayar ${index + 1}`, en: `Payer ${index + 1}` });
  return f`IF(${cell(name, "both")} = "", ${free}, ${cell(name, "both")})`;
}

/** 1 where the list of payers on Asumsi says so; a name that is not in the list has no relief. */
function entitledNode({ names, entitled }: PayerList, name: CellPlace): FormulaNode {
  const inList = f`COUNTIF(${names}, ${cell(name)}) > 0`;
  const found = f`INDEX(${entitled}, MATCH(${cell(name)}, ${names}, 0))`;
  return f`IF(${inList}, ${found}, 0)`;
}

function formNode(model: PlanModel, name: CellPlace): FormulaNode {
  const isOne = (form: BudgetForm): FormulaNode => {
    const payers = model.payers.filter(({ budgetForm }) => budgetForm === form);
    return f`OR(${payers.map((payer) => f`${cell(name)} = ${model.say(payer.name)}`)})`;
  };
  return f`IF(${isOne("RKA")}, "RKA", IF(${isOne("APBDes")}, "APBDes", ""))`;
}
