/** However many lines and payers a plan has, no formula is longer than the 8,192 characters that Excel takes. */
import { describe, expect, it } from "@jest/globals";
import { payers, segmentLimits } from "../../../../src/domain/index.js";
import { formulaText, isFormula, lintPlan } from "../../../../src/sheets/index.js";
import { manyLines } from "../../manyLines.js";
import { bookOf } from "./book.js";
import { planOf } from "../checked.js";

describe("the largest plan", () => {
  it("has as many segments as are allowed, a village among its payers, and no formula that Excel refuses", () => {
    expect(payers().find(({ id }) => id === "DANA_DESA")?.budgetForm).toBe("APBDes");
    const plan = planOf(manyLines(segmentLimits.segments, 6, 2026));
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
    const book = await bookOf(manyLines(3, 6, 2026));
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
