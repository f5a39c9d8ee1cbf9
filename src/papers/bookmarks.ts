/**
 * Every figure of a written document stands in a hidden bookmark whose name is its cell: "_segmen_C6_p12". Word keeps it where the text
 * is moved or edited, so that a later check finds the figure again and the cell that it came from.
 */
import { columnIndex, columnLetters, sheetKeys } from "../sheets/index.js";
import type { CellPlace } from "../sheets/index.js";
import type { Shape } from "./paper.js";

/** The letter of each shape; a document that was made once is read by it later. */
const letters: Readonly<Record<Shape, string>> = {
  whole: "p",
  rupiah: "r",
  rounded: "j",
  spelled: "k",
  share: "s",
  decimal: "t",
  date: "d",
  year: "y",
  words: "w",
};

/** Names of bookmarks are unique in a document; Word hides those that begin with a low line. */
export function bookmarkOf(place: CellPlace, shape: Shape, turn: number): string {
  return `_${place.sheet}_${addressOf(place)}_${letters[shape]}${turn}`;
}

/** "C6" */
export function addressOf({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The cell and the shape of a bookmark of ours; `null` for any other. */
export function readBookmark(name: string): { readonly place: CellPlace; readonly shape: Shape } | null {
  const [, sheet, column = "", row, letter] = /^_([A-Za-z]+)_([A-Z]{1,3})(\d+)_([a-z])\d+$/.exec(name) ?? [];
  const found = Object.entries(letters).find(([, one]) => one === letter);
  if (found === undefined || sheet === undefined || !Object.values(sheetKeys).some((key) => key === sheet))
    return null;
  return { place: { sheet, row: Number(row) - 1, column: columnIndex(column) }, shape: found[0] as Shape };
}
