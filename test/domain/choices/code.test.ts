/** Kode rencana: read back exactly, and refused when anything of it is damaged. */
import { describe, expect, it } from "@jest/globals";
import { planCode, readPlanCode, segmentChoicesOf } from "../../../src/domain/index.js";
import type { PlanChoices } from "../../../src/domain/index.js";

const published = segmentChoicesOf("18", "id");
const main: PlanChoices = {
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
  basis: "daftar “P3KE” – 20 %",
  asOf: "2024-12-31",
  source: "Dinas Ñandú 漢",
} as const;
const plans: readonly (readonly [string, PlanChoices])[] = [
  ["the main choices", main],
  ["every published segment", { ...main, segments: published.ok ? published.value : [] }],
  [
    "own figures with signs of any script, ceilings and targets",
    {
      ...main,
      monthsPerYear: 7,
      path: "own",
      retention: 0.955,
      growth: -0.01,
      ceilings: { APBD_PROV: 25_000_000_000 },
      ownTargets: { 2027: 0.3123456789 },
      total: { covered: own, workers: { ...own, value: 40_003 } },
    },
  ],
];

describe.each(plans)("the code of a plan with %s", (_, choices) => {
  const code = planCode(choices);

  it("gives the same choices again, also when a message broke it into lines", () => {
    expect(readPlanCode(code)).toEqual({ ok: true, value: choices });
    const broken = ` ${code.replace(/(.{40})/gu, "$1\n  ")} `;
    expect(readPlanCode(broken)).toEqual({ ok: true, value: choices });
  });

  it("holds nothing that a message could change", () => {
    expect(code).toMatch(/^CKP1\.[A-Za-z0-9_-]+$/u);
    expect(code.length).toBeLessThan(JSON.stringify(choices).length);
  });

  it("is refused wherever one sign is missing, doubled, changed or out of order", () => {
    const step = Math.max(1, Math.floor(code.length / 60));
    for (let at = 0; at < code.length; at += step) {
      const sign = code.charAt(at);
      const other = sign === "A" ? "B" : "A";
      const next = code.charAt(at + 1);
      const damaged = [
        code.slice(0, at) + code.slice(at + 1),
        code.slice(0, at) + sign + code.slice(at),
        code.slice(0, at) + other + code.slice(at + 1),
        ...(next === sign || next === "" ? [] : [code.slice(0, at) + next + sign + code.slice(at + 2)]),
      ];
      for (const one of damaged) expect([at, one, readPlanCode(one).ok]).toEqual([at, one, one === code]);
    }
  });
});

it("says what came where it is no code at all", () => {
  const read = readPlanCode("halo, ini rencananya");
  if (read.ok) throw new Error("No code was given");
  expect(read.problem.sentence.id).toContain('"halo,ini"');
});
