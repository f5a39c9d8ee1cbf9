import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentMultiple20Regular } from "@fluentui/react-icons/svg/document-multiple";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { formatDate, isIsoDate, payers, regionOf, type Text as Sentence } from "../../../domain/index.js";
import type { HostProbe } from "../../../excel/index.js";
import { personsSql } from "../../../intake/index.js";
import { buildPersonsBook } from "../../../workbooks/index.js";
import {
  FieldRow,
  FilesButton,
  Folds,
  NoticeBar,
  Section,
  tableFiles,
  TypedField,
} from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { forgettingFigures, linesOf, percentText, usePlan } from "../../plan/index.js";
import {
  isBusy,
  Progress,
  shown,
  StepBar,
  StopButton,
  useWriting,
  WritingPage,
} from "../../writing/index.js";
import { membersBySegment, sourceOfLists, withMembers } from "./handing.js";
import { Lists } from "./Lists.js";
import { Saved, useSaving } from "../../Saved.js";
import { DecreeAnnex } from "./DecreeAnnex.js";
import type { ListWorker } from "./reading.js";
import { Results } from "./Results.js";
import { RuleFiles, Rules } from "./Rules.js";
import { usePersons, type Persons } from "./usePersons.js";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  muted: { color: tokens.colorNeutralForeground2 },
  reading: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  stop: { alignSelf: "flex-end" },
  name: { overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    alignItems: "stretch",
  },
  button: { overflowWrap: "anywhere", maxWidth: "100%" },
});

