/** Reading back what was filled, in pieces that an answer of Excel on the web can hold. */
import { rectangleAddress } from "../sheets/index.js";
import type { Rectangle } from "../sheets/index.js";
import { rowBlocks } from "./compile.js";
import { supports } from "./host.js";
import type { Line } from "./line.js";
import { fingerprintOf } from "./receipt.js";
import type { FilledSheet, SheetMarks } from "./receipt.js";
import { withoutTab } from "./view.js";

export const readingLimits = {
  /** Cells in one piece. A fingerprint is made of the pieces: of another size, sheets that were filled before would count as edited. */
  piece: 20_000,
  /**
   * Cells in one answer: Excel on the web refuses one over 5 MB. Of 40 segments with six payers a cell's formula and format come to
   * 122 bytes on average, so that twice as many cells were 4.9 MB.
   */
  answer: 20_000,
} as const;

/** What is known of a filled sheet once it was read. */
export type Reading = Pick<FilledSheet, "usedAddress" | "fingerprint" | "marks">;

/** A tab to be read, the area that was filled on it, and its place among the sheets of its fill. */
interface ToRead {
  readonly tab: Excel.Worksheet;
  /** The name that the tab has now: a renamed tab changes the text of every formula that refers to it, and is no edit. */
  readonly name: string;
  readonly place: number;
  readonly written: FilledSheet["written"];
}

const unknown: SheetMarks = {
  formatted: null,
  numberFormats: null,
  charts: null,
  comments: null,
  validated: null,
  rules: null,
  isProtected: null,
};

/** Reads the filled areas and what else stands on their sheets. What this Excel cannot tell of the latter is `null`. */
export async function readBack(
  line: Line,
  sheets: readonly ToRead[],
  /** Called before each request: so many of so many are answered, and which tab comes next. */
  onAnswer?: (done: number, total: number, tab: string) => void,
): Promise<readonly Reading[]> {
  const used = sheets.map(() => null as Excel.Range | null);
  const contents = sheets.map((): unknown[] => []);
  const formats = sheets.map((): unknown[] => []);
  let marks: readonly (() => SheetMarks)[] = [];
  const answers = answersOf(sheets);
  for (const [index, pieces] of answers.entries()) {
    const next = sheets[pieces[0]?.sheet ?? 0]?.name;
    if (next !== undefined) onAnswer?.(index, answers.length, next);
    const queue = () =>
      pieces.map(({ sheet, area }) => {
        const { tab } = sheets[sheet] ?? {};
        if (tab === undefined) throw new Error("A piece belongs to a sheet");
        if (used[sheet] === null) {
          const whole = tab.getUsedRange(true);
          whole.load("address");
          used[sheet] = whole;
        }
        const range = tab.getRange(rectangleAddress(area));
        range.load("formulas,numberFormat");
        return { sheet, range };
      });
    let ranges = queue();
    if (index === 0) marks = sheets.map(({ tab }) => askMarks(tab));
    const refused = index === 0 ? await line.tried() : (await line.send(), null);
    if (refused !== null) {
      // Once more without what an Excel may not be able to tell.
      marks = [];
      used.fill(null);
      ranges = queue();
      await line.send();
    }
    for (const { sheet, range } of ranges) {
      contents[sheet]?.push(range.formulas);
      formats[sheet]?.push(range.numberFormat);
    }
  }
  const tabs = sheets.map(({ place, name }) => ({ place, name }));
  return sheets.map((_, index): Reading => ({
    // Without the tab's name, which a person may change without touching what stands on it.
    usedAddress: withoutTab(used[index]?.address ?? ""),
    fingerprint: fingerprintOf(contents[index] ?? [], tabs),
    marks: { ...(marks[index]?.() ?? unknown), numberFormats: fingerprintOf(formats[index] ?? []) },
  }));
}

/** Queues the questions what stands on a tab beside its contents; the answer is there once they were sent. */
function askMarks(tab: Excel.Worksheet): () => SheetMarks {
  const formatted = supports("1.4") ? tab.getUsedRangeOrNullObject(false) : null;
  formatted?.load("address");
  const charts = supports("1.4") ? tab.charts.getCount() : null;
  const comments = supports("1.10") ? tab.comments.getCount() : null;
  const validated = supports("1.9") ? tab.getRange().getSpecialCellsOrNullObject("DataValidations") : null;
  validated?.load("cellCount");
  const rules = supports("1.6") ? tab.getRange().conditionalFormats.getCount() : null;
  const protection = supports("1.2") ? tab.protection : null;
  protection?.load("protected");
  return () => ({
    formatted: formatted === null ? null : formatted.isNullObject ? "" : withoutTab(formatted.address),
    numberFormats: null,
    charts: charts?.value ?? null,
    comments: comments?.value ?? null,
    validated: validated === null ? null : validated.isNullObject ? 0 : validated.cellCount,
    rules: rules?.value ?? null,
    isProtected: protection?.protected ?? null,
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
