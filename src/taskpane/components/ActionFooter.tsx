import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

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
  line: { color: tokens.colorNeutralForeground2 },
});

/** The one primary button of a page that does not write, with what it will do or why it cannot. */
export function ActionFooter(props: {
  readonly line: string;
  readonly button: string;
  /** False where pressing could not work; the line says why. */
  readonly possible: boolean;
  readonly onPress: () => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <footer className={styles.footer}>
      <div role="status" aria-live="polite">
        <Text id={id} size={200} className={styles.line}>
          {props.line}
        </Text>
      </div>
      <Button
        appearance="primary"
        disabledFocusable={!props.possible}
        aria-describedby={id}
        onClick={() => {
          if (props.possible) props.onPress();
        }}
      >
        {props.button}
      </Button>
    </footer>
  );
}
