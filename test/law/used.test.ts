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
import { buildPlan } from "../../src/workbooks/index.js";
import { askedIn } from "../functions/asked.js";
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

/** They show whichever parameter is asked for. */
const showing = ["LEGAL_BASIS", "PARAMETER_VALUE"];

/** What a column of the others does not come to: all programmes, the targets of other bases, a region's own, other benefits. */
const further: readonly (readonly [id: string, ...asked: unknown[]])[] = [
  ["CONTRIBUTION", "PU", "2026-01", "APBD", null, 2_893_070, "JKK+JKM+JHT+JP+JKP", 1],
  ["TARGET", [["RKP"], ["UCJ"]], [[2026], [2025]], null],
  ["TARGET", "UCJ", 2025, "Lampung"],
  ["BENEFIT", [["JKM"], ["beasiswa"]], "2026-01", 2_893_070],
];

function everyFunction(): void {
  const asked = askedIn(5);
  for (const each of functions.filter(({ id }) => !showing.includes(id))) call(each, ...asked(each));
  for (const [id, ...more] of further) {
    const found = functions.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No function ${id}`);
    call(found, ...more);
  }
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
