/** Everything the sheets need, looked up once: region, figures, payers, contributions by year, reliefs. */
import {
  baselineOf,
  checkChoices,
  checkRunningPersons,
  driversOf,
  enacted,
  enactedRules,
  inLanguage,
  monthRange,
  ok,
  payerOf,
  payers,
  planLimits,
  planTotal,
  ratePeriods,
  ratesKnown,
  reliefWindows,
  sectorOf,
  segmentChoicesOf,
  segmentLines,
  totalLine,
  waitingIn,
} from "../../domain/index.js";
import type {
  Drivers,
  IsoDate,
  Month,
  Payer,
  PlanChoices,
  PlanLine,
  PlanProgramme,
  PlanRules,
  PlanTotal,
  RateAsked,
  RatePeriod,
  Region,
  ReliefWindow,
  Result,
  Schedule,
  Sector,
  Text,
  ValueInForce,
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
  /** The law that the plan is filled with. */
  readonly schedule: Schedule;
  /** From which month which rate holds: rupiah of a BPU member in the lowest bracket, shares of a PU member's wage (class 1). */
  readonly rates: Readonly<Record<PlanRoute, Readonly<Record<PlanProgramme, readonly RatePeriod[]>>>>;
  /** Reliefs that a plan can come to have, in the order in which the law tries them. */
  readonly reliefs: readonly PlanRelief[];
  /** The law beside contributions: benefits, and how a region budgets. */
  readonly rules: PlanRules;
  /** For new members of each of the years: months of membership before JKM is paid in full. */
  readonly waits: readonly Wait[];
  /** The ISO day on which the law on contributions was last read. */
  readonly lawReadOn: IsoDate;
  /** A text in the plan's language. */
  readonly say: (text: Text) => string;
}

/** Of a year in which the law knows no waiting time: `null`. */
export type Wait = ValueInForce<number> | null;

/** Routes that are projected; construction and migrant workers are shown only. */
export type PlanRoute = "BPU" | "PU";

export const planRoutes: readonly PlanRoute[] = ["BPU", "PU"];
export const planProgrammes: readonly PlanProgramme[] = ["JKK", "JKM", "JHT"];

/** A relief as the sheets write it. */
export interface PlanRelief extends ReliefWindow {
  /** The sector it is for; `null`: for every sector of the sheets. */
  readonly sector: Sector | null;
  readonly routes: readonly PlanRoute[];
  readonly programmes: readonly PlanProgramme[];
  /** Reliefs that treat every payer alike share a list of payers: the number of theirs, from 0. */
  readonly list: number;
}

/** Whether the region as a whole has figures to start from; without them nothing of it is projected or compared. */
export function hasBase({ total }: PlanModel): boolean {
  return total.covered.value !== null && total.workers.value !== null;
}

/** Looks up what the choices need. A bad choice is refused with a sentence that names it. */
export function modelOf(
  given: PlanChoices,
  schedule: Schedule = enacted,
  rules: PlanRules = enactedRules,
): Result<PlanModel> {
  const checked = checkChoices(given);
  if (!checked.ok) return checked;
  const choices = checked.value;
  const baseline = baselineOf(choices.regionCode);
  if (!baseline.ok) return baseline;
  const { region } = baseline.value;
  const asPublished = segmentChoicesOf(region.code, choices.language);
  if (!asPublished.ok) return asPublished;
  const segments = segmentLines(choices, choices.segments ?? asPublished.value, baseline.value);
  const total = planTotal(choices, baseline.value);
  const paid = [
    checkRunningPersons(totalLine(total, region.name, choices), "runningPersons"),
    ...segments.map((line, index) => checkRunningPersons(line, `segments[${index}].running`)),
  ].find((one) => !one.ok);
  if (paid?.ok === false) return paid;
  const ofType = (type: PlanLine["rowType"]): readonly PlanLine[] =>
    segments.filter((line) => line.rowType === type);
  const years = Array.from(
    { length: choices.horizonYear - choices.baseYear + 1 },
    (_, index) => choices.baseYear + index,
  );
  const { baseYear, horizonYear } = choices;
  const months = monthRange({ year: baseYear, month: 1 }, 12 * years.length);
  const known = ratesKnown(schedule, planRoutes.flatMap(askedOf), months);
  if (!known.ok) return known;
  const lastMonth = { year: horizonYear, month: 12 };
  const sectors = [sectorOf("OTHER"), sectorOf("TRANSPORT")];
  const drivers = driversOf(choices);
  return ok({
    choices,
    drivers,
    region,
    years,
    total,
    segments,
    standing: ofType("standing"),
    temporary: ofType("temporary"),
    contract: ofType("contract"),
    payer: payerOf(choices.payer),
    payers: payers(),
    sectors,
    schedule,
    rates: { BPU: ratesOf(schedule, "BPU", lastMonth), PU: ratesOf(schedule, "PU", lastMonth) },
    reliefs: reliefsOf(schedule, sectors),
    rules,
    waits: waitsOf(rules, years, drivers),
    lawReadOn: lawReadOn(schedule),
    say: (text) => inLanguage(text, choices.language),
  });
}

