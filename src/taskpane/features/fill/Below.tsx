import type { ReactNode } from "react";
import type { Text as Sentence } from "../../../domain/index.js";
import type { RememberedPlan } from "../../../excel/index.js";
import { Folds, Late } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { late } from "../../late.js";
import { usePlan, type FieldProblems } from "../../plan/index.js";
import { Estimate } from "./Estimate.js";
import { Learning } from "./Learning.js";
import { Lines } from "./Lines.js";
import type { Fill } from "./useFill.js";

/** All that stands between the plan's main choices and its preview. */
export function Below(props: {
  readonly fill: Fill;
  readonly problems: FieldProblems;
  /** The choices are those of the region whose plan stands in the workbook. */
  readonly refreshes: boolean;
}): ReactNode {
  const { say } = useSpeaker();
  const { plan } = usePlan();
  const { fill, problems, refreshes } = props;
  const { draft } = fill;
  const stands = fill.refresh.plan;
  return (
    <>
      {plan.form.regionCode === "" && <Learning onStart={fill.startLearning} />}
      <Estimate form={plan.form} lines={fill.lines} draft={draft} />
      <Lines fill={fill} form={plan.form} problems={problems} attempts={plan.attempts} />
      <Folds
        folds={[
          ...(refreshes && stands !== null ? carryingOn(fill, stands, say) : []),
          {
            key: "code",
            label: say(lateTexts.code.title),
            content: (
              <Late load={late.code} piece>
                {({ PlanCode }) => <PlanCode draft={draft} onTake={fill.takeChoices} />}
              </Late>
            ),
          },
        ]}
      />
      {(fill.refresh.phase.kind !== "idle" || fill.refresh.notice !== null || stands?.before != null) && (
        <Late load={late.refresh} piece>
          {({ Refresh }) => <Refresh refresh={fill.refresh} />}
        </Late>
      )}
    </>
  );
}

/** What can be done with the plan that stands in the workbook, beside refreshing it. */
function carryingOn(fill: Fill, plan: RememberedPlan, say: (text: Sentence) => string) {
  return [
    {
      key: "next",
      label: say(lateTexts.refreshing.nextTitle),
      content: (
        <Late load={late.next} piece>
          {({ NextYear }) => <NextYear plan={plan} onTake={fill.takeChoices} />}
        </Late>
      ),
    },
    {
      key: "compare",
      label: say(lateTexts.refreshing.compareTitle),
      content: (
        <Late load={late.compare} piece>
          {({ Compare }) => <Compare plan={plan} onWrite={(sheet) => void fill.writing.write(sheet)} />}
        </Late>
      ),
    },
    {
      key: "fingerprint",
      label: say(lateTexts.refreshing.fingerprintTitle),
      content: (
        <Late load={late.fingerprint} piece>
          {({ Fingerprint }) => <Fingerprint plan={plan} />}
        </Late>
      ),
    },
  ];
}
