/** What each payer pays in drawn plans, against the law month by month. */
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { payerOf, persons, subsidyCost } from "../../../src/domain/index.js";
import { Calculated } from "../../workbooks/rencana/biaya/moneyBook.js";
import { planChoices } from "./draw.js";

describe("plans drawn at random", () => {
  const drawn = fc.sample(planChoices, { seed: 5, numRuns: 6 });
  it.each(drawn.map((choices, index) => [index, { ...choices, language: "id" as const }] as const))(
    "plan %i: every payer's rupiah on the region are the law's, month by month, and all sums agree",
    async (_, choices) => {
      const book = await Calculated.of({ ...choices, budgetOn: "region" });
      const at = (sheet: string, year: number, label: string, under?: string): number =>
        Number(book.read(sheet, book.row(sheet, label, under), 5 + year - choices.baseYear));
      const parts = [[1], [0.63, 0.37], [0.5, 0.33, 0.17], [0.4, 0.3, 0.2, 0.1]];
      const matrix = book.row("Pembayar", "Baris") + 1;
      for (const [slot, part] of (parts[(choices.payers ?? []).length - 1] ?? []).entries())
        await book.type("Pembayar", matrix, 3 + slot, part);
      const region = String(book.read("Segmen", book.row("Segmen", "Segmen") + 2, 0));
      for (let { baseYear: year } = choices; year <= choices.horizonYear; year += 1) {
        const cohorts = [
          ["peserta lama", 1],
          ["peserta baru", choices.newMembersStart ?? 1],
        ] as const;
        for (const payer of choices.payers ?? []) {
          const name = payerOf(payer).name.id;
          let due = 0;
          for (const [cohort, start] of cohorts) {
            const heads = at("Biaya", year, `${name}: ${cohort}`, region);
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
          expect(at("Biaya", year, `${name}: biaya`, region)).toBe(due);
        }
        const paid = at("Proyeksi", year, "Peserta tambahan yang dibayari", region);
        expect(at("Biaya", year, "Orang yang dibayari", region)).toBe(paid);
      }
      expect(book.tests().length).toBeGreaterThan(2);
      expect(book.tests()).not.toContain("≠");
    },
  );
});
