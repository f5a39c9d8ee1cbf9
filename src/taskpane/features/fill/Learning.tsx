import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import type { ReactNode } from "react";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  learning: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** What somebody can do who opened the pane to see what it is: one line, and one press. */
export function Learning(props: { readonly onStart: () => void }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  return (
    <div className={styles.learning}>
      <Text size={200} className={styles.muted}>
        {say(lateTexts.learning.line)}
      </Text>
      <Button size="small" icon={<Lightbulb20Regular />} onClick={props.onStart}>
        {say(lateTexts.learning.button)}
      </Button>
    </div>
  );
}
