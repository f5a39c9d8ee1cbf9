/**
 * "Tahun berikutnya": the choices of a plan a year later. What was reached becomes the base, those who were new are paid for already,
 * and everything else stays, unless the year has overtaken it.
 */
import { formatMonth } from "../../months/index.js";
import { payerOf } from "../../payers/index.js";
import { findRegion } from "../../regions/index.js";
import { ok, refuse } from "../../result.js";
import type { Text } from "../../language/index.js";
import type { PayerId } from "../../payers/index.js";
import type { Result } from "../../result.js";
import type { FigureChoice, LineFigures, PlanChoices, SegmentChoice } from "../choices.js";
import { budgetYearOf } from "../drivers.js";
import { segmentChoicesOf, totalChoiceOf } from "../lines/choose.js";
import { publishedFigure } from "../lines/published.js";
import type { LineNumber } from "../lines/published.js";
import { planLimits } from "../table/index.js";
import { nextFigures } from "./figures.js";
import type { ActualLine, NextOrigin, ReachedLine } from "./figures.js";

/** The region as a whole, as the reckoned plan calls it. */
const regionLine = "semua-pekerja";

/** A line with what it starts from. */
export interface NextLine {
  readonly id: string;
  readonly name: string;
  readonly figures: LineFigures;
  readonly values: Readonly<Record<LineNumber, number | null>>;
  readonly origin: Readonly<Record<LineNumber, NextOrigin>>;
  /** Of the covered those whose contribution the budget goes on paying. */
  readonly paid: number;
}

export interface NextYear {
  readonly choices: PlanChoices;
  /** The region first, then the standing segments. */
  readonly lines: readonly NextLine[];
  /** What did not simply stay, and why. */
  readonly notes: readonly Text[];
}

/** What next year starts from. */
export interface NextYearGiven {
  readonly reached: readonly ReachedLine[];
  /** By the id of a line; "semua-pekerja" for the region. */
  readonly actuals?: Readonly<Record<string, ActualLine>>;
  /** Lines whose cost goes into the budget now. */
  readonly inBudget: readonly string[];
}

/**
 * The choices are checked; those that come out are to be checked again, as actual figures may be wrong. Refuses years that no plan can
 * have, and an actual figure of a line that is none.
 */
export function nextYear(
  before: PlanChoices,
  { reached, actuals = {}, inBudget }: NextYearGiven,
): Result<NextYear> {
  const region = findRegion(before.regionCode, "regionCode");
  if (!region.ok) return region;
  const year = before.baseYear + 1;
  if (year > planLimits.lastBaseYear) {
    return refuse(
      "value",
      {
        id: `Tahun dasar berikutnya ${year} melewati ${planLimits.lastBaseYear}, tahun dasar terakhir yang dikenal.`,
        en: `The next base year ${year} is after ${planLimits.lastBaseYear}, the last that a plan can have.`,
      },
      "baseYear",
    );
  }
  const published = segmentChoicesOf(before.regionCode, before.language);
  if (!published.ok) return published;
  const usualTotal = totalChoiceOf(before.regionCode, before.baseYear);
  if (!usualTotal.ok) return usualTotal;
  const segments = before.segments ?? published.value;
  const foreign = Object.keys(actuals).find(
    (id) => id !== regionLine && !segments.some((one) => one.id === id && one.rowType === "standing"),
  );
  if (foreign !== undefined) {
    const lines = [regionLine, ...segments.filter(isStanding).map(({ id }) => id)].join(", ");
    return refuse(
      "value",
      {
        id: `Angka sebenarnya untuk "${foreign}": rencana tidak punya baris tetap itu. Yang ada: ${lines}.`,
        en: `Actual figures of "${foreign}": the plan has no such standing line. There are: ${lines}.`,
      },
      foreign,
    );
  }
  const notes: Text[] = [];
  const lineOf = (
    id: string,
    name: string,
    segment: SegmentChoice["segment"],
    figures: LineFigures,
  ): NextLine => {
    const of = { regionCode: before.regionCode, segment };
    const line = reached.find((one) => one.id === id);
    const actual = actuals[id];
    const next = nextFigures({ ...of, language: before.language, year, figures, reached: line, actual });
    const values = {
      covered: valueIn(next.figures.covered, "covered", of),
      workers: valueIn(next.figures.workers, "workers", of),
    };
    const paid = inBudget.includes(id) ? paidOf(line, actual, values.covered) : 0;
    return { id, name, ...next, values, paid };
  };
  const total = lineOf(regionLine, region.value.name, regionLine, before.total ?? usualTotal.value);
  const lines = [total];
  const moved = segments.flatMap((segment): readonly SegmentChoice[] => {
    if (!isStanding(segment)) return stillToCome(segment, year, notes);
    const line = lineOf(segment.id, segment.name, segment.segment, segment);
    lines.push(line);
    return [withLine(segment, line, inBudget.includes(segment.id))];
  });
  const kept = total.origin.covered === "kept" && total.origin.workers === "kept";
  const { total: totalBefore, runningPersons: paidBefore = 0, ...rest } = withYears(before, year, notes);
  // Where the region is not budgeted nobody of it is paid for by this plan: what was chosen waits.
  const waiting = paidBefore <= (total.values.covered ?? 0) ? paidBefore : 0;
  const paid = inBudget.includes(regionLine) ? total.paid : waiting;
  const choices: PlanChoices = {
    ...rest,
    ...(kept && totalBefore === undefined ? {} : { total: total.figures }),
    segments: moved,
    ...(paid > 0 ? { runningPersons: paid } : {}),
  };
  return ok({ choices, lines, notes });
}

