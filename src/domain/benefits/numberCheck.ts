/**
 * The number check: which whole persons, months and amounts a published total allows, and which of the figures beside it
 * cannot be right.
 */
import { wholeQuotient } from "../exact/index.js";
import { largestWhole } from "../exact/whole.js";
import { bothNumbers } from "../language/index.js";
import { mostMonths } from "../contribution/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { figureNames, refuseFigure, spanOf } from "./printed.js";
import type { FigureName, PrintedFigure, PrintedFigures, Span } from "./printed.js";
import { namedAmounts, triedBenefits, triedContributions } from "./tried.js";
import type { TotalKind, TriedAmount } from "./tried.js";
import { wageBehind } from "./wageBehind.js";
import type { WageBehind } from "./wageBehind.js";

/** So many persons, or cases, at an amount. */
export interface SolutionPart {
  readonly tried: TriedAmount;
  readonly persons: Span;
}

/** Whole numbers that reproduce what was printed. Two parts where the amount changed between cases; then their persons run against each other. */
export interface Solution {
  readonly kind: TotalKind;
  readonly parts: readonly SolutionPart[];
  /** `null` for benefits, which are paid by the case. */
  readonly months: number | null;
  readonly rupiah: Span;
}

/** One figure left out, and what it would have to be beside the others, the nearest to what was printed first. */
export interface Correction {
  readonly figure: FigureName;
  readonly solutions: readonly Solution[];
}

export type Verdict =
  /** `cut`: only if digits were cut off where they should have been rounded. */
  | { readonly kind: "fits"; readonly cut: boolean; readonly solutions: readonly Solution[] }
  /** No fixed contribution fits; that of a wage does. */
  | { readonly kind: "wage"; readonly wage: WageBehind }
  | {
      readonly kind: "contradiction";
      /** The figure that is most likely wrong; `null` where the others do not decide. */
      readonly suspect: FigureName | null;
      readonly corrections: readonly Correction[];
    };

/** Months that are tried where none are printed. */
const monthsTried = Array.from({ length: 12 }, (_, index) => index + 1);
/** Solutions are shown to a person. */
const mostShown = 12;
/** A total falls on a multiple of another amount by chance less than once in so many times before that says anything. */
const tellingOdds = 20;

type Spans = Readonly<Record<FigureName, Span | null>>;

function spansOf(printed: PrintedFigures, cut: boolean): Spans {
  const span = (of: PrintedFigure | null): Span | null => (of === null ? null : spanOf(of, cut));
  return {
    ...{ rupiah: span(printed.rupiah), persons: span(printed.persons) },
    ...{ months: span(printed.months), rate: span(printed.rate) },
  };
}

function roundedUp(amount: number, by: number): number {
  return amount <= 0 ? 0 : wholeQuotient(amount - 1, by) + 1;
}

function tried(spans: Spans): readonly TriedAmount[] {
  const amounts =
    spans.rate === null
      ? [...triedContributions(), ...triedBenefits()]
      : namedAmounts(spans.rate.least, spans.rate.most);
  // Benefits are paid by the case: months beside a total say that it is a contribution.
  return spans.months === null ? amounts : amounts.filter(({ kind }) => kind === "contribution");
}

function monthsOf(spans: Spans): readonly number[] {
  const { months } = spans;
  if (months === null) return monthsTried;
  const all: number[] = [];
  for (let month = Math.max(1, months.least); month <= Math.min(mostMonths, months.most); month += 1)
    all.push(month);
  return all;
}

/** Every solution with one amount for all, one a (amount, months). */
function solved(spans: Spans): readonly Solution[] {
  const found: Solution[] = [];
  for (const each of tried(spans)) {
    const months = each.kind === "benefit" ? [null] : monthsOf(spans);
    for (const month of months) {
      const unit = each.amount * (month ?? 1);
      const heads = headsAt(spans, unit);
      if (heads === null) continue;
      found.push({
        kind: each.kind,
        parts: [{ tried: each, persons: heads }],
        months: month,
        rupiah: { least: heads.least * unit, most: heads.most * unit },
      });
    }
  }
  return found;
}

function headsAt({ rupiah, persons }: Spans, unit: number): Span | null {
  const least = Math.max(1, persons?.least ?? 1, rupiah === null ? 1 : roundedUp(rupiah.least, unit));
  const most = Math.min(
    persons?.most ?? largestWhole,
    rupiah === null ? largestWhole : wholeQuotient(rupiah.most, unit),
    wholeQuotient(largestWhole, unit),
  );
  return least <= most ? { least, most } : null;
}

/** Cases some of which were paid before, and some after, JKM's amount changed. */
function mixed({ rupiah, persons, months, rate }: Spans): readonly Solution[] {
  if (rupiah === null || persons === null || persons.least !== persons.most) return [];
  if (months !== null || rate !== null) return [];
  const all = persons.least;
  const amounts = triedBenefits();
  return amounts.flatMap((before, index) => {
    const after = amounts[index + 1];
    if (after === undefined || after.amount <= before.amount) return [];
    const more = after.amount - before.amount;
    const base = before.amount * all;
    const least = roundedUp(rupiah.least - base, more);
    const most = Math.min(all, rupiah.most < base ? -1 : wholeQuotient(rupiah.most - base, more));
    // All at one amount is what `solved` finds.
    if (least < 1 || least > most || most >= all) return [];
    const parts = [
      { tried: before, persons: { least: all - most, most: all - least } },
      { tried: after, persons: { least, most } },
    ];
    return [
      {
        ...{ kind: "benefit" as const, parts, months: null },
        rupiah: { least: base + least * more, most: base + most * more },
      },
    ];
  });
}

