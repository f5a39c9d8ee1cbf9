export { readDelimited } from "./delimited.js";
export { builtInFormat, numberFormatOf } from "./formats.js";
export type { NumberFormat } from "./formats.js";
export { areaAddress, cellAddress, cellIn, gridOfFields, mergeAt, rowAddress, textCell } from "./grid.js";
export type { Grid, GridCell, GridRow } from "./grid.js";
export { gridOfText } from "./pasted.js";
export { gridOfRange, numberCell } from "./range.js";
