import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { useId, type ReactNode } from "react";
import type { Text as Sentence } from "../../domain/index.js";
import { texts, useSpeaker } from "../language/index.js";
import type { shown } from "./shown.js";
import type { Phase } from "./state.js";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalS,
  },
  main: { flexGrow: 1 },
  line: { color: tokens.colorNeutralForeground2 },
});

/** The one primary button, with what it will do or why it cannot, and the progress while it does it. */
export function WritingFooter(props: {
  readonly phase: Phase;
  /** Loaded before anything can be written. */
  readonly shown: typeof shown | null;
  /** What the button will do, or what it still waits for. */
  readonly line: Sentence;
  /** False where pressing could never work; the line says why. */
  readonly possible: boolean;
  /** What the button says. */
  readonly button: Sentence;
  readonly onWrite: () => void;
  readonly other?: { readonly label: Sentence; readonly onPress: () => void };
  readonly onStop: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const lineId = useId();
  const { phase, shown } = props;
  const filling = phase.kind === "filling";
  return (
    <footer className={styles.footer}>
      {/* Always there, so that screen readers follow what changes in it. */}
      <div role="status" aria-live="polite">
        <Text id={lineId} size={200} className={styles.line}>
          {say(filling ? progressLine(phase) : props.line)}
        </Text>
      </div>
      {filling && shown !== null && (
        <shown.StepBar label={texts.fill.progressLabel} done={phase.done} total={phase.total} />
      )}
      <div className={styles.buttons}>
        <Button
          className={styles.main}
          appearance="primary"
          icon={<TableAdd20Regular />}
          disabledFocusable={filling || !props.possible}
          aria-describedby={lineId}
          onClick={props.onWrite}
        >
          {say(filling ? texts.fill.filling : props.button)}
        </Button>
        {!filling && props.other !== undefined && (
          <Button disabledFocusable={!props.possible} onClick={props.other.onPress}>
            {say(props.other.label)}
          </Button>
        )}
        {filling && shown !== null && <shown.StopButton stopping={phase.stopping} onStop={props.onStop} />}
      </div>
    </footer>
  );
}

function progressLine(phase: Extract<Phase, { kind: "filling" }>): Sentence {
  if (phase.stopping) return texts.fill.undoing;
  if (phase.silent) return texts.fill.silent;
  return phase.what ?? texts.fill.starting;
}
