import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import {
  allocationMethodName,
  allocationMethods,
  childrenOf,
  segments,
  type Text as Sentence,
} from "../../../domain/index.js";
import { ChoiceField, FieldRow, NoticeBar, RegionField, TypedField } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { HostProbe } from "../../../excel/index.js";
import type { HandedOn } from "../gather/index.js";
import { usePlan } from "../../plan/index.js";
import { useBooks } from "../../rooms.js";
import type { BookChoices, BreakdownChoices } from "../../../workbooks/index.js";
import { isBusy, shown, useBook, useWorkbook, useWriting, WritingPage } from "../../writing/index.js";
import {
  breakdownOf,
  collectedIn,
  formOf,
  methodNamed,
  regionIn,
  startBreakdown,
  withCollected,
  withSegment,
  yearIn,
  type BreakdownField,
  type BreakdownForm,
} from "./form.js";
import { Forms } from "./Forms.js";
import { useNational } from "./useNational.js";
import { WeightFields } from "./WeightFields.js";

const useStyles = makeStyles({
  fields: {
    border: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 0`,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  muted: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  checks: { display: "flex", flexDirection: "column" },
});

/** "Rincian": a province's kabupaten/kota, the form for one of them, or all of Indonesia. */
export function BreakdownFeature(props: {
  readonly probe: HostProbe | null;
  /** What was put together in the tab Gabung, to be taken up here. */
  readonly handed: HandedOn | null;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const [form, setForm] = useState(startBreakdown);
  const [attempted, setAttempted] = useState(false);
  // The plan's region is the first guess here, until somebody works on something else.
  const { regionCode: ofPlan } = usePlan().plan.form;
  const [carried, setCarried] = useState({ regionCode: "", form });
  if (ofPlan !== carried.regionCode) {
    const next = { ...form, regionCode: ofPlan };
    setCarried({ regionCode: ofPlan, form: next });
    if (form.regionCode === "" || form === carried.form) setForm(next);
  }
  const { handed } = props;
  const [taken, setTaken] = useState<HandedOn | null>(null);
  // Each press in the other tab hands over anew.
  if (handed !== null && handed !== taken) {
    setTaken(handed);
    setForm(withCollected(form, handed));
  }
  const remembered = useWorkbook().memory.books.at(-1) ?? null;
  const [known, setKnown] = useState<string | null>(null);
  if (remembered !== null && remembered.mark !== known) {
    setKnown(remembered.mark);
    // Whoever has begun to type has a form of their own under way.
    if ((form === startBreakdown || form === carried.form) && handed === null)
      setForm(formOf(remembered.book, language));
  }
  const deferred = useDeferredValue(form);
  const draft = useMemo(() => breakdownOf(deferred, language), [deferred, language]);
  const nation = form.extent === "nation";
  const year = yearIn(form);
  const national = useNational(nation ? year : null, language);
  const { buildBook } = useBooks();
  const book = useBook(nation || draft.choices === null ? null : bookOf(draft.choices), buildBook);
  const plan = nation ? national.plan : book.shown;
  const writing = useWriting(shown, plan);
  const region = regionIn(form);
  const busy = isBusy(writing.state.phase);

  const write = async (): Promise<void> => {
    // What is shown may lag behind a keystroke; what is written must not.
    const { choices } = breakdownOf(form, language);
    const made: BookChoices | null = !nation
      ? choices === null
        ? null
        : bookOf(choices)
      : year === null
        ? null
        : { workbook: "national", choices: { baseYear: year, language } };
    const current = nation ? national.plan : made === null ? null : await book.of(made);
    if (current === null || made === null) setAttempted(true);
    else await writing.write(current, { book: made });
  };
  const set = (change: Partial<BreakdownForm>): void => {
    if (!busy) setForm((before) => ({ ...before, ...change }));
  };
  const problemsOf = (...names: readonly BreakdownField[]) =>
    names.flatMap((name) => {
      const missing = name === "regionCode" && attempted && region === null ? texts.form.regionMissing : null;
      const sentence: Sentence | null | undefined = draft.problems[name] ?? missing;
      return sentence == null ? [] : [{ name: `breakdown.${name}`, sentence: say(sentence) }];
    });
  const field = (name: BreakdownField) => ({
    name: `breakdown.${name}`,
    value: form[name],
    onType: (text: string) => set({ [name]: text }),
    onLeave: () => undefined,
    wrong: problemsOf(name).length > 0,
    disabled: busy,
  });
  const isProvince = region?.level === "province";
  const collected = collectedIn(form);
  return (
    <WritingPage
      probe={props.probe}
      writing={writing}
      shown={shown}
      instead={{
        refusal: nation ? national.refusal : (draft.refusal ?? book.refusal),
        waiting: nation
          ? lateTexts.breakdown.preparing
          : region === null
            ? lateTexts.breakdown.empty
            : lateTexts.breakdown.waiting,
      }}
      button={buttonOf(nation, isProvince)}
      lacking={nation ? lateTexts.breakdown.preparing : lateTexts.breakdown.notYet}
      onWrite={() => void write()}
    >
      <fieldset aria-label={say(texts.pane.tabs.breakdown)} className={styles.fields} disabled={busy}>
        <Text size={200} className={styles.muted}>
          {say(lateTexts.breakdown.intro)}
        </Text>
        <FieldRow columns="wideFirst" problems={problemsOf("baseYear")}>
          <ChoiceField
            name="breakdown.extent"
            label={say(lateTexts.breakdown.extent)}
            value={form.extent}
            choices={[
              { key: "region", label: say(lateTexts.breakdown.extents.region) },
              { key: "nation", label: say(lateTexts.breakdown.extents.nation) },
            ]}
            onChoose={(key) => set({ extent: key === "nation" ? "nation" : "region" })}
            onLeave={() => undefined}
            wrong={false}
            disabled={busy}
          />
          <TypedField
            {...field("baseYear")}
            label={say(texts.form.baseYear)}
            whole={{ min: 1000, max: 9999 }}
          />
        </FieldRow>
        {!nation && (
          <FieldRow columns="whole" problems={problemsOf("regionCode")}>
            <RegionField {...field("regionCode")} onChoose={(regionCode) => set({ regionCode })} />
          </FieldRow>
        )}
        {!nation && region !== null && (
          <Text size={200} className={styles.muted}>
            {say(
              isProvince
                ? lateTexts.breakdown.ofProvince(childrenOf(region.code).length)
                : lateTexts.breakdown.form,
            )}
          </Text>
        )}
        {!nation && isProvince && (
          <>
            {collected.length > 0 && (
              <NoticeBar
                intent="info"
                action={{ label: say(lateTexts.onward.drop), onPress: () => set({ collected: [] }) }}
              >
                {say(lateTexts.onward.handed(collected.length, region.name))}
              </NoticeBar>
            )}
            <Forms key={region.code} province={region} baseYear={yearIn(form)} />
            <FieldRow problems={problemsOf("quota", "targetShare")}>
              <TypedField
                {...field("quota")}
                label={say(lateTexts.breakdown.quota)}
                placeholder={say(lateTexts.breakdown.quotaHint)}
              />
              <TypedField
                {...field("targetShare")}
                label={say(lateTexts.breakdown.targetShare)}
                placeholder={say(texts.form.targetPlaceholder)}
                unit="%"
              />
            </FieldRow>
            <FieldRow columns="whole" problems={[]}>
              <ChoiceField
                name="breakdown.method"
                label={say(lateTexts.breakdown.method)}
                value={form.method}
                choices={allocationMethods.map((method) => ({
                  key: method,
                  label: say(allocationMethodName(method)),
                }))}
                onChoose={(key) => set({ method: methodNamed(key) })}
                onLeave={() => undefined}
                wrong={false}
                disabled={busy}
              />
            </FieldRow>
            {form.method === "weight" && (
              <WeightFields field={field} problemsOf={problemsOf} read={draft.weights} />
            )}
            <Checkbox
              label={say(lateTexts.breakdown.cap)}
              checked={form.cap}
              onChange={(_, { checked }) => set({ cap: checked === true })}
            />
            {draft.outlook !== null && <NoticeBar intent="warning">{say(draft.outlook)}</NoticeBar>}
            <details>
              <summary className={styles.summary}>
                {say(lateTexts.breakdown.segments)} ({form.segments.length})
              </summary>
              <Text size={200} className={styles.muted}>
                {say(lateTexts.breakdown.segmentsHint)}
              </Text>
              <div className={styles.checks}>
                {segments()
                  .filter(({ rowType }) => rowType !== "contract")
                  .map(({ id, name }) => (
                    <Checkbox
                      key={id}
                      label={say(name)}
                      checked={form.segments.includes(id)}
                      onChange={(_, { checked }) => {
                        if (!busy) setForm((before) => withSegment(before, id, checked === true));
                      }}
                    />
                  ))}
              </div>
            </details>
          </>
        )}
      </fieldset>
    </WritingPage>
  );
}

function bookOf(choices: BreakdownChoices): BookChoices {
  return { workbook: "breakdown", choices };
}

function buttonOf(nation: boolean, isProvince: boolean): Sentence {
  if (nation) return lateTexts.breakdown.nationButton;
  return isProvince ? lateTexts.breakdown.button : lateTexts.breakdown.formButton;
}
