/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../src/workbooks/index.js";
import { type PlanChoices } from "../../../src/domain/index.js";
import { type WorkbookPlan } from "../../../src/sheets/index.js";
import type { BookRoom } from "../../../src/taskpane/rooms.js";
import { Pane, previewed, room } from "./pane.js";

let pane: Pane;
let excel: ReturnType<typeof room>;

async function begin(books?: BookRoom): Promise<void> {
  excel = room();
  pane = await Pane.open(excel, books);
  await pane.chooseRegion("lampung");
  await pane.type("targetShare", "38,39");
  await pane.leave("targetShare");
}

beforeEach(async () => {
  window.localStorage.clear();
  await begin();
});
afterEach(() => pane.close());

const lampung: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.3839,
  targetYear: 2029,
  payer: "APBD",
  monthsPerYear: 12,
  language: "id",
};

function planned(choices: PlanChoices): WorkbookPlan {
  const plan = buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return plan.value;
}

/** Each sheet without its cells, and each cell, as texts: two whole plans compared as objects take ten seconds. */
const told = (sheets: WorkbookPlan["sheets"]): readonly string[] =>
  sheets.flatMap(({ cells, ...sheet }) => [sheet, ...cells].map((part) => JSON.stringify(part)));

/** What was written, whatever the names of the tabs became. */
function written(): readonly string[] | undefined {
  const plan = excel.asked.filter(({ call }) => call === "applyPlan").at(-1)?.with;
  return plan === undefined ? undefined : told((plan as WorkbookPlan).sheets);
}

const open = (): Promise<void> => pane.press("Pengaturan lain");

describe("the other settings", () => {
  it("are out of the way, and untouched write the workbook that they always wrote", async () => {
    expect(pane.element.querySelector('[name="path"]')).toBeNull();
    await pane.press("Isi lembar");
    expect(written()).toEqual(told(planned(lampung).sheets));
  });

  it("show what holds while nobody touches them", async () => {
    await open();
    const shown = ["path", "growth", "retention", "verificationYield", "startMonth", "newMembersStart"];
    expect(shown.map((name) => pane.field(name).value)).toEqual(["linear", "0", "100", "100", "1", "1"]);
    expect(pane.field("budgetYear").placeholder).toBe("2025");
    expect(pane.field("ceilings.APBD").placeholder).toBe("tanpa pagu");
  });

  it("go into the workbook, the summary and the estimate", async () => {
    await open();
    await pane.choose("path", "Cepat di awal");
    await pane.type("growth", "1,5");
    await pane.type("retention", "90");
    await pane.type("verificationYield", "80");
    await pane.type("monthsPerYear", "6");
    await pane.choose("startMonth", "Juli");
    await pane.choose("newMembersStart", "Oktober");
    await pane.type("budgetYear", "2026");
    await pane.type("ceilings.APBD", "25.000.000.000");
    expect(pane.text).toContain("Pengaturan lain (8 diubah)");
    expect(pane.text).toContain("Jalur cepat di awal; semua tambahan dibayar APBD");
    expect(pane.text).toContain("Peserta tambahan dan pengganti");
    expect(pane.text).toContain("Iuran 3 bulan 2025");
    expect(pane.text).toContain("Anggaran 2026 menurut pembayar");
    await pane.press("Isi lembar");
    const plan = planned({
      ...lampung,
      monthsPerYear: 6,
      payers: ["APBD"],
      path: "front",
      growth: 0.015,
      retention: 0.9,
      verificationYield: 0.8,
      startMonth: 7,
      newMembersStart: 10,
      budgetYear: 2026,
      ceilings: { APBD: 25_000_000_000 },
    });
    expect(written()).toEqual(told(plan.sheets));
    expect(plan.notes.filter(({ kind }) => kind === "choice").map(({ text }) => text)).toEqual([
      "Bentuk jalur: Cepat di awal.",
      "Pertumbuhan pekerja: 1,5 % per tahun.",
      "Peserta tahun lalu yang bertahan: 90 %.",
      "Lolos verifikasi: 80 % dari yang didata.",
      "Didanai mulai Juli tiap tahun.",
      "Peserta baru mulai Oktober.",
      "Tahun anggaran: 2026.",
      "Pagu APBD 2026: Rp25.000.000.000.",
    ]);
  });

  it("ask for own yearly targets only on that path, and say what lacks", async () => {
    await pane.close();
    await begin(previewed);
    await open();
    expect(pane.element.querySelector('[name="ownTargets.2025"]')).toBeNull();
    await pane.choose("path", "Target sendiri tahunan");
    expect(pane.text).toContain("belum punya target tahunan: cakupan tidak naik");
    expect(pane.text).toContain("Menurut jalur ini belum ada peserta tambahan.");
    await pane.type("ownTargets.2026", "30");
    await pane.type("ownTargets.2029", "38,39");
    expect(pane.text).not.toContain("belum punya target tahunan");
    await pane.press("Isi lembar");
    expect(written()).toEqual(
      told(planned({ ...lampung, path: "own", ownTargets: { 2026: 0.3, 2029: 0.3839 } }).sheets),
    );
  });

  it("say which official targets the region has", async () => {
    await open();
    await pane.choose("path", "Target resmi tahunan");
    // ANTARA, 24 September 2024: 1,174,328 of 3,058,943 workers by 2025.
    expect(pane.text).toContain("Terbit: 2025: 38,39 %. Tahun lain mempertahankan yang dicapai.");
  });

  it.each([
    ["retention", "0,9", "Tulis dalam persen: 90, bukan 0,9."],
    ["retention", "101", "paling tinggi 100 %"],
    ["retention", "-1", "harus sebuah angka dalam persen"],
    ["verificationYield", "0", "harus lebih dari 0 %"],
    ["growth", "-51", "paling rendah -50 %"],
    ["growth", "51", "paling tinggi 50 %"],
    ["budgetYear", "2031", "2024 sampai 2029; yang diterima 2031"],
    ["budgetYear", "26", "ditulis empat angka"],
    ["ceilings.APBD", "banyak", "isi rupiah bulat"],
  ])("name what is wrong with %s %j, and lead there from a closed part", async (name, typed, sentence) => {
    await open();
    await pane.type(name, typed);
    await pane.leave(name);
    expect(pane.problem(name)).toContain(sentence);
    expect(pane.field(name).value).toBe(typed);
    await pane.press("Pengaturan lain (perlu diperbaiki)");
    await pane.press("Isi lembar");
    expect(written()).toBeUndefined();
    expect(pane.focused).toBe(name);
    expect(pane.problem(name)).toContain(sentence);
  });

  it("refuse months that pass December, and take them once they fit", async () => {
    await open();
    await pane.choose("startMonth", "Juli");
    await pane.leave("startMonth");
    const sentence = "12 bulan sejak Juli melewati Desember: danai paling banyak 6 bulan";
    expect(pane.text).toContain(sentence);
    await pane.type("monthsPerYear", "6");
    expect(pane.text).not.toContain(sentence);
  });

  it("stay in another language and tab, and go back to what they were", async () => {
    await open();
    await pane.type("retention", "92,5");
    await pane.press("Data sendiri");
    await pane.press("Rencana");
    await pane.press("English");
    expect(pane.field("retention").value).toBe("92,5");
    expect(pane.text).toContain("Other settings (1 changed)");
    await pane.press("Back to the defaults");
    expect(pane.field("retention").value).toBe("100");
    expect(pane.field("regionCode").value).toBe("Provinsi Lampung");
    expect(pane.field("targetShare").value).toBe("38,39");
  });
});
