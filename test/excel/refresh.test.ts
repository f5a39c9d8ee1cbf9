/** A filled plan refreshed where it stands, through Microsoft's own Office.js into the engine. */
import { describe, expect, it } from "@jest/globals";
import { segmentChoicesOf } from "../../src/domain/index.js";
import type { PlanChoices } from "../../src/domain/index.js";
import type { FillReceipt, RememberedPlan, RefreshOptions, RefreshRequest } from "../../src/excel/index.js";
import type { CellState } from "../../src/workbench/engine/index.js";
import { brief, type AddIn } from "./addIn.js";
import { excelWith, patience } from "./desk.js";

const published = segmentChoicesOf("18", "id");
const [village, neighbours, teachers] = published.ok ? published.value : [];
if (village === undefined || neighbours === undefined || teachers === undefined)
  throw new Error("Lampung has them");
const start: PlanChoices = { ...brief, segments: [village, neighbours] };

interface Standing {
  readonly addIn: AddIn;
  receipt: FillReceipt;
  remembered: RememberedPlan;
}

function planOf(addIn: AddIn, choices: PlanChoices) {
  const built = addIn.rooms.buildPlan(addIn.inPage(choices));
  if (!built.ok) throw new Error(built.problem.sentence.en);
  return built.value;
}

async function standing(choices: PlanChoices = start): Promise<Standing> {
  const addIn = await excelWith();
  const plan = addIn.rooms.placeSheets(planOf(addIn, choices), addIn.names());
  await addIn.rooms.applyPlan(plan, { choices: addIn.inPage(choices), patience });
  await addIn.engine.settle();
  return reopened(addIn);
}

/** As a pane that opens later finds it. */
async function reopened(addIn: AddIn): Promise<Standing> {
  const { standing: receipts, plans } = await addIn.rooms.readMemory();
  const [receipt, remembered] = [receipts.at(-1), plans.at(-1)];
  if (receipt === undefined || remembered === undefined) throw new Error("The workbook remembers its plan");
  return { addIn, receipt, remembered };
}

function requestOf({ addIn, receipt, remembered }: Standing, choices: PlanChoices): RefreshRequest {
  return {
    receipt,
    remembered,
    before: planOf(addIn, remembered.choices),
    after: planOf(addIn, choices),
    choices: addIn.inPage(choices),
  };
}

async function refreshed(it: Standing, choices: PlanChoices, options: RefreshOptions = {}) {
  const report = await it.addIn.rooms.refreshPlan(requestOf(it, choices), { patience, ...options });
  await it.addIn.engine.settle();
  Object.assign(it, await reopened(it.addIn));
  return report;
}

/** What can be seen of the plan's sheets: contents, values, looks, joined cells, rules, sizes. */
function sheetsOf({ addIn, receipt }: Standing) {
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

/** The same plan filled into an empty workbook of its own. */
async function filledAnew(choices: PlanChoices) {
  return sheetsOf(await standing(choices));
}

describe("a refresh", () => {
  it.each<[string, PlanChoices]>([
    ["another target", { ...start, targetShare: 0.4 }],
    ["a segment more", { ...start, segments: [village, neighbours, teachers] }],
    ["a segment less", { ...start, segments: [village] }],
    ["segments in another order", { ...start, segments: [neighbours, village] }],
    ["a year more", { ...start, horizonYear: 2027 }],
  ])("with %s leaves what a fill of it would", async (_, choices) => {
    const wanted = await filledAnew(choices);
    const it = await standing();
    const report = await refreshed(it, choices);
    expect(report.written).toBeGreaterThan(0);
      const { writeFileSync } = await import("node:fs");
      writeFileSync("/tmp/got.json", JSON.stringify(sheetsOf(it), null, 1));
      writeFileSync("/tmp/want.json", JSON.stringify(wanted, null, 1));
    }
    expect(sheetsOf(it)).toEqual(wanted);
    // Once more, it changes nothing.
    const again = await refreshed(it, choices);
    expect([again.written, again.lines]).toEqual([0, 0]);
  });
});expect(sheetsOf(it)).toEqual(wanted);
    // Once more, it changes nothing.
    const again = await refreshed(it, choices);
    expect([again.written, again.lines]).toEqual([0, 0]);
  });
});
