/** Two payers of one segment in a real browser: typed in the pane, filled, and there on Pembayar. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../eventually.js";
import { labelled, readSheet } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

describe("several payers in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("takes 60 % for one payer and suggests 40 % for the other, by keyboard", async () => {
    const { page, pane } = workbench;
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("lampung");
    await pane.getByRole("option", { name: "Provinsi Lampung" }).first().click();
    await pane.getByLabel("Target cakupan").fill("38,39");
    await pane.getByRole("button", { name: /^Segmen \(/ }).click();
    await pane.getByRole("button", { name: "Ubah Ketua RT/RW" }).click();
    await pane.getByLabel("Jalur", { exact: true }).selectOption("BPU");
    await pane.getByRole("button", { name: "Tambah pembayar" }).focus();
    await page.keyboard.press("Enter");
    // The list of the new payer has the focus; typing chooses in it.
    const group = pane.getByRole("group", { name: "Pembayar Ketua RT/RW" });
    await eventually(() =>
      group.getByLabel("Pembayar 2", { exact: true }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.keyboard.type("CSR");
    await group.getByLabel("Bagian 1").fill("60");
    // The pane follows a key; it does not hold it up.
    await eventually(() => group.getByLabel("Bagian 2").inputValue()).toBe("40");
    await group.getByText("Jumlah 100 %").waitFor();
  });

  it("says which line is in the budget, and lets the segments go in instead", async () => {
    const { pane } = workbench;
    await pane.getByText(/pembayar tiap segmen belum berpengaruh/).waitFor();
    await pane.getByRole("button", { name: /^Pengaturan lain/ }).click();
    await pane.getByLabel("Masuk anggaran").selectOption("segments");
    await pane.getByText("Ketua RT/RW: APBD 60 %, CSR/TJSL perusahaan 40 %.").waitFor({ state: "attached" });
    await pane.getByRole("button", { name: "Isi lembar" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor({ timeout: 120_000 });
  });

  it("has both on Pembayar, with their parts of the line in the budget", async () => {
    const payers = await readSheet(workbench.page, "Pembayar");
    const values = (label: string) => labelled(payers, label).map(({ value }) => value);
    expect(values("Pembayar 2").slice(0, 2)).toEqual(["Pembayar 2", "CSR/TJSL perusahaan"]);
    // In the budget; those paid for already are not, as villages and regencies pay for them and not the province; the parts; their sum.
    expect(values("Ketua RT/RW").slice(1, 6)).toEqual([1, 0, 0.6, 0.4, 1]);
  });

  it("has made no mistake on the way and asked no other machine for anything", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
