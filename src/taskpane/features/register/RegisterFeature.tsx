import { Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { isIsoDate, isoDate, registerOn } from "../../../domain/index.js";
import type { IsoDate } from "../../../domain/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { byChapter, foundRows } from "./find.js";
import { RegisterEntry } from "./RegisterEntry.js";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    "@media (max-width: 300px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  intro: { display: "block", margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground3 },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  chapter: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});

/** "Tarif & dasar hukum": every parameter of the law with its value on a day, its act, and how well it is known. */
export function RegisterFeature(): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const [query, setQuery] = useState("");
  const [day, setDay] = useState<string>(today);
  const wanted = useDeferredValue(query);
  const rows = useMemo(() => (isIsoDate(day) ? registerOn(day, today()) : []), [day]);
  const found = useMemo(() => foundRows(rows, wanted), [rows, wanted]);
  const wrong = isIsoDate(day) ? undefined : say(lateTexts.register.dayMissing);
  return (
    <div className={styles.body}>
      <h2 className={styles.title}>{say(lateTexts.register.title)}</h2>
      <div className={styles.choices}>
        <Field label={say(lateTexts.register.search)}>
          <Input
            name="registerQuery"
            type="search"
            input={{ size: 1 }}
            value={query}
            placeholder={say(lateTexts.register.searchPlaceholder)}
            onChange={(_, data) => setQuery(data.value)}
          />
        </Field>
        <Field
          label={say(lateTexts.register.day)}
          {...(wrong === undefined ? {} : { validationState: "error" as const, validationMessage: wrong })}
        >
          <Input
            name="registerDay"
            type="date"
            input={{ size: 1 }}
            value={day}
            onChange={(_, data) => setDay(data.value)}
          />
        </Field>
      </div>
      <Text size={200} className={styles.intro} role="status">
        {wrong === undefined ? say(lateTexts.register.found(found.length, rows.length)) : ""}
      </Text>
      {byChapter(found).map(({ title, rows: chapterRows }) => (
        <section key={title.en}>
          <h3 className={styles.chapter}>{say(title)}</h3>
          <ul className={styles.rows}>
            {chapterRows.map((row) => (
              <RegisterEntry key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The day on this machine's calendar, as a date field takes it. */
function today(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
