import type { Text } from "../language/index.js";
import { regionOf } from "../regions/index.js";
import type { Region } from "../regions/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";
import { segmentOf, segments } from "../segments/index.js";
import type { Segment, SegmentId } from "../segments/index.js";
import type { Figure, Metric } from "./figure.js";
import { flagTexts } from "./flags.js";
import { foundingFigures, isPlanningFigure, learningFigures, publicFigures } from "./public/index.js";
import type { PublishedFigure } from "./public/figure.js";

/** One number of a baseline, or the reason why the cell stays blank for the planner to fill. */
export type BaselineValue =
  | { readonly kind: "figure"; readonly value: number; readonly derived: boolean; readonly figure: Figure }
  | {
      readonly kind: "blank";
      readonly value: null;
      readonly reason: Text;
      /** The printed figure that must not be used, where there is one. */
      readonly quarantined: Figure | null;
    };

/** One segment of a region, with every printed number kept at its own base and date. */
export interface BaselineRow {
  readonly segment: Segment;
  /** The group that the figures in use count; the segment's own name where that is the whole segment, or no figure is in use. */
  readonly name: Text;
  /** Persons covered; where only a subsidy was published, the persons it paid for. */
  readonly covered: BaselineValue;
  /** Persons who could be covered. */
  readonly workers: BaselineValue;
  /** The rate as printed, in percent; `null` where none was. */
  readonly printedRate: Figure | null;
  /** Other figures of the same segment: history, context, a subsidy beside a count. Shown, not planned from. */
  readonly others: readonly Figure[];
  /** What must be known before the numbers are used: the flags of the figures in use, each once. */
  readonly notes: readonly Text[];
  /** Segments with a row in this baseline that may hold the same heads. */
  readonly overlaps: readonly SegmentId[];
}

export interface Baseline {
  readonly region: Region;
  /** The region as a whole. Not the sum of the segments: they overlap and their bases differ. */
  readonly total: BaselineRow;
  readonly segments: readonly BaselineRow[];
}

let everything: readonly PublishedFigure[] | null = null;
let planning: readonly Figure[] | null = null;

/**
 * Everything that is published and shipped: the founding figures with those derived from them, and the public ones; then those
 * of the fictional province. Whoever reads them asks for one region, so these never stand among real ones.
 */
export function publishedFigures(): readonly PublishedFigure[] {
  everything ??= [...foundingFigures(), ...publicFigures(), ...learningFigures()];
  return everything;
}

/** Every figure that counts persons of a segment, from which or beside which a plan is made. The founding ones first. */
export function figures(): readonly Figure[] {
  planning ??= publishedFigures().filter(isPlanningOrFounding);
  return planning;
}

function isPlanningOrFounding(figure: PublishedFigure): figure is PublishedFigure & Figure {
  return foundingFigures().includes(figure) || isPlanningFigure(figure);
}

/** A contradicted figure is never a base, whatever its table says. */
function usable(of: readonly Figure[], metric: Metric): Figure | undefined {
  return of.find((figure) => figure.metric === metric && figure.use === "base" && figure.reliability !== "C");
}

/** Whether two figures speak of the same population at the same time. */
function sameCount(one: Figure, other: Figure): boolean {
  return (
    one.basis === other.basis && one.asOf.date === other.asOf.date && one.asOf.text.id === other.asOf.text.id
  );
}

/** What a row starts from: two figures are taken together only if they share basis and date. */
interface BasePick {
  readonly covered: Figure | undefined;
  readonly workers: Figure | undefined;
  readonly rate: Figure | undefined;
}

/** The figures a segment's row starts from, of all that are published about it. The order of `figures()` decides. */
export function pickBase(of: readonly Figure[]): BasePick {
  const covered = usable(of, "covered") ?? usable(of, "subsidised");
  const beside = covered === undefined ? of : of.filter((figure) => sameCount(figure, covered));
  return { covered, workers: usable(beside, "workers"), rate: usable(beside, "rate") };
}

function figureValue(figure: Figure): BaselineValue {
  return { kind: "figure", value: figure.value, derived: figure.derivation !== null, figure };
}

function blankWorkers(of: readonly Figure[]): BaselineValue {
  const quarantined =
    of.find((figure) => figure.metric === "workers" && figure.use === "quarantined") ?? null;
  const flag = quarantined?.flags[0];
  return {
    kind: "blank",
    value: null,
    quarantined,
    reason:
      flag === undefined
        ? {
            id: "Jumlah pekerja tidak ada dalam sumber yang dibaca. Minta kepada cabang BPJS Ketenagakerjaan atau Disnaker, lalu isi.",
            en: "No number of workers in the pages read. Ask the BPJS Ketenagakerjaan branch or the labour office, then fill it in.",
          }
        : flagTexts[flag],
  };
}

const blankCovered: BaselineValue = {
  kind: "blank",
  value: null,
  quarantined: null,
  reason: {
    id: "Jumlah terlindungi tidak ada dalam sumber yang dibaca. Minta kepada cabang BPJS Ketenagakerjaan, lalu isi.",
    en: "No number of covered persons in the pages read. Ask the BPJS Ketenagakerjaan branch, then fill it in.",
  },
};

function rowOf(segment: Segment, of: readonly Figure[], present: readonly SegmentId[]): BaselineRow {
  const { covered, workers, rate } = pickBase(of);
  const inUse = [covered, workers, rate].filter((figure) => figure !== undefined);
  const quarantined = of.filter((figure) => figure.use === "quarantined");
  const flags = new Set([...inUse, ...quarantined].flatMap((figure) => figure.flags));
  const derivations = inUse.flatMap((figure) => (figure.derivation === null ? [] : [figure.derivation.note]));
  const own = [...inUse, ...quarantined].flatMap((figure) =>
    figure.note === undefined ? [] : [figure.note],
  );
  const ownNote = segment.note === null ? [] : [segment.note];
  return {
    segment,
    name: covered?.counts ?? workers?.counts ?? segment.name,
    covered: covered === undefined ? blankCovered : figureValue(covered),
    workers: workers === undefined ? blankWorkers(of) : figureValue(workers),
    printedRate: rate ?? null,
    others: of.filter((figure) => !inUse.includes(figure)),
    notes: [...ownNote, ...[...flags].map((flag) => flagTexts[flag]), ...derivations, ...own],
    overlaps: segment.overlaps.filter((other) => present.includes(other)),
  };
}

/**
 * What is published about a region, ready for a plan: one row for each segment with a usable figure, and the total.
 * A region with nothing published has an empty list and a blank total. An unknown code is refused.
 */
export function baselineOf(regionCode: string): Result<Baseline> {
  const region = regionOf(regionCode);
  if (!region.ok) return region;
  const here = figures().filter((figure) => figure.regionCode === region.value.code);
  const present = segments().filter(
    (segment) =>
      segment.rowType !== "total" &&
      here.some(
        (figure) => figure.segment === segment.id && (figure.use === "base" || figure.use === "quarantined"),
      ),
  );
  const ids = present.map((segment) => segment.id);
  const of = (id: SegmentId) => here.filter((figure) => figure.segment === id);
  return ok({
    region: region.value,
    total: rowOf(segmentOf("semua-pekerja"), of("semua-pekerja"), []),
    segments: present.map((segment) => rowOf(segment, of(segment.id), ids)),
  });
}
