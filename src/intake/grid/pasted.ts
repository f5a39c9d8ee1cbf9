/** A text from the clipboard as a grid. */
import { readPasted } from "./delimited.js";
import { gridOfFields } from "./grid.js";
import type { Grid } from "./grid.js";

/**
 * What was pasted, cut into cells. The first cell is called A1, as if it had been pasted at the top of an empty sheet.
 * Every cell is a text as it was shown; numbers and dates are read once it is known what each column holds.
 */
export function gridOfText(text: string): Grid {
  return gridOfFields(readPasted(text.replace(/^\ufeff/, "")).records);
}
