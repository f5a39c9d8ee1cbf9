/** What drives a plan from year to year, as the planner chose it or, where nothing was chosen, as it was always assumed. */
import type { PayerId } from "../payers/index.js";
import type { Text } from "../language/index.js";
import type { PathChoice, PlanChoices } from "./choices.js";
import { choiceTable, entryOf, settingChoices } from "./table/index.js";

type Settings = typeof settingChoices;
type DriverId = {
  [Id in keyof Settings]: Settings[Id] extends { readonly default: unknown } ? Id : never;
}[keyof Settings];

/** The optional choices that always have a value. */
export type Drivers = Required<Pick<PlanChoices, DriverId>>;

const driverIds = (Object.keys(settingChoices) as (keyof Settings)[]).filter(
  (id): id is DriverId => usualOf(id) !== undefined,
);

function usualOf(id: keyof Settings): unknown {
  const entry = entryOf(id);
  return "default" in entry ? entry.default : undefined;
}

/** The choices with their defaults: a straight path, no growth, nobody leaves, every listed person is enrolled, in January. */
export function driversOf(choices: Partial<PlanChoices>): Drivers {
  return Object.fromEntries(driverIds.map((id) => [id, choices[id] ?? usualOf(id)])) as unknown as Drivers;
}

/** The year of the budget forms, the ceilings and the cash budget. */
export function budgetYearOf(choices: PlanChoices): number {
  return choices.budgetYear ?? choiceTable.budgetYear.usually(choices);
}

/** Everybody who pays, the main payer first. */
export function payerIdsOf(choices: Pick<PlanChoices, "payer" | "payers">): readonly PayerId[] {
  return choices.payers ?? [choices.payer];
}

/** How the paths are called in the cell in which one is chosen. */
export const pathNames: Readonly<Record<PathChoice, Text>> = choiceTable.path.words;
