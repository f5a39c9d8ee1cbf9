import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatNumber } from "../../../domain/index.js";
import { Line, Lines } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { Builder } from "./useBuilder.js";

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  wrong: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  // A block may be wider than the pane: it is moved in its own frame.
  frame: { overflowX: "auto" },
  cell: {
    padding: `0 ${tokens.spacingHorizontalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    verticalAlign: "top",
    textAlign: "start",
  },
});

/** So many rows and columns of a block are shown. */
const most = { rows: 8, columns: 5 } as const;

/** What the function answers now, or its own sentence why it does not; and the law that it answers by. */
export function AnswerOf(props: Pick<Builder, "answer" | "asking">): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { answer } = props;
  const shown = (cell: number | string): string =>
    typeof cell === "number" ? formatNumber(cell, language) : cell;
  return (
    <>
      <div role="status">
        <Text block size={200} weight="semibold">
          {say(lateTexts.formula.result)}
        </Text>
        {answer === null && (
          <Text size={200}>{say(props.asking ? lateTexts.formula.asking : lateTexts.formula.waiting)}</Text>
        )}
        {answer?.ok === false && (
          <Text size={200} className={styles.wrong}>
            {answer.sentence}
          </Text>
        )}
        {answer?.ok === true && answer.rows.length === 1 && answer.rows[0]?.length === 1 && (
          <Text className={styles.value}>{shown(answer.rows[0][0] ?? "")}</Text>
        )}
        {answer?.ok === true && (answer.rows.length > 1 || (answer.rows[0]?.length ?? 0) > 1) && (
          <>
            <Text block size={200}>
              {say(lateTexts.formula.size(answer.rows.length, answer.rows[0]?.length ?? 0))}
            </Text>
            <div
              className={styles.frame}
              tabIndex={0}
              role="region"
              aria-label={say(lateTexts.formula.result)}
            >
              <table>
                <tbody>
                  {answer.rows.slice(0, most.rows).map((row, index) => (
                    <tr key={index}>
                      {row.slice(0, most.columns).map((cell, column) => (
                        <td key={column} className={styles.cell}>
                          {shown(cell)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </div>
      {answer?.ok === true && (
        <div>
          <Text block size={200} weight="semibold">
            {say(lateTexts.formula.basis)}
          </Text>
          {answer.basis.length === 0 ? (
            <Text size={200}>{say(lateTexts.formula.plain)}</Text>
          ) : (
            <Lines>
              {answer.basis.map((one) => (
                <Line key={one.en}>
                  <Text size={200}>{say(one)}</Text>
                </Line>
              ))}
            </Lines>
          )}
        </div>
      )}
    </>
  );
}
