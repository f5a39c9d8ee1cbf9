import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Section } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import type { Asked, OwnData } from "./useOwnData.js";

/** What only the planner can decide: "1.234" is one thousand or one and a bit. */
export function Questions(props: { readonly data: OwnData }): ReactNode {
  const { say } = useSpeaker();
  const { questions } = props.data;
  if (questions.length === 0) return null;
  return (
    <Section heading={say(texts.own.questions)}>
      {questions.map((asked) => (
        <Question
          key={`${asked.question.kind}${String(asked.question.column)}`}
          {...asked}
          data={props.data}
        />
      ))}
    </Section>
  );
}

function Question(props: Asked & { readonly data: OwnData }): ReactNode {
  const { say, language } = useSpeaker();
  const id = useId();
  const { question, answer, data } = props;
  // The readings of numbers come written the Indonesian way.
  const written = (reading: string): string =>
    language === "id" || question.kind === "dates"
      ? reading
      : reading.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));
  return (
    <div>
      <Text id={id} size={200}>
        {say(question.sentence)}
      </Text>
      <RadioGroup
        aria-labelledby={id}
        value={answer ?? ""}
        onChange={(_, { value }) => data.answer(question, value === "en" ? "en" : "id")}
      >
        <Radio value="id" label={say(texts.own.readIndonesian(written(question.readings.id)))} />
        <Radio value="en" label={say(texts.own.readEnglish(written(question.readings.en)))} />
      </RadioGroup>
    </div>
  );
}
