import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { isFictional, type Text as Sentence } from "../../../domain/index.js";
import type { Printed, RememberedPlan } from "../../../excel/index.js";
import { NoticeBar } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { useExcel } from "../../rooms.js";
import { Progress, sentenceOf, useUnderway, useWorkbook } from "../../writing/index.js";
import { useStanding } from "./useStanding.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  prints: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
  },
  print: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The fingerprint of the inputs as they stand, and what is at the foot of the pages. */
interface Looked {
  readonly now: string;
  /** `null` where this Excel does not tell. */
  readonly printed: Printed | null;
}

/** "Sidik rencana": whether the pages in somebody's hand were printed from the inputs that stand in the workbook. */
export function Fingerprint(props: { readonly plan: RememberedPlan }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { plan } = props;
  const excel = useExcel();
  const { alone, writing, memory } = useWorkbook();
  const receipt = memory.standing.find(({ mark }) => mark === plan.mark);
  const standing = useStanding(plan);
  const underway = useUnderway();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);

  const look = async (): Promise<void> => {
    setProblem(null);
    try {
      const now = await underway.watch(standing);
      if (!now.ok) setProblem(now.problem.sentence);
      else if (receipt !== undefined)
        setLooked({ now: now.value.fingerprint, printed: await excel.readPrinted(receipt) });
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  const print = (fingerprint: string): Promise<boolean> =>
    alone(async () => {
      if (receipt === undefined) return;
      const { language, regionCode } = plan.choices;
      setProblem(null);
      try {
        await excel.printFingerprint(receipt, fingerprint, {
          language,
          ...(isFictional(regionCode) ? { fictional: true } : {}),
        });
        setLooked({ now: fingerprint, printed: await excel.readPrinted(receipt) });
      } catch (error) {
        setProblem(sentenceOf(error));
      }
    });
  // Whoever opens this part asks for it; what changes in the sheets meanwhile is looked at again by the button.
  const first = useRef(look);
  useEffect(() => void first.current(), []);

  const verdict = looked === null ? null : verdictOf(looked);
  return (
    <div className={styles.part}>
      <Text size={200}>{say(lateTexts.fingerprint.intro)}</Text>
      <Progress underway={underway} begins={lateTexts.pack.reading} />
      {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
      {looked !== null && verdict !== null && (
        <>
          <dl className={styles.prints}>
            <dt>{say(lateTexts.fingerprint.now)}</dt>
            <dd className={styles.print}>{looked.now}</dd>
            {looked.printed?.fingerprints.map((one) => (
              <Print key={one} one={one} />
            ))}
          </dl>
          <NoticeBar intent={verdict === "same" ? "success" : "warning"}>
            {say(lateTexts.fingerprint[verdict])}
          </NoticeBar>
        </>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={underway.step !== null} onClick={() => void look()}>
          {say(lateTexts.fingerprint.again)}
        </Button>
        {looked !== null && verdict === "changed" && (
          <Button size="small" disabledFocusable={writing} onClick={() => void print(looked.now)}>
            {say(lateTexts.fingerprint.print)}
          </Button>
        )}
      </div>
    </div>
  );
}

function Print(props: { readonly one: string }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  return (
    <>
      <dt>{say(lateTexts.fingerprint.printed)}</dt>
      <dd className={styles.print}>{props.one}</dd>
    </>
  );
}

function verdictOf({ now, printed }: Looked): "same" | "changed" | "none" | "unknown" {
  if (printed === null) return "unknown";
  if (printed.fingerprints.length === 0) return "none";
  return printed.fingerprints.every((one) => one === now) ? "same" : "changed";
}
