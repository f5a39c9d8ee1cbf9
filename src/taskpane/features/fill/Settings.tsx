import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { useMemo, type ReactNode } from "react";
import { payerOf, payers, type Text as Sentence } from "../../../domain/index.js";
import { arithmeticOf } from "../../../workbooks/index.js";
import { ChoiceField, FieldRow, TypedField } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import {
  changedSettings,
  paths,
  payersOf,
  readYear,
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
  const problemsOf = (...names: readonly FieldName[]) =>
    names.flatMap((name) => {
      const sentence = props.problems[name];
      return sentence === undefined ? [] : [{ name, sentence: say(sentence) }];
    });
  const years = yearsOf(form);
  const main = payers().find(({ id }) => id === form.payer)?.id;
  const paying = main === undefined ? [] : payersOf(main, fill.lines);
  const budgetYear = readYear(form.budgetYear, texts.settings.budgetYear);
  const monthChoices = months.map((month) => ({
    key: String(month),
    label: say(texts.settings.month(month)),
  }));
  const shown = budgetYear.ok ? budgetYear.value : (years[0] ?? null);
  return (
    <>
      <Text size={200} className={styles.muted}>
        {say(texts.settings.intro)}
      </Text>
      <FieldRow columns="whole" problems={problemsOf("path")}>
        <ChoiceField
          {...chosen("path")}
          label={say(texts.settings.path)}
          hint={say(usePathHint(form, fill.draft))}
          choices={paths.map((path) => ({ key: path, label: say(texts.settings.paths[path]) }))}
        />
      </FieldRow>
      {form.path === "own" &&
        pairsOf(years).map((pair) => (
          <FieldRow key={pair[0]} problems={problemsOf(...pair.map((year) => `ownTargets.${year}` as const))}>
            {pair.map((year) => (
              <TypedField
                key={year}
                {...typed(`ownTargets.${year}`)}
                label={say(texts.settings.ownTarget(year))}
                placeholder={say(texts.settings.holds)}
                unit="%"
              />
            ))}
          </FieldRow>
        ))}
      <FieldRow problems={problemsOf("growth", "retention")}>
        <TypedField
          {...typed("growth")}
          label={say(texts.settings.growth)}
          hint={say(texts.settings.growthHint)}
          unit="%"
        />
        <TypedField
          {...typed("retention")}
          label={say(texts.settings.retention)}
          hint={say(texts.settings.retentionHint)}
          unit="%"
        />
      </FieldRow>
      <FieldRow problems={problemsOf("verificationYield", "budgetYear")}>
        <TypedField
          {...typed("verificationYield")}
          label={say(texts.settings.verificationYield)}
          hint={say(texts.settings.verificationYieldHint)}
          unit="%"
        />
        <TypedField
          {...typed("budgetYear")}
          label={say(texts.settings.budgetYear)}
          hint={say(texts.settings.budgetYearHint)}
          placeholder={years[0] === undefined ? "" : String(years[0])}
          whole={{ min: 1000, max: 9999 }}
        />
      </FieldRow>
      <FieldRow problems={problemsOf("startMonth", "newMembersStart")}>
        <ChoiceField
          {...chosen("startMonth")}
          label={say(texts.settings.startMonth)}
          hint={say(texts.settings.startMonthHint)}
          choices={monthChoices}
        />
        <ChoiceField
          {...chosen("newMembersStart")}
          label={say(texts.settings.newMembersStart)}
          hint={say(texts.settings.newMembersStartHint)}
          choices={monthChoices}
        />
      </FieldRow>
      <FieldRow columns="whole" problems={problemsOf("budgetOn")}>
        <ChoiceField
          {...chosen("budgetOn")}
          label={say(texts.settings.budgetOn)}
          hint={say(texts.settings.budgetOnHint)}
          choices={[
            { key: "", label: say(texts.settings.budgetOnAuto) },
            { key: "region", label: say(texts.settings.budgetOnRegion) },
            { key: "segments", label: say(texts.settings.budgetOnSegments) },
          ]}
        />
      </FieldRow>
      {paying.map((payer, index) => {
        const name = `ceilings.${payer}` as const;
        return (
          <FieldRow key={payer} columns="whole" problems={problemsOf(name)}>
            <TypedField
              {...typed(name)}
              label={say(texts.settings.ceiling(payerOf(payer).name, shown))}
              placeholder={say(texts.settings.noCeiling)}
              {...(index === paying.length - 1 ? { hint: say(texts.settings.ceilingHint) } : {})}
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
          {say(texts.settings.reset)}
        </Button>
      )}
    </>
  );
}

/** Two by two, as they stand on a line. */
function pairsOf(years: readonly number[]): readonly (readonly number[])[] {
  return years.flatMap((_, index) => (index % 2 === 0 ? [years.slice(index, index + 2)] : []));
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
  const path = paths.find((one) => one === form.path) ?? "linear";
  const choices = draft.kind === "ready" && path === "official" ? draft.choices : null;
  const published = useMemo(() => {
    const plan = choices === null ? null : arithmeticOf(choices);
    if (plan?.ok !== true) return null;
    return plan.value.years
      .slice(1)
      .flatMap(({ year, official }) => (official === null ? [] : [{ year, share: official }]));
  }, [choices]);
  return published === null ? texts.settings.pathHints[path] : texts.settings.published(published);
}
