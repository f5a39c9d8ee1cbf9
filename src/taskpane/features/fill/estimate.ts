import {
  baselineOf,
  basicProgrammes,
  coverageRate,
  gapToTarget,
  subsidyCost,
  type Figure,
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
      readonly coveredFigure: Figure;
      /** Whether the workers were computed back from a printed rate. */
      readonly workersDerived: boolean;
    }
  | { readonly kind: "unknown"; readonly reason: Text };

/** What a target means in persons and rupiah, at the number of workers of the standing. */
export type Need =
  | {
      readonly kind: "known";
      /** Whole persons still missing to the target; 0 once it is reached. */
      readonly persons: number;
      /** The year the months are reckoned in: the first after the base year. */
      readonly year: number;
      /** Whole rupiah for that many persons over the chosen months of that year, basic package, lowest income. */
      readonly cost: number;
      /** What about the rate is not settled or must be known. */
      readonly notes: readonly Text[];
    }
  | { readonly kind: "unknown"; readonly reason: Text };

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
    coveredFigure: base.covered.figure,
    workersDerived: base.workers.derived,
  };
}

/** An order of magnitude before anything is written; the sheets then spread it over years and segments. */
export function needOf(standing: Extract<Standing, { kind: "known" }>, choices: PlanChoices): Need {
  const gap = gapToTarget(standing.covered, standing.workers, choices.targetShare);
  if (!gap.ok) return { kind: "unknown", reason: gap.problem.sentence };
  const year = choices.baseYear + 1;
  const cost = subsidyCost(
    gap.value,
    choices.monthsPerYear,
    { year, month: 1 },
    {
      route: "BPU",
      programmes: basicProgrammes,
      payer: choices.payer,
      sector: "OTHER",
      income: null,
      riskClass: null,
    },
  );
  if (!cost.ok) return { kind: "unknown", reason: cost.problem.sentence };
  return { kind: "known", persons: gap.value, year, cost: cost.value.total, notes: cost.value.notes };
}
