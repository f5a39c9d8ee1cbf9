import { describe, expect, it } from "@jest/globals";
import { startForm } from "../../../src/taskpane/plan/start.js";
import { initialPlan, linesOf, planReducer, type PlanAction } from "../../../src/taskpane/plan/state.js";

const after = (...actions: readonly PlanAction[]) => actions.reduce(planReducer, initialPlan(startForm));

const own = (value: number) =>
  ({ kind: "own", value, basis: "segmen", asOf: "2025", source: "Dinas" }) as const;

describe("the plan under way", () => {
  it("keeps what is typed, in the field it was typed in", () => {
    const state = after({ type: "typed", field: "targetShare", text: "38,39" });
    expect(state.form).toEqual({ ...startForm, targetShare: "38,39" });
  });

  it("marks every field when the button is pressed with problems", () => {
    const state = after({ type: "pressedWithProblems" });
    expect(state.touched).toContain("regionCode");
    expect(state.touched).toContain("targetShare");
    expect(state.attempts).toBe(1);
  });

  it("goes back to the usual settings, and keeps the main choices", () => {
    const state = after(
      { type: "typed", field: "targetShare", text: "38,39" },
      { type: "typed", field: "retention", text: "90" },
      { type: "typed", field: "ceilings.APBD", text: "1.000" },
      { type: "typed", field: "ownTargets.2027", text: "30" },
      { type: "settingsReset" },
    );
    expect(state.form).toEqual({ ...startForm, targetShare: "38,39" });
  });

  it("starts every region as published", () => {
    expect(linesOf(after(), "18")).toEqual({
      total: null,
      segments: null,
      shares: {},
      typed: {},
      unread: {},
    });
  });

  it("keeps what was changed about a region while another is looked at", () => {
    const total = { covered: own(10), workers: own(20) };
    const state = after(
      { type: "linesChanged", regionCode: "18", lines: { total } },
      { type: "linesChanged", regionCode: "18.10", lines: { segments: [] } },
      { type: "linesChanged", regionCode: "18", lines: { segments: [] } },
    );
    expect(linesOf(state, "18")).toMatchObject({ total, segments: [] });
    expect(linesOf(state, "18.10")).toMatchObject({ total: null, segments: [] });
  });
});
