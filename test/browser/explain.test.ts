/** A cell explained, a formula put together and a copy cleaned, in a real browser at the pane's own width. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { eventually } from "../eventually.js";
import { readSheet, showCell, tabs } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

describe("what the tab Cek says of the selected cell, in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
    const { pane } = workbench;
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("lampung");
    await pane.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    await pane.getByLabel("Target cakupan").fill("38,39");
    await pane.getByLabel("Tahun target").click();
    await pane.getByRole("button", { name: "Isi lembar" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    await pane.getByRole("tab", { name: "Cek" }).click();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("is its story, and each link selects the cell that it names", async () => {
    const { page, pane } = workbench;
    await showCell(page, "Segmen", "E6");
    await pane.getByRole("button", { name: "Jelaskan sel yang dipilih" }).click();
    await pane.getByText("Provinsi Lampung · Cakupan", { exact: true }).waitFor();
    // 760,468 of 3,058,943, as published.
    await pane.getByText("24,86%").or(pane.getByText("24.86%")).first().waitFor();
    await pane.getByRole("button", { name: "Ke sel Segmen!C6" }).first().click();
    await pane.getByText("Provinsi Lampung · Peserta", { exact: true }).waitFor();
    expect(await selected(page)).toEqual(["Segmen", 5, 2]);
    await pane.getByRole("button", { name: "Kembali ke Segmen!E6" }).click();
    await pane.getByText("Provinsi Lampung · Cakupan", { exact: true }).waitFor();
    expect(await selected(page)).toEqual(["Segmen", 5, 4]);
  });

  it("is a formula to be put together, which then stands in an empty cell", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Susun rumus" }).click();
    await pane.getByLabel("Fungsi", { exact: true }).selectOption("COVERAGE_RATE");
    await showCell(page, "Segmen", "C6");
    await pane.getByRole("button", { name: "Ambil sel terpilih untuk covered" }).click();
    await showCell(page, "Segmen", "D6");
    await pane.getByRole("button", { name: "Ambil sel terpilih untuk workers" }).click();
    await pane.getByText("=CAKUPAN.COVERAGE_RATE(Segmen!C6").waitFor();
    const insert = pane.getByRole("button", { name: "Sisipkan rumus biasa" });
    await showCell(page, "Segmen", "E6");
    await insert.click();
    await pane.getByText("Segmen!E6 sudah berisi sesuatu").waitFor();
    await showCell(page, "Segmen", "P30");
    await insert.click();
    await pane.getByText("Tertulis di Segmen!P30.").waitFor();
    await eventually(async () => {
      const cell = (await readSheet(page, "Segmen"))[29]?.[15];
      return [cell?.formula, cell?.value];
    }).toEqual(["=Segmen!C6/Segmen!D6", 760_468 / 3_058_943]);
  });

  it("is a clean copy, once it is agreed to that what is open is the copy", async () => {
    const { page, pane } = workbench;
    await showCell(page, "Segmen", "P31");
    await pane.getByRole("button", { name: "Sisipkan fungsi" }).click();
    await pane.getByText("Tertulis di Segmen!P31.").waitFor();
    await pane.getByRole("button", { name: "Salinan bersih" }).click();
    const button = pane.getByRole("button", { name: "Bersihkan salinan ini" });
    expect(await button.isDisabled()).toBe(true);
    await pane.getByLabel("Yang terbuka ini salinannya").check();
    await button.click();
    await pane.getByText("Dibaca ulang: 0 sel bergantung.").waitFor();
    expect((await tabs(page)).at(-1)).toBe("Baca saya");
    expect((await readSheet(page, "Segmen"))[30]?.[15]?.formula).toBe("=Segmen!C6/Segmen!D6");
    expect(workbench.complaints).toEqual([]);
  });
});

describe("what it says of a cell of Rincian and Pembagian", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Rincian" }).click();
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("lampung");
    await pane.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    await pane.getByLabel("Kuota (orang)").fill("1.000");
    await pane.getByRole("button", { name: "Isi rincian" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    await pane.getByRole("tab", { name: "Cek" }).click();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("is its region, segment and column, and leads from the share to what is shared out", async () => {
    const { page, pane } = workbench;
    await showCell(page, "Pembagian", "H10");
    await pane.getByRole("button", { name: "Jelaskan sel yang dipilih" }).click();
    await pane.getByText("Kabupaten Lampung Selatan · Bagian", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "Ke sel Pembagian!E7" }).first().click();
    await pane.getByText("Orang yang dibagi", { exact: true }).waitFor();
    expect(await selected(page)).toEqual(["Pembagian", 6, 4]);
    await showCell(page, "Rekonsiliasi", "C5");
    await pane.getByRole("button", { name: "Jelaskan sel yang dipilih" }).click();
    await pane.getByText("Semua pekerja, Peserta · Provinsi, sumber sendiri", { exact: true }).waitFor();
    // 760,468 covered in Lampung: Lampost, 24 September 2024 (P049).
    await pane.getByText("P049").first().waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});

/** The sheet, row and column of what is selected in the grid. */
function selected(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const engine = window.workbench?.engine;
    const { sheetId, rect } = engine?.selection() ?? { sheetId: "", rect: { row: -1, column: -1 } };
    return [engine?.sheets().find(({ id }) => id === sheetId)?.name, rect.row, rect.column];
  });
}
