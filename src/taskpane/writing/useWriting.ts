import { useEffect, useMemo, useReducer, useRef } from "react";
import type { FillOptions } from "../../excel/index.js";
import type { WorkbookPlan } from "../../sheets/index.js";
import { texts } from "../language/index.js";
import { useExcel } from "../rooms.js";
import { noticeOf } from "./notices.js";
import type { shown } from "./shown.js";
import { idle, latestFill, writingReducer, type Placed, type WritingState } from "./state.js";
import { quietFor, useUnderway, type Underway } from "./useUnderway.js";
import { useWorkbook } from "./workbook.js";

/** The choices that sheets were made of, of whichever workbook. */
type MadeOf = Pick<FillOptions, "choices" | "book">;

export interface Writing {
  readonly state: WritingState;
  /** The plan on show with the tab names it would get; `null` while there is none. */
  readonly placed: Placed | null;
  /** Whether another feature is writing, so that this one has to wait. */
  readonly waiting: boolean;
  /**
   * Writes this plan, unless the workbook has changed so that it would get other names than those on show. With what it was made
   * of, the workbook remembers that.
   */
  readonly write: (plan: WorkbookPlan, made?: MadeOf) => Promise<void>;
  /** Stops a write under way; nothing of it stays. */
  readonly stop: () => void;
  /** Takes the latest fill back; what would cost something of somebody's own only when that is agreed to. */
  readonly takeBack: (agreed: boolean, keepValues?: boolean) => Promise<void>;
  /** How far taking back is, with its stop. */
  readonly takingBack: Underway;
  readonly cancelTakeBack: () => void;
  readonly goTo: (sheet: string) => Promise<void>;
  readonly showForm: () => void;
  readonly showResult: () => void;
  readonly dismissNotice: () => void;
}

/**
 * Joins the state machine of a fill to the Excel room, for whatever plan a feature makes.
 * @param parts What shows plans; nothing is placed or written while it is not loaded.
 * @param plan The plan on show.
 * @param remembering Whether this feature shows the fills that the workbook remembers of earlier panes; one does.
 */
export function useWriting(
  parts: typeof shown | null,
  plan: WorkbookPlan | null,
  remembering = false,
): Writing {
  const excel = useExcel();
  const workbook = useWorkbook();
  const { taken } = workbook;
  const [state, dispatch] = useReducer(writingReducer, idle);
  const stopper = useRef<AbortController | null>(null);
  const takingBack = useUnderway();

  const { standing } = workbook.memory;
  useEffect(() => {
    if (remembering && standing.length > 0) dispatch({ type: "remembered", receipts: standing });
  }, [remembering, standing]);

  const { phase } = state;
  const waitsAt = phase.kind === "filling" ? `${String(phase.done)} ${phase.what?.en ?? ""}` : null;
  useEffect(() => {
    if (waitsAt === null) return;
    const timer = setTimeout(() => dispatch({ type: "fillSilent" }), quietFor);
    return () => clearTimeout(timer);
  }, [waitsAt]);

  const placed = useMemo(() => {
    if (plan === null || parts === null) return null;
    const named = parts.placeSheets(plan, taken);
    return { plan: named, lines: parts.preview(named) };
  }, [parts, plan, taken]);

  const alone = async (work: () => Promise<void>): Promise<void> => {
    await workbook.alone(async () => {
      try {
        await work();
      } catch (error) {
        dispatch({ type: "failed", notice: noticeOf(error) });
      }
    });
  };

  const write = (plan: WorkbookPlan, made: MadeOf = {}): Promise<void> =>
    alone(async () => {
      if (parts === null) return;
      const { placeSheets } = parts;
      const promised = placeSheets(plan, taken);
      const controller = new AbortController();
      stopper.current = controller;
      dispatch({ type: "fillStarted", plan: promised });
      const names = await workbook.readNames();
      if (!sameTabs(placeSheets(plan, names), promised)) {
        dispatch({ type: "namesChanged" });
        return;
      }
      const receipt = await excel.applyPlan(promised, {
        onStep: (done, total, what) => dispatch({ type: "fillProgressed", done, total, what }),
        signal: controller.signal,
        ...made,
      });
      dispatch({ type: "fillFinished", receipt });
      if (Object.keys(made).length > 0) await workbook.rereadMemory();
    });

  const stop = (): void => {
    stopper.current?.abort();
    dispatch({ type: "fillStopping" });
  };

  const takeBack = (agreed: boolean, keepValues = false): Promise<void> =>
    alone(async () => {
      const last = latestFill(state);
      if (last === null) return;
      dispatch({ type: "takeBackStarted" });
      const report = await takingBack.watch((watch) =>
        excel.takeBack(last.receipt, { agreed, keepValues, ...watch }),
      );
      if (report.concerns.length > 0 && !agreed) {
        const { concerns, canKeepValues } = report;
        dispatch({ type: "takeBackHeld", concerns, canKeepValues });
        return;
      }
      dispatch({ type: "takeBackFinished", notice: { intent: "success", sentence: report.sentence } });
      await workbook.rereadMemory();
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
    placed,
    waiting: workbook.writing && state.phase.kind !== "filling" && state.phase.kind !== "takingBack",
    write,
    stop,
    takeBack,
    takingBack,
    cancelTakeBack: () => dispatch({ type: "takeBackCancelled" }),
    goTo,
    showForm: () => dispatch({ type: "formShown" }),
    showResult: () => dispatch({ type: "resultShown" }),
    dismissNotice: () => dispatch({ type: "noticeDismissed" }),
  };
}

function sameTabs(a: WorkbookPlan, b: WorkbookPlan): boolean {
  return a.sheets.every((sheet, index) => sheet.name === b.sheets[index]?.name);
}
