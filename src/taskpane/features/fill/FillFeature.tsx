import { useEffect, useRef, type ReactNode } from "react";
import { texts } from "../../language/index.js";
import { FIELDS, shownProblems, usePlan, type Draft } from "../../plan/index.js";
import type { HostProbe } from "../../rooms.js";
import { WritingPage } from "../../writing/index.js";
import { Estimate } from "./Estimate.js";
import { FillFields } from "./FillFields.js";
import { Lines } from "./Lines.js";
import { useFill } from "./useFill.js";

/** "Rencana": choices, preview, fill, result. */
export function FillFeature(props: { readonly probe: HostProbe | null }): ReactNode {
  const { plan } = usePlan();
  const fill = useFill();
  const { draft, writing } = fill;
  const body = useRef<HTMLElement>(null);
  useFocusOnProblem(body, plan.attempts, draft);
  const filling = writing.state.phase.kind === "filling";
  const empty = plan.form.regionCode === "" || plan.form.targetShare === "";
  return (
    <WritingPage
      probe={props.probe}
      writing={writing}
      body={body}
      instead={{
        refusal: draft.kind === "unready" ? draft.refusal : null,
        waiting: empty ? texts.preview.empty : texts.preview.waiting,
      }}
      button={texts.fill.button}
      lacking={
        plan.attempts > 0 || (draft.kind === "unready" && draft.refusal !== null)
          ? texts.fill.checkFields
          : texts.fill.notYet
      }
      onWrite={() => void fill.fill()}
    >
      <FillFields
        form={plan.form}
        problems={shownProblems(draft, plan.touched, plan.lastTyped)}
        disabled={filling}
        onType={fill.type}
        onLeave={fill.leave}
      />
      <Estimate form={plan.form} lines={fill.lines} draft={draft} />
      <Lines fill={fill} form={plan.form} />
    </WritingPage>
  );
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
    const wrong = first === undefined ? "[data-refusal]" : `[name="${first}"]`;
    body.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [attempts, body]);
}
