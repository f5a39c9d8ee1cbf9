import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { LeftOut } from "../../../intake/index.js";
import { Section } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import type { Taking } from "./taking.js";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  taken: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusSuccessBorder2}`,
    overflowWrap: "anywhere",
  },
  left: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

const atOnce = 30;

/** Which rows the plan would take, and which it would not, each with the reason. */
export function Rows(props: { readonly taking: Taking; readonly leftOut: readonly LeftOut[] }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { taken, left } = props.taking;
  const leftLines = [
    ...left.map(({ address, name, why }) => `${address} ${name}: ${say(why)}.`),
    ...props.leftOut.filter(({ kind }) => kind !== "blank").map(({ sentence }) => say(sentence)),
  ];
  return (
    <>
      <Section heading={say(texts.own.rows(taken.length))}>
        {taken.length === 0 && <Text size={200}>{say(texts.own.noRows)}</Text>}
        <Lines
          lines={taken.map(({ row, name, added }) => (
            <>
              <Text block size={200} weight="semibold">
                {say(name)}
                {added ? ` (${say(texts.own.newSegment)})` : ""}
              </Text>
              <Text block size={200} className={styles.muted}>
                {say(texts.own.rowNumbers(row.covered, row.workers))} · {row.address}
              </Text>
            </>
          ))}
          className={styles.taken}
        />
      </Section>
      {leftLines.length > 0 && (
        <Section heading={say(texts.own.left(leftLines.length))}>
          <Lines
            lines={leftLines.map((line) => (
              <Text key={line} size={200}>
                {line}
              </Text>
            ))}
            className={styles.left}
          />
        </Section>
      )}
    </>
  );
}

function Lines(props: { readonly lines: readonly ReactNode[]; readonly className: string }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const [shown, setShown] = useState(atOnce);
  const { lines } = props;
  return (
    <>
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line, index) => (
          // Lines have no names of their own and never change places.
          <li key={index} className={props.className}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + 200)}>
          {say(texts.own.more(lines.length - shown))}
        </Button>
      )}
    </>
  );
}
