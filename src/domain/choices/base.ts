/** Which published figures a region's plan starts from. */
import { figures } from "../baselines/index.js";
import { formatNumber, formatShare } from "../language/index.js";
import type { BaselineRow, BaselineValue, Figure } from "../baselines/index.js";
import type { Region } from "../regions/index.js";
import type { Text } from "../language/index.js";
import { planLimits } from "./table/limits.js";

/** Covered and workers that belong together: the same basis, the same day, month or year. */
export interface BasePair {
  readonly covered: Figure;
  readonly workers: Figure;
  /** ISO day, month or year, as exactly as the page dates them. */
  readonly date: string;
}

export interface TotalBase {
  readonly row: BaselineRow;
  readonly covered: BaselineValue;
  readonly workers: BaselineValue;
  /** Set when both come from one pair. */
  readonly pair: BasePair | null;
  /** Other pairs that were published, never mixed with the one in use. */
  readonly others: readonly BasePair[];
  /** Why this one, in words; where nothing is, what to do about it on the sheet. */
  readonly why: Text;
  /** That no pair was published, without what to do: before there is a sheet that differs. `null` where one is in use. */
  readonly missing: Text | null;
}

/**
 * The region's total as a plan starts from it. Of the pairs that were published, the newest dated within
 * the base year; without one the newest before it; else the oldest after it. Covered and workers are always
 * taken from one pair: two bases are never mixed.
 *
 * For Lampung and base year 2024 this is 760,468 of 3,058,943 on 24 September 2024: it lies in the year,
 * both numbers were printed (their quotient is the printed 24.86 %), and the province's target of
 * 1,174,328 persons (38.39 %) was set on this very base. The 731,991 of 31 December 2023 are on another base,
 * which was not even printed; they serve base year 2023.
 */
export function totalBaseOf(region: Region, row: BaselineRow, baseYear: number): TotalBase {
  const pairs = pairsOf(region);
  const pair = bestPair(pairs, baseYear);
  if (pair === null) {
    const { covered, workers } = row;
    return { row, covered, workers, pair, others: [], ...nothingPublished(row) };
  }
  const others = pairs.filter((candidate) => candidate !== pair);
  return {
    row,
    covered: valueOf(pair.covered),
    workers: valueOf(pair.workers),
    pair,
    others,
    why: reasonFor(pair, others, baseYear),
    missing: null,
  };
}

/** The years of a region's published pairs, oldest first: those a plan of it can have as its base year on figures of that year. */
export function pairYearsOf(region: Region): readonly number[] {
  return [...new Set(pairsOf(region).map(yearOf))].filter(
    (year) => year >= planLimits.firstBaseYear && year <= planLimits.lastBaseYear,
  );
}

