/**
 * The main job as a planner does it, in a real browser: choose Lampung, read the preview, fill, change one
 * assumption, type a function, save the file, take the fill back.
 */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../eventually.js";
import { expectAs } from "../expectAs.js";
import { labelled, readSheet, rowLabelled, showCell, tabs, typeInto } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";
import { planTabs } from "../workbooks/planTabs.js";

/** First and last year of the plan stand in these columns of Asumsi and Proyeksi. */
const YEAR_2024 = 5;
const YEAR_2029 = 10;

describe("the main job in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("finds Lampung and says in words what will be written", async () => {
    const { pane } = workbench;
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("lampung");
    await pane.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    await pane.getByLabel("Target cakupan").fill("38,39");
    await pane.getByLabel("Tahun target").click();
    const preview = pane.getByRole("region", { name: "Yang akan ditulis" });
    for (const sheet of planTabs) await preview.getByText(new RegExp(`^${sheet}: [\\d.]+ sel`)).waitFor();
    // ANTARA, 26 September 2024: 760,468 of 3,058,943, printed as 24.86 %.
    await pane.getByText("24,86 %").first().waitFor();
    expect(await tabs(workbench.page)).toEqual(["Sheet1"]);
  });

  it("names the field and the mistake when the target cannot be read", async () => {
    const { pane } = workbench;
    const target = pane.getByLabel("Target cakupan");
    await target.fill("tiga puluh");
    await pane.getByLabel("Tahun target").click();
    await pane.getByText(/tiga puluh/).waitFor();
    await target.fill("38,39");
    await pane.getByLabel("Tahun target").click();
  });

  it("fills all sheets with one button", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Isi lembar" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    expect(await tabs(page)).toEqual(["Sheet1", ...planTabs]);
    const projection = await readSheet(page, "Proyeksi");
    const needed = labelled(projection, "Peserta yang diperlukan");
    // 760,468 published; 38.39 % of 3,058,943 is 1,174,328.2, and people are whole and rounded up for need.
    expect(needed[YEAR_2024]?.value).toBe(760_468);
    expect(needed[YEAR_2029]?.value).toBe(1_174_329);
    for (const sheet of planTabs) {
      const errors = (await readSheet(page, sheet)).flat().filter((cell) => cell.type === "Error");
      expectAs(errors, sheet).toEqual([]);
    }
  });

  it("recalculates the projection when one blue cell is changed by hand", async () => {
    const { page } = workbench;
    const assumptions = await readSheet(page, "Asumsi");
    await typeInto(page, "Asumsi", `B${String(rowLabelled(assumptions, "Target cakupan") + 1)}`, "50%");
    // Half of 3,058,943 is 1,529,471.5: 1,529,472 persons.
    await eventually(async () => {
      const projection = await readSheet(page, "Proyeksi");
      return labelled(projection, "Peserta yang diperlukan")[YEAR_2029]?.value;
    }).toBe(1_529_472);
  });

  it("answers a custom function typed into the grid", async () => {
    const { page } = workbench;
    await typeInto(page, "Sheet1", "A1", "=CAKUPAN.SUBSIDY_COST(15000;12)");
    // Kab. Penajam Paser Utara, APBD 2025: 15,000 x 12 x Rp16,800, published as about Rp3 billion.
    await eventually(async () => (await readSheet(page, "Sheet1"))[0]?.[0]?.value).toBe(3_024_000_000);
  });

  it("shows the coverage chart on Ringkasan", async () => {
    const { page } = workbench;
    const charts = await page.evaluate(() => {
      const engine = window.workbench?.engine;
      const sheet = engine?.sheets().find(({ name }) => name === "Ringkasan");
      return engine && sheet
        ? engine.charts(sheet.id).map(({ type, series }) => ({ type, series: series.length }))
        : [];
    });
    expect(charts).toHaveLength(4);
    expect(charts[0]).toEqual({ type: expect.stringMatching(/^Line/), series: 3 });
    await showCell(page, "Ringkasan", "A20");
    await page.locator("#grid [data-chart] svg").first().waitFor();
  });

  it("saves a file with formulas, formats and the chart", async () => {
    const { page } = workbench;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Simpan .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    // The names of a zip's entries stand uncompressed in its directory.
    const directory = bytes.toString("latin1");
    expect(directory).toContain("xl/charts/chart1.xml");
    expect(directory).toContain("xl/worksheets/sheet7.xml");
  });

  it("takes back exactly what it wrote", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Kembalikan" }).click();
    await pane.getByRole("button", { name: "Ya, hapus" }).click();
    await eventually(() => tabs(page)).toEqual(["Sheet1"]);
    expect((await readSheet(page, "Sheet1"))[0]?.[0]?.value).toBe(3_024_000_000);
  });

  it("has made no mistake on the way and asked no other machine for anything", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
