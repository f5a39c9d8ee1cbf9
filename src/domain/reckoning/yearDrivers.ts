import type { Drivers } from "../choices/index.js";
import type { PlanYear } from "./types.js";

/** What drives a year, out of what drives the plan: a driver of the same name in both comes along by itself. */
export function yearDrivers({
  newMembersStart,
  verificationYield,
  ...alike
}: Omit<Drivers, "path">): Omit<PlanYear, "year" | "months" | "official" | "own"> {
  return { ...alike, newStart: newMembersStart, yield: verificationYield };
}
