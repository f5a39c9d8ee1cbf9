import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { figuresOf, formatNumber, basisNames } from "../../../domain/index.js";
import type { FigureChoice, LineFigures } from "../../../domain/index.js";
import { ChoiceField, FieldRow, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { forgettingFigures, type OwnLines, type OwnTexts } from "../../plan/index.js";
import { ownTextsOf, takeOwnTexts } from "./ownFigures.js";

const useStyles = makeStyles({
  told: { color: tokens.colorNeutralForeground2 },
});

type Kind = "published" | "own" | "blank";

/** The two numbers of a line: published, the planner's own, or blank. */
export function FiguresFields(props: {
  readonly regionCode: string;
  /** "total" or the segment's id. */
  readonly line: string;
  readonly figures: LineFigures;
  /** `null` where nothing is published that a plan may start from. */
  readonly published: LineFigures | null;
  readonly lines: OwnLines;
  readonly onChange: (figures: LineFigures, lines: Pick<OwnLines, "typed" | "unread">) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { line, figures, published, lines } = props;
  const kind = kindOf(figures, lines.typed[line] !== undefined);
  const choose = (chosen: Kind): void => {
    const forgotten = forgettingFigures(lines, line);
    if (chosen === "published" && published !== null) props.onChange(published, forgotten);
    else if (chosen === "own") {
      const empty = { covered: "", workers: "", basis: "", asOf: "", source: "" };
      props.onChange(blankFigures, { ...forgotten, typed: { ...forgotten.typed, [line]: empty } });
    } else props.onChange(blankFigures, forgotten);
  };
  const kinds: readonly { readonly key: Kind; readonly label: string }[] = [
    ...(published === null ? [] : [{ key: "published", label: say(lateTexts.figures.published) } as const]),
    { key: "own", label: say(lateTexts.figures.own) },
    { key: "blank", label: say(lateTexts.figures.blank) },
  ];
  return (
    <>
      <FieldRow columns="whole" problems={[]}>
        <ChoiceField
          name={`${line}.kind`}
          label={say(lateTexts.segments.figures)}
          value={kind}
          choices={kinds}
          onChoose={(key) => choose(kinds.find((one) => one.key === key)?.key ?? "blank")}
          onLeave={ignore}
          wrong={false}
          disabled={false}
        />
      </FieldRow>
      {kind === "own" ? (
        <OwnFields {...props} />
      ) : (
        kind === "published" && (
          <Text size={200} className={styles.told}>
            <Told regionCode={props.regionCode} figures={figures} />
          </Text>
        )
      )}
    </>
  );
}

export const blankFigures: LineFigures = { covered: { kind: "blank" }, workers: { kind: "blank" } };

export function kindOf({ covered, workers }: LineFigures, typed: boolean): Kind {
  if (typed || covered.kind === "own" || workers.kind === "own") return "own";
  return covered.kind === "published" || workers.kind === "published" ? "published" : "blank";
}

/** The fields of figures of one's own. Base, date and source hold for both numbers. */
export function OwnFields(props: {
  readonly line: string;
  readonly figures: LineFigures;
  readonly lines: OwnLines;
  readonly onChange: (figures: LineFigures, lines: Pick<OwnLines, "typed" | "unread">) => void;
}): ReactNode {
  const { say, language } = useSpeaker();
  const { line, figures, lines } = props;
  const own = ownTextsOf(lines, line, figures, language);
  const type = (field: keyof OwnTexts) => (text: string) => {
    const taken = takeOwnTexts(lines, line, { ...own, [field]: text }, language);
    props.onChange(taken.figures, taken.lines);
  };
  const field = (name: keyof OwnTexts) => {
    const key = `${line}.${name}`;
    return {
      name: key,
      label: say(lateTexts.figures[name]),
      value: own[name],
      onType: type(name),
      onLeave: ignore,
      wrong: lines.unread[key] !== undefined,
      disabled: false,
    };
  };
  const problems = (["covered", "workers"] as const).flatMap((name) => {
    const key = `${line}.${name}`;
    const unread = lines.unread[key];
    return unread === undefined ? [] : [{ name: key, sentence: say(unread.sentence) }];
  });
  return (
    <>
      <FieldRow problems={problems}>
        <TypedField {...field("covered")} />
        <TypedField {...field("workers")} />
      </FieldRow>
      <FieldRow problems={[]}>
        <TypedField {...field("basis")} words placeholder={say(lateTexts.figures.basisHint)} />
        <TypedField {...field("asOf")} words placeholder={say(lateTexts.figures.asOfHint)} />
      </FieldRow>
      <FieldRow columns="whole" problems={[]}>
        <TypedField {...field("source")} words placeholder={say(lateTexts.figures.sourceHint)} />
      </FieldRow>
    </>
  );
}

/** "Peserta 43.202, Mei 2024, pekerja eligible, Lampost" for each published number. */
function Told(props: { readonly regionCode: string; readonly figures: LineFigures }): ReactNode {
  const { say, language } = useSpeaker();
  return (["covered", "workers"] as const)
    .map((number) => {
      const figure = published(props.regionCode, props.figures[number]);
      const name = say(lateTexts.figures[number]);
      if (figure === undefined) return `${name}: —`;
      const { asOf, basis, source, value } = figure;
      return `${name}: ${formatNumber(value, language)} (${say(asOf.text)}, ${say(basisNames[basis])}, ${source.outlet})`;
    })
    .join("; ");
}

function published(regionCode: string, choice: FigureChoice) {
  return choice.kind === "published"
    ? figuresOf(regionCode).find(({ id }) => id === choice.figureId)
    : undefined;
}

function ignore(): void {
  return;
}
