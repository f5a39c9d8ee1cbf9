/** The published figures that compete for one number of a line: which is in use, which may be, and why the others not. */
import { whyNotUsed, alternatives, baselineOf } from "../../baselines/index.js";
import { ok } from "../../result.js";
import type { AlternativeReason, PublishedFigure } from "../../baselines/index.js";
import type { Result } from "../../result.js";
import type { SegmentId } from "../../segments/index.js";
import type { Text } from "../../language/index.js";
import { totalBaseOf } from "../base.js";
import type { FigureChoice } from "../choices.js";
import { sameOrigin } from "./origin.js";
import { faultAsBase, publishedFor } from "./published.js";
import type { LineNumber } from "./published.js";

export interface FigureOption {
  readonly figure: PublishedFigure;
  /** What to put into the line to use it. */
  readonly choice: FigureChoice;
  readonly inUse: boolean;
  /** Why it is in use; or why another is. */
  readonly why: Text;
  /** `null` for the one in use. */
  readonly reason: AlternativeReason | null;
  /** Why no plan may start from it; `null` where one may. */
  readonly refused: Text | null;
  /**
   * Ids of the figures of the line's other number that count on the same base and date and may be a base: the only published
   * ones it may stand beside.
   */
  readonly partners: readonly string[];
}

interface FigureChoices {
  /** Why the figure in use is, or why the number stays blank. */
  readonly why: Text;
  /** The one in use first. */
  readonly options: readonly FigureOption[];
}

/**
 * Every published figure for the covered or the workers of a segment. "In use" is what a plan of this base year starts from
 * when nothing is chosen. An unknown region is refused.
 */
export function figureChoicesOf(
  regionCode: string,
  segment: SegmentId,
  number: LineNumber,
  baseYear: number,
): Result<FigureChoices> {
  const found = alternatives(regionCode, segment, number);
  if (!found.ok) return found;
  const baseline = baselineOf(regionCode);
  if (!baseline.ok) return baseline;
  const { region, total } = baseline.value;
  const isTotal = segment === "semua-pekerja";
  const base = isTotal ? totalBaseOf(region, total, baseYear) : null;
  const used =
    base === null ? found.value.inUse : base[number].kind === "figure" ? base[number].figure : null;
  const why = base?.missing ?? base?.why ?? found.value.why;
  const otherNumber = number === "covered" ? "workers" : "covered";
  const counterparts = publishedFor(region.code, segment, otherNumber).filter(
    (figure) => faultAsBase(figure, otherNumber) === null,
  );
  const option = (figure: PublishedFigure): FigureOption => {
    const refused = faultAsBase(figure, number);
    const inUse = figure === used;
    const other = inUse ? null : whyNotUsed(figure, used, number);
    return {
      figure,
      choice: { kind: "published", figureId: figure.id },
      inUse,
      why: other?.why ?? why,
      reason: other?.reason ?? null,
      refused,
      partners:
        refused === null
          ? counterparts.filter((candidate) => sameOrigin(candidate, figure)).map(({ id }) => id)
          : [],
    };
  };
  const all = publishedFor(region.code, segment, number).map(option);
  return ok({
    why,
    options: [...all.filter(({ inUse }) => inUse), ...all.filter(({ inUse }) => !inUse)],
  });
}
