import type { Language, PayerId, Result, Text } from "../../domain/index.js";
import { payers, type PlanChoices } from "../../domain/index.js";
import { checkPlan } from "../../workbooks/index.js";
import { texts } from "../language/index.js";
import { fieldNamed, inOrder, type FieldName, type FillForm } from "./form.js";
import { readMonths, readTarget, readYear } from "./reading.js";
import { readSettings } from "./settings.js";
import type { OwnLines } from "./state.js";

export type FieldProblems = Readonly<Partial<Record<FieldName, Text>>>;

/** What the form amounts to at this moment: choices that make a plan, or what still stands in its way. */
export type Draft =
  | {
      readonly kind: "unready";
      readonly problems: FieldProblems;
      /** The fields could all be read, and it is the plan that refuses what they say together. */
      readonly refusedByPlan: boolean;
      /** A refusal that no single field of the form is to blame for. */
      readonly refusal: Text | null;
      /** What that refusal blames, as the workbook room names it: "segments[2].covered". */
      readonly blamed: string | null;
    }
  | { readonly kind: "ready"; readonly choices: PlanChoices };

/** Reads the form and asks whether it makes a plan, without making its book. Pure; a few milliseconds. */
export function draftOf(form: FillForm, lines: OwnLines, language: Language): Draft {
  const read = readChoices(form, lines, language);
  if (!read.ok) {
    return { kind: "unready", problems: read.problems, refusedByPlan: false, refusal: null, blamed: null };
  }
  const [unread] = Object.entries(lines.unread);
  if (unread !== undefined) {
    const [blamed, { sentence }] = unread;
    return {
      kind: "unready",
      problems: {},
      refusedByPlan: true,
      refusal: ofSegment(lines, blamed, sentence),
      blamed,
    };
  }
  const choices: PlanChoices = {
    ...read.choices,
    ...(lines.total === null ? {} : { total: lines.total }),
    ...(lines.segments === null ? {} : { segments: lines.segments }),
  };
  const checked = checkPlan(choices);
  if (!checked.ok) {
    const { argument, sentence } = checked.problem;
    const field = fieldNamed(argument);
    return field === undefined
      ? { kind: "unready", problems: {}, refusedByPlan: true, refusal: sentence, blamed: argument ?? null }
      : {
          kind: "unready",
          problems: { [field]: sentence },
          refusedByPlan: true,
          refusal: null,
          blamed: null,
        };
  }
  return { kind: "ready", choices };
}

/**
 * The problems to be shown beside their fields. A field's own problem waits until the user has left it, so that
 * nobody is corrected in the middle of a word; a field that another one has made wrong is marked at once.
 */
export function shownProblems(
  draft: Draft,
  touched: readonly FieldName[],
  lastTyped: FieldName | null,
): FieldProblems {
  if (draft.kind === "ready") return {};
  const shown = inOrder(Object.keys(draft.problems) as FieldName[]).filter(
    (field) => touched.includes(field) || (draft.refusedByPlan && field !== lastTyped),
  );
  return Object.fromEntries(
    shown.flatMap((field) => {
      const problem = draft.problems[field];
      return problem === undefined ? [] : [[field, problem]];
    }),
  );
}

type ReadChoices =
  | { readonly ok: true; readonly choices: PlanChoices }
  | { readonly ok: false; readonly problems: FieldProblems };

function readChoices(form: FillForm, lines: OwnLines, language: Language): ReadChoices {
  const problems: { -readonly [Field in FieldName]?: Text } = {};
  const take = <T>(field: FieldName, result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    problems[field] = result.problem.sentence;
    return undefined;
  };
  if (form.regionCode === "") problems.regionCode = texts.form.regionMissing;
  const baseYear = take("baseYear", readYear(form.baseYear, texts.form.baseYear));
  const horizonYear = take("horizonYear", readYear(form.horizonYear, texts.form.horizonYear));
  const targetShare = take("targetShare", readTarget(form.targetShare));
  const targetYear = take("targetYear", readYear(form.targetYear, texts.form.targetYear));
  const monthsPerYear = take("monthsPerYear", readMonths(form.monthsPerYear));
  const payer = payers().find((one) => one.id === form.payer)?.id;
  if (
    form.regionCode === "" ||
    baseYear === undefined ||
    horizonYear === undefined ||
    targetShare === undefined ||
    targetYear === undefined ||
    monthsPerYear === undefined ||
    payer === undefined
  ) {
    return { ok: false, problems };
  }
  const { regionCode } = form;
  const paying = payersOf(payer, lines);
  const settings = readSettings(form, { payers: paying, baseYear, horizonYear }, (field, sentence) => {
    problems[field] = sentence;
  });
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    choices: {
      regionCode,
      baseYear,
      horizonYear,
      targetShare,
      targetYear,
      payer,
      monthsPerYear,
      language,
      payers: paying,
      ...settings,
    },
  };
}

/** A sentence about a field of a segment begins with whose it is. */
function ofSegment(lines: OwnLines, field: string, sentence: Text): Text {
  const segment = lines.segments?.find(({ id }) => field.startsWith(`${id}.`));
  if (segment === undefined) return sentence;
  return { id: `${segment.name}: ${sentence.id}`, en: `${segment.name}: ${sentence.en}` };
}

/** The main payer and everybody who pays for a segment. */
export function payersOf(main: PayerId, lines: OwnLines): readonly PayerId[] {
  const others = (lines.segments ?? []).flatMap(({ shares }) => (shares ?? []).map(({ payer }) => payer));
  return [...new Set([main, ...others])];
}
