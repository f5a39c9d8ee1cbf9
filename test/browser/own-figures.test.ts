/**
 * A planner's own figures in a real browser: the region by its nickname, a pasted table with three mistakes each named by
 * its cell, the same from a selection with the way to the cell, and the corrected figures in the filled sheets.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../eventually.js";
import { readSheet } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

const HEADING = ["Segmen", "Peserta", "Pekerja"];
const WITH_MISTAKES = [
  HEADING,
  ["Ketua RT/RW", "1.250", "1.500"],
  ["Petani", "dua ribu", "40.000"],
  ["Nelayan", "900", "700"],
  ["Pedagang", "-15", "3.000"],
  ["Pengrajin songket", "120", "480"],
];
const CORRECTED = [
  HEADING,
  ["Ketua RT/RW", "1.250", "1.500"],
  ["Petani", "2.000", "40.000"],
  ["Nelayan", "700", "900"],
  ["Pedagang", "15", "3.000"],
  ["Pengrajin songket", "120", "480"],
];

const asText = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");

describe("own figures in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it.each([350, 320])("shows every tab in a pane of %i px", async (width) => {
    const { page, pane } = workbench;
    const frame = page.locator("#pane");
    await frame.evaluate((element, px) => {
      element.style.width = `${px}px`;
    }, width);
    const tabs = pane.getByRole("tab");
    const edges = await tabs.evaluateAll((all) =>
      all.map((tab) => {
        const { left, right } = tab.getBoundingClientRect();
        return left >= 0 && right <= window.innerWidth;
      }),
    );
    await frame.evaluate((element) => element.style.removeProperty("width"));
    expect(edges).toEqual(Array<boolean>(7).fill(true));
  });

  it("finds a region by what everybody calls it", async () => {
    const { pane } = workbench;
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("muba");
    await pane.getByRole("option", { name: /^Kabupaten Musi Banyuasin/ }).click();
    await pane.getByLabel("Target cakupan").fill("50");
    await pane.getByLabel("Tahun target").click();
    expect(await region.inputValue()).toBe("Kabupaten Musi Banyuasin");
  });

  it("names each of three mistakes in a pasted table by its cell", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Data sendiri" }).click();
    await pane.getByLabel("Atau tempel tabel di sini").fill(asText(WITH_MISTAKES));
    await pane.getByRole("button", { name: "Baca tempelan" }).click();
    // Persons are whole, so "1.250" has one reading and nothing is asked.
    const findings = pane.getByRole("region", { name: /^Temuan: 2 kesalahan/ });
    await findings.getByText(/B3 .*diharapkan angka; yang diterima teks "dua ribu"/).waitFor();
    await findings.getByText(/A4:C4: peserta 900 melebihi pekerja 700/).waitFor();
    await findings.getByText(/B5 .*tidak boleh negatif; yang diterima -15/).waitFor();
    // The rows with errors wait; the others are there to be taken, one of them a segment nobody listed.
    const used = pane.getByRole("region", { name: /^Yang dipakai \(3\)/ });
    await used.getByText("Ketua RT/RW").waitFor();
    await used.getByText(/Pengrajin songket \(segmen baru\)/).waitFor();
    // What was pasted is still there to be corrected.
    expect(await pane.getByLabel("Atau tempel tabel di sini").inputValue()).toContain("dua ribu");
  });

  it("reads the same table from the selection and leads to the cell of a mistake", async () => {
    const { page, pane } = workbench;
    await page.evaluate((rows) => {
      const engine = window.workbench?.engine;
      const sheet = engine?.sheets()[0];
      if (!engine || !sheet) throw new Error("No sheet");
      const area = { row: 0, column: 0, rows: rows.length, columns: 3 };
      engine.write(sheet.id, area, rows);
      engine.select(sheet.id, area);
    }, WITH_MISTAKES);
    await pane.getByRole("button", { name: "Ambil dari seleksi" }).click();
    await pane.getByRole("region", { name: "Tabel dari seleksi di Sheet1" }).waitFor();
    await pane.getByRole("button", { name: "Ke sel Sheet1!B3" }).click();
    await eventually(() => page.evaluate(() => window.workbench?.engine.selection().rect)).toMatchObject({
      row: 2,
      column: 1,
      rows: 1,
      columns: 1,
    });
  });

  it("asks once for base, date and source, and takes the corrected figures into the plan", async () => {
    const { pane } = workbench;
    await pane.getByLabel("Atau tempel tabel di sini").fill(asText(CORRECTED));
    await pane.getByRole("button", { name: "Baca tempelan" }).click();
    await pane.getByRole("region", { name: /^Temuan: 0 kesalahan/ }).waitFor();
    await pane.getByRole("button", { name: "Pakai untuk rencana" }).click();
    // Said at the button that was pressed and at the field it leads to.
    await eventually(() => pane.getByText("Isi basisnya: siapa yang dihitung.").count()).toBe(2);
    await eventually(() =>
      pane.getByRole("textbox", { name: "Basis" }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await pane.getByRole("textbox", { name: "Basis" }).fill("data Dinas PMD");
    await pane.getByRole("textbox", { name: "Per tanggal" }).fill("2024-12");
    await pane.getByRole("textbox", { name: "Sumber" }).fill("Dinas PMD Musi Banyuasin");
    await pane.getByRole("button", { name: "Pakai untuk rencana" }).click();
    await pane.getByText("5 baris kini dipakai dalam rencana Kabupaten Musi Banyuasin.").waitFor();
    await pane.getByRole("button", { name: "Lihat rencana" }).click();
    await pane.getByRole("button", { name: "Isi lembar" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
  });

  it("has them in the sheet of segments, each with its source", async () => {
    const segments = await readSheet(workbench.page, "Segmen");
    for (const [name, covered, workers] of [
      ["Ketua RT/RW", 1_250, 1_500],
      ["Pengrajin songket", 120, 480],
    ] as const) {
      const row = segments.find((cells) => cells.some(({ value }) => value === name));
      expect(row?.map(({ value }) => value)).toEqual(expect.arrayContaining([covered, workers]));
    }
    const sources = (await readSheet(workbench.page, "Sumber")).flat().map(({ value }) => String(value));
    expect(sources.filter((text) => text.includes("Dinas PMD Musi Banyuasin")).length).toBeGreaterThanOrEqual(
      10,
    );
  });

  it("has made no mistake on the way and asked no other machine for anything", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
