import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { FICTIONAL_PROVINCE, type PlanChoices, type Text } from "../../../domain/index.js";
import { useSpeaker } from "../../language/index.js";
import {
  linesOf,
  usePlan,
  type Draft,
  type FieldName,
  type FillForm,
  type OwnLines,
} from "../../plan/index.js";
import { useBooks } from "../../rooms.js";
import { isBusy, useBook, useWorkbook, useWriting, type Writing } from "../../writing/index.js";
import type { draftOf, restoredFrom } from "../../plan/index.js";
import type { shown } from "../../writing/index.js";
import { useRefresh, type Deciding, type PlanRefresh } from "./useRefresh.js";

/** Of the part that comes after the fields: what reads them, and what shows a plan. */
interface FormReader {
  readonly draftOf: typeof draftOf;
  readonly restoredFrom: typeof restoredFrom;
  readonly shown: typeof shown;
  readonly baseYearFor: (form: FillForm) => string;
}
/** Percent in 2029, the last of the yearly targets that the fictional province has. */
const learningTarget = "50";

export interface Fill {
  readonly draft: Draft;
  /** Why sound choices make no book. */
  readonly refusal: Text | null;
  readonly writing: Writing;
  readonly lines: OwnLines;
  readonly type: (field: FieldName, text: string) => void;
  readonly leave: (field: FieldName) => void;
  /** The fictional province with a target, for somebody who has no plan of their own yet. */
  readonly startLearning: () => void;
  /** Every setting as it is when nobody has chosen one. */
  readonly resetSettings: () => void;
  readonly changeLines: (lines: Partial<OwnLines>) => void;
  /** Fills the workbook, or marks what the form still lacks. */
  readonly fill: () => Promise<void>;
  readonly refresh: PlanRefresh;
  /** Puts choices in place of those in the form, with what they decide about conflicts of a refresh. */
  readonly takeChoices: (choices: PlanChoices, deciding?: Deciding) => void;
  /** Shows what a refresh of the plan in the workbook would change, or marks what the form still lacks. */
  readonly lookAtRefresh: () => Promise<void>;
}

/** Until the part that reads the form is there, nothing is known of it, and nothing is wrong. */
const unread: Draft = { kind: "unready", problems: {}, refusedByPlan: false, refusal: null, blamed: null };

/**
 * Joins the plan under way to the way into the workbook.
 * @param part What reads the form; `null` until it is loaded: what is typed meanwhile stays, and is read when it is there.
 */
export function useFill(part: FormReader | null): Fill {
  const { language } = useSpeaker();
  const { plan, change } = usePlan();
  const lines = linesOf(plan, plan.form.regionCode);
  const [form, shownLines] = [useDeferredValue(plan.form), useDeferredValue(lines)];
  const draft = useMemo(
    () => part?.draftOf(form, shownLines, language) ?? unread,
    [part, form, shownLines, language],
  );
  const { buildPlan } = useBooks();
  const book = useBook(draft.kind === "ready" ? draft.choices : null, buildPlan);
  const writing = useWriting(part?.shown ?? null, book.shown, true);
  const busy = isBusy(writing.state.phase);

  const { plans } = useWorkbook().memory;
  const remembered = plans.at(-1);
  const untouched = useRef(plan.form.regionCode === "");
  useEffect(() => {
    if (plan.form.regionCode !== "") untouched.current = false;
  }, [plan.form.regionCode]);
  useEffect(() => {
    // Whoever has begun to type has a plan of their own under way.
    if (part !== null && remembered !== undefined && untouched.current)
      change(part.restoredFrom(remembered.choices, language));
  }, [part, remembered, change, language]);

  const { regionCode } = plan.form;
  useEffect(() => {
    if (part !== null && regionCode !== "")
      change({ type: "yearFollows", year: part.baseYearFor(plan.form) });
    // Years that somebody types afterwards are theirs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [part, regionCode, change]);

  const fill = async (): Promise<void> => {
    if (busy || part === null) return;
    // The draft on show may lag behind a keystroke; what is written must not.
    const current = part.draftOf(plan.form, lines, language);
    if (current.kind !== "ready") {
      change({ type: "pressedWithProblems" });
      return;
    }
    const made = await book.of(current.choices);
    if (made !== null) await writing.write(made, { choices: current.choices });
  };

  const refresh = useRefresh();
  const deciding = useRef<Deciding>(undefined);
  const lookAtRefresh = async (): Promise<void> => {
    if (busy || part === null) return;
    const current = part.draftOf(plan.form, lines, language);
    if (current.kind === "ready") await refresh.look(current.choices, deciding.current);
    else change({ type: "pressedWithProblems" });
  };

  return {
    draft,
    refusal: book.refusal,
    writing,
    refresh,
    takeChoices: (choices, decides) => {
      if (busy || part === null) return;
      deciding.current = decides;
      change(part.restoredFrom(choices, language));
    },
    lookAtRefresh,
    lines,
    type: (field, text) => {
      if (busy) return;
      if (writing.state.notice?.intent === "success") writing.dismissNotice();
      change({ type: "typed", field, text });
    },
    leave: (field) => change({ type: "left", field }),
    startLearning: () => {
      if (busy) return;
      change({ type: "typed", field: "regionCode", text: FICTIONAL_PROVINCE });
      change({ type: "typed", field: "targetShare", text: learningTarget });
    },
    resetSettings: () => {
      if (!busy) change({ type: "settingsReset" });
    },
    changeLines: (changed) => {
      if (!busy) change({ type: "linesChanged", regionCode: plan.form.regionCode, lines: changed });
    },
    fill,
  };
}
