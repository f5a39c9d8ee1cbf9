import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";
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

/** Stops what is under way. Whoever stands on it when that is over goes on where they stood before it began. */
export function StopButton(props: {
  readonly stopping: boolean;
  readonly onStop: () => void;
  /** What it says; "Batal" unless told. */
  readonly label?: Sentence;
  readonly size?: "small";
}): ReactNode {
  const { say } = useSpeaker();
  const button = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = button.current;
    return () => {
      // It is still in the page here, and goes with what follows.
      if (own !== null && document.activeElement === own && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <Button
      ref={(element: HTMLElement | null) => {
        button.current = element;
      }}
      size={props.size ?? "medium"}
      disabledFocusable={props.stopping}
      onClick={() => {
        if (!props.stopping) props.onStop();
      }}
    >
      {say(props.stopping ? texts.fill.stopping : (props.label ?? texts.fill.stop))}
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
