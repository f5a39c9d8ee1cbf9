import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import {
  formatNumber,
  type ActualLine,
  type Language,
  type NextLine,
  type NextYear as Next,
  type PlanChoices,
  type Text as Sentence,
} from "../../../domain/index.js";
import type { RememberedPlan } from "../../../excel/index.js";
import { typedTime } from "../../../intake/index.js";
import { givingWay } from "../../../sheets/index.js";
import { nextLineTexts, nextPlan, type StandingPlan } from "../../../workbooks/index.js";
import { FieldRow, Line, Lines, NoticeBar, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { readPersons } from "../../plan/index.js";
import { Progress, sentenceOf, useUnderway } from "../../writing/index.js";
import type { Deciding } from "./useRefresh.js";
import { useStanding } from "./useStanding.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** What is typed, by "covered.petani", "workers.petani", "asOf" and "source". */
type Typed = Readonly<Record<string, string>>;
type Problems = Readonly<Record<string, Sentence>>;

/** The plan of the year after: each line with what it would start from, and room for what was really reached. */
export function NextYear(props: {
  readonly plan: RememberedPlan;
  /** With what is decided about conflicts of a refresh to these choices. */
  readonly onTake: (choices: PlanChoices, deciding: Deciding) => void;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const standing = useStanding(props.plan);
  const [from, setFrom] = useState<{ readonly stands: StandingPlan; readonly next: Next } | null>(null);
  const [typed, setTyped] = useState<Typed>({});
  const [problems, setProblems] = useState<Problems>({});
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [notes, setNotes] = useState<readonly Sentence[]>([]);
  const [working, setWorking] = useState(false);
  const underway = useUnderway();
  const year = props.plan.choices.baseYear + 1;

  const begin = async (): Promise<void> => {
    if (working) return;
    setWorking(true);
    setProblem(null);
    setNotes([]);
    try {
      const now = await underway.watch(standing);
      const next = now.ok ? nextPlan(now.value.choices) : now;
      if (now.ok && next.ok) setFrom({ stands: now.value, next: next.value });
      else if (!next.ok) setProblem(next.problem.sentence);
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setWorking(false);
    }
  };
  const take = (): void => {
    if (from === null) return;
    const { actuals, problems: wrong } = actualsIn(from.next.lines, typed, language);
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return;
    const { stands } = from;
    const next = nextPlan(stands.choices, actuals);
    setProblem(next.ok ? null : next.problem.sentence);
    if (!next.ok) return;
    const { choices, lines, notes: more } = next.value;
    const { mark } = props.plan;
    props.onTake(choices, (conflicts, plan, wanted) => {
      // Once the plan is that of the next year, or another, what is typed into its cells is about that one.
      const isNext = plan.mark === mark && plan.choices.baseYear === wanted.baseYear - 1;
      return isNext ? givingWay(conflicts, [...stands.held, ...stands.origins]) : {};
    });
    setNotes([lateTexts.next.taken(choices.baseYear), ...nextLineTexts(lines), ...more]);
    setFrom(null);
    setTyped({});
  };
  const field = (name: string, label: Sentence) => ({
    name,
    label: say(label),
    value: typed[name] ?? "",
    onType: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
    onLeave: () => undefined,
    disabled: false,
    wrong: problems[name] !== undefined,
  });
  const problemsOf = (...names: readonly string[]) =>
    names.flatMap((name) => {
      const sentence = problems[name];
      return sentence === undefined ? [] : [{ name, sentence: say(sentence) }];
    });
  return (
    <div className={styles.part}>
      <Text size={200}>{say(lateTexts.next.intro)}</Text>
      {from === null && (
        <Button disabledFocusable={working} onClick={() => void begin()}>
          {say(lateTexts.next.begin(year))}
        </Button>
      )}
      <Progress underway={underway} begins={lateTexts.next.reading} />
      {from !== null && (
        <>
          {from.next.lines.map((line) => (
            <LineFields key={line.id} line={line} field={field} problemsOf={problemsOf} />
          ))}
          <FieldRow columns="whole" problems={problemsOf("asOf")}>
            <TypedField {...field("asOf", lateTexts.next.asOf)} placeholder={`31/12/${String(year)}`} words />
          </FieldRow>
          <FieldRow columns="whole" problems={problemsOf("source")}>
            <TypedField
              {...field("source", lateTexts.next.source)}
              hint={say(lateTexts.next.sourceHint)}
              words
            />
          </FieldRow>
          <Button appearance="primary" onClick={take}>
            {say(lateTexts.next.take)}
          </Button>
          <Button onClick={() => setFrom(null)}>{say(lateTexts.refreshing.cancel)}</Button>
        </>
      )}
      {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
      <div role="status">
        {notes.length > 0 && (
          <Lines>
            {notes.map((note) => (
              <Line key={note.id}>
                <Text size={200}>{say(note)}</Text>
              </Line>
            ))}
          </Lines>
        )}
      </div>
    </div>
  );
}

/** What a line would start from, and its two fields. */
function LineFields(props: {
  readonly line: NextLine;
  readonly field: (name: string, label: Sentence) => Omit<Parameters<typeof TypedField>[0], "placeholder">;
  readonly problemsOf: (...names: readonly string[]) => readonly { name: string; sentence: string }[];
}): ReactNode {
  const { say, language } = useSpeaker();
  const { line, field, problemsOf } = props;
  const [told] = nextLineTexts([line]);
  const usual = (value: number | null): string => (value === null ? "" : formatNumber(value, language));
  return (
    <>
      <Text size={200}>{told === undefined ? line.name : say(told)}</Text>
      <FieldRow problems={problemsOf(`covered.${line.id}`, `workers.${line.id}`)}>
        <TypedField
          {...field(`covered.${line.id}`, lateTexts.next.covered(line.name))}
          placeholder={usual(line.values.covered)}
        />
        <TypedField
          {...field(`workers.${line.id}`, lateTexts.next.workers(line.name))}
          placeholder={usual(line.values.workers)}
        />
      </FieldRow>
    </>
  );
}

/** The actual figures as typed; what cannot be read, or has neither date nor source, with its sentence. */
function actualsIn(
  lines: readonly NextLine[],
  typed: Typed,
  language: Language,
): { readonly actuals: Readonly<Record<string, ActualLine>>; readonly problems: Problems } {
  const problems: Record<string, Sentence> = {};
  const [asOf, source] = [typedTime(typed["asOf"] ?? "", language), (typed["source"] ?? "").trim()];
  const read = (name: string, label: Sentence): number | undefined => {
    const text = typed[name] ?? "";
    if (text.trim() === "") return undefined;
    const persons = readPersons(text, label);
    if (persons.ok) return persons.value;
    problems[name] = persons.problem.sentence;
    return undefined;
  };
  const actuals = lines.flatMap((line): readonly (readonly [string, ActualLine])[] => {
    const covered = read(`covered.${line.id}`, lateTexts.next.covered(line.name));
    const workers = read(`workers.${line.id}`, lateTexts.next.workers(line.name));
    if (covered === undefined && workers === undefined) return [];
    const given = {
      ...(covered === undefined ? {} : { covered }),
      ...(workers === undefined ? {} : { workers }),
    };
    return [[line.id, { ...given, asOf: asOf ?? "", source }]];
  });
  if (actuals.length > 0 && asOf === null) problems["asOf"] = lateTexts.next.originMissing;
  if (actuals.length > 0 && source === "") problems["source"] = lateTexts.next.originMissing;
  return { actuals: Object.fromEntries(actuals), problems };
}
