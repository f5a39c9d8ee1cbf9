/** The lines of a plan as the sheets write them: choices and published figures put together. */
import { askList } from "../../baselines/index.js";
import { segmentOf } from "../../segments/index.js";
import type { Baseline, BaselineRow, BaselineValue } from "../../baselines/index.js";
import type { Month } from "../../months/index.js";
import type { PayerId } from "../../payers/index.js";
import type { Programme } from "../../law/index.js";
import type { Segment } from "../../segments/index.js";
import { bothNumbers } from "../../language/index.js";
import type { Text } from "../../language/index.js";
import { ok, refuse } from "../../result.js";
import type { Result } from "../../result.js";
import { rupiah, share, type Rupiah, type Share } from "../../units/index.js";
import type { FigureChoice, PayerShare, PlanChoices, SegmentChoice } from "../choices.js";
import { sameOwnOrigin } from "./origin.js";
import { overlappingSegments } from "./overlaps.js";
import { asBase, publishedFigure } from "./published.js";
import type { LineNumber } from "./published.js";

/** A number that the planner brings along. */
export type OwnValue = Extract<FigureChoice, { kind: "own" }>;

/** One number of a line: published, the planner's own, or blank with the reason. */
export type LineValue = BaselineValue | OwnValue;

/** One line of the plan: a segment, or the region as a whole. */
export interface PlanLine {
  /** Unique in the plan; "semua-pekerja" for the region as a whole. */
  readonly id: string;
  readonly name: Text;
  /** `null` for a segment that the planner made up. */
  readonly segment: Segment | null;
  readonly rowType: "total" | "standing" | "temporary" | "contract";
  readonly route: "PU" | "BPU";
  /** JKK and JKM, and JHT where chosen. */
  readonly programmes: readonly Programme[];
  readonly covered: LineValue;
  readonly workers: LineValue;
  /** A month. */
  readonly wage: Rupiah | null;
  /** `null` takes the plan's. */
  readonly target: Share | null;
  /** Whether those who are covered already stay in the budget. */
  readonly running: boolean;
  /** Only so many of them; `null`: all. */
  readonly runningPersons: number | null;
  /** `null`: the plan's first payer bears all. */
  readonly shares: readonly PayerShare[] | null;
  /** First and last month of a temporary segment, inclusive; `null` where they are to be asked for. */
  readonly period: { readonly from: Month; readonly until: Month } | null;
  /** What is published about the segment here; `null` where nothing is. */
  readonly published: BaselineRow | null;
  /** Ids of the other segments of the plan that may hold the same heads. */
  readonly overlaps: readonly string[];
  /** What must be known, before the notes of the figures. */
  readonly why: Text | null;
}

/** The segments of a plan in the planner's order. The choices are checked. */
export function segmentLines(
  choices: PlanChoices,
  segments: readonly SegmentChoice[],
  baseline: Baseline,
): readonly PlanLine[] {
  const overlaps = overlappingSegments(segments);
  return segments.map((choice): PlanLine => {
    const published = baseline.segments.find((row) => row.segment.id === choice.segment) ?? null;
    const number = (which: LineNumber): LineValue =>
      valueOf(choice[which], which, {
        regionCode: choices.regionCode,
        segment: choice.segment,
        published: published?.[which] ?? null,
      });
    const beside = overlaps.flatMap(([one, other]) =>
      one === choice ? [other.id] : other === choice ? [one.id] : [],
    );
    return {
      id: choice.id,
      name: same(choice.name.trim()),
      segment: choice.segment === null ? null : segmentOf(choice.segment),
      rowType: choice.rowType,
      route: choice.route,
      programmes: choice.programmes,
      covered: number("covered"),
      workers: number("workers"),
      wage: choice.wage === null ? null : rupiah(choice.wage),
      target: choice.target === null ? null : share(choice.target),
      running: choice.rowType === "standing" && (choice.running ?? usuallyPaidBy(choices, choice.segment)),
      runningPersons: choice.runningPersons ?? null,
      shares: choice.shares ?? null,
      period: choice.period ?? null,
      published,
      overlaps: beside,
      why: null,
    };
  });
}

/**
 * Whether the plan's payer is one that usually pays for a segment: the catalogue's payers up to the first who is no budget, as
 * members after that pay themselves. "APBD" is the budget of the region's own level.
 */
