import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import {
  balanceOfBenefits,
  basicProgrammes,
  formatNumber,
  formatRupiah,
  nationalRate,
  ok,
  persons,
  refuse,
} from "../../../domain/index.js";
import type { Balance, ContributionCase, Result } from "../../../domain/index.js";
import { readNumberText } from "../../../intake/index.js";
import { FieldRow, Section, TypedField } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { readMonths, readPersons } from "../../plan/index.js";
import { BalancePicture } from "./BalancePicture.js";

const useStyles = makeStyles({
  intro: { display: "block", color: tokens.colorNeutralForeground3 },
  figures: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

type Field = "persons" | "months" | "rate";
const fields: readonly Field[] = ["persons", "months", "rate"];
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
  });
  const [left, setLeft] = useState<readonly Field[]>([]);
  const read = useMemo(() => {
    const rate = (text: string): Result<number | null> => {
      if (text.trim() === "") return ok(null);
      const number = readNumberText(text);
      const value = number === null || number.percent ? null : (number[language] ?? number.id ?? number.en);
      return value !== null && value >= 0 && value <= 1000
        ? ok(value)
        : refuse("value", texts.balance.rateWrong(text.trim()));
    };
    return {
      persons: readPersons(typed.persons, texts.balance.persons),
      months: readMonths(typed.months),
      rate: rate(typed.rate),
    };
  }, [typed, language]);
  const balance = useMemo((): Result<Balance> | null => {
    const { persons: heads, months, rate } = read;
    if (!heads.ok || !months.ok || !rate.ok) return null;
    const own = { JKM: { perThousand: rate.value, each: null } };
    return balanceOfBenefits(persons(heads.value), months.value, null, paidByRegion, own);
  }, [read]);
  const national = nationalRate("JKM");
  const wrong = fields.filter(
    (field) => left.includes(field) && typed[field].trim() !== "" && !read[field].ok,
  );
  const field = (name: Field): ReactNode => (
    <TypedField
      name={fieldName(name)}
      label={say(texts.balance[name])}
      value={typed[name]}
      onType={(text) => setTyped({ ...typed, [name]: text })}
      onLeave={() => setLeft([...new Set([...left, name])])}
      wrong={wrong.includes(name)}
      disabled={false}
      {...(name === "rate" && national.ok ? { hint: say(texts.balance.rateHint(national.value)) } : {})}
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
    <Section heading={say(texts.balance.heading)}>
      <Text size={200} className={styles.intro}>
        {say(texts.balance.intro)}
      </Text>
      <FieldRow problems={problemsOf(["persons", "months"])}>
        {field("persons")}
        {field("months")}
      </FieldRow>
      <FieldRow columns="whole" problems={problemsOf(["rate"])}>
        {field("rate")}
      </FieldRow>
      <div role="status">
        {balance?.ok === true && <Figures balance={balance.value} />}
        {balance?.ok === false && <Text size={200}>{say(balance.problem.sentence)}</Text>}
      </div>
    </Section>
  );
}

function Figures(props: { readonly balance: Balance }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { contributions, expected, breakEven, pays } = props.balance;
  const deaths = expected.find(({ programme }) => programme === "JKM");
  const lines: readonly (readonly [string, string])[] = [
    [say(texts.balance.contributions), formatRupiah(contributions, language)],
    [say(texts.balance.cover), formatNumber(deaths?.personMonths ?? 0, language)],
    ...expected.map((of) => [say(texts.balance.programme(of)), say(texts.balance.expected(of))] as const),
    [say(texts.balance.breakEven), say(texts.balance.breakEvenAt(breakEven))],
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
        {say(texts.balance.warning)}
      </Text>
    </>
  );
}
