/** "Buka .xlsx" in a real browser: a stranger's file, one that is none, and a plan that was saved and comes back with what it remembers. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readSheet, tabs, typeInto } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

const shown = process.env["CAKUPAN_SHOTS"];

describe("a file that is opened in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  /** By the keyboard alone. */
  async function choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const { page } = workbench;
    const button = page.getByRole("button", { name: "Buka .xlsx" });
    await button.and(page.locator(":enabled")).waitFor();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.press("Enter")]);
    await chooser.setFiles(file);
  }
  const picture = async (name: string): Promise<void> => {
    if (shown !== undefined) await workbench.page.screenshot({ path: join(shown, `${name}.png`) });
  };
  const strange = join(import.meta.dirname, "../workbench/open/files/openpyxl.xlsx");

  it("says what is not carried, and leaves everything as it is when it is called off", async () => {
    const { page } = workbench;
    await choose(strange);
    const dialog = page.getByRole("dialog", { name: "Buka openpyxl.xlsx?" });
    await dialog.getByText("tautan pada sel: teksnya tinggal").waitFor();
    await dialog.getByText("tables: ordinary cells").waitFor();
    // Nothing was written yet, so nothing is lost by opening.
    expect(await dialog.getByText("belum disimpan").isVisible()).toBe(false);
    await picture("buka-dialog");
    await page.keyboard.press("Escape");
    await page.getByText("Tidak jadi dibuka").waitFor();
    expect(await tabs(page)).toEqual(["Sheet1"]);
  });

  it("is stopped while it is read, and leaves everything as it is", async () => {
    const { page } = workbench;
    const stop = page.locator("#notice").getByRole("button", { name: "Berhenti" });
    // As soon as it is there: a small file is read before a person could press.
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>("#notice [data-part=stop]");
      new MutationObserver((_, watcher) => {
        if (button?.hidden !== false) return;
        watcher.disconnect();
        button.click();
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ["hidden"] });
    });
    await choose(strange);
    await page.getByText("Dihentikan. Buku kerja ini tidak diubah.").waitFor();
    expect(await stop.isVisible()).toBe(false);
    expect(await page.getByRole("progressbar").isVisible()).toBe(false);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await tabs(page)).toEqual(["Sheet1"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("open");
  });

  it("is there with contents and formulas once it is agreed to", async () => {
    const { page, pane } = workbench;
    await choose(strange);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("openpyxl.xlsx dibuka.").waitFor();
    await pane.getByRole("tab").first().waitFor();
    expect(await tabs(page)).toEqual(["Data asing", "Lain", "Sangat", "Tabel"]);
    const rows = await readSheet(page, "Data asing");
    expect(rows[5]?.[0]).toMatchObject({ formula: "=SUM(B2:B4)", value: 19 });
    await picture("buka-asing");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Simpan .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("openpyxl (meja kerja).xlsx");
    await page.getByText("Disimpan sebagai berkas lain").waitFor();
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe("PK");
  });

  it("is refused with the sentence of the pane where it is no sound .xlsx", async () => {
    const { page } = workbench;
    const mimeType = "application/vnd.ms-excel";
    await choose({ name: "potongan.xlsx", mimeType, buffer: (await readFile(strange)).subarray(0, 4_000) });
    await page.getByRole("alert").getByText("terpotong").waitFor();
    await choose({ name: "daftar.csv", mimeType: "text/csv", buffer: Buffer.from("a,b\n1,2\n") });
    await page.getByRole("alert").getByText("bukan buku kerja").waitFor();
    await picture("buka-ditolak");
    expect(await tabs(page)).toEqual(["Data asing", "Lain", "Sangat", "Tabel"]);
  });

  it("brings a plan back with what it remembers, after asking about what is not saved", async () => {
    const { page, pane } = workbench;
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("lampung");
    await pane.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    await pane.getByLabel("Target cakupan").fill("38,39");
    await pane.getByLabel("Tahun target").click();
    await pane.getByRole("button", { name: "Isi lembar" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor({ timeout: 240_000 });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Simpan .xlsx" }).click(),
    ]);
    const buffer = await readFile(await download.path());
    const before = await readSheet(page, "Ringkasan");
    await typeInto(page, "Segmen", "C6", "800000");

    await choose({ name: "rencana.xlsx", mimeType: "application/octet-stream", buffer });
    const dialog = page.getByRole("dialog", { name: "Buka rencana.xlsx?" });
    await dialog.getByText("Yang belum disimpan tidak dapat").waitFor();
    await dialog.getByRole("button", { name: "Buka" }).click();
    await page.getByText("rencana.xlsx dibuka.").waitFor({ timeout: 240_000 });
    expect(await readSheet(page, "Ringkasan")).toEqual(before);
    // The pane that opens over it knows the plan: it offers to refresh it.
    await pane.getByRole("button", { name: "Perbarui rencana ini" }).waitFor();
    await picture("buka-rencana");
    expect(workbench.complaints).toEqual([]);
  }, 600_000);
});
