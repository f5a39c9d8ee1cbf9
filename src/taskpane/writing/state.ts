import type { Text } from "../../domain/index.js";
import { texts } from "../language/index.js";
import type { Concern, FillReceipt, StepName } from "../../excel/index.js";
import type { PreviewLine, WorkbookPlan } from "../../sheets/index.js";

/** One fill that stands in the workbook: what was written, and what is needed to take it back. */
export interface CompletedFill {
  readonly receipt: FillReceipt;
}

/** A plan as it would stand in the open workbook, and in words. */
export interface Placed {
  readonly plan: WorkbookPlan;
  readonly lines: readonly PreviewLine[];
}

/** What a feature is doing. Filling and taking back cannot overlap, nor can either be started twice. */
export type Phase =
  | { readonly kind: "choosing" }
  | {
      readonly kind: "filling";
      readonly plan: WorkbookPlan;
      readonly done: number;
      readonly total: number;
      /** What is being done; `null` before Excel has answered once. */
      readonly what: StepName | null;
      /** The user has pressed "Batal": what was written is being removed again. */
      readonly stopping: boolean;
      /** Excel has not answered for a while. */
      readonly silent: boolean;
    }
  | { readonly kind: "filled" }
  /** Taking back would cost something of somebody's own: it is asked first, with the list. */
  | {
      readonly kind: "confirmingTakeBack";
      readonly concerns: readonly Concern[];
      /** Own formulas that refer to the sheets could be kept as values. */
      readonly canKeepValues: boolean;
    }
  | { readonly kind: "takingBack" };

/** Something the user should read before going on. */
export interface Notice {
  readonly intent: "error" | "warning" | "success";
  readonly sentence: Text;
  /** What to do now. */
  readonly advice?: Text;
}

export interface WritingState {
  readonly phase: Phase;
  readonly notice: Notice | null;
  /** Fills made by this feature that still stand, the latest last. */
  readonly fills: readonly CompletedFill[];
}

export type WritingAction =
  /** The workbook changed between preview and press: nothing is written, the preview shows the new names. */
  | { readonly type: "namesChanged" }
  | { readonly type: "fillStarted"; readonly plan: WorkbookPlan }
  | {
      readonly type: "fillProgressed";
      readonly done: number;
      readonly total: number;
      readonly what: StepName;
    }
  /** No answer of Excel for a while. */
  | { readonly type: "fillSilent" }
  | { readonly type: "fillStopping" }
  | { readonly type: "fillFinished"; readonly receipt: FillReceipt }
  | { readonly type: "takeBackStarted" }
  | { readonly type: "takeBackHeld"; readonly concerns: readonly Concern[]; readonly canKeepValues: boolean }
  /** The workbook remembers fills of an earlier pane. */
  | { readonly type: "remembered"; readonly receipts: readonly FillReceipt[] }
  | { readonly type: "takeBackCancelled" }
  | { readonly type: "takeBackFinished"; readonly notice: Notice }
  /** A fill, a take-back or a jump failed. What was typed and finished fills stay as they are. */
  | { readonly type: "failed"; readonly notice: Notice }
  | { readonly type: "noticeDismissed" }
  | { readonly type: "formShown" }
  | { readonly type: "resultShown" };

export const idle: WritingState = { phase: { kind: "choosing" }, notice: null, fills: [] };

/** Whether Excel is being written to: the form waits meanwhile. */
export function isBusy(phase: Phase): boolean {
  return phase.kind === "filling" || phase.kind === "takingBack";
}

/** The latest fill that still stands, the one the result speaks of. */
export function latestFill(state: WritingState): CompletedFill | null {
  return state.fills.at(-1) ?? null;
}

/**
 * The state machine of anything that is written into the workbook. An action that does not fit the phase (a progress
 * report that arrives after a failure, a second press) changes nothing.
 */
export function writingReducer(state: WritingState, action: WritingAction): WritingState {
  switch (action.type) {
    case "namesChanged":
      if (state.phase.kind !== "filling") return state;
      return {
        ...state,
        phase: { kind: "choosing" },
        notice: {
          intent: "warning",
          sentence: texts.fill.namesChanged,
          advice: texts.fill.namesChangedAdvice,
        },
      };
    case "fillStarted":
      if (state.phase.kind !== "choosing") return state;
      return {
        ...state,
        phase: {
          kind: "filling",
          plan: action.plan,
          done: 0,
          total: 0,
          what: null,
          stopping: false,
          silent: false,
        },
        notice: null,
      };
    case "fillProgressed":
      if (state.phase.kind !== "filling") return state;
      return {
        ...state,
        phase: {
          ...state.phase,
          done: action.done,
          total: action.total,
          what: action.what,
          silent: false,
        },
      };
    case "fillSilent":
      return state.phase.kind === "filling" ? { ...state, phase: { ...state.phase, silent: true } } : state;
    case "remembered": {
      const known = new Set(state.fills.map(({ receipt }) => receipt.mark));
      const found = action.receipts.filter(({ mark }) => !known.has(mark));
      const fills = state.fills.map(({ receipt }) => ({
        receipt: action.receipts.find((other) => isRefreshed(receipt, other)) ?? receipt,
      }));
      // Before those of this pane, which are the later ones.
      return { ...state, fills: [...found.map((receipt) => ({ receipt })), ...fills] };
    }
    case "fillStopping":
      return state.phase.kind === "filling" ? { ...state, phase: { ...state.phase, stopping: true } } : state;
    case "fillFinished":
      if (state.phase.kind !== "filling") return state;
      return {
        ...state,
        phase: { kind: "filled" },
        fills: [...state.fills, { receipt: action.receipt }],
      };
    case "takeBackStarted":
      if (state.phase.kind !== "filled" && state.phase.kind !== "confirmingTakeBack") return state;
      return { ...state, phase: { kind: "takingBack" }, notice: null };
    case "takeBackHeld":
      if (state.phase.kind !== "takingBack") return state;
      return {
        ...state,
        phase: {
          kind: "confirmingTakeBack",
          concerns: action.concerns,
          canKeepValues: action.canKeepValues,
        },
      };
    case "takeBackCancelled":
      return state.phase.kind === "confirmingTakeBack" ? { ...state, phase: { kind: "filled" } } : state;
    case "takeBackFinished":
      if (state.phase.kind !== "takingBack") return state;
      return {
        ...state,
        phase: { kind: "choosing" },
        fills: state.fills.slice(0, -1),
        notice: action.notice,
      };
    case "failed":
      return { ...state, phase: afterFailure(state.phase), notice: action.notice };
    case "noticeDismissed":
      return { ...state, notice: null };
    case "formShown":
      return isBusy(state.phase) ? state : { ...state, phase: { kind: "choosing" }, notice: null };
    case "resultShown":
      if (isBusy(state.phase) || state.fills.length === 0) return state;
      return { ...state, phase: { kind: "filled" }, notice: null };
  }
}

/** A failed fill leads back to the form; a failed take-back leaves the result, so that it can be tried again. */
function afterFailure(phase: Phase): Phase {
  switch (phase.kind) {
    case "filling":
      return { kind: "choosing" };
    case "takingBack":
      return { kind: "filled" };
    default:
      return phase;
  }
}

/**
 * Whether a receipt is that of the same fill after a refresh. The one that the workbook keeps of a fill knows less than the pane's
 * own: what Excel did not take at the very end.
 */
function isRefreshed(own: FillReceipt, other: FillReceipt): boolean {
  const contents = ({ sheets }: FillReceipt): string =>
    JSON.stringify(sheets.map(({ fingerprint }) => fingerprint));
  return own.mark === other.mark && contents(own) !== contents(other);
}
