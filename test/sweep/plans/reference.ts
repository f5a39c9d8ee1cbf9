/** The choices of a drawn plan as the domain's reference takes them. */
import { persons, rupiah, share, usuallyPaidBy } from "../../../src/domain/index.js";
import type {
  LineFigures,
  Persons,
  PlanChoices,
  PlanSlot,
  ReckonedLine,
  ReckonedPlan,
  SegmentChoice,
  Share,
} from "../../../src/domain/index.js";

const own = (figure: LineFigures["covered"]): Persons | null =>
  figure.kind === "own" ? persons(figure.value) : null;

const known = <T>(value: number | null | undefined, of: (value: number) => T): T | null =>
  value === null || value === undefined ? null : of(value);

function sharesOf(slots: readonly PlanSlot[], segment?: SegmentChoice): readonly Share[] {
  const { shares } = segment ?? {};
  if (shares === undefined) return slots.map((_, slot) => share(slot === 0 ? 1 : 0));
  return slots.map(({ payer }) => share(shares.find((one) => one.payer === payer)?.share ?? 0));
}

/** Who is paid for already: a number of them, or all or none. */
const partOf = (number: number | undefined, all: boolean): Pick<ReckonedLine, "running" | "runningPersons"> =>
  number === undefined ? { running: all } : { running: true, runningPersons: persons(number) };

/** Every choice of the draw, nothing from the sheets. */
export function referenceOf(choices: PlanChoices): ReckonedPlan {
  const { baseYear, horizonYear, monthsPerYear, segments = [], payers = [choices.payer] } = choices;
  const budgetYear = choices.budgetYear ?? baseYear + 1;
  const years = Array.from({ length: horizonYear - baseYear + 1 }, (_, index) => ({
    year: baseYear + index,
    growth: choices.growth ?? 0,
    months: monthsPerYear,
    startMonth: choices.startMonth ?? 1,
    newStart: choices.newMembersStart ?? 1,
    retention: choices.retention ?? 1,
    yield: choices.verificationYield ?? 1,
    official: null,
    own: known(choices.ownTargets?.[baseYear + index], share),
  }));
  const slots = payers.map((payer) => ({
    payer,
    ceilings: years.map(({ year }) =>
      year === budgetYear ? known(choices.ceilings?.[payer], rupiah) : null,
    ),
  }));
  const { total } = choices;
  const region: ReckonedLine = {
    id: "total",
    kind: "total",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    covered: total === undefined ? null : own(total.covered),
    workers: total === undefined ? null : own(total.workers),
    wage: null,
    riskClass: 1,
    target: null,
    shares: sharesOf(slots),
    inBudget: choices.budgetOn === "region",
    ...partOf(choices.runningPersons, false),
  };
  const lines = segments.map((segment): ReckonedLine => ({
    id: segment.id,
    kind: segment.rowType === "temporary" ? "temporary" : "standing",
    route: segment.route,
    programmes: segment.programmes.includes("JHT") ? ["JKK", "JKM", "JHT"] : ["JKK", "JKM"],
    covered: own(segment.covered),
    workers: own(segment.workers),
    wage: known(segment.wage, rupiah),
    riskClass: 1,
    target: known(segment.target, share),
    shares: sharesOf(slots, segment),
    inBudget: segment.rowType === "temporary" || choices.budgetOn === "segments",
    ...partOf(
      segment.runningPersons,
      segment.rowType === "standing" && (segment.running ?? usuallyPaidBy(choices, segment.segment)),
    ),
    ...(segment.period === undefined ? {} : { period: segment.period }),
  }));
  // On the sheets the temporary segments follow all standing ones.
  const ordered = [
    ...lines.filter(({ kind }) => kind === "standing"),
    ...lines.filter(({ kind }) => kind === "temporary"),
  ];
  return {
    targetYear: choices.targetYear,
    target: share(choices.targetShare),
    paidShare: share(1),
    path: choices.path ?? "linear",
    sector: "OTHER",
    payer: choices.payer,
    years,
    lines: [region, ...ordered],
    slots,
    budgetYear,
  };
}
