import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { splitWhole, terbilang } from "../../src/domain/index.js";

/** Reads Indonesian number words back, by the grammar of the language and not by the writer's rules. */
function readBack(words: string): number {
  const digits = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
  const scales: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.split(" ")) {
    if (word === "sepuluh") group += 10;
    else if (word === "sebelas") group += 11;
    else if (word === "seratus") group += 100;
    else if (word === "seribu") total += 1000;
    else if (digits.includes(word)) digit = digits.indexOf(word);
    else if (word === "belas") [group, digit] = [group + 10 + digit, 0];
    else if (word === "puluh") [group, digit] = [group + digit * 10, 0];
    else if (word === "ratus") [group, digit] = [group + digit * 100, 0];
    else {
      const scale = scales[word];
      if (scale === undefined) throw new Error(`"${word}" is no number word`);
      [total, group, digit] = [total + (group + digit) * scale, 0, 0];
    }
  }
  return total + group + digit;
}

function spelled(amount: number): string {
  const words = terbilang(amount);
  if (!words.ok) throw new Error(words.problem.sentence.en);
  return words.value;
}

describe("terbilang", () => {
  it.each([
    [0, "nol rupiah"],
    [1, "satu rupiah"],
    [10, "sepuluh rupiah"],
    [11, "sebelas rupiah"],
    [12, "dua belas rupiah"],
    [19, "sembilan belas rupiah"],
    [20, "dua puluh rupiah"],
    [21, "dua puluh satu rupiah"],
    [100, "seratus rupiah"],
    [111, "seratus sebelas rupiah"],
    [199, "seratus sembilan puluh sembilan rupiah"],
    [200, "dua ratus rupiah"],
    [1_000, "seribu rupiah"],
    [1_001, "seribu satu rupiah"],
    [1_999, "seribu sembilan ratus sembilan puluh sembilan rupiah"],
    [2_000, "dua ribu rupiah"],
    [11_000, "sebelas ribu rupiah"],
    [100_000, "seratus ribu rupiah"],
    [1_000_000, "satu juta rupiah"],
    [1_001_000, "satu juta seribu rupiah"],
    [3_024_000_000, "tiga miliar dua puluh empat juta rupiah"],
    [1_000_000_000_000, "satu triliun rupiah"],
    [1_000_000_000_001, "satu triliun satu rupiah"],
  ])("%d is %s", (amount, words) => {
    expect(spelled(amount)).toBe(words);
  });

  it("can be read back, over the whole range", () => {
    const amount = fc.oneof(
      fc.nat({ max: 999_999_999_999_999 }),
      fc.nat({ max: 3000 }),
      fc
        .tuple(fc.nat({ max: 999 }), fc.constantFrom(1, 1e3, 1e6, 1e9, 1e12))
        .map(([head, scale]) => head * scale),
    );
    fc.assert(
      fc.property(amount, (rupiah) => {
        const words = spelled(rupiah);
        expect(words.endsWith(" rupiah")).toBe(true);
        expect(words).not.toMatch(/ {2}|satu (puluh|belas|ratus)\b|(^|triliun |miliar |juta )satu ribu\b/);
        expect(readBack(words.slice(0, -" rupiah".length))).toBe(rupiah);
      }),
      { numRuns: 3000 },
    );
  });

  it("stops at 999,999,999,999,999, and takes whole rupiah only", () => {
    expect(readBack(spelled(999_999_999_999_999).slice(0, -7))).toBe(999_999_999_999_999);
    expect(terbilang(1_000_000_000_000_000)).toMatchObject({ ok: false, problem: { code: "range" } });
    expect(terbilang(0.5)).toMatchObject({ ok: false, problem: { code: "value" } });
    expect(terbilang(-1)).toMatchObject({ ok: false, problem: { code: "value" } });
    expect(terbilang(Number.NaN)).toMatchObject({ ok: false, problem: { code: "value" } });
  });
});

describe("splitting whole amounts", () => {
  it("adds up, stays within one of the exact share, and gives nothing for no weight", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 10_000_000 }),
        fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const parts = splitWhole(total, weights);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          const sum = weights.reduce((all, weight) => all + weight, 0);
          if (sum === 0) return;
          parts.forEach((part, index) => {
            const exact = (total * (weights[index] ?? 0)) / sum;
            expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-6);
            if (weights[index] === 0) expect(part).toBe(0);
          });
        },
      ),
    );
  });

  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [100, [1, 2, 3], [17, 33, 50]],
    [7, [0.5, 0.25, 0.25], [3, 2, 2]],
    [5, [0, 0], [3, 2]],
    [0, [3, 4], [0, 0]],
  ])("%d over %j is %j", (total, weights, parts) => {
    expect(splitWhole(total, weights)).toEqual(parts);
  });
});
