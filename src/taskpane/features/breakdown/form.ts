import {
  allocationMethods,
  regionOf,
  segments,
  type AllocationMethod,
  type Language,
  type Region,
  type SegmentId,
  type Text,
} from "../../../domain/index.js";
import {
  checkBreakdown,
  latestBaseYear,
  segmentsOfForm,
  sharingOutlook,
  usualBreakdown,
} from "../../../workbooks/index.js";
import type { BookChoices, BreakdownChoices, CollectedRow } from "../../../workbooks/index.js";
import type { HandedOn } from "../gather/index.js";
import { texts } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { percentText, readPersons, readTarget, readYear } from "../../plan/index.js";
import { readWeights, type ReadWeights } from "./weights.js";

/** The form as typed. */
export interface BreakdownForm {
  readonly extent: "region" | "nation";
  readonly regionCode: string;
  readonly baseYear: string;
  readonly segments: readonly SegmentId[];
  readonly quota: string;
  /** In per cent, in the place of the quota. */
  readonly targetShare: string;
  /** As pasted: a line for each kabupaten or kota. */
  readonly weights: string;
  readonly weightSource: string;
  readonly method: AllocationMethod;
  readonly cap: boolean;
  /** What kabupaten and kota of one province sent back; it counts while that province is chosen. */
  readonly collected: readonly CollectedRow[];
}

export const startBreakdown: BreakdownForm = {
  extent: "region",
  regionCode: "",
  baseYear: String(latestBaseYear()),
  segments: usualBreakdown.segments,
  quota: "",
  targetShare: "",
  weights: "",
  weightSource: "",
  method: usualBreakdown.method,
  cap: usualBreakdown.capAtUncovered,
  collected: [],
};

/** The form with which the pane arrives at what a workbook remembers: what `breakdownOf` reads from it is the same workbook. */
export function formOf(book: BookChoices, language: Language): BreakdownForm {
  const start = { ...startBreakdown, baseYear: String(book.choices.baseYear) };
  if (book.workbook === "national") return { ...start, extent: "nation" };
  const { regionCode, quota, targetShare = null, weights = {}, method, capAtUncovered } = book.choices;
  const region = regionOf(regionCode);
  return {
    ...start,
    regionCode,
    // A form asks for what all forms ask for, and whoever goes on to a province starts as usual.
    ...(region.ok && region.value.level === "province" ? { segments: book.choices.segments } : {}),
    quota: quota === null ? "" : String(quota),
    targetShare: targetShare === null ? "" : percentText(targetShare, language),
    weights: Object.entries(weights)
      .map(([code, weight]) => `${code}\t${String(weight)}`)
      .join("\n"),
    weightSource: book.choices.weightSource ?? "",
    method,
    cap: capAtUncovered,
    collected: book.choices.collected ?? [],
  };
}

/** What was sent back by kabupaten and kota of the region that is chosen. */
export function collectedIn(form: BreakdownForm): readonly CollectedRow[] {
  const { collected, regionCode } = form;
  return collected.filter((row) => row.regionCode.startsWith(`${regionCode}.`));
}

/** The form of a province with what its kabupaten and kota sent back; what else was typed stays. */
export function withCollected(form: BreakdownForm, { collected, weights }: HandedOn): BreakdownForm {
  const sent = new Set(collected.rows.map(({ segment }) => segment));
  return {
    ...form,
    extent: "region",
    regionCode: collected.province.code,
    segments: segments().flatMap(({ id }) => (sent.has(id) ? [id] : [])),
    collected: collected.rows,
    ...(weights === null ? {} : { method: "weight", weights: weights.lines, weightSource: weights.source }),
  };
}

const breakdownFields = [
  "regionCode",
  "baseYear",
  "quota",
  "targetShare",
  "weights",
  "weightSource",
] as const;
export type BreakdownField = (typeof breakdownFields)[number];

/** Choices that make a breakdown, or what stands in their way. */
interface BreakdownDraft {
  readonly choices: BreakdownChoices | null;
  readonly problems: Readonly<Partial<Record<BreakdownField, Text>>>;
  /** A refusal that no single field is to blame for. */
  readonly refusal: Text | null;
  /** What was read of the pasted weights; `null` where none are used. */
  readonly weights: ReadWeights | null;
  /** Why the shares will not come out of what is known, or what must be known of them. */
  readonly outlook: Text | null;
}

export function regionIn(form: BreakdownForm): Region | null {
  const region = regionOf(form.regionCode);
  return region.ok ? region.value : null;
}

/** The base year of the national sheet, if it can be read. */
export function yearIn(form: BreakdownForm): number | null {
  const year = readYear(form.baseYear, texts.form.baseYear);
  return year.ok ? year.value : null;
}

/** What the form amounts to for one region. No sheet is made for it. */
export function breakdownOf(form: BreakdownForm, language: Language): BreakdownDraft {
  const problems: Partial<Record<BreakdownField, Text>> = {};
  const region = regionIn(form);
  const year = readYear(form.baseYear, texts.form.baseYear);
  if (!year.ok) problems.baseYear = year.problem.sentence;
  const quota = form.quota.trim() === "" ? null : readPersons(form.quota, lateTexts.breakdown.quota);
  const isProvince = region?.level === "province";
  const target = form.targetShare.trim() === "" ? null : readTarget(form.targetShare);
  const pasted =
    region === null || form.method !== "weight" || form.weights.trim() === ""
      ? null
      : readWeights(form.weights, region.code);
  if (isProvince) {
    if (quota?.ok === false) problems.quota = quota.problem.sentence;
    if (target?.ok === false) problems.targetShare = target.problem.sentence;
    if (pasted?.ok === false) problems.weights = pasted.problem.sentence;
  }
  // Rows of a segment that is not asked for stay with the form, for whoever asks for it again.
  const collected = isProvince
    ? collectedIn(form).filter(({ segment }) => form.segments.includes(segment))
    : [];
  const weights = isProvince && pasted?.ok === true ? pasted.value : null;
  const nothing = { choices: null, problems, refusal: null, weights, outlook: null };
  const isWrong = [quota, target, pasted].some((read) => read?.ok === false);
  if (region === null || !year.ok || (isProvince && isWrong)) return nothing;
  const checked = checkBreakdown({
    regionCode: region.code,
    baseYear: year.value,
    segments: isProvince ? form.segments : segmentsOfForm(region.code),
    quota: isProvince && quota?.ok === true ? quota.value : null,
    ...(isProvince && target?.ok === true ? { targetShare: target.value } : {}),
    ...(collected.length === 0 ? {} : { collected }),
    ...(weights === null ? {} : { weights: weights.weights, weightSource: form.weightSource.trim() }),
    method: form.method,
    capAtUncovered: form.cap,
    language,
  });
  if (checked.ok) {
    const outlook = isProvince ? sharingOutlook(checked.value) : null;
    return { choices: checked.value, problems, refusal: null, weights, outlook };
  }
  const { argument, sentence } = checked.problem;
  const field = breakdownFields.find((name) => name === argument && name !== "regionCode");
  return field === undefined
    ? { ...nothing, refusal: sentence }
    : { ...nothing, problems: { [field]: sentence } };
}

/** With a segment chosen or not, in the catalogue's order. */
export function withSegment(form: BreakdownForm, id: SegmentId, chosen: boolean): BreakdownForm {
  return {
    ...form,
    segments: segments()
      .map((segment) => segment.id)
      .filter((one) => (one === id ? chosen : form.segments.includes(one))),
  };
}

export function methodNamed(key: string): AllocationMethod {
  return allocationMethods.find((method) => method === key) ?? usualBreakdown.method;
}
