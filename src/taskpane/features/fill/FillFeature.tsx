import { useEffect, useRef, type ReactNode } from "react";
import { Afterwards, Coming, useLate } from "../../components/index.js";
import { texts } from "../../language/index.js";
import { inOrder, shownProblems, usePlan, type Draft, type FieldName } from "../../plan/index.js";
import type { HostProbe } from "../../../excel/index.js";
import { WritingPage } from "../../writing/index.js";
import { FillFields } from "./FillFields.js";
import { lateInFill } from "./late.js";
import { useFill } from "./useFill.js";

/** "Rencana": choices, preview, fill, result. */
export function FillFeature(props: { readonly probe: HostProbe | null }): ReactNode {
  const { plan } = usePlan();
  const coming = useLate(lateInFill.working);
  const working = coming.part;
  const fill = useFill(working);
  const { draft, writing } = fill;
  const body = useRef<HTMLDivElement>(null);
  useFocusOnProblem(body, plan.attempts, draft);
  const filling = writing.state.phase.kind === "filling";
  const problems = shownProblems(draft, plan.touched, plan.lastTyped);
  const stands = fill.refresh.plan;
  const refreshes = stands !== null && stands.choices.regionCode === plan.form.regionCode;
  const empty = plan.form.regionCode === "" || plan.form.targetShare === "";
  return (
    <WritingPage
      probe={props.probe}
      writing={writing}
      shown={working?.shown ?? null}
      body={body}
      instead={{
        refusal: draft.kind === "unready" ? draft.refusal : fill.refusal,
        waiting: empty ? texts.preview.empty : texts.preview.waiting,
      }}
      button={refreshes ? texts.refresh.button : texts.fill.button}
      {...(refreshes
        ? {
            other: {
              line: texts.refresh.line,
              label: texts.refresh.newSheets,
              onPress: () => void fill.fill(),
            },
          }
        : {})}
      lacking={
        working === null
          ? coming.failed
            ? texts.pane.late.tab
            : texts.pane.late.loading
          : plan.attempts > 0 || (draft.kind === "unready" && draft.refusal !== null)
            ? texts.fill.checkFields
            : texts.fill.notYet
      }
      onWrite={() => void (refreshes ? fill.lookAtRefresh() : fill.fill())}
    >
      <FillFields
        form={plan.form}
        problems={problems}
        disabled={filling}
        onType={fill.type}
        onLeave={fill.leave}
      />
      <Afterwards>
        {working === null ? (
          <Coming coming={coming} />
        ) : (
          <working.Below fill={fill} problems={problems} refreshes={refreshes} />
        )}
      </Afterwards>
    </WritingPage>
  );
}

/** Longer than any part takes to open, in milliseconds; who has gone on by then is left alone. */
const OPENING = 1_000;

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
    const [first] = inOrder(Object.keys(current.problems) as FieldName[]);
    const wrong = first === undefined ? "[data-refusal]" : `[name="${first}"]`;
    const within = body.current;
    const lead = (): boolean => {
      const found = within?.querySelector<HTMLElement>(wrong);
      found?.focus();
      return found != null;
    };
    if (within === null || lead()) return;
    // It stands in a part that was closed and is only being opened for it.
    const watcher = new MutationObserver(() => {
      if (lead()) watcher.disconnect();
    });
    watcher.observe(within, { childList: true, subtree: true });
    const enough = setTimeout(() => watcher.disconnect(), OPENING);
    return () => {
      clearTimeout(enough);
      watcher.disconnect();
    };
  }, [attempts, body]);
}
