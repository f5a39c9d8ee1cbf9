import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatNumber } from "../../../domain/index.js";
import {
  dimensionNames,
  lineName,
  payerWords,
  personFields,
  roleNames,
  roundedWords,
  ruleName,
  type Dimension,
  type PersonsResult,
  type RuleCount,
} from "../../../intake/index.js";
import { Folds, Line, Lines, Long, NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  word: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    padding: "2px 0",
  },
  number: { textAlign: "right", whiteSpace: "nowrap", padding: "2px 0 2px 8px" },
});

/** Rows that are named below a rule; the saved list has them all. */
const mostNamed = 12;
const atOnce = 20;

/** What was found in the lists, and what they count. */
export function Results(props: { readonly result: PersonsResult }): ReactNode {
  const { say } = useSpeaker();
  const { result } = props;
  const { lists, verified, movement, twice } = result;
  const broken = result.rules.filter(({ rows }) => rows > 0);
  const isMembers = (role: PersonsResult["lists"][number]["role"]): boolean => role !== "candidates";
  return (
    <>
      <Section heading={say(lateTexts.persons.result)}>
        {verified !== null && (
          <Text weight="semibold">
            {say(lateTexts.persons.passes(verified.passed, verified.listed, verified.share))}
          </Text>
        )}
        {movement !== null && (
          <Text weight="semibold">
            {say(lateTexts.persons.movement(movement.joined, movement.lapsed, movement.stayed))}
          </Text>
        )}
        <Lines>
          {lists.map(({ name, role, rows, passed, payer }, at) => (
            <Line key={`${name} ${String(at)}`}>
              <Text size={200} block>
                {role === "candidates"
                  ? lateTexts.persons.paidBy(name, say(payerWords(payer)))
                  : `${name} (${say(roleNames[role])})`}
              </Text>
              <Text size={200}>{say(lateTexts.persons.listed(rows, passed, isMembers(role)))}</Text>
            </Line>
          ))}
        </Lines>
        {lists.flatMap(({ name, missing, rounded }) => [
          ...(missing.length === 0
            ? []
            : [
                <NoticeBar key={`${name} missing`} intent="warning">
                  {name}:{" "}
                  {say(
                    lateTexts.persons.noColumns({
                      id: missing.map((field) => personFields[field].name.id).join(", "),
                      en: missing.map((field) => personFields[field].name.en).join(", "),
                    }),
                  )}
                </NoticeBar>,
              ]),
          ...(rounded
            ? [
                <NoticeBar key={`${name} rounded`} intent="error">
                  {name}: {say(roundedWords)}
                </NoticeBar>,
              ]
            : []),
        ])}
      </Section>
      {result.candidates !== null && (
        <Section heading={say(lateTexts.persons.found(broken.length))}>
          {broken.length === 0 && <Text size={200}>{say(lateTexts.persons.nothingFound)}</Text>}
          <Lines>
            {broken.map((rule) => (
              <BrokenRule key={rule.id} rule={rule} />
            ))}
          </Lines>
        </Section>
      )}
      {twice.length > 0 && (
        <Section heading={say(lateTexts.persons.twice(twice.reduce((sum, { persons }) => sum + persons, 0)))}>
          <Lines>
            {twice.slice(0, atOnce).map(({ firstList, list, firstPayer, payer, persons, rupiahAYear }) => (
              <Line key={`${firstList} ${list} ${String(firstPayer)} ${String(payer)}`} tone="wrong">
                <Text size={200}>
                  {say(
                    lateTexts.persons.twiceLine(
                      persons,
                      lateTexts.persons.paidBy(firstList, say(payerWords(firstPayer))),
                      lateTexts.persons.paidBy(list, say(payerWords(payer))),
                      rupiahAYear,
                    ),
                  )}
                </Text>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      <Counts result={result} />
    </>
  );
}

function BrokenRule(props: { readonly rule: RuleCount }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { rule } = props;
  const byList = new Map<string, number[]>();
  for (const { list, row } of rule.first.slice(0, mostNamed))
    byList.set(list, [...(byList.get(list) ?? []), row]);
  const more = rule.rows - Math.min(mostNamed, rule.first.length);
  return (
    <Line tone={rule.action === "reject" ? "wrong" : "warning"}>
      <Text size={200} weight="semibold" block>
        {say(lateTexts.persons.broken(ruleName(rule), rule.rows))}
      </Text>
      {[...byList].map(([list, rows], at) => (
        <Text key={list} size={200} block className={styles.muted}>
          {say(lateTexts.persons.rows(list, rows, at === byList.size - 1 ? more : 0))}
        </Text>
      ))}
    </Line>
  );
}

function Counts(props: { readonly result: PersonsResult }): ReactNode {
  const { say } = useSpeaker();
  const { candidates, members } = props.result;
  const folds = [
    ...(candidates ?? []).map((dimension) => ({ dimension, isMembers: false })),
    ...(members ?? []).map((dimension) => ({ dimension, isMembers: true })),
  ];
  return (
    <Folds
      open={[]}
      folds={folds.map(({ dimension, isMembers }) => ({
        key: `${dimension.id} ${String(isMembers)}`,
        label: say(lateTexts.persons.counts(dimensionNames[dimension.id], isMembers)),
        content: <Count dimension={dimension} isMembers={isMembers} />,
      }))}
    />
  );
}

const heads = {
  rows: { id: "Baris", en: "Rows" },
  passed: { id: "Lolos", en: "Pass" },
  active: { id: "Aktif", en: "Active" },
};

function Count(props: { readonly dimension: Dimension; readonly isMembers: boolean }): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { id, lines, words } = props.dimension;
  if (lines.length === 0) return <Text size={200}>{say(lateTexts.persons.tooManyWords(words))}</Text>;
  return (
    <Long items={lines} atFirst={atOnce}>
      {(shown) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.word} scope="col">
                {say(dimensionNames[id])}
              </th>
              <th className={styles.number} scope="col">
                {say(heads.rows)}
              </th>
              <th className={styles.number} scope="col">
                {say(props.isMembers ? heads.active : heads.passed)}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, rows, passed }) => (
              <tr key={key}>
                <th className={styles.word} scope="row">
                  {say(lineName(id, key))}
                </th>
                <td className={styles.number}>{formatNumber(rows, language)}</td>
                <td className={styles.number}>{formatNumber(passed, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Long>
  );
}
