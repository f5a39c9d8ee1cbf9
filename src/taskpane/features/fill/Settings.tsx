import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { useMemo, type ReactNode } from "react";
import { choiceTable, entryOf, payerOf, payers, type Text as Sentence } from "../../../domain/index.js";
import { arithmeticOf } from "../../../workbooks/index.js";
import { ChoiceField, FieldRow, TypedField } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import {
  changedSettings,
  pathIn,
  payersOf,
  readYear,
  settings,
  yearsAfter,
  type Draft,
  type FieldName,
  type FieldProblems,
  type FillForm,
} from "../../plan/index.js";
import type { Fill } from "./useFill.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  reset: { alignSelf: "flex-start" },
});

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** "Pengaturan lain": what drives the plan beside its main choices. Each shows what holds while nobody touches it. */
export function Settings(props: {
  readonly fill: Fill;
  readonly form: FillForm;
  readonly problems: FieldProblems;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { fill, form } = props;
  const field = (name: FieldName) => ({
    name,
    value: form[name] ?? "",
    onLeave: () => fill.leave(name),
    disabled: false,
    wrong: props.problems[name] !== undefined,
  });
  const typed = (name: FieldName) => ({ ...field(name), onType: (text: string) => fill.type(name, text) });
  const chosen = (name: FieldName) => ({ ...field(name), onChoose: (key: string) => fill.type(name, key) });
  const told = (id: Setting) => {
    const { label, hint } = entryOf(id);
    return { label: say(label), ...(hint === undefined ? {} : { hint: say(hint) }) };
  };
  /** A choice from the words of its entry; where none is usual, the plan decides by itself. */
  const words = (id: Setting) => {
    const entry = entryOf(id);
    const offered = entry.kind === "word" ? entry.words : {};
    return {
      ...chosen(id),
      ...told(id),
      choices: [
        ...("default" in entry ? [] : [{ key: "", label: say(lateTexts.settings.decidesItself) }]),
        ...Object.entries(offered).map(([key, word]) => ({ key, label: say(word) })),
      ],
    };
  };
  const problemsOf = (...names: readonly FieldName[]) =>
    names.flatMap((name) => {
      const sentence = props.problems[name];
      return sentence === undefined ? [] : [{ name, sentence: say(sentence) }];
    });
  const years = yearsOf(form);
  const main = payers().find(({ id }) => id === form.payer)?.id;
  const paying = main === undefined ? [] : payersOf(main, fill.lines);
  const budgetYear = readYear(form.budgetYear, choiceTable.budgetYear.label);
  const monthChoices = months.map((month) => ({
    key: String(month),
    label: say(lateTexts.settings.month(month)),
  }));
  const shown = budgetYear.ok ? budgetYear.value : (years[0] ?? null);
  return (
    <>
      <Text size={200} className={styles.muted}>
        {say(lateTexts.settings.intro)}
      </Text>
      <FieldRow columns="whole" problems={problemsOf("path")}>
        <ChoiceField {...words("path")} hint={say(usePathHint(form, fill.draft))} />
      </FieldRow>
      {form.path === "own" &&
        pairsOf(years).map((pair) => (
          <FieldRow key={pair[0]} problems={problemsOf(...pair.map((year) => `ownTargets.${year}` as const))}>
            {pair.map((year) => (
              <TypedField
                key={year}
                {...typed(`ownTargets.${year}`)}
                label={say(lateTexts.settings.ownTarget(year))}
                placeholder={say(lateTexts.settings.holds)}
                unit="%"
              />
            ))}
          </FieldRow>
        ))}
      {pairsOf(ofKind("share", "year")).map((pair) => (
        <FieldRow key={pair[0]} problems={problemsOf(...pair)}>
          {pair.map((id) => (
            <TypedField
              key={id}
              {...typed(id)}
              {...told(id)}
              {...(entryOf(id).kind === "share"
                ? { unit: "%" }
                : { placeholder: usualYear(id, years), whole: { min: 1000, max: 9999 } })}
            />
          ))}
        </FieldRow>
      ))}
      {ofKind("text").map((id) => (
        <FieldRow key={id} columns="whole" problems={problemsOf(id)}>
          <TypedField {...typed(id)} {...told(id)} words />
        </FieldRow>
      ))}
      {ofKind("persons").map((id) => (
        <FieldRow key={id} columns="whole" problems={problemsOf(id)}>
          <TypedField {...typed(id)} {...told(id)} placeholder={say(lateTexts.settings.nobody)} />
        </FieldRow>
      ))}
      {pairsOf(ofKind("month")).map((pair) => (
        <FieldRow key={pair[0]} problems={problemsOf(...pair)}>
          {pair.map((id) => (
            <ChoiceField key={id} {...chosen(id)} {...told(id)} choices={monthChoices} />
          ))}
        </FieldRow>
      ))}
      {ofKind("word")
        .filter((id) => id !== "path")
        .map((id) => (
          <FieldRow key={id} columns="whole" problems={problemsOf(id)}>
            <ChoiceField {...words(id)} />
          </FieldRow>
        ))}
      {paying.map((payer, index) => {
        const name = `ceilings.${payer}` as const;
        return (
          <FieldRow key={payer} columns="whole" problems={problemsOf(name)}>
            <TypedField
              {...typed(name)}
              label={say(lateTexts.settings.ceiling(payerOf(payer).name, shown))}
              placeholder={say(lateTexts.settings.noCeiling)}
              {...(index === paying.length - 1 ? { hint: say(lateTexts.settings.ceilingHint) } : {})}
            />
          </FieldRow>
        );
      })}
      {changedSettings(form).length > 0 && (
        <Button
          className={styles.reset}
          size="small"
          icon={<ArrowReset20Regular />}
          onClick={fill.resetSettings}
        >
          {say(lateTexts.settings.reset)}
        </Button>
      )}
    </>
  );
}

type Setting = (typeof settings)[number];

function ofKind(...kinds: readonly string[]): readonly Setting[] {
  return settings.filter((id) => kinds.includes(entryOf(id).kind));
}

/** The year that holds while none is typed; the planner's years are not always readable. */
function usualYear(id: Setting, years: readonly number[]): string {
  const entry = entryOf(id);
  const [first] = years;
  if (first === undefined || entry.kind !== "year" || entry.usually === undefined) return "";
  return String(entry.usually({ baseYear: first - 1, horizonYear: years.at(-1) ?? first }));
}

/** Two by two, as they stand on a line. */
function pairsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.flatMap((_, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));
}

/** The years after the base year; none while they cannot be read. */
function yearsOf(form: FillForm): readonly number[] {
  const base = readYear(form.baseYear, texts.form.baseYear);
  const horizon = readYear(form.horizonYear, texts.form.horizonYear);
  if (!base.ok || !horizon.ok || horizon.value - base.value > 20) return [];
  return yearsAfter({ baseYear: base.value, horizonYear: horizon.value });
}

/** What the chosen path is; for one along official targets, which there are for this region on its base. */
function usePathHint(form: FillForm, draft: Draft): Sentence {
  const path = pathIn(form);
  const choices = draft.kind === "ready" && path === "official" ? draft.choices : null;
  const published = useMemo(() => {
    const plan = choices === null ? null : arithmeticOf(choices);
    if (plan?.ok !== true) return null;
    return plan.value.years
      .slice(1)
      .flatMap(({ year, official }) => (official === null ? [] : [{ year, share: official }]));
  }, [choices]);
  return published === null ? lateTexts.settings.pathHints[path] : lateTexts.settings.published(published);
}
