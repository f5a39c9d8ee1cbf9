/** Which parameters anything is calculated with, seen while it is calculated: each says when one of its values is read. */
import "../functions/runtime.js";
import { beforeAll, describe, expect, it } from "@jest/globals";
import {
  constructionContribution,
  enactedLaw,
  monthlyContribution,
  parameters,
  payers,
  persons,
  sectors,
  subsidyCost,
} from "../../src/domain/index.js";
import type { ContributionCase, Month, PlanChoices, Programme, RiskClass } from "../../src/domain/index.js";
import { functions } from "../../src/functions/functions.js";
import type { CustomFunction } from "../../src/functions/spill.js";
import { buildPlan } from "../../src/workbooks/index.js";
import { call } from "../functions/runtime.js";
import { inventedPlans } from "../sweep/plans/inventedPlans.js";
import { withEach } from "./asItStood.js";

/** What nobody calculates with: read in the register and asked for with LEGAL_BASIS. A new parameter must join or be used. */
const forReading: readonly string[] = [
  "bpu.jkk.min",
  "bpu.jkk.max",
  "bpu.package.jkk_jkm.min",
  "bpu.package.jkk_jkm_jht.min",
  "relief.pp50_2025.eligible_persons",
  "relief.pp50_2025.overpayment",
  "relief.pp49_2020.jp_deferred",
  "pu.jkk.rates_after_recomposition",
  "pu.jkm.rate_after_recomposition",
  "pu.jkp.max_age",
  "pu.wage_base",
  "pu.non_asn.segment",
  "jakon.base_excludes_vat",
  "jakon.payment_deadline",
  "bpu.age.min",
  "bpu.age.max_at_enrolment",
  "bpu.inactive_after",
  "eligibility.dtsen",
  "pekerja_rentan.criterion.national_count",
  "eligible_workers.national",
  "ucj.denominator.national_2025",
  "ucj.result.national",
  "bpjs.target.active_participants",
  "duty.permendagri",
  "apbd.vulnerable_workers_affairs",
  "apbd.nomenclature_chain",
  "funding.dbh_sawit",
  "funding.dbh_cht",
  "funding.dana_desa_2026",
];

const read = new Set<string>();

/** Puts a watch on every value of the law. Whoever reads its first day or its citation alone has not used it. */
function watch(): void {
  for (const { id, values } of parameters()) {
    for (const dated of values) {
      const { value } = dated;
      Object.defineProperty(dated, "value", {
        enumerable: true,
        get: () => {
          read.add(id);
          return value;
        },
      });
    }
  }
}

/** What was read while something ran. */
function readIn(run: () => void): readonly string[] {
  read.clear();
  run();
  return [...read].sort();
}

const routes = ["BPU", "PU", "JAKON", "PMI"] as const;
const programmes: readonly Programme[] = ["JKK", "JKM", "JHT", "JP", "JKP"];
const classes: readonly RiskClass[] = [1, 2, 3, 4, 5];
/** Before and in each relief, before and after the recomposition, and a year that no relief reaches. */
const months: readonly Month[] = [
  { year: 2019, month: 6 },
  { year: 2020, month: 9 },
  { year: 2025, month: 1 },
  { year: 2025, month: 6 },
  { year: 2026, month: 2 },
  { year: 2026, month: 6 },
  { year: 2028, month: 1 },
];

function everyContribution(): void {
  for (const route of routes) {
    for (const programme of programmes) {
      for (const { id: payer } of payers()) {
        for (const { id: sector } of sectors()) {
          for (const riskClass of route === "PU" ? classes : [null]) {
            const one: ContributionCase = {
              ...{ route, programmes: [programme], payer, sector, riskClass },
              income: 12_000_000,
            };
            for (const month of months) {
              if (route === "PMI") subsidyCost(persons(1), 24, month, { ...one, programmes: ["JKK", "JKM"] });
              else monthlyContribution(one, month);
            }
          }
        }
      }
      for (const month of months) constructionContribution(3_000_000_000, [programme], month);
    }
  }
}

