/** The rows of a long table of figures: what is published about each region and segment, and nothing else. */
import {
  baselineOf,
  cellBasis,
  formatNumber,
  joinTexts,
  segmentOf,
  totalBaseOf,
} from "../../domain/index.js";
import type {
  BaselineRow,
  BaselineValue,
  Figure,
  Region,
  Segment,
  SegmentId,
  Text,
} from "../../domain/index.js";
import { collectedKey } from "./collected.js";
import type { CollectedRow } from "./collected.js";

export interface RecordRow {
  readonly region: Region;
  readonly segment: Segment;
  /** Persons, where they are published. */
  readonly covered: BaselineValue | null;
  readonly workers: BaselineValue | null;
  /** The figure whose base, date and source stand in the row; `null` for an empty row. */
  readonly origin: Figure | null;
  /** What was sent back about it: it stands in the place of what is published. */
  readonly given: CollectedRow | null;
  /** What else is published about it: a rate without its persons, a quarantined figure, a derivation. */
  readonly note: Text | null;
}

/** A number of a row, whichever it is from; `null` where there is none. */
export function personsOf(row: RecordRow, which: "covered" | "workers"): number | null {
  if (row.given !== null) return row.given[which];
  const value = row[which];
  return value?.kind === "figure" ? value.value : null;
}

/** The segment that is shared out: the whole of the region where it is among the rows, else the first. */
export function sharedSegment(segments: readonly SegmentId[]): SegmentId {
  const [first = "semua-pekerja"] = segments;
  return segments.includes("semua-pekerja") ? "semua-pekerja" : first;
}

/** One row a region and segment, the segments of a region together: so a region's part can be cut out and sent. */
export function recordRows(
  places: readonly Region[],
  segmentIds: readonly SegmentId[],
  baseYear: number,
  collected: readonly CollectedRow[] = [],
): readonly RecordRow[] {
  const given = new Map(collected.map((row) => [collectedKey(row.regionCode, row.segment), row]));
  return places.flatMap((region) => {
    const published = publishedIn(region);
    return segmentIds.map((id): RecordRow => {
      const own = given.get(collectedKey(region.code, id));
      const row = published(id);
      if (own !== undefined) return { ...askedRow(region, id, row), given: own };
      if (row === undefined) return emptyRow(region, segmentOf(id));
      return id === "semua-pekerja" ? totalRow(region, row, baseYear) : rowOf(region, row, row);
    });
  });
}

/**
 * The rows of a form: nothing in the cells that an office fills in, and what is published in the notes. A number of the office's
 * own typed over a published one would go on bearing its base, date and source.
 */
export function formRows(region: Region, segmentIds: readonly SegmentId[]): readonly RecordRow[] {
  const published = publishedIn(region);
  return segmentIds.map((id) => askedRow(region, id, published(id)));
}

function publishedIn(region: Region): (id: SegmentId) => BaselineRow | undefined {
  const baseline = baselineOf(region.code);
  if (!baseline.ok) throw new Error(`${region.code} is no region`);
  const { total, segments } = baseline.value;
  return (id) => (id === "semua-pekerja" ? total : segments.find(({ segment }) => segment.id === id));
}

/** A row without figures; all that is published about it stands in its note. */
function askedRow(region: Region, id: SegmentId, row: BaselineRow | undefined): RecordRow {
  if (row === undefined) return emptyRow(region, segmentOf(id));
  // Of which group a published figure is would be taken for what is asked.
  const asked = rowOf(region, { ...row, name: row.segment.name }, noneOf(row));
  const { note } = asked;
  return note === null ? asked : { ...asked, note: joinTexts([{ id: "Terbit:", en: "Published:" }, note]) };
}

/** Neither number of a row: all that is published about it then stands in its note. */
function noneOf({ covered, workers }: BaselineRow): Pick<BaselineRow, "covered" | "workers"> {
  const none = (value: BaselineValue): BaselineValue =>
    value.kind === "blank" ? value : { kind: "blank", value: null, quarantined: null, reason: sentBack };
  return { covered: none(covered), workers: none(workers) };
}

