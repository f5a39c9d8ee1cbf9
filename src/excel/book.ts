/**
 * What a filled workbook remembers of Rincian, a form or Nasional: the choices as a file of choices says them, the version that
 * wrote it, its sheets, and a few signs that stand for its inputs. The plan of a region remembers each input for its refresh; these
 * have up to tens of thousands and are not refreshed, so that a story needs no more than to know that they are made alike again.
 */
import { digestOf, isFormula, isInputStyle, version as addIn } from "../sheets/index.js";
import type { Dialect, WorkbookPlan } from "../sheets/index.js";
import type { BookChoices } from "../workbooks/index.js";
import { supports } from "./host.js";

/** Counted up when an older reader would get it wrong. */
export const bookVersion = 1;
export const bookPrefix = "cakupan.book.";

export interface RememberedBook {
  /** The mark of its fill. */
  readonly mark: string;
  /** The version of the add-in that wrote it. */
  readonly addIn: string;
  readonly book: BookChoices;
  readonly dialect: Dialect;
  /** Whether this workbook counts its days from 1904. */
  readonly dates1904: boolean;
  /** As the workbook calls them, in the order of the receipt's sheets. */
  readonly sheets: readonly string[];
  /** Stands for every input: where it is, and what was written there. */
  readonly inputs: string;
}

/** What is to be remembered of a workbook as it is written. */
export function rememberedBookOf(
  plan: WorkbookPlan,
  of: Pick<RememberedBook, "mark" | "book" | "dialect" | "dates1904">,
): RememberedBook {
  return { ...of, addIn, sheets: plan.sheets.map(({ key }) => key), inputs: inputsOf(plan) };
}

/** Whether the workbook made anew has the same sheets, and the same inputs in the same places. */
export function isSameBook(plan: WorkbookPlan, { sheets, inputs }: RememberedBook): boolean {
  return (
    plan.sheets.length === sheets.length &&
    plan.sheets.every(({ key }, index) => key === sheets[index]) &&
    inputsOf(plan) === inputs
  );
}

/** Made for each cell that is asked about, of the same workbook. */
const known = new WeakMap<WorkbookPlan, string>();

function inputsOf(plan: WorkbookPlan): string {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const inputs = plan.sheets.map(({ cells }) =>
    cells.flatMap(({ row, column, style, content }) =>
      isInputStyle(style) && !isFormula(content) ? [[row, column, content === "" ? null : content]] : [],
    ),
  );
  const signs = digestOf(JSON.stringify(inputs)).map((part) => part.toString(16).padStart(8, "0"));
  const made = signs.join("-");
  known.set(plan, made);
  return made;
}

/** Queues that the workbook remembers it. */
export function queueBook(context: Excel.RequestContext, { mark, ...book }: RememberedBook): void {
  if (!supports("1.4")) return;
  context.workbook.settings.add(bookPrefix + mark, JSON.stringify({ version: bookVersion, ...book }));
}

/** Queues that the workbook forgets it; nothing happens where it knows none. */
export function queueBookForgotten(context: Excel.RequestContext, mark: string): void {
  if (supports("1.4")) context.workbook.settings.getItemOrNullObject(bookPrefix + mark).delete();
}
