import { Badge, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import {
  basisNames,
  coverageRate,
  figureChoicesOf,
  formatNumber,
  formatShare,
  type FigureOption,
  type LineFigures,
} from "../../../domain/index.js";
import type { PublishedFigure } from "../../../domain/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { forgettingFigures, type OwnLines } from "../../plan/index.js";
import { blankFigures, kindOf, OwnFields } from "./FiguresFields.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  option: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  head: { fontVariantNumeric: "tabular-nums" },
  radios: { rowGap: tokens.spacingVerticalXS },
  others: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  other: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, marginBottom: tokens.spacingVerticalS },
});

/** Two published figures that belong together, and why they are or are not the ones in use. */
interface Pair {
  readonly key: string;
  readonly covered: FigureOption;
  readonly workers: FigureOption;
}

/** Which figure stands for the region as a whole, with every other that was published beside it and why it is not in use. */
export function BaseFigures(props: {
  readonly regionCode: string;
  readonly baseYear: number;
  readonly lines: OwnLines;
  readonly onChange: (lines: Partial<OwnLines>) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { regionCode, baseYear, lines } = props;
  const published = useMemo(() => publishedFor(regionCode, baseYear), [regionCode, baseYear]);
  const { pairs, rest } = published;
  const chosen = chosenKey(lines, pairs);
  const take = (total: LineFigures | null): void =>
    props.onChange({ total, ...forgettingFigures(lines, "total") });
  const choose = (key: string): void => {
    const pair = pairs.find((one) => one.key === key);
    if (key === "auto") take(null);
    else if (pair !== undefined) take({ covered: pair.covered.choice, workers: pair.workers.choice });
    else if (key === "own") {
      const { typed, unread } = forgettingFigures(lines, "total");
      const empty = { covered: "", workers: "", basis: "", asOf: "", source: "" };
      props.onChange({ total: blankFigures, unread, typed: { ...typed, total: empty } });
    } else take(blankFigures);
  };
  const nothing = pairs.length === 0 && rest.length === 0;
  const { staysBlank } = lateTexts.figures;
  const told = [lateTexts.figures.nothing, ...(chosen === "own" ? [] : [staysBlank])];
  return (
    <>
      <Text size={200} className={styles.muted}>
        {(nothing ? told : [lateTexts.figures.intro]).map(say).join(" ")}
      </Text>
      <RadioGroup
        className={styles.radios}
        aria-label={say(lateTexts.figures.title)}
        value={chosen}
        onChange={(_, data) => choose(data.value)}
      >
        <Radio
          value="auto"
          label={
            <span className={styles.option}>
              {say(lateTexts.figures.asPublished(baseYear))}
              <Text size={200} className={styles.muted}>
                {say(published.why)}
              </Text>
            </span>
          }
        />
        {pairs.map((pair) => (
          <Radio key={pair.key} value={pair.key} label={<PairLabel pair={pair} />} />
        ))}
        <Radio value="own" label={say(lateTexts.figures.own)} />
        <Radio value="blank" label={say(lateTexts.figures.blank)} />
      </RadioGroup>
      {chosen === "own" && (
        <OwnFields
          line="total"
          figures={lines.total ?? blankFigures}
          lines={lines}
          onChange={(total, typed) => props.onChange({ total, ...typed })}
        />
      )}
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{say(lateTexts.figures.others(rest.length))}</summary>
          <ul className={styles.others}>
            {rest.map((option) => (
              <li key={option.figure.id} className={styles.other}>
                <Rest option={option} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function PairLabel(props: { readonly pair: Pair }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { covered, workers } = props.pair;
  const [part, whole] = [covered.figure.value, workers.figure.value];
  const rate = coverageRate(part, whole);
  return (
    <span className={styles.option}>
      <span className={styles.head}>
        {say(lateTexts.figures.pair(part, whole, rate.ok ? formatShare(rate.value, language, 2) : "—"))}{" "}
        {covered.inUse && workers.inUse && (
          <Badge size="small" appearance="tint">
            {say(lateTexts.figures.inUse)}
          </Badge>
        )}
      </span>
      <Text size={200} className={styles.muted}>
        <Origin figure={covered.figure} />
      </Text>
      {!covered.inUse && (
        <Text size={200} className={styles.muted}>
          {say(covered.why)}
        </Text>
      )}
    </span>
  );
}

/** A figure that no plan may start from, or that has no counterpart. */
function Rest(props: { readonly option: FigureOption }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { figure, why } = props.option;
  return (
    <>
      <Text block size={200} weight="semibold">
        {formatNumber(figure.value, language)}{" "}
        {figure.metric === "workers" ? say(lateTexts.figures.workers) : say(lateTexts.figures.covered)}
      </Text>
      <Text block size={200} className={styles.muted}>
        <Origin figure={figure} />
      </Text>
      <Text block size={200}>
        {say(why)}
      </Text>
    </>
  );
}

function Origin(props: { readonly figure: PublishedFigure }): ReactNode {
  const { say } = useSpeaker();
  const { asOf, basis, source } = props.figure;
  return `${say(asOf.text)} · ${say(basisNames[basis])} · ${source.outlet}`;
}

function publishedFor(regionCode: string, baseYear: number) {
  const covered = figureChoicesOf(regionCode, "semua-pekerja", "covered", baseYear);
  const workers = figureChoicesOf(regionCode, "semua-pekerja", "workers", baseYear);
  const [coveredOptions, workersOptions] = [covered, workers].map((found) =>
    found.ok ? found.value.options : [],
  ) as [readonly FigureOption[], readonly FigureOption[]];
  const pairs = coveredOptions.flatMap((one) =>
    workersOptions
      .filter((other) => one.partners.includes(other.figure.id))
      .map((other): Pair => ({ key: `${one.figure.id} ${other.figure.id}`, covered: one, workers: other })),
  );
  const paired = new Set(pairs.flatMap((pair) => [pair.covered, pair.workers]));
  const rest = [...coveredOptions, ...workersOptions].filter((option) => !paired.has(option));
  const why = covered.ok ? covered.value.why : covered.problem.sentence;
  return { pairs, rest, why };
}

function chosenKey(lines: OwnLines, pairs: readonly Pair[]): string {
  const { total } = lines;
  if (total === null) return "auto";
  const kind = kindOf(total, lines.typed["total"] !== undefined);
  if (kind !== "published") return kind;
  const { covered, workers } = total;
  const idOf = (choice: LineFigures["covered"]): string =>
    choice.kind === "published" ? choice.figureId : "";
  const key = `${idOf(covered)} ${idOf(workers)}`;
  return pairs.some((pair) => pair.key === key) ? key : "auto";
}
