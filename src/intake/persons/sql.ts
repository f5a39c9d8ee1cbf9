/**
 * The same counts and checks as SQL, for a head office that runs them where its data are: written for PostgreSQL in standard
 * SQL, tried on DuckDB. Made from the same table of rules as the checks of the worker. It reads two views that the office
 * makes of its own tables, and answers one table of numbers: nothing of a person leaves the database.
 */
import { ok, regionOf, regions } from "../../domain/index.js";
import type { IsoDate, Result } from "../../domain/index.js";
import { inactiveWords, regencyWords } from "./columns.js";
import { groupNames } from "./counts.js";
import type { DimensionId } from "./counts.js";
import { womensDays } from "./nik.js";
import type { PersonsSettings } from "./result.js";
import { personRules } from "./rules.js";
import type { RuleId } from "./rules.js";
import { limitOf } from "./ruleSet.js";

/** The columns of the view `calon` (those to be paid for), with their types. An office that has no such column writes NULL. */
const sqlColumns = {
  list_no: "integer",
  row_no: "integer",
  nik: "varchar",
  kk: "varchar",
  birth_date: "date",
  sex: "varchar",
  regency: "varchar",
  kecamatan: "varchar",
  desa: "varchar",
  segment: "varchar",
  payer: "varchar",
  decile: "integer",
  decile_date: "date",
} as const;

/** The columns of the view `peserta` (the membership extract). */
const sqlMemberColumns = { nik: "varchar", status: "varchar", arrears: "integer" } as const;

/** Dimensions that the SQL counts, and their columns. */
const counted = {
  kecamatan: "kecamatan",
  segment: "segment",
  payer: "payer",
} as const satisfies Partial<Record<DimensionId, keyof typeof sqlColumns>>;

/** What the answer counts by. */
export const sqlDimensions = [
  "kecamatan",
  "segment",
  "payer",
  "age",
] as const satisfies readonly DimensionId[];

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

/** Every row of the checks with what its NIK says. */
function readRows(date: IsoDate): string {
  const on = Number(date.replaceAll("-", ""));
  const [year, century] = [Number(date.slice(2, 4)), Math.trunc(Number(date.slice(0, 4)) / 100)];
  const provinces = regions().filter(({ level }) => level === "province");
  const regencies = regions().filter(({ level }) => level !== "province");
  const codes = (from: readonly { readonly code: string }[]): string =>
    from.map(({ code }) => code.replace(".", "")).join(", ");
  const part = (from: number, length: number): string =>
    `CASE WHEN is_digits THEN CAST(substring(digits from ${from} for ${length}) AS integer) END`;
  return `nik_texts AS (
  SELECT c.*, trim(coalesce(nik, '')) AS nik_text,
    regexp_replace(trim(coalesce(nik, '')), '[ .''=-]', '', 'g') AS digits
  FROM calon c
),
nik_forms AS (
  SELECT *, digits SIMILAR TO '[0-9]{16}' AS is_digits,
    nik_text SIMILAR TO '[0-9]([.,][0-9]*)?[eE][+]?[0-9]+' AS is_number
  FROM nik_texts
),
nik_parts AS (
  SELECT *, ${part(1, 4)} AS nik_regency, ${part(5, 2)} AS nik_kecamatan,
    ${part(7, 2)} AS nik_day_written, ${part(9, 2)} AS nik_month, ${part(11, 2)} AS nik_year,
    ${part(13, 4)} AS nik_serial
  FROM nik_forms
),
nik_days AS (
  SELECT *, nik_day_written > ${womensDays} AS nik_woman,
    CASE WHEN nik_day_written > ${womensDays} THEN nik_day_written - ${womensDays} ELSE nik_day_written END AS nik_day,
    CASE WHEN nik_regency IN (${codes(regencies)}) THEN 1 ELSE 0 END AS regency_known,
    CASE WHEN floor(nik_regency / 100.0) IN (${codes(provinces)}) THEN 1 ELSE 0 END AS province_known
  FROM nik_parts
),
sound AS (
  SELECT *, coalesce(nik_month BETWEEN 1 AND 12 AND nik_serial > 0 AND nik_day >= 1 AND nik_day <= CASE
      WHEN nik_month IN (4, 6, 9, 11) THEN 30
      WHEN nik_month = 2 THEN CASE WHEN nik_year % 4 = 0 THEN 29 ELSE 28 END
      ELSE 31 END, FALSE) AS nik_day_sound
  FROM nik_days
),
aged AS (
  SELECT *, CASE
      WHEN birth_date IS NOT NULL THEN (${on} - (extract(year from birth_date) * 10000 + extract(month from birth_date) * 100 + extract(day from birth_date))) / 10000
      WHEN is_digits AND nik_day_sound THEN (${on} - ((CASE WHEN nik_year <= ${year} THEN ${century * 100} ELSE ${(century - 1) * 100} END + nik_year) * 10000 + nik_month * 100 + nik_day)) / 10000
    END AS age_exact
  FROM sound
),
people AS (
  SELECT *, floor(age_exact) AS age FROM aged
)`;
}

