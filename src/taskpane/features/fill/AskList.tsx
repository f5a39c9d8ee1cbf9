import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AskLine } from "../../../domain/index.js";
import { Line, Lines } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  whom: { color: tokens.colorNeutralForeground2 },
});

/** Which numbers a plan of this region needs and who holds them. */
export function AskList(props: { readonly asked: readonly AskLine[] }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  return (
    <Lines>
      {props.asked.map(({ what, whom }) => (
        <Line key={what.id}>
          <Text block size={200}>
            {say(what)}
          </Text>
          <Text block size={200} className={styles.whom}>
            {say(lateTexts.figures.whom(whom))}
          </Text>
        </Line>
      ))}
    </Lines>
  );
}