/** Every function but the two that show whichever parameter is asked for. */
const asked: Readonly<Record<string, readonly unknown[]>> = {
  COVERAGE_RATE: [731_991, 2_732_329],
  GAP_TO_TARGET: [731_991, 2_732_329, 0.3839],
  SUBSIDY_COST: [15_000, 12, "2026-01", "APBD"],
  CONTRIBUTION: ["PU", "2026-01", "APBD", null, 2_893_070, "JKK+JKM+JHT+JP+JKP", 1],
  WORKERS_AFFORDABLE: [1_000_000_000, 12, "2026-01", "APBD"],
  IMPLIED_WORKERS: [731_991, 0.2679],
  CHANGE_EFFECTS: [600_000, 2_700_000, 731_991, 2_732_329],
  PROJECT_COVERAGE: [760_468, 3_058_943, 0.3839, 5],
  TARGET: [[["RPJMN"], ["RKP"], ["RPJPN"], ["UCJ"]], [[2029], [2026], [2045], [2025]], null],
  JAKON_CONTRIBUTION: [1_000_000_000],
  REGION: ["18", "nama"],
  TERBILANG: [1_500_000],
  MINIMUM_WAGE: ["Lampung", 2026],
  CONTRIBUTION_PARTS: ["PU", "2026-01", "APBD", null, 2_893_070, null, 1],
  FULL_JKM_MONTHS: [12, "2026-01"],
  BENEFIT: [[["JKM"], ["beasiswa"], ["JKK meninggal"]], "2026-01", 2_893_070],
  REGENCIES: ["Lampung"],
  EXPECTED_BENEFITS: [9_000, null, "2026-01"],
  HEADS_FOR_TOTAL: [33_213_600, 3],
};
const showing = ["LEGAL_BASIS", "PARAMETER_VALUE"];

function askedOf({ id }: CustomFunction): readonly unknown[] {
  const known = asked[id];
  if (known === undefined) throw new Error(`Nothing is asked of ${id}`);
  return known;
}

function everyFunction(): void {
  const calculating = functions.filter(({ id }) => !showing.includes(id));
  for (const each of calculating) call(each, ...askedOf(each));
  // A region's own target, which has one in print.
  const target = functions.find(({ id }) => id === "TARGET");
  if (target !== undefined) call(target, "UCJ", 2025, "Lampung");
}

/** Village staff paid by their village: the one segment whose account codes are another budget's. */
const villageStaff: PlanChoices = {
  ...{ regionCode: "18.10", baseYear: 2025, horizonYear: 2027, targetShare: 0.6, targetYear: 2027 },
  ...{ payer: "APBDES", monthsPerYear: 12, language: "id", budgetOn: "segments", budgetYear: 2026 },
  segments: [
    {
      ...{ id: "perangkat", name: "Perangkat desa", segment: "perangkat-desa", rowType: "standing" },
      ...{ route: "PU", programmes: ["JKK", "JKM", "JHT"], wage: 2_500_000, target: null },
      ...{ covered: { kind: "blank" }, workers: { kind: "blank" } },
    },
  ],
};

function everyPlan(): void {
  for (const choices of [...inventedPlans.map((one) => one.choices), villageStaff]) {
    const plan = buildPlan(choices);
    if (!plan.ok) throw new Error(plan.problem.sentence.en);
  }
}

describe("a parameter of the law", () => {
  const found: Record<"contributions" | "functions" | "plans", readonly string[]> = {
    ...{ contributions: [], functions: [], plans: [] },
  };

  beforeAll(() => {
    watch();
    found.contributions = readIn(everyContribution);
    found.functions = readIn(everyFunction);
    found.plans = readIn(everyPlan);
  });

  it("is read for a contribution exactly if the schedule's law names it", () => {
    const named = new Set<string>();
    withEach(enactedLaw, (parameter) => {
      named.add(parameter.id);
      return parameter;
    });
    expect(found.contributions).toEqual([...named].sort());
  });

  it("is calculated with, or listed as one for reading", () => {
    const used = new Set(Object.values(found).flat());
    expect(
      parameters()
        .filter(({ id }) => !used.has(id))
        .map(({ id }) => id),
    ).toEqual(forReading);
  });
});
