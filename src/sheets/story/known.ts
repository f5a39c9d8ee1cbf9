/** A plan and its tabs as they stand: every cell of the plan, where it is now, and the words around it. */
import { formatNumber, inLanguage } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { rectangleAddress } from "../address.js";
import type { Rectangle, SheetKey } from "../address.js";
import { formulaText, isFormula, referencesOf } from "../formula.js";
import type { Dialect, ReferenceNode } from "../formula.js";
import { yearHeadings } from "../layout.js";
import type { CellPlan, RecordTable, SheetPlan, WorkbookPlan } from "../plan.js";
import { foundLines, namesOf } from "../refresh/index.js";
import type { FoundLines, Raw } from "../refresh/index.js";
import type { CellWords, SeenSheet, TabPlace } from "./types.js";

/** A cell in the numbers of the plan. */
export interface PlanPlace {
  readonly key: SheetKey;
  readonly row: number;
  readonly column: number;
}

interface KnownSheet {
  readonly plan: SheetPlan;
  readonly rows: ReadonlyMap<number, readonly CellPlan[]>;
  readonly seen: SeenSheet | null;
  readonly lines: FoundLines | null;
  /** Whether its rows stand in another order than the plan has them. */
  readonly isSorted: boolean;
  /** The column that says how a row is calculated. */
  readonly how: number | null;
}

/** What a year at the head of a column is called. */
const year: Text = { id: "Tahun", en: "Year" };

const heads: readonly string[] = ["columnHead", "textHead", "numberHead", "yearHead"];
const labels: readonly string[] = ["label", "labelStrong", "record", "shown.general", "headline"];

export class KnownPlan {
  readonly #sheets = new Map<SheetKey, KnownSheet>();
  /** Whether lines of somebody's own stand among those of the plan: references in formulas then have other numbers. */
  readonly hasMoved: boolean;

