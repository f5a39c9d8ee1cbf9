/** The numbers of a filled plan as they stand in the workbook's cells now, read at the places where the plan put them. */
import { addressOf, written } from "../../papers/index.js";
import type { CellValue, Run, Shape } from "../../papers/index.js";
import { isInputStyle, quotedSheetName } from "../../sheets/index.js";
import type { CellPlace, SheetPlan, WorkbookPlan } from "../../sheets/index.js";
import { asItStands } from "./wording.js";
import type { Wording } from "./wording.js";

/** One sheet of the plan in the workbook. */
export interface FilledTab {
  readonly key: string;
  /** As the tab is called now. */
  readonly name: string;
  /** What stands in the area that was filled, from its first cell on; `null` where the tab is gone. */
  readonly cells: {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly unknown[])[];
  } | null;
}

export class Numbers {
  /** By sheet, for each row with fixed words: whether these still stand there. */
  private readonly standing = new Map<string, ReadonlyMap<number, boolean>>();

  constructor(
    readonly plan: WorkbookPlan,
    private readonly tabs: readonly FilledTab[],
    private readonly wording: Wording = asItStands,
  ) {}

  /** How a document says what a cell holds; `null` where it holds nothing of the kind. */
  said(place: CellPlace, shape: Shape): string | null {
    const value = this.value(place);
    return written(typeof value === "string" ? this.wording(place, value) : value, shape);
  }

  /** What a cell holds, `null` where it is empty or no longer to be found. */
  value(place: CellPlace): CellValue {
    return this.stands(place) ? this.raw(place) : null;
  }

  number(place: CellPlace): number | null {
    const value = this.value(place);
    return typeof value === "number" ? value : null;
  }

  /** Whether a number stands there. */
  has(place: CellPlace): boolean {
    return this.number(place) !== null;
  }

  /** The words of a cell; an empty text where it has none. */
  text(place: CellPlace): string {
    const value = this.value(place);
    return typeof value === "string" ? value.trim() : "";
  }

  /** A cell's figure for a sentence; where it is not there, what is wrong with the cell. */
  figure(place: CellPlace, shape: Shape): Run {
    const at: CellPlace = { sheet: place.sheet, row: place.row, column: place.column };
    const text = this.said(at, shape);
    return text === null
      ? { kind: "lacking", text: `[${this.fault(at, shape)}]`, place: at }
      : { kind: "figure", text, place: at, shape };
  }

  whole(place: CellPlace): Run {
    return this.figure(place, "whole");
  }

  rupiah(place: CellPlace): Run {
    return this.figure(place, "rupiah");
  }

  share(place: CellPlace): Run {
    return this.figure(place, "share");
  }

  year(place: CellPlace): Run {
    return this.figure(place, "year");
  }

  words(place: CellPlace): Run {
    return this.figure(place, "words");
  }

  /** The part of the rows with words that still have them, over the tabs that are there. */
  get standingPart(): number {
    const rows = this.plan.sheets
      .filter(({ key }) => this.tabs.some((tab) => tab.key === key && tab.cells !== null))
      .flatMap(({ key }) => [...this.rowsOf(key).values()]);
    return rows.length === 0 ? 0 : rows.filter(Boolean).length / rows.length;
  }

  /** Names of the tabs by the keys of their sheets. */
  get tabNames(): ReadonlyMap<string, string> {
    return new Map(this.tabs.map(({ key, name }) => [key, name]));
  }

  private fault(place: CellPlace, shape: Shape): string {
    const tab = this.tabs.find(({ key }) => key === place.sheet);
    const name = tab?.name ?? place.sheet;
    if (tab === undefined || tab.cells === null) return `lembar ${name} tidak ada lagi di buku kerja`;
    const cell = `${quotedSheetName(name)}!${addressOf(place)}`;
    if (!this.stands(place)) return `baris ${cell} telah berpindah atau labelnya diganti`;
    const value = this.raw(place);
    if (value === null) return `${cell} masih kosong`;
    return shape === "words" ? `${cell} tidak berisi teks` : `${cell} tidak berisi angka yang dapat ditulis`;
  }

  private raw(place: CellPlace): CellValue {
    const cells = this.tabs.find(({ key }) => key === place.sheet)?.cells;
    const value = cells?.values[place.row - cells.row]?.[place.column - cells.column];
    if (typeof value === "string") return value === "" ? null : value;
    return typeof value === "number" || typeof value === "boolean" ? value : null;
  }

  /**
   * Whether a row is still where the plan has it: the words that stand beside its figures have not moved. A row without words of its
   * own is where it was when the nearest ones above and below it are.
   */
  stands({ sheet, row }: CellPlace): boolean {
    const rows = this.rowsOf(sheet);
    const own = rows.get(row);
    if (own !== undefined) return own;
    const known = [...rows.keys()];
    const above = known.filter((other) => other < row).at(-1);
    const below = known.find((other) => other > row);
    return [above, below].every((other) => other === undefined || rows.get(other) === true);
  }

  private rowsOf(key: string): ReadonlyMap<number, boolean> {
    const known = this.standing.get(key);
    if (known !== undefined) return known;
    const sheet = this.plan.sheets.find((one) => one.key === key);
    const rows = sheet === undefined ? new Map<number, boolean>() : this.wordsStanding(sheet);
    this.standing.set(key, rows);
    return rows;
  }

  private wordsStanding(sheet: SheetPlan): ReadonlyMap<number, boolean> {
    const rows = new Map<number, boolean>();
    for (const { row, column, content, style } of sheet.cells) {
      if (typeof content !== "string" || content === "" || isInputStyle(style)) continue;
      const stands = this.raw({ sheet: sheet.key, row, column }) === content;
      rows.set(row, (rows.get(row) ?? true) && stands);
    }
    return new Map([...rows].sort(([one], [other]) => one - other));
  }
}
