/** What tests of a refresh do: a plan is filled, found again and refreshed, through Microsoft's own Office.js into the engine. */
import { segmentChoicesOf } from "../../src/domain/index.js";
import type { PlanChoices, SegmentChoice } from "../../src/domain/index.js";
import type { FillReceipt, RememberedPlan, RefreshOptions, RefreshRequest } from "../../src/excel/index.js";
import type { CellState } from "../../src/workbench/engine/index.js";
import { brief, type AddIn } from "./addIn.js";
import { excelWith, patience } from "./desk.js";

/** A segment of Lampung with published figures, by its place. */
function published(place: number): SegmentChoice {
  const choices = segmentChoicesOf("18", "id");
  const found = choices.ok ? choices.value[place] : undefined;
  if (found === undefined) throw new Error("Lampung has them");
  return found;
}
export const [village, neighbours, teachers] = [published(0), published(1), published(2)] as const;
export const start: PlanChoices = { ...brief, segments: [village, neighbours] };

export interface Standing {
  readonly addIn: AddIn;
  receipt: FillReceipt;
  remembered: RememberedPlan;
}

export function planOf(addIn: AddIn, choices: PlanChoices) {
  const built = addIn.rooms.buildPlan(addIn.inPage(choices));
  if (!built.ok) throw new Error(built.problem.sentence.en);
  return built.value;
}

/** @param given an Excel that stands for longer than one test */
export async function standing(choices: PlanChoices = start, given?: AddIn): Promise<Standing> {
  const addIn = given ?? (await excelWith());
  const plan = addIn.rooms.placeSheets(planOf(addIn, choices), addIn.names());
  await addIn.rooms.applyPlan(plan, { choices: addIn.inPage(choices), patience });
  await addIn.engine.settle();
  return reopened(addIn);
}

/** As a pane that opens later finds it. */
export async function reopened(addIn: AddIn): Promise<Standing> {
  const { standing: receipts, plans } = await addIn.rooms.readMemory();
  const [receipt, remembered] = [receipts.at(-1), plans.at(-1)];
  if (receipt === undefined || remembered === undefined) throw new Error("The workbook remembers its plan");
  return { addIn, receipt, remembered };
}

export function requestOf({ addIn, receipt, remembered }: Standing, choices: PlanChoices): RefreshRequest {
  return {
    receipt,
    remembered,
    before: planOf(addIn, remembered.choices),
    after: planOf(addIn, choices),
    choices: addIn.inPage(choices),
  };
}

export async function refreshed(it: Standing, choices: PlanChoices, options: RefreshOptions = {}) {
  const report = await it.addIn.rooms.refreshPlan(requestOf(it, choices), { patience, ...options });
  await it.addIn.engine.settle();
  Object.assign(it, await reopened(it.addIn));
  return report;
}

/** What can be seen of the plan's sheets: contents, values, looks, joined cells, rules, sizes. */
export function sheetsOf({ addIn, receipt }: Standing) {
  const { engine } = addIn;
  return receipt.sheets.map(({ name }) => {
    const { id } = addIn.sheet(name);
    const used = engine.usedRect(id, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const cells: unknown[] = [];
    for (let row = 0; row < used.row + used.rows; row += 1)
      for (let column = 0; column < used.column + used.columns; column += 1) {
        const cell: CellState = engine.cell(id, row, column);
        if (cell.type !== "Empty" || cell.formula !== null)
          cells.push([
            row,
            column,
            cell.formula ?? cell.value,
            cell.value,
            cell.numberFormat,
            engine.style(id, row, column),
          ]);
      }
    const heights = Array.from({ length: used.rows }, (_, row) => engine.rowHeight(id, row));
    const byPlace = (
      a: { rect: { row: number; column: number } },
      b: { rect: { row: number; column: number } },
    ) => a.rect.row - b.rect.row || a.rect.column - b.rect.column;
    return {
      name,
      cells,
      heights,
      merges: [...engine.merges(id)].sort((a, b) => a.row - b.row || a.column - b.column),
      rules: engine
        .validations(id)
        .flatMap(({ rect, ...rule }) =>
          Array.from({ length: rect.rows * rect.columns }, (_, index) => ({
            rect: {
              row: rect.row + Math.floor(index / rect.columns),
              column: rect.column + (index % rect.columns),
            },
            ...rule,
          })),
        )
        .sort(byPlace),
      charts: [...engine.charts(id)]
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ series, title, name: called }) => ({
          series: series.map(({ values, categories, name: of }) => ({
            values: values.rect,
            categories: categories?.rect,
            of,
          })),
          title,
          called,
        })),
      page: engine.pageSetup(id),
    };
  });
}

/** The cell of a row with this label, beside it. */
export function besideLabel({ addIn }: Standing, sheet: string, label: string, column: number) {
  const { id } = addIn.sheet(sheet);
  const used = addIn.engine.usedRect(id, true);
  for (let row = 0; row < (used?.rows ?? 0); row += 1)
    if (addIn.engine.cell(id, row, 0).value === label)
      return { row, column, ...addIn.engine.cell(id, row, column) };
  throw new Error(`${sheet} has no row "${label}"`);
}

export function write(
  { addIn }: Standing,
  sheet: string,
  row: number,
  column: number,
  content: string | number,
): void {
  addIn.engine.write(addIn.sheet(sheet).id, { row, column, rows: 1, columns: 1 }, [[content]]);
}
