import { Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Text as Sentence } from "../../../domain/index.js";
import {
  actionNames,
  personRules,
  withRule,
  type PersonRule,
  type RuleAction,
  type RuleSet,
} from "../../../intake/index.js";
import { texts, useSpeaker } from "../../language/index.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  fields: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  action: { flexGrow: 1, minWidth: 0 },
  limit: { width: "84px", flexShrink: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
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
        {say(texts.persons.rulesIntro)}
      </Text>
      {personRules.map((rule) => (
        <OneRule key={rule.id} rule={rule} {...props} />
      ))}
    </div>
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
          aria-label={say(texts.persons.action(name))}
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
            aria-label={say(texts.persons.limit(name))}
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
