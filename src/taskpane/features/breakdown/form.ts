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
import { checkBreakdown, latestBaseYear, segmentsOfForm, usualBreakdown } from "../../../workbooks/index.js";
import type { BreakdownChoices } from "../../../workbooks/index.js";
import { texts } from "../../language/index.js";
import { readPersons, readYear } from "../../plan/index.js";

/** The form as typed. */
export interface BreakdownForm {
  readonly extent: "region" | "nation";
  readonly regionCode: string;
  readonly baseYear: string;
  readonly segments: readonly SegmentId[];
  readonly quota: string;
  readonly method: AllocationMethod;
  readonly cap: boolean;
}

export const startBreakdown: BreakdownForm = {
  extent: "region",
  regionCode: "",
  baseYear: String(latestBaseYear()),
  segments: usualBreakdown.segments,
  quota: "",
  method: usualBreakdown.method,
  cap: usualBreakdown.capAtUncovered,
};

export type BreakdownField = "regionCode" | "baseYear" | "quota";

/** Choices that make a breakdown, or what stands in their way. */
interface BreakdownDraft {
  readonly choices: BreakdownChoices | null;
  readonly problems: Readonly<Partial<Record<BreakdownField, Text>>>;
  /** A refusal that no single field is to blame for. */
  readonly refusal: Text | null;
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
  const quota = form.quota.trim() === "" ? null : readPersons(form.quota, texts.breakdown.quota);
  const isProvince = region?.level === "province";
  if (isProvince && quota !== null && !quota.ok) problems.quota = quota.problem.sentence;
  if (region === null || !year.ok || problems.quota !== undefined) {
    return { choices: null, problems, refusal: null };
  }
  const checked = checkBreakdown({
    regionCode: region.code,
    baseYear: year.value,
    segments: isProvince ? form.segments : segmentsOfForm(region.code),
    quota: isProvince && quota?.ok === true ? quota.value : null,
    method: form.method,
    capAtUncovered: form.cap,
    language,
  });
  if (checked.ok) return { choices: checked.value, problems, refusal: null };
  const { argument, sentence } = checked.problem;
  return argument === "baseYear" || argument === "quota"
    ? { choices: null, problems: { [argument]: sentence }, refusal: null }
    : { choices: null, problems, refusal: sentence };
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
