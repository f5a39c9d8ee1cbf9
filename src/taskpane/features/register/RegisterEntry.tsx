import { Badge, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  citationText,
  confidenceName,
  formatDate,
  type Confidence,
  type RegisterRow,
} from "../../../domain/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  entry: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  summary: { cursor: "pointer", display: "block", listStyleType: "none" },
  name: { display: "block" },
  value: { display: "block", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  none: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  basis: { display: "block", color: tokens.colorNeutralForeground3 },
  // A table of thirty-three brackets must not push everything else out of sight.
  long: { maxHeight: `calc(2 * ${tokens.lineHeightBase300})`, overflow: "hidden" },
  badges: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  details: { marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  facts: { margin: `${tokens.spacingVerticalS} 0` },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Confidence that a planner may lean on, and confidence that asks for a call to the branch first. */
const solid: readonly Confidence[] = ["statute", "official", "press"];

/** One parameter: closed, what holds and by which act; open, the whole value, its pages and what is doubtful. */
export function RegisterEntry(props: { readonly row: RegisterRow }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { row } = props;
  const has = row.status === "value";
  return (
    <li className={styles.entry}>
      <details>
        <summary className={styles.summary}>
          <Text className={styles.name}>{say(row.name)}</Text>
          <Text className={mergeClasses(styles.value, styles.long, !has && styles.none)}>
            {say(row.value)}
          </Text>
          <Text size={200} className={styles.basis}>
            {[
              ...(row.citation === null ? [] : [citationText(row.citation)]),
              ...(row.freshness.status === "unverified"
                ? [say(lateTexts.register.unverifiedSince(row.freshness.since))]
                : []),
            ].join(" · ")}
          </Text>
          <span className={styles.badges}>
            {row.confidence !== null && (
              <Badge
                appearance="tint"
                shape="rounded"
                color={solid.includes(row.confidence) ? "success" : "warning"}
              >
                {say(confidenceName(row.confidence))}
              </Badge>
            )}
            {row.conflict !== null && (
              <Badge appearance="tint" shape="rounded" color="danger">
                {say(lateTexts.register.conflict)}
              </Badge>
            )}
            {row.overdue !== null && (
              <Badge appearance="tint" shape="rounded" color="warning">
                {say(lateTexts.register.overdueSince(row.overdue.due))}
              </Badge>
            )}
          </span>
        </summary>
        <div className={styles.details}>
          {/* A table is written out as one sentence; here each of its rows gets a line. */}
          {say(row.value)
            .split("; ")
            .map((line) => (
              <div key={line}>{line}</div>
            ))}
          <Text as="p" size={200} className={mergeClasses(styles.facts, styles.basis)}>
            <code>{row.id}</code> · {say(row.unit)}
            {row.from !== null && <> · {say(lateTexts.register.inForce(row.from, row.until))}</>} ·{" "}
            {say(lateTexts.register.lastChecked)} {formatDate(row.lastChecked, language)}
          </Text>
          {row.overdue !== null && (
            <p className={styles.paragraph}>
              {say(lateTexts.register.overdueSince(row.overdue.due))}: {say(row.overdue.why)}
            </p>
          )}
          {row.conflict !== null && <p className={styles.paragraph}>{say(row.conflict)}</p>}
          {row.notes.map((note) => (
            <Text as="p" size={200} key={note.en} className={styles.paragraph}>
              {say(note)}
            </Text>
          ))}
          {row.citation?.sources.map((address, index) => (
            <Text as="p" size={200} key={address} className={styles.paragraph}>
              <Link href={address} target="_blank" rel="noopener noreferrer">
                {say(lateTexts.register.page)} {index + 1}: {new URL(address).hostname}
              </Link>
            </Text>
          ))}
        </div>
      </details>
    </li>
  );
}
