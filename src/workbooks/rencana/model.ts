/** Everything the sheets need, looked up once: region, figures, payers, contributions by year, reliefs. */
import {
  addMonths,
  baselineOf,
  basicProgrammes,
  checkChoices,
  compareMonths,
  contributionRuns,
  driversOf,
  findParameter,
  inLanguage,
  monthlyContribution,
  ok,
  payerOf,
  payers,
  lastPlanYear,
  planLimits,
  planTotal,
  sectorOf,
  segmentChoicesOf,
  segmentLines,
} from "../../domain/index.js";
import type {
  Contribution,
  Drivers,
  Month,
  Parameter,
  Payer,
  PlanChoices,
  PlanLine,
  PlanTotal,
  Region,
  Result,
  Sector,
  Text,
  TraceLine,
} from "../../domain/index.js";

export interface PlanModel {
  readonly choices: PlanChoices;
  /** What the optional choices come to. */
  readonly drivers: Drivers;
  readonly region: Region;
  /** The base year first. */
  readonly years: readonly number[];
  readonly total: PlanTotal;
  /** The segments in the planner's order. */
  readonly segments: readonly PlanLine[];
  /** Those that stand for years, and so are projected. */
  readonly standing: readonly PlanLine[];
  /** Those of weeks or months: no part of any rate. */
  readonly temporary: readonly PlanLine[];
  /** Those counted by the value of contracts: shown only. */
  readonly contract: readonly PlanLine[];
  readonly payer: Payer;
  readonly payers: readonly Payer[];
  /** Sectors that a relief for the self-employed tells apart; the first is the usual one. */
  readonly sectors: readonly Sector[];
  /** Normal monthly contribution of one BPU member in the lowest bracket, by year. */
  readonly contributions: readonly { readonly jkk: TraceLine; readonly jkm: TraceLine }[];
  /** JKK (lowest class of risk) and JKM of one wage worker: the share of the wage, and the law behind it. */
  readonly wageRates: Readonly<Record<"jkk" | "jkm", WageRate>>;
  readonly reliefs: readonly ReliefWindow[];
  /** Months of membership before JKM is paid in full, and the parameter that says so. */
  readonly fullJkm: { readonly months: number; readonly parameter: Parameter };
  /** The ISO day on which the law on contributions was last read. */
  readonly lawReadOn: string;
  /** A text in the plan's language. */
  readonly say: (text: Text) => string;
}

export interface WageRate {
  readonly share: number;
  readonly line: TraceLine;
}

/** Months in a row in which a payer who is open to relief pays only a part. */
export interface ReliefWindow {
  readonly sector: Sector;
  readonly from: Month;
  /** The last month, inclusive. */
  readonly until: Month;
  /** The part of JKK and JKM that is still paid, 0.5. */
  readonly kept: number;
  readonly line: TraceLine;
}

/** Looks up what the choices need. A bad choice is refused with a sentence that names it. */
export function modelOf(given: PlanChoices): Result<PlanModel> {
  const checked = checkChoices(given);
  if (!checked.ok) return checked;
  const choices = checked.value;
  const baseline = baselineOf(choices.regionCode);
  if (!baseline.ok) return baseline;
  const { region } = baseline.value;
  const asPublished = segmentChoicesOf(region.code, choices.language);
  if (!asPublished.ok) return asPublished;
  const segments = segmentLines(choices, choices.segments ?? asPublished.value, baseline.value);
  const ofType = (type: PlanLine["rowType"]): readonly PlanLine[] =>
    segments.filter((line) => line.rowType === type);
  const years = Array.from(
    { length: choices.horizonYear - choices.baseYear + 1 },
    (_, index) => choices.baseYear + index,
  );
  const contributions: { jkk: TraceLine; jkm: TraceLine }[] = [];
  for (const year of years) {
    const normal = normalContribution({ year, month: 1 });
    if (!normal.ok) return normal;
    contributions.push(normal.value);
  }
  const wageRates = wageRatesOf({ year: choices.baseYear, month: 1 });
  if (!wageRates.ok) return wageRates;
  const sectors = [sectorOf("OTHER"), sectorOf("TRANSPORT")];
  const reliefs: ReliefWindow[] = [];
  for (const sector of sectors) {
    const windows = reliefWindows(sector);
    if (!windows.ok) return windows;
    reliefs.push(...windows.value);
  }
  return ok({
    choices,
    drivers: driversOf(choices),
    region,
    years,
    total: planTotal(choices, baseline.value),
    segments,
    standing: ofType("standing"),
    temporary: ofType("temporary"),
    contract: ofType("contract"),
    payer: payerOf(choices.payer),
    payers: payers(),
    sectors,
    contributions,
    wageRates: wageRates.value,
    reliefs,
    fullJkm: fullJkmMonths(),
    lawReadOn: lawReadOn([
      ...contributions.flatMap(({ jkk, jkm }) => [jkk, jkm]),
      wageRates.value.jkk.line,
      wageRates.value.jkm.line,
    ]),
    say: (text) => inLanguage(text, choices.language),
  });
}

