import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguage20Regular } from "@fluentui/react-icons/svg/local-language";
import type { ReactNode } from "react";
import { texts, useSpeaker } from "../language/index.js";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  names: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  subtitle: { color: tokens.colorNeutralForeground3 },
  language: { flexShrink: 0, minWidth: 0 },
});

/** The pane's head: what this is, and the other language one press away. */
export function PageHeader(): ReactNode {
  const styles = useStyles();
  const { say, language, choose } = useSpeaker();
  const other = language === "id" ? "en" : "id";
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.name}>Cakupan</h1>
        <Text size={200} className={styles.subtitle}>
          {say(texts.pane.subtitle)}
        </Text>
      </div>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        icon={<LocalLanguage20Regular />}
        lang={other}
        onClick={() => choose(other)}
      >
        {say(texts.pane.switchTo)}
      </Button>
    </header>
  );
}
