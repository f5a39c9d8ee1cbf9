import type { LineFigures, SegmentChoice, Text } from "../../domain/index.js";
import { fieldsOf, type FieldName, type FillForm } from "./form.js";
import { usualSettings } from "./settings.js";

/** Figures of the planner's own as they are typed, for one line. */
export interface OwnTexts {
  readonly covered: string;
  readonly workers: string;
  readonly basis: string;
  readonly asOf: string;
  readonly source: string;
}

/** Something typed that cannot be read: it stays as typed, and nothing is written until it can. */
export interface Unread {
  readonly typed: string;
  readonly sentence: Text;
}

/** What a planner changed about the lines of one region. */
export interface OwnLines {
  /** `null`: as published. */
  readonly total: LineFigures | null;
  /** `null`: as published. */
  readonly segments: readonly SegmentChoice[] | null;
  /** By segment, where several payers share it: each with its part as typed, which stands here alone. */
  readonly shares: Readonly<Record<string, readonly ShareText[]>>;
  /** By line: "total" or the segment's id. */
  readonly typed: Readonly<Record<string, OwnTexts>>;
  /** By line and field: "petani.wage". */
  readonly unread: Readonly<Record<string, Unread>>;
}

export const asPublished: OwnLines = { total: null, segments: null, shares: {}, typed: {}, unread: {} };

/** The lines without the figures that were typed for one of them; what else was typed about it stays. */
export function forgettingFigures(lines: OwnLines, line: string): Pick<OwnLines, "typed" | "unread"> {
  const figures = [`${line}.covered`, `${line}.workers`];
  return {
    typed: Object.fromEntries(Object.entries(lines.typed).filter(([key]) => key !== line)),
    unread: Object.fromEntries(Object.entries(lines.unread).filter(([key]) => !figures.includes(key))),
  };
}

/** The lines without anything that was typed about one of them. */
export function forgetting(lines: OwnLines, line: string): Pick<OwnLines, "shares" | "typed" | "unread"> {
  return {
    shares: Object.fromEntries(Object.entries(lines.shares).filter(([key]) => key !== line)),
    typed: Object.fromEntries(Object.entries(lines.typed).filter(([key]) => key !== line)),
    unread: Object.fromEntries(Object.entries(lines.unread).filter(([key]) => !key.startsWith(`${line}.`))),
  };
}

/** The lines with a field that could not be read, or (`null`) with one that now can. */
export function withUnread(lines: OwnLines, key: string, unread: Unread | null): Pick<OwnLines, "unread"> {
  const others = Object.fromEntries(Object.entries(lines.unread).filter(([other]) => other !== key));
  return { unread: unread === null ? others : { ...others, [key]: unread } };
}

export interface PlanState {
  readonly form: FillForm;
  /** Nobody has chosen a base year: it goes with the region's published figures. */
  readonly yearFollows: boolean;
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
  /** The base year that goes with the chosen region; nothing where somebody has chosen one. */
  | { readonly type: "yearFollows"; readonly year: string }
  | { readonly type: "pressedWithProblems" }
  | { readonly type: "settingsReset" }
  /** The choices of a plan that is there already: remembered by the workbook, or read from its code. */
  | { readonly type: "restored"; readonly form: FillForm; readonly lines: OwnLines }
  | { readonly type: "linesChanged"; readonly regionCode: string; readonly lines: Partial<OwnLines> };

export function initialPlan(form: FillForm): PlanState {
  return { form, yearFollows: true, touched: [], lastTyped: null, attempts: 0, lines: {} };
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
        yearFollows: state.yearFollows && action.field !== "baseYear",
        lastTyped: action.field,
      };
    case "yearFollows":
      return state.yearFollows ? { ...state, form: { ...state.form, baseYear: action.year } } : state;
    case "left":
      return state.touched.includes(action.field)
        ? state
        : { ...state, touched: [...state.touched, action.field] };
    case "pressedWithProblems":
      return { ...state, touched: fieldsOf(state.form), attempts: state.attempts + 1 };
    case "settingsReset":
      return { ...state, form: withUsualSettings(state.form), lastTyped: null };
    case "restored": {
      const { form, lines } = action;
      return {
        ...initialPlan(form),
        yearFollows: false,
        lines: { ...state.lines, [form.regionCode]: lines },
      };
    }
    case "linesChanged": {
      const lines = { ...linesOf(state, action.regionCode), ...action.lines };
      return { ...state, lines: { ...state.lines, [action.regionCode]: lines } };
    }
  }
}

/** The form with every setting as it is when nobody has chosen one; ceilings and yearly targets are gone. */
function withUsualSettings(form: FillForm): FillForm {
  const others = Object.fromEntries(Object.entries(form).filter(([name]) => !name.includes(".")));
  return { ...(others as unknown as FillForm), ...usualSettings };
}

/** One payer of a segment and its part, as typed. */
export interface ShareText {
  /** A PayerId; empty until one is chosen. */
  readonly payer: string;
  /** In per cent. */
  readonly typed: string;
  /** Nobody has typed this part yet: it takes what the others leave. */
  readonly follows: boolean;
}
