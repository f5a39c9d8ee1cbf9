import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useMemo, type ReactNode } from "react";
import { formatRupiah, formatShare, payerOf } from "../../../domain/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import type { Draft } from "./draft.js";
import type { FillForm } from "./form.js";
import { readYear } from "./reading.js";
import { needOf, standingOf, type Need, type Standing } from "./estimate.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  shares: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalM, margin: 0 },
  share: { display: "flex", flexDirection: "column-reverse", margin: 0 },
  large: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  arrow: { color: tokens.colorNeutralForeground2, marginBottom: "4px" },
  rows: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  small: { color: tokens.colorNeutralForeground2 },
});

/** Where the region stands and what its target means, before any sheet is there. */
export function Estimate(props: { readonly regionCode: string; readonly draft: Draft }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { draft } = props;
  const { regionCode, baseYear } = props.form;
  const standing = useMemo(() => {
    const year = readYear(baseYear);
    return regionCode === "" || !year.ok ? null : standingOf(regionCode, year.value);
  }, [regionCode, baseYear]);
  if (standing === null) return null;
  return (
    <section className={styles.card} aria-label={say(texts.estimate.heading)}>
      {standing.kind === "unknown" ? (
        <Text size={200}>{say(texts.estimate.unknown(standing.reason))}</Text>
      ) : (
        <Known standing={standing} draft={draft} />
      )}
    </section>
  );
}

function Known(props: {
  readonly standing: Extract<Standing, { kind: "known" }>;
  readonly draft: Draft;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { standing, draft } = props;
  const choices = draft.kind === "ready" ? draft.choices : null;
  const need = choices === null ? null : needOf(standing, choices);
  return (
    <>
      <dl className={styles.shares}>
        <div className={styles.share}>
          <dt className={styles.term}>{say(texts.estimate.now(standing.coveredFigure.asOf.text))}</dt>
          <dd className={styles.large}>{formatShare(standing.share, language, 2)}</dd>
        </div>
        {choices !== null && (
          <>
            <ArrowRight20Regular className={styles.arrow} aria-hidden />
            <div className={styles.share}>
              <dt className={styles.term}>{say(texts.estimate.target(choices.targetYear))}</dt>
              <dd className={styles.large}>{formatShare(choices.targetShare, language, 2)}</dd>
            </div>
          </>
        )}
      </dl>
      <Text size={200} className={styles.small}>
        {say(texts.estimate.base(standing.covered, standing.workers, standing.workersDerived))}
      </Text>
      {choices !== null && need !== null && (
        <NeedRows need={need} months={choices.monthsPerYear} payer={say(payerOf(choices.payer).name)} />
      )}
    </>
  );
}

function NeedRows(props: {
  readonly need: Need;
  readonly months: number;
  readonly payer: string;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { need } = props;
  if (need.kind === "unknown") return <Text size={200}>{say(need.reason)}</Text>;
  if (need.persons === 0) return <Text>{say(texts.estimate.reached)}</Text>;
  return (
    <>
      <dl className={styles.rows}>
        <div className={styles.row}>
          <dt>{say(texts.estimate.persons)}</dt>
          <dd className={styles.amount}>{say(texts.estimate.personCount(need.persons))}</dd>
        </div>
        <div className={styles.row}>
          <dt>{say(texts.estimate.cost(props.months, need.year))}</dt>
          <dd className={styles.amount}>{formatRupiah(need.cost, language)}</dd>
        </div>
      </dl>
      <Text size={200} className={styles.small}>
        {say(texts.estimate.terms(props.payer))} {need.notes.map((note) => say(note)).join(" ")}
      </Text>
    </>
  );
}
