/**
 * The fill without a person in front of the pane: what the headless run (`npm run fill`) asks of the
 * page. It is the pane's own way to the sheets (domain, plan, writer), with the choices as plain words.
 */
import { findRegion, parsePayer, type Language, type Text } from "../domain/index.js";
import { applyPlan, ExcelProblem, readSheetNames, whenReady } from "../excel/index.js";
import { buildPlan, placeSheets } from "../workbook/index.js";

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

/** Fills the workbook that the page stands in. A bad choice or a refusal of Excel comes back as a sentence. */
export async function fillSheets(request: FillRequest): Promise<FillAnswer> {
  const probe = await whenReady();
  if (probe.host === null) {
    return {
      ok: false,
      sentence: { id: "Halaman ini tidak dibuka di dalam Excel.", en: "This page is not open inside Excel." },
    };
  }
  const region = findRegion(request.region);
  if (!region.ok) return { ok: false, sentence: region.problem.sentence };
  const payer = parsePayer(request.payer);
  if (!payer.ok) return { ok: false, sentence: payer.problem.sentence };
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
  if (!built.ok) return { ok: false, sentence: built.problem.sentence };
  try {
    const plan = placeSheets(built.value, await readSheetNames());
    await applyPlan(plan);
    return {
      ok: true,
      region: region.value.name,
      sheets: plan.sheets.map(({ name, cells }) => ({ name, cells: cells.length })),
    };
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    return { ok: false, sentence: error.sentence };
  }
}
