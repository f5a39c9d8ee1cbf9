/** One worksheet as a grid. What the sheet says of its own size is not believed; only its cells count. */
import { isIsoDate } from "../../../domain/index.js";
import { columnIndex, type Rectangle } from "../../../sheets/index.js";
import { numberCell, textCell } from "../../grid/index.js";
import type { Grid, GridCell, GridRow, NumberFormat } from "../../grid/index.js";
import { sheetLimits } from "../limits.js";
import type { Pacer } from "../pacer.js";
import { decodeExcelText, isTrue, XmlReader } from "./xml.js";
import type { XmlAttributes, XmlHandler } from "./xml.js";

/** What the cells of a sheet refer to. */
interface SheetSurroundings {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly dates1904: boolean;
  /** Cells that may still be read from this file. */
  readonly cellsLeft: number;
  readonly pacer: Pacer;
}

type SheetReading = Grid | "broken" | "too many cells" | "stopped";

const plainFormat: NumberFormat = { date: false, percent: false, decimals: null };

/** Column letters and row number of "BC12", both from 0; `null` for anything else and for places no sheet has. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === "") return null;
  const column = columnIndex(letters);
  const row = Number(digits);
  return row > sheetLimits.rows || column >= sheetLimits.columns ? null : { row: row - 1, column };
}

function areaOf(reference: string): Rectangle | null {
  const [from = "", to = from] = reference.split(":");
  const first = placeOf(from);
  const last = placeOf(to);
  if (first === null || last === null || last.row < first.row || last.column < first.column) return null;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** How much of a sheet's text is read between two looks at the clock. */
const pieceLength = 64 * 1024;

/** Reads a sheet, resting as the pacer says. */
export async function readSheet(
  xml: string,
  sheet: { readonly name: string; readonly hidden: boolean },
  surroundings: SheetSurroundings,
): Promise<SheetReading> {
  const content = new SheetContent(surroundings);
  const reader = new XmlReader(content);
  const { pacer } = surroundings;
  for (let from = 0; from < xml.length; from += pieceLength) {
    if (!reader.write(xml.slice(from, from + pieceLength))) return "broken";
    if (content.fault !== null) return content.fault;
    if (!pacer.due()) continue;
    await pacer.rest();
    if (pacer.isStopped()) return "stopped";
  }
  if (!reader.end()) return "broken";
  if (content.fault !== null) return content.fault;
  const { rows, merges, hiddenColumns } = content;
  return { sheet: sheet.name, hidden: sheet.hidden, rows, merges, mergesKnown: true, hiddenColumns };
}

/** The cell between its two tags. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: boolean;
}

class SheetContent implements XmlHandler {
  readonly rows: GridRow[] = [];
  readonly merges: Rectangle[] = [];
  readonly hiddenColumns: number[] = [];
  fault: "broken" | "too many cells" | null = null;
  private cells: GridCell[] = [];
  private count = 0;
  private row = -1;
  private column = -1;
  private rowHidden = false;
  private cell: OpenCell | null = null;
  /** Within the cell's value, or its text where it stands in the sheet itself. */
  private within = false;
  private phonetic = false;

  constructor(private readonly at: SheetSurroundings) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.fault !== null) return;
    switch (name) {
      case "row":
        this.openRow(attributes);
        break;
      case "c":
        this.openCell(attributes);
        break;
      case "f":
        if (this.cell !== null) this.cell.formula = true;
        break;
      case "rPh":
        this.phonetic = true;
        break;
      case "v":
      case "t":
        this.within = this.cell !== null && !this.phonetic;
        break;
      case "col":
        this.noteColumns(attributes);
        break;
      case "mergeCell":
        this.noteMerge(attributes);
        break;
    }
  }

  text(piece: string): void {
    if (this.within && this.cell !== null) this.cell.value += piece;
  }

  close(name: string): void {
    if (this.fault !== null) return;
    if (name === "v" || name === "t") this.within = false;
    else if (name === "rPh") this.phonetic = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  private openRow(attributes: XmlAttributes): void {
    const number = attributes["r"];
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.rowHidden = isTrue(attributes["hidden"]) || attributes["ht"] === "0";
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= sheetLimits.rows) this.fault = "broken";
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.count += this.cells.length;
    if (this.count > this.at.cellsLeft) this.fault = "too many cells";
    this.rows.push({ index: this.row, hidden: this.rowHidden, cells: this.cells });
    this.cells = [];
  }

  private noteColumns(attributes: XmlAttributes): void {
    if (!isTrue(attributes["hidden"]) && attributes["width"] !== "0") return;
    const first = Number(attributes["min"]);
    const last = Math.min(Number(attributes["max"]), sheetLimits.columns);
    // Sheets hide everything right of their table this way; what lies beyond column 1,000 is nobody's column.
    for (let column = first; column <= Math.min(last, 1000); column += 1) this.hiddenColumns.push(column - 1);
  }

  private noteMerge(attributes: XmlAttributes): void {
    const area = areaOf(attributes["ref"] ?? "");
    if (area !== null) this.merges.push(area);
  }

  private openCell(attributes: XmlAttributes): void {
    const reference = attributes["r"];
    const place = reference === undefined ? { row: this.row, column: this.column + 1 } : placeOf(reference);
    // Cells stand in their own row and from left to right; anything else would be read twice or in the wrong place.
    if (place?.row !== this.row || place.column <= this.column) {
      this.fault = "broken";
      return;
    }
    this.column = place.column;
    const { t: type = "n", s: style = "0" } = attributes;
    this.cell = { column: place.column, type, style: Number(style), value: "", formula: false };
  }

  private closeCell(): void {
    if (this.cell === null) return;
    const { type, value, style, formula } = this.cell;
    const cell = this.cellOf(type, value, style, formula);
    if (cell !== null) this.cells.push(cell);
    this.cell = null;
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
