/** Reads what stands now on the sheets that a fill made: their names and the values of the area that was filled. */
import { rectangleAddress } from "../sheets/index.js";
import type { Rectangle } from "../sheets/index.js";
import { rowBlocks } from "./compile.js";
import { asking } from "./line.js";
import type { Line } from "./line.js";
import { readingLimits } from "./reading.js";
import type { FillReceipt } from "./receipt.js";
import { steps } from "./watch.js";
import type { Watch } from "./watch.js";

/** One sheet of a fill as it stands now. */
export interface FilledValues {
  /** As the tab is called now; as it was called where it is gone. */
  readonly name: string;
  /** `null` where the tab is gone. */
  readonly cells: {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly unknown[])[];
  } | null;
}

/**
 * The sheets of a fill in the order in which they were made.
 * @throws ExcelProblem when Excel refuses
 */
export async function readFilled(
  receipt: Pick<FillReceipt, "sheets">,
  { signal, onStep }: Watch = {},
): Promise<readonly FilledValues[]> {
  return asking((line) => readSheets(line, receipt, onStep), signal);
}

/** The same within other work. */
export async function readSheets(
  line: Line,
  { sheets }: Pick<FillReceipt, "sheets">,
  onStep?: Watch["onStep"],
): Promise<readonly FilledValues[]> {
  const { worksheets } = line.context.workbook;
  worksheets.load("items/id,items/name");
  await line.send();
  const tabs = sheets.map(
    (sheet) =>
      worksheets.items.find(({ id }) => id === sheet.id) ??
      // In a copy of the workbook the ids are others.
      worksheets.items.find(({ name }) => name === sheet.name) ??
      null,
  );
  const read = sheets.map((): unknown[][] => []);
  for (const request of requestsFor(sheets.map(({ written }, index) => (tabs[index] ? written : null)))) {
    const first = request[0]?.sheet ?? 0;
    onStep?.(first, sheets.length, steps.reading(sheets[first]?.name ?? ""));
    const ranges = request.flatMap(({ sheet, area }) => {
      const range = tabs[sheet]?.getRange(rectangleAddress(area));
      range?.load("values");
      return range === undefined ? [] : [{ sheet, range }];
    });
    await line.send();
    for (const { sheet, range } of ranges) read[sheet]?.push(...(range.values as unknown[][]));
  }
  return sheets.map(({ name, written: { row, column } }, index): FilledValues => {
    const tab = tabs[index];
    if (tab === null || tab === undefined) return { name, cells: null };
    return { name: tab.name, cells: { row, column, values: read[index] ?? [] } };
  });
}

interface Piece {
  readonly sheet: number;
  readonly area: Rectangle;
}

/** The areas in pieces, as many in one request as an answer can hold. */
function requestsFor(areas: readonly (Rectangle | null)[]): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [[]];
  let cells = 0;
  areas.forEach((area, sheet) => {
    if (area === null) return;
    for (const piece of rowBlocks(area, readingLimits.piece)) {
      const size = piece.rows * piece.columns;
      if (cells > 0 && cells + size > readingLimits.answer) {
        requests.push([]);
        cells = 0;
      }
      requests.at(-1)?.push({ sheet, area: piece });
      cells += size;
    }
  });
  return requests;
}
