/**
 * The language of written documents, as src/sheets is that of workbooks: a paper is plain data and says everything that will stand in
 * it. Every figure knows the cell that it was read from, so that a reader and a later check find it again.
 */
import type { CellPlace } from "../sheets/index.js";

/** How a number, date or word of a cell is written in a sentence. */
export type Shape =
  | "whole"
  | "rupiah"
  /** "Rp3,02 miliar" */
  | "rounded"
  /** The amount in words. */
  | "spelled"
  | "share"
  /** With two decimals. */
  | "decimal"
  | "date"
  | "year"
  | "words";

/** What a cell holds; `null` where it is empty. */
export type CellValue = number | string | boolean | null;

export type Run =
  | { readonly kind: "words"; readonly text: string; readonly strong?: true }
  /** A figure as it stands in a cell of the workbook. */
  | { readonly kind: "figure"; readonly text: string; readonly place: CellPlace; readonly shape: Shape }
  /** What only the office knows: marked, and never made up. */
  | { readonly kind: "field"; readonly text: string }
  /** A figure that its cell does not hold: what stands there instead. */
  | { readonly kind: "lacking"; readonly text: string; readonly place: CellPlace };

export type Runs = readonly Run[];

export interface TableCell {
  readonly runs: Runs;
  readonly align?: "left" | "right" | "center";
  readonly strong?: true;
  /** So many columns wide. */
  readonly span?: number;
}

export interface Table {
  readonly kind: "table";
  /** Parts of the width. */
  readonly widths: readonly number[];
  /** Repeated at the top of each page. */
  readonly heads: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly size?: "small";
}

/** A chart of some years; its numbers stand in the columns of the table below it. */
export interface Picture {
  readonly kind: "picture";
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  readonly chart: Chart;
  /** As many as the chart has places. */
  readonly heads: readonly Runs[];
  readonly series: readonly { readonly name: Runs; readonly values: readonly Runs[] }[];
}

export interface Chart {
  readonly form: "lines" | "stack";
  /** `null` where the cell holds no number: nothing is drawn there. */
  readonly series: readonly { readonly colour: string; readonly values: readonly (number | null)[] }[];
}

export type Block =
  | { readonly kind: "title"; readonly lines: readonly Runs[] }
  | { readonly kind: "heading"; readonly text: string }
  /** A lead is large, a caption names what follows, a note is small. */
  | { readonly kind: "paragraph"; readonly runs: Runs; readonly look?: "lead" | "caption" | "note" }
  /** Numbered 1, 2, 3 or a, b, c. */
  | { readonly kind: "list"; readonly items: readonly Runs[]; readonly marks: "numbers" | "letters" }
  /** "Kepada : …" */
  | { readonly kind: "fields"; readonly rows: readonly (readonly [label: string, value: Runs])[] }
  /** Large figures side by side, each above what it is. */
  | {
      readonly kind: "figures";
      readonly each: readonly { readonly figure: Runs; readonly label: Runs }[];
    }
  | { readonly kind: "signature"; readonly lines: readonly Runs[] }
  | Table
  | Picture;

export interface Paper {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly landscape?: true;
  readonly blocks: readonly Block[];
  /** At the foot of each page: what plan and what version of its numbers. */
  readonly foot: string;
  /** Names of the tabs, by the keys of their sheets. */
  readonly tabs: ReadonlyMap<string, string>;
}

type Piece = string | Run | Runs;

/** A sentence as its words and what is set between them. */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): Runs {
  return words.flatMap((text, index): Runs => {
    const piece = pieces[index];
    return [...wordsOf(text), ...(piece === undefined ? [] : runsOf(piece))];
  });
}

/** The pieces one after the other. */
export function joined(pieces: readonly Piece[], separator = ""): Runs {
  return pieces.flatMap((piece, index) => [...(index === 0 ? [] : wordsOf(separator)), ...runsOf(piece)]);
}

function runsOf(piece: Piece): Runs {
  if (typeof piece === "string") return wordsOf(piece);
  return "kind" in piece ? [piece] : piece;
}

function wordsOf(text: string): Runs {
  return text === "" ? [] : [{ kind: "words", text }];
}

/** What only the office knows, in its brackets. */
export function field(text: string): Run {
  return { kind: "field", text: `[${text}]` };
}

/** All runs of a paper in the order in which they are read. */
export function runsIn(paper: Paper): Runs {
  return paper.blocks.flatMap(runsOfBlock);
}

function runsOfBlock(block: Block): Runs {
  switch (block.kind) {
    case "title":
    case "signature":
      return block.lines.flat();
    case "heading":
      return wordsOf(block.text);
    case "paragraph":
      return block.runs;
    case "list":
      return block.items.flat();
    case "fields":
      return block.rows.flatMap(([label, value]) => [...wordsOf(label), ...value]);
    case "figures":
      return block.each.flatMap(({ figure, label }) => [...figure, ...label]);
    case "table":
      return [...block.heads, ...block.rows].flatMap((row) => row.flatMap(({ runs }) => runs));
    case "picture":
      return [
        ...block.heads.flat(),
        ...block.series.flatMap(({ name, values }) => [...name, ...values.flat()]),
      ];
  }
}
