/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Pane, room } from "./pane.js";

let pane: Pane;

beforeEach(async () => {
  window.localStorage.clear();
  pane = await Pane.open(room());
});
afterEach(() => pane.close());

const baseYear = (): string => pane.field("baseYear").value;

describe("the base year that nobody typed", () => {
  it.each([
    // 6,637 of 23,610 on 31 August 2025 (koranmetro25).
    ["71.08", "2025"],
    // 89,266 of 555,154 in March 2026 (onenews).
    ["35.08", "2026"],
    // 760,468 of 3,058,943 on 24 September 2024, and an older pair of 2023.
    ["18", "2024"],
    // Of Pringsewu no pair is published.
    ["18.10", "2024"],
  ])("is that of the newest published pair of the region: %s, %s", async (region, year) => {
    await pane.chooseRegion(region);
    expect(baseYear()).toBe(year);
    expect(pane.field("targetYear").value).toBe("2029");
    expect(pane.field("horizonYear").value).toBe("2029");
  });

  it("goes with the region when another is chosen, and back to the usual one where none has figures", async () => {
    await pane.chooseRegion("71.08");
    await pane.chooseRegion("18.10");
    expect(baseYear()).toBe("2024");
  });

  it("stays before the target year that somebody typed", async () => {
    await pane.type("targetYear", "2025");
    await pane.chooseRegion("35.08");
    expect(baseYear()).toBe("2024");
  });
});

describe("a base year that somebody typed", () => {
  it("stays, whatever region is chosen afterwards", async () => {
    await pane.type("baseYear", "2023");
    await pane.chooseRegion("71.08");
    expect(baseYear()).toBe("2023");
  });

  it("stays after the region was chosen too", async () => {
    await pane.chooseRegion("71.08");
    await pane.type("baseYear", "2024");
    await pane.chooseRegion("35.08");
    expect(baseYear()).toBe("2024");
  });
});
