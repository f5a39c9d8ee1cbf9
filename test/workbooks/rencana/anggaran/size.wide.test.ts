/** However many lines and payers a plan has, no formula is longer than the 8,192 characters that Excel takes. */
import { describe, expect, it } from "@jest/globals";
import { payers, segmentLimits } from "../../../../src/domain/index.js";
import { formulaText, isFormula, lintPlan } from "../../../../src/sheets/index.js";
import { manyLines } from "../../manyLines.js";
import { bookOf, formOf } from "./book.js";
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
    const { accounts } = formOf(book, "APBDes");
    if (accounts === null) throw new Error("APBDes lists its accounts");
    const field = () => book.valueAt(accounts);
    expect(field()).toBe("");
    // After the region's own line stand those of the segments.
    const [, first, , third] = book.at.money.lines.map((line) => book.at.budget.codes.village(line));
    if (first === undefined || third === undefined) throw new Error("Three segments have lines");
    await book.typeAt(third.code, "5.1.3.09");
    await book.typeAt(third.name, "Iuran nelayan");
    expect(field()).toBe("5.1.3.09 Iuran nelayan");
    await book.typeAt(first.code, "5.1.3.08");
    await book.typeAt(first.name, "Iuran petani");
    expect(field()).toBe("5.1.3.08 Iuran petani; 5.1.3.09 Iuran nelayan");
  });
});
