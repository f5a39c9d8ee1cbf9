/**
 * Laws that nobody enacted, put into the contribution schedule: filled in and calculated by the engine, every sheet says what the
 * domain says, to the rupiah. What the schedule itself says under such a law is reckoned by hand in test/law/schedule.test.ts.
 */
import { describe, expect, it } from "@jest/globals";
import { inventedLaws } from "./inventedLaws.js";
import { inventedPlans } from "./inventedPlans.js";
import { differencesUnder } from "./underInvented.js";

describe("plans under an invented law", () => {
  it.each(Object.keys(inventedLaws))("%s: the sheets are the domain's", async (name) => {
    expect(await differencesUnder(name, inventedPlans)).toEqual([]);
  });
});
