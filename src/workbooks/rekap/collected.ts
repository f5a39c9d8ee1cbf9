/** What a province's offices sent back, as the plan, Rincian and Pembagian of that province can use it. */
import { childrenOf, formatNumber, joinTexts, ok, refuse, regionOf } from "../../domain/index.js";
import type { Region, Result, SegmentId, Text } from "../../domain/index.js";
import { datedText } from "../../intake/index.js";
import type { AsOf, Consolidation, RekapRow } from "../../intake/index.js";
import { made } from "../../sheets/index.js";
import type { CollectedRow } from "../rincian/collected.js";
import { tellingIn } from "../rincian/telling.js";
import { groupingRows } from "./rows.js";

/** A sum over kabupaten and kota, of one segment on one base and one date, as on the sheet Jumlah. */
export interface CollectedSum {
  /** Different for every sum. */
  readonly key: string;
  readonly segment: SegmentId;
  /** Whole persons of the kabupaten and kota that are counted; `null` where none of them states any. */
  readonly covered: number | null;
  readonly workers: number | null;
  readonly basis: string | null;
  readonly asOf: AsOf | null;
  readonly dated: Text | null;
  readonly counted: readonly Region[];
  /** Kabupaten and kota of the province that are not in the sum. */
  readonly missing: readonly Region[];
}

export interface Collected {
  readonly province: Region;
  /** In the order of the segments; a segment has several where its base or date differs. */
  readonly sums: readonly CollectedSum[];
  readonly rows: readonly CollectedRow[];
  /** Kabupaten and kota of which no row counts. */
  readonly missing: readonly Region[];
  /** What is of no use to the province's plan, and why. */
  readonly left: readonly Text[];
}

/** Refuses rows of several provinces, and those of none, with a sentence. */
export function collectedOf(consolidation: Consolidation): Result<Collected> {
  const below = consolidation.rows.filter(({ region }) => region.parentCode !== null);
  const [code, ...others] = new Set(below.flatMap(({ region }) => region.parentCode ?? []));
  if (code === undefined || others.length > 0) {
    return refuse(
      "value",
      code === undefined
        ? {
            id: "Tidak ada baris kabupaten/kota yang dihitung, jadi belum ada yang dapat dipakai di rencana provinsi.",
            en: "No row of a kabupaten or kota counts, so there is nothing yet for the plan of a province.",
          }
        : {
            id: "Berkasnya dari beberapa provinsi: untuk rencana satu provinsi, gabungkan berkas provinsi itu saja.",
            en: "The files are of several provinces: for the plan of one, put together the files of that one alone.",
          },
      "files",
    );
  }
  const province = regionOf(code);
  if (!province.ok) return province;
  const children = childrenOf(code);
  const { rows: grouped } = made(groupingRows({ rows: below }, tellingIn("id")));
  const known = grouped.flatMap(({ row, group, source }) =>
    row.segment === null ? [] : [{ row, group, source, segment: row.segment }],
  );
  const sums = new Map<number, RekapRow[]>();
  for (const { row, group } of known) {
    const same = sums.get(group.number);
    if (same === undefined) sums.set(group.number, [row]);
    else same.push(row);
  }
  const present = new Set(below.map(({ region }) => region.code));
  return ok({
    province: province.value,
    sums: [...sums]
      .sort(([a], [b]) => a - b)
      .flatMap(([number, rows]) => sumOf(String(number), rows, children) ?? []),
    rows: known.map(({ row, group, source, segment }): CollectedRow => ({
      regionCode: row.region.code,
      segment,
      covered: row.covered,
      workers: row.workers,
      basis: group.basis,
      asOf: row.asOf?.iso ?? datedText(row)?.id ?? String(group.asOf),
      source,
    })),
    missing: children.filter((region) => !present.has(region.code)),
    left: leftOf(consolidation.rows),
  });
}

/** Over the rows that state both numbers, else over those that state one: a rate of different places is none. */
function sumOf(key: string, rows: readonly RekapRow[], children: readonly Region[]): CollectedSum | null {
  const both = rows.filter(({ covered, workers }) => covered !== null && workers !== null);
  const either = rows.filter(({ covered }) => covered !== null);
  const used = [both, either, rows.filter(({ workers }) => workers !== null)].find((some) => some.length > 0);
  const [first] = used ?? [];
  if (used === undefined || first?.segment == null) return null;
  const total = (of: "covered" | "workers"): number | null =>
    used.some((row) => row[of] === null) ? null : used.reduce((sum, row) => sum + (row[of] ?? 0), 0);
  const counted = new Set(used.map(({ region }) => region.code));
  return {
    key,
    segment: first.segment,
    covered: total("covered"),
    workers: total("workers"),
    basis: first.basis,
    asOf: first.asOf,
    dated: datedText(first),
    counted: children.filter(({ code }) => counted.has(code)),
    missing: children.filter(({ code }) => !counted.has(code)),
  };
}

function leftOf(rows: readonly RekapRow[]): readonly Text[] {
  const unknown = [...new Set(rows.filter(({ segment }) => segment === null).map((row) => row.segmentText))];
  const provinces = rows.filter(({ region }) => region.level === "province");
  return [
    ...(unknown.length === 0
      ? []
      : [
          {
            id: `Segmen yang tidak dikenal hanya masuk Rekap: ${unknown.join(", ")}.`,
            en: `Segments that are not known go into the Rekap only: ${unknown.join(", ")}.`,
          },
        ]),
    ...(provinces.length === 0
      ? []
      : [
          {
            id: `${formatNumber(provinces.length, "id")} baris provinsi tidak dijumlahkan dengan kabupaten/kotanya.`,
            en: `${formatNumber(provinces.length, "en")} rows of the province are not added to its kabupaten and kota.`,
          },
        ]),
  ];
}

/** "Rekap 15 dari 17 formulir kabupaten/kota, 31 Desember 2025": where a sum is from, for whoever finds it in the plan. */
export function sourceOfSum({ counted, missing, dated }: CollectedSum): Text {
  const all = counted.length + missing.length;
  const from = {
    id: `Rekap ${String(counted.length)} dari ${String(all)} formulir kabupaten/kota`,
    en: `Consolidation of ${String(counted.length)} of ${String(all)} forms of kabupaten and kota`,
  };
  return dated === null ? from : { id: `${from.id}, ${dated.id}`, en: `${from.en}, ${dated.en}` };
}

/**
 * What every number of a sum is: which of the province's kabupaten and kota, on what base, of which day. Those of which nothing
 * came at all are named once for all sums.
 */
export function termsOfSum(sum: CollectedSum, silent: readonly Region[]): Text {
  const { basis, dated, counted, missing } = sum;
  const all = counted.length + missing.length;
  const base = basis ?? "—";
  const codes = new Set(silent.map(({ code }) => code));
  const absent = missing.filter(({ code }) => !codes.has(code));
  const isFew = counted.length < absent.length;
  const names = (isFew ? counted : absent).map(({ name }) => name).join(", ");
  const terms = {
    id: `${String(counted.length)} dari ${String(all)} kabupaten/kota; ${base}; ${dated?.id ?? "—"}.`,
    en: `${String(counted.length)} of ${String(all)} kabupaten and kota; ${base}; ${dated?.en ?? "—"}.`,
  };
  return names === ""
    ? terms
    : joinTexts([
        terms,
        isFew
          ? { id: `Hanya ${names}.`, en: `Only ${names}.` }
          : { id: `Tanpa ${names}.`, en: `Without ${names}.` },
      ]);
}
