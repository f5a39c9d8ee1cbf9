import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { texts, useSpeaker } from "../language/index.js";
import type { CompletedFill, Phase } from "./state.js";

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
  readonly onGoTo: (sheet: string) => void;
  readonly onTakeBack: (evenIfEdited: boolean) => void;
  readonly onCancelTakeBack: () => void;
  readonly onAnother: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { plan, receipt } = props.fill;
  const takingBack = props.phase.kind === "takingBack";
  // The button that was pressed is gone: reading goes on at the result.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.result} aria-labelledby={id}>
      <div className={styles.head}>
        <CheckmarkCircle24Filled className={styles.mark} aria-hidden />
        <div>
          <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
            {say(texts.result.heading(plan.sheets.length))}
          </h2>
          <Text block>{plan.title}</Text>
          <Text size={200} className={styles.muted}>
            {say(texts.result.written(receipt.cells, receipt.formulas))}
          </Text>
        </div>
      </div>
      <ul className={styles.list} aria-label={say(texts.result.open)}>
        {plan.sheets.map((sheet) => (
          <li key={sheet.key} className={styles.item}>
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
          edited={props.phase.edited}
          onYes={() => props.onTakeBack(true)}
          onNo={props.onCancelTakeBack}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            icon={<ArrowUndo20Regular />}
            disabledFocusable={takingBack}
            onClick={() => props.onTakeBack(false)}
          >
            {say(takingBack ? texts.result.takingBack : texts.result.takeBack)}
          </Button>
          <Button appearance="subtle" disabledFocusable={takingBack} onClick={props.onAnother}>
            {say(texts.result.another)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Deleting a sheet somebody has worked in since loses that work: it is asked once, by name. */
function Confirm(props: {
  readonly edited: readonly string[];
  readonly onYes: () => void;
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
      <Text id={id}>{say(texts.result.confirm(props.edited))}</Text>
      <div className={styles.buttons}>
        <Button onClick={props.onYes}>{say(texts.result.confirmYes)}</Button>
        <Button appearance="subtle" onClick={props.onNo}>
          {say(texts.result.confirmNo)}
        </Button>
      </div>
    </div>
  );
}
