import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { planCode, readPlanCode, type PlanChoices, type Text as Sentence } from "../../../domain/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { Draft } from "../../plan/index.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  code: { overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace },
});

/** The choices as a text to hand on, and a text that was handed on as choices. */
export function PlanCode(props: {
  readonly draft: Draft;
  readonly onTake: (choices: PlanChoices) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [said, setSaid] = useState<Sentence | null>(null);
  const code = props.draft.kind === "ready" ? planCode(props.draft.choices) : null;
  const copy = (): void => {
    navigator.clipboard.writeText(code ?? "").then(
      () => setSaid(lateTexts.code.copied),
      // Not every Excel lets a pane reach the clipboard; the code stands there to be selected.
      () => setSaid(lateTexts.code.byHand),
    );
  };
  const take = (): void => {
    const read = readPlanCode(pasted);
    setProblem(read.ok ? null : read.problem.sentence);
    setSaid(read.ok ? lateTexts.code.taken : null);
    if (!read.ok) return;
    setPasted("");
    props.onTake(read.value);
  };
  return (
    <div className={styles.part}>
      <Text size={200}>{say(lateTexts.code.intro)}</Text>
      <Field label={say(lateTexts.code.mine)}>
        <Textarea readOnly className={styles.code} value={code ?? say(lateTexts.code.notYet)} />
      </Field>
      <Button disabledFocusable={code === null} onClick={copy}>
        {say(lateTexts.code.copy)}
      </Button>
      <Field
        label={say(lateTexts.code.paste)}
        {...(problem === null ? {} : { validationMessage: say(problem), validationState: "error" as const })}
      >
        <Textarea name="planCode" value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <Button disabledFocusable={pasted.trim() === ""} onClick={take}>
        {say(lateTexts.code.take)}
      </Button>
      <div role="status">{said !== null && <Text size={200}>{say(said)}</Text>}</div>
    </div>
  );
}
