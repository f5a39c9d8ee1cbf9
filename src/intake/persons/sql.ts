/**
 * The same counts and checks as SQL, for a head office that runs them where its data are: written for PostgreSQL in standard
 * SQL, tried on DuckDB. Made from the same table of rules as the checks of the worker. It reads three views that the office
 * makes of its own tables, and answers one table of numbers: nothing of a person leaves the database.
 */
import { ok, regionOf, regions } from "../../domain/index.js";
import type { IsoDate, Result } from "../../domain/index.js";
import { inactiveWords, regencyWords } from "./columns.js";
import { groupNames, isManyWords, wordDimensions } from "./counts.js";
import type { WordDimension } from "./counts.js";
import { withheld } from "./dictionary.js";
import { womensDays } from "./nik.js";
import type { PersonsSettings } from "./result.js";
import { personRules } from "./rules.js";
import type { RuleId } from "./rules.js";
import { limitOf } from "./ruleSet.js";

/** The columns that all views have, with their types. An office that has no such column writes NULL. */
const everyColumn = {
  nik: "varchar",
  birth_date: "date",
  sex: "varchar",
  kecamatan: "varchar",
  desa: "varchar",
  segment: "varchar",
  sector: "varchar",
  programme: "varchar",
  employer: "varchar",
  status: "varchar",
  payer: "varchar",
  arrears: "integer",
  decile: "integer",
} as const;

