/** Numbers and formulas as they are typed in Indonesia, in the workbench's grid: read, shown, shown again for editing, and pasted. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../eventually.js";
import { readSheet, showCell, shownIn, typeInto } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

describe("typed in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  async function cell(row: number) {
    return (await readSheet(workbench.page, "Sheet1"))[row]?.[0];
  }

  const typed = [
    // README: 731,991 of 2,732,329 workers (Berdikari.co, 22 February 2024), 38.39 % of which are 1,048,942 rounded up.
    ["=CAKUPAN.GAP_TO_TARGET(731991;2732329;0,3839)", 316_951, "316951"],
    // Twelve months of Rp16,800 (PP 44/2015, articles 16 and 18, at the lowest income).
    ["=CAKUPAN.SUBSIDY_COST(15000;12)", 3_024_000_000, "3024000000"],
    ["=SUM(1,5;2)", 3.5, "3,5"],
    ["=100*0,05", 5, "5"],
    ["1.234,5", 1234.5, "1.234,50"],
    ["38,39%", 0.3839, "38,39%"],
    ["31/12/2025", 46_022, "31/12/2025"],
    ["1.5", "1.5", "1.5"],
    // Excel takes no points in a number of a formula.
    ["=A3*1.000", "=A3*1.000", "=A3*1.000"],
  ] as const;

  it("is read and shown as in an Excel of Indonesia", async () => {
    for (const [at, [text]] of typed.entries())
      await typeInto(workbench.page, "Sheet1", `A${String(at + 1)}`, text);
    for (const [at, [, value]] of typed.entries())
      await eventually(async () => (await cell(at))?.value).toBe(value);
    const { text, formulas } = await shownIn(workbench.page, "Sheet1", `A1:A${String(typed.length)}`);
    expect(text).toEqual(typed.map(([, , shown]) => shown));
    expect(formulas.slice(0, 4)).toEqual(typed.slice(0, 4).map(([entered]) => entered));
    expect((await cell(0))?.formula).toBe("=CAKUPAN.GAP_TO_TARGET(731991,2732329,0.3839)");
  });

  it("stays what it is when it is opened for editing and left as it was", async () => {
    const before = await readSheet(workbench.page, "Sheet1");
    for (const at of typed.keys()) {
      await showCell(workbench.page, "Sheet1", `A${String(at + 1)}`);
      await workbench.page.keyboard.press("F2");
      // So that it counts as edited.
      await workbench.page.keyboard.type(" ");
      await workbench.page.keyboard.press("Backspace");
      await workbench.page.keyboard.press("Enter");
    }
    await eventually(() => readSheet(workbench.page, "Sheet1")).toEqual(before);
  });

  it("stays a text over a formula too, where Excel would not take it", async () => {
    await typeInto(workbench.page, "Sheet1", "A3", "=A5*1.000");
    await eventually(async () => (await cell(2))?.value).toBe("=A5*1.000");
  });

  it("is read the same from the clipboard", async () => {
    const { page } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("760.468\t38,39%\n=SUM(1,5;2)\tKab. Asmat"));
    await showCell(page, "Sheet1", "A11");
    await page.keyboard.press("Control+V");
    await eventually(async () =>
      (await readSheet(page, "Sheet1")).slice(10).map((row) => row.slice(0, 2).map(({ value }) => value)),
    ).toEqual([
      [760_468, 0.3839],
      [3.5, "Kab. Asmat"],
    ]);
  });

  it("has made no mistake on the way", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