function pairsOf(region: Region): readonly BasePair[] {
  const here = figures().filter(
    (figure) =>
      figure.regionCode === region.code &&
      figure.segment === "semua-pekerja" &&
      (figure.use === "base" || figure.use === "context") &&
      figure.asOf.date !== null,
  );
  return here
    .filter((figure) => figure.metric === "covered")
    .flatMap((covered) => {
      const workers = here.find(
        (figure) =>
          figure.metric === "workers" &&
          figure.basis === covered.basis &&
          figure.asOf.date === covered.asOf.date,
      );
      return workers === undefined ? [] : [{ covered, workers, date: covered.asOf.date ?? "" }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function bestPair(pairs: readonly BasePair[], baseYear: number): BasePair | null {
  const upToYear = pairs.filter((pair) => yearOf(pair) <= baseYear);
  return upToYear.at(-1) ?? pairs[0] ?? null;
}

function yearOf(pair: BasePair): number {
  return Number(pair.date.slice(0, 4));
}

function valueOf(figure: Figure): BaselineValue {
  return { kind: "figure", value: figure.value, derived: figure.derivation !== null, figure };
}

/** "760.468 dari 3.058.943 (24,86 %), 24 September 2024". */
export function pairText(pair: BasePair): Text {
  const rate = pair.covered.value / pair.workers.value;
  return {
    id: `${formatNumber(pair.covered.value, "id")} dari ${formatNumber(pair.workers.value, "id")} (${formatShare(rate, "id", 2)}), ${pair.covered.asOf.text.id}`,
    en: `${formatNumber(pair.covered.value, "en")} of ${formatNumber(pair.workers.value, "en")} (${formatShare(rate, "en", 2)}), ${pair.covered.asOf.text.en}`,
  };
}

function reasonFor(pair: BasePair, others: readonly BasePair[], baseYear: number): Text {
  const year = yearOf(pair);
  const own: Text =
    year === baseYear
      ? {
          id: `Dipakai karena bertanggal dalam tahun dasar ${baseYear}.`,
          en: `Used because it is dated within the base year ${baseYear}.`,
        }
      : {
          id: `Tidak ada angka berpasangan yang bertanggal ${baseYear}; dipakai yang terdekat (${year}). Perbarui bila ada yang lebih baru.`,
          en: `No pair of figures is dated ${baseYear}; the nearest (${year}) is used. Replace it once there is a newer one.`,
        };
  const printed: Text =
    pair.workers.derivation === null
      ? {
          id: "Peserta dan pekerja dua-duanya terbit untuk waktu yang sama.",
          en: "Covered and workers were both published for the same date.",
        }
      : {
          id: "Jumlah pekerja adalah turunan dari cakupan yang terbit, bukan angka terbit.",
          en: "The number of workers is derived from the published rate, not itself published.",
        };
  const list = others.map(pairText);
  const rest: Text =
    list.length === 0
      ? { id: "", en: "" }
      : {
          id: ` Juga terbit, dengan basis lain, tidak dicampur: ${list.map((text) => text.id).join("; ")}.`,
          en: ` Also published, on another base and not mixed in: ${list.map((text) => text.en).join("; ")}.`,
        };
  const target = targetOn(pair);
  return {
    id: `${own.id} ${printed.id}${target.id}${rest.id}`,
    en: `${own.en} ${printed.en}${target.en}${rest.en}`,
  };
}

/** A published target in persons on the same base. Ours may be one person more, as needs are rounded up. */
function targetOn(pair: BasePair): Text {
  const target = figures().find(
    (figure) =>
      figure.metric === "target" &&
      figure.regionCode === pair.covered.regionCode &&
      figure.segment === pair.covered.segment &&
      figure.basis === pair.covered.basis,
  );
  if (target === undefined) return { id: "", en: "" };
  const share = target.value / pair.workers.value;
  return {
    id: ` Target yang terbit pada basis ini: ${formatNumber(target.value, "id")} orang = ${formatShare(share, "id", 2)} (${target.asOf.text.id}, ${target.id}); kebutuhan di sini dibulatkan ke atas, jadi dapat lebih satu orang.`,
    en: ` Target published on this base: ${formatNumber(target.value, "en")} persons = ${formatShare(share, "en", 2)} (${target.asOf.text.en}, ${target.id}); needs are rounded up here and may be one person more.`,
  };
}

function nothingPublished(row: BaselineRow): Pick<TotalBase, "why" | "missing"> {
  const rate = row.others.find((figure) => figure.metric === "rate");
  const printed: Text =
    rate === undefined
      ? { id: "", en: "" }
      : {
          id: ` Yang terbit hanya cakupan ${formatNumber(rate.value, "id")} % (${rate.asOf.text.id}, ${rate.source.outlet}); tanpa basis tidak dapat menjadi orang.`,
          en: ` Only a rate of ${formatNumber(rate.value, "en")}% was published (${rate.asOf.text.en}, ${rate.source.outlet}); without its base it cannot become persons.`,
        };
  const nothing: Text = {
    id: "Belum ada peserta dan pekerja yang terbit berpasangan untuk seluruh wilayah",
    en: "No covered persons and workers were published together for the whole region",
  };
  return {
    why: {
      id: `${nothing.id}: isi sel biru.${printed.id}`,
      en: `${nothing.en}: fill in the blue cells.${printed.en}`,
    },
    missing: { id: `${nothing.id}.${printed.id}`, en: `${nothing.en}.${printed.en}` },
  };
}
