import { mainChoices, type Language, type PayerId, type PlanChoices, type Text } from "../../domain/index.js";
import { checkPlan } from "../../workbooks/index.js";
import { fieldNamed, typedChoices, type FieldName, type FillForm, type TypedChoice } from "./form.js";
import { readChoice } from "./reading.js";
import type { Draft, FieldProblems } from "./problems.js";
import { readSettings } from "./readSettings.js";
import { sharesOf, unreadShares, withShares } from "./shares.js";
import type { OwnLines } from "./state.js";

/** Reads the form and asks whether it makes a plan, without making its book. Pure; a few milliseconds. */
export function draftOf(form: FillForm, lines: OwnLines, language: Language): Draft {
  const read = readChoices(form, lines, language);
  if (!read.ok) {
    return { kind: "unready", problems: read.problems, refusedByPlan: false, refusal: null, blamed: null };
  }
  const [unread] = Object.entries({ ...lines.unread, ...unreadShares(lines) });
  const segments = withShares(lines);
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
    ...(segments === null ? {} : { segments }),
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

type ReadChoices =
  | { readonly ok: true; readonly choices: PlanChoices }
  | { readonly ok: false; readonly problems: FieldProblems };

function readChoices(form: FillForm, lines: OwnLines, language: Language): ReadChoices {
  const problems: { -readonly [Field in FieldName]?: Text } = {};
  const refused = (field: FieldName, sentence: Text): void => {
    problems[field] = sentence;
  };
  const main = Object.fromEntries(
    typedChoices
      .filter((id) => id in mainChoices)
      .map((id) => {
        const read = readChoice(id, form[id]);
        if (!read.ok) refused(id, read.problem.sentence);
        return [id, read.ok ? read.value : null];
      }),
  ) as unknown as Pick<PlanChoices, TypedChoice & keyof typeof mainChoices>;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const paying = payersOf(main.payer, lines);
  const settings = readSettings(form, { ...main, payers: paying }, refused);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, choices: { ...main, language, payers: paying, ...settings } };
}

/** A sentence about a field of a segment begins with whose it is. */
function ofSegment(lines: OwnLines, field: string, sentence: Text): Text {
  const segment = lines.segments?.find(({ id }) => field.startsWith(`${id}.`));
  if (segment === undefined) return sentence;
  return { id: `${segment.name}: ${sentence.id}`, en: `${segment.name}: ${sentence.en}` };
}

/** The main payer and everybody who pays for a segment. */
export function payersOf(main: PayerId, lines: OwnLines): readonly PayerId[] {
  const others = (lines.segments ?? []).flatMap((segment) =>
    sharesOf(lines, segment).map(({ payer }) => payer),
  );
  return [...new Set([main, ...others])];
}
