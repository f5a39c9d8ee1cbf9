/**
 * The table of choices: every decision of a planner once, with its limits, words, cell and scenario. The type of a plan's
 * choices, their checks, the pane, Asumsi, the scenarios, the notes and the command line all come from here.
 */
import type { ChoiceEntry, Limits, ScenarioMove } from "./entry.js";
import { driverChoices, sheetChoices } from "./drivers.js";
import { mainChoices } from "./main.js";
import { budgetChoices, pathChoices } from "./settings.js";

export type { AsumsiRow, ChoiceEntry, Limits, ScenarioMove } from "./entry.js";
export { lastPlanYear, planLimits, segmentLimits, targetLimits } from "./limits.js";
export { mainChoices } from "./main.js";
export { yearlyTarget } from "./settings.js";
export { sheetChoices } from "./drivers.js";

/** What may be left out of a plan, in the order in which it is told. */
export const settingChoices = { ...pathChoices, ...driverChoices, ...budgetChoices } as const;

/** Every choice of a plan by its name in the plan. */
export const choiceTable = { ...mainChoices, ...settingChoices } as const;

export type ChoiceTable = typeof choiceTable;
export type ChoiceId = keyof ChoiceTable;

/** With those that are made in the workbook only. */
const allChoices = { ...choiceTable, ...sheetChoices } as const;
type AllChoices = typeof allChoices;
export type AnyChoiceId = keyof AllChoices;

/** What is said about a choice, read alike for all of them. */
export function entryOf(id: AnyChoiceId): ChoiceEntry {
  return allChoices[id];
}

export const choiceIds = Object.keys(choiceTable) as readonly ChoiceId[];

type WithRow<Each extends "plan" | "year"> = {
  [Id in AnyChoiceId]: AllChoices[Id] extends { readonly asumsi: { readonly each: Each } } ? Id : never;
}[AnyChoiceId];
/** Choices with one cell on Asumsi. */
export type PlanRowId = WithRow<"plan">;
/** Choices with a cell a year on Asumsi. */
export type YearRowId = WithRow<"year">;

/** The rows of Asumsi from top to bottom. */
export const planRowIds = rowIds("plan") as readonly PlanRowId[];
export const yearRowIds = rowIds("year") as readonly YearRowId[];

function rowIds(each: "plan" | "year"): readonly AnyChoiceId[] {
  const place = (id: AnyChoiceId): number => entryOf(id).asumsi?.place ?? 0;
  return (Object.keys(allChoices) as AnyChoiceId[])
    .filter((id) => entryOf(id).asumsi?.each === each)
    .sort((one, other) => place(one) - place(other));
}

type Moves = {
  [Id in AnyChoiceId]: AllChoices[Id] extends { readonly scenario: { readonly driver: infer Driver } }
    ? Driver
    : never;
}[AnyChoiceId];
/** What scenarios move, as their sheets call it. */
export type ScenarioDriver = Moves;

/** A choice that scenarios move, with the limits of its cell: what a scenario makes of it stays within them. */
interface Moved extends ScenarioMove<ScenarioDriver> {
  readonly limits: Limits;
  /** Whole months, and not shares. */
  readonly whole: boolean;
}

const moved: readonly Moved[] = (Object.keys(allChoices) as AnyChoiceId[])
  .flatMap((id): readonly Moved[] => {
    const entry = entryOf(id);
    if (entry.scenario === undefined) return [];
    if (!("limits" in entry) || typeof entry.limits !== "object") throw new Error(`${id} has no limits`);
    const move = entry.scenario as ScenarioMove<ScenarioDriver>;
    return [{ ...move, limits: entry.asumsi?.limits ?? entry.limits, whole: isWhole(entry) }];
  })
  .sort((one, other) => one.place - other.place);

/** In the order of their rows on Skenario. */
export const scenarioDrivers: readonly ScenarioDriver[] = moved.map(({ driver }) => driver);

export function moveOf(driver: ScenarioDriver): Moved {
  const found = moved.find((one) => one.driver === driver);
  if (found === undefined) throw new Error(`No scenario moves ${driver}`);
  return found;
}

function isWhole({ kind }: ChoiceEntry): boolean {
  return kind === "months" || kind === "month";
}
