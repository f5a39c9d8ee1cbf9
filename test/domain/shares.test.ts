import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { restOfShares, sumOfShares } from "../../src/domain/index.js";

describe("shares of payers", () => {
  it("add up as they were typed, not as binary fractions do", () => {
    // In binary 0.1 + 0.2 + 0.7 is 0.9999999999999999.
    expect(sumOfShares([0.1, 0.2, 0.7])).toBe(1);
    expect(sumOfShares([0.3333, 0.3333, 0.3334])).toBe(1);
    expect(sumOfShares([])).toBe(0);
  });

  it("leave the rest, which may be too little or too much", () => {
    expect(restOfShares([0.6])).toBe(0.4);
    expect(restOfShares([0.3333, 0.3333])).toBe(0.3334);
    expect(restOfShares([0.999999])).toBe(0.000001);
    expect(restOfShares([0.6, 0.6])).toBe(-0.2);
  });

  it("come to exactly the whole with their rest, in millionths", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (millionths) => {
        const shares = millionths.map((part) => part / 1_000_000);
        const left = 1_000_000 - millionths.reduce((sum, part) => sum + part, 0);
        expect(restOfShares(shares)).toBe(left / 1_000_000);
        expect(sumOfShares([...shares, restOfShares(shares)])).toBe(1);
      }),
    );
  });
});