function isStanding({ rowType }: SegmentChoice): boolean {
  return rowType === "standing";
}

function valueIn(
  choice: FigureChoice,
  which: LineNumber,
  { regionCode, segment }: Pick<SegmentChoice, "segment"> & { readonly regionCode: string },
): number | null {
  if (choice.kind === "blank") return null;
  if (choice.kind === "own") return choice.value;
  const found = publishedFigure(choice.figureId, regionCode, segment, which);
  return "figure" in found ? found.figure.value : null;
}

/** Whom the budget goes on paying for. Where fewer were reached than reckoned, it is those to be enrolled who are missing. */
function paidOf(
  line: ReachedLine | undefined,
  actual: ActualLine | undefined,
  covered: number | null,
): number {
  if (actual?.paid !== undefined) return actual.paid;
  if (line?.paid == null || covered === null) return 0;
  const missing = Math.max(0, (line.members ?? covered) - covered);
  return Math.max(0, Math.min(line.paid - missing, covered));
}

function withLine(
  { running, runningPersons, ...segment }: SegmentChoice,
  { figures, values, paid }: NextLine,
  inBudget: boolean,
): SegmentChoice {
  const moved = { ...segment, ...figures };
  const { covered } = values;
  // Of a line that is not budgeted nobody is paid for by this plan, and of one without members nobody knows: what was chosen stays.
  if (!inBudget || covered === null) {
    return {
      ...moved,
      ...(running === undefined ? {} : { running }),
      ...(runningPersons === undefined || covered === null || runningPersons > covered
        ? {}
        : { runningPersons }),
    };
  }
  if (paid === 0) return { ...moved, running: false };
  return { ...moved, running: true, ...(paid === covered ? {} : { runningPersons: paid }) };
}

/** A segment of some months: as it is, cut to the new years, or gone with them. */
function stillToCome(segment: SegmentChoice, year: number, notes: Text[]): readonly SegmentChoice[] {
  const { period, name } = segment;
  if (period === undefined || period.from.year >= year) return [segment];
  if (period.until.year < year) {
    notes.push({
      id: `${name}: bulan perlindungannya berakhir ${formatMonth(period.until, "id")}, jadi tidak ikut lagi.`,
      en: `${name}: its months of protection ended in ${formatMonth(period.until, "en")}, so it is left out.`,
    });
    return [];
  }
  notes.push({
    id: `${name}: bulan perlindungannya sekarang mulai Januari ${String(year)}.`,
    en: `${name}: its months of protection now begin in January ${String(year)}.`,
  });
  return [{ ...segment, period: { ...period, from: { year, month: 1 } } }];
}

/** The years of the plan, and what belongs to years that are over. */
function withYears(before: PlanChoices, year: number, notes: Text[]): PlanChoices {
  const { budgetYear, ownTargets = {}, ceilings, ...rest } = before;
  const first = year + 1;
  const targetYear = Math.max(before.targetYear, first);
  const horizonYear = Math.max(before.horizonYear, targetYear);
  if (targetYear !== before.targetYear) {
    notes.push({
      id: `Tahun target ${String(before.targetYear)} sudah tercapai tanggalnya; sekarang ${String(targetYear)}. Pastikan target dan tahunnya.`,
      en: `The target year ${String(before.targetYear)} has come; it is ${String(targetYear)} now. Make sure of the target and its year.`,
    });
  }
  const [was, now] = [budgetYearOf(before), Math.max(budgetYearOf(before), first)];
  const targets = Object.entries(ownTargets).filter(([of]) => Number(of) >= first);
  if (was !== now && Object.keys(ceilings ?? {}).length > 0) {
    const of = (language: "id" | "en"): string =>
      (Object.keys(ceilings ?? {}) as PayerId[]).map((id) => payerOf(id).name[language]).join(", ");
    notes.push({
      id: `Pagu ${String(was)} (${of("id")}) tidak berlaku untuk ${String(now)} dan dikosongkan.`,
      en: `The ceilings of ${String(was)} (${of("en")}) do not hold for ${String(now)} and were left out.`,
    });
  }
  return {
    ...rest,
    baseYear: year,
    horizonYear,
    targetYear,
    ...(budgetYear === undefined || now === first ? {} : { budgetYear: now }),
    ...(targets.length === 0 ? {} : { ownTargets: Object.fromEntries(targets) }),
    ...(ceilings === undefined || was !== now ? {} : { ceilings }),
  };
}
