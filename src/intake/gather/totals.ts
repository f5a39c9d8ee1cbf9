/** Exact sums over the rows of a Rekap: only of the same segment, on the same base, and never a province with its own parts. */
import { formatNumber, segmentOf, wordKey } from "../../domain/index.js";
import type { Region, SegmentId, Text } from "../../domain/index.js";
import { datedText, type IntakeRow } from "../checks/index.js";

export interface RekapTotal {
  /** `null` for a segment that is none of the known ones; `segmentText` then names it. */
  readonly segment: SegmentId | null;
  readonly segmentText: string;
  readonly level: "province" | "kabupaten/kota";
  /** What the workers are; `null` where the rows do not say. */
  readonly basis: string | null;
  /** Every date that occurs, in words; one means that the sum is the state of that date. */
  readonly dates: readonly Text[];
  readonly regions: number;
  readonly rows: number;
  /** Whole persons over the rows that state them. */
  readonly covered: number;
  readonly coveredRows: number;
  readonly workers: number;
  readonly workersRows: number;
  /** Covered and workers of the rows that state both: the only ones a rate may be formed of. */
  readonly paired: { readonly covered: number; readonly workers: number; readonly rows: number };
}

interface Group {
  readonly first: RekapRow;
  readonly dates: Map<string, Text>;
  readonly regions: Set<string>;
  rows: number;
  covered: bigint;
  coveredRows: number;
  workers: bigint;
  workersRows: number;
  pairedCovered: bigint;
  pairedWorkers: bigint;
  pairedRows: number;
}

function levelOf(row: RekapRow): RekapTotal["level"] {
  return row.region.level === "province" ? "province" : "kabupaten/kota";
}

export function totalsOf(rows: readonly RekapRow[]): readonly RekapTotal[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const segment = row.segment ?? `"${wordKey(row.segmentText)}`;
    const key = [levelOf(row), segment, row.basis === null ? "" : `"${wordKey(row.basis)}`].join("|");
    const group = groups.get(key) ?? newGroup(row);
    groups.set(key, group);
    add(group, row);
  }
  return [...groups.values()].map(totalOf);
}

function newGroup(first: RekapRow): Group {
  return {
    first,
    dates: new Map(),
    regions: new Set(),
    rows: 0,
    covered: 0n,
    coveredRows: 0,
    workers: 0n,
    workersRows: 0,
    pairedCovered: 0n,
    pairedWorkers: 0n,
    pairedRows: 0,
  };
}

function add(group: Group, row: RekapRow): void {
  const { covered, workers, asOf } = row;
  group.rows += 1;
  group.regions.add(row.region.code);
  group.dates.set(
    asOf?.iso ?? row.asOfText ?? "",
    datedText(row) ?? { id: "tidak disebut", en: "not stated" },
  );
  if (covered !== null) {
    group.covered += BigInt(covered);
    group.coveredRows += 1;
  }
  if (workers !== null) {
    group.workers += BigInt(workers);
    group.workersRows += 1;
  }
  if (covered !== null && workers !== null) {
    group.pairedCovered += BigInt(covered);
    group.pairedWorkers += BigInt(workers);
    group.pairedRows += 1;
  }
}

function totalOf(group: Group): RekapTotal {
  const { first } = group;
  return {
    segment: first.segment,
    segmentText: first.segment === null ? first.segmentText : segmentOf(first.segment).name.id,
    level: levelOf(first),
    basis: first.basis,
    dates: [...group.dates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
    regions: group.regions.size,
    rows: group.rows,
    covered: Number(group.covered),
    coveredRows: group.coveredRows,
    workers: Number(group.workers),
    workersRows: group.workersRows,
    paired: {
      covered: Number(group.pairedCovered),
      workers: Number(group.pairedWorkers),
      rows: group.pairedRows,
    },
  };
}

/** "12 dari 15 baris menyebut pekerja": how far a sum is complete; `null` where every row states the number. */
export function incompleteText(stated: number, rows: number, what: Text): Text | null {
  if (stated === rows) return null;
  return {
    id: `${formatNumber(stated, "id")} dari ${formatNumber(rows, "id")} baris menyebut ${what.id}`,
    en: `${formatNumber(stated, "en")} of ${formatNumber(rows, "en")} rows state ${what.en}`,
  };
}

/** A row of the Rekap: a line of figures with the file it came from. */
export interface RekapRow extends IntakeRow {
  readonly region: Region;
  readonly file: string;
  /** The file's place in the list, from 0. */
  readonly fileIndex: number;
}