  constructor(
    readonly plan: WorkbookPlan,
    readonly dialect: Dialect,
    baseYear: number,
    seen: readonly SeenSheet[],
  ) {
    const names = namesOf({ plan, baseYear });
    for (const sheet of plan.sheets) {
      const rows = new Map<number, CellPlan[]>();
      for (const cell of sheet.cells) {
        const row = rows.get(cell.row);
        if (row === undefined) rows.set(cell.row, [cell]);
        else row.push(cell);
      }
      const tab = seen.find(({ key }) => key === sheet.key) ?? null;
      const called = names.get(sheet.key);
      const lines =
        tab === null || called === undefined
          ? null
          : foundLines(sheet, plan, dialect, tab.contents, called, true).rows;
      const isSorted = lines?.foundAt.some((line, row, all) => line < (all[row - 1] ?? 0)) ?? false;
      const how = sheet.cells.find(
        ({ content, style }) =>
          heads.includes(style) &&
          [yearHeadings.how.id, yearHeadings.how.en].some((word) => word === content),
      );
      this.#sheets.set(sheet.key, {
        plan: sheet,
        rows,
        seen: tab,
        lines,
        isSorted,
        how: how?.column ?? null,
      });
    }
    this.hasMoved = [...this.#sheets.values()].some(
      ({ lines }) => lines?.foundAt.some((found, line) => found !== line) ?? false,
    );
  }

  /** The plan's cell that stands on this place of a tab; `null` where a line is somebody's own, or the plan has no cell there. */
  cellOn(key: SheetKey, row: number, column: number): CellPlan | null {
    const line = this.#sheets.get(key)?.lines?.planLine[row] ?? null;
    return line === null ? null : this.cell({ key, row: line, column });
  }

  cell({ key, row, column }: PlanPlace): CellPlan | null {
    return (
      this.#sheets
        .get(key)
        ?.rows.get(row)
        ?.find((cell) => cell.column === column) ?? null
    );
  }

  /** The cells of the plan within an area. */
  cellsIn({ sheet, row, column, rows, columns }: ReferenceNode): readonly CellPlan[] {
    const found: CellPlan[] = [];
    for (let line = row; line < row + rows; line += 1)
      for (const cell of this.#sheets.get(sheet)?.rows.get(line) ?? [])
        if (cell.column >= column && cell.column < column + columns) found.push(cell);
    return found;
  }

  /** Calls for every formula of the plan with what it reads. */
  eachFormula(see: (at: PlanPlace, reads: readonly ReferenceNode[]) => void): void {
    for (const { key, cells } of this.plan.sheets)
      for (const { row, column, content } of cells)
        if (isFormula(content)) see({ key, row, column }, referencesOf(content.node));
  }

  /** Where an area of the plan stands now. */
  placeOf(key: SheetKey, { row, column, rows, columns }: Rectangle): TabPlace {
    const known = this.#sheets.get(key);
    const [first, last] = this.#span(key, row, rows);
    const address = rectangleAddress({ row: first, column, rows: last - first + 1, columns });
    return { sheet: known?.seen?.name ?? known?.plan.name ?? key, address };
  }

  /** What the plan wrote in a cell; a formula with its references as the lines stand now. */
  wrote(key: SheetKey, { content }: CellPlan): Raw {
    if (content === null) return "";
    if (!isFormula(content)) return content;
    return formulaText(content, this.plan, key, this.dialect, (planned) => {
      const [row, last] = this.#span(planned.sheet, planned.row, planned.rows);
      return { ...planned, row, rows: last - row + 1 };
    });
  }

  /** What is shown in a cell; where the column is too narrow for it, the number as it is. */
  shown({ key, row, column }: PlanPlace): string {
    const seen = this.#sheets.get(key)?.seen;
    const line = this.#line(key, row);
    const text = seen?.texts[line]?.[column] ?? "";
    if (!/^#+$/u.test(text)) return text;
    const raw = seen?.contents[line]?.[column];
    return typeof raw === "number" ? formatNumber(raw, this.plan.language) : text;
  }

  /** What stands in a cell; "" for nothing. */
  held({ key, row, column }: PlanPlace): string | number | boolean {
    return this.#sheets.get(key)?.seen?.contents[this.#line(key, row)]?.[column] ?? "";
  }

  /**
   * What somebody's hand left in a cell: an entry, or a value where the plan has a formula. `undefined` where a formula stands,
   * and where the line of the cell is not to be seen.
   */
  stands(at: PlanPlace): string | number | boolean | null | undefined {
    const { seen, lines } = this.#sheets.get(at.key) ?? {};
    if (seen == null || lines?.has(at.row) !== true) return undefined;
    const held = this.held(at);
    if (typeof held === "string" && held.startsWith("=")) return undefined;
    return held === "" ? null : held;
  }

  words(at: PlanPlace): CellWords {
    const row = this.#row(at);
    const left = row.filter(({ column }) => column < at.column);
    const label =
      left.filter(({ style }) => labels.includes(style)).at(-1) ??
      this.#above(at) ??
      this.#longest(at.key, left);
    const table = this.#tableOf(at);
    const isUnit = ({ style, content }: CellPlan): boolean =>
      content !== null && (style === "unit" || style === "unitOver");
    const unit =
      left.filter((cell) => isUnit(cell) && cell.column > (label?.column ?? -1)).at(-1) ??
      row.find((cell) => isUnit(cell) && cell.column === at.column + 1);
    const isYear = row.some(({ column, style }) => column === at.column && style === "yearHead");
    const inUnits = table === null ? this.#text(at.key, unit) : "";
    return {
      label: isYear
        ? inLanguage(year, this.plan.language)
        : table === null
          ? this.#text(at.key, label)
          : this.#aboutRecord(at.key, left, table),
      // What is said beside a cell in a sentence explains it.
      unit: inUnits.endsWith(".") ? "" : inUnits,
      column: this.#columnHead(at),
      section: this.#text(at.key, this.#sectionHead(at)),
    };
  }

  /** How the row is calculated, or what is said beside it. */
  explanation(at: PlanPlace): string {
    const table = this.#tableOf(at);
    if (table !== null)
      return table.notes
        .filter((column) => column !== at.column)
        .map((column) => this.shown({ ...at, column }))
        .join(" ")
        .trim();
    const how = this.#sheets.get(at.key)?.how ?? null;
    const row = this.#row(at);
    const cell =
      how === null
        ? row.find(({ column, style }) => column > at.column && style === "note")
        : row.find(({ column }) => column === how);
    const beside = cell ?? row.find(({ style }) => style === "note");
    if (beside === undefined) {
      const next = row.find(({ column, style }) => column === at.column + 1 && style === "unitOver");
      const words = this.#text(at.key, next);
      return words.endsWith(".") ? words : "";
    }
    // Where a block is written again for another line, its words stand in the first one only.
    const isWords = how === null || !isFormula(beside.content) || isSentence(this.#text(at.key, beside));
    return isWords ? this.#text(at.key, beside) : this.#saidElsewhere(at, how);
  }

  /** Whether the row is named by what it is about, so that its cells are told apart by their columns alone. */
  isRecord(at: PlanPlace): boolean {
    return this.#row(at).some(({ style, column }) => style === "record" && column < at.column);
  }

  /** Whether an area is a whole column of a table of records: then its column says more than its first row and its last. */
  isWholeColumn({ sheet, row, rows, columns }: ReferenceNode): boolean {
    const tables = this.#sheets.get(sheet)?.plan.records ?? [];
    return columns === 1 && tables.some((table) => table.firstRow === row && table.rows === rows);
  }

  /** Base, date and source as a row of records says them of its own figures, or its table of all of them; those that are said. */
  originBeside(at: PlanPlace): readonly PlanPlace[] {
    const table = this.#tableOf(at);
    const isOrigin = table?.origin.includes(at.column) === true || table?.notes.includes(at.column) === true;
    if (table === null || isOrigin) return [];
    return table.origin.flatMap((column, index): readonly PlanPlace[] => {
      const { head } = table;
      const places = [
        { ...at, column },
        ...(head === undefined ? [] : [{ key: at.key, row: head.row + index, column: head.column }]),
      ];
      return places.filter((place) => this.held(place) !== "").slice(0, 1);
    });
  }

  /** The words above a column of a table. */
  columnOf(at: PlanPlace): string {
    return this.#columnHead(at);
  }

  /** The id of the sheet of sources that stands in the row of a cell. */
  sourceBeside(at: PlanPlace): string | null {
    const beside = this.#row(at).find(({ style }) => style === "source");
    return typeof beside?.content === "string" ? beside.content : null;
  }

  rowsOf(key: SheetKey): ReadonlyMap<number, readonly CellPlan[]> {
    return this.#sheets.get(key)?.rows ?? new Map<number, readonly CellPlan[]>();
  }

  #row({ key, row }: PlanPlace): readonly CellPlan[] {
    return [...(this.#sheets.get(key)?.rows.get(row) ?? [])].sort((a, b) => a.column - b.column);
  }

  /** The words right above a cell, where choices stand side by side below their names. */
  #above({ key, row, column }: PlanPlace): CellPlan | undefined {
    const above = this.cell({ key, row: row - 1, column });
    return above?.style === "unit" && typeof above.content === "string" ? above : undefined;
  }

  /** What says most of a row that has no label: the longest words in it. */
  #longest(key: SheetKey, cells: readonly CellPlan[]): CellPlan | undefined {
    const isWords = (cell: CellPlan): boolean => /\p{L}/u.test(this.#text(key, cell));
    return [...cells.filter(isWords)].sort(
      (a, b) => this.#text(key, b).length - this.#text(key, a).length,
    )[0];
  }

  /** What a row of records is about: region, segment, which number. Its code says less than its names. */
  #aboutRecord(key: SheetKey, left: readonly CellPlan[], { figures }: RecordTable): string {
    return left
      .filter(({ column }) => column < Math.min(...figures))
      .map((cell) => this.#text(key, cell))
      .filter((words) => words !== "" && !regionCode.test(words))
      .join(", ");
  }

  #tableOf({ key, row }: PlanPlace): RecordTable | null {
    const tables = this.#sheets.get(key)?.plan.records ?? [];
    return tables.find(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows) ?? null;
  }

  #line(key: SheetKey, row: number): number {
    return this.#sheets.get(key)?.lines?.foundAt[row] ?? row;
  }

  /** The first and the last line on which some rows of the plan stand. */
  #span(key: SheetKey, row: number, rows: number): readonly [number, number] {
    const [first, last] = [this.#line(key, row), this.#line(key, row + rows - 1)];
    if (rows === 1 || this.#sheets.get(key)?.isSorted !== true) return [first, last];
    let [least, most] = [Math.min(first, last), Math.max(first, last)];
    for (let one = row + 1; one < row + rows - 1; one += 1) {
      const line = this.#line(key, one);
      least = Math.min(least, line);
      most = Math.max(most, line);
    }
    return [least, most];
  }

  #text(key: SheetKey, cell: CellPlan | undefined): string {
    if (cell === undefined) return "";
    const shown = this.shown({ key, row: cell.row, column: cell.column });
    return shown === "" && typeof cell.content === "string" ? cell.content : shown;
  }

  #saidElsewhere(at: PlanPlace, how: number): string {
    const label = this.words(at).label;
    for (const [row, cells] of this.rowsOf(at.key)) {
      const said = cells.find(({ column }) => column === how);
      if (typeof said?.content !== "string" || said.style !== "note") continue;
      if (this.words({ ...at, row }).label === label) return said.content;
    }
    return "";
  }

  #sectionHead(at: PlanPlace): CellPlan | undefined {
    for (let row = at.row - 1; row >= 0; row -= 1) {
      const head = this.#sheets
        .get(at.key)
        ?.rows.get(row)
        ?.find(({ column, style }) => column === 0 && style === "heading");
      if (head !== undefined) return head;
    }
    return undefined;
  }

  /** The head of its column: of its own part of the sheet, or that which stays in view over the whole sheet. */
  #columnHead(at: PlanPlace): string {
    const known = this.#sheets.get(at.key);
    if (known === undefined) return "";
    const { timeline, frozen } = known.plan;
    const isYear =
      timeline !== undefined &&
      at.row > timeline.headerRow &&
      at.column >= timeline.firstColumn &&
      at.column < timeline.firstColumn + timeline.years;
    const headIn = (row: number): CellPlan | undefined =>
      known.rows.get(row)?.find(({ column, style }) => column === at.column && heads.includes(style));
    if (isYear) return this.#text(at.key, headIn(timeline.headerRow));
    const section = this.#sectionHead(at)?.row ?? -1;
    for (let row = at.row - 1; row > section; row -= 1) {
      const head = headIn(row);
      if (head !== undefined) return this.#text(at.key, head);
    }
    for (let row = Math.min(frozen.rows, at.row) - 1; row >= 0; row -= 1) {
      const head = headIn(row);
      if (head !== undefined) return this.#text(at.key, head);
    }
    return "";
  }
}

/** "18" or "18.01". */
const regionCode = /^\d{2}(\.\d{2})?$/u;

/** A name is no explanation. */
function isSentence(text: string): boolean {
  return /[.;:÷×]/u.test(text);
}
