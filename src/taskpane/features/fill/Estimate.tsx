import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useMemo, type ReactNode } from "react";
import { formatRupiah, formatShare, payerOf, type Text as Sentence } from "../../../domain/index.js";
import type { PlanChoices } from "../../../domain/index.js";
import { Late } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { late } from "../../late.js";
import { readYear, type Draft, type FillForm, type OwnLines } from "../../plan/index.js";
import { needOf, payerCosts, standingOf, type Need, type Standing } from "./standing.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  shares: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
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
  about: {
    margin: 0,
    flexBasis: "100%",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
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
    <section className={styles.card} aria-label={say(lateTexts.estimate.heading)}>
      {standing.kind === "unknown" ? (
        <Text size={200}>{say(lateTexts.estimate.unknown(standing.reason))}</Text>
      ) : (
        <Known standing={standing} draft={draft} />
      )}
      {draft.kind === "ready" && <ByPayer choices={draft.choices} />}
      {draft.kind === "ready" && (
        <Late load={late.pictures}>{({ Pictures }) => <Pictures choices={draft.choices} />}</Late>
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
  const need = choices === null ? null : needOf(choices);
  return (
    <>
      <dl className={styles.shares}>
        <div className={styles.share}>
          <dt className={styles.term}>{say(lateTexts.estimate.now(standing.asOf))}</dt>
          <dd className={styles.large}>{formatShare(standing.share, language, 2)}</dd>
        </div>
        {choices !== null && (
          <>
            <ArrowRight20Regular className={styles.arrow} aria-hidden />
            <div className={styles.share}>
              <dt className={styles.term}>{say(lateTexts.estimate.target(choices.targetYear))}</dt>
              <dd className={styles.large}>{formatShare(choices.targetShare, language, 2)}</dd>
            </div>
          </>
        )}
      </dl>
      <Text size={200} className={styles.small}>
        {say(lateTexts.estimate.base(standing))}
      </Text>
      {choices !== null && need !== null && (
        <NeedRows need={need} choices={choices} reached={standing.share >= choices.targetShare} />
      )}
    </>
  );
}

function NeedRows(props: {
  readonly need: Need;
  readonly choices: PlanChoices;
  /** Whether coverage is at the target already. */
  readonly reached: boolean;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { need, choices } = props;
  if (need.kind === "unknown") return <Text size={200}>{say(need.reason)}</Text>;
  if (need.persons === 0)
    return <Text>{say(props.reached ? lateTexts.estimate.reached : lateTexts.estimate.flat)}</Text>;
  const { year, persons, listed, months, cost, notes } = need.firstYear;
  const { retention = 1, path = "linear", budgetOn } = choices;
  const count = (heads: number): string => say(lateTexts.estimate.personCount(heads));
  const additional = retention < 1 ? lateTexts.estimate.personsAndReplaced : lateTexts.estimate.persons;
  const said = [
    lateTexts.estimate.terms(path, payerOf(choices.payer).name),
    ...(budgetOn === "segments" ? [lateTexts.estimate.onSegments] : []),
    ...notes,
  ];
  return (
    <>
      <Amounts
        rows={[
          { term: say(additional), amount: count(need.persons) },
          { term: say(lateTexts.estimate.firstYear(year)), amount: count(persons) },
          ...(listed > persons ? [{ term: say(lateTexts.estimate.listed), amount: count(listed) }] : []),
          { term: say(lateTexts.estimate.cost(months, year)), amount: formatRupiah(cost, language) },
        ]}
      />
      <Text size={200} className={styles.small}>
        {said.map(say).join(" ")}
      </Text>
    </>
  );
}

/** Terms with their amounts; under one that needs it a word about it. */
function Amounts(props: {
  readonly rows: readonly { readonly term: string; readonly amount: string; readonly about?: string }[];
}): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.rows}>
      {props.rows.map(({ term, amount, about }) => (
        <div key={term} className={styles.row}>
          <dt>{term}</dt>
          <dd className={styles.amount}>{amount}</dd>
          {about !== undefined && <dd className={styles.about}>{about}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Who gives how much in the budget year, where several pay or a ceiling is set. */
function ByPayer(props: { readonly choices: PlanChoices }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { choices } = props;
  const found = useMemo(() => payerCosts(choices), [choices]);
  if (!found.ok) {
    return (
      <Text size={200} className={styles.small}>
        {say(found.problem.sentence)}
      </Text>
    );
  }
  const { year, costs, left } = found.value;
  return (
    <>
      <Text weight="semibold">{say(lateTexts.estimate.byPayer(year))}</Text>
      <Amounts
        rows={costs.map(({ payer, cost, ceiling }) => ({
          term: say(payer.name),
          amount: formatRupiah(cost, language),
          ...(ceiling === null ? {} : { about: say(againstCeiling(cost, ceiling)) }),
        }))}
      />
      {left !== null && (
        <Text size={200} className={styles.small}>
          {say(left)}
        </Text>
      )}
    </>
  );
}

function againstCeiling(cost: number, ceiling: number): Sentence {
  return cost > ceiling
    ? lateTexts.estimate.above(cost - ceiling)
    : lateTexts.estimate.within(ceiling - cost);
}
