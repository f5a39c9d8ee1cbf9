import { quotedSheetName } from "../sheets/index.js";
import type { Rectangle } from "../sheets/index.js";

/** What a fill made, so that exactly this can be taken back. Plain data: it can be kept and read again. */
export interface FillReceipt {
  readonly title: string;
  readonly sheets: readonly FilledSheet[];
  readonly cells: number;
  readonly formulas: number;
  /** Requests that were sent, this fill's own reading included. */
  readonly syncs: number;
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
}

/**
 * A short text that differs when the contents differ (FNV-1a, 2 × 32 bits). References to the given tabs
 * are taken by id, so that it stays when a tab is renamed.
 */
export function fingerprintOf(
  contents: readonly unknown[],
  tabs: readonly { readonly id: string; readonly name: string }[] = [],
): string {
  const text = tabs.reduce(
    (json, { id, name }) =>
      json.replaceAll(`${JSON.stringify(quotedSheetName(name)).slice(1, -1)}!`, `<${id}>!`),
    JSON.stringify(contents),
  );
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) + index;
  }
  return `${text.length}-${(first >>> 0).toString(16)}-${(second >>> 0).toString(16)}`;
}
