import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { choiceTable, payers, type SegmentChoice } from "../../../domain/index.js";
import { ChoiceField, FieldRow, TypedField, type Choice } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import {
  balanceOf,
  percentText,
  readShare,
  shareField,
  shareProblems,
  shareTextsOf,
  takeShares,
  withPayer,
  type OwnLines,
  type ShareText,
} from "../../plan/index.js";

const useStyles = makeStyles({
  payers: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // Level with the fields, whose labels stand above them.
  remove: { alignSelf: "start", marginTop: "26px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  sum: { fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface PayerProps {
  readonly segment: SegmentChoice;
  readonly lines: OwnLines;
  /** The plan's main payer. */
  readonly payer: string;
  readonly onChange: (segment: SegmentChoice, lines?: Partial<OwnLines>) => void;
}

/** Who pays for a segment: one payer, or several with their parts in per cent. */
export function PayerFields(props: PayerProps): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { segment, lines, payer: main } = props;
  const rows = shareTextsOf(lines, segment, main, language);
  const box = useRef<HTMLDivElement>(null);
  /** The field to go on at once what was pressed is drawn. */
  const next = useRef<string | null>(null);
  /** Fields that wait to be filled in for the first time: nobody is corrected before they came to them. */
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(() => {
    if (next.current === null) return;
    box.current?.querySelector<HTMLElement>(`[name="${next.current}"]`)?.focus();
    next.current = null;
  });
  const set = (changed: readonly ShareText[]): void => {
    const taken = takeShares(lines, segment, changed, { main, language });
    props.onChange(taken.segment, taken.lines);
  };
  const several = rows.length > 1;
  const add = (): void => {
    const more = withPayer(rows);
    const last = more.length - 1;
    next.current = shareField(segment.id, "payer", last);
    setWaiting([
      ...(several ? waiting : [shareField(segment.id, "share", 0)]),
      shareField(segment.id, "payer", last),
      shareField(segment.id, "share", last),
    ]);
    set(more);
  };
  const remove = (index: number): void => {
    const left = rows.filter((_, other) => other !== index);
    setWaiting([]);
    next.current =
      left.length > 1
        ? shareField(segment.id, "payer", Math.min(index, left.length - 1))
        : `${segment.id}.payer`;
    set(left);
  };
  return (
    <div
      ref={box}
      className={styles.payers}
      role="group"
      aria-label={say(lateTexts.payers.group(segment.name))}
    >
      {several ? (
        rows.map((row, index) => (
          <PayerRow
            key={index}
            segment={segment.id}
            rows={rows}
            index={index}
            waiting={waiting}
            onLeave={(field) => setWaiting(waiting.filter((other) => other !== field))}
            onRow={(changed) => set(rows.map((other) => (other === row ? changed : other)))}
            onRemove={() => remove(index)}
          />
        ))
      ) : (
        <OnePayer
          segment={segment}
          payer={main}
          onChoose={(payer) => set(rows.map((row) => ({ ...row, payer })))}
        />
      )}
      <div className={styles.foot}>
        {several && <Sum rows={rows} />}
        {rows.length < Math.min(choiceTable.payers.limits.most, payers().length) && (
          <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={add}>
            {say(lateTexts.payers.add)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The parts added up, told as they change. */
function Sum(props: { readonly rows: readonly ShareText[] }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { sum, lacking } = balanceOf(props.rows);
  return (
    <Text
      role="status"
      size={200}
      weight="semibold"
      className={mergeClasses(styles.sum, lacking !== 0 && styles.wrong)}
    >
      {say(lateTexts.payers.sum(sum, lacking))}
    </Text>
  );
}

function OnePayer(props: {
  readonly segment: SegmentChoice;
  readonly payer: string;
  readonly onChoose: (payer: string) => void;
}): ReactNode {
  const { say } = useSpeaker();
  const { segment, payer } = props;
  const main = payers().find(({ id }) => id === payer);
  const others = payers().filter(({ id }) => id !== payer);
  const [only] = segment.shares ?? [];
  return (
    <FieldRow columns="whole" problems={[]}>
      <ChoiceField
        name={`${segment.id}.payer`}
        label={say(lateTexts.payers.one)}
        value={only === undefined || only.payer === payer ? "main" : only.payer}
        choices={[
          { key: "main", label: say(lateTexts.payers.main(main === undefined ? "" : say(main.name))) },
          ...others.map(({ id, name }) => ({ key: id, label: say(name) })),
        ]}
        onChoose={(key) => props.onChoose(key === "main" ? payer : key)}
        onLeave={ignore}
        wrong={false}
        disabled={false}
      />
    </FieldRow>
  );
}

/** One of several payers: who, and which part. */
function PayerRow(props: {
  readonly segment: string;
  readonly rows: readonly ShareText[];
  readonly index: number;
  readonly waiting: readonly string[];
  readonly onLeave: (field: string) => void;
  readonly onRow: (row: ShareText) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  /** What is being typed; once the field is left, what could be read is written in the pane's language. */
  const [typing, setTyping] = useState<string | null>(null);
  const { rows, index, waiting } = props;
  const row = rows[index];
  if (row === undefined) return null;
  const all = shareProblems(rows)[index];
  const names = {
    payer: shareField(props.segment, "payer", index),
    share: shareField(props.segment, "share", index),
  };
  const problems = (["payer", "share"] as const).flatMap((field) => {
    const sentence = all?.[field] ?? null;
    // What cannot come right by going on is said at once: the others' parts leave nothing.
    const awaited = waiting.includes(names[field]) && (field === "payer" || balanceOf(rows).lacking > 0);
    return sentence === null || awaited ? [] : [{ name: names[field], sentence: say(sentence) }];
  });
  const isWrong = (name: string): boolean => problems.some((problem) => problem.name === name);
  const chosen = payers().find(({ id }) => id === row.payer);
  const told = chosen?.name ?? lateTexts.payers.nth(index + 1);
  const read = readShare(row.typed, told);
  const choices: readonly Choice[] = [
    ...(chosen === undefined ? [{ key: "", label: say(lateTexts.payers.choose) }] : []),
    ...payers().map(({ id, name }) => ({ key: id, label: say(name) })),
  ];
  return (
    <FieldRow columns="withButton" problems={problems}>
      <ChoiceField
        name={names.payer}
        label={say(lateTexts.payers.payer(index + 1))}
        value={row.payer}
        choices={choices}
        onChoose={(payer) => props.onRow({ ...row, payer })}
        onLeave={() => props.onLeave(names.payer)}
        wrong={isWrong(names.payer)}
        disabled={false}
      />
      <TypedField
        name={names.share}
        label={say(lateTexts.payers.share(index + 1))}
        value={typing ?? (read.ok ? percentText(read.value, language) : row.typed)}
        unit="%"
        onType={(typed) => {
          setTyping(typed);
          props.onRow({ ...row, typed, follows: false });
        }}
        onLeave={() => {
          setTyping(null);
          props.onLeave(names.share);
        }}
        wrong={isWrong(names.share)}
        disabled={false}
      />
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<Delete16Regular />}
        aria-label={say(lateTexts.payers.remove(chosen?.name ?? null, index + 1))}
        onClick={props.onRemove}
      />
    </FieldRow>
  );
}

function ignore(): void {
  return;
}
