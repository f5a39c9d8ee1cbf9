/**
 * How the cells of a filled sheet look, as one short text: what the fill drew, from the plan itself, and what is there now, read
 * cell by cell. They differ where a person coloured a cell, made it bold or drew a border. What an Excel calls its usual look is
 * read from a cell that the fill left alone, so that another theme is no change. Alignment and wrapping are left out: Excel sets
 * both by itself (with an indent, with a line break).
 */
import { rectangleAddress } from "../sheets/index.js";
import type { Rectangle } from "../sheets/index.js";
import { rowBlocks } from "./compile.js";
import type { SheetWrites } from "./compile.js";
import { supports } from "./host.js";
import type { Line } from "./line.js";
import { fingerprintOf } from "./receipt.js";
import type { SheetLooks } from "./receipt.js";

/** Cells in one answer: each is some 550 bytes with its edges, and Excel on the web refuses an answer over 5 MB. */
const lookCells = 6_000;

/** The looks of an area and the lines between its cells, "" for what is usual. */
interface Canvas {
  readonly cells: string[][];
  /** Above row r; the last one is below the area. */
  readonly across: string[][];
  /** Left of column c; the last one is right of the area. */
  readonly down: string[][];
}

function canvasOf({ rows, columns }: Rectangle): Canvas {
  const grid = (height: number, width: number): string[][] =>
    Array.from({ length: height }, () => new Array<string>(width).fill(""));
  return {
    cells: grid(rows, columns),
    across: grid(rows + 1, columns),
    down: grid(rows, columns + 1),
  };
}

interface Look {
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly size: number | null;
  readonly font: string;
}

const plain: Look = {
  fill: "",
  colour: "",
  bold: false,
  italic: false,
  underline: "",
  size: null,
  font: "",
};

/** The usual look is "": white and black, 11 points, and whatever this workbook's own usual look is. */
function textOf(look: Look, usual: Look): string {
  const fill = ["", "#FFFFFF", usual.fill].includes(look.fill) ? "" : look.fill;
  const colour = ["", "#000000", usual.colour].includes(look.colour) ? "" : look.colour;
  const size = [null, 11, usual.size].includes(look.size) ? "" : String(look.size);
  const font = look.font === usual.font ? "" : look.font;
  const { bold, italic, underline } = look;
  const text = [fill, colour, bold ? "b" : "", italic ? "i" : "", underline, size, font].join("|");
  return text === "||||||" ? "" : text;
}

/** Takes out what does not count, and makes one text of the rest. */
function printOf({ cells, across, down }: Canvas, merged: readonly Rectangle[]): string {
  for (const { row, column, rows, columns } of merged) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        if (r === row && c === column) continue;
        for (const [lines, y, x] of [
          [cells, r, c],
          [across, r, c],
          [across, r + 1, c],
          [down, r, c],
          [down, r, c + 1],
        ] as const) {
          const line = lines[y];
          if (line !== undefined && x < line.length) line[x] = "";
        }
      }
    }
  }
  return fingerprintOf([cells, across, down]);
}

/** What a fill draws on a sheet. */
export function drawnLooks(writes: SheetWrites, merged: readonly Rectangle[]): SheetLooks {
  const canvas = canvasOf(writes.used);
  const looks: Look[][] = canvas.cells.map((row) => row.map(() => plain));
  const give = (areas: readonly Rectangle[], part: Partial<Look>): void => {
    for (const { row, column, rows, columns } of areas) {
      for (const line of looks.slice(row, row + rows))
        for (let c = column; c < column + columns; c += 1) line[c] = { ...(line[c] ?? plain), ...part };
    }
  };
  const draw = (areas: readonly Rectangle[], colour: string, from: number, to: (rows: number) => number) => {
    for (const { row, column, rows, columns } of areas)
      for (let r = row + from; r <= row + to(rows); r += 1)
        canvas.across[r]?.fill(`Continuous ${colour.toUpperCase()}`, column, column + columns);
  };
  for (const look of writes.looks) {
    const { areas } = look;
    if (look.aspect === "fill") give(areas, { fill: look.value.toUpperCase() });
    else if (look.aspect === "colour") give(areas, { colour: look.value.toUpperCase() });
    else if (look.aspect === "bold") give(areas, { bold: true });
    else if (look.aspect === "italic") give(areas, { italic: true });
    else if (look.aspect === "size") give(areas, { size: look.value });
    else if (look.aspect === "lineBelow") draw(areas, look.value, 1, (rows) => rows);
    else if (look.aspect === "lineAbove") draw(areas, look.value, 0, () => 0);
  }
  looks.forEach((row, r) =>
    row.forEach((look, c) => {
      const line = canvas.cells[r];
      if (line !== undefined) line[c] = textOf(look, plain);
    }),
  );
  return { print: printOf(canvas, merged), merged };
}

