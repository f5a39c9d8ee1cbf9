import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    // Six names do not fit the usual 350 px in one line. The last goes on a second one, as a tab out of sight is one
    // that nobody finds.
    flexWrap: "wrap",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
  },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  away: { display: "none" },
});

interface PaneTab {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** The pane's features as tabs. One that is out of view keeps what was typed into it. */
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
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => props.onChoose(String(value))}
      >
        {props.tabs.map(({ key, label }) => (
          <Tab
            className={styles.tab}
            key={key}
            value={key}
            id={`${id}-${key}`}
            aria-controls={`${id}-${key}-panel`}
          >
            {label}
          </Tab>
        ))}
      </TabList>
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
    </>
  );
}
