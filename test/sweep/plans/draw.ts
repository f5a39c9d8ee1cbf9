/** Draws plans at random: every region, own and published figures, segments, paths, payers, months, cohorts, ceilings. */
import fc from "fast-check";
import { payers, regions } from "../../../src/domain/index.js";
import type {
  LineFigures,
  PayerId,
  PayerShare,
  PlanChoices,
  SegmentChoice,
} from "../../../src/domain/index.js";

const payerIds = payers().map(({ id }) => id);

/** A share with at most four decimals, as people type them. */
const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(min * 10_000), max: Math.round(max * 10_000) }).map((value) => value / 10_000);

/** A base of one date and one kind; now and then more covered than workers, which is real and never clipped. */
const figures: fc.Arbitrary<LineFigures> = fc
  .record({
    workers: fc.integer({ min: 1, max: 4_000_000 }),
    part: hundredths(0, 1.1),
  })
  .map(({ workers, part }) => {
    const origin = { basis: "basis UCJ", asOf: "2024-12-31", source: "BPJS Ketenagakerjaan, surat" } as const;
    return {
      covered: { kind: "own", value: Math.floor(workers * part), ...origin },
      workers: { kind: "own", value: workers, ...origin },
    };
  });

/** Whole percents that add up to 100 over different payers. */
const shares: fc.Arbitrary<readonly PayerShare[]> = fc
  .tuple(
    fc.shuffledSubarray(payerIds, { minLength: 1, maxLength: 4 }),
    fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([chosen, cuts]) => {
    const ends = [...cuts.slice(0, chosen.length - 1).sort((a, b) => a - b), 100];
    return chosen.map((payer, index) => ({
      payer,
      share: ((ends[index] ?? 100) - (ends[index - 1] ?? 0)) / 100,
    }));
  });

function segment(index: number, firstYear: number, years: number): fc.Arbitrary<SegmentChoice> {
  return fc
    .record({
      figures,
      route: fc.constantFrom("PU", "BPU"),
      jht: fc.boolean(),
      wage: fc.integer({ min: 100_000, max: 6_000_000 }),
      target: fc.option(hundredths(0.05, 1.05)),
      running: fc.boolean(),
      temporary: fc.option(
        fc
          .tuple(fc.integer({ min: 0, max: 12 * years - 1 }), fc.integer({ min: 0, max: 12 * years - 1 }))
          .map(([one, other]) => ({ from: Math.min(one, other), until: Math.max(one, other) })),
        { freq: 3 },
      ),
    })
    .map(({ figures: { covered, workers }, route, jht, wage, target, running, temporary }) => {
      const month = (offset: number) => ({
        year: firstYear + Math.floor(offset / 12),
        month: 1 + (offset % 12),
      });
      return {
        id: `segmen-${index}`,
        name: `Segmen ${index}`,
        segment: null,
        rowType: temporary === null ? "standing" : "temporary",
        route,
        programmes: jht ? ["JKK", "JKM", "JHT"] : ["JKK", "JKM"],
        wage: route === "PU" ? wage : null,
        target: temporary === null ? target : null,
        covered,
        workers,
        ...(temporary === null
          ? { running }
          : {
              period: { from: month(temporary.from), until: month(temporary.until) },
            }),
      } satisfies SegmentChoice;
    });
}

/** The first segment of wage workers without their wage, as long as another line of the budget can be added up. */
function withoutWage(
  segments: readonly SegmentChoice[],
  unwaged: boolean,
  onRegion: boolean,
): readonly SegmentChoice[] {
  const first = segments.find(({ route }) => route === "PU");
  return unwaged && (onRegion || segments.length > 1)
    ? segments.map((one) => (one === first ? { ...one, wage: null } : one))
    : segments;
}

/** Choices that make a plan: each field anywhere within its limits. */
export const planChoices: fc.Arbitrary<PlanChoices> = fc
  .record({
    region: fc.constantFrom(...regions()),
    baseYear: fc.integer({ min: 2022, max: 2030 }),
    horizon: fc.integer({ min: 1, max: 6 }),
    reach: fc.integer({ min: 1, max: 6 }),
    targetShare: hundredths(0.05, 1.1),
    monthsPerYear: fc.integer({ min: 1, max: 12 }),
    total: figures,
    path: fc.constantFrom("linear", "front", "s"),
    growth: hundredths(-0.05, 0.05),
    retention: hundredths(0.6, 1),
    verificationYield: hundredths(0.5, 1),
    newMembersStart: fc.integer({ min: 1, max: 12 }),
    budgetOffset: fc.integer({ min: 0, max: 5 }),
    shares,
    segmentCount: fc.integer({ min: 0, max: 3 }),
    budgetOn: fc.constantFrom("region", "segments"),
    unwaged: fc.boolean(),
    ceiling: fc.option(fc.integer({ min: 0, max: 40_000_000_000 })),
  })
  .chain((drawn) =>
    fc
      .tuple(
        ...Array.from({ length: drawn.segmentCount }, (_, index) =>
          segment(index + 1, drawn.baseYear, drawn.horizon + 1),
        ),
      )
      .map((segments): PlanChoices => {
        const horizonYear = drawn.baseYear + drawn.horizon;
        const slots: readonly PayerId[] = drawn.shares.map(({ payer }) => payer);
        const payer = slots[0] ?? "APBD";
        return {
          regionCode: drawn.region.code,
          baseYear: drawn.baseYear,
          horizonYear,
          targetShare: drawn.targetShare,
          targetYear: drawn.baseYear + Math.min(drawn.reach, drawn.horizon),
          payer,
          monthsPerYear: drawn.monthsPerYear,
          language: "id",
          total: drawn.total,
          segments: withoutWage(segments, drawn.unwaged, drawn.budgetOn === "region").map((one) => ({
            ...one,
            shares: drawn.shares,
          })),
          path: drawn.path,
          growth: drawn.growth,
          retention: drawn.retention,
          verificationYield: drawn.verificationYield,
          newMembersStart: drawn.newMembersStart,
          budgetYear: drawn.baseYear + 1 + (drawn.budgetOffset % drawn.horizon),
          payers: slots,
          ...(drawn.ceiling === null ? {} : { ceilings: { [payer]: drawn.ceiling } }),
          budgetOn: drawn.budgetOn,
        };
      }),
  );
