/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { planCode } from "../../../src/domain/index.js";
import type { PlanChoices } from "../../../src/domain/index.js";
import type { FilledValues } from "../../../src/excel/index.js";
import { isFormula } from "../../../src/sheets/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { buildPlacedPlan } from "../../../src/workbooks/rencana/build.js";
import { Pane, receiptFor, room } from "./pane.js";

let pane: Pane;

beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

const own = (value: number) =>
  ({ kind: "own", value, basis: "basis dinas", asOf: "2024-12-31", source: "dinas" }) as const;
/** Kabupaten Pringsewu by figures of its own: 20 % to 50 % in three years. */
const choices: PlanChoices = {
  ...{ regionCode: "18.10", baseYear: 2024, horizonYear: 2028, targetShare: 0.5, targetYear: 2027 },
  ...{ payer: "APBD_KAB", payers: ["APBD_KAB"], monthsPerYear: 12, language: "id", budgetOn: "region" },
  total: { covered: own(20_000), workers: own(100_000) },
  segments: [],
};

/** The contents of the sheets as they were filled, with what somebody typed over them. */
function contentsOf(plan: WorkbookPlan, typed: Readonly<Record<string, unknown>>): readonly FilledValues[] {
  return plan.sheets.map(({ key, name, cells }) => {
    const values: unknown[][] = [];
    for (const { row, column, content } of cells) {
      while (values.length <= row) values.push([]);
      const line = values[row] ?? [];
      while (line.length <= column) line.push("");
      line[column] =
        typed[`${key} ${String(row)} ${String(column)}`] ?? (isFormula(content) ? "" : content) ?? "";
    }
    return { name, cells: { row: 0, column: 0, values } };
  });
}

/** A workbook that holds the plan; its target may have been typed over. */
function holding(target: number | null = null) {
  const placed = buildPlacedPlan(choices);
  if (!placed.ok) throw new Error(placed.problem.sentence.en);
  const { plan, places } = placed.value;
  const { sheet, row, column } = places.assumptions.targetInput;
  const typed = target === null ? {} : { [`${sheet} ${String(row)} ${String(column)}`]: target };
  const receipt = receiptFor(plan);
  const remembered = {
    ...{ mark: receipt.mark, addIn: "0.1.0", choices, dialect: "native" as const },
    ...{ dates1904: false, sheets: [], before: null },
  } as const;
  return room({
    readMemory: () =>
      Promise.resolve({ unfinished: [], standing: [receipt], plans: [remembered], books: [], ignored: [] }),
    readFilled: () => Promise.resolve(contentsOf(plan, typed)),
  });
}

async function open(excel: ReturnType<typeof room>, fold: string): Promise<Pane> {
  pane = await Pane.open(excel);
  await pane.press(fold);
  return pane;
}

/** The sheet that was written, as its texts and numbers. */
function written(excel: ReturnType<typeof room>): readonly unknown[] {
  const plan = excel.asked.find(({ call }) => call === "applyPlan")?.with as WorkbookPlan;
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Bandingan"]);
  return plan.sheets.flatMap(({ cells }) => cells.map(({ content }) => content));
}

describe("Bandingkan", () => {
  it("writes one sheet of differences to the plan of a code beside ours", async () => {
    const excel = holding();
    await open(excel, "Bandingkan");
    await pane.write("otherPlanCode", planCode({ ...choices, targetShare: 0.8 }));
    await pane.press("Tulis bandingan");
    await pane.until("Bandingan rencana — Kabupaten Pringsewu");
    const contents = written(excel);
    expect(contents).toEqual(expect.arrayContaining(["Buku kerja ini", "Kode yang ditempel", 0.5, 0.8]));
    expect(contents).toContain("Seluruhnya karena Target cakupan.");
  });

  it("takes the workbook as it stands: what was typed in is a difference to when it was filled", async () => {
    const excel = holding(0.6);
    await open(excel, "Bandingkan");
    await pane.press("Bandingkan dengan waktu diisi");
    await pane.until("Bandingan rencana — Kabupaten Pringsewu");
    expect(written(excel)).toEqual(expect.arrayContaining([0.6, 0.5, "Waktu diisi atau diperbarui"]));
  });

  it("says that nothing differs, and writes nothing", async () => {
    const excel = holding();
    await open(excel, "Bandingkan");
    await pane.press("Bandingkan dengan waktu diisi");
    await pane.until("Kedua rencana Kabupaten Pringsewu sama: tidak ada pilihan yang berbeda.");
    expect(excel.asked.some(({ call }) => call === "applyPlan")).toBe(false);
  });

  it("says at its field that a code is not whole, and in words that a region is another", async () => {
    await open(holding(), "Bandingkan");
    await pane.write("otherPlanCode", "CKP1.abc");
    await pane.press("Tulis bandingan");
    await pane.until("Kode rencana ini tidak utuh");
    await pane.write("otherPlanCode", planCode({ ...choices, regionCode: "18.01" }));
    await pane.press("Tulis bandingan");
    await pane.until("Yang dibandingkan harus rencana satu wilayah");
  });
});