function allSolutions(spans: Spans): readonly Solution[] {
  return [...solved(spans), ...mixed(spans)];
}

const tooFew = refuse("missing", {
  id: "Isi sedikitnya dua angka, salah satunya rupiah atau orang.",
  en: "Fill in at least two figures, one of them rupiah or persons.",
});

/**
 * Whether printed figures agree: the whole numbers behind them by their rounding, with the amounts of the contribution schedule
 * and of JKM where no rate is printed. Where none agree, what each figure would have to be beside the others, and which one that
 * points to. At least two figures, one of them rupiah or persons; else refused as `missing`.
 */
export function checkFigures(printed: PrintedFigures): Result<Verdict> {
  const given = figureNames.filter((name) => printed[name] !== null);
  if (given.length < 2 || (printed.rupiah === null && printed.persons === null)) return tooFew;
  for (const name of given) {
    const figure = printed[name];
    const refused = figure === null ? null : refuseFigure(name, figure);
    if (refused !== null) return refused;
  }
  for (const cut of [false, true]) {
    const solutions = allSolutions(spansOf(printed, cut));
    if (solutions.length > 0) return ok({ kind: "fits", cut, solutions: nearestFirst(printed, solutions) });
  }
  const spans = spansOf(printed, false);
  const wage = spans.rate === null ? wageBehind(spans.rupiah, spans.persons, spans.months) : null;
  if (wage !== null) return ok({ kind: "wage", wage });
  return ok(contradiction(printed, spans, given));
}

function contradiction(printed: PrintedFigures, spans: Spans, given: readonly FigureName[]): Verdict {
  const corrections = given.flatMap((figure): readonly Correction[] => {
    const without: Spans = { ...spans, [figure]: null };
    if (without.rupiah === null && without.persons === null) return [];
    const solutions = nearestFirst(printed, allSolutions(without));
    return solutions.length === 0 ? [] : [{ figure, solutions }];
  });
  return { kind: "contradiction", suspect: suspectOf(spans, corrections), corrections };
}

/**
 * A total that is an exact multiple of an amount is so by chance once in so many rupiah: then the total is right, and what
 * it contradicts is wrong. Where nothing but another total would do, the total is wrong.
 */
function suspectOf({ rupiah }: Spans, corrections: readonly Correction[]): FigureName | null {
  const others = corrections.filter(({ figure }) => figure !== "rupiah");
  if (others.length === 0) return corrections[0]?.figure ?? null;
  if (rupiah === null) return null;
  const width = rupiah.most - rupiah.least + 1;
  const telling = others.filter(({ solutions }) =>
    solutions.some(({ parts, months }) => {
      const unit = (parts[0]?.tried.amount ?? 0) * (months ?? 1);
      return parts.length === 1 && unit >= width * tellingOdds;
    }),
  );
  return telling.length === 1 ? (telling[0]?.figure ?? null) : null;
}

/** How far a solution lies from what was printed, as a part of it; figures that were not printed count nothing. */
function distance(printed: PrintedFigures, { parts, months, rupiah }: Solution): number {
  const off = (figure: PrintedFigure | null, { least, most }: Span): number => {
    if (figure === null) return 0;
    const { value } = figure;
    return (value < least ? least - value : value > most ? value - most : 0) / value;
  };
  const heads = parts.reduce(
    (sum, { persons }) => ({ least: sum.least + persons.least, most: sum.most + persons.most }),
    { least: 0, most: 0 },
  );
  const amount = parts[0]?.tried.amount ?? 0;
  return (
    off(printed.rupiah, rupiah) +
    off(printed.persons, parts.length === 1 ? heads : { least: 0, most: largestWhole }) +
    (months === null ? 0 : off(printed.months, { least: months, most: months })) +
    off(printed.rate, { least: amount, most: amount })
  );
}

function nearestFirst(printed: PrintedFigures, solutions: readonly Solution[]): readonly Solution[] {
  const ranked = solutions.map((solution) => ({ solution, far: distance(printed, solution) }));
  ranked.sort((a, b) => a.far - b.far);
  return ranked.slice(0, mostShown).map(({ solution }) => solution);
}

/** A head count that fits a total. */
export interface FittingHeads {
  readonly persons: Span;
  readonly months: number;
  readonly rate: number;
}

/**
 * The head counts that fit a total printed to `step` rupiah, for so many months (`null`: 1 to 12) at so much a month (`null`: the
 * contributions of the schedule). Refused as `missing` where no whole head count does.
 */
export function headsForTotal(
  total: number,
  months: number | null,
  rate: number | null,
  step = 1,
): Result<readonly FittingHeads[]> {
  const exact = (value: number | null): PrintedFigure | null => (value === null ? null : { value, step: 1 });
  const printed: PrintedFigures = {
    ...{ rupiah: { value: total, step }, persons: null, months: exact(months), rate: exact(rate) },
  };
  for (const name of figureNames) {
    const figure = printed[name];
    const refused = figure === null ? null : refuseFigure(name, figure);
    if (refused !== null) return refused;
  }
  const found = solved(spansOf(printed, false)).flatMap(({ kind, parts: [part], months: paid }) =>
    kind === "contribution" && part !== undefined && paid !== null
      ? [{ persons: part.persons, months: paid, rate: part.tried.amount }]
      : [],
  );
  if (found.length > 0) return ok(found);
  const came = bothNumbers(total);
  return refuse(
    "missing",
    {
      id: `Tidak ada jumlah orang bulat yang cocok dengan total ${came.id}: periksa "total", "months", "rate" dan pembulatannya.`,
      en: `No whole head count fits the total ${came.en}: check "total", "months", "rate" and the rounding.`,
    },
    "total",
  );
}