/** What the sheets pay on a route: the payer's part (BPU) or the employer's, in the lowest class of risk (PU). */
function askedOf(route: PlanRoute): readonly RateAsked[] {
  const bearer = route === "BPU" ? "payer" : "employer";
  return planProgrammes.map((programme) => ({ route, programme, bearer, riskClass: 1 }));
}

/** The first month that a plan can have. */
const firstMonth: Month = { year: planLimits.firstBaseYear, month: 1 };

function ratesOf(
  schedule: Schedule,
  route: PlanRoute,
  lastMonth: Month,
): Readonly<Record<PlanProgramme, readonly RatePeriod[]>> {
  const [jkk = [], jkm = [], jht = []] = askedOf(route).map((asked) =>
    ratePeriods(schedule, asked, firstMonth, lastMonth),
  );
  return { JKK: jkk, JKM: jkm, JHT: jht };
}

/** The reliefs that hold for a route, sector and programme of the sheets; wage workers are in no sector of their own. */
function reliefsOf(schedule: Schedule, sectors: readonly Sector[]): readonly PlanRelief[] {
  const lists: string[] = [];
  return reliefWindows(schedule, planRoutes, firstMonth).flatMap((window): readonly PlanRelief[] => {
    const { relief } = window;
    const holding = sectors.filter(({ id }) => relief.sectors === "all" || relief.sectors.includes(id));
    const programmes = planProgrammes.filter((one) => relief.programmes.includes(one));
    const routes = planRoutes.filter(
      (route) =>
        relief.routes.includes(route) &&
        (route === "BPU" ? holding.length > 0 : holding.some(({ id }) => id === "OTHER")),
    );
    if (routes.length === 0 || programmes.length === 0) return [];
    const [only = null] = holding;
    const key = JSON.stringify([...window.payers, window.exclusion?.citation ?? null]);
    if (!lists.includes(key)) lists.push(key);
    const sector = holding.length === sectors.length ? null : only;
    return [{ ...window, sector, routes, programmes, list: lists.indexOf(key) }];
  });
}

/** The waiting time by the rule of the month in which a year's new members start. */
function waitsOf({ waiting }: PlanRules, years: readonly number[], drivers: Drivers): readonly Wait[] {
  const month = Math.max(drivers.startMonth, drivers.newMembersStart);
  return years.map((year) => waitingIn({ year, month }, waiting));
}

/** When the law behind the plan's contributions was last read; where on different days, the first of them. */
function lawReadOn({ law }: Schedule): IsoDate {
  const days = law.tariffs
    .filter(({ route, programme }) => route !== "JAKON" && planProgrammes.some((one) => one === programme))
    .map(({ parameter }) => parameter.lastChecked);
  return days.reduce((first, day) => (day < first ? day : first));
}

/** Whether the region's cost as a whole goes into the budget, and not that of its segments: never the same heads twice. */
export function isOnRegion({ choices, total, standing }: PlanModel): boolean {
  if (choices.budgetOn !== undefined) return choices.budgetOn === "region";
  const isKnown = total.covered.value !== null && total.workers.value !== null;
  return isKnown || standing.length === 0;
}
