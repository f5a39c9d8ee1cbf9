/** @jest-environment ./test/runner/page.js */
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../src/workbooks/index.js";
import type { PlanChoices } from "../../../src/domain/index.js";
import type { RefreshPreview, RefreshRequest, StepName } from "../../../src/excel/index.js";
import type { ExcelRoom } from "../../../src/taskpane/rooms.js";
import { Pane, receiptFor, room } from "./pane.js";

let pane: Pane;

beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

async function open(excel: ExcelRoom): Promise<Pane> {
  pane = await Pane.open(excel);
  return pane;
}

const choices: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.3839,
  targetYear: 2029,
  payer: "APBD",
  monthsPerYear: 12,
  language: "id",
};

/** A workbook that holds a plan, and what a refresh of it would change. */
function holding(preview: Partial<RefreshPreview>) {
  const built = buildPlan(choices);
  if (!built.ok) throw new Error(built.problem.sentence.en);
  const receipt = receiptFor(built.value);
  const remembered = {
    mark: receipt.mark,
    addIn: "0.1.0",
    choices,
    dialect: "native",
    dates1904: false,
    sheets: [],
    before: null,
  } as const;
  const excel = room({
    readMemory: () =>
      Promise.resolve({ unfinished: [], standing: [receipt], plans: [remembered], books: [], ignored: [] }),
    previewRefresh: () =>
      Promise.resolve({
        sheets: [{ name: "Asumsi", comesIn: 2, leaves: 0, cells: 3 }],
        kept: 1,
        conflicts: [],
        isSame: false,
        headline: {
          before: "Per 2024 diperlukan 413.861 peserta.",
          after: "Per 2024 diperlukan 450.000 peserta.",
        },
        ...preview,
      }),
    refreshPlan: (request) =>
      Promise.resolve({
        receipt,
        remembered: { ...remembered, choices: request.choices },
        written: 3,
        lines: 2,
        kept: 1,
      }),
  });
  return excel;
}

const conflict = {
  id: "asumsi:4:5",
  kind: "overwritten",
  sheet: "asumsi",
  row: 4,
  column: 5,
  label: "Target cakupan",
  mine: 0.5,
  planned: 0.4,
  was: { row: 4, column: 5 },
  place: "Asumsi!F5",
} as const;

describe("a workbook that holds a plan", () => {
  it("shows its choices in the pane, and offers to refresh it or to make new sheets", async () => {
    await open(holding({}));
    expect(pane.field("targetShare").value).toBe("38,39");
    expect(pane.field("regionCode").value).toBe("Provinsi Lampung");
    expect(pane.hasButton("Perbarui rencana ini")).toBe(true);
    expect(pane.hasButton("Buat lembar baru")).toBe(true);
  });

  it("shows what changes and asks for each of one's own contents before anything is written", async () => {
    const excel = holding({ conflicts: [conflict] });
    await open(excel);
    await pane.type("targetShare", "40");
    await pane.press("Perbarui rencana ini");
    await pane.until("Asumsi: 3 sel ditulis, 2 baris atau kolom masuk");
    expect(pane.text).toContain("1 isian Anda tetap.");
    expect(pane.text).toContain("Kalimat utama sekarangPer 2024 diperlukan 413.861 peserta.");
    expect(pane.text).toContain("Kalimat utama sesudahnyaPer 2024 diperlukan 450.000 peserta.");
    expect(excel.asked.some(({ call }) => call === "refreshPlan")).toBe(false);
    await pane.tick("Ganti: 0.4");
    await pane.press("Perbarui");
    await pane.until("Rencana diperbarui: 3 sel ditulis, 1 isian Anda tetap.");
    const request = excel.asked.find(({ call }) => call === "refreshPlan")?.with as RefreshRequest;
    expect(request.choices.targetShare).toBe(0.4);
    expect(request.remembered.choices.targetShare).toBe(0.3839);
    expect(request.decisions).toEqual({ [conflict.id]: "new" });
  });

  it("stays in its own language, whatever the pane of the person who refreshes it speaks", async () => {
    const excel = holding({});
    await open(excel);
    await pane.press("English");
    await pane.type("targetShare", "40");
    await pane.press("Refresh this plan");
    await pane.until("Asumsi: 3 cells");
    await pane.press("Refresh");
    await pane.until("The plan is refreshed: 3 cells written");
    const request = excel.asked.find(({ call }) => call === "refreshPlan")?.with as RefreshRequest;
    expect(request.choices).toMatchObject({ targetShare: 0.4, language: "id" });
  });

  it("shows at which step it is, and stops on request with a sentence and no error", async () => {
    const excel = holding({});
    let tell: (what: StepName) => void = () => undefined;
    excel.refreshPlan = (_request, options) =>
      new Promise((_done, refuse) => {
        tell = (what) => options?.onStep?.(300, 1_900, what);
        const stopped = { id: "Pembaruan dihentikan. Semuanya seperti semula.", en: "" };
        options?.onStep?.(300, 1_900, { id: "Menulis Biaya: 300 dari 1.900 sel", en: "" });
        options?.signal?.addEventListener("abort", () =>
          refuse(Object.assign(new Error(), { kind: "cancelled", sentence: stopped })),
        );
      });
    await open(excel);
    await pane.press("Perbarui rencana ini");
    await pane.until("Asumsi: 3 sel ditulis");
    await pane.press("Perbarui");
    await pane.until("Menulis Biaya: 300 dari 1.900 sel");
    // The last step goes to its end, and offers no stop.
    await act(() => {
      tell({ id: "Menghapus baris lama", en: "", isLast: true });
      return Promise.resolve();
    });
    await pane.until("Menghapus baris lama");
    expect(pane.hasButton("Batal")).toBe(false);
    await act(() => {
      tell({ id: "Menulis Kas", en: "" });
      return Promise.resolve();
    });
    await pane.until("Menulis Kas");
    await pane.press("Batal");
    await pane.until("Pembaruan dihentikan. Semuanya seperti semula.");
    expect(pane.hasButton("Batal")).toBe(false);
    expect(pane.hasButton("Perbarui rencana ini")).toBe(true);
  });

  it("writes nothing that would take an entry with it before that is agreed to", async () => {
    const excel = holding({ conflicts: [{ ...conflict, kind: "leaving", planned: null }] });
    await open(excel);
    await pane.press("Perbarui rencana ini");
    await pane.until("ikut terhapus bersama barisnya");
    expect(pane.button("Perbarui").getAttribute("aria-disabled")).toBe("true");
    await pane.tick("Ya, isian itu boleh terhapus");
    await pane.press("Perbarui");
    await pane.until("Rencana diperbarui");
    expect(excel.asked.filter(({ call }) => call === "refreshPlan")).toHaveLength(1);
  });

  it("says that nothing changes where the sheets agree already, and offers nothing to write", async () => {
    await open(holding({ sheets: [], kept: 0, isSame: true }));
    await pane.press("Perbarui rencana ini");
    await pane.until("Tidak ada yang berubah");
    expect(pane.hasButton("Perbarui")).toBe(false);
  });

  it("leaves the choices of whoever types in another region alone", async () => {
    await open(holding({}));
    await pane.chooseRegion("pringsewu");
    expect(pane.hasButton("Perbarui rencana ini")).toBe(false);
    expect(pane.hasButton("Isi lembar")).toBe(true);
  });
});

