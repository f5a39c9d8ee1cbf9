/** What is told of a cell of a plan that stands in a workbook. */
export { tellCell } from "./tell.js";
export type { TellRequest } from "./tell.js";
export type { CellStory, CellWords, SeenSheet, Some, TabPlace, ToldPlace, ToldSource } from "./types.js";
