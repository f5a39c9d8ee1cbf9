import {
  baselineOf,
  basicProgrammes,
  basisNames,
  coverageRate,
  figures,
  gapToTarget,
  personsForTarget,
  subsidyCost,
  type Text,
} from "../../../domain/index.js";
import {
  totalBaseOf,
  type FigureChoice,
  type LineFigures,
  type PlanChoices,
} from "../../../workbook/index.js";

/** Where a region stands by the figures a plan starts from, or why that is not known. */
export type Standing =
  | {
      readonly kind: "known";
      readonly covered: number;
      readonly workers: number;
      /** covered / workers; may be above 1. */
      readonly share: number;
      /** When the covered were counted, on what base, and who says so. */
      readonly asOf: Text;
      readonly basis: Text;
      readonly outlet: Text;
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

/** A number of a line with what it is. */
interface Told {
  readonly value: number;
  readonly derived: boolean;
  readonly asOf: Text;
  readonly basis: Text;
  readonly outlet: Text;
}

/**
 * The region's own total as the plan takes it: the pair that was chosen, or the published one of this base year. Never a sum
 * of segments, as they overlap.
 */
export function standingOf(
  regionCode: string,
  baseYear: number,
  chosen: LineFigures | null = null,
): Standing {
  const baseline = baselineOf(regionCode);
  if (!baseline.ok) return { kind: "unknown", reason: baseline.problem.sentence };
  const { region, total } = baseline.value;
  const base = totalBaseOf(region, total, baseYear);
  const published: LineFigures = {
    covered:
      base.covered.kind === "figure"
        ? { kind: "published", figureId: base.covered.figure.id }
        : { kind: "blank" },
    workers:
      base.workers.kind === "figure"
        ? { kind: "published", figureId: base.workers.figure.id }
        : { kind: "blank" },
  };
  const used = chosen ?? published;
  const [covered, workers] = [told(used.covered), told(used.workers)];
  if (covered === null || workers === null) {
    return { kind: "unknown", reason: chosen === null ? base.why : notGiven };
  }
  const share = coverageRate(covered.value, workers.value);
  if (!share.ok) return { kind: "unknown", reason: share.problem.sentence };
  return {
    kind: "known",
    covered: covered.value,
    workers: workers.value,
    share: share.value,
    asOf: covered.asOf,
    basis: covered.basis,
    outlet: covered.outlet,
    workersDerived: workers.derived,
  };
}

const notGiven: Text = {
  id: "Peserta dan pekerja belum dua-duanya diisi.",
  en: "Covered and workers are not both given yet.",
};

function told(choice: FigureChoice): Told | null {
  switch (choice.kind) {
    case "blank":
      return null;
    case "own": {
      const same = (text: string): Text => ({ id: text, en: text });
      const { value, asOf, basis, source } = choice;
      return { value, derived: false, asOf: same(asOf), basis: same(basis), outlet: same(source) };
    }
    case "published": {
      const figure = figures().find(({ id }) => id === choice.figureId);
      if (figure === undefined) return null;
      const { outlet } = figure.source;
      return {
        value: figure.value,
        derived: figure.derivation !== null,
        asOf: figure.asOf.text,
        basis: basisNames[figure.basis],
        outlet: { id: outlet, en: outlet },
      };
    }
  }
}

/** An order of magnitude before anything is written; the sheets spread it over years and segments. */
export function needOf(
  standing: Pick<Extract<Standing, { kind: "known" }>, "covered" | "workers" | "share">,
  choices: PlanChoices,
): Need {
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
