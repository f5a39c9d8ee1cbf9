/** Plans to be reckoned with, in plain numbers: one in ten of a thousand, half of them aimed at, where a test says nothing else. */
import { driversOf, persons, rupiah, share, yearDrivers } from "../../../src/domain/index.js";
import type { PlanYear, ReckonedLine, ReckonedPlan, Rupiah, Share } from "../../../src/domain/index.js";
import { asItStood } from "../../law/asItStood.js";

/** The same with plain numbers in the place of those that carry a unit. */
type Plain<T, Fields extends keyof T> = Omit<Partial<T>, Fields> & {
  readonly [Field in Fields]?: T[Field] extends readonly unknown[]
    ? readonly number[]
    : null extends T[Field]
      ? number | null
      : number;
};

const known = <T>(value: number | null, of: (value: number) => T): T | null =>
  value === null ? null : of(value);

const { path, ...ofYears } = driversOf({});
/** Nothing chosen: no growth, nobody leaves, everybody listed is enrolled, in January. */
export const usualDrivers = yearDrivers(ofYears);

export function year(
  of: number,
  { official = null, own = null, ...change }: Plain<PlanYear, "official" | "own"> = {},
): PlanYear {
  return {
    year: of,
    months: 12,
    ...usualDrivers,
    official: known(official, share),
    own: known(own, share),
    ...change,
  };
}

export function line({
  covered = 100,
  workers = 1000,
  wage = null,
  target = null,
  shares = [1],
  ...change
}: Plain<ReckonedLine, "covered" | "workers" | "wage" | "target" | "shares"> = {}): ReckonedLine {
  return {
    id: "L0",
    kind: "total",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    covered: known(covered, persons),
    workers: known(workers, persons),
    wage: known<Rupiah>(wage, rupiah),
    riskClass: 1,
    target: known<Share>(target, share),
    shares: shares.map(share),
    inBudget: true,
    ...change,
  };
}

export function plan({
  target = 0.5,
  paidShare = 1,
  ...change
}: Plain<ReckonedPlan, "target" | "paidShare"> = {}): ReckonedPlan {
  return {
    targetYear: 2027,
    target: share(target),
    paidShare: share(paidShare),
    path,
    sector: "OTHER",
    payer: "APBD",
    years: [year(2025), year(2026), year(2027), year(2028)],
    lines: [line()],
    slots: [{ payer: "APBD", ceilings: [] }],
    budgetYear: 2026,
    schedule: asItStood,
    ...change,
  };
}
