/** What each payer pays in drawn plans, against the law month by month. */
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { persons, subsidyCost } from "../../../src/domain/index.js";
import type { Row } from "../../workbooks/book.js";
import { Calculated } from "../../workbooks/rencana/biaya/moneyBook.js";
import { planChoices } from "./draw.js";

describe("plans drawn at random", () => {
  const drawn = fc.sample(planChoices, { seed: 5, numRuns: 6 });
  it.each(drawn.map((choices, index) => [index, { ...choices, language: "id" as const }] as const))(
    "plan %i: every payer's rupiah on the region are the law's, month by month, and all sums agree",
    async (_, choices) => {
      const book = await Calculated.of({ ...choices, budgetOn: "region" });
      const at = (year: number, row: Row): number => Number(book.cost(year, row));
      const parts = [[1], [0.63, 0.37], [0.5, 0.33, 0.17], [0.4, 0.3, 0.2, 0.1]];
      const region = book.line("semua-pekerja");
      const { shares } = book.shares("semua-pekerja");
      for (const [slot, part] of (parts[(choices.payers ?? []).length - 1] ?? []).entries()) {
        const share = shares[slot];
        if (share === undefined) throw new Error(`No payer ${slot}`);
        await book.type(share, part);
      }
      for (let { baseYear: year } = choices; year <= choices.horizonYear; year += 1) {
        const cohorts = [
          ["continuing", 1],
          ["fresh", choices.newMembersStart ?? 1],
        ] as const;
        for (const [slot, payer] of (choices.payers ?? []).entries()) {
          const paid = region.bySlot[slot];
          if (paid === undefined) throw new Error(`No payer ${slot}`);
          let due = 0;
          for (const [cohort, start] of cohorts) {
            const heads = at(year, paid[cohort]);
            // Funded from January to the same month for everybody; those enrolled later miss the months before.
            const months = Math.max(0, choices.monthsPerYear + 1 - start);
            const cost = subsidyCost(
              persons(heads),
              months,
              { year, month: start },
              {
                route: "BPU",
                programmes: ["JKK", "JKM"],
                payer,
                sector: "OTHER",
                income: null,
                riskClass: null,
              },
            );
            if (!cost.ok) throw new Error(cost.problem.sentence.en);
            due += cost.value.total;
          }
          expect(at(year, paid.cost)).toBe(due);
        }
        const paid = at(year, book.at.projection.total.paid);
        expect(at(year, region.persons)).toBe(paid);
      }
      expect(book.tests().length).toBeGreaterThan(2);
      expect(book.tests()).not.toContain("≠");
    },
  );
});
