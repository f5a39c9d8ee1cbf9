import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  all: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  tabs: {
    flexShrink: 0,
    display: "flex",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    // Six names do not fit the usual 350 px in one line. The last goes on a second one, as a tab out of sight is one
    // that nobody finds.
    flexWrap: "wrap",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    position: "relative",
    padding: `${tokens.spacingVerticalSNudge} calc(${tokens.spacingHorizontalXXS} + ${tokens.spacingHorizontalXXS})`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    // The width of the bold label is kept free, so that no other tab moves when this one is chosen.
    "::before": {
      content: "attr(data-label)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    "::after": {
      content: "''",
      position: "absolute",
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      bottom: 0,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight" } },
  },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  away: { display: "none" },
});

interface PaneTab {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** Where a key leads from one of so many tabs; `null` where it is not for us. */
function tabAfter(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The pane's features as tabs, one stop on the keyboard with arrows between them. One that is out of view keeps what was typed into it. */
export function PaneTabs(props: {
  readonly tabs: readonly PaneTab[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { chosen } = props;
  // What nobody has looked at is not drawn yet; what was once drawn keeps what was typed into it.
  const [seen, setSeen] = useState<readonly string[]>([chosen]);
  if (!seen.includes(chosen)) setSeen([...seen, chosen]);
  const go = (event: KeyboardEvent<HTMLElement>): void => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const next = tabAfter(event.key, all.indexOf(event.target as HTMLElement), all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    // All of it is the pane's one main part, so that nothing stands outside of what a screen reader goes by.
    <main className={styles.all}>
      <div role="tablist" className={styles.tabs} onKeyDown={go}>
        {props.tabs.map(({ key, label }) => (
          <button
            type="button"
            role="tab"
            className={mergeClasses(styles.tab, key === chosen && styles.chosen)}
            key={key}
            id={`${id}-${key}`}
            data-label={label}
            aria-selected={key === chosen}
            aria-controls={`${id}-${key}-panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => props.onChoose(key)}
          >
            {label}
          </button>
        ))}
      </div>
      {props.tabs.map(({ key, content }) => (
        <div
          key={key}
          role="tabpanel"
          id={`${id}-${key}-panel`}
          aria-labelledby={`${id}-${key}`}
          className={key === chosen ? styles.panel : styles.away}
        >
          {seen.includes(key) ? content : null}
        </div>
      ))}
    </main>
  );
}
