import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AskLine } from "../../../domain/index.js";
import { texts, useSpeaker } from "../../language/index.js";

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
  },
  whom: { color: tokens.colorNeutralForeground2 },
});

/** Which numbers a plan of this region needs and who holds them. */
export function AskList(props: { readonly asked: readonly AskLine[] }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  return (
    <ul className={styles.list}>
      {props.asked.map(({ what, whom }) => (
        <li key={what.id} className={styles.line}>
          <Text block size={200}>
            {say(what)}
          </Text>
          <Text block size={200} className={styles.whom}>
            {say(texts.figures.whom(whom))}
          </Text>
        </li>
      ))}
    </ul>
  );
}
