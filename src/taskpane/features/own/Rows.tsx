import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LeftOut } from "../../../intake/index.js";
import { Line, Lines, Long, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { Taking } from "./taking.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
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
      <Section heading={say(lateTexts.own.rows(taken.length))}>
        {taken.length === 0 && <Text size={200}>{say(lateTexts.own.noRows)}</Text>}
        <Told
          lines={taken.map(({ row, name, added }) => (
            <>
              <Text block size={200} weight="semibold">
                {say(name)}
                {added ? ` (${say(lateTexts.own.newSegment)})` : ""}
              </Text>
              <Text block size={200} className={styles.muted}>
                {say(lateTexts.own.rowNumbers(row.covered, row.workers))} · {row.address}
              </Text>
            </>
          ))}
          tone="good"
        />
      </Section>
      {leftLines.length > 0 && (
        <Section heading={say(lateTexts.own.left(leftLines.length))}>
          <Told
            lines={leftLines.map((line) => (
              <Text key={line} size={200}>
                {line}
              </Text>
            ))}
          />
        </Section>
      )}
    </>
  );
}

function Told(props: { readonly lines: readonly ReactNode[]; readonly tone?: "good" }): ReactNode {
  return (
    <Long items={props.lines} atFirst={atOnce}>
      {(shown) => (
        <Lines>
          {shown.map((line, index) => (
            // Lines have no names of their own and never change places.
            <Line key={index} tone={props.tone}>
              {line}
            </Line>
          ))}
        </Lines>
      )}
    </Long>
  );
}
