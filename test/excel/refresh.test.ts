/** A filled plan refreshed where it stands, through Microsoft's own Office.js into the engine. */
import { describe, expect, it, jest } from "@jest/globals";
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

/** The cell of a row with this label, beside it. */
function besideLabel({ addIn }: Standing, sheet: string, label: string, column: number) {
  const { id } = addIn.sheet(sheet);
  const used = addIn.engine.usedRect(id, true);
  for (let row = 0; row < (used?.rows ?? 0); row += 1)
    if (addIn.engine.cell(id, row, 0).value === label)
      return { row, column, ...addIn.engine.cell(id, row, column) };
  throw new Error(`${sheet} has no row "${label}"`);
}

function write(
  { addIn }: Standing,
  sheet: string,
  row: number,
  column: number,
  content: string | number,
): void {
  addIn.engine.write(addIn.sheet(sheet).id, { row, column, rows: 1, columns: 1 }, [[content]]);
}

// Plans are filled and calculated again and again.
jest.setTimeout(400_000);

describe("a refresh", () => {
  it.each<[string, PlanChoices]>([
    ["a segment more and another order", { ...start, segments: [teachers, neighbours, village] }],
    ["a segment less, and a year more", { ...start, segments: [village], horizonYear: 2027 }],
  ])("with %s leaves what a fill of it would, and the same once more changes nothing", async (_, choices) => {
    const wanted = sheetsOf(await standing(choices));
    const it = await standing();
    const report = await refreshed(it, choices);
    expect(report.written).toBeGreaterThan(0);
    expect(sheetsOf(it)).toEqual(wanted);
    const { cellsWritten } = it.addIn.host.counts;
    const again = await refreshed(it, choices);
    expect([again.written, again.lines]).toEqual([0, 0]);
    expect(it.addIn.host.counts.cellsWritten).toBe(cellsWritten);
  });

  it("keeps what somebody edited and wrote, and what refers to ours goes on meaning the same", async () => {
    const it = await standing();
    const before = sheetsOf(it);
    const { engine } = it.addIn;
    const rt = besideLabel(it, "Segmen", neighbours.name, 2);
    // An entry of their own, a note beside the row, a formula that was written over, a sheet and a name that refer to ours.
    write(it, "Segmen", rt.row, 2, 6_001);
    write(it, "Segmen", rt.row, 40, "catatan saya");
    const label = besideLabel(it, "Asumsi", "Bentuk jalur", 4);
    write(it, "Asumsi", label.row, 4, "penjelasan kami");
    const own = engine.addSheet("Data kami");
    const address = (row: number) => `$D$${String(row + 1)}`;
    write(it, "Data kami", 0, 0, `=Segmen!${address(rt.row)}*2`);
    engine.setName({ name: "pekerja_rt", formula: `=Segmen!${address(rt.row)}`, comment: "" });
    engine.changeSheet(it.addIn.sheet("Asumsi").id, { name: "Asumsi kami" });
    engine.changeSheet(own.id, { position: 0 });
    await engine.settle();
    const doubled = it.addIn.cell("Data kami", "A1").value;
    expect(doubled).toBe(2 * 25_662);

    const choices = {
      ...start,
      segments: [teachers, neighbours, village],
      ceilings: { APBD_PROV: 1_000_000_000 },
    };
    const request = requestOf(it, choices);
    const preview = await it.addIn.rooms.previewRefresh(request);
    expect(preview).toMatchObject({ kept: 1, isSame: false });
    expect(preview.conflicts).toMatchObject([{ kind: "overwritten", mine: "penjelasan kami" }]);
    expect(preview.sheets.find(({ name }) => name === "Segmen")?.comesIn).toBeGreaterThan(0);

    await refreshed(it, choices);
    const now = besideLabel(it, "Segmen", neighbours.name, 2);
    expect(now.value).toBe(6_001);
    expect(engine.cell(it.addIn.sheet("Segmen").id, now.row, 40).value).toBe("catatan saya");
    expect(besideLabel(it, "Asumsi kami", "Bentuk jalur", 4).value).toBe("penjelasan kami");
    expect(it.addIn.cell("Data kami", "A1")).toMatchObject({
      value: doubled,
      formula: `=Segmen!${address(now.row)}*2`,
    });
    expect(engine.names().map(({ formula }) => formula)).toContain(`=Segmen!${address(now.row)}`);

    // Closed and opened again, and back: as it was, with what was edited.
    const back = requestOf(it, start);
    await it.addIn.rooms.takeRefreshBack(back, { patience });
    await engine.settle();
    Object.assign(it, await reopened(it.addIn));
    expect(it.remembered).toMatchObject({ before: null, choices: { segments: start.segments } });
    engine.changeSheet(it.addIn.sheet("Asumsi kami").id, { name: "Asumsi" });
    const again = besideLabel(it, "Segmen", neighbours.name, 2);
    write(it, "Segmen", again.row, 2, Number(rt.value));
    write(it, "Segmen", again.row, 40, "");
    write(it, "Asumsi", label.row, 4, String(label.value));
    await engine.settle();
    Object.assign(it.receipt, {
      sheets: it.receipt.sheets.map((sheet) => ({ ...sheet, name: sheet.name.replace(" kami", "") })),
    });
    expect(sheetsOf(it).map(({ name, cells }) => ({ name, cells }))).toEqual(
      before.map(({ name, cells }) => ({ name, cells })),
    );
  });

  it("asks before an entry goes with its row, and writes nothing until then", async () => {
    const it = await standing();
    const rt = besideLabel(it, "Segmen", neighbours.name, 2);
    write(it, "Segmen", rt.row, 2, 6_001);
    await it.addIn.engine.settle();
    const { cellsWritten } = it.addIn.host.counts;
    const fewer = { ...start, segments: [village] };
    await expect(refreshed(it, fewer)).rejects.toMatchObject({ kind: "plan" });
    expect(it.addIn.host.counts.cellsWritten).toBe(cellsWritten);
    await refreshed(it, fewer, { agreed: true });
    expect(() => besideLabel(it, "Segmen", neighbours.name, 2)).toThrow();
    await it.addIn.rooms.takeRefreshBack(requestOf(it, start), { patience });
    expect(besideLabel(it, "Segmen", neighbours.name, 2).value).toBe(6_001);
  });

  it("puts everything back when Excel refuses the lines or the contents", async () => {
    const it = await standing();
    const before = sheetsOf(it);
    for (const n of [4, 6, 25]) {
      it.addIn.host.failAt({ at: "sync", n, code: "GeneralException" });
      const choices = { ...start, segments: [teachers, village] };
      const outcome = await it.addIn.rooms.refreshPlan(requestOf(it, choices), { patience }).then(
        () => "done",
        (problem: unknown) => (problem as { sentence: { id: string } }).sentence.id,
      );
      await it.addIn.engine.settle();
      expect([n, outcome, sheetsOf(it)]).toEqual([n, outcome, outcome === "done" ? sheetsOf(it) : before]);
      if (outcome === "done") break;
    }
  });
});
