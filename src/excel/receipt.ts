import type { Text } from "../domain/index.js";
import { digestOf, quotedSheetName } from "../sheets/index.js";
import type { Rectangle } from "../sheets/index.js";

/** What a fill made, so that exactly this can be taken back. Plain data: it is kept in the workbook and read again. */
export interface FillReceipt {
  /** Names the fill, in the workbook's memory and before its tabs have their names. */
  readonly mark: string;
  readonly title: string;
  readonly sheets: readonly FilledSheet[];
  readonly cells: number;
  readonly formulas: number;
  /** Requests that were sent, this fill's own reading included. */
  readonly syncs: number;
  /** What was in view before: a person's own sheet and selection; `null` where that was no sheet of cells. */
  readonly view: View | null;
  /** What this Excel did not take, and what a person should know of it. */
  readonly notes: readonly Text[];
}

export interface View {
  readonly sheetId: string;
  /** "B2:C9"; `null` where no cells were selected, or several areas. */
  readonly address: string | null;
}

export interface FilledSheet {
  /** Excel's own id, which stays when the tab is renamed or moved. */
  readonly id: string;
  readonly name: string;
  /** The area that holds contents, as Excel gave it after the fill. */
  readonly usedAddress: string;
  readonly written: Rectangle;
  /** Stands for every constant and formula in `written`, as Excel gave them back. */
  readonly fingerprint: string;
  readonly marks: SheetMarks;
  /** Stands for how its cells were drawn; `null` where this Excel cannot tell, or did not take all of it. */
  readonly looks: SheetLooks | null;
}

/** What stands for the looks of one sheet when it was filled. */
export interface SheetLooks {
  readonly print: string;
  /** Joined cells: Excel gives all of them the look of the first, so only that one counts. */
  readonly merged: readonly Rectangle[];
}

/** What else stood on a sheet when it was filled: more or other of it later is somebody's own work. `null`: this Excel cannot tell. */
export interface SheetMarks {
  /** The area with contents or formats. */
  readonly formatted: string | null;
  /** Stands for the number formats in `written`. */
  readonly numberFormats: string | null;
  readonly charts: number | null;
  readonly comments: number | null;
  readonly validated: number | null;
  readonly rules: number | null;
  readonly isProtected: boolean | null;
}

/**
 * A short text that differs when the contents differ. References to the given tabs are taken by their
 * place among them, so that it stays when a tab is renamed, and in a copy of the workbook, where ids are others.
 */
export function fingerprintOf(
  contents: readonly unknown[],
  tabs: readonly { readonly place: number; readonly name: string }[] = [],
): string {
  const text = tabs.reduce(
    (json, { place, name }) =>
      json.split(`${JSON.stringify(quotedSheetName(name)).slice(1, -1)}!`).join(`<${String(place)}>!`),
    JSON.stringify(contents),
  );
  return [text.length, ...digestOf(text).map((part) => part.toString(16))].join("-");
}
