/** The forms of the budget of drawn plans: rows, forms, months and Biaya come to the same rupiah. */
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import { payers, terbilang } from "../../../src/domain/index.js";
import { buildPlan } from "../../../src/workbooks/index.js";
import type { PlanChoices } from "../../../src/domain/index.js";
import { planChoices } from "./draw.js";
import { bookOf, headOf, itemsOf, linesOf, monthsOf } from "../../workbooks/rencana/anggaran/book.js";

/** In Indonesian, as the rows are found by their words; draws that are no plan are left out. */
const drawn = fc
  .sample(planChoices, { seed: 52_026, numRuns: 40 })
  .map((choices): PlanChoices => ({ ...choices, language: "id" }))
  .filter((choices) => buildPlan(choices).ok)
  .slice(0, 8);

const added = (numbers: readonly unknown[]): number =>
  numbers.reduce<number>((sum, value) => sum + Number(value), 0);

describe("plans drawn at random", () => {
  it("are as many as they should be", () => {
    expect(drawn).toHaveLength(8);
  });

  it.each(drawn.map((choices, index) => [index, choices] as const))(
    "%i: rows, forms, months and Biaya come to the same rupiah",
    async (_, choices) => {
      const book = await bookOf(choices);
      const { plan, read, rowOf } = book;
      const forms = plan.sheets.map(({ name }) => name).filter((name) => name === "RKA" || name === "APBDes");
      const hasVillage = (choices.payers ?? [choices.payer]).some(
        (id) => payers().find((payer) => payer.id === id)?.budgetForm === "APBDes",
      );
      expect(forms).toEqual(hasVillage ? ["RKA", "APBDes"] : ["RKA"]);
      let inForms = 0;
      for (const form of forms) {
        const { total, onCosts, difference, spelled } = headOf(book, form);
        expect(total).toBe(onCosts);
        expect(difference).toBe(0);
        // Every row is a product of whole numbers, and together they are the total.
        for (const line of itemsOf(book, form)) {
          const [persons = "", months = ""] = String(line[2]).replace(/[.,]/g, "").match(/\d+/g) ?? [];
          expect(Number(persons) * Number(months) * Number(line[4])).toBe(line[6]);
        }
        expect(added(itemsOf(book, form).map((line) => line[6]))).toBe(total);
        expect(
          added(
            linesOf(book, form)
              .filter((line) => String(line[1]).startsWith("[#]"))
              .map((line) => line[6]),
          ),
        ).toBe(total);
        const words = terbilang(Number(total));
        expect(String(spelled).toLowerCase()).toBe(words.ok ? words.value : "");
        inForms += Number(total);
      }
      const year = rowOf("Kas", 0, "Semua pembayar");
      expect(inForms).toBeLessThanOrEqual(Number(read("Kas", year, 15)));
      const passes = forms.some((form) =>
        String(headOf(book, form)["check"]).startsWith("Bulan yang didanai"),
      );
      if (!passes) {
        expect(added(monthsOf(book, "Semua pembayar"))).toBe(read("Kas", year, 15));
      }
    },
    300_000,
  );
});
