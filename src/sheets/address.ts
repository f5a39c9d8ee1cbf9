/** Cell addresses as Excel writes them. Rows and columns are 0-based everywhere in the plan. */

/** "A", "Z", "AA" … for column 0, 25, 26 … */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A", 26 for "AA"; capitals only. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

/** A rectangle of cells on one sheet. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle of one cell. */
export function oneCell({ row, column }: Pick<Rectangle, "row" | "column">): Rectangle {
  return { row, column, rows: 1, columns: 1 };
}

/** "B5" or "B5:F9", without the sheet's name. */
export function rectangleAddress(rectangle: Rectangle): string {
  const from = `${columnLetters(rectangle.column)}${rectangle.row + 1}`;
  if (rectangle.rows === 1 && rectangle.columns === 1) return from;
  const lastColumn = rectangle.column + rectangle.columns - 1;
  return `${from}:${columnLetters(lastColumn)}${rectangle.row + rectangle.rows}`;
}

/** True where the two rectangles share a cell. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/**
 * A tab's name as it stands before the "!" of a reference. Quoted when Excel would quote it: spaces and
 * signs, a digit in front, and names that read as a cell ("A1", "R1C1", "RC").
 */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const readsAsCell =
    /^[a-z]{1,3}[0-9]+$/i.test(name) || /^r[0-9]*(c[0-9]*)?$/i.test(name) || /^c[0-9]*$/i.test(name);
  const readsAsValue = /^(true|false)$/i.test(name);
  return plain && !readsAsCell && !readsAsValue ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Why Excel would refuse this tab name; null when it is a good one. */
export function sheetNameFault(name: string): "empty" | "long" | "sign" | "apostrophe" | "reserved" | null {
  if (name.trim() === "") return "empty";
  if (name.length > 31) return "long";
  if (/[:\\/?*[\]]/.test(name) || hasControlCharacter(name)) return "sign";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  // Excel keeps this name for its change history.
  if (name.toLowerCase() === "history") return "reserved";
  return null;
}

/** Characters that no cell or tab can hold; a line break is the one that cells can. */
export function hasControlCharacter(text: string): boolean {
  return Array.from(text).some((sign) => sign.charCodeAt(0) < 32 && sign !== "\n");
}

/** Names a sheet inside a plan, whatever its tab is called in this workbook ("asumsi"). */
export type SheetKey = string;
