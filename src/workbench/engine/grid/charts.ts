import { DrawingTypeEnum } from "@univerjs/core";
import { IDrawingManagerService } from "@univerjs/drawing";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  SheetDrawingAnchorType,
  type ISheetFloatDom,
} from "@univerjs/sheets-drawing";
import { ComponentManager } from "@univerjs/ui";
import type { Book } from "../book.js";
import type { ChartInfo, Engine } from "../engine.js";
import { chartFrame } from "./chart-frame.js";
import { chartOption } from "./chart-option.js";

const COMPONENT = "cakupan.chart";
const PIXELS_A_POINT = 96 / 72;

type Sheets = Pick<Engine, "charts" | "cell" | "sheets" | "columnWidth" | "rowHeight">;

/** Draws the charts of the sheets over the grid and keeps them up to date. */
export class GridCharts {
  readonly #book: Book;
  readonly #engine: Sheets;
  readonly #drawings: ISheetDrawingService;
  readonly #manager: IDrawingManagerService;
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #stop: { dispose: () => void }[] = [];

  constructor(book: Book, engine: Sheets) {
    this.#book = book;
    this.#engine = engine;
    this.#drawings = book.injector.get(ISheetDrawingService);
    this.#manager = book.injector.get(IDrawingManagerService);
    const frame = chartFrame({
      option: (id) => {
        const chart = this.#find(id)?.chart;
        return chart ? chartOption(chart, (...place) => this.#engine.cell(...place)) : null;
      },
      listen: (id, changed) => this.#listen(id, changed),
    });
    this.#stop.push(book.injector.get(ComponentManager).register(COMPONENT, frame));
    const moves = this.#manager.update$.subscribe((moved) => {
      for (const one of moved) this.#moved(one.subUnitId, one.drawingId);
    });
    this.#stop.push({ dispose: () => moves.unsubscribe() });
    // A chart that a person deleted is gone from the workbook as well; one that was moved (also by rows
    // coming in above it) lies elsewhere.
    this.#stop.push(
      book.commands.onCommandExecuted((command) => {
        if (command.id !== SetDrawingApplyMutation.id || book.ours) return;
        this.#dropDeleted();
        for (const sheet of this.#engine.sheets()) {
          for (const chart of this.#engine.charts(sheet.id)) this.#moved(sheet.id, chart.id);
        }
      }),
    );
  }

  #listen(id: string, changed: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(changed));
    return () => {
      listeners.delete(changed);
    };
  }

  #find(id: string): { sheetId: string; chart: ChartInfo } | null {
    for (const sheet of this.#engine.sheets()) {
      const chart = this.#engine.charts(sheet.id).find((one) => one.id === id);
      if (chart) return { sheetId: sheet.id, chart };
    }
    return null;
  }

  /** After a calculation: every chart that is on the screen shows its cells' new values. */
  refresh(): void {
    for (const listeners of this.#listeners.values()) for (const draw of listeners) draw();
  }

  /** Brings what is drawn on a sheet in line with its list of charts. */
  arrange(sheetId: string): void {
    const charts = this.#engine.charts(sheetId);
    const drawn = this.#drawings.getDrawingData(this.#book.unit, sheetId);
    const gone = Object.values(drawn).filter(
      (one) => isOurs(one) && !charts.some((chart) => chart.id === one.drawingId),
    );
    if (gone.length > 0) this.#apply(sheetId, DrawingApplyType.REMOVE, this.#drawings.getBatchRemoveOp(gone));
    const fresh = charts.filter((chart) => !drawn[chart.id]).map((chart) => this.#drawing(sheetId, chart));
    if (fresh.length > 0) this.#apply(sheetId, DrawingApplyType.INSERT, this.#drawings.getBatchAddOp(fresh));
    const moved = charts
      .map((chart) => this.#drawing(sheetId, chart))
      .filter(({ drawingId, ...place }) => drawn[drawingId] && !isSamePlace(drawn[drawingId], place));
    if (moved.length > 0)
      this.#apply(sheetId, DrawingApplyType.UPDATE, this.#drawings.getBatchUpdateOp(moved));
    this.refresh();
  }

  #apply(sheetId: string, type: DrawingApplyType, change: unknown): void {
    const { redo, objects } = change as { redo: unknown; objects: unknown };
    this.#book.mutate(SetDrawingApplyMutation.id, sheetId, { op: redo, objects, type });
    const ids = objects as { unitId: string; subUnitId: string; drawingId: string }[];
    if (type === DrawingApplyType.INSERT) this.#manager.addNotification(ids);
    else if (type === DrawingApplyType.UPDATE) this.#manager.refreshTransform(this.#inModel(sheetId, ids));
    else this.#manager.removeNotification(ids);
  }

  #inModel(sheetId: string, ids: readonly { drawingId: string }[]): ISheetFloatDom[] {
    const drawn = this.#drawings.getDrawingData(this.#book.unit, sheetId);
    return ids.flatMap(({ drawingId }) => {
      const one = drawn[drawingId];
      return one && isOurs(one) ? [one as ISheetFloatDom] : [];
    });
  }

  #drawing(sheetId: string, chart: ChartInfo): ISheetFloatDom {
    const transform = transformOf(chart);
    const place = {
      from: this.#cellAt(sheetId, chart.left, chart.top),
      to: this.#cellAt(sheetId, chart.left + chart.width, chart.top + chart.height),
    };
    return {
      unitId: this.#book.unit,
      subUnitId: sheetId,
      drawingId: chart.id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      sheetTransform: place,
      axisAlignSheetTransform: place,
      transform,
      data: { id: chart.id },
      anchorType: SheetDrawingAnchorType.Position,
      allowTransform: true,
    };
  }

  #cellAt(sheetId: string, left: number, top: number) {
    const along = (points: number, size: (index: number) => number): [number, number] => {
      let rest = points;
      let index = 0;
      while (rest >= size(index) && index < 20_000) {
        rest -= size(index);
        index += 1;
      }
      return [index, Math.round(rest * PIXELS_A_POINT)];
    };
    const [column, columnOffset] = along(left, (index) => this.#engine.columnWidth(sheetId, index));
    const [row, rowOffset] = along(top, (index) => this.#engine.rowHeight(sheetId, index));
    return { column, columnOffset, row, rowOffset };
  }

  /** A person dragged or resized a chart: the workbook remembers where it lies now. */
  #moved(sheetId: string, id: string): void {
    if (this.#book.ours) return;
    const chart = this.#find(id)?.chart;
    const transform = this.#drawings.getDrawingByParam({
      unitId: this.#book.unit,
      subUnitId: sheetId,
      drawingId: id,
    })?.transform;
    if (!chart || !transform) return;
    const points = (pixels: number | undefined, before: number): number =>
      pixels === undefined ? before : pixels / PIXELS_A_POINT;
    chart.left = points(transform.left, chart.left);
    chart.top = points(transform.top, chart.top);
    chart.width = points(transform.width, chart.width);
    chart.height = points(transform.height, chart.height);
  }

  #dropDeleted(): void {
    for (const sheet of this.#engine.sheets()) {
      const drawn = this.#drawings.getDrawingData(this.#book.unit, sheet.id);
      const charts = this.#engine.charts(sheet.id);
      const kept = charts.filter((chart) => drawn[chart.id]);
      if (kept.length < charts.length) charts.splice(0, charts.length, ...kept);
    }
  }

  dispose(): void {
    for (const one of this.#stop) one.dispose();
    this.#listeners.clear();
  }
}

function isOurs(drawing: object): boolean {
  return "componentKey" in drawing && drawing.componentKey === COMPONENT;
}

function transformOf(chart: ChartInfo) {
  const pixels = (points: number): number => Math.round(points * PIXELS_A_POINT);
  return {
    left: pixels(chart.left),
    top: pixels(chart.top),
    width: pixels(chart.width),
    height: pixels(chart.height),
  };
}

/** By the cells as well: when rows grew, the same cells are another place. */
function isSamePlace(drawn: object, place: Omit<ISheetFloatDom, "drawingId">): boolean {
  const { transform, sheetTransform } = drawn as ISheetFloatDom;
  const same = (["left", "top", "width", "height"] as const).every(
    (side) => Math.abs((transform?.[side] ?? -1) - (place.transform?.[side] ?? -2)) < 1,
  );
  return (
    same &&
    JSON.stringify([sheetTransform.from, sheetTransform.to]) ===
      JSON.stringify([place.sheetTransform.from, place.sheetTransform.to])
  );
}