/**
 * The whole query. Its answer has the columns part, key, total, passed: \`part\` is "rule" (key: the rule, total: rows that break
 * it), "verified" (total and passed of all candidates), or a dimension. Refused for a region that is not known.
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
  const inactive = inactiveWords.map((word) => `lower(status) LIKE ${quoted(`%${word}%`)}`).join(" OR ");
  const flag = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  const later = ["already-member", "duplicate-list", "duplicate-across", "household"] as const;
  const all = [...own.map(({ id }) => id), ...later.filter(isUsed)];
  const ages = groupNames(rules).age;
  const ageKey = `CASE ${rules.ages.map((from, at) => `WHEN age < ${from} THEN ${quoted(ages[at] ?? "")}`).join(" ")} WHEN age IS NULL THEN '' ELSE ${quoted(ages.at(-1) ?? "")} END`;
  return ok(`-- Cakupan: ${personRules.length} rules, reckoned on ${date}${regionCode === null ? "" : `, region ${regionCode}`}.
-- It reads the views calon (${Object.keys(sqlColumns).join(", ")})
-- and peserta (${Object.keys(sqlMemberColumns).join(", ")}), and answers numbers only.
WITH ${readRows(date)},
active_members AS (
  SELECT DISTINCT regexp_replace(trim(coalesce(nik, '')), '[ .''=-]', '', 'g') AS member_digits FROM peserta
  WHERE coalesce(arrears, 0) <= ${limitOf(rules, "already-member")}
    AND NOT (status IS NOT NULL AND (${inactive}))
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
    CASE WHEN open_row = 1 THEN row_number() OVER (PARTITION BY open_row, digits ORDER BY list_no, row_no) END AS nth,
    CASE WHEN open_row = 1 THEN first_value(list_no) OVER (PARTITION BY open_row, digits ORDER BY list_no, row_no) END AS first_list
  FROM second_stage s
),
repeated AS (
  SELECT o.*, ${isUsed("duplicate-list") ? flag("nth > 1 AND first_list = list_no") : "0"} AS duplicate_list,
    ${isUsed("duplicate-across") ? flag("nth > 1 AND first_list <> list_no") : "0"} AS duplicate_across,
    CASE WHEN regexp_replace(trim(coalesce(kk, '')), '[ .''=-]', '', 'g') SIMILAR TO '[0-9]{16}' THEN regexp_replace(trim(kk), '[ .''=-]', '', 'g') END AS family
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
  SELECT c.*, CASE WHEN (${rejects(all)}) = 0 THEN 1 ELSE 0 END AS passed_row, ${ageKey} AS age_group
  FROM checked c
)
SELECT 'verified' AS part, '' AS key, count(*) AS total, coalesce(sum(passed_row), 0) AS passed FROM result
${all.map((id) => `UNION ALL SELECT 'rule', ${quoted(id)}, coalesce(sum(${column(id)}), 0), 0 FROM result`).join("\n")}
${Object.entries(counted)
  .map(
    ([id, name]) =>
      `UNION ALL SELECT ${quoted(id)}, upper(trim(coalesce(${name}, ''))), count(*), sum(passed_row) FROM result GROUP BY upper(trim(coalesce(${name}, '')))`,
  )
  .join("\n")}
UNION ALL SELECT 'age', age_group, count(*), sum(passed_row) FROM result GROUP BY age_group
ORDER BY 1, 2;
`);
}
