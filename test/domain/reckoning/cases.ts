import type { ReckonedPlan, ReckonedLine, PlanYear } from "../../../src/domain/index.js";
import { asItStood } from "../../law/asItStood.js";

export function year(of: number, change: Partial<PlanYear> = {}): PlanYear {
  return {
    year: of,
    growth: 0,
    months: 12,
    startMonth: 1,
    newStart: 1,
    retention: 1,
    yield: 1,
    official: null,
    own: null,
    ...change,
  };
}

export function line(change: Partial<ReckonedLine> = {}): ReckonedLine {
  return {
    id: "L0",
    kind: "total",
    route: "BPU",
    programmes: ["JKK", "JKM"],
    covered: 100,
    workers: 1000,
    wage: null,
    riskClass: 1,
    target: null,
    shares: [1],
    inBudget: true,
    ...change,
  };
}

export function plan(change: Partial<ReckonedPlan> = {}): ReckonedPlan {
  return {
    targetYear: 2027,
    target: 0.5,
    paidShare: 1,
    path: "linear",
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
