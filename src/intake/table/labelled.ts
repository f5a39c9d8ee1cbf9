/** What stands above a table as a label with its value beside it: "Jenis basis | Pekerja memenuhi syarat". */
import { cellAddress, cellIn } from "../grid/index.js";
import type { Grid, GridCell } from "../grid/index.js";
import { dateOfNumber, readDateText, saysNothing } from "../reading/index.js";
import type { AsOf } from "../reading/index.js";
import type { Context } from "./recognition.js";
import { guessFields } from "./vocabulary.js";

/** `null`: the label is there and its cell says nothing; absent: there is no such label. */
interface Labelled {
  basis?: Context<string> | null;
  asOf?: Context<AsOf> | null;
  source?: Context<string> | null;
}

/** Rows above the heading that are looked at. */
const rowsAbove = 20;
/** A label says nothing else: "Sumber", not a sentence about sources. */
const leastConfidence = 0.95;

/** Base, date and source as they are said once for the table; the label nearest to it counts. */
export function labelledAbove(grid: Grid, headerRow: number): Labelled {
  const found: Labelled = {};
  for (const row of grid.rows.filter(({ index }) => index < headerRow).slice(-rowsAbove)) {
    const [label] = row.cells;
    if (label?.kind !== "text") continue;
    const [guess] = guessFields(label.shown.replace(/\s*:\s*$/, ""));
    if (guess === undefined || guess.confidence < leastConfidence) continue;
    const cell = cellIn(row, label.column + 1);
    const from = cellAddress(grid, row.index, label.column + 1);
    const said = cell === undefined || saysNothing(cell.shown) ? undefined : cell;
    const words = said?.kind === "text" ? said.shown.trim() : null;
    const context = <T>(value: T | null | undefined): Context<T> | null =>
      value === null || value === undefined ? null : { value, from, words: said?.shown ?? "" };
    if (guess.field === "basis") found.basis = context(words);
    else if (guess.field === "source") found.source = context(words);
    else if (guess.field === "asOf") found.asOf = context(said === undefined ? null : dateOfCell(said));
  }
  return found;
}

/** The date in a cell: a date of Excel, a number that is one, or words. */
export function dateOfCell(cell: GridCell): AsOf | null {
  if (cell.kind === "date") return { iso: String(cell.value), precision: "day" };
  if (cell.kind === "number") return dateOfNumber(Number(cell.value));
  return cell.kind === "text" ? (readDateText(cell.shown)?.id ?? null) : null;
}
