import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, type ReactNode } from "react";
import { formatShare, type PlanChoices } from "../../../domain/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { picturesOf, type PlanPictures } from "./standing.js";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  picture: { display: "block", width: "100%", height: "auto" },
  words: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
  ground: { stroke: tokens.colorNeutralStrokeAccessible },
  target: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "5 4", fill: "none" },
  path: { stroke: tokens.colorBrandForeground1, strokeWidth: "2px", fill: "none" },
  point: { fill: tokens.colorBrandForeground1 },
  // Stripes and the edge of a part; forced colours leave shapes as they are, so they are told to follow.
  paper: { stroke: tokens.colorBrandBackground2, "@media (forced-colors: active)": { stroke: "Canvas" } },
  legend: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
  },
  entry: { display: "flex", alignItems: "center", columnGap: "4px", fontSize: tokens.fontSizeBase200 },
  swatch: { width: "14px", height: "14px", flexShrink: 0 },
  first: { fill: tokens.colorBrandForeground1 },
  second: { fill: tokens.colorPaletteMarigoldForeground2 },
  third: { fill: tokens.colorPaletteBlueForeground2 },
  fourth: { fill: tokens.colorPaletteBerryForeground2 },
  fifth: { fill: tokens.colorNeutralForeground3 },
  sixth: { fill: tokens.colorPaletteRedForeground2 },
  line: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
  drawn: { "@media (forced-colors: active)": { fill: "CanvasText" } },
});

const FILLS = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;
const WIDTH = 300;
const HEIGHT = 96;
/** Above what is drawn, for the numbers, and below it, for the years. */
const [TOP, FOOT] = [16, 16];
const bottom = HEIGHT - FOOT;

/** The plan as two small pictures, as it stands with every key: the way to the target, and what each payer gives in each year. */
export function Pictures(props: { readonly choices: PlanChoices }): ReactNode {
  // Keys come first.
  const choices = useDeferredValue(props.choices);
  const found = useMemo(() => picturesOf(choices), [choices]);
  // Why it cannot be reckoned stands above already.
  if (!found.ok) return null;
  const { path, target, costs } = found.value;
  return (
    <>
      {path !== null && <Path path={path} target={target} />}
      {costs !== null && <Costs costs={costs} />}
    </>
  );
}

function Path(props: {
  readonly path: NonNullable<PlanPictures["path"]>;
  readonly target: PlanPictures["target"];
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { path, target } = props;
  const most = Math.max(target.share, ...path.map(({ rate }) => rate), 0.01);
  const x = (at: number): number => 22 + (at * (WIDTH - 44)) / (path.length - 1);
  const y = (share: number): number => bottom - (share / most) * (bottom - TOP);
  const aim = y(target.share);
  return (
    <figure className={styles.figure}>
      <Text as="span" size={200} weight="semibold">
        {say(lateTexts.pictures.path)}
      </Text>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={say(lateTexts.pictures.pathInWords(path, target))}
      >
        <path className={styles.ground} d={`M0 ${String(bottom)}H${String(WIDTH)}`} />
        <path className={styles.target} d={`M0 ${String(aim)}H${String(WIDTH)}`} />
        <path
          className={mergeClasses(styles.path, styles.line)}
          d={path
            .map(({ rate }, at) => `${at === 0 ? "M" : "L"}${String(x(at))} ${String(y(rate))}`)
            .join("")}
        />
        {path.map(({ year, rate }, at) => (
          <g key={year}>
            <circle className={mergeClasses(styles.point, styles.drawn)} cx={x(at)} cy={y(rate)} r={3} />
            <text className={styles.words} x={x(at)} y={besides(y(rate), aim)} textAnchor="middle">
              {shownAt(at, path.length) ? formatShare(rate, language, 1) : ""}
            </text>
            <Year year={year} at={at} of={path.length} x={x(at)} />
          </g>
        ))}
      </svg>
      <Text size={200}>{say(lateTexts.pictures.target(target))}</Text>
    </figure>
  );
}

function Costs(props: { readonly costs: NonNullable<PlanPictures["costs"]> }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const stripes = useId();
  const { years, payers } = props.costs;
  const sums = years.map((_, at) => payers.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0));
  const most = Math.max(...sums);
  const unit = lateTexts.pictures.unitOf(most);
  const step = WIDTH / years.length;
  const thick = Math.min(36, step * 0.7);
  const tall = (amount: number): number => (amount / most) * (bottom - TOP);
  const striped = (payer: number): string => `url(#${stripes}${String(payer % 3)})`;
  const paint = (payer: number): string => styles[FILLS[payer % FILLS.length] ?? "first"];
  return (
    <figure className={styles.figure}>
      <Text as="span" size={200} weight="semibold">
        {say(lateTexts.pictures.costsIn(unit))}
      </Text>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={say(lateTexts.pictures.costsInWords(props.costs))}
      >
        <Stripes id={`${stripes}1`} angle={45} />
        <Stripes id={`${stripes}2`} angle={0} />
        <path className={styles.ground} d={`M0 ${String(bottom)}H${String(WIDTH)}`} />
        {years.map((year, at) => {
          const middle = step * (at + 0.5);
          let top = bottom;
          return (
            <g key={year}>
              {payers.map(({ payer, amounts }, index) => {
                const height = tall(amounts[at] ?? 0);
                top -= height;
                const place = { x: middle - thick / 2, y: top, width: thick, height };
                return (
                  <g key={payer.id}>
                    <rect className={mergeClasses(paint(index), styles.paper, styles.drawn)} {...place} />
                    {index % 3 > 0 && <rect fill={striped(index)} {...place} />}
                  </g>
                );
              })}
              <text className={styles.words} x={middle} y={top - 4} textAnchor="middle">
                {shownAt(at, years.length) ? say(lateTexts.pictures.amount(sums[at] ?? 0, unit)) : ""}
              </text>
              <Year year={year} at={at} of={years.length} x={middle} />
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend}>
        {payers.map(({ payer }, index) => (
          <li key={payer.id} className={styles.entry}>
            <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden>
              <rect className={mergeClasses(paint(index), styles.drawn)} width="14" height="14" />
              {index % 3 > 0 && <rect fill={striped(index)} width="14" height="14" />}
            </svg>
            {say(payer.name)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Tells a payer from its neighbour without colours too. */
function Stripes(props: { readonly id: string; readonly angle: number }): ReactNode {
  const styles = useStyles();
  return (
    <pattern
      id={props.id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${String(props.angle)})`}
    >
      <path className={styles.paper} strokeWidth="2" d="M1 0V6" />
    </pattern>
  );
}

function Year(props: {
  readonly year: number;
  readonly at: number;
  readonly of: number;
  readonly x: number;
}): ReactNode {
  const styles = useStyles();
  if (!shownAt(props.at, props.of)) return null;
  return (
    <text className={styles.words} x={props.x} y={HEIGHT - 3} textAnchor="middle">
      {props.year}
    </text>
  );
}

/** Where the number of a point stands: on the side that the line of the target is not on, if there is room. */
function besides(point: number, aim: number): number {
  return aim <= point && point + 16 < bottom ? point + 14 : point - 6;
}

/** Seven years have room; of more every second, third and so on, counted from the last. */
function shownAt(at: number, of: number): boolean {
  return (of - 1 - at) % Math.ceil(of / 7) === 0;
}
