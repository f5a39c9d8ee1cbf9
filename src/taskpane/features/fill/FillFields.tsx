import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { mainChoices, payers } from "../../../domain/index.js";
import { Afterwards, ChoiceField, FieldRow, RegionField, TypedField } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import type { FieldName, FieldProblems, FillForm } from "../../plan/index.js";

const useStyles = makeStyles({
  fields: {
    border: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalL}`,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  // Read out as the group's name; to the eye the fields speak for themselves.
  legend: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const YEARS = { min: 1000, max: 9999 };
const { least, most } = mainChoices.monthsPerYear.limits;
const MONTHS = { min: least, max: most };

/** The planner's choices, each with its problem beside it. */
export function FillFields(props: {
  readonly form: FillForm;
  readonly problems: FieldProblems;
  readonly disabled: boolean;
  readonly onType: (field: FieldName, text: string) => void;
  readonly onLeave: (field: FieldName) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { form } = props;
  const field = (name: FieldName) => {
    return {
      name,
      value: form[name] ?? "",
      onType: (text: string) => props.onType(name, text),
      onLeave: () => props.onLeave(name),
      disabled: props.disabled,
      wrong: props.problems[name] !== undefined,
    };
  };
  const problemsOf = (...names: readonly FieldName[]) =>
    names.flatMap((name) => {
      const sentence = props.problems[name];
      return sentence === undefined ? [] : [{ name, sentence: say(sentence) }];
    });
  const region = field("regionCode");
  const payer = field("payer");
  return (
    <fieldset className={styles.fields} disabled={props.disabled}>
      <legend className={styles.legend}>{say(texts.form.choices)}</legend>
      <FieldRow columns="whole" problems={problemsOf("regionCode")}>
        <RegionField {...region} onChoose={region.onType} />
      </FieldRow>
      <Afterwards>
        <FieldRow problems={problemsOf("baseYear", "horizonYear")}>
          <TypedField {...field("baseYear")} label={say(texts.form.baseYear)} whole={YEARS} />
          <TypedField {...field("horizonYear")} label={say(texts.form.horizonYear)} whole={YEARS} />
        </FieldRow>
        <FieldRow problems={problemsOf("targetShare", "targetYear")}>
          <TypedField
            {...field("targetShare")}
            label={say(texts.form.targetShare)}
            placeholder={say(texts.form.targetPlaceholder)}
            unit="%"
          />
          <TypedField {...field("targetYear")} label={say(texts.form.targetYear)} whole={YEARS} />
        </FieldRow>
        <FieldRow columns="wideFirst" problems={problemsOf("payer", "monthsPerYear")}>
          <ChoiceField
            {...payer}
            label={say(texts.form.payer)}
            choices={payers().map((one) => ({ key: one.id, label: say(one.name) }))}
            onChoose={payer.onType}
          />
          <TypedField {...field("monthsPerYear")} label={say(texts.form.months)} whole={MONTHS} />
        </FieldRow>
      </Afterwards>
    </fieldset>
  );
}
