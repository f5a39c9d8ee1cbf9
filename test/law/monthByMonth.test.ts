import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { persons, subsidyCost } from "../../src/domain/index.js";
import type { ContributionCase, PayerId, Programme, SectorId } from "../../src/domain/index.js";
import { asItStood } from "./asItStood.js";
import { bpuJkm, lampiran2 } from "./lampiran2.js";

/**
 * SUBSIDY_COST of BPU members against a month-by-month loop written here from the law's text alone. It shares no rule, table or
 * date arithmetic with the product: it counts months one after the other and looks at each one's year and number.
 */
interface Asked {
  readonly workers: number;
  readonly months: number;
  /** `null` where the first month is not said. */
  readonly start: { readonly year: number; readonly month: number } | null;
  readonly payer: PayerId;
  readonly sector: SectorId | null;
  readonly income: number | null;
  readonly programmes: readonly Programme[];
}

/** PP 50/2025: what is paid, in percent, of JKK and JKM by workers who pay themselves. */
function pp50Percent(year: number, month: number, transport: boolean): number {
  const inTransport = year === 2026 || (year === 2027 && month <= 3);
  const elsewhere = year === 2026 && month >= 4;
  return (transport ? inTransport : elsewhere) ? 50 : 100;
}

/** PP 49/2020: one percent of JKK and JKM is paid, August 2020 to January 2021, whoever pays. */
function pp49Runs(year: number, month: number): boolean {
  return (year === 2020 && month >= 8) || (year === 2021 && month === 1);
}

/** The rupiah of the period, or the argument without which it cannot be known. */
function bruteForce(asked: Asked): bigint | "start" | "sector" | "law" {
  let jkk = 0n;
  let jht = 0n;
  for (const [from, rowJkk, rowJht] of lampiran2) {
    if ((asked.income ?? 0) >= from) {
      jkk = BigInt(rowJkk);
      jht = BigInt(rowJht);
    }
  }
  const relieved = asked.programmes.includes("JKK") || asked.programmes.includes("JKM");
  let total = 0n;
  let year = asked.start?.year ?? 0;
  let month = asked.start?.month ?? 0;
  for (let count = 0; count < asked.months; count += 1) {
    if (asked.start === null && asked.payer === "SELF" && relieved) return "start";
    let percent = 100;
    if (asked.start !== null) {
      if (year < 2015 || (year === 2015 && month < 7)) return "law";
      if (pp49Runs(year, month)) percent = 1;
      else if (asked.payer === "SELF" && relieved) {
        const transport = pp50Percent(year, month, true);
        const other = pp50Percent(year, month, false);
        if (asked.sector === null && transport !== other) return "sector";
        percent = asked.sector === "TRANSPORT" ? transport : other;
      }
    }
    // Every amount is a multiple of 100, so neither one percent nor a half leaves a part of a rupiah to round.
    if (asked.programmes.includes("JKK")) total += (jkk * BigInt(percent)) / 100n;
    if (asked.programmes.includes("JKM")) total += (BigInt(bpuJkm) * BigInt(percent)) / 100n;
    if (asked.programmes.includes("JHT")) total += jht;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return total * BigInt(asked.workers);
}

const payers: readonly PayerId[] = [
  "APBN",
  "APBD",
  "APBD_PROV",
  "APBD_KAB",
  "DBH_SAWIT",
  "DBH_CHT",
  "APBDES",
  "DANA_DESA",
  "CSR",
  "BAZNAS",
  "EMPLOYER",
  "SELF",
];

const asked: fc.Arbitrary<Asked> = fc.record({
  workers: fc.nat({ max: 1_000_000 }),
  months: fc.nat({ max: 90 }),
  start: fc.option(
    fc.record({ year: fc.integer({ min: 2015, max: 2029 }), month: fc.integer({ min: 1, max: 12 }) }),
    { freq: 12, nil: null },
  ),
  // The worker's own payment is where the months matter.
  payer: fc.oneof(fc.constant<PayerId>("SELF"), fc.constantFrom(...payers)),
  sector: fc.constantFrom<SectorId | null>("TRANSPORT", "OTHER", "LABOUR_INTENSIVE", null),
  income: fc.option(
    fc.oneof(fc.nat({ max: 25_000_000 }), fc.constantFrom(...lampiran2.map(([from]) => from))),
    {
      nil: null,
    },
  ),
  programmes: fc.subarray<Programme>(["JKK", "JKM", "JHT"], { minLength: 1 }),
});

function product({ workers, months, start, ...rest }: Asked) {
  const one: ContributionCase = { route: "BPU", riskClass: null, ...rest };
  return subsidyCost(persons(workers), months, start, one, asItStood);
}

describe("SUBSIDY_COST against the law read month by month", () => {
  it("agrees to the rupiah, and refuses exactly where the law cannot be applied", () => {
    fc.assert(
      fc.property(asked, (one) => {
        const expected = bruteForce(one);
        const cost = product(one);
        if (typeof expected === "bigint") {
          expect(cost).toMatchObject({ ok: true });
          if (cost.ok) expect(BigInt(cost.value.total)).toBe(expected);
          return;
        }
        expect(cost).toMatchObject({ ok: false, problem: { code: "missing" } });
        if (!cost.ok && expected !== "law") expect(cost.problem.argument).toBe(expected);
      }),
      { numRuns: 4000 },
    );
  });

  it.each([
    ["2025-12 for 18 months, transport", 18, 16_800 + 15 * 8_400 + 2 * 16_800, "TRANSPORT"],
    ["2025-12 for 18 months, other", 18, 16_800 + 3 * 16_800 + 9 * 8_400 + 5 * 16_800, "OTHER"],
  ] as const)("across every change by hand: from %s", (_what, months, rupiah, sector) => {
    const one: Asked = {
      workers: 1,
      months,
      start: { year: 2025, month: 12 },
      payer: "SELF",
      sector,
      income: null,
      programmes: ["JKK", "JKM"],
    };
    expect(bruteForce(one)).toBe(BigInt(rupiah));
    expect(product(one)).toMatchObject({ ok: true, value: { total: rupiah } });
  });
});
