/**
 * Events on their way to the add-in. The library registers with a method of the object model
 * (`_RegisterDataChangedEvent`) and then waits for messages of that event's number and target.
 */
import type { CellState, CellType, CellValue, Rect } from "../engine/engine.js";
import { rectText } from "./address.js";
import type { HostEvent } from "./wire.js";

/** Numbers of the events, as the library gives them. */
const EventType = {
  SettingsChanged: 1,
  DocumentSelectionChanged: 2,
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  NameChanged: 25,
  TableChanged: 101,
} as const;

/** The target of an event that is asked of the workbook's whole collection of worksheets. */
const WORKBOOK = "Workbook";

/** Where a change came from, for `triggerSource`. */
type Trigger = "Unknown" | "ThisLocalAddin";

/** What a change of one cell made of it. */
interface ChangeDetails {
  readonly valueBefore: CellValue;
  readonly valueAfter: CellValue;
  readonly valueTypeBefore: CellType;
  readonly valueTypeAfter: CellType;
}

/** The details of a change, where it is one of one cell; both states as the engine gave them. */
export function detailsOf(rect: Rect, before: CellState, after: CellState): ChangeDetails | undefined {
  if (rect.rows !== 1 || rect.columns !== 1) return undefined;
  return {
    valueBefore: before.value ?? "",
    valueAfter: after.value ?? "",
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}

/** Events of the running request; sent when it is done, as Excel does. */
export class EventQueue {
  #waiting: HostEvent[] = [];
  /** Kinds for which somebody has registered. */
  readonly heard = new Set<string>();

  /** @param places what the events say of a place: the address under which it is found again, and the tables that it touches */
  constructor(
    private readonly places: {
      address(sheetId: string, rect: Rect): string;
      tables(sheetId: string, rect: Rect): readonly string[];
    },
  ) {}

  /** context.runtime.enableEvents. */
  enabled = true;

  /** Takes what has gathered. */
  drain(): readonly HostEvent[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events;
  }

  /** @param details of one cell: what stood there before and after. */
  changed(
    sheetId: string,
    rect: Rect,
    trigger: Trigger,
    details?: ChangeDetails,
    changeType = "RangeEdited",
  ): void {
    const args = {
      ...details,
      changeType,
      source: "Local",
      worksheetId: sheetId,
      address: rectText(rect),
      triggerSource: trigger,
      shiftDirection: "None",
      referenceId: this.places.address(sheetId, rect),
    };
    this.#toSheetAndWorkbook(EventType.Changed, sheetId, args);
    for (const tableId of this.places.tables(sheetId, rect)) {
      this.#push(EventType.TableChanged, tableId, { ...args, tableId });
      this.#push(EventType.TableChanged, WORKBOOK, { ...args, tableId });
    }
  }

  formatted(sheetId: string, rects: readonly Rect[]): void {
    if (!this.heard.has("FormatChanged")) return;
    for (const rect of rects)
      this.#toSheetAndWorkbook(EventType.FormatChanged, sheetId, {
        source: "Local",
        worksheetId: sheetId,
        address: rectText(rect),
        referenceId: this.places.address(sheetId, rect),
      });
  }

  sorted(sheetId: string, rect: Rect, what: "Row" | "Column"): void {
    this.#toSheetAndWorkbook(what === "Row" ? EventType.RowSorted : EventType.ColumnSorted, sheetId, {
      source: "Local",
      worksheetId: sheetId,
      address: rectText(rect),
    });
  }

  calculated(sheetId: string): void {
    this.#toSheetAndWorkbook(EventType.Calculated, sheetId, { worksheetId: sheetId });
  }

  selected(sheetId: string, rect: Rect): void {
    this.#push(EventType.DocumentSelectionChanged, "", {});
    this.#toSheetAndWorkbook(EventType.SelectionChanged, sheetId, {
      worksheetId: sheetId,
      address: rectText(rect),
    });
  }

  activated(sheetId: string, before: string | undefined): void {
    if (before === sheetId) return;
    if (before !== undefined) {
      this.#toSheetAndWorkbook(EventType.Deactivated, before, { worksheetId: before });
    }
    this.#toSheetAndWorkbook(EventType.Activated, sheetId, { worksheetId: sheetId });
  }

  added(sheetId: string): void {
    this.#push(EventType.Added, WORKBOOK, { source: "Local", worksheetId: sheetId });
  }

  deleted(sheetId: string): void {
    this.#push(EventType.Deleted, WORKBOOK, { source: "Local", worksheetId: sheetId });
  }

  renamed(sheetId: string, nameBefore: string, nameAfter: string): void {
    const args = { source: "Local", worksheetId: sheetId, nameBefore, nameAfter };
    this.#toSheetAndWorkbook(EventType.NameChanged, sheetId, args);
  }

  settingsChanged(): void {
    this.#push(EventType.SettingsChanged, "", {});
  }

  #toSheetAndWorkbook(type: number, sheetId: string, args: object): void {
    this.#push(type, sheetId, args);
    this.#push(type, WORKBOOK, args);
  }

  #push(type: number, targetId: string, args: object): void {
    if (!this.enabled) return;
    this.#waiting.push({
      messageCategory: 65536,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
    });
  }
}
