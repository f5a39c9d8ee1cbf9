/** What drives a plan from year to year, as the planner chose it or, where nothing was chosen, as it was always assumed. */
import type { Text } from "../language/index.js";
import type { PathChoice, PlanChoices } from "./choices.js";

export interface Drivers {
  readonly path: PathChoice;
  /** Growth of the workers a year. */
  readonly growth: number;
  /** Share of last year's members who stay, 0 to 1. */
  readonly retention: number;
  /** Enrolled of those who were listed, above 0 and at most 1. */
  readonly verificationYield: number;
  /** First month funded each year, 1 to 12. */
  readonly startMonth: number;
  /** Month in which those enrolled in a year start, 1 to 12. */
  readonly newMembersStart: number;
}

/** The choices with their defaults: a straight path, no growth, nobody leaves, every listed person is enrolled, in January. */
export function driversOf(choices: PlanChoices): Drivers {
  return {
    path: choices.path ?? "linear",
    growth: choices.growth ?? 0,
    retention: choices.retention ?? 1,
    verificationYield: choices.verificationYield ?? 1,
    startMonth: choices.startMonth ?? 1,
    newMembersStart: choices.newMembersStart ?? 1,
  };
}

/** How the paths are called in the cell in which one is chosen. */
export const pathNames: Readonly<Record<PathChoice, Text>> = {
  linear: { id: "Lurus", en: "Straight" },
  front: { id: "Cepat di awal", en: "Faster at first" },
  s: { id: "Kurva S", en: "S curve" },
  official: { id: "Target resmi tahunan", en: "Official yearly targets" },
  own: { id: "Target sendiri tahunan", en: "Own yearly targets" },
};

/** In the order in which they are offered. */
export const pathOrder: readonly PathChoice[] = ["linear", "front", "s", "official", "own"];
