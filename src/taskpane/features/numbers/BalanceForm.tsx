import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import {
  balanceOfBenefits,
  balanceOfPlan,
  basicProgrammes,
  claimRate,
  formatNumber,
  formatRupiah,
  nationalRate,
  ok,
  persons,
  refuse,
} from "../../../domain/index.js";
import type {
  Balance,
  ClaimRate,
  ContributionCase,
  ReckonedPlan,
  Result,
  Text as Sentence,
} from "../../../domain/index.js";
import { readNumberText } from "../../../intake/index.js";
import { FieldRow, Section, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { draftOf, linesOf, readMonths, readPersons, usePlan } from "../../plan/index.js";
import { arithmeticOf } from "../../../workbooks/index.js";
import { BalancePicture } from "./BalancePicture.js";

const useStyles = makeStyles({
  intro: { display: "block", color: tokens.colorNeutralForeground3 },
  figures: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

type Field = "persons" | "months" | "rate" | "injuryRate" | "deaths" | "claimMonths";
const fields: readonly Field[] = ["persons", "months", "rate", "injuryRate", "deaths", "claimMonths"];
const fieldName = (field: Field): string => `balance-${field}`;

/** What a region's budget pays for most: JKK and JKM of BPU members at the lowest bracket. */
const paidByRegion: ContributionCase = {
  ...{
    route: "BPU",
    programmes: basicProgrammes,
    payer: "APBD",
    sector: null,
    income: null,
    riskClass: null,
  },
};

/** "Neraca manfaat": contributions beside the benefits that are to be expected of them, never divided by one another. */
export function BalanceForm(): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const [typed, setTyped] = useState<Readonly<Record<Field, string>>>({
    persons: "",
    months: "12",
    rate: "",
    injuryRate: "",
    deaths: "",
    claimMonths: "",
  });
  const [left, setLeft] = useState<readonly Field[]>([]);
  const read = useMemo(() => {
    const rate = (text: string): Result<number | null> => {
      if (text.trim() === "") return ok(null);
      const number = readNumberText(text);
      const value = number === null || number.percent ? null : (number[language] ?? number.id ?? number.en);
      return value !== null && value >= 0 && value <= 1000
        ? ok(value)
        : refuse("value", lateTexts.balance.rateWrong(text.trim()));
    };
    const count = (text: string, name: Sentence): Result<number | null> =>
      text.trim() === "" ? ok(null) : readPersons(text, name);
    return {
      persons: readPersons(typed.persons, lateTexts.balance.persons),
      months: readMonths(typed.months),
      rate: rate(typed.rate),
      injuryRate: rate(typed.injuryRate),
      deaths: count(typed.deaths, lateTexts.balance.deaths),
      claimMonths: count(typed.claimMonths, lateTexts.balance.claimMonths),
    };
  }, [typed, language]);
  const claims = useMemo((): Result<ClaimRate> | null => {
    const { deaths, claimMonths } = read;
    if (!deaths.ok || !claimMonths.ok || deaths.value === null || claimMonths.value === null) return null;
    return claimRate(deaths.value, claimMonths.value);
  }, [read]);
  const planUnderWay = usePlanned();
  const isOfPlan = typed.persons.trim() === "" && planUnderWay !== null;
  const balance = useMemo((): Result<Balance> | null => {
    const { persons: heads, months, rate, injuryRate } = read;
    if (!rate.ok || !injuryRate.ok) return null;
    const own = {
      JKM: { perThousand: claims?.ok === true ? claims.value.perThousand : rate.value, each: null },
      JKK: { perThousand: injuryRate.value, each: null },
    };
    if (isOfPlan) return balanceOfPlan(planUnderWay, own);
    if (!heads.ok || !months.ok) return null;
    return balanceOfBenefits(persons(heads.value), months.value, null, paidByRegion, own);
  }, [read, claims, isOfPlan, planUnderWay]);
  const national = { rate: nationalRate("JKM"), injuryRate: nationalRate("JKK") };
  const wrong = fields.filter(
    (field) => left.includes(field) && typed[field].trim() !== "" && !read[field].ok,
  );
  const hintOf = (name: Field): { readonly hint?: string } => {
    if (name !== "rate" && name !== "injuryRate") return {};
    const usual = national[name];
    return usual.ok ? { hint: say(lateTexts.balance.rateHint(usual.value)) } : {};
  };
  const field = (name: Field): ReactNode => (
    <TypedField
      name={fieldName(name)}
      label={say(lateTexts.balance[name])}
      value={typed[name]}
      onType={(text) => setTyped({ ...typed, [name]: text })}
      onLeave={() => setLeft([...new Set([...left, name])])}
      wrong={wrong.includes(name)}
      disabled={false}
      {...hintOf(name)}
    />
  );
  const problemsOf = (names: readonly Field[]) =>
    names.flatMap((name) => {
      const one = read[name];
      return wrong.includes(name) && !one.ok
        ? [{ name: fieldName(name), sentence: say(one.problem.sentence) }]
        : [];
    });
  return (
    <Section heading={say(lateTexts.balance.heading)}>
      <Text size={200} className={styles.intro}>
        {say(lateTexts.balance.intro)}
      </Text>
      <FieldRow problems={problemsOf(["persons", "months"])}>
        {field("persons")}
        {field("months")}
      </FieldRow>
      <FieldRow problems={problemsOf(["rate", "injuryRate"])}>
        {field("rate")}
        {field("injuryRate")}
      </FieldRow>
      <FieldRow problems={problemsOf(["deaths", "claimMonths"])}>
        {field("deaths")}
        {field("claimMonths")}
      </FieldRow>
      <div role="status">
        {claims?.ok === true && <Text size={200}>{say(lateTexts.balance.ownRate(claims.value))}</Text>}
        {claims?.ok === false && <Text size={200}>{say(claims.problem.sentence)}</Text>}
        {isOfPlan && balance?.ok === true && (
          <Text block size={200}>
            {say(lateTexts.balance.ofPlan(planUnderWay.budgetYear, balance.value.persons))}
          </Text>
        )}
        {balance?.ok === true && <Figures balance={balance.value} />}
        {balance?.ok === false && <Text size={200}>{say(balance.problem.sentence)}</Text>}
      </div>
    </Section>
  );
}

/** The plan that is drafted, as the domain reckons with it; `null` while it lacks something. */
function usePlanned(): ReckonedPlan | null {
  const { language } = useSpeaker();
  const plan = useDeferredValue(usePlan().plan);
  return useMemo(() => {
    const draft = draftOf(plan.form, linesOf(plan, plan.form.regionCode), language);
    const reckoned = draft.kind === "ready" ? arithmeticOf(draft.choices) : null;
    return reckoned?.ok === true ? reckoned.value : null;
  }, [plan, language]);
}

function Figures(props: { readonly balance: Balance }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { contributions, expected, breakEven, pays } = props.balance;
  const deaths = expected.find(({ programme }) => programme === "JKM");
  const lines: readonly (readonly [string, string])[] = [
    [say(lateTexts.balance.contributions), formatRupiah(contributions, language)],
    [say(lateTexts.balance.cover), formatNumber(deaths?.personMonths ?? 0, language)],
    ...expected.map(
      (of) => [say(lateTexts.balance.programme(of)), say(lateTexts.balance.expected(of))] as const,
    ),
    [say(lateTexts.balance.breakEven), say(lateTexts.balance.breakEvenAt(breakEven))],
    ...pays.map(({ what, amount }) => [say(what), formatRupiah(amount, language)] as const),
  ];
  return (
    <>
      <BalancePicture balance={props.balance} />
      <dl className={styles.figures}>
        {lines.map(([term, figure]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
      <Text size={200} className={styles.intro}>
        {say(lateTexts.balance.warning)}
      </Text>
    </>
  );
}
