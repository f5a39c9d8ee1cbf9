/** What a planner decides before a breakdown is written. */
import {
  allocationMethods,
  baselineOf,
  bothNumbers,
  checkBaseYear,
  fieldOf,
  figures,
  ok,
  findRegion,
  planLimits,
  readFields,
  refuse,
  regionOf,
  segmentLimits,
  segments,
  targetLimits,
} from "../../domain/index.js";
import type { Field, PlanChoices, Region, Result, Said, SegmentId } from "../../domain/index.js";

import { checkCollected, collectedField } from "./collected.js";
import type { CollectedRow } from "./collected.js";

type Fields = Readonly<Record<string, Field>>;

/** The year whose figures are preferred, as in the plan; without one the latest. */
export const usualYear: Field = { ...fieldOf("baseYear"), needed: false };

const number = { kind: "number" } as const;

/** What a breakdown alone can be asked for. */
const ownFields = {
  /** One row a region and segment; `semua-pekerja` is the region as a whole. */
  segments: {
    shape: { kind: "list", of: { kind: "word", words: segments().map(({ id }) => id) } },
    label: { id: "Segmen, dipisah koma", en: "Segments, separated by commas" },
    needed: false,
    flag: "segments",
  },
  /** Persons that the province shares out; `null` leaves the cell to be filled in. */
  quota: {
    shape: { kind: "nullable", of: number },
    label: { id: "Orang yang dibagi provinsi", en: "Persons that the province shares out" },
    needed: false,
    flag: "quota",
  },
  method: {
    shape: { kind: "word", words: allocationMethods },
    label: { id: "Dibagi menurut apa", en: "In proportion to what" },
    needed: false,
    flag: "method",
  },
  /** No kabupaten/kota gets more than its workers who are not covered. */
  capAtUncovered: {
    shape: { kind: "yes" },
    label: {
      id: "Tidak melebihi yang belum terlindungi; argumennya meniadakan batas itu",
      en: "No more than those not covered; the argument takes that limit away",
    },
    needed: false,
    flag: "no-cap",
    means: false,
  },
} as const satisfies Fields;

/** Asked for only where the planner has it. */
const rareFields = {
  /** What the province's own rate is to reach: the persons still missing are shared out. In the place of `quota`. */
  targetShare: {
    shape: { kind: "nullable", of: number },
    label: {
      id: "Target cakupan provinsi, sebagai ganti jumlah orang",
      en: "The province's target share, in the place of persons",
    },
    needed: false,
    flag: "quota-target",
  },
  /** Population or another weight by code. */
  weights: {
    shape: { kind: "byKey", of: number },
    label: { id: "Bobot menurut kode kabupaten/kota", en: "Weights by code of kabupaten or kota" },
    needed: false,
  },
  weightSource: {
    shape: { kind: "text" },
    label: { id: "Sumber bobot", en: "Source of the weights" },
    needed: false,
  },
} as const satisfies Fields;

/** Everything that a breakdown can be asked for, in the order in which it is told. */
export const breakdownFields: Fields = {
  regionCode: fieldOf("regionCode"),
  baseYear: usualYear,
  ...ownFields,
  ...rareFields,
  collected: collectedField,
  language: fieldOf("language"),
};

/**
 * Its region may be a province: one row for each of its kabupaten/kota; or a kabupaten or kota: its own rows alone, a form to be
 * filled in and sent back.
 */
export interface BreakdownChoices
  extends
    Required<Pick<PlanChoices, "regionCode" | "baseYear" | "language">>,
    Said<typeof ownFields>,
    Partial<Said<typeof rareFields>> {
  /** What the kabupaten and kota of a province sent back: it stands in their rows in the place of what is published. */
  readonly collected?: readonly CollectedRow[];
}

/** What a province usually starts with: the whole of each kabupaten/kota, shared by those not covered. */
export const usualBreakdown = {
  segments: ["semua-pekerja"],
  quota: null,
  method: "uncovered",
  capAtUncovered: true,
} as const satisfies Partial<BreakdownChoices>;