describe("what a workbook remembers and cannot be read", () => {
  const editing = { id: "Sebuah sel sedang diketik.", en: "A cell is being edited." };

  it("is said, and the plan is there once it is read again", async () => {
    const excel = holding({});
    const answer = excel.readMemory;
    let isEditing = true;
    excel.readMemory = () =>
      isEditing ? Promise.reject(Object.assign(new Error(), { sentence: editing })) : answer();
    await open(excel);
    expect(pane.text).toContain("belum dapat membaca apa yang diingat buku kerja ini");
    expect(pane.text).toContain(editing.id);
    expect(pane.hasButton("Perbarui rencana ini")).toBe(false);
    isEditing = false;
    await pane.press("Baca lagi");
    expect(pane.text).not.toContain("belum dapat membaca");
    expect(pane.field("regionCode").value).toBe("Provinsi Lampung");
    expect(pane.hasButton("Perbarui rencana ini")).toBe(true);
  });

  it("stays said while it cannot be read again", async () => {
    const excel = holding({});
    excel.readMemory = () => Promise.reject(Object.assign(new Error(), { sentence: editing }));
    await open(excel);
    await pane.press("Baca lagi");
    expect(pane.text).toContain("belum dapat membaca apa yang diingat buku kerja ini");
    expect(pane.hasButton("Baca lagi")).toBe(true);
  });
});

describe("a fill that was not finished", () => {
  const fill = { mark: "~lama0000", title: "Rencana lama", ids: ["{a}"], tabs: ["Asumsi"], view: null };

  it("is found by a pane that opens, and its sheets are removed on request", async () => {
    const excel = room({
      readMemory: () =>
        Promise.resolve({ unfinished: [fill], standing: [], plans: [], books: [], ignored: [] }),
    });
    await open(excel);
    expect(pane.text).toContain("belum selesai di buku kerja ini: Rencana lama");
    await pane.press("Hapus lembar itu");
    expect(excel.asked.find(({ call }) => call === "removeLeftovers")?.with).toEqual(fill);
    expect(pane.text).toContain("Dihapus: Rencana lama.");
    expect(pane.text).not.toContain("belum selesai di buku kerja ini");
  });

  it("can be left while one goes on", async () => {
    const excel = room({
      readMemory: () =>
        Promise.resolve({ unfinished: [fill], standing: [], plans: [], books: [], ignored: [] }),
    });
    await open(excel);
    await pane.press("Biarkan dan lanjutkan");
    expect(excel.asked.some(({ call }) => call === "removeLeftovers")).toBe(false);
    expect(pane.text).not.toContain("belum selesai di buku kerja ini");
  });
});
