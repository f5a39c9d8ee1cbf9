/** A plan that is remembered is shown again as the pane that chose it: what is read from the form is the same plan. */
import { describe, expect, it } from "@jest/globals";
import type { PlanChoices } from "../../../src/domain/index.js";
import { draftOf, linesOf, restoredFrom } from "../../../src/taskpane/plan/index.js";
import { startForm } from "../../../src/taskpane/plan/start.js";
import { initialPlan, planReducer } from "../../../src/taskpane/plan/state.js";

const lampung: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.3839,
  targetYear: 2029,
  payer: "APBD_PROV",
  monthsPerYear: 12,
  language: "id",
};

const own = {
  kind: "own",
  value: 1_001,
  basis: "daftar P3KE",
  asOf: "2024-12-31",
  source: "Dinsos",
} as const;

const plans: readonly (readonly [string, PlanChoices])[] = [
  ["main choices alone", lampung],
  ["settings", { ...lampung, retention: 0.955, path: "s", newMembersStart: 3, growth: -0.01 }],
  [
    "ceilings and yearly targets",
    { ...lampung, path: "own", ceilings: { APBD_PROV: 25_000_000_000 }, ownTargets: { 2027: 0.3 } },
  ],
  [
    "own figures and payers of a segment",
    {
      ...lampung,
      total: { covered: own, workers: { ...own, value: 40_003 } },
      segments: [
        {
          id: "petani",
          name: "Petani",
          segment: "petani",
          rowType: "standing",
          route: "BPU",
          programmes: ["JKK", "JKM", "JHT"],
          wage: null,
          target: 0.5,
          covered: own,
          workers: { ...own, value: 40_003 },
          shares: [
            { payer: "APBD_PROV", share: 0.6 },
            { payer: "APBD_KAB", share: 0.4 },
          ],
        },
      ],
    },
  ],
];

describe.each(plans)("a plan with %s", (_, choices) => {
  it.each(["id", "en"] as const)("is the same when it is restored and read again (%s)", (language) => {
    const wanted = { ...choices, language };
    const shown = planReducer(initialPlan(startForm), restoredFrom(wanted, language));
    const draft = draftOf(shown.form, linesOf(shown, "18"), language);
    if (draft.kind !== "ready") throw new Error(JSON.stringify(draft));
    const { payers = [], ...read } = draft.choices;
    expect(read).toEqual(wanted);
    expect(payers).toContain("APBD_PROV");
  });
});
