import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useMemo, type ReactNode } from "react";
import { formatRupiah, formatShare, payerOf } from "../../../domain/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { readYear, type Draft, type FillForm, type OwnLines } from "../../plan/index.js";
import { needOf, standingOf, type Need, type Standing } from "./standing.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  shares: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalM, margin: 0 },
  share: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  large: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  arrow: { color: tokens.colorNeutralForeground2, marginTop: "4px", flexShrink: 0 },
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
export function Estimate(props: {
  readonly form: FillForm;
  readonly lines: OwnLines;
  readonly draft: Draft;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { draft } = props;
  const { regionCode, baseYear } = props.form;
  const { total } = props.lines;
  const standing = useMemo(() => {
    const year = readYear(baseYear, texts.form.baseYear);
    return regionCode === "" || !year.ok ? null : standingOf(regionCode, year.value, total);
  }, [regionCode, baseYear, total]);
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
          <dt className={styles.term}>{say(texts.estimate.now(standing.asOf))}</dt>
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
        {say(texts.estimate.base(standing))}
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
  const { year, persons, cost, notes } = need.firstYear;
  const rows = [
    { term: texts.estimate.persons, amount: say(texts.estimate.personCount(need.persons)) },
    { term: texts.estimate.firstYear(year), amount: say(texts.estimate.personCount(persons)) },
    { term: texts.estimate.cost(props.months, year), amount: formatRupiah(cost, language) },
  ];
  return (
    <>
      <dl className={styles.rows}>
        {rows.map(({ term, amount }) => (
          <div key={term.id} className={styles.row}>
            <dt>{say(term)}</dt>
            <dd className={styles.amount}>{amount}</dd>
          </div>
        ))}
      </dl>
      <Text size={200} className={styles.small}>
        {[texts.estimate.terms(props.payer), ...notes].map(say).join(" ")}
      </Text>
    </>
  );
}
