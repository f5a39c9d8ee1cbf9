import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import {
  formatNumber,
  newSegmentChoice,
  payers,
  usuallyPaidBy,
  withFigures,
  type Language,
  type LineFigures,
  type Month,
  type Result,
  type SegmentChoice,
} from "../../../domain/index.js";
import { ChoiceField, FieldRow, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { percentText, readRupiah, readTarget, withUnread, without, type OwnLines } from "../../plan/index.js";
import { FiguresFields } from "./FiguresFields.js";
import { PayerFields } from "./PayerFields.js";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** All of those who are covered stay in the budget, or nobody. */
function withRunning(segment: SegmentChoice, running: boolean): SegmentChoice {
  const { runningPersons, ...rest } = segment;
  return { ...(runningPersons === undefined ? segment : rest), running };
}

type Change = (segment: SegmentChoice, lines?: Partial<OwnLines>) => void;

/** Everything about one segment. */
export function SegmentForm(props: {
  readonly regionCode: string;
  readonly segment: SegmentChoice;
  readonly lines: OwnLines;
  readonly payer: string;
  readonly onChange: Change;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { regionCode, segment, lines, onChange } = props;
  const { id } = segment;
  const problem = (field: string) => {
    const unread = lines.unread[`${id}.${field}`];
    return unread === undefined ? [] : [{ name: `${id}.${field}`, sentence: say(unread.sentence) }];
  };
  const nameless = segment.name.trim() === "";
  const main = payers().find((one) => one.id === props.payer)?.id;
  const isRunning =
    segment.running ?? (main !== undefined && usuallyPaidBy({ payer: main, regionCode }, segment.segment));
  const withJht = segment.programmes.includes("JHT");
  const part = segment.runningPersons;
  return (
    <div className={styles.form}>
      <FieldRow
        columns="whole"
        problems={nameless ? [{ name: `${id}.name`, sentence: say(lateTexts.segments.nameless) }] : []}
      >
        <TypedField
          name={`${id}.name`}
          label={say(lateTexts.segments.name)}
          value={segment.name}
          words
          onType={(name) => onChange({ ...segment, name })}
          onLeave={ignore}
          wrong={nameless}
          disabled={false}
        />
      </FieldRow>
      <FieldRow columns="whole" problems={[]}>
        <ChoiceField
          name={`${id}.route`}
          label={say(lateTexts.segments.route)}
          value={segment.route}
          choices={[
            { key: "PU", label: say(lateTexts.segments.routePu) },
            { key: "BPU", label: say(lateTexts.segments.routeBpu) },
          ]}
          onChoose={(key) => onChange({ ...segment, route: key === "PU" ? "PU" : "BPU" })}
          onLeave={ignore}
          wrong={false}
          disabled={false}
        />
      </FieldRow>
      <FieldRow columns="whole" problems={[]}>
        <ChoiceField
          name={`${id}.programmes`}
          label={say(lateTexts.segments.programmes)}
          value={withJht ? "JHT" : "basic"}
          choices={[
            { key: "basic", label: "JKK+JKM" },
            { key: "JHT", label: "JKK+JKM+JHT" },
          ]}
          onChoose={(key) =>
            onChange({ ...segment, programmes: key === "JHT" ? ["JKK", "JKM", "JHT"] : ["JKK", "JKM"] })
          }
          onLeave={ignore}
          wrong={false}
          disabled={false}
        />
      </FieldRow>
      <FieldRow problems={[...problem("wage"), ...problem("target")]}>
        <NumberField
          {...props}
          field="wage"
          shown={segment.wage === null ? "" : formatNumber(segment.wage, language)}
          placeholder={say(lateTexts.segments.wageHint)}
          read={(typed) => readRupiah(typed, lateTexts.segments.wage)}
          onValue={(wage, more) => onChange({ ...segment, wage }, more)}
        />
        <NumberField
          {...props}
          field="target"
          shown={segment.target === null ? "" : percentText(segment.target, language)}
          placeholder={say(lateTexts.segments.targetHint)}
          read={readTarget}
          onValue={(target, more) => onChange({ ...segment, target }, more)}
        />
      </FieldRow>
      {segment.rowType === "standing" && (
        <FieldRow columns="whole" problems={[]}>
          <ChoiceField
            name={`${id}.running`}
            label={say(lateTexts.segments.running)}
            value={!isRunning ? "out" : part === undefined ? "in" : "part"}
            choices={[
              ...(part === undefined
                ? []
                : [{ key: "part", label: say(lateTexts.segments.runningPart(part)) }]),
              { key: "in", label: say(lateTexts.segments.runningIn) },
              { key: "out", label: say(lateTexts.segments.runningOut) },
            ]}
            onChoose={(key) => key !== "part" && onChange(withRunning(segment, key === "in"))}
            onLeave={ignore}
            wrong={false}
            disabled={false}
          />
        </FieldRow>
      )}
      <PayerFields segment={segment} lines={lines} payer={props.payer} onChange={onChange} />
      {segment.rowType === "temporary" && <PeriodFields segment={segment} onChange={onChange} />}
      <FiguresFields
        regionCode={regionCode}
        line={id}
        figures={segment}
        published={publishedOf(segment, regionCode, language)}
        lines={lines}
        onChange={(figures, more) => onChange(withFigures(segment, figures, { regionCode, language }), more)}
      />
    </div>
  );
}

/** A number that may be left empty. What cannot be read stays as typed and keeps the plan from being written. */
function NumberField(props: {
  readonly segment: SegmentChoice;
  readonly lines: OwnLines;
  readonly onChange: Change;
  readonly field: "wage" | "target";
  readonly shown: string;
  readonly placeholder: string;
  readonly read: (typed: string) => Result<number>;
  readonly onValue: (value: number | null, lines: Partial<OwnLines>) => void;
}): ReactNode {
  const { say } = useSpeaker();
  const { segment, lines, field } = props;
  const key = `${segment.id}.${field}`;
  const unread = lines.unread[key];
  /** What is being typed: written anew by its value only once the field is left. */
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <TypedField
      name={key}
      label={say(lateTexts.segments[field])}
      value={typing ?? unread?.typed ?? props.shown}
      placeholder={props.placeholder}
      onType={(typed) => {
        setTyping(typed);
        if (typed.trim() === "") {
          props.onValue(null, withUnread(lines, key, null));
          return;
        }
        const read = props.read(typed);
        if (read.ok) props.onValue(read.value, withUnread(lines, key, null));
        else props.onChange(segment, withUnread(lines, key, { typed, sentence: read.problem.sentence }));
      }}
      onLeave={() => setTyping(null)}
      wrong={unread !== undefined}
      disabled={false}
      {...(field === "target" ? { unit: "%" } : {})}
    />
  );
}

function PeriodFields(props: { readonly segment: SegmentChoice; readonly onChange: Change }): ReactNode {
  const { say } = useSpeaker();
  const { segment } = props;
  const [typed, setTyped] = useState({
    from: monthText(segment.period?.from),
    until: monthText(segment.period?.until),
  });
  const type = (field: "from" | "until", text: string): void => {
    const next = { ...typed, [field]: text };
    setTyped(next);
    const [from, until] = [monthIn(next.from), monthIn(next.until)];
    const rest = without(segment, "period");
    props.onChange(from === null || until === null ? rest : { ...rest, period: { from, until } });
  };
  return (
    <FieldRow problems={[]}>
      {(["from", "until"] as const).map((field) => (
        <Field key={field} label={say(lateTexts.segments[field])}>
          <Input
            name={`${segment.id}.${field}`}
            type="month"
            input={{ size: 1 }}
            placeholder="2026-01"
            value={typed[field]}
            onChange={(_, data) => type(field, data.value)}
          />
        </Field>
      ))}
    </FieldRow>
  );
}

function monthText(month: Month | undefined): string {
  return month === undefined ? "" : `${String(month.year)}-${String(month.month).padStart(2, "0")}`;
}

function monthIn(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/u.exec(text.trim());
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
}

/** The published figures of a segment of the catalogue; `null` where there are none. */
function publishedOf(segment: SegmentChoice, regionCode: string, language: Language): LineFigures | null {
  if (segment.segment === null) return null;
  const found = newSegmentChoice(segment.segment, { regionCode, language, beside: [], payers: [] });
  if (!found.ok) return null;
  const { covered, workers } = found.value;
  return covered.kind === "blank" && workers.kind === "blank" ? null : { covered, workers };
}

function ignore(): void {
  return;
}
