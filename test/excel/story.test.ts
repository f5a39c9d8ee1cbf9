/** What is told of a cell of a plan that stands in a workbook, through Microsoft's own Office.js. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { CellStory } from "../../src/sheets/index.js";
import { openAddIn, type AddIn } from "./addIn.js";
import { planOf, standing, start, write, type Standing } from "./refreshing.js";

type Numbers = Extract<CellStory, { readonly reads: unknown }>;

/** As the pane holds them from one selected cell to the next. */
const held = new WeakMap<Standing, ReturnType<AddIn["rooms"]["readPlanTabs"]>>();

function tabsOf(it: Standing): ReturnType<AddIn["rooms"]["readPlanTabs"]> {
  const { receipt, remembered } = it;
  const plan = () => planOf(it.addIn, remembered.choices);
  const tabs = held.get(it) ?? it.addIn.rooms.readPlanTabs({ receipt, remembered, plan: plan() });
  held.set(it, tabs);
  return tabs;
}

async function changed(it: Standing): Promise<void> {
  await it.addIn.engine.settle();
  held.delete(it);
}

async function told(it: Standing, sheet: string, address: string): Promise<CellStory> {
  const { rooms } = it.addIn;
  await rooms.goTo(sheet, address);
  const cell = await rooms.readSelectedCell();
  expect([cell.sheet, cell.address]).toEqual([sheet, address]);
  const { remembered } = it;
  const tabs = await tabsOf(it);
  if (tabs === null) throw new Error("The plan is as it was written");
  const key = tabs.seen.find(({ id }) => id === cell.sheetId)?.key ?? "";
  return rooms.tellCell({
    plan: tabs.plan,
    baseYear: remembered.choices.baseYear,
    dialect: remembered.dialect,
    seen: tabs.seen,
    at: { key, row: cell.row, column: cell.column },
  });
}

async function numbers(it: Standing, sheet: string, address: string): Promise<Numbers> {
  const story = await told(it, sheet, address);
  if (!("reads" in story)) throw new Error(`${sheet}!${address} is ${story.kind}`);
  return story;
}

describe("the story of a cell", () => {
  /** One plan for every test that only reads, and for the last, which leave it as they like. */
  let read: Standing;
  beforeAll(async () => {
    read = await standing(start, await openAddIn());
  });
  afterAll(() => read.addIn.close());

  it("says of a calculated number what it is, what it reads, and where that is from", async () => {
    const it = read;
    const story = await numbers(it, "Segmen", "E6");
    expect(story).toMatchObject({ kind: "formula", label: "Provinsi Lampung", column: "Cakupan", was: null });
    // 760,468 members of 3,058,943 workers, Lampost, 24 September 2024 (P049, P048).
    expect(story.reads.first.map(({ at, column, shown }) => [at.address, column, shown])).toEqual([
      ["C6", "Peserta", "760,468"],
      ["D6", "Pekerja (basis)", "3,058,943"],
    ]);
    expect(story.sources.first.map(({ id, outlet, asOf }) => [id, outlet, asOf])).toEqual([
      ["P049", "Lampost", "24 Sep 2024"],
      ["P048", "Lampost", "24 Sep 2024"],
    ]);
    expect(story.inWords?.id).toContain("[Provinsi Lampung, Peserta] ÷ [Provinsi Lampung, Pekerja (basis)]");
    expect(story.readBy.first.map(({ at }) => `${at.sheet}!${at.address}`)).toContain("Ringkasan!B6");
  });

  it("names the rule of law behind a rate, with its act and article", async () => {
    const it = read;
    const assumptions = it.addIn.sheet("Asumsi").id;
    let row = 0;
    while (it.addIn.engine.cell(assumptions, row, 0).value !== "Iuran JKM BPU") row += 1;
    const story = await numbers(it, "Asumsi", `B${String(row + 1)}`);
    expect(story).toMatchObject({ kind: "input", label: "Iuran JKM BPU", unit: "Rp/orang/bulan" });
    const [law] = story.law.first;
    // JKM of BPU: Rp6,800 a month, PP 44/2015 as changed by PP 49/2023.
    expect(law).toMatchObject({ parameterId: "bpu.jkm", outlet: "PP 44/2015 jo. PP 49/2023" });
    expect(law?.value).toMatch(/^6[.,]?800$/u);
    expect(story.readBy.first.length).toBeGreaterThan(0);
    expect(story.readBy.first[0]?.at.sheet).toBe("Tarif");
  });

  it("tells how a row is calculated in the words of the sheet, also in a block that is written again", async () => {
    const it = read;
    const { id } = it.addIn.sheet("Proyeksi");
    const rows: number[] = [];
    for (let row = 0; row < 80; row += 1)
      if (it.addIn.engine.cell(id, row, 0).value === "Dibayari, peserta baru") rows.push(row);
    const stories: Numbers[] = [];
    for (const row of rows) stories.push(await numbers(it, "Proyeksi", `G${String(row + 1)}`));
    expect(stories.length).toBeGreaterThan(1);
    expect(stories[0]?.explanation.length).toBeGreaterThan(20);
    for (const { explanation, column, unit } of stories)
      expect([explanation, column, unit]).toEqual([stories[0]?.explanation, "2025", "orang"]);
  });

  it("tells nothing of headings, and of cells that the plan has not", async () => {
    const it = read;
    expect(await told(it, "Segmen", "A1")).toEqual({ kind: "words" });
    expect(await told(it, "Segmen", "Z90")).toEqual({ kind: "foreign" });
  });

  it("is not told of a plan that another version wrote in another layout", async () => {
    const { addIn, receipt, remembered } = read;
    const other = { ...remembered, sheets: remembered.sheets.slice(1) };
    const plan = planOf(addIn, remembered.choices);
    expect(await addIn.rooms.readPlanTabs({ receipt, remembered: addIn.inPage(other), plan })).toBeNull();
  });

  it("names formulas of somebody's own that read the selected cell", async () => {
    const it = read;
    const { addIn } = it;
    const [own = ""] = addIn.names();
    write(it, own, 0, 0, "=Segmen!C6*2");
    await addIn.engine.settle();
    await addIn.rooms.goTo("Segmen", "C6");
    const { readBy, content, shown } = await addIn.rooms.readSelectedCell();
    expect([content, shown]).toEqual([760_468, "760,468"]);
    expect(readBy).toContainEqual({ sheet: own, address: "A1" });
  });

  it("finds its cells below lines of somebody's own, and leaves those alone", async () => {
    const it = read;
    await it.addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Segmen").getRange("5:6").insert("Down");
      await context.sync();
    });
    await changed(it);
    expect(await told(it, "Segmen", "C5")).toEqual({ kind: "foreign" });
    const story = await numbers(it, "Segmen", "E8");
    expect(story).toMatchObject({ label: "Provinsi Lampung", column: "Cakupan", was: null });
    expect(story.reads.first.map(({ at }) => at.address)).toEqual(["C8", "D8"]);
  });

  it("says that an input was changed, and that a formula was written over", async () => {
    const it = read;
    write(it, "Segmen", 7, 2, 800_000);
    write(it, "Segmen", 7, 4, 0.5);
    await changed(it);
    expect((await numbers(it, "Segmen", "C8")).was).toBe(760_468);
    expect((await numbers(it, "Segmen", "E8")).was).toBe('=IF(COUNT(C8,D8)=2,IF(D8>0,C8/D8,""),"")');
  });
});
