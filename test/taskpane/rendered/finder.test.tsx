/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Pane, room } from "./pane.js";

let pane: Pane;

/** Lampung to 38.39 % by 2029, from 760,468 of 3,058,943 workers (ANTARA, 26 September 2024), paid by the APBD. */
beforeEach(async () => {
  window.localStorage.clear();
  pane = await Pane.open(room());
  await pane.chooseRegion("lampung");
  await pane.type("baseYear", "2024");
  await pane.type("horizonYear", "2029");
  await pane.type("targetYear", "2029");
  await pane.type("targetShare", "38,39");
  await pane.press("Apa yang dibutuhkan?");
});
afterEach(() => pane.close());

// 38.39 % of 3,058,943 is 1,174,328.2: 413,861 persons above today's, x 12 x Rp16,800 (PP 44/2015, lowest bracket).
const in2029 = 413_861 * 12 * 16_800;
const rupiah = (value: number): string => `Rp${value.toLocaleString("id-ID")}`;

describe("what is needed", () => {
  it("finds the budget of the target, with the working", async () => {
    await pane.choose("finder-question", "Anggaran untuk target ini");
    await pane.choose("finder-scope", "tahun 2029");
    await pane.press("Hitung");
    expect(pane.text).toContain(`Target 38,39 % memerlukan ${rupiah(in2029)}.`);
    expect(pane.text).toContain("2029: 413.861 orang dibayari");
  });

  it.each([
    [in2029 - 1, "38,38"],
    [in2029, "38,39"],
  ])("finds the target that %i reaches, and takes it into the form", async (budget, target) => {
    await pane.choose("finder-scope", "tahun 2029");
    await pane.type("finder-budget", budget.toLocaleString("id-ID"));
    await pane.press("Hitung");
    expect(pane.text).toContain(`Target ${target} % terjangkau`);
    await pane.press("Pakai target ini");
    expect(pane.field("targetShare").value).toBe(target);
  });

  it("finds the year, or says that none of the plan's does", async () => {
    await pane.choose("finder-question", "Tahun target ini tercapai");
    await pane.type("finder-budget", String(in2029));
    await pane.press("Hitung");
    expect(pane.text).toContain("tercapai pada 2025");
    await pane.type("finder-budget", String(in2029 - 1));
    expect(pane.text).not.toContain("tercapai pada 2025");
    await pane.press("Hitung");
    expect(pane.text).toContain("tidak tercapai sampai 2029");
  });

  it("says what is wrong with a budget that cannot be read, and keeps it", async () => {
    await pane.type("finder-budget", "25 miliar");
    await pane.press("Hitung");
    expect(pane.text).toContain("yang tertulis “25 miliar”");
    expect(pane.field("finder-budget").value).toBe("25 miliar");
  });

  it("does not take unknown figures as costing nothing", async () => {
    await pane.chooseRegion("pringsewu");
    await pane.press("Apa yang dibutuhkan?");
    await pane.type("finder-budget", "1.000.000");
    await pane.press("Hitung");
    expect(pane.text).toContain("belum lengkap, jadi biayanya tidak diketahui");
  });
});
