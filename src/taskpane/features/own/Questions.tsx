import type { ReactNode } from "react";
import { QuestionList } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { OwnData } from "./useOwnData.js";

/** What only the planner can decide: which way a number is written, which year counts, whether parts are added up. */
export function Questions(props: { readonly data: OwnData }): ReactNode {
  const { say } = useSpeaker();
  const { questions, answer } = props.data;
  const open = questions.some(({ chosen }) => chosen === null);
  return (
    <QuestionList
      heading={say(open ? lateTexts.own.questions : lateTexts.own.decided)}
      asked={questions.map((question) => ({ question }))}
      onAnswer={answer}
    />
  );
}
