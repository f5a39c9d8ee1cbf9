import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Text } from "../../../domain/index.js";
import { NoticeBar } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import type { HostProbe } from "../../rooms.js";
import { shownProblems, type Draft } from "./draft.js";
import { Estimate } from "./Estimate.js";
import { FillFields } from "./FillFields.js";
import { FillFooter } from "./FillFooter.js";
import { FillResult } from "./FillResult.js";
import { FIELDS } from "./form.js";
import { HostNotice } from "./HostNotice.js";
import { Preview } from "./Preview.js";
import { startForm } from "./start.js";
import { isBusy, latestFill, type FillState } from "./state.js";
import { useFill } from "./useFill.js";

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

/** "Isi lembar": choices, preview, fill, result. */
export function FillFeature(props: { readonly probe: HostProbe | null }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { probe } = props;
  const fill = useFill(startForm, language, probe);
  const { state, draft } = fill;
  const body = useRef<HTMLElement>(null);
  useFocusOnProblem(body, state.attempts, draft);
  const last = latestFill(state);
  const showsResult =
    last !== null && state.phase.kind !== "choosing" && state.phase.kind !== "filling" ? last : null;
  return (
    <>
      <main className={styles.body} ref={body}>
        <div className={styles.notices}>
          <HostNotice probe={probe} />
          {state.notice !== null && (
            <NoticeBar
              intent={state.notice.intent}
              focus
              dismiss={{ label: say(texts.pane.dismiss), onDismiss: fill.dismissNotice }}
              {...(state.notice.advice === undefined ? {} : { advice: say(state.notice.advice) })}
            >
              {say(state.notice.sentence)}
            </NoticeBar>
          )}
          {last !== null && showsResult === null && !isBusy(state.phase) && (
            <NoticeBar intent="info" action={{ label: say(texts.result.show), onPress: fill.showResult }}>
              {say(texts.result.stands(last.plan.title))}
            </NoticeBar>
          )}
        </div>
        {showsResult === null ? (
          <>
            <FillFields
              form={state.form}
              problems={shownProblems(draft, state.touched, state.lastTyped)}
              disabled={state.phase.kind === "filling"}
              onType={fill.type}
              onLeave={fill.leave}
            />
            <Estimate form={state.form} draft={draft} />
            <Preview draft={draft} empty={state.form.regionCode === "" || state.form.targetShare === ""} />
          </>
        ) : (
          <div className={styles.result}>
            <FillResult
              fill={showsResult}
              phase={state.phase}
              onGoTo={(sheet) => void fill.goTo(sheet)}
              onTakeBack={(evenIfEdited) => void fill.takeBack(evenIfEdited)}
              onCancelTakeBack={fill.cancelTakeBack}
              onAnother={fill.showForm}
            />
          </div>
        )}
      </main>
      {showsResult === null && (
        <FillFooter
          phase={state.phase}
          line={footerLine(probe, draft, state)}
          possible={probe?.host === "Excel"}
          onFill={() => void fill.fill()}
        />
      )}
    </>
  );
}

function footerLine(probe: HostProbe | null, draft: Draft, state: FillState): Text {
  if (probe === null) return texts.fill.waitingForExcel;
  if (probe.host === null) return texts.fill.onlyInExcel;
  if (draft.kind === "ready") return texts.fill.newSheets(draft.plan.sheets.length);
  return state.attempts > 0 ? texts.fill.checkFields : texts.fill.notYet;
}

/** After a press that could not work, leads to the first field that is wrong. */
function useFocusOnProblem(
  body: { readonly current: HTMLElement | null },
  attempts: number,
  draft: Draft,
): void {
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  useEffect(() => {
    const { current } = latest;
    if (attempts === 0 || current.kind === "ready") return;
    const first = FIELDS.find((field) => current.problems[field] !== undefined);
    if (first !== undefined) body.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, [attempts, body]);
}
