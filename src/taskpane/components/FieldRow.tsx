import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "grid", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  halves: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  wideFirst: { gridTemplateColumns: "minmax(0, 1.8fr) minmax(0, 1fr)" },
  /** As `wideFirst`, with a button behind. */
  withButton: { gridTemplateColumns: "minmax(0, 1.8fr) minmax(0, 1fr) auto" },
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
