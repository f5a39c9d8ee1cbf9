import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { texts, useSpeaker } from "../language/index.js";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  line: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  wrong: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  more: { alignSelf: "flex-start" },
});

/** Things below each other, each a `Line` or an element of a list of its own. */
export function Lines(props: { readonly label?: string; readonly children: ReactNode }): ReactNode {
  return (
    <ul className={useStyles().list} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

/** One of them, with its gravity in the colour at its side: never in the colour alone. */
export function Line(props: {
  readonly tone?: "good" | "warning" | "wrong" | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.line, props.tone !== undefined && styles[props.tone])}>
      {props.children}
    </li>
  );
}

/** How many more of a long list come at a press. */
const atAPress = 200;

/** Things of any number, a table of twenty thousand rows among them: some at first, more at a press. */
export function Long<T>(props: {
  readonly items: readonly T[];
  readonly atFirst: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const [shown, setShown] = useState(props.atFirst);
  const { items } = props;
  return (
    <>
      {props.children(items.slice(0, shown))}
      {items.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + atAPress)}>
          {say(texts.pane.more(items.length - shown))}
        </Button>
      )}
    </>
  );
}
