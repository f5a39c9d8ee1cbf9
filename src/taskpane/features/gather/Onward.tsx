import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { childrenOf, segmentChoicesOf, segmentOf } from "../../../domain/index.js";
import type { Consolidation } from "../../../intake/index.js";
import { collectedOf, termsOfSum, type Collected } from "../../../workbooks/index.js";
import { Line, Lines, NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { forgettingFigures, linesOf, readYear, usePlan } from "../../plan/index.js";
import { texts } from "../../language/index.js";
import { takeRows } from "../own/taking.js";
import { lineOfSum, offeredSums, usuallyChosen, weightsOf, withChoice, type HandedOn } from "./onward.js";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { color: tokens.colorNeutralForeground2 },
});

/** The sums of what was put together, into the plan of their province, its breakdown, or as weights. */
export function Onward(props: {
  readonly consolidation: Consolidation;
  readonly onShowPlan: () => void;
  readonly onBreakdown: (handed: HandedOn) => void;
}): ReactNode {
  const { consolidation } = props;
  const collected = useMemo(() => collectedOf(consolidation), [consolidation]);
  const { say } = useSpeaker();
  if (consolidation.rows.length === 0) return null;
  return (
    <Section heading={say(lateTexts.onward.title)}>
      {collected.ok ? (
        <Sums {...props} collected={collected.value} />
      ) : (
        <Text size={200}>{say(collected.problem.sentence)}</Text>
      )}
    </Section>
  );
}

function Sums(props: {
  readonly collected: Collected;
  readonly onShowPlan: () => void;
  readonly onBreakdown: (handed: HandedOn) => void;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { plan, change } = usePlan();
  const { collected } = props;
  const { province, missing } = collected;
  const lines = linesOf(plan, province.code);
  const year = readYear(plan.form.baseYear, texts.form.baseYear);
  const baseYear = year.ok ? year.value : null;
  const offered = useMemo(
    () => (baseYear === null ? [] : offeredSums(collected, { baseYear, lines, language })),
    [collected, baseYear, lines, language],
  );
  /** What somebody chose of these sums; others begin anew. */
  const [own, setOwn] = useState<{ readonly of: Collected; readonly keys: ReadonlySet<string> } | null>(null);
  const chosen = own?.of === collected ? own.keys : usuallyChosen(offered);
  const weights = weightsOf(collected, language);
  const all = childrenOf(province.code).length;
  const taken = offered.filter(({ sum, lacks }) => lacks === null && chosen.has(sum.key));

  const use = (): void => {
    if (taken.length === 0) return;
    const published = segmentChoicesOf(province.code, language);
    const taking = takeRows(
      { rows: taken.map(({ sum }) => lineOfSum(sum, collected, language)) },
      {
        regionCode: province.code,
        segments: lines.segments ?? (published.ok ? published.value : []),
        language,
      },
      { basis: "", asOf: "", source: "" },
    );
    const { typed, unread } = taking.taken.reduce(
      (left, row) => ({ ...left, ...forgettingFigures(left, row.line) }),
      lines,
    );
    if (plan.form.regionCode !== province.code)
      change({ type: "typed", field: "regionCode", text: province.code });
    change({
      type: "linesChanged",
      regionCode: province.code,
      lines: {
        typed,
        unread,
        ...(taking.total === null ? {} : { total: taking.total }),
        ...(taking.taken.some(({ line }) => line !== "total") ? { segments: taking.segments } : {}),
      },
    });
    props.onShowPlan();
  };

  return (
    <>
      <Text size={200}>{say(lateTexts.onward.from(all - missing.length, all, province.name))}</Text>
      {missing.length > 0 && (
        <Text size={200}>{say(lateTexts.onward.missing(missing.map(({ name }) => name)))}</Text>
      )}
      {collected.left.map((sentence) => (
        <NoticeBar key={sentence.id} intent="info">
          {say(sentence)}
        </NoticeBar>
      ))}
      <Lines>
        {offered.map(({ sum, lacks, compared }) => (
          <Line key={sum.key} tone={lacks === null ? undefined : "warning"}>
            <Checkbox
              label={say(lateTexts.onward.sum(segmentOf(sum.segment).name, sum.covered, sum.workers))}
              disabled={lacks !== null}
              checked={lacks === null && chosen.has(sum.key)}
              onChange={(_, { checked }) =>
                setOwn({ of: collected, keys: withChoice(chosen, offered, sum.key, checked === true) })
              }
            />
            {[termsOfSum(sum, missing), lacks, compared].map((sentence) =>
              sentence === null ? null : (
                <Text key={sentence.id} block size={200} className={styles.words}>
                  {say(sentence)}
                </Text>
              ),
            )}
          </Line>
        ))}
      </Lines>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={taken.length === 0} onClick={use}>
          {say(lateTexts.onward.intoPlan(taken.length))}
        </Button>
        <Button size="small" onClick={() => props.onBreakdown({ collected, weights: null })}>
          {say(lateTexts.onward.intoBreakdown)}
        </Button>
        {weights !== null && (
          <Button size="small" onClick={() => props.onBreakdown({ collected, weights })}>
            {say(lateTexts.onward.intoSharing)}
          </Button>
        )}
      </div>
    </>
  );
}
