import { describe, expect, it } from "vitest";
import type { PayerId } from "../../../src/domain/index.js";
import type { PlanChoices } from "../../../src/workbook/index.js";
import { needOf, standingOf } from "../../../src/taskpane/features/fill/standing.js";

const choices: PlanChoices = {
  regionCode: "18",
  baseYear: 2025,
  horizonYear: 2026,
  targetShare: 1,
  targetYear: 2026,
  payer: "APBD",
  monthsPerYear: 12,
  language: "id",
};

const known = {
  kind: "known",
  asOf: { id: "2025", en: "2025" },
  outlet: "",
  workersDerived: false,
} as const;

describe("where a region stands", () => {
  it("is the pair of figures that belongs to the base year, never two mixed", () => {
    // Lampost and ANTARA, 26 September 2024.
    expect(standingOf("18", 2024)).toMatchObject({ covered: 760_468, workers: 3_058_943 });
    // Berdikari.co, 22 February 2024: 731,991 printed as 26.79 %, which stands for 2,732,329 workers.
    expect(standingOf("18", 2023)).toMatchObject({
      covered: 731_991,
      workers: 2_732_329,
      workersDerived: true,
    });
  });

  it("is not known where nothing was published for the whole region", () => {
    expect(standingOf("18.10", 2024).kind).toBe("unknown");
  });
});

describe("what a target means", () => {
  it.each<readonly [PayerId, number]>([
    // 16,800 a month, no relief for what APBD pays (PP 50/2025).
    ["APBD", 201_600],
    // "Rp126 thousand a year": beritanda.com on PP 50/2025, halved from April to December 2026.
    ["SELF", 126_000],
  ])("costs in 2026, for one person paid by %s, %d rupiah", (payer, cost) => {
    const need = needOf({ ...known, covered: 0, workers: 1, share: 0 }, { ...choices, payer });
    expect(need).toMatchObject({ persons: 1, firstYear: { year: 2026, persons: 1, cost } });
  });

  it("is nothing once the target is reached", () => {
    const need = needOf({ ...known, covered: 130, workers: 100, share: 1.3 }, choices);
    expect(need).toMatchObject({ persons: 0, firstYear: { persons: 0, cost: 0 } });
  });

  it("rounds persons up in the first year as in the end", () => {
    // Half of the way from 0 to 100 % of 101 workers is 50.5 persons.
    const need = needOf(
      { ...known, covered: 0, workers: 101, share: 0 },
      { ...choices, horizonYear: 2027, targetYear: 2027 },
    );
    expect(need).toMatchObject({ persons: 101, firstYear: { persons: 51 } });
  });
});
