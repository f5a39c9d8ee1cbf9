import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef } from "react";
import type { Language } from "../../../domain/index.js";
import { useExcel, type HostProbe } from "../../rooms.js";
import { texts } from "../../language/index.js";
import { draftOf, type Draft } from "./draft.js";
import type { FieldName, FillForm } from "./form.js";
import { noticeOf } from "./notices.js";
import { fillReducer, initialState, isBusy, latestFill, type FillState } from "./state.js";

export interface Fill {
  readonly state: FillState;
  readonly draft: Draft;
  readonly type: (field: FieldName, text: string) => void;
  readonly leave: (field: FieldName) => void;
  /** Fills the workbook, or marks what the form still lacks. */
  readonly fill: () => Promise<void>;
  /** Takes the latest fill back; sheets that were edited since only when that is agreed to. */
  readonly takeBack: (evenIfEdited: boolean) => Promise<void>;
  readonly cancelTakeBack: () => void;
  readonly goTo: (sheet: string) => Promise<void>;
  readonly showForm: () => void;
  readonly showResult: () => void;
  readonly dismissNotice: () => void;
}

/** Joins the pane's state machine to the Excel room: the only place of this feature where anything is awaited. */
export function useFill(start: FillForm, language: Language, probe: HostProbe | null): Fill {
  const excel = useExcel();
  const [state, dispatch] = useReducer(fillReducer, start, initialState);
  /** Guards against a second press before React has drawn the first. */
  const working = useRef(false);
  const inExcel = probe?.host === "Excel";

  const form = useDeferredValue(state.form);
  const draft = useMemo(() => draftOf(form, language, state.taken), [form, language, state.taken]);

  const readNames = useCallback(async () => {
    let taken: readonly string[];
    try {
      taken = await excel.readSheetNames();
    } catch {
      // Nobody asked for this look, and a cell may be open for typing: the names on show stay. The fill
      // reads them again, and says so when Excel then still refuses.
      return;
    }
    dispatch({ type: "sheetNamesRead", taken });
  }, [excel]);

  // The user may add or rename sheets while the pane is open; coming back to the pane is when that can show.
  const busy = isBusy(state.phase);
  useEffect(() => {
    if (!inExcel || busy) return;
    void readNames();
    const onFocus = (): void => void readNames();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [inExcel, busy, readNames]);

  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (working.current) return;
    working.current = true;
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", notice: noticeOf(error) });
    } finally {
      working.current = false;
    }
  };

  const fill = (): Promise<void> =>
    alone(async () => {
      // The draft on show may lag behind a keystroke; what is written must not.
      const shown = draftOf(state.form, language, state.taken);
      if (shown.kind !== "ready") {
        dispatch({ type: "pressedWithProblems" });
        return;
      }
      dispatch({ type: "fillStarted", plan: shown.plan });
      const taken = await excel.readSheetNames();
      const placed = draftOf(state.form, language, taken);
      if (placed.kind !== "ready" || !sameTabs(placed, shown)) {
        dispatch({ type: "namesChanged", taken });
        return;
      }
      const receipt = await excel.applyPlan(shown.plan, {
        onProgress: (done, total, sheet) => dispatch({ type: "fillProgressed", done, total, sheet }),
      });
      dispatch({ type: "fillFinished", receipt });
    });

  const takeBack = (evenIfEdited: boolean): Promise<void> =>
    alone(async () => {
      const last = latestFill(state);
      if (last === null) return;
      dispatch({ type: "takeBackStarted" });
      const report = await excel.takeBack(last.receipt, { evenIfEdited });
      if (report.edited.length > 0 && !evenIfEdited) {
        dispatch({ type: "takeBackHeld", edited: report.edited });
        return;
      }
      dispatch({ type: "takeBackFinished", notice: { intent: "success", sentence: report.sentence } });
    });

  const goTo = async (sheet: string): Promise<void> => {
    try {
      await excel.goTo(sheet, "A1");
    } catch (error) {
      dispatch({ type: "failed", notice: { ...noticeOf(error), advice: texts.result.goToAdvice } });
    }
  };

  return {
    state,
    draft,
    type: (field, text) => dispatch({ type: "typed", field, text }),
    leave: (field) => dispatch({ type: "left", field }),
    fill,
    cancelTakeBack: () => dispatch({ type: "takeBackCancelled" }),
    takeBack,
    goTo,
    showForm: () => dispatch({ type: "formShown" }),
    showResult: () => dispatch({ type: "resultShown" }),
    dismissNotice: () => dispatch({ type: "noticeDismissed" }),
  };
}

function sameTabs(a: Extract<Draft, { kind: "ready" }>, b: Extract<Draft, { kind: "ready" }>): boolean {
  return a.plan.sheets.every((sheet, index) => sheet.name === b.plan.sheets[index]?.name);
}
