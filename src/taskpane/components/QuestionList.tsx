import { Radio, RadioGroup, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Question } from "../../intake/index.js";
import { useSpeaker } from "../language/index.js";
import { lateTexts } from "../language/late.js";
import { Section } from "./Section.js";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** More options than this are a list to choose from. */
const mostRadios = 5;

/** Questions about tables with their answers, the one that holds as things stand chosen. */
export function QuestionList(props: {
  readonly heading: string;
  readonly asked: readonly { readonly question: Question; readonly by?: string }[];
  readonly onAnswer: (question: Question, option: string) => void;
}): ReactNode {
  const styles = useStyles();
  if (props.asked.length === 0) return null;
  return (
    <Section heading={props.heading}>
      <div className={styles.list}>
        {props.asked.map(({ question, by }) => (
          <OneQuestion
            key={`${question.id} ${question.options.map(({ id }) => id).join("|")}`}
            question={question}
            by={by ?? null}
            onAnswer={props.onAnswer}
          />
        ))}
      </div>
    </Section>
  );
}

function OneQuestion(props: {
  readonly question: Question;
  readonly by: string | null;
  readonly onAnswer: (question: Question, option: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const id = useId();
  const { question, by, onAnswer } = props;
  const { options, chosen } = question;
  return (
    <div>
      <Text id={id} block size={200}>
        {say(question.sentence)}
      </Text>
      {by !== null && (
        <Text block size={200} className={styles.muted}>
          {by}
        </Text>
      )}
      {options.length > mostRadios ? (
        <Select
          aria-labelledby={id}
          name={`question.${question.id}`}
          value={chosen ?? ""}
          onChange={(_, { value }) => onAnswer(question, value)}
        >
          {chosen === null && <option value="">{say(lateTexts.own.choose)}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {say(option.label)}
            </option>
          ))}
        </Select>
      ) : (
        <RadioGroup
          aria-labelledby={id}
          value={chosen ?? ""}
          onChange={(_, { value }) => onAnswer(question, value)}
        >
          {options.map((option) => (
            <Radio key={option.id} value={option.id} label={say(option.label)} />
          ))}
        </RadioGroup>
      )}
    </div>
  );
}
