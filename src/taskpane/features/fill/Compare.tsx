import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { joinTexts, readPlanCode, type PlanChoices, type Text as Sentence } from "../../../domain/index.js";
import type { RememberedPlan } from "../../../excel/index.js";
import type { WorkbookPlan } from "../../../sheets/index.js";
import { buildComparison, type PlanSide } from "../../../workbooks/index.js";
import { NoticeBar } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Progress, sentenceOf, useUnderway } from "../../writing/index.js";
import { useStanding } from "./useStanding.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  code: { overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace },
});

/** The plan in the workbook against another: one sheet of differences, or the sentence that there are none. */
export function Compare(props: {
  readonly plan: RememberedPlan;
  readonly onWrite: (sheet: WorkbookPlan) => void;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { plan } = props;
  const standing = useStanding(plan);
  const [pasted, setPasted] = useState("");
  const [codeProblem, setCodeProblem] = useState<Sentence | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [said, setSaid] = useState<Sentence | null>(null);
  const [working, setWorking] = useState(false);
  const underway = useUnderway();

  const compareWith = async (other: PlanSide): Promise<void> => {
    if (working) return;
    setWorking(true);
    setProblem(null);
    setSaid(null);
    try {
      const now = await underway.watch(standing);
      if (!now.ok) {
        setProblem(now.problem.sentence);
        return;
      }
      const { choices, fingerprint, note } = now.value;
      const mine = { name: lateTexts.compare.workbook, choices, fingerprint, note, version: plan.addIn };
      const built = buildComparison(mine, other, language);
      if (!built.ok) setProblem(built.problem.sentence);
      else if (built.value.kind === "same")
        setSaid(note === null ? built.value.sentence : joinTexts([built.value.sentence, note]));
      else props.onWrite(built.value.plan);
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setWorking(false);
    }
  };
  const withCode = (): void => {
    const read = readPlanCode(pasted);
    setCodeProblem(read.ok ? null : read.problem.sentence);
    if (read.ok) void compareWith(sideOf(lateTexts.compare.other, read.value));
  };
  return (
    <div className={styles.part}>
      <Text size={200}>{say(lateTexts.compare.intro)}</Text>
      <Field
        label={say(lateTexts.compare.code)}
        {...(codeProblem === null
          ? {}
          : { validationMessage: say(codeProblem), validationState: "error" as const })}
      >
        <Textarea
          name="otherPlanCode"
          className={styles.code}
          value={pasted}
          onChange={(_, { value }) => setPasted(value)}
        />
      </Field>
      <Button disabledFocusable={working || pasted.trim() === ""} onClick={withCode}>
        {say(lateTexts.compare.start)}
      </Button>
      <Button
        disabledFocusable={working}
        onClick={() => void compareWith(sideOf(lateTexts.compare.filled, plan.choices))}
      >
        {say(lateTexts.compare.withFilled)}
      </Button>
      <Progress underway={underway} begins={lateTexts.compare.working} />
      {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
      <div role="status">{said !== null && <Text size={200}>{say(said)}</Text>}</div>
    </div>
  );
}

function sideOf(name: Sentence, choices: PlanChoices): PlanSide {
  return { name, choices };
}