const sentBack: Text = { id: "diisi kabupaten/kota", en: "filled in by kabupaten and kota" };

function emptyRow(region: Region, segment: Segment): RecordRow {
  return { region, segment, covered: null, workers: null, origin: null, given: null, note: null };
}

/** The whole of a region by the same choice of a base as the plan makes. */
export function totalRow(region: Region, total: BaselineRow, baseYear: number): RecordRow {
  const { covered, workers } = totalBaseOf(region, total, baseYear);
  return rowOf(region, total, { covered, workers });
}

function rowOf(
  region: Region,
  row: BaselineRow,
  values: { readonly covered: BaselineValue; readonly workers: BaselineValue },
): RecordRow {
  const [covered, workers] = [values.covered, values.workers].map((value) =>
    value.kind === "figure" ? value : null,
  );
  const origin = covered?.figure ?? workers?.figure ?? null;
  const used = [covered?.figure, workers?.figure];
  const published = [row.covered, row.workers].flatMap((value) =>
    value.kind === "figure" ? [value.figure] : [],
  );
  const beside = [...published, ...row.others, ...(row.printedRate === null ? [] : [row.printedRate])].filter(
    (figure) => !used.includes(figure),
  );
  const derived = used.flatMap((figure) =>
    figure?.derivation === null || figure === undefined ? [] : [figure.derivation.note],
  );
  const notes = [...countedText(row), ...beside.flatMap(besideText), ...derived];
  return {
    region,
    segment: row.segment,
    covered: covered ?? null,
    workers: workers ?? null,
    origin,
    given: null,
    note: notes.length === 0 ? null : joinTexts(notes),
  };
}

/** The segment's name is what Gabung reads a row by, so another group is said beside it. */
function countedText({ name, segment }: BaselineRow): readonly Text[] {
  if (name === segment.name) return [];
  return [{ id: `Angka ini menghitung: ${name.id}.`, en: `This figure counts: ${name.en}.` }];
}

/** A figure that is printed but not in the row's cells, with its base and date: none travels without them. */
function besideText(figure: Figure): readonly Text[] {
  const { metric, unit, value, use, asOf, id } = figure;
  if (use === "quarantined") {
    return [
      {
        id: `${id} dikarantina: lihat Sumber.`,
        en: `${id} is quarantined: see Sumber.`,
      },
    ];
  }
  const names: Partial<Record<Figure["metric"], Text>> = {
    rate: { id: "Cakupan tercetak", en: "Printed rate" },
    covered: { id: "Peserta", en: "Covered" },
    workers: { id: "Pekerja", en: "Workers" },
    subsidised: { id: "Dibayari iurannya", en: "Contribution paid for" },
    "not-covered": { id: "Belum terlindungi", en: "Not covered" },
    target: { id: "Target", en: "Target" },
    "target-rate": { id: "Target cakupan", en: "Target rate" },
  };
  const name = names[metric];
  if (name === undefined) return [];
  const basis = cellBasis(figure.basis);
  const sign: Text = unit === "percent" ? { id: " %", en: "%" } : { id: "", en: "" };
  return [
    {
      id: `${name.id} ${formatNumber(value, "id")}${sign.id} (${basis.id}, ${asOf.text.id}; ${id}).`,
      en: `${name.en} ${formatNumber(value, "en")}${sign.en} (${basis.en}, ${asOf.text.en}; ${id}).`,
    },
  ];
}

/** "Kabupaten Pringsewu: Ketua RT/RW", for the sheet of sources. */
export function rowName({ region, segment }: Pick<RecordRow, "region" | "segment">): Text {
  return segment.rowType === "total"
    ? { id: region.name, en: region.name }
    : { id: `${region.name}: ${segment.name.id}`, en: `${region.name}: ${segment.name.en}` };
}
