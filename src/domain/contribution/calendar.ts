/** The schedule as a calendar: from which month which rate holds, and when which relief runs. What the sheets show. */
import { partOf } from "../exact/index.js";
import { formatRupiah, formatShare } from "../language/index.js";
import type { Text } from "../language/index.js";
import { changeMonths } from "../law/changes.js";
import type { Parameter } from "../law/parameter.js";
import type { Programme } from "../law/programmes.js";
import type { Relief } from "../law/reliefs.js";
import { refuseWithout, valueOn } from "../law/valueOn.js";
import { addMonths, monthIndex } from "../months/index.js";
import type { Month } from "../months/index.js";
import { payers } from "../payers/index.js";
import type { PayerId, ReliefStanding } from "../payers/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import type { Bearer, RiskClass, Standing } from "./contribution.js";
import type { Tariff } from "./law.js";
import { running } from "./lookUp.js";
import type { Schedule } from "./schedule.js";

/** A rate from a month on, until the next one. */
export interface RatePeriod {
  /** The first contribution month. */
  readonly from: Month;
  /** Whole rupiah a month (BPU, lowest bracket), or a share of the wage (PU). 0 once the programme is repealed. */
  readonly value: number;
  readonly rule: Text;
  readonly standing: Standing;
}

/** Which rate: of a programme and route, by whoever bears it; of PU members of a class of risk. */
export interface RateAsked {
  readonly route: "BPU" | "PU";
  readonly programme: Programme;
  readonly bearer: Bearer;
  readonly riskClass: RiskClass | null;
}

const monthAt = (index: number): Month => addMonths({ year: 0, month: 1 }, index);

/**
 * A rate's periods from a month on: the one that holds then, and every later one. Each states the act that brought it. Where the law
 * names no rate for a time, there is no period; `lastMonth` decides up to when each is known to be checked.
 */
export function ratePeriods(
  schedule: Schedule,
  asked: RateAsked,
  since: Month,
  lastMonth: Month,
): readonly RatePeriod[] {
  const tariff = schedule.tariffs(asked.route, asked.programme).find(({ bearer }) => bearer === asked.bearer);
  if (tariff === undefined) return [];
  const { brackets } = schedule.law;
  const decide: readonly Parameter[] =
    tariff.base === "bracket" ? [brackets, tariff.parameter] : [tariff.parameter];
  const changes = changeMonths(decide.map((each) => ({ ...each, lastChecked: "0001-01-01" })));
  const periods: RatePeriod[] = [];
  for (const [at, index] of changes.entries()) {
    const next = changes[at + 1];
    if (next !== undefined && next <= monthIndex(since)) continue;
    const period = periodAt(schedule, tariff, monthAt(index), asked.riskClass);
    if (period === null) continue;
    const before = periods.at(-1);
    const same = before?.value === period.value && before.standing.citation === period.standing.citation;
    if (!same) periods.push(period);
  }
  return periods.map((period, at) => {
    const next = periods[at + 1]?.from;
    const until = next === undefined ? lastMonth : addMonths(next, -1);
    return { ...period, standing: { ...period.standing, freshness: freshnessIn(decide, until) } };
  });
}

function periodAt(
  schedule: Schedule,
  tariff: Tariff,
  from: Month,
  riskClass: RiskClass | null,
): RatePeriod | null {
  const rate = schedule.rate(tariff, from, riskClass);
  if (!rate.ok || rate.value === null) return null;
  const { value, standing, repealed } = rate.value;
  const { programme, base, route } = tariff;
  if (repealed !== null) {
    return {
      from,
      value,
      standing,
      rule: { id: `${programme} ${route}: dicabut`, en: `${programme} ${route}: repealed` },
    };
  }
  if (base === "wage") {
    const rule: Text = {
      id: `${programme} ${route}: ${formatShare(value, "id")} dari upah`,
      en: `${programme} ${route}: ${formatShare(value, "en")} of the wage`,
    };
    return { from, value, standing, rule };
  }
  if (base === "person") {
    const rule: Text = {
      id: `${programme} ${route}: satu besaran untuk semua penghasilan`,
      en: `${programme} ${route}: one amount for every income`,
    };
    return { from, value, standing, rule };
  }
  const table = valueOn(schedule.law.brackets, from);
  const lowest = table.kind === "value" ? table.value[0] : undefined;
  if (table.kind !== "value" || lowest === undefined) return null;
  const rule: Text = {
    id: `${programme} ${route}: ${formatShare(value, "id")} dari dasar ${formatRupiah(lowest.basis, "id")} (kelompok penghasilan terendah)`,
    en: `${programme} ${route}: ${formatShare(value, "en")} of the basis ${formatRupiah(lowest.basis, "en")} (lowest income bracket)`,
  };
  // The act that changed the amount last is the one to be cited: the rate's own, or that of a newer table of brackets.
  const tabled = running(tariff.parameter, from);
  const byTable = tabled !== null && table.dated.from > tabled.dated.from;
  return {
    from,
    value: partOf(lowest.basis, value),
    rule,
    standing: byTable ? { ...standing, citation: table.citation, confidence: table.confidence } : standing,
  };
}

