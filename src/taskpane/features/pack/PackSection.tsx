import { Button, Link, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { runsIn, type Paper } from "../../../papers/index.js";
import type { CheckedPaper, Disagreement } from "../../../workbooks/index.js";
import { NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { usePack } from "./usePack.js";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  line: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  differs: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

type GoTo = (at: Disagreement["at"]) => void;

/** The proposal pack: made, handed out, and older ones compared with the workbook. */
export function PackSection(props: { readonly goTo: GoTo }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const pack = usePack();
  const file = useRef<HTMLInputElement>(null);
  return (
    <Section heading={say(lateTexts.pack.title)}>
      <Text size={200}>{say(lateTexts.pack.intro)}</Text>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={pack.working} onClick={pack.make}>
          {say(lateTexts.pack.make)}
        </Button>
        <Button size="small" disabledFocusable={pack.working} onClick={() => file.current?.click()}>
          {say(lateTexts.pack.check)}
        </Button>
        <input
          ref={file}
          className={styles.file}
          type="file"
          name="olderPack"
          multiple
          aria-label={say(lateTexts.pack.check)}
          tabIndex={-1}
          accept=".docx"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            if (files.length > 0) pack.check(files);
            // The same files may be chosen again once they were corrected.
            event.target.value = "";
          }}
        />
      </div>
      {pack.working && <Spinner size="tiny" label={say(lateTexts.pack.making)} />}
      {pack.problem !== null && <NoticeBar intent="error">{say(pack.problem)}</NoticeBar>}
      <div role="status">{pack.note !== null && <Text size={200}>{say(pack.note)}</Text>}</div>
      {pack.papers !== null && (
        <>
          <ul className={styles.list}>
            {pack.papers.map((paper) => (
              <Made key={paper.name} paper={paper} onCopy={() => pack.copy(paper)} />
            ))}
          </ul>
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={pack.working} onClick={pack.save}>
              {say(lateTexts.pack.save)}
            </Button>
          </div>
        </>
      )}
      {pack.checked !== null && (
        <ul className={styles.list}>
          {pack.checked.map((paper) => (
            <Compared key={paper.name} paper={paper} goTo={props.goTo} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** One document with what is in it. */
function Made(props: { readonly paper: Paper; readonly onCopy: () => void }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { paper } = props;
  const runs = runsIn(paper);
  const count = (kind: "figure" | "field" | "lacking"): number =>
    runs.filter((run) => run.kind === kind).length;
  return (
    <li className={styles.line}>
      <Text block size={200} weight="semibold">
        {paper.name}
      </Text>
      <Text block size={200}>
        {say(lateTexts.pack.figures(count("figure"), count("field"), count("lacking")))}
      </Text>
      <Link as="button" aria-label={say(lateTexts.pack.copyOf(paper.name))} onClick={props.onCopy}>
        {say(lateTexts.pack.copy)}
      </Link>
    </li>
  );
}

/** One older document with the cells that it no longer agrees with. */
function Compared(props: { readonly paper: CheckedPaper; readonly goTo: GoTo }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { name, figures, isOfThisPlan, disagreements } = props.paper;
  if (figures === 0) {
    return (
      <li className={styles.line}>
        <Text size={200}>{say(lateTexts.pack.none(name))}</Text>
      </li>
    );
  }
  return (
    <li className={disagreements.length === 0 ? styles.line : `${styles.line} ${styles.differs}`}>
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
      <ul className={styles.list}>
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
      </ul>
    </li>
  );
}
