/** Everything the sheets need, looked up once: region, figures, payers, contributions by year, reliefs. */
import {
  addMonths,
  baselineOf,
  basicProgrammes,
  contributionRuns,
  inLanguage,
  monthlyContribution,
  ok,
  payerOf,
  payers,
  sectorOf,
} from "../domain/index.js";
import type { BaselineRow, Month, Payer, Region, Result, Sector, Text, TraceLine } from "../domain/index.js";
import { totalBaseOf } from "./base.js";
import type { TotalBase } from "./base.js";
import { checkChoices, planLimits } from "./choices.js";
import type { PlanChoices } from "./choices.js";

export interface PlanModel {
  readonly choices: PlanChoices;
  readonly region: Region;
  /** The base year first. */
  readonly years: readonly number[];
  readonly total: TotalBase;
  /** Segments that stand for years, and so are projected. */
  readonly standing: readonly BaselineRow[];
  /** Segments of weeks or months, or counted in rupiah: shown, not projected. */
  readonly passing: readonly BaselineRow[];
  readonly payer: Payer;
  readonly payers: readonly Payer[];
  /** Sectors that a relief for the self-employed tells apart; the first is the usual one. */
  readonly sectors: readonly Sector[];
  /** Normal monthly contribution of one BPU member in the lowest bracket, by year. */
  readonly contributions: readonly { readonly jkk: TraceLine; readonly jkm: TraceLine }[];
  readonly reliefs: readonly ReliefWindow[];
  /** A text in the plan's language. */
  readonly say: (text: Text) => string;
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
  const { region, total, segments } = baseline.value;
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
  const sectors = [sectorOf("OTHER"), sectorOf("TRANSPORT")];
  const reliefs: ReliefWindow[] = [];
  for (const sector of sectors) {
    const windows = reliefWindows(sector);
    if (!windows.ok) return windows;
    reliefs.push(...windows.value);
  }
  return ok({
    choices,
    region,
    years,
    total: totalBaseOf(region, total, choices.baseYear),
    standing: segments.filter((row) => row.segment.rowType === "standing"),
    passing: segments.filter((row) => row.segment.rowType !== "standing"),
    payer: payerOf(choices.payer),
    payers: payers(),
    sectors,
    contributions,
    reliefs,
    say: (text) => inLanguage(text, choices.language),
  });
}

const oneMember = { route: "BPU", programmes: basicProgrammes, income: null, riskClass: null } as const;

function normalContribution(month: Month): Result<{ jkk: TraceLine; jkm: TraceLine }> {
  const found = monthlyContribution({ ...oneMember, payer: "APBD", sector: "OTHER" }, month);
  if (!found.ok) return found;
  const line = (programme: "JKK" | "JKM"): TraceLine => {
    const named = found.value.lines.find((candidate) => candidate.programme === programme);
    if (named === undefined) throw new Error(`The contribution of a BPU member has no line for ${programme}`);
    return named;
  };
  return ok({ jkk: line("JKK"), jkm: line("JKM") });
}

/** The reliefs of a self-paying member, read off month by month from the contributions of the law. */
function reliefWindows(sector: Sector): Result<readonly ReliefWindow[]> {
  const start = { year: planLimits.firstBaseYear, month: 1 };
  const months = (planLimits.lastBaseYear + planLimits.longestHorizon + 1 - start.year) * 12;
  const runs = contributionRuns({ ...oneMember, payer: "SELF", sector: sector.id }, start, months);
  if (!runs.ok) return runs;
  return ok(
    runs.value.flatMap((run): readonly ReliefWindow[] => {
      const relief = run.contribution.lines.find((line) => line.programme === "JKK" && line.amount < 0);
      const normal = run.contribution.lines.find((line) => line.programme === "JKK" && line.amount >= 0);
      if (relief === undefined || normal === undefined || run.from === null) return [];
      const kept = (normal.amount + relief.amount) / normal.amount;
      return [{ sector, from: run.from, until: addMonths(run.from, run.months - 1), kept, line: relief }];
    }),
  );
}
