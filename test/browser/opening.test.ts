/** "Buka .xlsx" in a real browser: a stranger's file and one that is none. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readSheet, tabs } from "./grid.js";
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
    // Nothing was written yet, so nothing is taken away by opening.
    expect(await dialog.getByText("Yang belum disimpan").isVisible()).toBe(false);
    await picture("buka-dialog");
    await page.keyboard.press("Escape");
    await page.getByText("Tidak jadi dibuka").waitFor();
    expect(await tabs(page)).toEqual(["Sheet1"]);
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
    expect(workbench.complaints).toEqual([]);
  });
});
