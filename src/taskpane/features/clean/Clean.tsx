import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Text as Sentence } from "../../../domain/index.js";
import type { CleanReport } from "../../../excel/index.js";
import { Line, Lines, NoticeBar } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { useExcel } from "../../rooms.js";
import { isStopped, Progress, sentenceOf, useUnderway, useWorkbook } from "../../writing/index.js";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** "Salinan bersih": makes of the open copy a workbook in which nothing depends on the add-in, and says what was replaced. */
export function Clean(props: { readonly inExcel: boolean }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const excel = useExcel();
  const { alone, writing, rereadMemory } = useWorkbook();
  const [agreed, setAgreed] = useState(false);
  const underway = useUnderway();
  const [report, setReport] = useState<CleanReport | null>(null);
  const [problem, setProblem] = useState<{ readonly sentence: Sentence; readonly stopped: boolean } | null>(
    null,
  );

  const clean = async (): Promise<void> => {
    setProblem(null);
    setReport(null);
    await alone(async () => {
      try {
        setReport(await underway.watch((watch) => excel.cleanWorkbook(language, watch)));
        setAgreed(false);
        await rereadMemory();
      } catch (error) {
        setProblem({ sentence: sentenceOf(error), stopped: isStopped(error) });
      }
    });
  };
  return (
    <div className={styles.part}>
      <Text size={200} className={styles.quiet}>
        {say(lateTexts.clean.intro)}
      </Text>
      <Text size={200}>{say(lateTexts.clean.first)}</Text>
      <Checkbox
        checked={agreed}
        label={say(lateTexts.clean.agree)}
        onChange={(_, { checked }) => setAgreed(checked === true)}
      />
      <Button size="small" disabled={!props.inExcel || !agreed || writing} onClick={() => void clean()}>
        {say(lateTexts.clean.button)}
      </Button>
      <Progress underway={underway} begins={lateTexts.clean.working} />
      {problem !== null && (
        <NoticeBar intent={problem.stopped ? "warning" : "error"}>{say(problem.sentence)}</NoticeBar>
      )}
      {report !== null && (
        <NoticeBar intent={report.left === 0 ? "success" : "warning"}>
          {say(lateTexts.clean.done(report.left, report.tab))}
        </NoticeBar>
      )}
      {report?.replaced.length === 0 && <Text size={200}>{say(lateTexts.clean.none)}</Text>}
      {report !== null && report.replaced.length > 0 && (
        <Lines>
          {report.replaced.map(({ place, was, now }) => (
            <Line key={place}>
              <Text size={200}>
                <strong>{place}</strong>: {was} → {say(lateTexts.clean[now])}
              </Text>
            </Line>
          ))}
        </Lines>
      )}
    </div>
  );
}
