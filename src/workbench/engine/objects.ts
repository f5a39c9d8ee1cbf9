import type { ChartInfo, NoteInfo, PageSetup, TableInfo } from "./engine.js";
import { rectMoved } from "./lines.js";
import { shiftedRect, shiftPage, shiftSeries, type Shift } from "./shifts.js";

/** Excel's page as a new sheet has it, on the paper of this country. */
function plainPage(): PageSetup {
  return {
    orientation: "Portrait",
    paper: "A4",
    fitToWidth: null,
    fitToHeight: null,
    titleRows: null,
    printArea: null,
    footer: { left: "", center: "", right: "" },
    header: { left: "", center: "", right: "" },
    centreHorizontally: false,
    // Excel's margins of a new sheet.
    margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
  };
}

/** What lies on a sheet rather than in its cells. Kept here, by sheet id, and live. */
export class Objects {
  readonly #charts = new Map<string, ChartInfo[]>();
  readonly #tables = new Map<string, TableInfo[]>();
  readonly #pages = new Map<string, PageSetup>();
  readonly #notes = new Map<string, NoteInfo[]>();
  readonly settings: Record<string, unknown> = {};

  charts(sheetId: string): ChartInfo[] {
    const charts = this.#charts.get(sheetId) ?? [];
    this.#charts.set(sheetId, charts);
    return charts;
  }

  tables(sheetId: string): TableInfo[] {
    const tables = this.#tables.get(sheetId) ?? [];
    this.#tables.set(sheetId, tables);
    return tables;
  }

  notes(sheetId: string): NoteInfo[] {
    const notes = this.#notes.get(sheetId) ?? [];
    this.#notes.set(sheetId, notes);
    return notes;
  }

  page(sheetId: string): PageSetup {
    const page = this.#pages.get(sheetId) ?? plainPage();
    this.#pages.set(sheetId, page);
    return page;
  }

  /** Rows or columns came or went: what is kept here follows. */
  shift(shift: Shift): void {
    for (const charts of this.#charts.values()) for (const chart of charts) shiftSeries(chart, shift);
    for (const table of this.tables(shift.sheetId)) table.rect = shiftedRect(table.rect, shift);
    this.#shiftNotes(shift);
    const page = this.#pages.get(shift.sheetId);
    if (page) shiftPage(page, shift);
  }

  /** The note of a cell that went goes with it. */
  #shiftNotes(shift: Shift): void {
    const notes = this.notes(shift.sheetId);
    const left = notes.flatMap((note): readonly NoteInfo[] => {
      const place = rectMoved({ row: note.row, column: note.column, rows: 1, columns: 1 }, shift);
      return place === null ? [] : [{ ...note, row: place.row, column: place.column }];
    });
    notes.splice(0, notes.length, ...left);
  }

  forget(sheetId: string): void {
    this.#notes.delete(sheetId);
    this.#charts.delete(sheetId);
    this.#tables.delete(sheetId);
    this.#pages.delete(sheetId);
  }
}
