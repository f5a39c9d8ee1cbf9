import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../intake/index.js";
import { useSpeaker } from "../language/index.js";
import { lateTexts } from "../language/late.js";
import { Line } from "./Lines.js";

const useStyles = makeStyles({
  link: { fontSize: "inherit" },
  severity: { color: tokens.colorNeutralForeground2 },
});

/** One thing that is odd about a cell: how grave, where, and what. */
export function FindingLine(props: {
  readonly finding: Finding;
  /** Leads to the cell, where it can be seen. */
  readonly onGoTo?: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { finding, onGoTo } = props;
  const { severity, address, sentence } = finding;
  return (
    <Line tone={severity === "error" ? "wrong" : severity === "warning" ? "warning" : undefined}>
      <Text block size={200} className={styles.severity}>
        {say(lateTexts.own.severity[severity])}
        {onGoTo !== undefined && (
          <>
            {" · "}
            <Link
              as="button"
              className={styles.link}
              aria-label={say(lateTexts.own.goTo(address))}
              onClick={onGoTo}
            >
              {address}
            </Link>
          </>
        )}
      </Text>
      <Text block size={200}>
        {say(sentence)}
      </Text>
    </Line>
  );
}
