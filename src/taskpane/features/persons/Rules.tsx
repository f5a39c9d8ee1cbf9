import { Button, Checkbox, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Text as Sentence } from "../../../domain/index.js";
import {
  actionNames,
  personFieldIds,
  personFields,
  personRules,
  readRules,
  readSteps,
  rulesFile,
  withRule,
  type PersonRule,
  type RuleAction,
  type RuleSet,
} from "../../../intake/index.js";
import { FieldRow, FilesButton, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Saved, useSaving } from "../../Saved.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  fields: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  action: { flexGrow: 1, minWidth: 0 },
  limit: { width: "84px", flexShrink: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  columns: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))" },
  files: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

const actions = ["reject", "warn", "off"] as const satisfies readonly RuleAction[];

/** The table of rules with what may be chosen of each, and where it comes from. */
export function Rules(props: {
  readonly rules: RuleSet;
  readonly disabled: boolean;
  readonly onChange: (rules: RuleSet) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  return (
    <div className={styles.list}>
      <Text size={200} className={styles.muted}>
        {say(lateTexts.persons.rulesIntro)}
      </Text>
      {personRules.map((rule) => (
        <OneRule key={rule.id} rule={rule} {...props} />
      ))}
      <Steps key={`ages ${props.rules.ages.join()}`} steps="ages" {...props} />
      <Steps key={`arrears ${props.rules.arrears.join()}`} steps="arrears" {...props} />
      <Required {...props} />
    </div>
  );
}

/** Where groups of ages begin, or steps of arrears end. */
function Steps(props: {
  readonly steps: "ages" | "arrears";
  readonly rules: RuleSet;
  readonly disabled: boolean;
  readonly onChange: (rules: RuleSet) => void;
}): ReactNode {
  const { say } = useSpeaker();
  const { steps, rules, disabled } = props;
  const [typed, setTyped] = useState(rules[steps].join(", "));
  const [problem, setProblem] = useState<Sentence | null>(null);
  const name = `persons.${steps}`;
  const take = (): void => {
    const words = typed.split(/[\s,;]+/u).filter((word) => word !== "");
    const read = readSteps(rules, steps, words.map(Number));
    setProblem(read.ok ? null : read.problem.sentence);
    if (read.ok && read.value[steps].join() !== rules[steps].join()) props.onChange(read.value);
  };
  return (
    <FieldRow columns="whole" problems={problem === null ? [] : [{ name, sentence: say(problem) }]}>
      <TypedField
        name={name}
        label={say(lateTexts.persons[steps])}
        hint={say(lateTexts.persons.stepsHint)}
        value={typed}
        words
        onType={setTyped}
        onLeave={take}
        wrong={problem !== null}
        disabled={disabled}
      />
    </FieldRow>
  );
}

/** Columns that a list of those to be paid for must have. */
function Required(props: {
  readonly rules: RuleSet;
  readonly disabled: boolean;
  readonly onChange: (rules: RuleSet) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { rules } = props;
  return (
    <div role="group" aria-label={say(lateTexts.persons.required)}>
      <Text size={200} weight="semibold" block>
        {say(lateTexts.persons.required)}
      </Text>
      <div className={styles.columns}>
        {personFieldIds.map((field) => (
          <Checkbox
            key={field}
            label={say(personFields[field].name)}
            checked={rules.required.includes(field)}
            disabled={props.disabled}
            onChange={(_, { checked }) => {
              const others = rules.required.filter((one) => one !== field);
              const required = checked === true ? [...others, field] : others;
              props.onChange({ ...rules, required });
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** The rules as a file, for whoever checks the next list, or for the command line; and back again. */
export function RuleFiles(props: {
  readonly rules: RuleSet;
  readonly disabled: boolean;
  readonly onChange: (rules: RuleSet) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const [problem, setProblem] = useState<Sentence | null>(null);
  const saving = useSaving();
  const take = async (file: File): Promise<void> => {
    let given: unknown;
    try {
      given = JSON.parse(await file.text());
    } catch {
      setProblem(lateTexts.persons.noRulesFile(file.name));
      return;
    }
    const read = readRules(given);
    setProblem(read.ok ? null : read.problem.sentence);
    if (read.ok) props.onChange(read.value);
  };
  return (
    <>
      <div className={styles.files}>
        <Button
          size="small"
          onClick={() =>
            saving.save(
              "rules.json",
              new Blob([`${JSON.stringify(rulesFile(props.rules), null, 2)}\n`], { type: "text/json" }),
            )
          }
        >
          {say(lateTexts.persons.saveRules)}
        </Button>
        <FilesButton
          name="personRules"
          label={say(lateTexts.persons.openRules)}
          accept=".json"
          size="small"
          disabled={props.disabled}
          onFiles={([file]) => {
            if (file !== undefined) void take(file);
          }}
        />
      </div>
      <Saved saving={saving} />
      {problem !== null && (
        <Text size={200} block role="alert" className={styles.wrong}>
          {say(problem)}
        </Text>
      )}
    </>
  );
}

function OneRule(props: {
  readonly rule: PersonRule;
  readonly rules: RuleSet;
  readonly disabled: boolean;
  readonly onChange: (rules: RuleSet) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { rule, rules, disabled } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const name = say(rule.name);
  const take = (text: string): void => {
    const read = withRule(rules, rule.id, { limit: text.trim() === "" ? Number.NaN : Number(text) });
    setTyped(read.ok ? null : text);
    setProblem(read.ok ? null : read.problem.sentence);
    if (read.ok) props.onChange(read.value);
  };
  return (
    <div>
      <Text size={200} weight="semibold" block>
        {name}
      </Text>
      <div className={styles.fields}>
        <Select
          className={styles.action}
          size="small"
          aria-label={say(lateTexts.persons.action(name))}
          name={`persons.rule.${rule.id}`}
          disabled={disabled}
          value={rules.actions[rule.id]}
          onChange={(_, { value }) => {
            const read = withRule(rules, rule.id, { action: value as RuleAction });
            if (read.ok) props.onChange(read.value);
          }}
        >
          {actions.map((action) => (
            <option key={action} value={action}>
              {say(actionNames[action])}
            </option>
          ))}
        </Select>
        {rule.limit !== null && (
          <Input
            className={styles.limit}
            size="small"
            aria-label={say(lateTexts.persons.limit(name))}
            name={`persons.limit.${rule.id}`}
            disabled={disabled}
            inputMode="numeric"
            input={{ size: 1 }}
            value={typed ?? String(rules.limits[rule.id] ?? rule.limit.value)}
            contentAfter={<span aria-hidden>{say(rule.limit.unit)}</span>}
            onChange={(_, { value }) => take(value)}
          />
        )}
      </div>
      {problem !== null && (
        <Text size={200} block role="alert" className={styles.wrong}>
          {say(problem)}
        </Text>
      )}
      <Text size={200} block className={styles.muted}>
        {say(rule.source)}
      </Text>
    </div>
  );
}
