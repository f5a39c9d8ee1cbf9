import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import type { Concern, StepName } from "../../../src/excel/index.js";
import type { FillReceipt } from "../../../src/taskpane/rooms.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import {
  writingReducer,
  idle,
  isBusy,
  latestFill,
  type WritingAction,
  type WritingState,
  type Notice,
} from "../../../src/taskpane/writing/state.js";

const planOf = (title: string): WorkbookPlan => ({
  title,
  language: "id",
  sheets: [],
  opensOn: "ringkasan",
  notes: [],
});
const receiptOf = (title: string): FillReceipt => ({
  mark: `~${title}`,
  title,
  sheets: [],
  cells: 0,
  formulas: 0,
  syncs: 0,
  view: null,
  notes: [],
});
const concerns = [
  { kind: "edited", words: { id: "Asumsi: diubah", en: "Asumsi: changed" } },
] as const satisfies readonly Concern[];
const refused: Notice = { intent: "error", sentence: { id: "Ditolak.", en: "Refused." } };
const done: Notice = { intent: "success", sentence: { id: "Dihapus.", en: "Deleted." } };

const asumsi: StepName = { id: "Menulis Asumsi", en: "Writing Asumsi" };

const after = (...actions: readonly WritingAction[]): WritingState => actions.reduce(writingReducer, idle);

const filled: readonly WritingAction[] = [
  { type: "fillStarted", plan: planOf("A") },
  { type: "fillFinished", receipt: receiptOf("A") },
];

describe("filling", () => {
  it("follows the writer and ends with the result on top", () => {
    const writing = after(
      { type: "fillStarted", plan: planOf("A") },
      { type: "fillProgressed", done: 40, total: 100, what: asumsi },
    );
    expect(writing.phase).toEqual({
      kind: "filling",
      plan: planOf("A"),
      done: 40,
      total: 100,
      what: asumsi,
      stopping: false,
      silent: false,
    });
    const state = writingReducer(writing, { type: "fillFinished", receipt: receiptOf("A") });
    expect(state.phase.kind).toBe("filled");
    expect(latestFill(state)?.receipt.title).toBe("A");
  });

  it("goes back to the form when it fails, and says why", () => {
    const state = after({ type: "fillStarted", plan: planOf("A") }, { type: "failed", notice: refused });
    expect(state.phase.kind).toBe("choosing");
    expect(state.notice).toEqual(refused);
    expect(state.fills).toEqual([]);
  });

  it("writes nothing when the tabs have changed since the preview, and says so", () => {
    const state = after({ type: "fillStarted", plan: planOf("A") }, { type: "namesChanged" });
    expect(state.phase.kind).toBe("choosing");
    expect(state.notice?.intent).toBe("warning");
  });

  it("says that it is stopping, and what came of it, when it is stopped", () => {
    const stopping = after({ type: "fillStarted", plan: planOf("A") }, { type: "fillStopping" });
    expect(stopping.phase).toMatchObject({ kind: "filling", stopping: true });
    const stopped = writingReducer(stopping, { type: "failed", notice: refused });
    expect(stopped.phase.kind).toBe("choosing");
    expect(after({ type: "fillStopping" })).toBe(idle);
  });

  it("hears nothing of progress once it has ended", () => {
    const failed = after({ type: "fillStarted", plan: planOf("A") }, { type: "failed", notice: refused });
    expect(writingReducer(failed, { type: "fillProgressed", done: 1, total: 2, what: asumsi })).toBe(failed);
    expect(writingReducer(failed, { type: "fillFinished", receipt: receiptOf("A") })).toBe(failed);
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
    const asked = after(
      ...filled,
      { type: "takeBackStarted" },
      { type: "takeBackHeld", concerns, canKeepValues: false },
    );
    expect(asked.phase).toEqual({ kind: "confirmingTakeBack", concerns, canKeepValues: false });
    const calledOff = writingReducer(asked, { type: "takeBackCancelled" });
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
  const action: fc.Arbitrary<WritingAction> = fc.constantFrom<WritingAction>(
    { type: "namesChanged" },
    { type: "fillStopping" },
    { type: "fillStarted", plan: planOf("A") },
    { type: "fillProgressed", done: 1, total: 2, what: asumsi },
    { type: "fillFinished", receipt: receiptOf("A") },
    { type: "takeBackStarted" },
    { type: "takeBackHeld", concerns, canKeepValues: false },
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
          const next = writingReducer(state, one);
          if (next.fills.length < state.fills.length) {
            expect(one.type).toBe("takeBackFinished");
            expect(state.phase.kind).toBe("takingBack");
          }
          return next;
        }, idle);
      }),
    );
  });

  it("starts no second piece of work while one is running", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const state = after(...actions);
        if (!isBusy(state.phase)) return;
        expect(writingReducer(state, { type: "fillStarted", plan: planOf("C") })).toBe(state);
        expect(writingReducer(state, { type: "takeBackStarted" })).toBe(state);
        expect(writingReducer(state, { type: "formShown" })).toBe(state);
      }),
    );
  });
});
