/** A fill through Microsoft's own Office.js into the engine: what arrives is what the plan says. */
import { describe, expect, it } from "@jest/globals";
import { placedOf } from "../workbooks/rencana/checked.js";
import { lampung, openAddIn } from "./addIn.js";

/** Two more than before a fill left its mark in the workbook first, asked which list separator this Excel takes, and gave charts their series. */
const MOST_SYNCS = 14;

const { keys } = placedOf(lampung).places;

describe("older Excels", () => {
  it.each(["2016", "2019", "2021"] as const)("Excel %s gets the same contents", async (excel) => {
    const addIn = await openAddIn({ excel });
    try {
      const receipt = await addIn.fill();
      expect(addIn.names()).toHaveLength(17);
      expect(receipt.syncs).toBeLessThanOrEqual(MOST_SYNCS);
      expect(addIn.valueAt(keys.added)).toBe(413_861);
      expect(addIn.engine.charts(addIn.sheet("Ringkasan").id)).toHaveLength(4);
    } finally {
      await addIn.close();
    }
  });
});
