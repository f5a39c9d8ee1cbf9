/** Where Pemeriksaan has what others read: its master check is repeated on every printed sheet, its table is read by the pane. */
import type { Text } from "../domain/index.js";
import { cell, formula } from "./formula.js";
import { f } from "./template.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "./formula.js";
import type { SheetPlan } from "./plan.js";
import { sheetKeys } from "./keys.js";

/** Puts a text into the language of the workbook. */
type Say = (text: Text) => string;

/** One check as data: the sheet of checks writes all of them the same way. */
export interface SheetCheck {
  /** What it is called where no words are read: "covered.filled". Not written anywhere. */
  readonly name: string;
  /** What of several it is about where checks share a name: the id of a line, the number of a payer, a sheet. */
  readonly about?: string;
  /** What holds when all is well. */
  readonly what: Text;
  /** The line it is about, where there is one; its name is said after `what`. */
  readonly of?: CellPlace;
  /**
   * Whether there is anything to check, where that is not sure: what is said of empty cells neither holds nor fails. Left out
   * where the check always applies.
   */
  readonly applies?: FormulaNode;
  readonly holds: FormulaNode;
  /**
   * Whether what does not hold waits to be filled in or confirmed, where nothing contradicts itself: always, or while this is
   * true. Otherwise something is wrong.
   */
  readonly lacks?: true | FormulaNode;
  /** What to do when it does not hold; with `toComplete`, when something is wrong. */
  readonly todo: Text;
  /** What to do while it waits to be filled in, where that is something else: the sheet shows the half that applies. */
  readonly toComplete?: Text;
  /** The cell to look at. */
  readonly at: CellPlace;
}

/** A cell as the checks read it: they stand on a sheet of their own. */
export const at = (place: CellPlace): ReferenceNode => cell(place, "both");

export const isEmpty = (place: CellPlace): FormulaNode => f`${at(place)} = ""`;
export const isFilled = (place: CellPlace): FormulaNode => f`${at(place)} <> ""`;

/** A check that another sheet makes itself, in a cell that says "OK", "—" while there is nothing to check, or what is wrong. */
export function madeIn(place: CellPlace): Pick<SheetCheck, "applies" | "holds"> {
  return {
    applies: f`${at(place)} <> ${idleWord}`,
    holds: f`${at(place)} = ${holdsWord}`,
  };
}

/**
 * Columns of the table of checks; the formula in `shown` refers to the cell and to no other, so that whoever reads it finds
 * the cell under a renamed tab.
 */
export const checkColumns = { sheet: 0, what: 1, verdict: 2, todo: 3, address: 4, shown: 5 } as const;

/** The headings of the table of all checks stand within so many rows: by them the sheet is known, whatever its tab is called. */
export const checkHeadingWithin = 60;

export const checkHeadings: readonly Text[] = [
  { id: "Lembar", en: "Sheet" },
  { id: "Pemeriksaan", en: "Check" },
  { id: "Hasil", en: "Verdict" },
  { id: "Yang perlu dilakukan", en: "What to do" },
  { id: "Sel", en: "Cell" },
  { id: "Isi sel itu", en: "What stands there" },
];

/** What a check says when it holds, in either language. */
export const holdsWord = "OK";

/** What a check says while there is nothing to check, in either language; it is neither open nor done. */
export const idleWord = "—";

/** What a check says when something is wrong or contradicts itself. */
export const wrongWord: Text = { id: "Periksa", en: "To check" };

/** What a check says when something is still to be filled in or confirmed. */
export const lackingWord: Text = { id: "Lengkapi", en: "To complete" };

/** The row of the master check, on Pemeriksaan and on every sheet that repeats it. */
export const masterRow = 2;

const masterPlace: CellPlace = { sheet: sheetKeys.checks, row: masterRow, column: checkColumns.what };

/** "Pemeriksaan: 1 perlu diperiksa, 2 perlu dilengkapi" */
export function masterSentence(say: Say): FormulaNode {
  return f`${say({ id: "Pemeriksaan: ", en: "Checks: " })} & ${cell(masterPlace, "both")}`;
}

/** The sheet with the master check below its subtitle, on the first page that is printed. */
export function withMasterCheck(sheet: SheetPlan, say: Say): SheetPlan {
  if (sheet.cells.some(({ row, column }) => row === masterRow && column === 0))
    throw new Error(`${sheet.name} has no room for the master check`);
  const place = { row: masterRow, column: 0 };
  return {
    ...sheet,
    cells: [...sheet.cells, { ...place, content: formula(masterSentence(say)), style: "masterCheck" }],
    alerts: [...(sheet.alerts ?? []), { ...place, rows: 1, columns: 1 }],
  };
}
