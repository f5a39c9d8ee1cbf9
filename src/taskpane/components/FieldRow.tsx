import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";

/** One below the other where the pane is so narrow, or so enlarged, that a word would be cut. */
const below = {
  gridTemplateColumns: "minmax(0, 1fr)",
  rowGap: tokens.spacingVerticalM,
};

const useStyles = makeStyles({
  row: { display: "grid", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  halves: {
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    "@media (max-width: 300px)": below,
  },
  wideFirst: {
    gridTemplateColumns: "minmax(0, 2.2fr) minmax(0, 1fr)",
    "@media (max-width: 340px)": below,
  },
  /** As `wideFirst`, with a button behind: the first then has the line to itself. */
  withButton: {
    gridTemplateColumns: "minmax(0, 2.2fr) minmax(0, 1fr) auto",
    "@media (max-width: 400px)": {
      gridTemplateColumns: "minmax(0, 1fr) auto",
      rowGap: tokens.spacingVerticalXS,
      "& > :first-child": { gridColumnStart: "1", gridColumnEnd: "-1" },
    },
  },
  whole: { gridTemplateColumns: "minmax(0, 1fr)" },
  problem: {
    gridColumn: "1 / -1",
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, alignSelf: "flex-start", marginTop: "2px" },
});

/** The element that says what is wrong with the field of this name. */
export function problemId(name: string): string {
  return `${name}-problem`;
}

/** Fields side by side, and under them, over the whole width, what is wrong with each. */
export function FieldRow(props: {
  readonly columns?: "whole" | "halves" | "wideFirst" | "withButton";
  readonly problems: readonly { readonly name: string; readonly sentence: string }[];
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, styles[props.columns ?? "halves"])}>
      {props.children}
      {props.problems.map(({ name, sentence }) => (
        <div key={name} id={problemId(name)} role="alert" className={styles.problem}>
          <ErrorCircle12Filled className={styles.icon} aria-hidden />
          <span>{sentence}</span>
        </div>
      ))}
    </div>
  );
}
