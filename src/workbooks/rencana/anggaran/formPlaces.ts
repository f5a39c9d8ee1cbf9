/** Where the parts of RKA and APBDes stand: known before they are written, as the workings read what is typed into them. */
import type { BudgetForm, PlanProgramme } from "../../../domain/index.js";
import { sheetKeys } from "../../../sheets/index.js";
import type { CellPlace } from "../../../sheets/index.js";
import { planProgrammes } from "../model.js";
import type { PlanModel } from "../model.js";

/** The columns of a form. */
export const formColumns = {
  turn: 0,
  code: 1,
  words: 2,
  coefficient: 3,
  unit: 4,
  price: 5,
  tax: 6,
  amount: 7,
  before: 8,
  change: 9,
  copy: 10,
  place: 11,
} as const;
export type FormColumn = keyof typeof formColumns;

/** The unit of every row with an amount of its own: persons by months. */
export const unitOfItems = "Orang Bulan";

export const fieldsRow = 3;
/** The sources of money, a row for each payer on RKA and one for all on APBDes; the accounts follow. */
const fundsRow = fieldsRow + 6;
const noticeRows = 3;

/** What decides where the parts of a form stand: its sources of money and its accounts have a row each. */
export interface FormSize {
  readonly payers: number;
  readonly programmes: number;
}

/** The programmes that have an account on RKA: who pays nobody's JHT is not asked for its account. */
export function formProgrammes({ standing, temporary }: PlanModel): readonly PlanProgramme[] {
  const isPaid = (programme: PlanProgramme): boolean =>
    programme !== "JHT" ||
    [...standing, ...temporary].some(({ programmes }) => programmes.includes(programme));
  return planProgrammes.filter(isPaid);
}

/** Where the parts of a form stand. */
export interface FormRows {
  /** Whether all is well with the form: the last of its fields. */
  readonly check: number;
  readonly spelled: number;
  readonly notices: number;
  readonly headings: number;
  /** Two rows of headings and the total stand above the lines. */
  readonly firstLine: number;
}

export function formRows(form: BudgetForm, { payers, programmes }: FormSize): FormRows {
  const leftOut = fundsRow + (form === "RKA" ? payers + programmes : 2);
  const check = leftOut + 1;
  const spelled = check + 1;
  const notices = spelled + 1;
  const headings = notices + noticeRows;
  return { check, spelled, notices, headings, firstLine: headings + 3 };
}

/** An account: its code and its name, each in a cell of its own. */
export interface Account {
  readonly code: CellPlace;
  readonly name: CellPlace;
}

/** The cell of RKA in which the source of a payer's money is named; also of one that pays on APBDes. */
export function fundPlace(slot: number): CellPlace {
  return { sheet: sheetKeys.budget, row: fundsRow + slot, column: formColumns.words };
}

/** The cells of RKA with the account of the n-th of its programmes, counted from 0. */
export function accountPlaces(turn: number, payers: number): Account {
  const row = fundsRow + payers + turn;
  return {
    code: { sheet: sheetKeys.budget, row, column: formColumns.words },
    name: { sheet: sheetKeys.budget, row, column: formColumns.coefficient },
  };
}
