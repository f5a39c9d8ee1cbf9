import {
  baselineOf,
  basicProgrammes,
  coverageRate,
  gapToTarget,
  personsForTarget,
  subsidyCost,
  type Text,
} from "../../../domain/index.js";
import { totalBaseOf, type PlanChoices } from "../../../workbook/index.js";

/** Where a region stands by the published figures a plan starts from, or why that is not known. */
export type Standing =
  | {
      readonly kind: "known";
      readonly covered: number;
      readonly workers: number;
      /** covered / workers; may be above 1. */
      readonly share: number;
      /** When the covered were counted, and who published it. */
      readonly asOf: Text;
      readonly outlet: string;
      /** Whether the workers were computed back from a printed rate. */
      readonly workersDerived: boolean;
    }
  | { readonly kind: "unknown"; readonly reason: Text };

/**
 * What the target means in persons and rupiah, by what the sheets assume until somebody changes a blue cell: a
 * straight path, no growth of the workers, everybody added paid for by the one payer from January on.
 */
export type Need =
  | {
      readonly kind: "known";
      /** Whole persons still missing to the target; 0 once it is reached. */
      readonly persons: number;
      readonly firstYear: FirstYear;
    }
  | { readonly kind: "unknown"; readonly reason: Text };

/** The year after the base year. */
export interface FirstYear {
  readonly year: number;
  /** Whole persons to be added by then. */
  readonly persons: number;
  /** Whole rupiah for them over the chosen months, basic package, lowest income. */
  readonly cost: number;
  /** What about the rate is not settled or must be known. */
  readonly notes: readonly Text[];
}

/** The region's own total as the plan of this base year takes it; never a sum of segments, as they overlap. */
export function standingOf(regionCode: string, baseYear: number): Standing {
  const baseline = baselineOf(regionCode);
  if (!baseline.ok) return { kind: "unknown", reason: baseline.problem.sentence };
  const { region, total } = baseline.value;
  const base = totalBaseOf(region, total, baseYear);
  if (base.covered.kind === "blank" || base.workers.kind === "blank") {
    return { kind: "unknown", reason: base.why };
  }
  const share = coverageRate(base.covered.value, base.workers.value);
  if (!share.ok) return { kind: "unknown", reason: share.problem.sentence };
  return {
    kind: "known",
    covered: base.covered.value,
    workers: base.workers.value,
    share: share.value,
    asOf: base.covered.figure.asOf.text,
    outlet: base.covered.figure.source.outlet,
    workersDerived: base.workers.derived,
  };
}

/** An order of magnitude before anything is written; the sheets spread it over years and segments. */
export function needOf(standing: Extract<Standing, { kind: "known" }>, choices: PlanChoices): Need {
  const { covered, workers, share } = standing;
  const { baseYear, targetYear, targetShare, monthsPerYear, payer } = choices;
  const gap = gapToTarget(covered, workers, targetShare);
  if (!gap.ok) return { kind: "unknown", reason: gap.problem.sentence };
  const year = baseYear + 1;
  const onPath = Math.max(share, share + (targetShare - share) / (targetYear - baseYear));
  const persons = gap.value === 0 ? 0 : Number(personsForTarget(workers, onPath)) - covered;
  const cost = subsidyCost(
    persons,
    monthsPerYear,
    { year, month: 1 },
    { route: "BPU", programmes: basicProgrammes, payer, sector: "OTHER", income: null, riskClass: null },
  );
  if (!cost.ok) return { kind: "unknown", reason: cost.problem.sentence };
  const { total, notes } = cost.value;
  return { kind: "known", persons: gap.value, firstYear: { year, persons, cost: total, notes } };
}
