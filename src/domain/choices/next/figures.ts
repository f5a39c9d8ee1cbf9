/** What a line of next year's plan starts from: actual figures, published ones, or what this plan reckoned. */
import { basisNames } from "../../baselines/index.js";
import type { Language, Text } from "../../language/index.js";
import type { SegmentId } from "../../segments/index.js";
import type { FigureChoice, LineFigures } from "../choices.js";
import { figureChoicesOf } from "../lines/figureOptions.js";
import { publishedFigure } from "../lines/published.js";
import type { LineNumber } from "../lines/published.js";

/** What this plan reckons of a line at the end of the year that becomes the base; `null` while it cannot. */
export interface ReachedLine {
  /** As in the reckoned plan: "semua-pekerja" for the region. */
  readonly id: string;
  readonly members: number | null;
  readonly workers: number | null;
  /** Of the members those whose contribution the budget pays: those who were paid for already, and those who were enrolled since. */
  readonly paid: number | null;
}

/** What somebody knows of a line at the new base date. What is left out is as the plan reckoned it. */
export interface ActualLine {
  /** Whole persons. */
  readonly covered?: number;
  readonly workers?: number;
  /** Of the covered those whose contribution the budget pays. */
  readonly paid?: number;
  /** Who is counted; absent: as in the figures before. */
  readonly basis?: string;
  /** An ISO day, month or year. */
  readonly asOf: string;
  readonly source: string;
}

/** Where the figures of a line come from: "kept" are those that the plan has already, as none is newer. */
export type NextOrigin = "actual" | "published" | "projected" | "kept";

export interface NextFigures {
  readonly figures: LineFigures;
  readonly origin: Readonly<Record<LineNumber, NextOrigin>>;
}

interface Line {
  readonly regionCode: string;
  readonly segment: SegmentId | null;
  readonly language: Language;
  /** The new base year. */
  readonly year: number;
  readonly figures: LineFigures;
  readonly reached: ReachedLine | undefined;
  readonly actual: ActualLine | undefined;
}

/**
 * An actual figure comes first, then a pair that was published for the new base year, then what the plan reckoned, which says of
 * itself that nobody confirmed it. A line that cannot be reckoned keeps what it has.
 */
export function nextFigures(line: Line): NextFigures {
  const { figures, reached, actual, language, year } = line;
  const isActual = (which: LineNumber): boolean => actual?.[which] !== undefined;
  if (!isActual("covered") && !isActual("workers")) {
    if (isDated(line, "covered") && isDated(line, "workers")) return keptAs(figures);
    const published = publishedPair(line);
    if (published !== null)
      return { figures: published, origin: { covered: "published", workers: "published" } };
  }
  const projected = { covered: reached?.members ?? null, workers: reached?.workers ?? null };
  const origin: Record<LineNumber, NextOrigin> = { covered: "kept", workers: "kept" };
  const number = (which: LineNumber): FigureChoice => {
    const known = actual?.[which];
    const basis = basisOf(line, which) ?? basisOf(line, which === "covered" ? "workers" : "covered");
    if (actual !== undefined && known !== undefined) {
      origin[which] = "actual";
      const of = actual.basis ?? basis ?? unsaid[language];
      return { kind: "own", value: known, basis: of, asOf: actual.asOf, source: actual.source };
    }
    const value = projected[which];
    if (value === null || basis === null) return figures[which];
    origin[which] = "projected";
    const source = projectionSource(year)[language];
    return { kind: "own", value, basis, asOf: String(year), source, projected: true };
  };
  return { figures: { covered: number("covered"), workers: number("workers") }, origin };
}

function keptAs(figures: LineFigures): NextFigures {
  return { figures, origin: { covered: "kept", workers: "kept" } };
}

const unsaid: Text = { id: "tidak disebut", en: "not stated" };

/** What the source of a figure says that a plan reckoned for its next base year. */
export function projectionSource(year: number): Text {
  return {
    id: `Proyeksi rencana untuk ${String(year)}, belum dikonfirmasi`,
    en: `The plan's projection for ${String(year)}, not confirmed`,
  };
}

function figureOf({ figures, regionCode, segment }: Line, which: LineNumber) {
  const choice = figures[which];
  if (choice.kind !== "published") return null;
  const found = publishedFigure(choice.figureId, regionCode, segment, which);
  return "figure" in found ? found.figure : null;
}

function basisOf(line: Line, which: LineNumber): string | null {
  const choice = line.figures[which];
  if (choice.kind === "own") return choice.basis;
  const figure = figureOf(line, which);
  return figure === null ? null : basisNames[figure.basis][line.language];
}

/** Whether the number in use is actual, and of the new base year or later. */
function isDated(line: Line, which: LineNumber): boolean {
  const choice = line.figures[which];
  const asOf =
    choice.kind === "own" && choice.projected !== true ? choice.asOf : figureOf(line, which)?.asOf.date;
  return Number(asOf?.slice(0, 4)) >= line.year;
}

/** The latest published pair of the new base year, on one base. */
function publishedPair({ regionCode, segment, year }: Line): LineFigures | null {
  if (segment === null) return null;
  const [covered, workers] = (["covered", "workers"] as const).map((which) =>
    figureChoicesOf(regionCode, segment, which, year),
  );
  if (covered?.ok !== true || workers?.ok !== true) return null;
  const pairs = covered.value.options.flatMap((option) => {
    const { date } = option.figure.asOf;
    const other = workers.value.options.find(
      ({ figure, refused }) => refused === null && option.partners.includes(figure.id),
    );
    return option.refused !== null || other === undefined || date?.startsWith(String(year)) !== true
      ? []
      : [{ date, figures: { covered: option.choice, workers: other.choice } }];
  });
  return pairs.sort((a, b) => (a.date < b.date ? 1 : -1))[0]?.figures ?? null;
}
