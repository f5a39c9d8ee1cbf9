/** What was put together, on its way into the plan of the province: against what the plan has, and never over it unasked. */
import {
  baselineOf,
  inLanguage,
  lineValueOf,
  numberText,
  segmentChoicesOf,
  segmentOf,
  totalChoiceOf,
  type Language,
  type LineFigures,
  type LineValue,
  type Text,
} from "../../../domain/index.js";
import type { IntakeRow } from "../../../intake/index.js";
import { sourceOfSum, type Collected, type CollectedSum } from "../../../workbooks/index.js";
import { lateTexts } from "../../language/late.js";
import type { OwnLines } from "../../plan/index.js";

/** A sum with what the province's plan has in its place. */
interface OfferedSum {
  readonly sum: CollectedSum;
  /** Why the plan cannot take it; `null` where it can. */
  readonly lacks: Text | null;
  /** What stands in the plan now, and the difference; `null` where nothing does. */
  readonly compared: Text | null;
}

/** The sums against the plan as it stands: own figures that were taken before, else what is published. */
export function offeredSums(
  { province, sums }: Collected,
  plan: { readonly baseYear: number; readonly lines: OwnLines; readonly language: Language },
): readonly OfferedSum[] {
  const { code } = province;
  const total = plan.lines.total ?? orNull(totalChoiceOf(code, plan.baseYear));
  const segments = plan.lines.segments ?? orNull(segmentChoicesOf(code, plan.language)) ?? [];
  return sums.map((sum) => {
    const figures =
      sum.segment === "semua-pekerja" ? total : segments.find(({ segment }) => segment === sum.segment);
    return { sum, lacks: lackIn(sum), compared: figures == null ? null : comparedWith(figures, sum, code) };
  });
}

function orNull<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | null {
  return result.ok ? result.value : null;
}

function lackIn({ basis, asOf }: CollectedSum): Text | null {
  if (basis !== null && asOf !== null) return null;
  return lateTexts.onward.lacks(basis === null, asOf === null);
}

function comparedWith(figures: LineFigures, sum: CollectedSum, regionCode: string): Text | null {
  const baseline = baselineOf(regionCode);
  const row = !baseline.ok
    ? undefined
    : sum.segment === "semua-pekerja"
      ? baseline.value.total
      : baseline.value.segments.find(({ segment }) => segment.id === sum.segment);
  const value = (which: "covered" | "workers"): LineValue =>
    lineValueOf(figures[which], which, { regionCode, segment: sum.segment, published: row?.[which] ?? null });
  const told = (["covered", "workers"] as const).flatMap((which) => {
    const standing = value(which);
    if (standing.kind === "blank") return [];
    return [{ which, standing: standing.value, words: numberText(standing, which), came: sum[which] }];
  });
  return told.length === 0 ? null : lateTexts.onward.stands(told);
}

/** The keys that are chosen before anybody chose: what the plan can take, of one base and date, where nothing stands. */
export function usuallyChosen(offered: readonly OfferedSum[]): ReadonlySet<string> {
  const alone = ({ sum }: OfferedSum): boolean =>
    offered.filter((other) => other.sum.segment === sum.segment).length === 1;
  return new Set(
    offered
      .filter((one) => one.lacks === null && one.compared === null && alone(one))
      .map(({ sum }) => sum.key),
  );
}

/** The sum chosen or let go; of one segment only one sum can be in the plan. */
export function withChoice(
  chosen: ReadonlySet<string>,
  offered: readonly OfferedSum[],
  key: string,
  isChosen: boolean,
): ReadonlySet<string> {
  const segment = offered.find(({ sum }) => sum.key === key)?.sum.segment;
  const rivals = offered.filter(({ sum }) => sum.segment === segment).map(({ sum }) => sum.key);
  const others = [...chosen].filter((one) => !rivals.includes(one));
  return new Set(isChosen ? [...others, key] : others);
}

/** A sum as a line of a planner's own figures for the province. */
export function lineOfSum(sum: CollectedSum, { province }: Collected, language: Language): IntakeRow {
  return {
    sheet: null,
    row: 0,
    address: "",
    hidden: false,
    region: province,
    regionText: province.name,
    segment: sum.segment,
    segmentText: inLanguage(segmentOf(sum.segment).name, language),
    covered: sum.covered,
    workers: sum.workers,
    uncovered: null,
    rate: null,
    target: null,
    months: null,
    basis: sum.basis,
    asOf: sum.asOf,
    asOfText: null,
    source: inLanguage(sourceOfSum(sum), language),
    payer: null,
    payerText: null,
    note: null,
    sound: true,
  };
}

/** Workers by kabupaten and kota as weights of a sharing out: of the region as a whole, else of the first segment that has any. */
interface CollectedWeights {
  readonly segment: Text;
  /** A line for each kabupaten or kota, as they are pasted. */
  readonly lines: string;
  readonly source: string;
}

export function weightsOf({ rows, sums }: Collected, language: Language): CollectedWeights | null {
  const stated = sums.filter(({ workers }) => workers !== null);
  const sum = stated.find(({ segment }) => segment === "semua-pekerja") ?? stated[0];
  if (sum === undefined) return null;
  const counted = new Set(sum.counted.map(({ code }) => code));
  const lines = rows
    .filter(
      ({ segment, regionCode, workers }) =>
        segment === sum.segment && counted.has(regionCode) && workers !== null,
    )
    .map(({ regionCode, workers }) => `${regionCode}\t${String(workers)}`);
  const { name } = segmentOf(sum.segment);
  const source = inLanguage(lateTexts.onward.weightSource(name, sourceOfSum(sum)), language);
  return { segment: name, lines: lines.join("\n"), source };
}

/** What is handed to the tab of the breakdown. */
export interface HandedOn {
  readonly collected: Collected;
  /** Also as the weights of the sharing out. */
  readonly weights: CollectedWeights | null;
}
