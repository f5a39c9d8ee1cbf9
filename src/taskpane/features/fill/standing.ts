import {
  baselineOf,
  basicProgrammes,
  basisNames,
  coverageRate,
  figures,
  ok,
  payerOf,
  planned,
  projectLine,
  refuse,
  subsidyCost,
  timeText,
  totalBaseOf,
  type FigureChoice,
  type LineFigures,
  type Payer,
  type PlanChoices,
  type ReckonedPlan,
  type Result,
  type Text,
} from "../../../domain/index.js";
import { arithmeticOf, notIncluded } from "../../../workbooks/index.js";
import { lateTexts } from "../../language/late.js";

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
 * What the target means in persons and rupiah for the region as a whole, by what the sheets come to until somebody changes a
 * blue cell: everybody who is added is paid for by the plan's main payer.
 */
export type Need =
  | {
      readonly kind: "known";
      /** Whole persons to be enrolled up to the target year, those who take the place of leavers included. */
      readonly persons: number;
      readonly firstYear: FirstYear;
    }
  | { readonly kind: "unknown"; readonly reason: Text };

/** The year after the base year. */
interface FirstYear {
  readonly year: number;
  /** Whole persons to be added by then. */
  readonly persons: number;
  /** How many must be listed for that. */
  readonly listed: number;
  /** Months in which they are paid for. */
  readonly months: number;
  /** Whole rupiah for them over these months, basic package, lowest income. */
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
    return {
      kind: "unknown",
      reason: chosen === null && base.missing !== null ? lateTexts.figures.missing(base.missing) : notGiven,
    };
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
      return { value, derived: false, asOf: timeText(asOf), basis: same(basis), outlet: same(source) };
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
export function needOf(choices: PlanChoices): Need {
  const plan = arithmeticOf(choices);
  if (!plan.ok) return { kind: "unknown", reason: plan.problem.sentence };
  const total = plan.value.lines.find(({ kind }) => kind === "total");
  const rows = total === undefined ? ok([]) : projectLine(plan.value, total);
  if (!rows.ok) return { kind: "unknown", reason: rows.problem.sentence };
  const [, first] = rows.value;
  const driven = plan.value.years[1];
  if (first?.new == null || driven === undefined) return { kind: "unknown", reason: notGiven };
  const persons = rows.value
    .filter(({ year }) => year <= choices.targetYear)
    .reduce((sum, row) => sum + (row.new ?? 0), 0);
  const month = Math.max(driven.startMonth, driven.newStart);
  const months = Math.max(0, driven.startMonth + driven.months - month);
  const { year } = first;
  const year1 = { year, persons: first.new, listed: first.listed ?? first.new, months };
  if (months === 0) return { kind: "known", persons, firstYear: { ...year1, cost: 0, notes: [] } };
  const cost = subsidyCost(
    first.new,
    months,
    { year, month },
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
  return {
    kind: "known",
    persons,
    firstYear: { ...year1, cost: cost.value.total, notes: cost.value.notes },
  };
}

/** What each payer gives in the budget year, in whole rupiah, by what goes into the budget. */
interface PayerCost {
  readonly payer: Payer;
  readonly cost: number;
  /** What it can give; `null` where no ceiling is set. */
  readonly ceiling: number | null;
}

/** What is known, added up, with what the sum leaves out. Refused while nothing in the budget is known. */
export function payerCosts(
  choices: PlanChoices,
): Result<{ readonly year: number; readonly costs: readonly PayerCost[]; readonly left: Text | null }> {
  const found = costsOf(choices);
  if (!found.ok) return found;
  const { plan, years, costs } = found.value;
  const at = years.indexOf(plan.budgetYear);
  if (at < 0 || !found.value.known[at]) return refuse("missing", notComplete);
  return ok({
    year: plan.budgetYear,
    left: notIncluded(choices, plan),
    costs: plan.slots.map(({ payer, ceilings }, slot) => ({
      payer: payerOf(payer),
      cost: costs[slot]?.[at] ?? 0,
      ceiling: ceilings[at] ?? null,
    })),
  });
}

/** Rupiah of the lines in the budget, by payer and then by year of the plan; what is not known adds nothing. */
function costsOf(choices: PlanChoices): Result<{
  readonly plan: ReckonedPlan;
  readonly years: readonly number[];
  readonly costs: readonly (readonly number[])[];
  /** By year: whether any line is. */
  readonly known: readonly boolean[];
}> {
  const plan = arithmeticOf(choices);
  if (!plan.ok) return plan;
  const lines = planned(plan.value);
  if (!lines.ok) return lines;
  const money = lines.value.filter(({ line }) => line.inBudget).map((line) => line.money);
  const years = plan.value.years.map(({ year }) => year);
  return ok({
    plan: plan.value,
    years,
    costs: plan.value.slots.map((_, slot) =>
      years.map((_year, at) => money.reduce((sum, line) => sum + (line[at]?.slots[slot]?.cost ?? 0), 0)),
    ),
    known: years.map((_, at) => money.some((line) => line[at] != null)),
  });
}

/** The region's coverage as the plan leads it, beside its target; and what each payer gives in each year. */
export interface PlanPictures {
  /** The base year first; `null` while a year's coverage is not known. */
  readonly path: readonly { readonly year: number; readonly rate: number }[] | null;
  readonly target: { readonly year: number; readonly share: number };
  /** `null` while nothing in the budget is known, or nothing costs anything. */
  readonly costs: {
    /** After the base year. */
    readonly years: readonly number[];
    /** Whole rupiah, by year. */
    readonly payers: readonly { readonly payer: Payer; readonly amounts: readonly number[] }[];
  } | null;
}

/** What the pane draws of a plan. The same that Ringkasan draws of its cells. */
export function picturesOf(choices: PlanChoices): Result<PlanPictures> {
  const found = costsOf(choices);
  if (!found.ok) return found;
  const { plan, years, costs, known } = found.value;
  const total = plan.lines.find(({ kind }) => kind === "total");
  const rows = total === undefined ? ok([]) : projectLine(plan, total);
  if (!rows.ok) return rows;
  const path = rows.value.flatMap(({ year, rate }) => (rate === null ? [] : [{ year, rate }]));
  const payers = plan.slots
    .map(({ payer }, slot) => ({ payer: payerOf(payer), amounts: (costs[slot] ?? []).slice(1) }))
    .filter(({ amounts }) => amounts.some((amount) => amount > 0));
  return ok({
    path: path.length === years.length && path.length > 1 ? path : null,
    target: { year: choices.targetYear, share: choices.targetShare },
    costs: known.slice(1).includes(true) && payers.length > 0 ? { years: years.slice(1), payers } : null,
  });
}

const notComplete: Text = {
  id: "Biaya menurut pembayar belum diketahui: peserta, pekerja atau upah dasar sebuah baris yang masuk anggaran belum lengkap.",
  en: "The cost by payer is not known yet: covered, workers or the wage base of a line in the budget are not complete.",
};
