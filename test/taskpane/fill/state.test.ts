import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FillReceipt } from "../../../src/taskpane/rooms.js";
import type { WorkbookPlan } from "../../../src/workbook/index.js";
import { startForm } from "../../../src/taskpane/features/fill/start.js";
import {
  fillReducer,
  initialState,
  isBusy,
  latestFill,
  type FillAction,
  type FillState,
  type Notice,
} from "../../../src/taskpane/features/fill/state.js";

const planOf = (title: string): WorkbookPlan => ({
  title,
  language: "id",
  sheets: [],
  opensOn: "ringkasan",
  notes: [],
});
const receiptOf = (title: string): FillReceipt => ({ title, sheets: [], cells: 0, formulas: 0, syncs: 0 });
const refused: Notice = { intent: "error", sentence: { id: "Ditolak.", en: "Refused." } };
const done: Notice = { intent: "success", sentence: { id: "Dihapus.", en: "Deleted." } };

const after = (...actions: readonly FillAction[]): FillState =>
  actions.reduce(fillReducer, initialState(startForm));

const filled: readonly FillAction[] = [
  { type: "fillStarted", plan: planOf("A") },
  { type: "fillFinished", receipt: receiptOf("A") },
];

describe("the form", () => {
  it("keeps what is typed, in the field it was typed in", () => {
    const state = after({ type: "typed", field: "targetShare", text: "38,39" });
    expect(state.form).toEqual({ ...startForm, targetShare: "38,39" });
  });

  it("takes no typing while Excel is written to", () => {
    const state = after(
      { type: "fillStarted", plan: planOf("A") },
      { type: "typed", field: "baseYear", text: "2030" },
    );
    expect(state.form.baseYear).toBe("2024");
  });

  it("marks every field when the button is pressed with problems", () => {
    const state = after({ type: "pressedWithProblems" });
    expect(state.touched).toContain("regionCode");
    expect(state.touched).toContain("targetShare");
    expect(state.attempts).toBe(1);
  });
});

describe("filling", () => {
  it("follows the writer and ends with the result on top", () => {
    const writing = after(
      { type: "fillStarted", plan: planOf("A") },
      { type: "fillProgressed", done: 40, total: 100, sheet: "Asumsi" },
    );
    expect(writing.phase).toEqual({
      kind: "filling",
      plan: planOf("A"),
      done: 40,
      total: 100,
      sheet: "Asumsi",
    });
    const state = fillReducer(writing, { type: "fillFinished", receipt: receiptOf("A") });
    expect(state.phase.kind).toBe("filled");
    expect(latestFill(state)?.receipt.title).toBe("A");
  });

  it("goes back to the form when it fails, with everything typed still there", () => {
    const state = after(
      { type: "typed", field: "targetShare", text: "38,39" },
      { type: "fillStarted", plan: planOf("A") },
      { type: "failed", notice: refused },
    );
    expect(state.phase.kind).toBe("choosing");
    expect(state.notice).toEqual(refused);
    expect(state.form.targetShare).toBe("38,39");
    expect(state.fills).toEqual([]);
  });

  it("writes nothing when the tabs have changed since the preview, and says so", () => {
    const state = after(
      { type: "fillStarted", plan: planOf("A") },
      { type: "namesChanged", taken: ["Asumsi"] },
    );
    expect(state.phase.kind).toBe("choosing");
    expect(state.taken).toEqual(["Asumsi"]);
    expect(state.notice?.intent).toBe("warning");
  });

  it("hears nothing of progress once it has ended", () => {
    const failed = after({ type: "fillStarted", plan: planOf("A") }, { type: "failed", notice: refused });
    expect(fillReducer(failed, { type: "fillProgressed", done: 1, total: 2, sheet: "Asumsi" })).toBe(failed);
    expect(fillReducer(failed, { type: "fillFinished", receipt: receiptOf("A") })).toBe(failed);
  });
});

describe("taking back", () => {
  it("removes the latest fill only", () => {
    const state = after(
      ...filled,
      { type: "formShown" },
      { type: "fillStarted", plan: planOf("B") },
      { type: "fillFinished", receipt: receiptOf("B") },
      { type: "takeBackStarted" },
      { type: "takeBackFinished", notice: done },
    );
    expect(state.fills.map((fill) => fill.receipt.title)).toEqual(["A"]);
    expect(state.phase.kind).toBe("choosing");
    expect(state.notice).toEqual(done);
  });

  it("asks before it deletes what somebody has edited, and can be called off", () => {
    const asked = after(...filled, { type: "takeBackStarted" }, { type: "takeBackHeld", edited: ["Asumsi"] });
    expect(asked.phase).toEqual({ kind: "confirmingTakeBack", edited: ["Asumsi"] });
    const calledOff = fillReducer(asked, { type: "takeBackCancelled" });
    expect(calledOff.phase.kind).toBe("filled");
    expect(calledOff.fills).toHaveLength(1);
  });

  it("leaves the result in place when it fails, so that it can be tried again", () => {
    const state = after(...filled, { type: "takeBackStarted" }, { type: "failed", notice: refused });
    expect(state.phase.kind).toBe("filled");
    expect(state.fills).toHaveLength(1);
    expect(state.notice).toEqual(refused);
  });
});

describe("the machine as a whole", () => {
  const action: fc.Arbitrary<FillAction> = fc.constantFrom<FillAction>(
    { type: "typed", field: "targetShare", text: "38,39" },
    { type: "left", field: "baseYear" },
    { type: "pressedWithProblems" },
    { type: "sheetNamesRead", taken: ["Sheet1"] },
    { type: "namesChanged", taken: ["Asumsi"] },
    { type: "fillStarted", plan: planOf("A") },
    { type: "fillProgressed", done: 1, total: 2, sheet: "Asumsi" },
    { type: "fillFinished", receipt: receiptOf("A") },
    { type: "takeBackStarted" },
    { type: "takeBackHeld", edited: ["Asumsi"] },
    { type: "takeBackCancelled" },
    { type: "takeBackFinished", notice: done },
    { type: "failed", notice: refused },
    { type: "noticeDismissed" },
    { type: "formShown" },
    { type: "resultShown" },
  );

  it("shows a result only while a fill stands, whatever happens in whatever order", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const state = after(...actions);
        if (["filled", "confirmingTakeBack", "takingBack"].includes(state.phase.kind)) {
          expect(state.fills.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("never loses a fill but by taking it back", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        actions.reduce((state, one) => {
          const next = fillReducer(state, one);
          if (next.fills.length < state.fills.length) {
            expect(one.type).toBe("takeBackFinished");
            expect(state.phase.kind).toBe("takingBack");
          }
          return next;
        }, initialState(startForm));
      }),
    );
  });

  it("starts no second piece of work while one is running", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const state = after(...actions);
        if (!isBusy(state.phase)) return;
        expect(fillReducer(state, { type: "fillStarted", plan: planOf("C") })).toBe(state);
        expect(fillReducer(state, { type: "takeBackStarted" })).toBe(state);
        expect(fillReducer(state, { type: "formShown" })).toBe(state);
      }),
    );
  });
});
