/** Choices to start from: what stands for "as published", and a segment that is added. */
import { baselineOf, figuresOf } from "../../baselines/index.js";
import { inLanguage } from "../../language/index.js";
import { ok, refuse } from "../../result.js";
import { segmentOf } from "../../segments/index.js";
import type { BaselineRow, BaselineValue } from "../../baselines/index.js";
import type { Language, Text } from "../../language/index.js";
import type { PayerId } from "../../payers/index.js";
import type { Result } from "../../result.js";
import type { Segment, SegmentId } from "../../segments/index.js";
import { totalBaseOf } from "../base.js";
import type { FigureChoice, LineFigures, SegmentChoice } from "../choices.js";
import { countedProgrammes } from "./checkSegments.js";

/**
 * The segments that a plan has when none are chosen: those with a published figure, in the catalogue's order, with their usual
 * route and programmes. An unknown region is refused; one with nothing published has none.
 */
export function segmentChoicesOf(regionCode: string, language: Language): Result<readonly SegmentChoice[]> {
  const baseline = baselineOf(regionCode);
  return baseline.ok ? ok(baseline.value.segments.map((row) => publishedSegment(row, language))) : baseline;
}

/** The region's own figures that a plan of this base year has when none are chosen: a published pair, or blanks. */
export function totalChoiceOf(regionCode: string, baseYear: number): Result<LineFigures> {
  const baseline = baselineOf(regionCode);
  if (!baseline.ok) return baseline;
  const { region, total } = baseline.value;
  const { covered, workers } = totalBaseOf(region, total, baseYear);
  return ok({ covered: figureChoice(covered), workers: figureChoice(workers) });
}

/**
 * A segment with other figures. A name that nobody chose follows them: the published figure's own group ("Ketua RT dan BHP"), or the
 * segment's usual name where its figures are the planner's own or blank.
 */
export function withFigures(
  segment: SegmentChoice,
  figures: LineFigures,
  { regionCode, language }: Pick<NewSegmentPlace, "regionCode" | "language">,
): SegmentChoice {
  const moved = { ...segment, covered: figures.covered, workers: figures.workers };
  if (segment.segment === null) return moved;
  const usual = segmentOf(segment.segment).name;
  const before = [usual, countedBy(segment, regionCode) ?? usual].map((name) => inLanguage(name, language));
  if (!before.includes(segment.name)) return moved;
  return { ...moved, name: inLanguage(countedBy(figures, regionCode) ?? usual, language) };
}

/** The group that published figures of a line count, where it is another than the segment's. */
function countedBy({ covered, workers }: LineFigures, regionCode: string): Text | null {
  const groups = [covered, workers].flatMap((choice): readonly Text[] => {
    if (choice.kind !== "published") return [];
    const counts = figuresOf(regionCode).find(({ id }) => id === choice.figureId)?.counts;
    return counts === undefined ? [] : [counts];
  });
  return groups[0] ?? null;
}

/** What a new segment is put beside. */
interface NewSegmentPlace {
  readonly regionCode: string;
  readonly language: Language;
  /** The segments that are there already: the new id and name differ from theirs. */
  readonly beside: readonly SegmentChoice[];
  /** The plan's payers, the main one first. */
  readonly payers: readonly PayerId[];
}

/**
 * A segment to be added: one of the catalogue with its usual route and programmes, its published figures where there are
 * any, and its usual payer where only one is usual and that one is a payer of the plan; or, for `null`, an empty one of the
 * planner's own. A temporary one still lacks its months. An unknown region, or the region as a whole, is refused.
 */
export function newSegmentChoice(id: SegmentId | null, place: NewSegmentPlace): Result<SegmentChoice> {
  const baseline = baselineOf(place.regionCode);
  if (!baseline.ok) return baseline;
  if (id === "semua-pekerja") {
    return refuse(
      "value",
      {
        id: "Wilayah seluruhnya sudah ada sebagai baris sendiri; pilih sebuah segmen.",
        en: "The region as a whole is a line of its own already; choose a segment.",
      },
      "segment",
    );
  }
  const added = id === null ? ownSegment(place.language) : catalogued(id);
  return ok({ ...added, ...unusedNames(added, place.beside) });

  function catalogued(segmentId: SegmentId): SegmentChoice {
    const row = baseline.ok
      ? baseline.value.segments.find((candidate) => candidate.segment.id === segmentId)
      : undefined;
    const segment = segmentOf(segmentId);
    const choice =
      row === undefined
        ? { ...ofCatalogue(segment, place.language), covered: blank, workers: blank }
        : publishedSegment(row, place.language);
    const [usual, ...more] = segment.payers;
    const clear = usual !== undefined && more.length === 0 && place.payers.includes(usual);
    return clear ? { ...choice, shares: [{ payer: usual, share: 1 }] } : choice;
  }
}

const blank: FigureChoice = { kind: "blank" };

function publishedSegment(row: BaselineRow, language: Language): SegmentChoice {
  return {
    ...ofCatalogue(row.segment, language),
    name: inLanguage(row.name, language),
    covered: figureChoice(row.covered),
    workers: figureChoice(row.workers),
  };
}

function figureChoice(value: BaselineValue): FigureChoice {
  return value.kind === "figure" ? { kind: "published", figureId: value.figure.id } : blank;
}

function ofCatalogue(segment: Segment, language: Language): Omit<SegmentChoice, keyof LineFigures> {
  const programmes = countedProgrammes.filter(
    (programme) => programme !== "JHT" || segment.programmes.includes(programme),
  );
  return {
    id: segment.id,
    name: inLanguage(segment.name, language),
    segment: segment.id,
    rowType: segment.rowType === "total" ? "standing" : segment.rowType,
    route: segment.routes[0] === "PU" ? "PU" : "BPU",
    programmes,
    wage: null,
    target: null,
  };
}

function ownSegment(language: Language): SegmentChoice {
  return {
    id: "segmen",
    name: inLanguage({ id: "Segmen baru", en: "New segment" }, language),
    segment: null,
    rowType: "standing",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    wage: null,
    target: null,
    covered: blank,
    workers: blank,
  };
}

/** "petani" and "Petani", or "petani-2" and "Petani 2" where those are taken. */
function unusedNames(
  { id, name }: SegmentChoice,
  beside: readonly SegmentChoice[],
): Pick<SegmentChoice, "id" | "name"> {
  const taken = (count: number): boolean =>
    beside.some(
      (other) =>
        other.id === numbered(id, "-", count) ||
        other.name.trim().toLowerCase() === numbered(name, " ", count).toLowerCase(),
    );
  let count = 1;
  while (taken(count)) count += 1;
  return { id: numbered(id, "-", count), name: numbered(name, " ", count) };
}

function numbered(word: string, between: string, count: number): string {
  return count === 1 ? word : `${word}${between}${count}`;
}
