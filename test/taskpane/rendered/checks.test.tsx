/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { corrections } from "../../../src/domain/index.js";
import { ExcelProblem } from "../../../src/excel/index.js";
import type { CheckedPlan, ExcelRoom, OpenCheck } from "../../../src/taskpane/rooms.js";
import { outsideExcel, Pane, room } from "./pane.js";

let pane: Pane;
beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

async function open(excel: ExcelRoom): Promise<void> {
  pane = await Pane.open(excel);
  await pane.press("Cek");
}

const wage: OpenCheck = {
  severity: "lacking",
  verdict: "Lengkapi",
  what: "Upah dasar segmen PU terisi: Ketua RT/RW",
  todo: "Minta upah dasar iuran kepada BPKAD.",
  at: { sheet: "Segmen (2)", address: "I9" },
};
const overwritten: OpenCheck = {
  severity: "wrong",
  verdict: "Periksa",
  what: "Rumus utuh",
  todo: "Isi ulang lembarnya.",
  at: null,
};
const plan = (more: Partial<CheckedPlan> = {}): CheckedPlan => ({
  sheet: "Pemeriksaan",
  verdict: "1 perlu diperiksa, 1 perlu dilengkapi",
  checks: 40,
  open: [overwritten, wage],
  ...more,
});

describe("the list of checks", () => {
  it("says what does not hold and what to do, and goes to the cell", async () => {
    const excel = room({ readChecks: () => Promise.resolve([plan()]) });
    await open(excel);
    expect(pane.text).toContain("1 perlu diperiksa, 1 perlu dilengkapi — dari 40 pemeriksaan.");
    for (const words of [wage.what, wage.todo, overwritten.what, overwritten.todo])
      expect(pane.text).toContain(words);
    expect(pane.text).toContain(`Periksa${overwritten.what}`);
    expect(pane.text).toContain(`Lengkapi${wage.what}`);
    expect(pane.text.indexOf(overwritten.what)).toBeLessThan(pane.text.indexOf(wage.what));
    await pane.press("Ke sel Segmen (2)!I9");
    expect(excel.asked.at(-1)).toEqual({ call: "goTo", with: "Segmen (2)" });
    expect(pane.text.match(/Ke sel/gu)).toHaveLength(1);
  });

  it("reads again when asked, and says that all hold", async () => {
    let answer: readonly CheckedPlan[] = [plan()];
    await open(room({ readChecks: () => Promise.resolve(answer) }));
    expect(pane.text).toContain(wage.what);
    answer = [plan({ open: [] })];
    await pane.press("Baca lagi");
    expect(pane.text).toContain("Semua OK: 40 pemeriksaan.");
    expect(pane.text).not.toContain(wage.what);
  });

  it("counts only what there is", async () => {
    await open(room({ readChecks: () => Promise.resolve([plan({ open: [wage] })]) }));
    expect(pane.text).toContain("1 perlu dilengkapi — dari 40 pemeriksaan.");
    expect(pane.text).not.toContain("diperiksa,");
  });

  it("says that there is nothing to read yet", async () => {
    await open(room());
    expect(pane.text).toContain("Buku kerja ini belum punya lembar Pemeriksaan.");
  });

  it("names the plan where the workbook has several", async () => {
    await open(
      room({ readChecks: () => Promise.resolve([plan(), plan({ sheet: "Pemeriksaan (2)", open: [] })]) }),
    );
    expect(pane.text).toContain("Pemeriksaan (2)");
    expect(pane.text).toContain("1 perlu diperiksa, 1 perlu dilengkapi");
    expect(pane.text).toContain("Semua OK");
  });

  it("says what Excel refused", async () => {
    const refusal = new ExcelProblem("gone", { id: "Lembar itu sudah tidak ada.", en: "The sheet is gone." });
    await open(room({ readChecks: () => Promise.resolve([plan()]), goTo: () => Promise.reject(refusal) }));
    await pane.press("Ke sel Segmen (2)!I9");
    expect(pane.text).toContain("Lembar itu sudah tidak ada.");
    expect(pane.text).toContain(wage.what);
  });

  it("names the cells that rest on a corrected figure, old and new number, and leads to them", async () => {
    const [correction] = corrections.filter(({ id }) => id === "P075");
    if (correction === undefined) throw new Error("P075 was corrected");
    const at = { sheet: "Segmen", address: "E9" };
    const excel = room({ readCorrected: () => Promise.resolve([{ correction, at }]) });
    await open(excel);
    expect(pane.text).toContain("P075: 1.485 → 1.845, dikoreksi 28 November 2026.");
    await pane.press("Ke sel Segmen!E9");
    expect(excel.asked.some(({ call }) => call === "goTo")).toBe(true);
  });

  it("asks nothing of a workbook outside Excel", async () => {
    const excel = room({ whenReady: () => Promise.resolve(outsideExcel) });
    await open(excel);
    expect(pane.text).toContain("buka panel ini di dalam Excel");
    expect(excel.asked.some(({ call }) => call === "readChecks")).toBe(false);
  });
});