/** The views and their columns: those to be paid for, the membership extract, and the extract of an earlier day. */
export const sqlViews = {
  calon: {
    list_no: "integer",
    row_no: "integer",
    ...everyColumn,
    kk: "varchar",
    regency: "varchar",
    decile_date: "date",
  },
  peserta: everyColumn,
  peserta_dulu: { nik: "varchar", status: "varchar", arrears: "integer" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, "varchar" | "integer" | "date">>>>;

/** What comes before the dimensions of members in the answer. */
export const ofMembers = "members.";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The condition under which a row breaks a rule that depends on the row alone. */
function conditions({ rules, date, regionCode }: PersonsSettings): Partial<Record<RuleId, string>> {
  const limit = (id: RuleId): number => limitOf(rules, id);
  const region = regionCode === null ? null : regionOf(regionCode);
  const words = region?.ok === true ? regencyWords(region.value) : [];
  const months = (from: string): string =>
    `(${date.slice(0, 4)} * 12 + ${Number(date.slice(5, 7))} - extract(year from ${from}) * 12 - extract(month from ${from}))`;
  return {
    "nik-missing": "nik_text = ''",
    "nik-length": "nik_text <> '' AND NOT is_digits AND NOT is_number",
    "nik-number": "is_number",
    "nik-region":
      "is_digits AND (nik_kecamatan = 0 OR (regency_known = 0 AND NOT (province_known = 1 AND nik_regency % 100 > 0)))",
    "nik-date": "is_digits AND NOT nik_day_sound",
    "nik-old-region": "is_digits AND regency_known = 0 AND province_known = 1 AND nik_regency % 100 > 0",
    "birth-unreadable": "birth_date IS NULL",
    "birth-mismatch":
      "birth_date IS NOT NULL AND is_digits AND nik_day_sound AND (extract(day from birth_date) <> nik_day OR extract(month from birth_date) <> nik_month OR extract(year from birth_date) % 100 <> nik_year)",
    "sex-mismatch":
      "is_digits AND nik_day_sound AND sex IS NOT NULL AND ((upper(sex) = 'L' AND nik_woman) OR (upper(sex) = 'P' AND NOT nik_woman))",
    "age-below": `age < ${limit("age-below")}`,
    "age-above": `age > ${limit("age-above")}`,
    "decile-above": `decile IS NULL OR decile < 1 OR decile > ${limit("decile-above")}`,
    "decile-old": `decile_date IS NULL OR ${months("decile_date")} > ${limit("decile-old")}`,
    ...(words.length === 0
      ? {}
      : {
          "region-outside": `coalesce(regency, '') <> '' AND regexp_replace(upper(regency), '[^A-Z]', '', 'g') NOT IN (${words.map(quoted).join(", ")})`,
        }),
  };
}

/** Every row of a view with what its NIK says, as the common table `name`. */
function readRows(date: IsoDate, view: keyof typeof sqlViews, name: string): string {
  const on = Number(date.replaceAll("-", ""));
  const [year, century] = [Number(date.slice(2, 4)), Math.trunc(Number(date.slice(0, 4)) / 100)];
  const provinces = regions().filter(({ level }) => level === "province");
  const regencies = regions().filter(({ level }) => level !== "province");
  const codes = (from: readonly { readonly code: string }[]): string =>
    from.map(({ code }) => code.replace(".", "")).join(", ");
  const part = (from: number, length: number): string =>
    `CASE WHEN is_digits THEN CAST(substring(digits from ${from} for ${length}) AS integer) END`;
  return `${name}_nik_texts AS (
  SELECT c.*, trim(coalesce(nik, '')) AS nik_text,
    regexp_replace(trim(coalesce(nik, '')), '[ .''=-]', '', 'g') AS digits
  FROM ${view} c
),
${name}_nik_forms AS (
  SELECT *, digits SIMILAR TO '[0-9]{16}' AS is_digits,
    nik_text SIMILAR TO '[0-9]([.,][0-9]*)?[eE][+]?[0-9]+' AS is_number
  FROM ${name}_nik_texts
),
${name}_nik_parts AS (
  SELECT *, ${part(1, 4)} AS nik_regency, ${part(5, 2)} AS nik_kecamatan,
    ${part(7, 2)} AS nik_day_written, ${part(9, 2)} AS nik_month, ${part(11, 2)} AS nik_year,
    ${part(13, 4)} AS nik_serial
  FROM ${name}_nik_forms
),
${name}_nik_days AS (
  SELECT *, nik_day_written > ${womensDays} AS nik_woman,
    CASE WHEN nik_day_written > ${womensDays} THEN nik_day_written - ${womensDays} ELSE nik_day_written END AS nik_day,
    CASE WHEN nik_regency IN (${codes(regencies)}) THEN 1 ELSE 0 END AS regency_known,
    CASE WHEN floor(nik_regency / 100.0) IN (${codes(provinces)}) THEN 1 ELSE 0 END AS province_known
  FROM ${name}_nik_parts
),
${name}_sound AS (
  SELECT *, coalesce(nik_month BETWEEN 1 AND 12 AND nik_serial > 0 AND nik_day >= 1 AND nik_day <= CASE
      WHEN nik_month IN (4, 6, 9, 11) THEN 30
      WHEN nik_month = 2 THEN CASE WHEN nik_year % 4 = 0 THEN 29 ELSE 28 END
      ELSE 31 END, FALSE) AS nik_day_sound
  FROM ${name}_nik_days
),
${name}_aged AS (
  SELECT *, CASE
      WHEN birth_date IS NOT NULL THEN (${on} - (extract(year from birth_date) * 10000 + extract(month from birth_date) * 100 + extract(day from birth_date))) / 10000
      WHEN is_digits AND nik_day_sound THEN (${on} - ((CASE WHEN nik_year <= ${year} THEN ${century * 100} ELSE ${(century - 1) * 100} END + nik_year) * 10000 + nik_month * 100 + nik_day)) / 10000
    END AS age_exact
  FROM ${name}_sound
),
${name} AS (
  SELECT *, floor(age_exact) AS age FROM ${name}_aged
)`;
}

const flag = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
const digitsOf = (column: string): string =>
  `regexp_replace(trim(coalesce(${column}, '')), '[ .''=-]', '', 'g')`;
/** A word as it is counted: capitals, without what stands around it. */
const wordOf = (column: string): string => `upper(trim(coalesce(${column}, '')))`;
/** A word that may leave the database: a number of a person does not. */
const shownWord = (word: string): string => {
  const close = `regexp_replace(${word}, '[ .-]', '', 'g')`;
  return `CASE WHEN length(regexp_replace(${close}, '[0-9]{8}', '', 'g')) < length(${close}) THEN '${withheld}' ELSE ${word} END`;
};

/** Rows of an extract that are members in good standing. */
function isActive({ rules }: PersonsSettings): string {
  const inactive = inactiveWords.map((word) => `lower(status) LIKE ${quoted(`%${word}%`)}`).join(" OR ");
  return `coalesce(arrears, 0) <= ${limitOf(rules, "already-member")} AND NOT (status IS NOT NULL AND (${inactive}))`;
}

/** Villages of one name lie in several kecamatan. */
function keyOf(id: WordDimension): string {
  if (id !== "desa") return shownWord(wordOf(id));
  const [desa, kecamatan] = [wordOf("desa"), wordOf("kecamatan")];
  return `CASE WHEN ${desa} = '' OR ${kecamatan} = '' THEN ${shownWord(desa)} ELSE (${shownWord(desa)}) || ' (' || ${shownWord(kecamatan)} || ')' END`;
}

/** Rows of a judged table, and those that pass, by everything that is counted: each line of the answer a query of its own. */
function countsOf(table: string, prefix: string, { rules }: PersonsSettings): readonly string[] {
  const { age, arrears } = groupNames(rules);
  const steps = (name: string, cases: readonly string[], otherwise: string): string =>
    `CASE WHEN ${name} IS NULL OR ${name} < 0 THEN '' ${cases.join(" ")} ELSE ${quoted(otherwise)} END`;
  const until = (limits: readonly number[], names: readonly string[], sign: string, name: string) =>
    limits.map((limit, at) => `WHEN ${name} ${sign} ${limit} THEN ${quoted(names[at] ?? "")}`);
  const groups = {
    age: steps("age", until(rules.ages, age, "<", "age"), age.at(-1) ?? ""),
    arrears: steps("arrears", until([0, ...rules.arrears], arrears, "<=", "arrears"), arrears.at(-1) ?? ""),
    sex: `CASE WHEN upper(sex) IN ('L', 'P') THEN upper(sex) WHEN is_digits AND nik_day_sound THEN CASE WHEN nik_woman THEN 'P' ELSE 'L' END ELSE '' END`,
    decile: `CASE WHEN decile BETWEEN 1 AND 10 THEN CAST(decile AS varchar) ELSE '' END`,
  };
  return [
    ...wordDimensions.map(
      ([id]) => `SELECT ${quoted(prefix + id)}, key, sum(n), sum(p) FROM (
  SELECT key, n, p, sum(CASE WHEN key <> '' THEN words ELSE 0 END) OVER () AS words, sum(n) OVER () AS all_rows FROM (
    SELECT ${keyOf(id)} AS key, count(*) AS n, sum(passed_row) AS p, count(DISTINCT ${id === "desa" ? `${wordOf("desa")} || ' ' || ${wordOf("kecamatan")}` : wordOf(id)}) AS words FROM ${table} GROUP BY 1
  ) by_key
) counted WHERE NOT (${isManyWords("words", "all_rows")}) GROUP BY key`,
    ),
    ...Object.entries(groups).map(
      ([id, key]) =>
        `SELECT ${quoted(prefix + id)}, ${key}, count(*), sum(passed_row) FROM ${table}${id === "arrears" ? " WHERE arrears IS NOT NULL" : ""} GROUP BY ${key}`,
    ),
  ];
}

/**
 * The whole query. Its answer has the columns part, key, total, passed: `part` is "rule" (key: the rule, total: rows that break
 * it), "verified" (total and passed of all candidates), a dimension of candidates, "members" and "earlier" (rows, and active
 * ones), a dimension of members, "movement", or "twice" (key: first list, list, first payer, payer; total: persons). Refused for
 * a region that is not known.
 */
export function personsSql(settings: PersonsSettings): Result<string> {
  const { rules, date, regionCode } = settings;
  const region = regionCode === null ? null : regionOf(regionCode);
  if (region?.ok === false) return region;
  const found = conditions(settings);
  const column = (id: RuleId): string => id.replaceAll("-", "_");
  const used = personRules.filter(({ id }) => rules.actions[id] !== "off");
  const own = used.filter(({ id }) => id in found);
  const rejects = (ids: readonly RuleId[]): string =>
    ids
      .filter((id) => rules.actions[id] === "reject")
      .map(column)
      .join(" + ") || "0";
  const isUsed = (id: RuleId): boolean => rules.actions[id] !== "off";
  const later = ["already-member", "duplicate-list", "duplicate-across", "household"] as const;
  const all = [...own.map(({ id }) => id), ...later.filter(isUsed)];
  const sixteen = "SIMILAR TO '[0-9]{16}'";
  const inTurn = "OVER (PARTITION BY open_row, digits ORDER BY list_no, row_no)";
  const answers = [
    "SELECT 'verified' AS part, '' AS key, count(*) AS total, coalesce(sum(passed_row), 0) AS passed FROM result",
    ...all.map((id) => `SELECT 'rule', ${quoted(id)}, coalesce(sum(${column(id)}), 0), 0 FROM result`),
    ...countsOf("result", "", settings),
    "SELECT 'members', '', count(*), coalesce(sum(passed_row), 0) FROM members_judged",
    "SELECT 'earlier', '', count(*), coalesce(sum(passed_row), 0) FROM earlier_judged",
    ...countsOf("members_judged", ofMembers, settings),
    "SELECT 'movement', 'now', count(*), 0 FROM active_members",
    "SELECT 'movement', 'earlier', count(*), 0 FROM active_earlier",
    "SELECT 'movement', 'stayed', count(*), 0 FROM active_members m JOIN active_earlier e ON m.member_digits = e.member_digits",
    `SELECT 'movement', 'repeated', sum(n), 0 FROM (
  SELECT count(*) - count(DISTINCT digits) AS n FROM members_judged WHERE is_digits
  UNION ALL SELECT count(*) - count(DISTINCT digits) FROM earlier_judged WHERE is_digits
) repeated_rows`,
    `SELECT 'twice', CAST(first_list AS varchar) || '|' || CAST(list_no AS varchar) || '|' || (${shownWord(wordOf("first_payer"))}) || '|' || (${shownWord(wordOf("payer"))}) AS key, count(*), 0
  FROM ordered WHERE nth > 1 GROUP BY 2`,
  ];
  return ok(`-- Cakupan: ${personRules.length} rules, reckoned on ${date}${regionCode === null ? "" : `, region ${regionCode}`}.
-- It reads the views
${Object.entries(sqlViews)
  .map(([view, columns]) => `--   ${view} (${Object.keys(columns).join(", ")})`)
  .join("\n")}
-- and answers numbers only.
WITH ${readRows(date, "calon", "people")},
${readRows(date, "peserta", "members")},
members_judged AS (
  SELECT m.*, ${flag(`is_digits AND ${isActive(settings)}`)} AS passed_row FROM members m
),
earlier_digits AS (
  SELECT e.*, ${digitsOf("nik")} AS digits, ${digitsOf("nik")} ${sixteen} AS is_digits FROM peserta_dulu e
),
earlier_judged AS (
  SELECT e.*, ${flag(`is_digits AND ${isActive(settings)}`)} AS passed_row FROM earlier_digits e
),
active_members AS (
  SELECT DISTINCT digits AS member_digits FROM members_judged WHERE passed_row = 1
),
active_earlier AS (
  SELECT DISTINCT digits AS member_digits FROM earlier_judged WHERE passed_row = 1
),
judged AS (
  SELECT p.*, ${own.map(({ id }) => `${flag(found[id] ?? "FALSE")} AS ${column(id)}`).join(",\n    ")}
  FROM people p
),
first_stage AS (
  SELECT j.*, ${flag(`is_digits AND (${rejects(own.map(({ id }) => id))}) = 0`)} AS passes_row
  FROM judged j
),
with_members AS (
  SELECT f.*, ${isUsed("already-member") ? flag("passes_row = 1 AND m.member_digits IS NOT NULL") : "0"} AS already_member
  FROM first_stage f LEFT JOIN active_members m ON f.digits = m.member_digits
),
second_stage AS (
  SELECT w.*, CASE WHEN passes_row = 1${rules.actions["already-member"] === "reject" ? " AND already_member = 0" : ""} THEN 1 ELSE 0 END AS open_row
  FROM with_members w
),
ordered AS (
  SELECT s.*,
    CASE WHEN open_row = 1 THEN row_number() ${inTurn} END AS nth,
    CASE WHEN open_row = 1 THEN first_value(list_no) ${inTurn} END AS first_list,
    CASE WHEN open_row = 1 THEN first_value(payer) ${inTurn} END AS first_payer
  FROM second_stage s
),
repeated AS (
  SELECT o.*, ${isUsed("duplicate-list") ? flag("nth > 1 AND first_list = list_no") : "0"} AS duplicate_list,
    ${isUsed("duplicate-across") ? flag("nth > 1 AND first_list <> list_no") : "0"} AS duplicate_across,
    CASE WHEN ${digitsOf("kk")} ${sixteen} THEN ${digitsOf("kk")} END AS family
  FROM ordered o
),
third_stage AS (
  SELECT r.*, CASE WHEN open_row = 1 AND (${rejects(["duplicate-list", "duplicate-across"])}) = 0 THEN 1 ELSE 0 END AS open_family
  FROM repeated r
),
families AS (
  SELECT t.*, CASE WHEN open_family = 1 AND family IS NOT NULL THEN row_number() OVER (PARTITION BY open_family, family ORDER BY list_no, row_no) END AS nth_of_family
  FROM third_stage t
),
checked AS (
  SELECT f.*, ${isUsed("household") ? flag(`nth_of_family > ${limitOf(rules, "household")}`) : "0"} AS household
  FROM families f
),
result AS (
  SELECT c.*, CASE WHEN (${rejects(all)}) = 0 THEN 1 ELSE 0 END AS passed_row
  FROM checked c
)
${answers.join("\nUNION ALL ")}
ORDER BY 1, 2;
`);
}