describe("Tahun berikutnya", () => {
  it("shows the projection as one that nobody confirmed, and brings the next year into the pane", async () => {
    await open(holding(), "Tahun berikutnya");
    await pane.press("Siapkan tahun dasar 2025");
    // 30 % of 100,000; of them 10,000 whom the budget pays.
    await pane.until("peserta 30.000 (proyeksi, belum dikonfirmasi)");
    expect(pane.text).toContain("10.000 peserta berjalan");
    await pane.press("Pakai di panel");
    await pane.until("Pilihan tahun dasar 2025 sudah ada di panel");
    expect(pane.field("baseYear").value).toBe("2025");
    expect(pane.hasButton("Perbarui rencana ini")).toBe(true);
  });

  it("takes actual figures only with their date and source", async () => {
    await open(holding(), "Tahun berikutnya");
    await pane.press("Siapkan tahun dasar 2025");
    await pane.until("30.000");
    await pane.type("covered.semua-pekerja", "28.000");
    await pane.press("Pakai di panel");
    expect(pane.text).toContain(
      "Isi tanggal (31/12/2025, Desember 2025 atau 2025) dan sumber angka sebenarnya.",
    );
    await pane.type("asOf", "akhir tahun");
    await pane.type("source", "BPJS TK, surat 12");
    await pane.press("Pakai di panel");
    expect(pane.problem("asOf")).toContain("31/12/2025");
    // As an Indonesian writes it.
    await pane.type("asOf", "31/12/2025");
    await pane.press("Pakai di panel");
    await pane.until("peserta 28.000 (angka sebenarnya), pekerja 100.000 (proyeksi, belum dikonfirmasi)");
    expect(pane.text).toContain("8.000 peserta berjalan");
  });

  it("lets what a choice took up give way in the refresh, shown one by one, and keeps what no choice holds", async () => {
    const excel = holding(0.6);
    const placed = buildPlacedPlan(choices);
    if (!placed.ok) throw new Error(placed.problem.sentence.en);
    const { sheet, row, column } = placed.value.places.assumptions.targetInput;
    const conflict = (id: string, at: number) => ({
      ...{ id, kind: "input" as const, sheet, label: "Target", mine: 0.6, planned: 0.7, place: `${id}!B2` },
      ...{ row: at, column, was: { row: at, column } },
    });
    excel.previewRefresh = () =>
      Promise.resolve({
        ...{ sheets: [{ name: "Asumsi", comesIn: 0, leaves: 0, cells: 3 }], kept: 0, isSame: false },
        conflicts: [conflict("held", row), conflict("free", row + 1)],
        headline: { before: null, after: null },
      });
    let decided: unknown = null;
    excel.refreshPlan = ({ decisions }) => {
      decided = decisions;
      return Promise.reject(new Error("Far enough"));
    };
    await open(excel, "Tahun berikutnya");
    await pane.press("Siapkan tahun dasar 2025");
    await pane.until("30.000");
    await pane.press("Pakai di panel");
    await pane.press("Perbarui rencana ini");
    await pane.until("Asumsi: 3 sel ditulis");
    const chosen = [...pane.element.querySelectorAll<HTMLInputElement>("input[type=radio]:checked")];
    expect(chosen.map(({ value }) => value)).toEqual(["new", "keep"]);
    await pane.press("Perbarui");
    await pane.until("Far enough");
    expect(decided).toEqual({ held: "new" });
  });

  it("is not offered where the workbook holds no plan", async () => {
    pane = await Pane.open(room());
    expect(pane.hasButton("Tahun berikutnya")).toBe(false);
    expect(pane.hasButton("Bandingkan")).toBe(false);
  });
});

describe("Sidik rencana", () => {
  it("says that the pages were printed from other inputs, and writes the new one on request", async () => {
    const excel = holding();
    let foot = "00000000-00000000";
    excel.readPrinted = () => Promise.resolve({ fingerprints: [foot], without: [] });
    excel.printFingerprint = (_receipt, fingerprint) => {
      foot = fingerprint;
      return Promise.resolve();
    };
    await open(excel, "Sidik rencana");
    await pane.until("Berubah sejak dicetak");
    const [, now] = /Isian sekarang([0-9a-f]{8}-[0-9a-f]{8})/.exec(pane.text) ?? [];
    expect(pane.text).toContain(`Di kaki halaman${foot}`);
    await pane.press("Tulis sidik baru ke kaki halaman");
    await pane.until("Sama: yang dicetak sekarang");
    expect(foot).toBe(now);
    expect(pane.hasButton("Tulis sidik baru ke kaki halaman")).toBe(false);
  });

  it("is another one as soon as one input is, and says where no page has any", async () => {
    const prints: string[] = [];
    for (const target of [null, 0.6]) {
      const excel = holding(target);
      await open(excel, "Sidik rencana");
      await pane.until("Kaki halaman tidak memuat sidik");
      prints.push(/Isian sekarang([0-9a-f-]{17})/.exec(pane.text)?.[1] ?? "");
      if (target === null) await pane.close();
    }
    expect(prints[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}$/);
    expect(prints[1]).not.toBe(prints[0]);
  });
});
