import { describe, expect, it } from "@jest/globals";
import { isoDate, monthlyContribution } from "../../src/domain/index.js";
import type { ContributionCase, IsoDate, Month } from "../../src/domain/index.js";
import { jpWageCap } from "../../src/domain/law/pensionCap.js";
import { valueOn } from "../../src/domain/law/valueOn.js";

/**
 * JP wage caps, PP 45/2015 Article 29: 7,000,000 in 2015, a new one each 1 March. Values from krishand.com,
 * jimmybudhi.com, jatim.suaraindonesia.co.id and tanjungpinang.pikiran-rakyat.com; 2021, 2022, 2025 and 2026 from
 * public transcriptions.
 */
const caps: readonly (readonly [from: IsoDate, cap: number])[] = [
  ["2015-07-01", 7_000_000],
  ["2016-03-01", 7_335_300],
  ["2017-03-01", 7_703_500],
  ["2018-03-01", 8_094_000],
  ["2019-03-01", 8_512_400],
  ["2020-03-01", 8_939_700],
  ["2021-03-01", 8_754_600],
  ["2022-03-01", 9_077_600],
  ["2023-03-01", 9_559_600],
  ["2024-03-01", 10_042_300],
  ["2025-03-01", 10_547_400],
  ["2026-03-01", 11_086_300],
];

const person: ContributionCase = {
  route: "PU",
  programmes: ["JP"],
  payer: "EMPLOYER",
  sector: "OTHER",
  income: 50_000_000,
  riskClass: null,
};

function dayBefore(first: IsoDate): IsoDate {
  const day = new Date(`${first}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function rupiah(month: Month, income: number): number {
  const due = monthlyContribution({ ...person, income }, month);
  if (!due.ok) throw new Error(due.problem.sentence.en);
  return due.value.total;
}

const monthOf = (day: IsoDate): Month => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) });

describe("PP 45/2015 Article 29, the wage cap of JP", () => {
  it.each(caps.map(([from, cap], index) => ({ from, cap, before: caps[index - 1]?.[1] ?? null })))(
    "from $from the cap is $cap; the day before it was $before",
    ({ from, cap, before }) => {
      expect(valueOn(jpWageCap, from)).toMatchObject({ kind: "value", value: cap });
      const earlier = valueOn(jpWageCap, dayBefore(from));
      if (before === null) expect(earlier.kind).toBe("not-yet-in-force");
      else expect(earlier).toMatchObject({ kind: "value", value: before });
    },
  );

  it.each(caps.map(([from, cap]) => ({ from, cap })))(
    "from $from wages at and above $cap pay 3 % of it, and a lower wage 3 % of itself",
    ({ from, cap }) => {
      // 2 % from the employer and 1 % from the worker, each rounded to the rupiah; every cap is a multiple of 100.
      const full = (cap / 100) * 3;
      expect(rupiah(monthOf(from), cap)).toBe(full);
      expect(rupiah(monthOf(from), cap + 1)).toBe(full);
      expect(rupiah(monthOf(from), cap - 100)).toBe(full - 3);
    },
  );

  it("changes between February and March", () => {
    expect(rupiah({ year: 2026, month: 2 }, 50_000_000)).toBe(316_422); // 3 % of 10,547,400
    expect(rupiah({ year: 2026, month: 3 }, 50_000_000)).toBe(332_589); // 3 % of 11,086,300
  });
});
