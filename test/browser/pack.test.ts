/** The proposal pack in a real browser: made from a filled plan, copied, saved as one file, and compared after a cell was changed. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { unzip } from "@cj-tech-master/excelts/archive";
import { typeInto } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe("the proposal pack in the workbench", () => {
  let workbench: Workbench;
  const documents = new Map<string, Buffer>();

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("is made from the plan that was filled", async () => {
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
    await pane.getByRole("button", { name: "Susun paket usulan" }).click();
    await pane.getByText("Telaahan staf - Provinsi Lampung").waitFor();
    // Every figure is there: none had to be replaced by a sentence.
    expect(await pane.getByText("angka tidak terbaca").count()).toBe(0);
  });

  it("is saved as one file, and a part of the add-in is loaded for it only now", async () => {
    const { page, pane } = workbench;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Simpan semua (.zip)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Paket usulan - Provinsi Lampung.zip");
    const zip = await readFile(await download.path());
    for await (const part of unzip(zip).entries()) documents.set(part.path, Buffer.from(await part.bytes()));
    expect([...documents.keys()]).toEqual([
      "Telaahan staf - Provinsi Lampung.docx",
      "KAK dan RAB - Provinsi Lampung.docx",
      "Lembar untuk DPRD - Provinsi Lampung.docx",
    ]);
  });

  it("is copied as formatted text with its table and its picture", async () => {
    const { page, pane } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("button", { name: "Salin ke Word: Lembar untuk DPRD - Provinsi Lampung" }).click();
    await pane.getByText("Lembar untuk DPRD - Provinsi Lampung tersalin.").waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text() ?? "";
    });
    expect(html).toContain("<table");
    expect(html).toContain("data:image/png;base64,");
    // 760,468 of 3,058,943, as published.
    expect(html).toContain("24,86 %");
  });

  it("says which numbers of it no longer agree once a cell is changed", async () => {
    const { page, pane } = workbench;
    await typeInto(page, "Segmen", "C6", "800000");
    const [name = "", buffer = Buffer.alloc(0)] = [...documents][0] ?? [];
    await pane.locator("input[name=olderPack]").setInputFiles({ name, mimeType: docx, buffer });
    await pane.getByText('"760.468" di dokumen, sekarang "800.000"').waitFor();
    await pane.getByText("Sidik rencananya lain").waitFor();
    await pane
      .getByRole("status")
      .getByText("1 berkas dibandingkan dengan buku kerja, 0 masih cocok seluruhnya.")
      .waitFor();
    await pane.getByRole("button", { name: "Ke sel Segmen!C6" }).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});
