/** However many lines and payers a plan has, no formula is longer than the 8,192 characters that Excel takes. */
import { describe, expect, it } from "@jest/globals";
import { payers, segmentLimits } from "../../../../src/domain/index.js";
import type { PayerId, PlanChoices, SegmentChoice } from "../../../../src/domain/index.js";
import { formulaText, isFormula, lintPlan } from "../../../../src/sheets/index.js";
import { bookOf, own } from "./book.js";
import { planOf } from "../checked.js";

const bearing: readonly PayerId[] = ["APBD_PROV", "APBD_KAB", "DANA_DESA", "DBH_SAWIT", "DBH_CHT", "CSR"];

function segment(index: number): SegmentChoice {
  return {
    id: `s${String(index)}`,
    name: `Segmen ${String(index)}`,
    segment: null,
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: own(1_000 + index),
    workers: own(20_000 + 10 * index),
    shares: bearing.map((payer, place) => ({ payer, share: place === 0 ? 3 / 8 : 1 / 8 })),
  };
}

function choicesOf(segments: number, horizonYear: number): PlanChoices {
  return {
    regionCode: "18",
    baseYear: 2024,
    horizonYear,
    targetShare: 0.3839,
    targetYear: Math.min(2029, horizonYear),
    payer: "APBD_PROV",
    payers: bearing,
    monthsPerYear: 12,
    language: "id",
    segments: Array.from({ length: segments }, (_, index) => segment(index)),
  };
}

describe("the largest plan", () => {
  it("has as many segments as are allowed, a village among its payers, and no formula that Excel refuses", () => {
    expect(payers().find(({ id }) => id === "DANA_DESA")?.budgetForm).toBe("apbdes");
    const plan = planOf(choicesOf(segmentLimits.segments, 2026));
    expect(plan.sheets.map(({ name }) => name)).toContain("APBDes");
    expect(lintPlan(plan).filter((finding) => finding.includes("characters"))).toEqual([]);
    const lengths = plan.sheets.flatMap(({ key, cells }) =>
      cells.flatMap(({ content }) => (isFormula(content) ? [formulaText(content, plan, key).length] : [])),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8_192);
  });
});

describe("the accounts of a village budget", () => {
  it("are listed once they are typed in, whichever lines they belong to", async () => {
    const book = await bookOf(choicesOf(3, 2026));
    const field = () => book.read("APBDes", book.rowOf("APBDes", 1, "Rekening"), 2);
    expect(field()).toBe("");
    // Below the region's own line stand those of the segments: code and name are typed beside them.
    const first = book.rowOf("Baris RKA", 5, "Segmen 0");
    await book.type("Baris RKA", first + 2, 6, "5.1.3.09");
    await book.type("Baris RKA", first + 2, 8, "Iuran nelayan");
    expect(field()).toBe("5.1.3.09 Iuran nelayan");
    await book.type("Baris RKA", first, 6, "5.1.3.08");
    await book.type("Baris RKA", first, 8, "Iuran petani");
    expect(field()).toBe("5.1.3.08 Iuran petani; 5.1.3.09 Iuran nelayan");
  });
});
