/**
 * The fill without a person in front of the pane: what the headless run (`npm run fill`) asks of the
 * page. It is the pane's own way to the sheets (domain, plan, writer), with the choices as plain words.
 */
import {
  findRegion,
  NATIONAL_CODE,
  ok,
  parsePayer,
  placeName,
  type AllocationMethod,
  type Language,
  type Result,
  type SegmentId,
  type Text,
} from "../domain/index.js";
import { applyPlan, ExcelProblem, readSheetNames, whenReady } from "../excel/index.js";
import {
  buildBreakdown,
  buildNational,
  buildPlan,
  latestBaseYear,
  segmentsOfForm,
  usualBreakdown,
} from "../workbooks/index.js";
import { placeSheets, type WorkbookPlan } from "../sheets/index.js";

/** The choices as somebody typed them. */
export interface FillRequest {
  /** Kemendagri code or name. */
  readonly region: string;
  readonly baseYear: number;
  readonly horizonYear: number;
  /** A share: 0.3839. */
  readonly targetShare: number;
  readonly targetYear: number;
  /** In Indonesian or English, any case. */
  readonly payer: string;
  readonly monthsPerYear: number;
  readonly language: Language;
}

export type FillAnswer =
  | {
      readonly ok: true;
      readonly region: string;
      readonly sheets: readonly { readonly name: string; readonly cells: number }[];
    }
  | { readonly ok: false; readonly sentence: Text };

/** A province's kabupaten/kota, or the form for one of them. `null` stands for what is usual. */
export interface BreakdownRequest {
  /** Kemendagri code or name. */
  readonly region: string;
  readonly baseYear: number | null;
  /** Ids of segments; a word that is none comes back as a sentence. */
  readonly segments: readonly string[] | null;
  /** Persons; `null` leaves the cell to be filled in. */
  readonly quota: number | null;
  readonly method: string | null;
  readonly capAtUncovered: boolean;
  readonly language: Language;
}

export interface NationalRequest {
  readonly baseYear: number | null;
  readonly language: Language;
}

/** A plan with the place it is about. */
interface Planned {
  readonly region: string;
  readonly plan: WorkbookPlan;
}

/** Fills the workbook that the page stands in. A bad choice or a refusal of Excel comes back as a sentence. */
export function fillSheets(request: FillRequest): Promise<FillAnswer> {
  return fillWith(() => {
    const region = findRegion(request.region);
    if (!region.ok) return region;
    const payer = parsePayer(request.payer);
    if (!payer.ok) return payer;
    const { baseYear, horizonYear, targetShare, targetYear, monthsPerYear, language } = request;
    const built = buildPlan({
      regionCode: region.value.code,
      baseYear,
      horizonYear,
      targetShare,
      targetYear,
      payer: payer.value,
      monthsPerYear,
      language,
    });
    return built.ok ? ok({ region: region.value.name, plan: built.value }) : built;
  });
}

/** The same for a province's kabupaten/kota, or for the form that one of them fills in. */
export function fillBreakdown(request: BreakdownRequest): Promise<FillAnswer> {
  return fillWith(() => {
    const region = findRegion(request.region);
    if (!region.ok) return region;
    const { code, level, name } = region.value;
    const usualSegments = level === "province" ? usualBreakdown.segments : segmentsOfForm(code);
    // Words of a command line: the plan refuses those that are no segment and no method.
    const segments = (request.segments ?? usualSegments) as readonly SegmentId[];
    const method = (request.method ?? usualBreakdown.method) as AllocationMethod;
    const { quota, capAtUncovered, language } = request;
    const baseYear = request.baseYear ?? latestBaseYear();
    const built = buildBreakdown({
      regionCode: code,
      baseYear,
      segments,
      quota,
      method,
      capAtUncovered,
      language,
    });
    return built.ok ? ok({ region: name, plan: built.value }) : built;
  });
}

/** The same for all kabupaten/kota of Indonesia. */
export function fillNational(request: NationalRequest): Promise<FillAnswer> {
  return fillWith(() => {
    const { baseYear, language } = request;
    const built = buildNational({ baseYear: baseYear ?? latestBaseYear(), language });
    const region = placeName(NATIONAL_CODE)?.[language] ?? NATIONAL_CODE;
    return built.ok ? ok({ region, plan: built.value }) : built;
  });
}

async function fillWith(planned: () => Result<Planned>): Promise<FillAnswer> {
  const probe = await whenReady();
  if (probe.host === null) {
    return {
      ok: false,
      sentence: { id: "Halaman ini tidak dibuka di dalam Excel.", en: "This page is not open inside Excel." },
    };
  }
  const built = planned();
  if (!built.ok) return { ok: false, sentence: built.problem.sentence };
  try {
    const plan = placeSheets(built.value.plan, await readSheetNames());
    await applyPlan(plan);
    return {
      ok: true,
      region: built.value.region,
      sheets: plan.sheets.map(({ name, cells }) => ({ name, cells: cells.length })),
    };
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    return { ok: false, sentence: error.sentence };
  }
}
