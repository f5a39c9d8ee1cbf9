import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { UnfinishedFill } from "../../excel/index.js";
import { NoticeBar } from "../components/index.js";
import { texts, useSpeaker } from "../language/index.js";
import { lateTexts } from "../language/late.js";
import { useExcel } from "../rooms.js";
import { noticeOf, sentenceOf } from "./notices.js";
import type { Notice } from "./state.js";
import { useWorkbook } from "./workbook.js";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ":empty": { display: "none" },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/**
 * A fill that an earlier pane began and did not finish: its sheets can be removed, or left while one goes on. And what the
 * workbook remembers that cannot be used, or could not be read.
 */
export function Unfinished(): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const excel = useExcel();
  const { memory, memoryProblem, rereadMemory, settle, alone } = useWorkbook();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [removing, setRemoving] = useState(false);
  const [reading, setReading] = useState(false);
  const { unfinished, ignored } = memory;

  const remove = async (fills: readonly UnfinishedFill[]): Promise<void> => {
    setRemoving(true);
    setNotice(null);
    await alone(async () => {
      try {
        for (const fill of fills) {
          const sentence = await excel.removeLeftovers(fill);
          settle(fill);
          setNotice({ intent: "success", sentence });
        }
      } catch (error) {
        setNotice(noticeOf(error));
      }
    });
    setRemoving(false);
  };

  const readAgain = async (): Promise<void> => {
    if (reading) return;
    setReading(true);
    setNotice(null);
    try {
      await rereadMemory();
    } catch (error) {
      setNotice({ intent: "error", sentence: sentenceOf(error) });
    } finally {
      setReading(false);
    }
  };

  return (
    <div className={styles.box}>
      {memoryProblem !== null && (
        <NoticeBar
          intent="warning"
          advice={say(memoryProblem)}
          action={{
            label: say(reading ? lateTexts.unread.reading : lateTexts.unread.again),
            onPress: () => void readAgain(),
          }}
        >
          {say(lateTexts.unread.sentence)}
        </NoticeBar>
      )}
      {unfinished.length > 0 && (
        <NoticeBar intent="warning">
          {say(lateTexts.unfinished.found(unfinished.map(({ title }) => title)))}
          <span className={styles.buttons}>
            <Button size="small" disabledFocusable={removing} onClick={() => void remove(unfinished)}>
              {say(removing ? lateTexts.unfinished.removing : lateTexts.unfinished.remove)}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={removing}
              onClick={() => unfinished.forEach(settle)}
            >
              {say(lateTexts.unfinished.goOn)}
            </Button>
          </span>
        </NoticeBar>
      )}
      {ignored.map((sentence) => (
        <NoticeBar key={sentence.en} intent="warning">
          {say(sentence)}
        </NoticeBar>
      ))}
      {notice !== null && (
        <NoticeBar
          intent={notice.intent}
          dismiss={{ label: say(texts.pane.dismiss), onDismiss: () => setNotice(null) }}
        >
          {say(notice.sentence)}
        </NoticeBar>
      )}
    </div>
  );
}