/** Segments that are sums or parts of others: asked for as well, the same head would be counted twice in one form. */
const sumsAndParts: readonly SegmentId[] = [
  "ekosistem-desa",
  "guru-tendik-sma-smk",
  "pekerja-rentan-miskin-ekstrem",
];

/**
 * The segments that a region is asked to count in persons: without the whole, without sums and parts of
 * others, and without construction, which is paid by contract value. They still overlap and are never added up.
 */
export function collectedSegments(): readonly SegmentId[] {
  return segments()
    .filter(({ id, rowType }) => rowType !== "total" && rowType !== "contract" && !sumsAndParts.includes(id))
    .map(({ id }) => id);
}

/**
 * What one region's form asks for: the region as a whole, the collected segments, and whatever else is published about it, so that no
 * known figure is left out.
 */
export function segmentsOfForm(regionCode: string): readonly SegmentId[] {
  const collected = collectedSegments();
  const baseline = baselineOf(regionCode);
  const published = baseline.ok ? baseline.value.segments.map(({ segment }) => segment) : [];
  const others = published.filter(({ id, rowType }) => rowType !== "contract" && !collected.includes(id));
  return ["semua-pekerja", ...collected, ...others.map(({ id }) => id)];
}

/** The choices of a breakdown from plain data, strictly, with what is usual. Whether they make one is for `checkBreakdown`. */
export function readBreakdownChoices(given: object): Result<BreakdownChoices> {
  const read = readFields(given, breakdownFields);
  if (!read.ok) return read;
  const said = read.value as Partial<BreakdownChoices>;
  const region = findRegion(said.regionCode ?? "", "regionCode");
  if (!region.ok) return region;
  const { code, level } = region.value;
  const usual: Omit<BreakdownChoices, "regionCode"> = {
    ...usualBreakdown,
    segments: level === "province" ? usualBreakdown.segments : segmentsOfForm(code),
    baseYear: latestBaseYear(),
    language: "id",
  };
  return ok({ ...usual, ...said, regionCode: code });
}

/** The latest year that a published base of covered or workers is dated in: what a sheet without a base year starts from. */
export function latestBaseYear(): number {
  const { firstBaseYear, lastBaseYear } = planLimits;
  const years = figures()
    .filter(({ use, metric }) => use === "base" && (metric === "covered" || metric === "workers"))
    .flatMap(({ asOf }) => (asOf.date === null ? [] : [Number(asOf.date.slice(0, 4))]))
    .filter((year) => year <= lastBaseYear);
  return Math.max(firstBaseYear, ...years);
}

/** Rows that one sheet of a breakdown may have: Jawa Timur's 38 kabupaten/kota with every segment. */
const mostRows = 1_000;

/** Refuses choices that make no breakdown, with a sentence that names the choice. Answers the region. */
export function regionOfBreakdown(
  choices: BreakdownChoices,
  rows: (region: Region) => number,
): Result<Region> {
  const region = regionOf(choices.regionCode, "regionCode");
  if (!region.ok) return region;
  const { baseYear, quota, method } = choices;
  const year = checkBaseYear(baseYear);
  if (!year.ok) return year;
  const segment = checkSegments(choices.segments);
  if (!segment.ok) return segment;
  if (quota !== null && (!Number.isSafeInteger(quota) || quota < 0 || quota > mostPersons)) {
    const [came, most] = [bothNumbers(quota), bothNumbers(mostPersons)];
    return refuse(
      "value",
      {
        id: `Yang dibagi harus bilangan bulat 0 sampai ${most.id} orang; yang diterima ${came.id}.`,
        en: `What is shared out must be a whole number from 0 to ${most.en} persons; ${came.en} came.`,
      },
      "quota",
    );
  }
  const target = checkTarget(choices);
  if (!target.ok) return target;
  if (!allocationMethods.includes(method)) {
    return refuse(
      "value",
      {
        id: `Cara membagi "${method}" tidak dikenal; pilih ${allocationMethods.join(", ")}.`,
        en: `The method "${method}" is not known; choose ${allocationMethods.join(", ")}.`,
      },
      "method",
    );
  }
  const weights = checkWeights(choices, region.value);
  if (!weights.ok) return weights;
  const collected = checkCollected(choices.collected ?? [], region.value, choices.segments);
  if (!collected.ok) return collected;
  const count = rows(region.value) * choices.segments.length;
  if (count > mostRows) {
    const [came, most] = [bothNumbers(count), bothNumbers(mostRows)];
    return refuse(
      "range",
      {
        id: `${came.id} baris terlalu banyak untuk satu lembar yang masih terbaca (paling banyak ${most.id}). Pilih segmen yang lebih sedikit.`,
        en: `${came.en} rows are too many for one legible sheet (${most.en} at most). Choose fewer segments.`,
      },
      "segments",
    );
  }
  return region;
}

