import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text as Sentence } from "../../domain/index.js";
import { texts, useSpeaker } from "../language/index.js";
import type { Underway } from "./useUnderway.js";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    width: "100%",
  },
  line: { color: tokens.colorNeutralForeground2 },
});

/** So much of so much; without a total the bar only moves. */
export function StepBar(props: {
  readonly label: Sentence;
  readonly done: number;
  readonly total: number;
}): ReactNode {
  const { say } = useSpeaker();
  return (
    <ProgressBar
      aria-label={say(props.label)}
      thickness="large"
      {...(props.total > 0 ? { value: props.done, max: props.total } : {})}
    />
  );
}

export function StopButton(props: { readonly stopping: boolean; readonly onStop: () => void }): ReactNode {
  const { say } = useSpeaker();
  return (
    <Button disabledFocusable={props.stopping} onClick={props.onStop}>
      {say(props.stopping ? texts.fill.stopping : texts.fill.stop)}
    </Button>
  );
}

/** What a longer piece of work is at, how far, and its stop; nothing while none is under way. */
export function Progress(props: {
  readonly underway: Underway;
  /** Said before the work has told its first step. */
  readonly begins: Sentence;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { step, stop } = props.underway;
  if (step === null) return null;
  const line =
    step.stopping && step.what?.isLast !== true
      ? texts.fill.stopping
      : step.silent
        ? texts.fill.silent
        : (step.what ?? props.begins);
  return (
    <div className={styles.part}>
      <div role="status" aria-live="polite">
        <Text size={200} className={styles.line}>
          {say(line)}
        </Text>
      </div>
      <StepBar label={props.begins} done={step.done} total={step.total} />
      {step.what?.isLast !== true && <StopButton stopping={step.stopping} onStop={stop} />}
    </div>
  );
}