/** "Daftar": lists of persons of any size, counted and checked; what they come to, into a sheet, into files, into the plan. */
export function PersonsFeature(props: {
  readonly probe: HostProbe | null;
  /** Files that were opened where no list is read, to be taken up here. */
  readonly handed?: readonly File[];
  readonly onTaken?: () => void;
  readonly onShowPlan: () => void;
  readonly startWorker?: () => ListWorker;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { plan } = usePlan();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const persons = usePersons(today, props.startWorker);
  const [within, setWithin] = useState(false);
  const { result, progress, annex } = persons;
  const region = regionOf(plan.form.regionCode);
  const book = useMemo(
    () => (result === null ? null : buildPersonsBook(result, { language, annex })),
    [result, language, annex],
  );
  const built = book?.ok === true ? book.value : null;
  const writing = useWriting(shown, built);
  const busy = isBusy(writing.state.phase) || persons.reading || persons.saving;

  const { handed, onTaken } = props;
  const { add } = persons;
  useEffect(() => {
    if (handed === undefined || handed.length === 0) return;
    add(handed);
    onTaken?.();
    // The files alone say that there is something to take up.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [handed]);

  const rulesAsSql = useSaving();
  const dated = isIsoDate(persons.date);
  const regionCode = within && region.ok ? region.value.code : null;
  const saveSql = (): void => {
    if (!dated) return;
    const sql = personsSql({ rules: persons.rules, date: persons.date, regionCode });
    if (sql.ok) rulesAsSql.save("cakupan-daftar.sql", new Blob([sql.value], { type: "text/plain" }));
  };
  return (
    <WritingPage
      probe={props.probe}
      writing={writing}
      shown={shown}
      instead={{
        refusal: book?.ok === false ? book.problem.sentence : null,
        waiting: lateTexts.persons.empty,
      }}
      button={lateTexts.persons.button}
      lacking={lateTexts.persons.notYet}
      onWrite={() => {
        if (built !== null && !busy) void writing.write(built);
      }}
    >
      <div className={styles.form}>
        <Text size={200} className={styles.muted}>
          {say(lateTexts.persons.intro)}
        </Text>
        <FilesButton
          name="personLists"
          label={say(lateTexts.persons.choose)}
          accept={tableFiles}
          multiple
          icon={<DocumentMultiple20Regular />}
          disabled={busy}
          onFiles={persons.add}
        >
          {say(persons.lists.length === 0 ? lateTexts.persons.choose : lateTexts.persons.chooseMore)}
        </FilesButton>
        <Lists persons={persons} disabled={busy} />
        {persons.lists.length > 0 && (
          <>
            <FieldRow
              columns="whole"
              problems={dated ? [] : [{ name: "persons.date", sentence: say(lateTexts.persons.badDate) }]}
            >
              <TypedField
                name="persons.date"
                label={say(lateTexts.persons.date)}
                value={persons.date}
                words
                onType={persons.setDate}
                onLeave={() => undefined}
                wrong={!dated}
                disabled={busy}
              />
            </FieldRow>
            {region.ok && (
              <Checkbox
                label={say(lateTexts.persons.insideOf(region.value.name))}
                checked={within}
                disabled={busy}
                onChange={(_, { checked }) => setWithin(checked === true)}
              />
            )}
            <Folds
              open={[]}
              folds={[
                {
                  key: "rules",
                  label: say(lateTexts.persons.rules),
                  content: (
                    <>
                      <Rules rules={persons.rules} disabled={busy} onChange={persons.setRules} />
                      <RuleFiles rules={persons.rules} disabled={busy} onChange={persons.setRules} />
                      <Button size="small" disabledFocusable={!dated} onClick={() => saveSql()}>
                        {say(lateTexts.persons.sql)}
                      </Button>
                      <Text size={200} className={styles.muted}>
                        {say(lateTexts.persons.sqlHint)}
                      </Text>
                      <Saved saving={rulesAsSql} />
                    </>
                  ),
                },
              ]}
            />
            <Button
              appearance={result === null ? "primary" : "secondary"}
              disabledFocusable={busy || !dated}
              onClick={() => {
                if (!busy) void persons.read(regionCode);
              }}
            >
              {say(lateTexts.persons.read)}
            </Button>
          </>
        )}
        {persons.reading && (
          <div className={styles.reading}>
            <div role="status" aria-live="polite">
              <Text size={200} className={styles.name}>
                {progress === null
                  ? "…"
                  : say(
                      lateTexts.persons.progress(
                        progress.rows,
                        progress.done / Math.max(1, progress.of),
                        progress.name,
                      ),
                    )}
              </Text>
            </div>
            <StepBar
              label={lateTexts.persons.progressLabel}
              done={progress?.done ?? 0}
              total={progress === null ? 0 : Math.max(1, progress.of)}
            />
            <div className={styles.stop}>
              <StopButton
                size="small"
                label={lateTexts.persons.stop}
                stopping={false}
                onStop={persons.stop}
              />
            </div>
          </div>
        )}
        {persons.problem !== null && <NoticeBar intent="error">{say(persons.problem)}</NoticeBar>}
        {persons.note !== null && <NoticeBar intent="info">{say(persons.note)}</NoticeBar>}
        {result !== null && (
          <>
            <Results result={result} />
            <IntoPlan persons={persons} onShowPlan={props.onShowPlan} />
            <Saving persons={persons} disabled={busy} />
          </>
        )}
      </div>
    </WritingPage>
  );
}

/** The share that passes, and active members by segment, into the plan under way. */
function IntoPlan(props: { readonly persons: Persons; readonly onShowPlan: () => void }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { plan, change } = usePlan();
  const [done, setDone] = useState<Sentence | null>(null);
  const { result } = props.persons;
  if (result === null) return null;
  const { verified } = result;
  const { regionCode } = plan.form;
  const lines = linesOf(plan, regionCode);
  const paying = payers().flatMap(({ id }) => (id === plan.form.payer ? [id] : []));
  const hasMembers = [...membersBySegment(result).keys()].some((key) => key !== "");
  const handed =
    regionCode === "" || !hasMembers
      ? null
      : withMembers(result, { regionCode, segments: lines.segments, language, payers: paying });
  if (verified === null && !hasMembers) return null;
  return (
    <Section heading={say(lateTexts.persons.plan)}>
      {done !== null && (
        <NoticeBar
          intent="success"
          action={{ label: say(lateTexts.own.showPlan), onPress: props.onShowPlan }}
        >
          {say(done)}
        </NoticeBar>
      )}
      {verified !== null && verified.passed > 0 && (
        <Button
          onClick={() => {
            const source = say(
              lateTexts.persons.yieldSource(
                sourceOfLists(result, "candidates"),
                formatDate(result.date, "id"),
                formatDate(result.date, "en"),
              ),
            );
            const text = percentText(verified.share, language);
            change({ type: "typed", field: "verificationYield", text });
            change({ type: "typed", field: "yieldSource", text: source });
            setDone(lateTexts.persons.usedYield(verified.share, source));
          }}
        >
          {say(lateTexts.persons.useYield(verified.share))}
        </Button>
      )}
      {hasMembers && regionCode === "" && (
        <Text size={200} className={styles.muted}>
          {say(lateTexts.persons.noRegion)}
        </Text>
      )}
      {handed !== null && handed.replaced.length > 0 && (
        <Button
          onClick={() => {
            const { typed, unread } = handed.replaced.reduce(
              (left, line) => ({ ...left, ...forgettingFigures(left, line) }),
              lines,
            );
            change({
              type: "linesChanged",
              regionCode,
              lines: { typed, unread, segments: handed.segments },
            });
            setDone(lateTexts.persons.usedMembers(handed.replaced.length, handed.left.length));
          }}
        >
          {say(lateTexts.persons.useMembers(handed.replaced.length))}
        </Button>
      )}
      {handed !== null && handed.left.length > 0 && (
        <Button
          onClick={() => {
            const before = lines.segments ?? [];
            const added = handed.withLeft.slice(handed.segments.length);
            const { typed, unread } = lines;
            const base = before.length === 0 ? handed.withLeft.slice(0, handed.segments.length) : before;
            change({
              type: "linesChanged",
              regionCode,
              lines: { typed, unread, segments: [...base, ...added] },
            });
            setDone(lateTexts.persons.addedMembers(added.map(({ name }) => name).join(", ")));
          }}
        >
          {say(lateTexts.persons.addMembers(handed.left.length))}
        </Button>
      )}
    </Section>
  );
}

/** The lists themselves, as files where the person wants them; and the annex of the workbook. */
function Saving(props: { readonly persons: Persons; readonly disabled: boolean }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { persons, disabled } = props;
  const { result, annex } = persons;
  if (result?.candidates == null) return null;
  return (
    <Section heading={say(lateTexts.persons.save)}>
      <Text size={200} className={styles.muted}>
        {say(lateTexts.persons.saveHint)}
      </Text>
      <div className={styles.buttons}>
        {result.lists.flatMap(({ name, role }, at) =>
          role !== "candidates"
            ? []
            : (["rejected", "clean"] as const).map((part) => (
                <Button
                  key={`${String(at)} ${part}`}
                  className={styles.button}
                  size="small"
                  disabledFocusable={disabled}
                  onClick={() => {
                    if (!disabled) void persons.save(at, part, language);
                  }}
                >
                  {say(
                    part === "rejected"
                      ? lateTexts.persons.saveRejected(name)
                      : lateTexts.persons.saveClean(name),
                  )}
                </Button>
              )),
        )}
      </div>
      <Progress underway={persons.underway} begins={lateTexts.persons.saving} />
      <Saved saving={persons.files} />
      <Checkbox
        label={say(lateTexts.persons.annex)}
        checked={annex !== null}
        disabled={disabled}
        onChange={(_, { checked }) => void persons.setAnnex(checked === true, language)}
      />
      {annex !== null && annex.of > annex.rows.length && (
        <Text size={200}>{say(lateTexts.persons.annexCut(annex.rows.length, annex.of))}</Text>
      )}
      <DecreeAnnex persons={persons} disabled={disabled} />
    </Section>
  );
}
