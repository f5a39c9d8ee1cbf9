import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { allocate } from "../../../src/domain/index.js";
import type { Allocation, AllocationPart } from "../../../src/domain/index.js";

function shared(total: number, parts: readonly AllocationPart[]): Allocation {
  const found = allocate(total, parts);
  if (!found.ok) throw new Error(found.problem.sentence.en);
  return found.value;
}
const persons = (total: number, parts: readonly AllocationPart[]): readonly number[] =>
  shared(total, parts).parts.map((part) => part.persons);
const parts = (...weights: readonly number[]): AllocationPart[] =>
  weights.map((weight, index) => ({ code: `18.${String(index + 1).padStart(2, "0")}`, weight }));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("the largest remainder", () => {
  it("is the textbook's, its paradox included: weights 6, 6, 2", () => {
    // 10: 4.286, 4.286, 1.429; 11: 4.714, 4.714, 1.571. One more in the total, and the smallest gets one less.
    expect(persons(10, parts(6, 6, 2))).toEqual([4, 4, 2]);
    expect(persons(11, parts(6, 6, 2))).toEqual([5, 5, 1]);
  });

  it("gives the lower code the odd person on a tie, wherever it stands", () => {
    const two = parts(1, 1);
    expect(persons(3, two)).toEqual([2, 1]);
    expect(persons(3, [...two].reverse())).toEqual([1, 2]);
  });

  it("is exact where doubles are not: a billion billion as a product, and weights with decimals", () => {
    const big = Number.MAX_SAFE_INTEGER;
    // Half of an odd number each: the lower code has the odd person.
    expect(persons(big, parts(big, big))).toEqual([(big + 1) / 2, (big - 1) / 2]);
    // 0.1 + 0.2 is 0.3 here: 1 and 2 of 3.
    expect(persons(3, parts(0.1, 0.2))).toEqual([1, 2]);
  });

  it("says what an undivided person would have come to", () => {
    expect(shared(10, parts(6, 6, 2)).parts.map((part) => part.exact)).toEqual([60 / 14, 60 / 14, 20 / 14]);
  });

  it("gives nothing to a weight of 0, and nothing at all of nothing", () => {
    expect(persons(5, parts(0, 3))).toEqual([0, 5]);
    expect(persons(0, parts(0, 0))).toEqual([0, 0]);
  });
});

describe("caps", () => {
  it("send the excess on in the same proportion", () => {
    // 100 over 1 : 1 : 2 is 25, 25, 50; the first takes 10, the other 90 go 1 : 2.
    const [first, ...others] = parts(1, 1, 2);
    expect(persons(100, [{ code: "18.01", weight: 1, ...first, cap: 10 }, ...others])).toEqual([10, 30, 60]);
  });

  it("bind again where the excess of one fills another", () => {
    // 25, 25, 50; the first takes 10; then 30, 60, and 60 is above 55: the second gets the rest.
    const capped = parts(1, 1, 2).map((part, index) => ({ ...part, cap: [10, 40, 55][index] ?? 0 }));
    expect(persons(100, capped)).toEqual([10, 35, 55]);
  });

  it.each([
    // 1 : 2 with room for 10 and 20: below, at and above what both can take.
    [29, [10, 19], 0],
    [30, [10, 20], 0],
    [31, [10, 20], 1],
  ])("of 10 and 20 hold %i as %j and leave %i", (total, expected, unplaced) => {
    const found = shared(total, [
      { code: "18.01", weight: 1, cap: 10 },
      { code: "18.02", weight: 2, cap: 20 },
    ]);
    expect(found.parts.map((part) => part.persons)).toEqual(expected);
    expect(found.unplaced).toBe(unplaced);
    expect(found.unplacedBecause?.id ?? "").toMatch(unplaced === 0 ? /^$/ : /^1 orang tidak dapat/);
  });
});

describe("fixed numbers", () => {
  it("stand, and the others share the rest", () => {
    const [first, ...others] = parts(1, 1, 2);
    const found = shared(100, [{ code: "18.01", weight: 1, ...first, fixed: 40 }, ...others]);
    expect(found.parts.map(({ persons: all, by }) => [all, by])).toEqual([
      [40, "fixed"],
      [20, "share"],
      [40, "share"],
    ]);
  });

  it("above a cap stand and are said", () => {
    const found = shared(10, [
      { code: "18.01", weight: 1, cap: 3, fixed: 4 },
      { code: "18.02", weight: 1 },
    ]);
    expect(found.parts.map((part) => part.aboveCap)).toEqual([true, false]);
    expect(found.parts.map((part) => part.persons)).toEqual([4, 6]);
  });

  it("that leave nobody to share the rest leave it unplaced", () => {
    const found = shared(10, [{ code: "18.01", weight: 1, fixed: 4 }]);
    expect(found.unplaced).toBe(6);
    expect(found.unplacedBecause?.en).toContain("set by hand");
  });

  it.each([
    [10, true],
    [11, false],
  ])("adding up to %i of 10 are taken: %s", (fixed, taken) => {
    expect(allocate(10, [{ code: "18.01", weight: 1, fixed }]).ok).toBe(taken);
  });
});

