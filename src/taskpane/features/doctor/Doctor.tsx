import { Button, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Text as Sentence } from "../../../domain/index.js";
import type { Examination, Finding } from "../../../excel/index.js";
import { Line, Lines, NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { useExcel } from "../../rooms.js";
import { Progress, sentenceOf, useUnderway, useWorkbook } from "../../writing/index.js";

const useStyles = makeStyles({
  intro: { display: "block", marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
  findings: { margin: `${tokens.spacingVerticalM} 0` },
  report: { width: "100%", marginTop: tokens.spacingVerticalS },
});

/** "Periksa Excel ini": what works here, in words, and a report to be copied. */
export function Doctor(props: { readonly inExcel: boolean }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const excel = useExcel();
  const { alone, writing } = useWorkbook();
  const [examination, setExamination] = useState<Examination | null>(null);
  const underway = useUnderway();
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);

  const examine = async (): Promise<void> => {
    setProblem(null);
    setCopied(null);
    await alone(async () => {
      try {
        setExamination(await underway.watch((watch) => excel.examine(undefined, watch)));
      } catch (error) {
        setProblem(sentenceOf(error));
      }
    });
  };
  const copy = async (report: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied("yes");
    } catch {
      // The web views of some Excels let no page write to the clipboard.
      setCopied("no");
    }
  };
  return (
    <Section heading={say(lateTexts.doctor.heading)}>
      <Text size={200} className={styles.intro}>
        {say(lateTexts.doctor.intro)}
      </Text>
      <Button size="small" disabled={!props.inExcel || writing} onClick={() => void examine()}>
        {say(lateTexts.doctor.button)}
      </Button>
      <Progress underway={underway} begins={lateTexts.doctor.examining} />
      {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
      {examination !== null && (
        <>
          <div className={styles.findings}>
            <Lines>
              {examination.findings.map((one) => (
                <Examined key={one.id} finding={one} />
              ))}
            </Lines>
          </div>
          <Button size="small" onClick={() => void copy(examination.report[language])}>
            {say(lateTexts.doctor.copy)}
          </Button>
          <div role="status">
            {copied !== null && (
              <Text size={200}>
                {say(copied === "yes" ? lateTexts.doctor.copied : lateTexts.doctor.byHand)}
              </Text>
            )}
          </div>
          <Textarea
            className={styles.report}
            aria-label={say(lateTexts.doctor.report)}
            readOnly
            rows={6}
            value={examination.report[language]}
          />
        </>
      )}
    </Section>
  );
}

function Examined(props: { readonly finding: Finding }): ReactNode {
  const { say } = useSpeaker();
  const { works, words } = props.finding;
  const verdict =
    works === null ? lateTexts.doctor.unknown : works ? lateTexts.doctor.works : lateTexts.doctor.worksNot;
  return (
    <Line tone={works === null ? undefined : works ? "good" : "warning"}>
      <Text size={200} weight="semibold">
        {say(verdict)}
      </Text>
      <Text block size={200}>
        {say(words)}
      </Text>
    </Line>
  );
}
