import { describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../src/workbooks/index.js";
import { placeSheets, preview } from "../../src/sheets/index.js";
import type { PlanChoices } from "../../src/domain/index.js";
import type { PreviewLine } from "../../src/sheets/index.js";
import { wrappedLines } from "../../src/sheets/builder.js";
import { planTabs } from "../workbooks/planTabs.js";

function lines(change: Partial<PlanChoices> = {}, taken: readonly string[] = []): readonly PreviewLine[] {
  const plan = buildPlan({
    regionCode: "18",
    baseYear: 2024,
    horizonYear: 2029,
    targetShare: 0.3839,
    targetYear: 2029,
    payer: "APBD_PROV",
    monthsPerYear: 12,
    language: "id",
    ...change,
  });
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return preview(placeSheets(plan.value, taken));
}
const texts = (of: readonly PreviewLine[], kind: PreviewLine["kind"]): readonly string[] =>
  of.filter((line) => line.kind === kind).map((line) => line.text);

describe("the preview", () => {
  it("names every sheet as it will be called, with what stands on it", () => {
    const sheets = texts(lines({}, ["Asumsi"]), "sheet");
    expect(sheets).toHaveLength(planTabs.length);
    expect(sheets[6]).toMatch(/^Asumsi \(2\): \d+ sel, \d+ rumus, \d+ isian$/);
    expect(sheets.find((sheet) => sheet.startsWith("Ringkasan"))).toMatch(/^Ringkasan: .*4 grafik$/);
  });

  it("says which figures are used and where they were published", () => {
    const figures = texts(lines(), "figure").join("\n");
    expect(figures).toContain("760.468 dari 3.058.943 (24,86 %), 24 September 2024 — Lampost");
    expect(figures).toContain("43.202 dari 59.754 (turunan) (72,3 %)");
  });

  it("says what stays blank and why", () => {
    expect(texts(lines(), "blank").join("\n")).toMatch(
      /Segmen D\d+ — Pekerja rentan, jumlah pekerja \(basis\): Angka 760\.500/,
    );
    expect(texts(lines({ regionCode: "18.10" }), "blank").join("\n")).toContain(
      "Kabupaten Pringsewu, jumlah peserta",
    );
  });

  it("asks for the wage of wage workers only where somebody is to be added", () => {
    const wages = (targetShare: number): readonly string[] =>
      texts(lines({ targetShare }), "blank").filter((line) => line.includes("Upah"));
    // At 38.39 % the village group (72.3 %) and the non-ASN staff (96.2 %) have reached it; at 97 % nobody has.
    expect(wages(0.3839)[0]).toMatch(/^Segmen I\d+, I\d+ — /);
    // Four cells below one another read as an area.
    const [, from, to] = /^Segmen I(\d+):I(\d+) — /.exec(wages(0.97)[0] ?? "") ?? [];
    expect(Number(to) - Number(from)).toBe(3);
    expect(wages(0.2)).toEqual([]);
  });

  it.each<[Partial<PlanChoices>, string]>([
    [{ targetShare: 0.2 }, "tidak di atas cakupan dasar"],
    [{ targetShare: 1.2 }, "di atas 100 %"],
    [{ monthsPerYear: 2 }, "Hanya 2 bulan didanai"],
    [{ monthsPerYear: 3 }, "Hanya 3 bulan didanai"],
    [{ payer: "CSR" }, "Belum jelas"],
    [{ regionCode: "18.10" }, "Tanpa angka dasar wilayah"],
    [{}, "dikarantina"],
  ])("warns: %j", (change, words) => {
    expect(texts(lines(change), "warning").join("\n")).toContain(words);
  });

  // JKM is paid in full after three months of membership: the fourth funded month is the first with it.
  it("does not warn of few months when 4 are funded", () => {
    expect(texts(lines({ monthsPerYear: 4 }), "warning").join("\n")).not.toContain("bulan didanai");
  });

  it("speaks English when asked", () => {
    const all = lines({ language: "en" });
    expect(texts(all, "figure")[0]).toContain("760,468 of 3,058,943 (24.86%), 24 September 2024");
    expect(all.map((line) => line.text).join(" ")).not.toMatch(/\b(sel|rumus|isian|pekerja)\b/);
  });

  it("has no line twice", () => {
    const all = lines().map((line) => line.text);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("lines of a wrapped text", () => {
  it.each([
    ["", 10, 1],
    ["ten lettrs", 10, 1],
    ["ten letters", 10, 2],
    ["one\ntwo", 10, 2],
    ["abcdefghijklmnop", 10, 2],
    ["a abcdefghijklmnopqrst", 10, 3],
  ])("%j in %i letters: %i", (text, letters, expected) => {
    expect(wrappedLines(text, letters)).toBe(expected);
  });

  it("names no choice where everything is as usual", () => {
    expect(texts(lines(), "choice")).toEqual([]);
  });

  it("names what was chosen, in the plan's language", () => {
    const chosen = { path: "own", ownTargets: { 2026: 0.305 }, startMonth: 7, monthsPerYear: 6 } as const;
    expect(texts(lines({ ...chosen, language: "en" }), "choice")).toEqual([
      "Shape of the path: Own yearly targets.",
      "Own targets: 2026 30.5%.",
      "Funded from July each year.",
    ]);
  });

  it.each<[Partial<PlanChoices>, string]>([
    // Nothing is published for the years of this plan of Pringsewu.
    [{ regionCode: "18.10", path: "official" }, "belum punya target tahunan"],
    [{ path: "own" }, "belum punya target tahunan"],
    [{ payers: ["APBD_PROV", "CSR"] }, "CSR/TJSL perusahaan membayar: dipakai iuran penuh"],
  ])("warns of %j", (change, warning) => {
    expect(texts(lines(change), "warning").join("\n")).toContain(warning);
  });
});