/** Unverified where a month lies beyond the day on which any of the parameters was last read. */
function freshnessIn(parameters: readonly Parameter[], month: Month): Standing["freshness"] {
  const late = parameters
    .map((each) => running(each, month)?.freshness)
    .find((freshness) => freshness?.status === "unverified");
  return late ?? { status: "checked" };
}

/** Months in a row in which a relief takes the same part off the same programmes for the same payers. */
export interface ReliefWindow {
  readonly relief: Relief;
  readonly from: Month;
  /** The last month, inclusive; `null` until further notice. */
  readonly until: Month | null;
  /** The part of the normal contribution that is still paid. */
  readonly kept: number;
  readonly standing: Standing;
  /** How each payer stands to it in these months. */
  readonly payers: ReadonlyMap<PayerId, ReliefStanding>;
  /** The act and article that leaves payers out, where there is one. */
  readonly exclusion: Standing | null;
}

/** Every relief of a route that runs in or after a month, in the order in which the schedule tries them. */
export function reliefWindows(
  schedule: Schedule,
  routes: readonly ("BPU" | "PU")[],
  since: Month,
): readonly ReliefWindow[] {
  return schedule.law.reliefs
    .filter((relief) => relief.routes.some((route) => routes.some((each) => each === route)))
    .flatMap((relief) => windowsOf(schedule, relief, since));
}

function windowsOf(schedule: Schedule, relief: Relief, since: Month): readonly ReliefWindow[] {
  const { kept, scope } = relief;
  const changes = changeMonths(
    [kept, ...(scope.excluded === null ? [] : [scope.excluded])].map((each: Parameter) => ({
      ...each,
      lastChecked: "0001-01-01",
    })),
  );
  const windows: ReliefWindow[] = [];
  for (const [at, index] of changes.entries()) {
    const from = monthAt(index);
    const now = running(kept, from);
    const next = changes[at + 1];
    const until = next === undefined ? null : monthAt(next - 1);
    if (now === null || (until !== null && monthIndex(until) < monthIndex(since))) continue;
    const standings = new Map(payers().map(({ id }) => [id, schedule.standing(scope, id, from)] as const));
    const exclusion = scope.excluded === null ? null : running(scope.excluded, from);
    windows.push({
      relief,
      from,
      until,
      kept: now.value,
      standing: {
        parameterId: kept.id,
        citation: now.citation,
        confidence: now.confidence,
        freshness: freshnessIn([kept], until ?? from),
      },
      payers: standings,
      exclusion:
        exclusion === null
          ? null
          : {
              parameterId: exclusion.parameter.id,
              citation: exclusion.citation,
              confidence: exclusion.confidence,
              freshness: exclusion.freshness,
            },
    });
  }
  return windows;
}

/** Refused where a month has no rate of a tariff that a plan needs: not yet in force, ended, or not yet published. */
export function ratesKnown(
  schedule: Schedule,
  asked: readonly RateAsked[],
  months: readonly Month[],
): Result<null> {
  for (const one of asked) {
    for (const tariff of schedule.tariffs(one.route, one.programme)) {
      if (tariff.bearer !== one.bearer) continue;
      for (const month of months) {
        const rate = schedule.rate(tariff, month, one.riskClass);
        if (!rate.ok) return rate;
        if (tariff.base !== "bracket") continue;
        const table = valueOn(schedule.law.brackets, month);
        if (table.kind !== "value") return refuseWithout(table);
      }
    }
  }
  return ok(null);
}
