/** The published figures of every region, as choices and as options of a plan. */
import { describe, expect, it } from "@jest/globals";
import { figures } from "../../../src/domain/index.js";
import { buildPlan } from "../../../src/workbooks/index.js";
import { asNone, asTheySay } from "../../domain/choices/lines/asPublished.js";

const withFigures = [...new Set(figures().map((figure) => figure.regionCode))];

describe("published figures of every region", () => {
  it("make the same plan as no choices, in both languages", () => {
    expect(withFigures.flatMap(asNone)).toEqual([]);
  });

  it("are refused or taken by the plan just as their options say", () => {
    const counts = withFigures.map((regionCode) => asTheySay(regionCode, buildPlan));
    expect(counts.reduce((sum, { taken }) => sum + taken, 0)).toBeGreaterThan(60);
    expect(counts.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(60);
  });
});
