/** A plan that stands in the workbook, and what documents about it are made from. */
import { ok, refuse } from "../../domain/index.js";
import type { PlanChoices, Result } from "../../domain/index.js";
import { fingerprintOf } from "../../sheets/index.js";
import type { WorkbookPlan } from "../../sheets/index.js";
import { buildPlacedPlan, buildPlan } from "../rencana/build.js";
import type { PlanPlaces } from "../rencana/build.js";
import { Facts } from "./facts.js";
import { Numbers } from "./numbers.js";
import type { FilledTab } from "./numbers.js";
import { asItStands, indonesianOf } from "./wording.js";
import type { Wording } from "./wording.js";

/** The sheets of a fill with what stands in them, in the order in which they were made. */
export type FilledSheets = readonly Omit<FilledTab, "key">[];

/** Where fewer rows still have the words that a plan gives them, the sheets are those of another plan. */
const leastStanding = 0.5;

/** A plan in a workbook: its numbers as they stand, where the plan has them, and what it is at this moment. */
interface FilledNumbers {
  readonly numbers: Numbers;
  readonly places: PlanPlaces;
  readonly fingerprint: string;
}

/** Refuses where the sheets are not those of these choices. */
export function filledNumbers(choices: PlanChoices, filled: FilledSheets): Result<FilledNumbers> {
  const placed = buildPlacedPlan(choices);
  if (!placed.ok) return placed;
  const { plan, places } = placed.value;
  const numbers = new Numbers(plan, tabsOf(plan, filled), wordingOf(choices, plan));
  if (filled.length !== plan.sheets.length || numbers.standingPart < leastStanding) {
    return refuse("value", {
      id: "Lembar di buku kerja bukan dari pilihan ini: isi ulang buku kerja, atau kembalikan pilihannya seperti waktu diisi.",
      en: "The sheets in the workbook are not those of these choices: fill the workbook again, or set the choices as they were when it was filled.",
    });
  }
  return ok({ numbers, places, fingerprint: fingerprintFrom(numbers) });
}

function tabsOf(plan: WorkbookPlan, filled: FilledSheets): readonly FilledTab[] {
  return plan.sheets.flatMap(({ key }, index) => {
    const tab = filled[index];
    return tab === undefined ? [] : [{ ...tab, key }];
  });
}

function fingerprintFrom(numbers: Numbers): string {
  return fingerprintOf(numbers.plan, (place) => numbers.value(place));
}

/** That of a plan as its inputs stand in these sheets. */
export function standingFingerprint(plan: WorkbookPlan, filled: FilledSheets): string {
  return fingerprintFrom(new Numbers(plan, tabsOf(plan, filled)));
}

/** The same for who writes documents about it. */
export function factsOf(
  choices: PlanChoices,
  filled: FilledSheets,
): Result<{ readonly facts: Facts; readonly fingerprint: string }> {
  const found = filledNumbers(choices, filled);
  if (!found.ok) return found;
  const { numbers, places, fingerprint } = found.value;
  return ok({ facts: new Facts(numbers, places), fingerprint });
}

function wordingOf(choices: PlanChoices, plan: WorkbookPlan): Wording {
  if (choices.language === "id") return asItStands;
  const indonesian = buildPlan({ ...choices, language: "id" });
  return indonesian.ok ? indonesianOf(plan, indonesian.value) : asItStands;
}
