/** All of Indonesia: many requests, each of a size that Excel on the web takes, and a fill that can be stopped on the way. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import { compileSheet } from "../../src/excel/compile.js";
import { contentSteps } from "../../src/excel/draw.js";
import { requestLimits, requestsOf } from "../../src/excel/request.js";
import type { Step } from "../../src/excel/request.js";
import { buildNational, type BookChoices } from "../../src/workbooks/index.js";
import { openAddIn, type AddIn } from "./addIn.js";

/** Excel on the web refuses a request above it. */
const LARGEST_REQUEST = 5_000_000;

const built = buildNational({ baseYear: 2026, language: "id" });
if (!built.ok) throw new Error(built.problem.sentence.en);
const plan: WorkbookPlan = built.value;
const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);

describe("the requests of the national sheet", () => {
  // No step of it is queued: the tab is never asked for anything.
  const noTab: unknown = null;
  const find = () => noTab as Excel.Worksheet;
  // Looks ask what this Excel can do, and are sent after the contents, in requests made by the same rule.
  const steps: readonly Step[] = plan.sheets.flatMap((sheet) =>
    contentSteps(sheet, compileSheet(plan, sheet, "native"), find),
  );
  const requests = requestsOf(steps);

  it("are several, so that the fill shows how far it is and can be stopped", () => {
    expect(requests.length).toBeGreaterThanOrEqual(6);
    expect(requests.length).toBeLessThanOrEqual(20);
  });

  it("hold every step once, in order, none above the limit", () => {
    expect(requests.flat()).toEqual(steps);
    for (const request of requests) {
      expect(request.reduce((sum, step) => sum + step.bytes, 0)).toBeLessThan(requestLimits.bytes);
    }
    expect(requestLimits.bytes).toBeLessThan(LARGEST_REQUEST);
  });

  it("write more than 140,000 cells", () => {
    expect(cells).toBeGreaterThan(140_000);
  });
});

describe("filled", () => {
  it("is remembered in a few letters, and its cells are explained from them, sorted or not", async () => {
    const addIn = await openAddIn();
    const { rooms } = addIn;
    const book: BookChoices = addIn.inPage({
      workbook: "national",
      choices: { baseYear: 2026, language: "id" },
    });
    const mine = addIn.inPage(plan);
    const receipt = await rooms.applyPlan(mine, { book });
    expect(String(addIn.engine.settings()[`cakupan.book.${receipt.mark}`]).length).toBeLessThan(400);
    const [remembered] = (await rooms.readMemory()).books;
    if (remembered === undefined) throw new Error("The workbook remembers it");
    const tabs = await rooms.readPlanTabs({ receipt, remembered, plan: mine });
    const table = tabs?.seen.find(({ key }) => key === "nasional");
    if (tabs == null || table === undefined) throw new Error("It is as it was written");
    const at = table.contents.findIndex(
      ([code, , , segment]) => code === "16.03" && segment === "Pekerja rentan",
    );
    const told = (row: number, seen = tabs.seen) =>
      rooms.tellCell({
        ...{ plan: tabs.plan, baseYear: 2026, dialect: "native" as const, seen },
        at: { key: "nasional", row, column: 4 },
      });
    // Babe, October to December 2025: 26,775 in Muara Enim (P093).
    const story = {
      label: "Sumatera Selatan, Kabupaten Muara Enim, Pekerja rentan",
      column: "Peserta",
      was: null,
      sources: { first: [{ id: "P093", value: "26,775" }] },
    };
    expect(told(at)).toMatchObject(story);
    // The rows from the last to the first, as a person sorts them.
    const turned = <Row>(rows: readonly Row[]): Row[] => [...rows.slice(0, 4), ...rows.slice(4).reverse()];
    const seen = tabs.seen.map((tab) =>
      tab === table ? { ...tab, contents: turned(tab.contents), texts: turned(tab.texts) } : tab,
    );
    expect(told(table.contents.length - 1 - (at - 4), seen)).toMatchObject(story);
    await addIn.close();
  }, 300_000);
});

describe("stopped among its rows", () => {
  let addIn: AddIn;
  beforeEach(async () => {
    addIn = await openAddIn();
    addIn.engine.write(addIn.sheet("Sheet1").id, { row: 0, column: 0, rows: 1, columns: 1 }, [["mine"]]);
  });
  afterEach(() => addIn.close());

  it("leaves no sheet, and the workbook as it was", async () => {
    const before = addIn.engine.sheets();
    const stop = new AbortController();
    const progress: (readonly [number, number])[] = [];
    await expect(
      addIn.rooms.applyPlan(addIn.inPage(plan), {
        signal: stop.signal,
        onStep: (done, total) => {
          progress.push([done, total]);
          if (done > total / 3) stop.abort();
        },
      }),
    ).rejects.toMatchObject({ kind: "cancelled" });
    expect(addIn.engine.sheets()).toEqual(before);
    expect(addIn.cell("Sheet1", "A1").value).toBe("mine");
    // It was in the middle: rows had been written, and rows were still to come.
    expect(progress.length).toBeGreaterThanOrEqual(2);
    expect(progress.at(-1)?.[0]).toBeLessThan(cells);
    expect(progress.every(([, total]) => total === cells)).toBe(true);
    const done = progress.map(([written]) => written);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    // What the host really received, text by text.
    expect(addIn.host.counts.largestRequest).toBeLessThan(LARGEST_REQUEST);
  }, 300_000);
});