describe("what is refused, with its reason", () => {
  it.each<[number, AllocationPart[], RegExp]>([
    [-1, parts(1), /"total" must not be negative/],
    [1.5, parts(1), /"total" must be a whole number/],
    [Number.NaN, parts(1), /must be a number/],
    [1, [], /no region/],
    [1, parts(-1), /"weight 18.01" must not be negative/],
    [1, [{ code: "18.01", weight: 1, cap: 0.5 }], /"cap 18.01" must be a whole number/],
    [1, [{ code: "18.01", weight: 1, fixed: -2 }], /"fixed 18.01" must not be negative/],
    [1, [...parts(1), ...parts(1)], /18.01 comes twice/],
    [1, parts(0, 0), /Every weight is 0/],
  ])("%d over %j", (total, given, sentence) => {
    const found = allocate(total, given);
    expect(found.ok ? "" : found.problem.sentence.en).toMatch(sentence);
  });
});

describe("whatever is shared", () => {
  const weight = fc.oneof(fc.nat(50), fc.nat(5_000_000), fc.double({ min: 0, max: 1e6, noNaN: true }));
  const someParts = fc
    .array(fc.record({ weight, cap: fc.nat(100_000), fixed: fc.nat(1_000) }), { minLength: 1, maxLength: 40 })
    .map((list) => list.map((one, index) => ({ ...one, code: `18.${String(index).padStart(2, "0")}` })));
  const total = fc.oneof(fc.nat(100), fc.nat(5_000_000));
  /** Keeps what a mask asks for: some have caps, some are fixed. */
  const masked = fc
    .tuple(someParts, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.nat(9)))
    .map(([list, capped, fixed]) =>
      list.map((part): AllocationPart => ({
        code: part.code,
        weight: part.weight,
        ...(capped.next().value ? { cap: part.cap } : {}),
        ...(fixed.next().value === 0 ? { fixed: part.fixed } : {}),
      })),
    );

  it("adds up to the whole, in whole persons, none below 0 and none above its cap", () => {
    fc.assert(
      fc.property(total, masked, (all, list) => {
        const found = allocate(all, list);
        fc.pre(found.ok);
        const { parts: given, unplaced } = found.value;
        expect(sum(given.map((part) => part.persons)) + unplaced).toBe(all);
        expect(unplaced >= 0).toBe(true);
        given.forEach((part, index) => {
          const { cap, fixed } = list[index] ?? {};
          expect(Number.isInteger(part.persons) && part.persons >= 0).toBe(true);
          if (fixed !== undefined) expect(part.persons).toBe(fixed);
          else if (cap !== undefined) expect(part.persons).toBeLessThanOrEqual(cap);
        });
      }),
    );
  });

  it("leaves somebody out only when everybody who could take more is full", () => {
    fc.assert(
      fc.property(total, masked, (all, list) => {
        const found = allocate(all, list);
        fc.pre(found.ok && found.value.unplaced > 0);
        found.value.parts.forEach((part, index) => {
          const given = list[index];
          const open = given !== undefined && given.fixed === undefined && given.weight > 0;
          if (open) expect(part.persons).toBe(given.cap);
        });
      }),
    );
  });

  it("is within one person of the undivided share", () => {
    fc.assert(
      fc.property(total, masked, (all, list) => {
        const found = allocate(all, list);
        fc.pre(found.ok);
        for (const part of found.value.parts) {
          expect(Math.abs(part.persons - part.exact)).toBeLessThan(1);
        }
      }),
    );
  });

  it("never gives a larger weight less", () => {
    fc.assert(
      fc.property(total, fc.array(fc.nat(1_000), { minLength: 2, maxLength: 20 }), (all, weights) => {
        fc.pre(sum(weights) > 0);
        const given = persons(all, parts(...weights));
        const byWeight = weights
          .map((one, index) => ({ one, given: given[index] ?? 0 }))
          .sort((a, b) => a.one - b.one);
        byWeight.slice(1).forEach((larger, index) => {
          const smaller = byWeight[index];
          if (smaller === undefined || smaller.one === larger.one) return;
          expect(larger.given).toBeGreaterThanOrEqual(smaller.given);
        });
      }),
    );
  });

  it("gives a region the same wherever its row stands", () => {
    fc.assert(
      fc.property(
        total,
        masked,
        fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }),
        (all, list, keys) => {
          const found = allocate(all, list);
          fc.pre(found.ok);
          const shuffled = list
            .map((part, index) => ({ part, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ part }) => part);
          const again = shared(all, shuffled).parts;
          const byCode = new Map(again.map((part) => [part.code, part]));
          for (const part of found.value.parts) expect(byCode.get(part.code)).toEqual(part);
        },
      ),
    );
  });

  it("does not change when every weight is multiplied alike", () => {
    fc.assert(
      fc.property(
        total,
        fc.array(fc.nat(1_000), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 1_000 }),
        (all, weights, factor) => {
          fc.pre(sum(weights) > 0);
          expect(persons(all, parts(...weights.map((one) => one * factor)))).toEqual(
            persons(all, parts(...weights)),
          );
        },
      ),
    );
  });
});
