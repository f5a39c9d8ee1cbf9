import {
  inLanguage,
  newSegmentChoice,
  regionOf,
  segmentLimits,
  segmentOf,
  withFigures,
  type FigureChoice,
  type Language,
  type LineFigures,
  type SegmentChoice,
  type Text,
} from "../../../domain/index.js";
import { type Intake, type IntakeRow } from "../../../intake/index.js";
import { lateTexts } from "../../language/late.js";

/** What holds for every row that does not say it itself; empty while it was not typed. */
export interface Origin {
  readonly basis: string;
  readonly asOf: string;
  readonly source: string;
}

interface TakenRow {
  readonly row: IntakeRow;
  readonly name: Text;
  /** "total", or the id of the segment that takes the figures. */
  readonly line: string;
  /** Whether a segment is added for it that the plan does not have yet. */
  readonly added: boolean;
}

export interface Taking {
  readonly taken: readonly TakenRow[];
  readonly left: readonly { readonly address: string; readonly name: string; readonly why: Text }[];
  /** What rows that would be taken do not say, nor was typed for all of them. */
  readonly lacking: readonly (keyof Origin)[];
  /** `null` where no row is about the region as a whole. */
  readonly total: LineFigures | null;
  /** The plan's segments with the rows' figures. */
  readonly segments: readonly SegmentChoice[];
}

/**
 * Which rows of a checked table become figures of this region's plan, and what becomes of the others. Segments that the plan
 * has take the row's figures, both of them; others are added behind. Nothing is dropped without a reason.
 */
export function takeRows(
  intake: Pick<Intake, "rows">,
  plan: {
    readonly regionCode: string;
    readonly segments: readonly SegmentChoice[];
    readonly language: Language;
  },
  origin: Origin,
): Taking {
  const taken: TakenRow[] = [];
  const left: { address: string; name: string; why: Text }[] = [];
  const lacking = new Set<keyof Origin>();
  const segments = [...plan.segments];
  const from = new Map<string, IntakeRow>();
  let total: LineFigures | null = null;
  for (const row of intake.rows) {
    const name = nameOf(row);
    const leave = (why: Text): void => {
      left.push({ address: row.address, name: inLanguage(name, plan.language), why });
    };
    const why = whyNot(row, plan.regionCode);
    if (why !== null) {
      leave(why);
      continue;
    }
    const key = row.segment ?? row.segmentText.trim().toLowerCase();
    if (from.has(key)) {
      leave(lateTexts.own.twice(inLanguage(name, plan.language)));
      continue;
    }
    const at = isTotal(row) ? -1 : segments.findIndex((one) => isOf(one, row));
    if (!isTotal(row) && at === -1 && segments.length >= segmentLimits.segments) {
      leave(lateTexts.own.tooMany(segmentLimits.segments));
      continue;
    }
    from.set(key, row);
    for (const field of lackingIn(row, origin)) lacking.add(field);
    const figures = figuresOfRow(row, origin);
    const present = segments[at];
    if (isTotal(row)) {
      total = figures;
      taken.push({ row, name, line: "total", added: false });
      continue;
    }
    const segment = withFigures(present ?? addedFor(row, plan, segments), figures, plan);
    if (present === undefined) segments.push(segment);
    else segments[at] = segment;
    taken.push({ row, name, line: segment.id, added: present === undefined });
  }
  return { taken, left, lacking: fields.filter((field) => lacking.has(field)), total, segments };
}

const fields = ["basis", "asOf", "source"] as const;

function isTotal(row: IntakeRow): boolean {
  return row.segment === "semua-pekerja" || (row.segment === null && row.segmentText.trim() === "");
}

function isOf(segment: SegmentChoice, row: IntakeRow): boolean {
  if (row.segment !== null) return segment.segment === row.segment;
  return segment.name.trim().toLowerCase() === row.segmentText.trim().toLowerCase();
}

function nameOf(row: IntakeRow): Text {
  if (isTotal(row)) return lateTexts.own.wholeRegion;
  return row.segment === null ? { id: row.segmentText, en: row.segmentText } : segmentOf(row.segment).name;
}

function whyNot(row: IntakeRow, regionCode: string): Text | null {
  if (!row.sound) return lateTexts.own.unsound;
  if (row.region === null && row.regionText.trim() !== "") return lateTexts.own.unknownRegion;
  if (row.region !== null && row.region.code !== regionCode)
    return lateTexts.own.otherRegion(row.region.name);
  return row.covered === null && row.workers === null ? lateTexts.own.noFigures : null;
}

/** Words that are no date ("akhir 2023") do not date a figure: the date is then asked for. */
function asOfText(row: IntakeRow): string {
  return row.asOf?.iso ?? "";
}

function lackingIn(row: IntakeRow, origin: Origin): readonly (keyof Origin)[] {
  const said: Origin = { basis: row.basis ?? "", asOf: asOfText(row), source: row.source ?? "" };
  return fields.filter((field) => said[field].trim() === "" && origin[field].trim() === "");
}

function figuresOfRow(row: IntakeRow, origin: Origin): LineFigures {
  const figure = (value: number | null): FigureChoice =>
    value === null
      ? { kind: "blank" }
      : {
          kind: "own",
          value,
          basis: (row.basis ?? origin.basis).trim(),
          asOf: asOfText(row) === "" ? origin.asOf.trim() : asOfText(row),
          source: sourceOf(row, origin),
        };
  return { covered: figure(row.covered), workers: figure(row.workers) };
}

/** The source, and the cells, so that the number can be found again. */
function sourceOf(row: IntakeRow, origin: Origin): string {
  const said = (row.source ?? origin.source).trim();
  return row.sheet === null ? said : `${said} (${row.address})`;
}

function addedFor(
  row: IntakeRow,
  plan: { readonly regionCode: string; readonly language: Language },
  beside: readonly SegmentChoice[],
): SegmentChoice {
  const added = newSegmentChoice(row.segment, {
    regionCode: plan.regionCode,
    language: plan.language,
    beside,
    payers: [],
  });
  if (!added.ok) throw new Error(added.problem.sentence.en);
  if (row.segment !== null) return added.value;
  return { ...added.value, name: row.segmentText.trim().slice(0, segmentLimits.name) };
}

/** How many kabupaten, kota or provinces the rows are about, those that are known. */
export function regionCount({ rows }: Pick<Intake, "rows">): number {
  return new Set(rows.flatMap(({ region }) => (region === null ? [] : [region.code]))).size;
}

/** The region's official name; "" for a code that is none. */
export function regionName(code: string): string {
  const region = regionOf(code);
  return region.ok ? region.value.name : "";
}