/** A tab whose looks are read, and the area that was filled on it. */
interface LooksToRead {
  readonly tab: Excel.Worksheet;
  readonly written: Rectangle;
  readonly merged: readonly Rectangle[];
}

const asked: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    borders: { color: true, style: true },
  },
};

/** Whether this Excel tells how each cell looks. */
export function tellsLooks(): boolean {
  return supports("1.9");
}

/** Reads the looks, in answers of bounded size. @returns one text a sheet; `null` where this Excel refuses to tell */
export async function readLooks(
  line: Line,
  sheets: readonly LooksToRead[],
): Promise<readonly string[] | null> {
  const rows = sheets.map((): Excel.CellProperties[][] => []);
  let waiting: {
    readonly index: number;
    readonly told: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[] = [];
  let inAnswer = 0;
  const answered = async (): Promise<boolean> => {
    if ((await line.tried()) !== null) return false;
    for (const { index, told } of waiting) rows[index]?.push(...told.value);
    waiting = [];
    inAnswer = 0;
    return true;
  };
  for (const [index, { tab, written }] of sheets.entries()) {
    // With a row and a column more: there the usual look is seen, and lines on the far side of an edge.
    const area = { ...written, rows: written.rows + 1, columns: written.columns + 1 };
    for (const block of rowBlocks(area, lookCells)) {
      const size = block.rows * block.columns;
      if (inAnswer > 0 && inAnswer + size > lookCells && !(await answered())) return null;
      inAnswer += size;
      const told = tab.getRange(rectangleAddress(block)).getCellProperties(asked);
      waiting.push({ index, told });
    }
  }
  if (waiting.length > 0 && !(await answered())) return null;
  return sheets.map(({ written, merged }, index) => seenPrint(rows[index] ?? [], written, merged));
}

function seenPrint(
  seen: readonly (readonly Excel.CellProperties[])[],
  written: Rectangle,
  merged: readonly Rectangle[],
): string {
  const canvas = canvasOf(written);
  const usual = lookSeen(seen[written.rows]?.[written.columns]);
  seen.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const line = canvas.cells[r];
      if (line !== undefined && c < written.columns) line[c] = textOf(lookSeen(cell), usual);
      // An edge belongs to both of its cells; Excel may tell it of either.
      const { borders } = cell.format ?? {};
      mark(canvas.across, r, c, borders?.top);
      mark(canvas.across, r + 1, c, borders?.bottom);
      mark(canvas.down, r, c, borders?.left);
      mark(canvas.down, r, c + 1, borders?.right);
    }),
  );
  return printOf(canvas, merged);
}

function mark(
  lines: readonly string[][],
  row: number,
  column: number,
  edge: Excel.CellBorder | undefined,
): void {
  const line = lines[row];
  if (line === undefined || column >= line.length || edge?.style === undefined || edge.style === "None")
    return;
  line[column] = `${edge.style} ${(edge.color ?? "").toUpperCase()}`;
}

function lookSeen(cell: Excel.CellProperties | undefined): Look {
  const { fill, font } = cell?.format ?? {};
  return {
    fill: (fill?.color ?? "").toUpperCase(),
    colour: (font?.color ?? "").toUpperCase(),
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline === undefined || font.underline === "None" ? "" : font.underline,
    size: font?.size ?? null,
    font: font?.name ?? "",
  };
}
