/** One worksheet as a grid. What the sheet says of its own size is not believed; only its cells count. */
import { isIsoDate } from "../../../../domain/index.js";
import type { Rectangle } from "../../../address.js";
import { numberCell, textCell } from "../../grid/index.js";
import type { Grid, GridCell, GridRow, NumberFormat } from "../../grid/index.js";
import { sheetLimits } from "../limits.js";
import type { Pacer } from "../pacer.js";
import { decodeExcelText, XmlWalker } from "../xml.js";
import { isTrue } from "./package.js";

/** What the cells of a sheet refer to. */
export interface SheetSurroundings {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly dates1904: boolean;
  /** Cells that may still be read from this file. */
  readonly cellsLeft: number;
  readonly pacer: Pacer;
}

export type SheetReading = Grid | "broken" | "too many cells" | "stopped";

const plainFormat: NumberFormat = { date: false, percent: false, decimals: null };

/** Column letters and row number of "BC12", both from 0; `null` for anything else and for places no sheet has. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === "") return null;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  const row = Number(digits);
  return row > sheetLimits.rows || column > sheetLimits.columns ? null : { row: row - 1, column: column - 1 };
}

function areaOf(reference: string): Rectangle | null {
  const [from = "", to = from] = reference.split(":");
  const first = placeOf(from);
  const last = placeOf(to);
  if (first === null || last === null || last.row < first.row || last.column < first.column) return null;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** Reads a sheet, resting as the pacer says. */
export async function readSheet(
  xml: string,
  sheet: { readonly name: string; readonly hidden: boolean },
  surroundings: SheetSurroundings,
): Promise<SheetReading> {
  const reading = new SheetParser(xml, surroundings);
  const { pacer } = surroundings;
  while (reading.nextRow()) {
    if (reading.fault !== null) return reading.fault;
    if (!pacer.due()) continue;
    await pacer.rest();
    if (pacer.isStopped()) return "stopped";
  }
  if (reading.fault !== null) return reading.fault;
  const { rows, merges, hiddenColumns } = reading;
  return { sheet: sheet.name, hidden: sheet.hidden, rows, merges, mergesKnown: true, hiddenColumns };
}

class SheetParser {
  readonly rows: GridRow[] = [];
  readonly merges: Rectangle[] = [];
  readonly hiddenColumns: number[] = [];
  fault: "broken" | "too many cells" | null = null;
  private readonly walker: XmlWalker;
  private cells: GridCell[] = [];
  private count = 0;
  private row = -1;
  private column = -1;
  private rowHidden = false;

  constructor(
    xml: string,
    private readonly at: SheetSurroundings,
  ) {
    this.walker = new XmlWalker(xml);
  }

  /** Reads to the end of the next row; false at the end of the sheet. */
  nextRow(): boolean {
    const { walker } = this;
    while (walker.next()) {
      switch (walker.name) {
        case "row":
          if (!walker.closing) this.openRow();
          if (walker.closing || walker.empty) {
            this.closeRow();
            return true;
          }
          break;
        case "c":
          if (!walker.closing) this.readCell();
          break;
        case "col":
          if (!walker.closing) this.noteColumns();
          break;
        case "mergeCell":
          if (!walker.closing) this.noteMerge();
          break;
      }
      if (this.fault !== null) return true;
    }
    if (walker.broken) this.fault = "broken";
    return false;
  }

  private openRow(): void {
    const { walker } = this;
    const number = walker.attribute("r");
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.rowHidden = isTrue(walker.attribute("hidden")) || walker.attribute("ht") === "0";
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= sheetLimits.rows) this.fault = "broken";
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.count += this.cells.length;
    if (this.count > this.at.cellsLeft) this.fault = "too many cells";
    this.rows.push({ index: this.row, hidden: this.rowHidden, cells: this.cells });
    this.cells = [];
  }

  private noteColumns(): void {
    const { walker } = this;
    if (!isTrue(walker.attribute("hidden")) && walker.attribute("width") !== "0") return;
    const first = Number(walker.attribute("min"));
    const last = Math.min(Number(walker.attribute("max")), sheetLimits.columns);
    // Sheets hide everything right of their table this way; what lies beyond column 1,000 is nobody's column.
    for (let column = first; column <= Math.min(last, 1000); column += 1) this.hiddenColumns.push(column - 1);
  }

  private noteMerge(): void {
    const area = areaOf(this.walker.attribute("ref") ?? "");
    if (area !== null) this.merges.push(area);
  }

  private readCell(): void {
    const { walker } = this;
    const reference = walker.attribute("r");
    const place = reference === null ? { row: this.row, column: this.column + 1 } : placeOf(reference);
    if (place?.row !== this.row) {
      this.fault = "broken";
      return;
    }
    this.column = place.column;
    if (walker.empty) return;
    const type = walker.attribute("t") ?? "n";
    const style = Number(walker.attribute("s") ?? 0);
    let value = "";
    let formula = false;
    let phonetic = false;
    while (walker.next()) {
      if (walker.name === "f") formula = true;
      else if (walker.name === "rPh") phonetic = !walker.closing && !walker.empty;
      else if (walker.closing && (walker.name === "v" || (walker.name === "t" && !phonetic)))
        value += walker.text();
      else if (walker.closing && walker.name === "c") break;
    }
    const cell = this.cellOf(type, value, style, formula);
    if (cell !== null) this.cells.push(cell);
  }

  private cellOf(type: string, value: string, style: number, formula: boolean): GridCell | null {
    const { column } = this;
    if (value === "") {
      // A formula that gives an empty text is saved as a text; one without any value was never calculated.
      const calculated = !formula || type === "str";
      return calculated ? null : { column, kind: "uncalculated", value: "", shown: "" };
    }
    switch (type) {
      case "s": {
        const text = this.at.texts[Number(value)];
        if (text === undefined) this.fault = "broken";
        return textCell(column, text ?? "");
      }
      case "str":
      case "inlineStr":
        return textCell(column, decodeExcelText(value));
      case "b":
        return { column, kind: "boolean", value: value === "1", shown: value === "1" ? "TRUE" : "FALSE" };
      case "e":
        return { column, kind: "error", value, shown: value };
      case "d": {
        const day = value.slice(0, 10);
        return isIsoDate(day) ? { column, kind: "date", value: day, shown: day } : textCell(column, value);
      }
      default:
        return this.numberOf(value, style);
    }
  }

  private numberOf(value: string, style: number): GridCell | null {
    const number = Number(value);
    if (value.trim() === "" || !Number.isFinite(number)) {
      this.fault = "broken";
      return null;
    }
    const format = this.at.formats[style] ?? plainFormat;
    return numberCell(number, { column: this.column, shown: "", format, dates1904: this.at.dates1904 });
  }
}
