/** Three of the laws that nobody enacted, on the plan with segments and several payers; all of them are tried in test/sweep. */
import { describe, expect, it } from "@jest/globals";
import { inventedPlans } from "../../sweep/plans/inventedPlans.js";
import { differencesUnder } from "../../sweep/plans/underInvented.js";

describe("a plan under an invented law", () => {
  it.each(["JKM of BPU halved in April", "JKM of PU halved in January", "a relief on JKM alone"])(
    "%s: the sheets are the domain's",
    async (name) => {
      expect(inventedPlans).toHaveLength(3);
      expect(await differencesUnder(name, inventedPlans.slice(2))).toEqual([]);
    },
  );
});
