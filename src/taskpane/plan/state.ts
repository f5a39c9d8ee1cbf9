import type { LineFigures, SegmentChoice } from "../../workbook/index.js";
import { FIELDS, type FieldName, type FillForm } from "./form.js";

/** What a planner changed about the lines of one region; `null` where they stand as published. */
export interface OwnLines {
  readonly total: LineFigures | null;
  readonly segments: readonly SegmentChoice[] | null;
}

export const asPublished: OwnLines = { total: null, segments: null };

export interface PlanState {
  readonly form: FillForm;
  /** Fields whose problems are shown: those the user has left, or all once the button was pressed. */
  readonly touched: readonly FieldName[];
  /** The field being typed in, whose refusals wait until it is left. */
  readonly lastTyped: FieldName | null;
  /** How often the button was pressed in vain: each press leads the focus to what is wrong. */
  readonly attempts: number;
  /** By region code: who looks at another region and comes back finds what was changed. */
  readonly lines: Readonly<Record<string, OwnLines>>;
}

export type PlanAction =
  | { readonly type: "typed"; readonly field: FieldName; readonly text: string }
  | { readonly type: "left"; readonly field: FieldName }
  | { readonly type: "pressedWithProblems" }
  | { readonly type: "linesChanged"; readonly regionCode: string; readonly lines: Partial<OwnLines> };

export function initialPlan(form: FillForm): PlanState {
  return { form, touched: [], lastTyped: null, attempts: 0, lines: {} };
}

/** What was changed about the lines of this region. */
export function linesOf(state: PlanState, regionCode: string): OwnLines {
  return state.lines[regionCode] ?? asPublished;
}

/** The plan under way: nothing in it is ever lost by looking at something else. */
export function planReducer(state: PlanState, action: PlanAction): PlanState {
  switch (action.type) {
    case "typed":
      return {
        ...state,
        form: { ...state.form, [action.field]: action.text },
        lastTyped: action.field,
      };
    case "left":
      return state.touched.includes(action.field)
        ? state
        : { ...state, touched: [...state.touched, action.field] };
    case "pressedWithProblems":
      return { ...state, touched: FIELDS, attempts: state.attempts + 1 };
    case "linesChanged": {
      const lines = { ...linesOf(state, action.regionCode), ...action.lines };
      return { ...state, lines: { ...state.lines, [action.regionCode]: lines } };
    }
  }
}
