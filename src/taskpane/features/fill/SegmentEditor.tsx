import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useRef, useState, type ReactNode } from "react";
import {
  figuresOf,
  newSegmentChoice,
  payerOf,
  payers,
  segmentLimits,
  segments as catalogue,
  type FigureChoice,
  type SegmentChoice,
} from "../../../domain/index.js";
import { ChoiceField, FieldRow } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { forgetting, sharesOf, type OwnLines } from "../../plan/index.js";
import { SegmentForm } from "./SegmentForm.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexShrink: 0, marginLeft: "auto" },
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  reset: { alignSelf: "flex-start" },
});

/** The plan's segments: to be renamed, changed, added, removed, put in another order, or brought back to what is published. */
export function SegmentEditor(props: {
  readonly regionCode: string;
  readonly segments: readonly SegmentChoice[];
  readonly lines: OwnLines;
  /** The plan's main payer. */
  readonly payer: string;
  readonly onChange: (lines: Partial<OwnLines>) => void;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { regionCode, segments, lines } = props;
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const set = (next: readonly SegmentChoice[], more: Partial<OwnLines> = {}): void =>
    props.onChange({ ...more, segments: next });

  const move = (index: number, by: 1 | -1): void => {
    const next = [...segments];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    set(next);
  };
  const remove = (index: number): void => {
    const gone = segments[index];
    if (gone === undefined) return;
    set(
      segments.filter((one) => one !== gone),
      forgetting(lines, gone.id),
    );
    // The pressed button is gone with its row: go on at the one that took its place.
    list.current?.querySelectorAll<HTMLElement>("[data-edit]")[Math.min(index, segments.length - 2)]?.focus();
  };
  const add = (key: string): void => {
    const id = key === "own" ? null : (catalogue().find((one) => one.id === key)?.id ?? null);
    const main = payers().find((one) => one.id === props.payer)?.id;
    const added = newSegmentChoice(id, {
      regionCode,
      language,
      beside: segments,
      payers: main === undefined ? [] : [main],
    });
    if (!added.ok) return;
    set([...segments, added.value]);
    setOpen(added.value.id);
  };
  const addable = catalogue().filter(
    ({ id, rowType }) => rowType !== "total" && !segments.some((one) => one.segment === id),
  );
  // While a name is being retyped its row and buttons still say which they are.
  const named = segments.map((segment) => ({
    segment,
    name: segment.name.trim() === "" ? say(lateTexts.segments.unnamed) : segment.name,
  }));
  return (
    <>
      <Text size={200} className={styles.muted}>
        {say(segments.length === 0 ? lateTexts.segments.none : lateTexts.segments.intro)}
      </Text>
      {segments.length > 0 && (
        <ul ref={list} className={styles.list}>
          {named.map(({ segment, name }, index) => (
            <li key={segment.id} className={styles.item}>
              <div className={styles.head}>
                <Text weight="semibold" className={styles.name}>
                  {name}
                </Text>
                <div className={styles.buttons}>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowUp16Regular />}
                    aria-label={say(lateTexts.segments.up(name))}
                    disabledFocusable={index === 0}
                    onClick={() => move(index, -1)}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowDown16Regular />}
                    aria-label={say(lateTexts.segments.down(name))}
                    disabledFocusable={index === segments.length - 1}
                    onClick={() => move(index, 1)}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Edit16Regular />}
                    data-edit
                    aria-label={say(lateTexts.segments.edit(name))}
                    aria-expanded={open === segment.id}
                    onClick={() => setOpen(open === segment.id ? null : segment.id)}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Delete16Regular />}
                    aria-label={say(lateTexts.segments.remove(name))}
                    onClick={() => remove(index)}
                  />
                </div>
              </div>
              <Text size={200} className={styles.muted}>
                <Summary segment={segment} lines={lines} regionCode={regionCode} payer={props.payer} />
              </Text>
              {open === segment.id && (
                <SegmentForm
                  regionCode={regionCode}
                  segment={segment}
                  lines={lines}
                  payer={props.payer}
                  onChange={(changed, more) =>
                    set(
                      segments.map((one) => (one === segment ? changed : one)),
                      more,
                    )
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {segments.length < segmentLimits.segments && (
        <FieldRow columns="whole" problems={[]}>
          <ChoiceField
            name="addSegment"
            label={say(lateTexts.segments.add)}
            value=""
            choices={[
              { key: "", label: say(lateTexts.segments.addChoose) },
              ...addable.map(({ id, name }) => ({ key: id, label: say(name) })),
              { key: "own", label: say(lateTexts.segments.addOwn) },
            ]}
            onChoose={(key) => {
              if (key !== "") add(key);
            }}
            onLeave={() => undefined}
            wrong={false}
            disabled={false}
          />
        </FieldRow>
      )}
      {lines.segments !== null && (
        <Button
          className={styles.reset}
          size="small"
          icon={<ArrowReset20Regular />}
          onClick={() => {
            setOpen(null);
            const { shares, typed, unread } = segments.reduce(
              (left, { id }) => ({ ...left, ...forgetting(left, id) }),
              lines,
            );
            props.onChange({ segments: null, shares, typed, unread });
          }}
        >
          {say(lateTexts.segments.reset)}
        </Button>
      )}
    </>
  );
}

/** "BPU · JKK+JKM · 43.202 peserta dari 59.754", and who pays where that is not the plan's main payer alone. */
function Summary(props: {
  readonly segment: SegmentChoice;
  readonly lines: OwnLines;
  readonly regionCode: string;
  readonly payer: string;
}): ReactNode {
  const { say } = useSpeaker();
  const { route, programmes, covered, workers } = props.segment;
  const shares = sharesOf(props.lines, props.segment);
  const parts = shares.map(({ payer, share }) => ({ name: payerOf(payer).name, share }));
  const asMain = shares.every(({ payer }) => payer === props.payer);
  const value = (choice: FigureChoice): number | null => {
    if (choice.kind === "own") return choice.value;
    if (choice.kind === "blank") return null;
    return figuresOf(props.regionCode).find(({ id }) => id === choice.figureId)?.value ?? null;
  };
  return [
    route,
    programmes.join("+"),
    say(lateTexts.segments.counts(value(covered), value(workers))),
    ...(asMain ? [] : [say(lateTexts.payers.parts(parts))]),
  ].join(" · ");
}
