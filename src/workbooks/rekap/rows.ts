/** The rows of a Rekap as they stand in cells, and the groups that may be added up. */
import { regionLevelName, segmentOf, segments } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import type { Consolidation, RekapRow } from "../../intake/index.js";
import { datedText } from "../../intake/index.js";
import { dayOrWords, rowsBetweenStops } from "../../sheets/index.js";
import type { Making } from "../../sheets/index.js";
import { longestWords } from "../rincian/collected.js";
import type { Telling } from "../rincian/telling.js";

/** What a sum must have in common: one level, one segment, one base, one date. */
export interface RekapGroup {
  readonly number: number;
  readonly level: string;
  readonly segment: string;
  readonly basis: string;
  /** An Excel date serial, or words. */
  readonly asOf: number | string;
}

export interface GroupedRow {
  readonly row: RekapRow;
  readonly group: RekapGroup;
  readonly source: string;
}

const unstated: Text = { id: "Tidak disebut", en: "Not stated" };

/** Words of a file as a cell of ours can hold them: no control characters, no empty text. */
export function wordsOf(text: string | null): string | null {
  if (text === null) return null;
  const printable = Array.from(text, (sign) => (sign.charCodeAt(0) < 32 ? " " : sign)).join("");
  const words = printable.replace(/ {2,}/g, " ").trim().slice(0, longestWords);
  return words === "" ? null : words;
}

/** Every row with its group; the groups in the order of their sheet: level, segment, base, date. */
export function* groupingRows(
  { rows }: Pick<Consolidation, "rows">,
  telling: Telling,
): Making<{ readonly rows: readonly GroupedRow[]; readonly groups: readonly RekapGroup[] }> {
  const found = new Map<string, Omit<RekapGroup, "number"> & { readonly order: readonly number[] }>();
  const keys: string[] = [];
  for (const row of rows) {
    const key = keyOf(row, telling);
    keys.push(key);
    if (!found.has(key)) found.set(key, { ...labelsOf(row, telling), order: orderOf(row) });
    if (keys.length % rowsBetweenStops === 0) yield;
  }
  const sorted = [...found].sort(
    ([, a], [, b]) =>
      (a.order[0] ?? 0) - (b.order[0] ?? 0) ||
      (a.order[1] ?? 0) - (b.order[1] ?? 0) ||
      compare(a.segment, b.segment) ||
      compare(a.basis, b.basis) ||
      compare(String(a.asOf), String(b.asOf)),
  );
  const groups = new Map(
    sorted.map(([key, { level, segment, basis, asOf }], index) => [
      key,
      { number: index + 1, level, segment, basis, asOf },
    ]),
  );
  return {
    groups: [...groups.values()],
    rows: rows.map((row, index): GroupedRow => {
      const group = groups.get(keys[index] ?? "");
      if (group === undefined) throw new Error("Every row has a group");
      return { row, group, source: wordsOf(row.source) ?? telling.say(unstated) };
    }),
  };
}

type Labels = Omit<RekapGroup, "number">;

function labelsOf(row: RekapRow, { say }: Telling): Labels {
  const dated = datedText(row);
  const day = dated === null ? unstated : dayOrWords(row.asOf?.iso ?? null, dated);
  return {
    level: say(row.region.level === "province" ? regionLevelName("province") : regencyOrCity),
    segment:
      row.segment === null ? (wordsOf(row.segmentText) ?? say(unstated)) : say(segmentOf(row.segment).name),
    basis: wordsOf(row.basis) ?? say(unstated),
    asOf: typeof day === "number" ? day : (wordsOf(say(day)) ?? say(unstated)),
  };
}

const regencyOrCity: Text = { id: "Kabupaten/kota", en: "Regency or city" };

/** Alike as cells compare: without regard to case. */
function keyOf(row: RekapRow, telling: Telling): string {
  const { level, segment, basis, asOf } = labelsOf(row, telling);
  return JSON.stringify([
    level,
    segment.toLowerCase(),
    basis.toLowerCase(),
    typeof asOf === "string" ? asOf.toLowerCase() : asOf,
  ]);
}

const segmentOrder = new Map(segments().map(({ id }, index) => [id, index]));

function orderOf({ region, segment }: RekapRow): readonly number[] {
  const known = segment === null ? undefined : segmentOrder.get(segment);
  return [region.level === "province" ? 0 : 1, known ?? segmentOrder.size];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
