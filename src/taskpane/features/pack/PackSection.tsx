import { Button, Link, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { runsIn, type Paper } from "../../../papers/index.js";
import type { CheckedPaper, Disagreement } from "../../../workbooks/index.js";
import { FilesButton, Line, Lines, NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Saved } from "../../Saved.js";
import { Progress } from "../../writing/index.js";
import { usePack } from "./usePack.js";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type GoTo = (at: Disagreement["at"]) => void;

/** The proposal pack: made, handed out, and older ones compared with the workbook. */
export function PackSection(props: { readonly goTo: GoTo }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const pack = usePack();
  return (
    <Section heading={say(lateTexts.pack.title)}>
      <Text size={200}>{say(lateTexts.pack.intro)}</Text>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={pack.working} onClick={pack.make}>
          {say(lateTexts.pack.make)}
        </Button>
        <FilesButton
          name="olderPack"
          label={say(lateTexts.pack.check)}
          accept=".docx"
          multiple
          size="small"
          disabled={pack.working}
          onFiles={pack.check}
        />
      </div>
      <Progress underway={pack.underway} begins={lateTexts.pack.reading} />
      {pack.working && pack.underway.step === null && (
        <Spinner size="tiny" label={say(lateTexts.pack.making)} />
      )}
      {pack.problem !== null && <NoticeBar intent="error">{say(pack.problem)}</NoticeBar>}
      <div role="status">{pack.note !== null && <Text size={200}>{say(pack.note)}</Text>}</div>
      {pack.papers !== null && (
        <>
          <Lines>
            {pack.papers.map((paper) => (
              <Made key={paper.name} paper={paper} onCopy={() => pack.copy(paper)} />
            ))}
          </Lines>
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={pack.working} onClick={pack.save}>
              {say(lateTexts.pack.save)}
            </Button>
          </div>
          <Saved saving={pack.saving} />
        </>
      )}
      {pack.checked !== null && (
        <Lines>
          {pack.checked.map((paper) => (
            <Compared key={paper.name} paper={paper} goTo={props.goTo} />
          ))}
        </Lines>
      )}
    </Section>
  );
}

/** One document with what is in it. */
function Made(props: { readonly paper: Paper; readonly onCopy: () => void }): ReactNode {
  const { say } = useSpeaker();
  const { paper } = props;
  const runs = runsIn(paper);
  const count = (kind: "figure" | "field" | "lacking"): number =>
    runs.filter((run) => run.kind === kind).length;
  return (
    <Line>
      <Text block size={200} weight="semibold">
        {paper.name}
      </Text>
      <Text block size={200}>
        {say(lateTexts.pack.figures(count("figure"), count("field"), count("lacking")))}
      </Text>
      <Link as="button" aria-label={say(lateTexts.pack.copyOf(paper.name))} onClick={props.onCopy}>
        {say(lateTexts.pack.copy)}
      </Link>
    </Line>
  );
}

/** One older document with the cells that it no longer agrees with. */
function Compared(props: { readonly paper: CheckedPaper; readonly goTo: GoTo }): ReactNode {
  const { say } = useSpeaker();
  const { name, figures, isOfThisPlan, disagreements } = props.paper;
  if (figures === 0) {
    return (
      <Line>
        <Text size={200}>{say(lateTexts.pack.none(name))}</Text>
      </Line>
    );
  }
  return (
    <Line tone={disagreements.length === 0 ? undefined : "warning"}>
      <Text block size={200} weight="semibold">
        {say(
          disagreements.length === 0
            ? lateTexts.pack.agrees(name, figures)
            : lateTexts.pack.differs(name, disagreements.length, figures),
        )}
      </Text>
      {!isOfThisPlan && (
        <Text block size={200}>
          {say(lateTexts.pack.otherPlan)}
        </Text>
      )}
      <Lines>
        {disagreements.map(({ says, now, at, reference }) => (
          <li key={reference}>
            <Text block size={200}>
              {say(lateTexts.pack.change(says, now))}
            </Text>
            <Link as="button" onClick={() => props.goTo(at)}>
              {say(lateTexts.checks.goTo(reference))}
            </Link>
          </li>
        ))}
      </Lines>
    </Line>
  );
}
