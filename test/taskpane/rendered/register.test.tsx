/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Pane, room } from "./pane.js";

describe("Tarif & dasar hukum", () => {
  let pane: Pane;
  beforeEach(async () => {
    pane = await Pane.open(room());
    await pane.press("Tarif");
  });
  afterEach(async () => {
    await pane.close();
  });

  const entry = (name: string): string =>
    [...pane.element.querySelectorAll("li")].find((item) => item.textContent.includes(name))?.textContent ??
    "";

  it("shows a rate with its act and how well it is known", async () => {
    await pane.type("registerQuery", "bpu.jkm");
    await pane.type("registerDay", "2026-05-01");
    // PP 44/2015: JKM for BPU is Rp6,800 a month.
    expect(entry("bpu.jkm")).toContain("6.800");
    expect(entry("bpu.jkm")).toContain("PP 44/2015");
  });

  it("follows the date: the JP wage cap changes on 1 March", async () => {
    await pane.type("registerQuery", "pu.jp.wage_cap");
    // BPJS Ketenagakerjaan: Rp10,042,300 from 1 March 2024, Rp9,559,600 before.
    await pane.type("registerDay", "2024-02-29");
    expect(entry("pu.jp.wage_cap")).toContain("9.559.600");
    await pane.type("registerDay", "2024-03-01");
    expect(entry("pu.jp.wage_cap")).toContain("10.042.300");
  });

  it("says that a rule has no value before its first day, instead of showing one", async () => {
    await pane.type("registerQuery", "relief.pp50_2025.multiplier.other");
    await pane.type("registerDay", "2025-12-31");
    expect(entry("relief.pp50_2025.multiplier.other")).not.toContain("50 %");
  });

  it("asks for a day when the date is emptied, and keeps what was typed in the other tab", async () => {
    await pane.type("registerDay", "");
    expect(pane.text).toContain("Pilih tanggal");
    await pane.press("Rencana");
    await pane.type("targetShare", "38,39");
    await pane.press("Tarif");
    await pane.press("Rencana");
    expect(pane.field("targetShare").value).toBe("38,39");
  });
});
