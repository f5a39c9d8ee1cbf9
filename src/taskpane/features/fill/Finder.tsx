import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import {
  budgetForTarget,
  ok,
  rupiah,
  share,
  targetForBudget,
  type PlanChoices,
  yearReached,
} from "../../../domain/index.js";
import type { BudgetScope, Result, Text as Sentence } from "../../../domain/index.js";
import { arithmeticOf, notIncluded } from "../../../workbooks/index.js";
import { ChoiceField, FieldRow, NoticeBar, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { readRupiah, type Draft, type FieldName } from "../../plan/index.js";

const useStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  answer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "start" },
});

type Question = keyof typeof lateTexts.finder.questions;
const questions: readonly Question[] = ["target", "budget", "year"];

/** The answer to a question, with the working and, where it can be taken over, the field that it fills. */
interface Answer {
  readonly sentence: Sentence;
  readonly steps: readonly Sentence[];
  /** What the answer leaves out, as the plan's totals do; `null` where nothing. */
  readonly left: Sentence | null;
  readonly take: { readonly field: FieldName; readonly text: string; readonly label: Sentence } | null;
}

/** "Apa yang dibutuhkan?": looks for a target, a budget or a year on the plan as it stands in the form. */
export function Finder(props: {
  readonly draft: Draft;
  readonly onTake: (field: FieldName, text: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const [question, setQuestion] = useState<Question>("target");
  const [budget, setBudget] = useState("");
  const [scope, setScope] = useState("all");
  const [found, setFound] = useState<{ readonly about: PlanChoices; readonly answer: Result<Answer> } | null>(
    null,
  );
  const choices = props.draft.kind === "ready" ? props.draft.choices : null;
  const ask = (): void => {
    if (choices !== null) setFound({ about: choices, answer: answerTo(question, choices, budget, scope) });
  };
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      // An answer to another question must not stand below this one.
      setFound(null);
    };
  // Nor an answer about a plan that was changed since.
  const answer = found !== null && found.about === choices ? found.answer : null;
  const needsBudget = question !== "budget";
  return (
    <>
      <FieldRow columns="whole" problems={[]}>
        <ChoiceField
          name="finder-question"
          label={say(lateTexts.finder.question)}
          value={question}
          choices={questions.map((key) => ({ key, label: say(lateTexts.finder.questions[key]) }))}
          onChoose={changed((key: string) => setQuestion(questions.find((one) => one === key) ?? "target"))}
          onLeave={nothing}
          wrong={false}
          disabled={false}
        />
      </FieldRow>
      {needsBudget && (
        <FieldRow columns="whole" problems={[]}>
          <TypedField
            name="finder-budget"
            label={say(question === "year" ? lateTexts.finder.yearly : lateTexts.finder.budget)}
            value={budget}
            onType={changed(setBudget)}
            onLeave={nothing}
            wrong={false}
            disabled={false}
            placeholder={say(lateTexts.finder.budgetPlaceholder)}
          />
        </FieldRow>
      )}
      {question !== "year" && (
        <FieldRow columns="whole" problems={[]}>
          <ChoiceField
            name="finder-scope"
            label={say(lateTexts.finder.scope)}
            value={scope}
            choices={[
              { key: "all", label: say(lateTexts.finder.allYears) },
              ...yearsOf(choices).map((year) => ({
                key: String(year),
                label: say(lateTexts.finder.oneYear(year)),
              })),
            ]}
            onChoose={changed(setScope)}
            onLeave={nothing}
            wrong={false}
            disabled={false}
          />
        </FieldRow>
      )}
      <div>
        <Button onClick={ask} disabled={choices === null}>
          {say(lateTexts.finder.ask)}
        </Button>
      </div>
      {choices === null && <Text size={200}>{say(lateTexts.finder.unready)}</Text>}
      {answer !== null && !answer.ok && <NoticeBar intent="error">{say(answer.problem.sentence)}</NoticeBar>}
      {answer?.ok === true && (
        <div className={styles.answer} role="status">
          <Text weight="semibold">{say(answer.value.sentence)}</Text>
          {answer.value.left !== null && <Text size={200}>{say(answer.value.left)}</Text>}
          <details>
            <summary>{say(lateTexts.finder.working(answer.value.steps.length))}</summary>
            <ol className={styles.steps}>
              {answer.value.steps.map((step) => (
                <li key={step.id}>{say(step)}</li>
              ))}
            </ol>
          </details>
          <Take answer={answer.value} onTake={props.onTake} />
        </div>
      )}
    </>
  );
}

function nothing(): void {
  // The finder's fields are read when its button is pressed.
}

function Take(props: {
  readonly answer: Answer;
  readonly onTake: (field: FieldName, text: string) => void;
}): ReactNode {
  const { say } = useSpeaker();
  const { take } = props.answer;
  if (take === null) return null;
  return <Button onClick={() => props.onTake(take.field, take.text)}>{say(take.label)}</Button>;
}

/** The years that cost something: those after the base year. */
function yearsOf(choices: PlanChoices | null): readonly number[] {
  if (choices === null) return [];
  return Array.from(
    { length: choices.horizonYear - choices.baseYear },
    (_, index) => choices.baseYear + 1 + index,
  );
}

function answerTo(question: Question, choices: PlanChoices, typed: string, scope: string): Result<Answer> {
  const plan = arithmeticOf(choices);
  if (!plan.ok) return plan;
  const targetShare = share(choices.targetShare);
  const within: BudgetScope = scope === "all" ? "all" : Number(scope);
  const left = notIncluded(choices, plan.value);
  if (question === "budget") {
    const found = budgetForTarget(plan.value, targetShare, within);
    if (!found.ok) return found;
    const { value, steps } = found.value;
    return ok({ sentence: lateTexts.finder.needed(targetShare, value), steps, left, take: null });
  }
  const budget = readRupiah(typed, question === "year" ? lateTexts.finder.yearly : lateTexts.finder.budget);
  if (!budget.ok) return budget;
  if (question === "year") {
    const found = yearReached(plan.value, targetShare, rupiah(budget.value));
    if (!found.ok) return found;
    const { value, steps } = found.value;
    return ok({
      sentence: lateTexts.finder.reached(targetShare, value.year, value.dearest),
      steps,
      left,
      take: { field: "targetYear", text: String(value.year), label: lateTexts.finder.takeYear },
    });
  }
  const found = targetForBudget(plan.value, rupiah(budget.value), within);
  if (!found.ok) return found;
  const { value, steps } = found.value;
  return ok({
    sentence: lateTexts.finder.target(value.target, value.cost, value.left),
    steps,
    left,
    // Steps of a hundredth of a point: two decimals say it exactly.
    take: {
      field: "targetShare",
      text: (value.target * 100).toFixed(2).replace(".", ","),
      label: lateTexts.finder.takeTarget,
    },
  });
}
