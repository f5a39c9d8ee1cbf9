/**
 * The pictures of the README and the guide, made of the built workbench. Beside each stands what is written in it
 * (`docs/gambar/words.json`): when the pane or a sheet says something else, the picture is stale and this fails.
 * `CAKUPAN_DOCS=1 npm run test:browser -- pictures` makes them anew.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { shownIn } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

const folder = resolve(import.meta.dirname, "../../docs/gambar");
const makesAnew = process.env["CAKUPAN_DOCS"] !== undefined;

let workbench: Workbench;
const words: Record<string, readonly string[]> = {};
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench.close();
  if (makesAnew) await writeFile(join(folder, "words.json"), `${JSON.stringify(words, null, 2)}\n`);
});

/** What the pane shows, without what depends on the day it is opened. */
async function paneWords(page: Page): Promise<readonly string[]> {
  const [, frame] = page.frames();
  const text = (await frame?.evaluate(() => document.body.innerText)) ?? "";
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** As it is shown: in its format and with the separators of an Excel in Indonesia. */
async function sheetWords(page: Page, sheet: string): Promise<readonly string[]> {
  return (await shownIn(page, sheet, "A1:G24")).text.filter((text) => text !== "");
}

async function picture(name: string, of: "pane" | "page", said: readonly string[]): Promise<void> {
  words[name] = said;
  expect(said.length).toBeGreaterThan(0);
  if (makesAnew) {
    const path = join(folder, `${name}.png`);
    if (of === "page") await workbench.page.screenshot({ path });
    else await workbench.page.locator("#pane").screenshot({ path });
    return;
  }
  const kept = JSON.parse(await readFile(join(folder, "words.json"), "utf8")) as typeof words;
  expect({ [name]: said }).toEqual({ [name]: kept[name] });
}

describe("pictures", () => {
  it("the pane with Lampung chosen", async () => {
    const { page, pane } = workbench;
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("lampung");
    await pane.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    await pane.getByLabel("Target cakupan").fill("38,39");
    await pane.getByLabel("Tahun target").click();
    await pane
      .getByRole("region", { name: "Yang akan ditulis" })
      .getByText(/^Proyeksi: [\d.]+ sel/)
      .waitFor();
    await region.scrollIntoViewIfNeeded();
    await picture("panel", "pane", await paneWords(page));
  });

  it("Ringkasan beside the pane", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Isi lembar" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    await page.locator("#grid [data-u-comp=slide-tab-bar]").getByText("Ringkasan", { exact: true }).click();
    // The grid draws what it was given a moment later.
    await page.waitForTimeout(1_500);
    await picture("ringkasan", "page", await sheetWords(page, "Ringkasan"));
  });

  it("what is to be checked", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("tab", { name: "Cek" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor({ state: "detached" });
    await page.waitForTimeout(1_500);
    await picture("cek", "pane", await paneWords(page));
  });
});
