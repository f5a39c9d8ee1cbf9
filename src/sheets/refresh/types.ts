/** What is compared for a refresh, and what comes of it. */
import type { SheetKey } from "../address.js";
import type { Dialect } from "../formula.js";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../plan.js";
import type { Run } from "./align.js";
import type { Raw } from "./contents.js";
import type { DatedPlan } from "./keys.js";

/** A tab of the plan as it is now, from A1 on. */
export interface FoundSheet {
  readonly key: SheetKey;
  readonly contents: readonly (readonly Raw[])[];
}

/** A content for one cell of the new plan, whatever else would stand there. */
export interface GivenCell {
  readonly key: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly content: Raw;
}

export interface Comparison {
  /** The plan that was written, its tabs under the names that they have now. */
  readonly before: DatedPlan;
  /** The new plan, its tabs under the names that they have or will get. */
  readonly after: DatedPlan;
  readonly found: readonly FoundSheet[];
  readonly dialect: Dialect;
  /** By the id of a conflict; "keep" where nothing is said. */
  readonly decisions?: Readonly<Record<string, Decision>>;
  readonly given?: readonly GivenCell[];
}

export type Decision = "keep" | "new";

/**
 * Somebody's own in a cell of the plan, where the new plan has something else:
 * - "input": an input was changed there, and by the choices too
 * - "overwritten": a formula or a text of the plan was written over
 * - "foreign": the new plan has a cell where somebody wrote something
 * - "leaving": an input was changed that the new plan has no more
 */
export interface Conflict {
  readonly id: string;
  readonly kind: "input" | "overwritten" | "foreign" | "leaving";
  readonly sheet: SheetKey;
  /** Where it stands now. */
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly mine: Raw;
  /** What the plan would write; `null` where it has no such cell any more. */
  readonly planned: Raw | null;
  /** Where it stood in the plan that was written. */
  readonly was: { readonly row: number; readonly column: number } | null;
}

/** Lines that come in and lines that leave, in the numbers of the sheet while both are there. */
export interface AxisChange {
  readonly comesIn: readonly Run[];
  readonly leaves: readonly Run[];
}

export interface WideCell {
  /** The new plan's, where it stands until lines have left. */
  readonly cell: CellPlan;
  /** What is to stand there; `null`: what is there is somebody's own and stays. */
  readonly wanted: Raw | null;
  /** Stood there before, in the same style. */
  readonly sameStyle: boolean;
}

export interface SheetRefresh {
  readonly key: SheetKey;
  readonly rows: AxisChange;
  readonly columns: AxisChange;
  readonly cells: readonly WideCell[];
  /** Cells that the plan had and has no more, on lines that stay. */
  readonly vacated: readonly { readonly row: number; readonly column: number }[];
  /** Both plans' sheet where it stands until lines have left. */
  readonly before: SheetPlan;
  readonly after: SheetPlan;
  /** Cells that are written: those that differ once lines have come in. */
  readonly differing: number;
}

export interface Refresh {
  readonly sheets: readonly SheetRefresh[];
  /** Sheets that only the new plan has, and those that it has no more. */
  readonly added: readonly SheetKey[];
  readonly removed: readonly SheetKey[];
  /** The whole new plan in the numbers of the workbook until lines have left. */
  readonly wide: WorkbookPlan;
  /** Inputs that somebody changed and that stay so. */
  readonly kept: number;
  readonly conflicts: readonly Conflict[];
}