export function usuallyPaidBy(
  { payer, regionCode }: Pick<PlanChoices, "payer" | "regionCode">,
  segment: SegmentChoice["segment"],
): boolean {
  if (segment === null) return false;
  const { payers } = segmentOf(segment);
  const ofLevel = regionCode.includes(".") ? "APBD_KAB" : "APBD_PROV";
  const level = (id: PayerId): PayerId => (id === "APBD" ? ofLevel : id);
  const ownPay = payers.findIndex((id) => id === "SELF" || id === "EMPLOYER");
  const usual = ownPay === -1 ? payers : payers.slice(0, ownPay);
  return usual.some((id) => level(id) === level(payer));
}

function same(text: string): Text {
  return { id: text, en: text };
}

/** What a choice of a number stands for; for a blank the reason of the baseline, or whom to ask. */
export function valueOf(
  choice: FigureChoice,
  which: LineNumber,
  of: Pick<PlanChoices, "regionCode"> &
    Pick<SegmentChoice, "segment"> & { readonly published: BaselineValue | null },
): LineValue {
  if (choice.kind === "own") return choice;
  if (choice.kind === "published") {
    const found = publishedFigure(choice.figureId, of.regionCode, of.segment, which);
    const figure = "figure" in found ? asBase(found.figure) : null;
    if (figure === null) throw new Error(`${choice.figureId} was not checked`);
    return { kind: "figure", value: figure.value, derived: figure.derivation !== null, figure };
  }
  if (of.published?.kind === "blank") return of.published;
  return { kind: "blank", value: null, quarantined: null, reason: whomToAsk(of) };
}

function whomToAsk({
  regionCode,
  segment,
}: Pick<PlanChoices, "regionCode"> & Pick<SegmentChoice, "segment">): Text {
  const line = askList(regionCode).find((question) => question.segment === segment && segment !== null);
  if (line !== undefined) {
    return {
      id: `${line.what.id}. Minta kepada ${line.whom.id}; peserta aktifnya kepada cabang BPJS Ketenagakerjaan.`,
      en: `${line.what.en}. Ask ${line.whom.en}; its active participants of the BPJS Ketenagakerjaan branch.`,
    };
  }
  return {
    id: "Minta kepada perangkat daerah yang memegang daftarnya dan kepada cabang BPJS Ketenagakerjaan, lalu isi bersama basis, tanggal dan sumbernya.",
    en: "Ask the office that holds the list and the BPJS Ketenagakerjaan branch, then fill it in with base, date and source.",
  };
}

/**
 * Refuses a line of whom more are paid for already than are covered. `argument` is what the choice is called.
 */
export function checkRunningPersons(
  { name, covered, runningPersons }: Pick<PlanLine, "name" | "covered" | "runningPersons">,
  argument: string,
): Result<null> {
  if (runningPersons === null) return ok(null);
  const came = bothNumbers(runningPersons);
  if (covered.kind === "blank") {
    return refuse(
      "missing",
      {
        id: `${name.id}: ${came.id} orang sudah dibayari, tetapi jumlah pesertanya belum diisi.`,
        en: `${name.en}: ${came.en} persons are paid for already, and its covered persons are not filled in.`,
      },
      argument,
    );
  }
  if (runningPersons <= covered.value) return ok(null);
  const most = bothNumbers(covered.value);
  return refuse(
    "value",
    {
      id: `${name.id}: yang sudah dibayari (${came.id} orang) tidak boleh melebihi pesertanya (${most.id}).`,
      en: `${name.en}: those paid for already (${came.en}) must not exceed its covered persons (${most.en}).`,
    },
    argument,
  );
}

/** Whether there is a number. */
export function isKnown(value: LineValue): value is Exclude<LineValue, { kind: "blank" }> {
  return value.kind !== "blank";
}

/** Whether the two numbers of a line are the planner's own and name different bases or dates. */
export function ownOriginsDiffer({ covered, workers }: Pick<PlanLine, LineNumber>): boolean {
  return covered.kind === "own" && workers.kind === "own" && !sameOwnOrigin(covered, workers);
}

/** Pairs of lines that may hold the same heads, each once, in the order of the lines. */
export function overlappingLines(lines: readonly PlanLine[]): readonly (readonly [PlanLine, PlanLine])[] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => one.overlaps.includes(other.id))
      .map((other) => [one, other] as const),
  );
}

/** "JKK+JKM" as it stands in a cell. */
export function programmesText(programmes: readonly Programme[]): string {
  return programmes.includes("JHT") ? "JKK+JKM+JHT" : "JKK+JKM";
}
