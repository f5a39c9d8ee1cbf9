/** Reading back what was filled, in pieces that an answer of Excel on the web can hold. */
import { rectangleAddress } from "../sheets/index.js";
import type { Rectangle } from "../sheets/index.js";
import { rowBlocks } from "./compile.js";
import { fingerprintOf } from "./receipt.js";
import type { FilledSheet } from "./receipt.js";

export const readingLimits = {
  /** Cells in one piece. */
  piece: 20_000,
  /** Cells in one answer: Excel on the web refuses one over 5 MB, and a formula of 100 letters is 100 bytes. */
  answer: 40_000,
} as const;

/** What is known of a filled sheet once it was read. */
type Reading = Pick<FilledSheet, "usedAddress" | "fingerprint">;

/** A tab to be read, and the area that was filled on it. */
export interface ToRead {
  readonly tab: Excel.Worksheet;
  readonly written: FilledSheet["written"];
}

/**
 * Reads the filled areas, calling `send` for each request; `before` is called before the last one, so that other work
 * can travel with it. `tabs` are the fill's sheets under the names they have now: a renamed tab changes the text of every
 * formula that refers to it, and is no edit.
 */
export async function readBack(
  sheets: readonly ToRead[],
  tabs: readonly { readonly id: string; readonly name: string }[],
  send: () => Promise<void>,
  before: () => void = () => undefined,
): Promise<readonly Reading[]> {
  const used = sheets.map(() => null as Excel.Range | null);
  const contents = sheets.map((): unknown[] => []);
  const answers = answersOf(sheets);
  for (const [index, pieces] of answers.entries()) {
    const ranges = pieces.map(({ sheet, area }) => {
      const { tab } = sheets[sheet] ?? {};
      if (tab === undefined) throw new Error("A piece belongs to a sheet");
      if (used[sheet] === null) {
        const whole = tab.getUsedRange(true);
        whole.load("address");
        used[sheet] = whole;
      }
      const range = tab.getRange(rectangleAddress(area));
      range.load("formulas");
      return { sheet, range };
    });
    if (index === answers.length - 1) before();
    await send();
    for (const { sheet, range } of ranges) contents[sheet]?.push(range.formulas);
  }
  return sheets.map((_, index): Reading => {
    const address = used[index]?.address ?? "";
    return {
      // Without the tab's name, which a person may change without touching what stands on it.
      usedAddress: address.slice(address.lastIndexOf("!") + 1),
      fingerprint: fingerprintOf(contents[index] ?? [], tabs),
    };
  });
}

interface Piece {
  /** Which of the sheets. */
  readonly sheet: number;
  readonly area: Rectangle;
}

/** All pieces in order, in as few answers as the limit allows; one answer also where there is nothing to read. */
function answersOf(sheets: readonly ToRead[]): readonly (readonly Piece[])[] {
  const pieces = sheets.flatMap(({ written }, sheet) =>
    rowBlocks(written, readingLimits.piece).map((area): Piece => ({ sheet, area })),
  );
  const answers: Piece[][] = [[]];
  let cells = 0;
  for (const piece of pieces) {
    const size = piece.area.rows * piece.area.columns;
    if (cells > 0 && cells + size > readingLimits.answer) {
      answers.push([]);
      cells = 0;
    }
    answers.at(-1)?.push(piece);
    cells += size;
  }
  return answers;
}
