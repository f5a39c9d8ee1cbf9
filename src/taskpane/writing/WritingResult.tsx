import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { Concern } from "../../excel/index.js";
import { NoticeBar, useLeaving } from "../components/index.js";
import { useSpeaker } from "../language/index.js";
import { lateTexts } from "../language/late.js";
import { Progress } from "./Progress.js";
import type { CompletedFill, Phase } from "./state.js";
import type { Underway } from "./useUnderway.js";
import { quietFor } from "./useUnderway.js";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  mark: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus": { outlineStyle: "none" },
  },
  muted: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  link: {
    width: "100%",
    justifyContent: "space-between",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  concerns: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  confirm: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** What was written, the way to each sheet, and the way back. */
export function WritingResult(props: {
  readonly fill: CompletedFill;
  readonly phase: Phase;
  readonly takingBack: Underway;
  readonly onGoTo: (sheet: string) => void;
  readonly onTakeBack: (agreed: boolean, keepValues: boolean) => void;
  readonly onCancelTakeBack: () => void;
  readonly onAnother: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const section = useRef<HTMLElement>(null);
  useLeaving(section);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { receipt } = props.fill;
  const takingBack = props.phase.kind === "takingBack";
  // The button that was pressed is gone: reading goes on at the result.
  useEffect(() => heading.current?.focus(), []);
  const button = useRef<HTMLElement | null>(null);
  const before = useRef(props.phase.kind);
  useEffect(() => {
    // Whoever answered the question stands on a button that is gone with it: they go on where they began.
    if (before.current === "confirmingTakeBack" && props.phase.kind !== "confirmingTakeBack")
      button.current?.focus();
    before.current = props.phase.kind;
  }, [props.phase.kind]);
  return (
    <section ref={section} className={styles.result} aria-labelledby={id}>
      <div className={styles.head}>
        <CheckmarkCircle24Filled className={styles.mark} aria-hidden />
        <div>
          <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
            {say(lateTexts.written.heading(receipt.sheets.length))}
          </h2>
          <Text block>{receipt.title}</Text>
          <Text size={200} className={styles.muted}>
            {say(lateTexts.written.written(receipt.cells, receipt.formulas))}
          </Text>
        </div>
      </div>
      {receipt.notes.map((note) => (
        <NoticeBar key={note.en} intent="warning">
          {say(note)}
        </NoticeBar>
      ))}
      <ul className={styles.list} aria-label={say(lateTexts.written.open)}>
        {receipt.sheets.map((sheet) => (
          <li key={sheet.id} className={styles.item}>
            <Button
              appearance="transparent"
              className={styles.link}
              icon={<ChevronRight16Regular />}
              iconPosition="after"
              onClick={() => props.onGoTo(sheet.name)}
            >
              {sheet.name}
            </Button>
          </li>
        ))}
      </ul>
      {props.phase.kind === "confirmingTakeBack" ? (
        <Confirm
          concerns={props.phase.concerns}
          canKeepValues={props.phase.canKeepValues}
          onYes={(keepValues) => props.onTakeBack(true, keepValues)}
          onNo={props.onCancelTakeBack}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            ref={(element: HTMLElement | null) => {
              button.current = element;
            }}
            icon={<ArrowUndo20Regular />}
            disabledFocusable={takingBack}
            onClick={() => props.onTakeBack(false, false)}
          >
            {say(takingBack ? lateTexts.written.takingBack : lateTexts.written.takeBack)}
          </Button>
          <Button appearance="subtle" disabledFocusable={takingBack} onClick={props.onAnother}>
            {say(lateTexts.written.another)}
          </Button>
        </div>
      )}
      {takingBack && <Progress underway={props.takingBack} begins={lateTexts.written.takingBack} />}
      {takingBack && <StillTakingBack />}
    </section>
  );
}

/** A plan of many sheets takes long to go, and Excel says nothing meanwhile: it is waited for, and said. */
function StillTakingBack(): ReactNode {
  const { say } = useSpeaker();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), quietFor);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status">{long && <Text size={200}>{say(lateTexts.written.stillTakingBack)}</Text>}</div>;
}

/** Deleting what somebody has worked in or refers to loses that work: it is asked once, with the list. */
function Confirm(props: {
  readonly concerns: readonly Concern[];
  readonly canKeepValues: boolean;
  readonly onYes: (keepValues: boolean) => void;
  readonly onNo: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      className={styles.confirm}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onNo();
      }}
    >
      <Text id={id}>{say(lateTexts.written.confirm)}</Text>
      <ul className={styles.concerns}>
        {props.concerns.map(({ words }) => (
          <li key={words.en}>
            <Text size={200}>{say(words)}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {props.canKeepValues && (
          <Button appearance="primary" onClick={() => props.onYes(true)}>
            {say(lateTexts.written.confirmKeep)}
          </Button>
        )}
        <Button onClick={() => props.onYes(false)}>{say(lateTexts.written.confirmYes)}</Button>
        <Button appearance="subtle" onClick={props.onNo}>
          {say(lateTexts.written.confirmNo)}
        </Button>
      </div>
    </div>
  );
}
