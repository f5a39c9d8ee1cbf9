import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import type { Text } from "../../domain/index.js";
import { Afterwards, NoticeBar } from "../components/index.js";
import { texts, useSpeaker } from "../language/index.js";
import type { HostProbe } from "../../excel/index.js";
import { HostNotice } from "./HostNotice.js";
import type { shown } from "./shown.js";
import { isBusy, latestFill } from "./state.js";
import type { Writing } from "./useWriting.js";
import { WritingFooter } from "./WritingFooter.js";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  notices: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    ":empty": { display: "none" },
  },
  result: { paddingTop: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalL },
});

/** A feature that writes a plan: its form, the preview, one button; then the progress; then the result with its way back. */
export function WritingPage(props: {
  readonly probe: HostProbe | null;
  readonly writing: Writing;
  /** What shows a plan and what was written; `null` until it is loaded. */
  readonly shown: typeof shown | null;
  /** The form. */
  readonly children: ReactNode;
  /** What stands where the preview will be: a refusal of the choices, or what is still waited for. */
  readonly instead: { readonly refusal: Text | null; readonly waiting: Text };
  readonly button: Text;
  /** What still lacks, said beside the button while there is no plan. */
  readonly lacking: Text;
  readonly onWrite: () => void;
  /** What the button does instead of adding sheets, and the way to add them all the same. */
  readonly other?: { readonly line: Text; readonly label: Text; readonly onPress: () => void };
  readonly body?: RefObject<HTMLDivElement>;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { writing, shown } = props;
  const { state } = writing;
  const last = latestFill(state);
  const result =
    last !== null && state.phase.kind !== "choosing" && state.phase.kind !== "filling" ? last : null;
  return (
    <>
      <div className={styles.body} {...(props.body === undefined ? {} : { ref: props.body })}>
        <div className={styles.notices}>
          <HostNotice probe={props.probe} />
          {state.notice !== null && (
            <NoticeBar
              intent={state.notice.intent}
              focus
              dismiss={{ label: say(texts.pane.dismiss), onDismiss: writing.dismissNotice }}
              {...(state.notice.advice === undefined ? {} : { advice: say(state.notice.advice) })}
            >
              {say(state.notice.sentence)}
            </NoticeBar>
          )}
          {last === null && writing.placed !== null && clearsUndo(props.probe) && (
            <NoticeBar intent="info">{say(texts.fill.clearsUndo)}</NoticeBar>
          )}
          {last !== null && result === null && !isBusy(state.phase) && (
            <NoticeBar intent="info" action={{ label: say(texts.result.show), onPress: writing.showResult }}>
              {say(texts.result.stands(last.receipt.title))}
            </NoticeBar>
          )}
        </div>
        {result === null ? (
          <>
            {props.children}
            <Afterwards>
              {shown !== null && (
                <Aside label={props.other?.label}>
                  <shown.Preview placed={writing.placed} {...props.instead} />
                </Aside>
              )}
            </Afterwards>
          </>
        ) : (
          <div className={styles.result}>
            {shown !== null && (
              <shown.WritingResult
                fill={result}
                phase={state.phase}
                takingBack={writing.takingBack}
                onGoTo={(sheet) => void writing.goTo(sheet)}
                onTakeBack={(agreed, keepValues) => void writing.takeBack(agreed, keepValues)}
                onCancelTakeBack={writing.cancelTakeBack}
                onAnother={writing.showForm}
              />
            )}
          </div>
        )}
      </div>
      {result === null && (
        <Afterwards>
          <WritingFooter
            shown={shown}
            phase={state.phase}
            line={
              props.other !== undefined && writing.placed !== null && !writing.waiting
                ? props.other.line
                : footerLine(props.probe, writing, props.lacking)
            }
            {...(props.other === undefined ? {} : { other: props.other })}
            button={props.button}
            possible={shown !== null && props.probe?.host === "Excel" && !writing.waiting}
            onWrite={props.onWrite}
            onStop={writing.stop}
          />
        </Afterwards>
      )}
    </>
  );
}

/** What is not what the button does stands folded under the name of what does it. */
function Aside(props: { readonly label: Text | undefined; readonly children: ReactNode }): ReactNode {
  const { say } = useSpeaker();
  if (props.label === undefined) return props.children;
  return (
    <details>
      <summary>{say(props.label)}</summary>
      {props.children}
    </details>
  );
}

/** On the desktop whatever an add-in writes empties Excel's own list of steps to undo. */
function clearsUndo(probe: HostProbe | null): boolean {
  return probe?.host === "Excel" && probe.platform !== "OfficeOnline";
}

function footerLine(probe: HostProbe | null, writing: Writing, lacking: Text): Text {
  if (probe === null) return texts.fill.waitingForExcel;
  if (probe.host === null) return texts.fill.onlyInExcel;
  if (writing.waiting) return texts.fill.otherWriting;
  return writing.placed === null ? lacking : texts.fill.newSheets(writing.placed.plan.sheets.length);
}
