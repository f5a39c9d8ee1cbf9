/**
 * Laws that nobody enacted, put into the contribution schedule: filled in and calculated by the engine, every sheet says what the
 * domain says, to the rupiah. What the schedule itself says under such a law is reckoned by hand below.
 */
import { describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../src/workbooks/index.js";
import { placeSheets } from "../../../src/sheets/index.js";
import { enginesOf, readerOf } from "./calculated.js";
import { differences } from "./differences.js";
import { withTyped } from "./typed.js";
import { inventedLaws, inventedSchedule } from "./inventedLaws.js";
import { inventedPlans } from "./inventedPlans.js";

describe("plans under an invented law", () => {
  it.each(Object.keys(inventedLaws))("%s: the sheets are the domain's", async (name) => {
    const schedule = inventedSchedule(name);
    const taken: string[] = [];
    const plans = inventedPlans.map((one) => {
      const plan = buildPlan(one.choices, schedule);
      if (!plan.ok) throw new Error(plan.problem.sentence.en);
      const placed = placeSheets(withTyped(plan.value, one), taken);
      taken.push(...placed.sheets.map((sheet) => sheet.name));
      return placed;
    });
    const engine = await enginesOf(plans);
    const read = readerOf(engine);
    const found = plans.flatMap((plan, index) => {
      const one = inventedPlans[index];
      return one === undefined ? [] : differences(plan, one, read, schedule);
    });
    engine.dispose();
    expect(found).toEqual([]);
  });
});
