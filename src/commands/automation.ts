/**
 * The fill without a person in front of the pane: what the headless run (`npm run fill`) asks of the
 * page. It is the pane's own way to the sheets (domain, plan, writer), with the choices as plain data.
 */
import {
  findRegion,
  NATIONAL_CODE,
  ok,
  placeName,
  planCode,
  type PlanChoices,
  type Result,
  type Text,
} from "../domain/index.js";
import { applyPlan, ExcelProblem, readSheetNames, whenReady } from "../excel/index.js";
import { buildBreakdown, buildNational, buildPlan } from "../workbooks/index.js";
import { placeSheets, type WorkbookPlan } from "../sheets/index.js";
import { readRequest, type Given, type Request } from "./request.js";

type FillAnswer =
  | {
      readonly ok: true;
      readonly region: string;
      readonly sheets: readonly { readonly name: string; readonly cells: number }[];
      /** The choices of a plan as a text to hand on; `null` for another workbook. */
      readonly code: string | null;
    }
  | { readonly ok: false; readonly sentence: Text };

/** A plan with the place it is about. */
interface Planned {
  readonly region: string;
  readonly plan: WorkbookPlan;
  /** For the workbook to remember. */
  readonly choices?: PlanChoices;
}

/**
 * Fills the workbook that the page stands in with what was asked for. A request that is not understood, a bad choice or a
 * refusal of Excel comes back as a sentence.
 */
export function fill(given: Given): Promise<FillAnswer> {
  return fillWith(() => {
    const request = readRequest(given);
    return request.ok ? planned(request.value) : request;
  });
}

function planned(request: Request): Result<Planned> {
  switch (request.workbook) {
    case "plan": {
      const { choices } = request;
      const built = placed(choices.regionCode, buildPlan(choices));
      return built.ok ? ok({ ...built.value, choices }) : built;
    }
    case "breakdown":
      return placed(request.choices.regionCode, buildBreakdown(request.choices));
    case "national": {
      const { language } = request.choices;
      const built = buildNational(request.choices);
      const region = placeName(NATIONAL_CODE)?.[language] ?? NATIONAL_CODE;
      return built.ok ? ok({ region, plan: built.value }) : built;
    }
  }
}

function placed(regionCode: string, built: Result<WorkbookPlan>): Result<Planned> {
  if (!built.ok) return built;
  const region = findRegion(regionCode);
  return region.ok ? ok({ region: region.value.name, plan: built.value }) : region;
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
    const { choices } = built.value;
    await applyPlan(plan, choices === undefined ? {} : { choices });
    return {
      ok: true,
      region: built.value.region,
      sheets: plan.sheets.map(({ name, cells }) => ({ name, cells: cells.length })),
      code: choices === undefined ? null : planCode(choices),
    };
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    return { ok: false, sentence: error.sentence };
  }
}
