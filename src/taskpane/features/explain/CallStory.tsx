import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatNumber } from "../../../domain/index.js";
import { Line, Lines } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { ToldCall } from "./ownFunctions.js";

const useStyles = makeStyles({
  part: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One of our functions in a formula: what it does, what it was given, what it answers, and by which law. */
export function CallStory(props: { readonly call: ToldCall }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { id, of, args, answer } = props.call;
  const first = answer?.ok === true ? answer.rows[0]?.[0] : undefined;
  const shown = typeof first === "number" ? formatNumber(first, language) : (first ?? "");
  return (
    <div className={styles.part}>
      <Text block weight="semibold">
        {say(lateTexts.explain.ownFunction(id))}
      </Text>
      <Text block size={200}>
        {say(of?.description ?? lateTexts.explain.unknownFunction)}
      </Text>
      {of !== null && (
        <>
          <Text block size={200} weight="semibold">
            {say(lateTexts.explain.arguments)}
          </Text>
          <Lines>
            {Object.entries(of.parameters).map(([name, { text }], index) => (
              <Line key={name}>
                <Text size={200}>
                  <strong>{name}</strong>:{" "}
                  {(args[index] ?? "") === "" ? say(lateTexts.explain.leftOut) : args[index]}
                  <br />
                  <span className={styles.quiet}>{say(text)}</span>
                </Text>
              </Line>
            ))}
          </Lines>
          <Text block size={200} weight="semibold">
            {say(lateTexts.explain.law)}
          </Text>
          <Lines>
            {answer?.ok === true && answer.basis.length > 0 ? (
              answer.basis.map((one) => (
                <Line key={one.en}>
                  <Text size={200}>{say(one)}</Text>
                </Line>
              ))
            ) : (
              <Line>
                <Text size={200}>
                  {answer === null
                    ? say(lateTexts.explain.notKnown)
                    : answer.ok
                      ? say(lateTexts.explain.plain)
                      : answer.sentence}
                </Text>
              </Line>
            )}
          </Lines>
          {shown !== "" && (
            <Text block size={200}>
              {say(lateTexts.explain.answer)}: {shown}
            </Text>
          )}
        </>
      )}
    </div>
  );
}
