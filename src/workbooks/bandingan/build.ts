/** Two plans compared, as a workbook of one sheet; or the sentence that there is nothing to compare. */
import { inLanguage, isFictional, ok } from "../../domain/index.js";
import type { Language, PlanChoices, Result, Text } from "../../domain/index.js";
import { version, writtenFingerprint } from "../../sheets/index.js";
import type { WorkbookPlan } from "../../sheets/index.js";
import { buildPlan } from "../rencana/build.js";
import { comparedPlans } from "./compared.js";
import { comparisonKey, comparisonSheet } from "./sheet.js";
import type { ComparedPlan } from "./sheet.js";

/** One of two plans that are to be compared. */
export interface PlanSide {
  readonly name: Text;
  readonly choices: PlanChoices;
  /** Of a plan in a workbook, as its cells are now; absent: of the plan as it would be filled. */
  readonly fingerprint?: string;
  /** The version that wrote it; absent: this one. */
  readonly version?: string;
  readonly note?: Text | null;
}

export type Comparison =
  | { readonly kind: "same"; readonly sentence: Text }
  | { readonly kind: "different"; readonly plan: WorkbookPlan; readonly region: string };

/** Refuses what cannot be compared: no plans, other regions, no year in common. */
export function buildComparison(a: PlanSide, b: PlanSide, language: Language): Result<Comparison> {
  const compared = comparedPlans(a.choices, b.choices);
  if (!compared.ok) return compared;
  const { differences, region } = compared.value;
  if (differences.length === 0) {
    return ok({
      kind: "same",
      sentence: {
        id: `Kedua rencana ${region} sama: tidak ada pilihan yang berbeda.`,
        en: `The two plans of ${region} are the same: nothing was decided differently.`,
      },
    });
  }
  const [planA, planB] = [sideOf(a), sideOf(b)];
  if (!planA.ok) return planA;
  if (!planB.ok) return planB;
  const say = (text: Text): string => inLanguage(text, language);
  const sheet = comparisonSheet({ compared: compared.value, plans: [planA.value, planB.value], say });
  const plan: WorkbookPlan = {
    title: `${say({ id: "Bandingan rencana", en: "Plans compared" })} — ${region}`,
    language,
    sheets: [sheet],
    opensOn: comparisonKey,
    notes: [],
    ...(isFictional(a.choices.regionCode) ? { fictional: true } : {}),
  };
  return ok({ kind: "different", plan, region });
}

function sideOf(side: PlanSide): Result<ComparedPlan> {
  const { name, choices, note = null } = side;
  const years = `${String(choices.baseYear)}–${String(choices.horizonYear)}`;
  const of = { name, years, note, version: side.version ?? version };
  if (side.fingerprint !== undefined) return ok({ ...of, fingerprint: side.fingerprint });
  const built = buildPlan(choices);
  return built.ok ? ok({ ...of, fingerprint: writtenFingerprint(built.value) }) : built;
}