/** What one cell of persons can hold. */
export const mostPersons = segmentLimits.persons;

/** A target above 100 % is said where the shares come out, as everywhere; this only tells a share from a percentage. */
export const largestTarget = targetLimits.most;

function checkTarget({ quota, targetShare = null }: BreakdownChoices): Result<null> {
  if (targetShare === null) return ok(null);
  if (quota !== null) {
    return refuse(
      "value",
      {
        id: "Pilih salah satu: jumlah orang yang dibagi, atau target cakupan.",
        en: "Choose one of the two: the persons to be shared out, or a target share.",
      },
      "targetShare",
    );
  }
  if (Number.isFinite(targetShare) && targetShare > targetLimits.least && targetShare <= largestTarget)
    return ok(null);
  const [came, most] = [bothNumbers(targetShare), bothNumbers(largestTarget)];
  return refuse(
    "value",
    {
      id: `Target cakupan harus di atas 0, paling tinggi ${most.id} (0,45 untuk 45 %); yang diterima ${came.id}.`,
      en: `The target share must be above 0, at most ${most.en} (0.45 for 45%); ${came.en} came.`,
    },
    "targetShare",
  );
}

function checkSegments(chosen: readonly SegmentId[]): Result<readonly SegmentId[]> {
  const known = new Set<string>(segments().map(({ id }) => id));
  const wrong = chosen.find((id) => !known.has(id));
  const twice = chosen.find((id, index) => chosen.indexOf(id) !== index);
  if (wrong === undefined && twice === undefined && chosen.length > 0) return ok(chosen);
  const sentence =
    wrong !== undefined
      ? { id: `Segmen "${wrong}" tidak dikenal.`, en: `The segment "${wrong}" is not known.` }
      : twice !== undefined
        ? { id: `Segmen "${twice}" dipilih dua kali.`, en: `The segment "${twice}" was chosen twice.` }
        : { id: "Pilih paling sedikit satu segmen.", en: "Choose at least one segment." };
  return refuse("value", sentence, "segments");
}

function checkWeights(
  { weights = {}, weightSource = "" }: Pick<BreakdownChoices, "weights" | "weightSource">,
  region: Region,
): Result<null> {
  if (weightSource.length > segmentLimits.text) {
    const [came, most] = [bothNumbers(weightSource.length), bothNumbers(segmentLimits.text)];
    return refuse(
      "range",
      {
        id: `Sumber bobot paling panjang ${most.id} huruf; yang diterima ${came.id}.`,
        en: `The source of the weights has ${most.en} letters at most; ${came.en} came.`,
      },
      "weightSource",
    );
  }
  for (const [code, weight] of Object.entries(weights)) {
    const found = regionOf(code, "weights");
    if (!found.ok) return found;
    if (found.value.parentCode !== region.code) {
      return refuse(
        "value",
        {
          id: `Bobot diberikan untuk ${found.value.name}, yang bukan bagian dari ${region.name}.`,
          en: `A weight was given for ${found.value.name}, which is no part of ${region.name}.`,
        },
        "weights",
      );
    }
    if (!Number.isFinite(weight) || weight < 0) {
      const came = bothNumbers(weight);
      return refuse(
        "value",
        {
          id: `Bobot ${found.value.name} tidak boleh negatif; yang diterima ${came.id}.`,
          en: `The weight of ${found.value.name} must not be negative; ${came.en} came.`,
        },
        "weights",
      );
    }
  }
  return ok(null);
}