const oneMember = { route: "BPU", programmes: basicProgrammes, income: null, riskClass: null } as const;
/** A wage on which a rate is read off without rounding: 0.24 % of it is 2,400. */
const probeWage = 1_000_000;

/** The line of a programme as it is before any relief. */
function normalLine(contribution: Contribution, programme: "JKK" | "JKM"): TraceLine {
  const line = contribution.lines.find(
    (candidate) => candidate.programme === programme && candidate.amount >= 0,
  );
  if (line === undefined) throw new Error(`The contribution has no line for ${programme}`);
  return line;
}

function normalContribution(month: Month): Result<{ jkk: TraceLine; jkm: TraceLine }> {
  const found = monthlyContribution({ ...oneMember, payer: "APBD", sector: "OTHER" }, month);
  if (!found.ok) return found;
  return ok({ jkk: normalLine(found.value, "JKK"), jkm: normalLine(found.value, "JKM") });
}

function wageRatesOf(month: Month): Result<Readonly<Record<"jkk" | "jkm", WageRate>>> {
  const one = {
    programmes: basicProgrammes,
    payer: "APBD",
    sector: "OTHER",
    income: probeWage,
    riskClass: 1,
  } as const;
  const found = monthlyContribution({ ...one, route: "PU" }, month);
  if (!found.ok) return found;
  const rate = (programme: "JKK" | "JKM"): WageRate => {
    const line = normalLine(found.value, programme);
    return { share: line.amount / probeWage, line };
  };
  return ok({ jkk: rate("JKK"), jkm: rate("JKM") });
}

function fullJkmMonths(): PlanModel["fullJkm"] {
  const found = findParameter("benefit.jkm.min_membership_months");
  const months = found.ok ? found.value.values.at(-1)?.value : undefined;
  if (!found.ok || typeof months !== "number")
    throw new Error("The law has lost the months before JKM is full");
  return { months, parameter: found.value };
}

/** When the law behind these contributions was last read; where on different days, the first of them. */
function lawReadOn(lines: readonly TraceLine[]): string {
  const days = lines.map(({ parameterId }) => {
    const found = findParameter(parameterId);
    if (!found.ok) throw new Error(`A contribution comes from ${parameterId}, which the law does not have`);
    return found.value.lastChecked;
  });
  return days.reduce((first, day) => (day < first ? day : first));
}

/** The reliefs of a self-paying member, read off month by month from the contributions of the law. */
function reliefWindows(sector: Sector): Result<readonly ReliefWindow[]> {
  const start = { year: planLimits.firstBaseYear, month: 1 };
  const months = (lastPlanYear + 1 - start.year) * 12;
  const runs = contributionRuns({ ...oneMember, payer: "SELF", sector: sector.id }, start, months);
  if (!runs.ok) return runs;
  const windows: ReliefWindow[] = [];
  for (const run of runs.value) {
    const line = run.contribution.lines.find(
      (candidate) => candidate.programme === "JKK" && candidate.amount < 0,
    );
    if (line === undefined || run.from === null) continue;
    const normal = normalLine(run.contribution, "JKK").amount;
    const kept = (normal + line.amount) / normal;
    const until = addMonths(run.from, run.months - 1);
    const before = windows.at(-1);
    // A period is cut wherever any rule changes; months of one relief that follow each other are one window.
    const goesOn =
      before !== undefined &&
      before.kept === kept &&
      before.line.parameterId === line.parameterId &&
      compareMonths(addMonths(before.until, 1), run.from) === 0;
    if (goesOn) windows[windows.length - 1] = { ...before, until };
    else windows.push({ sector, from: run.from, until, kept, line });
  }
  return ok(windows);
}

/** Whether the region's cost as a whole goes into the budget, and not that of its segments: never the same heads twice. */
export function isOnRegion({ choices, total, standing }: PlanModel): boolean {
  if (choices.budgetOn !== undefined) return choices.budgetOn === "region";
  const isKnown = total.covered.value !== null && total.workers.value !== null;
  return isKnown || standing.length === 0;
}
