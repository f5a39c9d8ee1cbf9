import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { WorkbookPlan } from "../../sheets/index.js";
import { useSpeaker } from "../language/index.js";
import { lateTexts } from "../language/late.js";
import { useBooks } from "../rooms.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  before: { borderLeftColor: tokens.colorNeutralStroke1, color: tokens.colorNeutralForeground2 },
});

/** The first sentences of Ringkasan, as they will be written; where they stand already and change, as they are and as they will be. */
export function Headline(props: {
  /** As it stands in the workbook; left out where none does. */
  readonly before?: string | null;
  readonly after: string | null;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { before = null, after } = props;
  if (before === null && after === null) return null;
  const isSame = before === after;
  return (
    <div className={styles.part}>
      {before !== null && !isSame && (
        <>
          <Text size={200} className={styles.quiet}>
            {say(lateTexts.headline.before)}
          </Text>
          <Text size={200} className={mergeClasses(styles.words, styles.before)} data-headline="before">
            {before}
          </Text>
        </>
      )}
      <Text size={200} className={styles.quiet}>
        {say(
          before === null
            ? lateTexts.headline.will
            : isSame
              ? lateTexts.headline.stays
              : lateTexts.headline.after,
        )}
      </Text>
      <Text size={200} className={styles.words} data-headline="after">
        {after ?? say(lateTexts.headline.unknown)}
      </Text>
    </div>
  );
}

/** The headline of a plan that is not written yet. */
export function PlannedHeadline(props: { readonly plan: WorkbookPlan }): ReactNode {
  const { headlineOf } = useBooks();
  const [told, setTold] = useState<{ readonly of: WorkbookPlan; readonly words: string | null } | null>(null);
  const { plan } = props;
  useEffect(() => {
    let awaited = true;
    void headlineOf(plan).then((words) => {
      if (awaited) setTold({ of: plan, words });
    });
    return () => {
      awaited = false;
    };
  }, [plan, headlineOf]);
  return <Headline after={told?.words ?? null} />;
}
