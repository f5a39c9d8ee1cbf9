/** The rules as somebody chose them: from the pane, or from a file, read strictly. */
import { ok, quoted, refuse } from "../../domain/index.js";
import type { Result, Text } from "../../domain/index.js";
import { personFieldIds } from "./fields.js";
import type { PersonField } from "./fields.js";
import { personRules, ruleBits, ruleOf } from "./rules.js";
import type { PersonRule, RuleAction, RuleId } from "./rules.js";

export interface RuleSet {
  readonly actions: Readonly<Record<RuleId, RuleAction>>;
  /** Of rules that have a limit. */
  readonly limits: Readonly<Partial<Record<RuleId, number>>>;
  /** Where age groups begin, in years, rising. */
  readonly ages: readonly number[];
  /** Where the steps of arrears end, in months, rising. */
  readonly arrears: readonly number[];
  /** Columns that a list of those to be paid for must have. */
  readonly required: readonly PersonField[];
}

/** What holds where nobody chose. */
export const usualRules: RuleSet = {
  actions: Object.fromEntries(personRules.map(({ id, action }) => [id, action])) as Record<
    RuleId,
    RuleAction
  >,
  limits: Object.fromEntries(
    personRules.flatMap(({ id, limit }) => (limit === null ? [] : [[id, limit.value]])),
  ),
  ages: [15, 25, 35, 45, 55, 65],
  arrears: [1, 3, 6, 12],
  required: ["nik", "name", "birthDate"],
};

/** The limit of a rule as it was chosen; 0 where it has none. */
export function limitOf(rules: RuleSet, id: RuleId): number {
  return rules.limits[id] ?? ruleOf(id).limit?.value ?? 0;
}

/** The bits of the rules with an action. */
export function bitsOf(rules: RuleSet, action: RuleAction): number {
  return personRules.reduce((bits, { id }) => (rules.actions[id] === action ? bits | ruleBits[id] : bits), 0);
}

const actions: readonly RuleAction[] = ["reject", "warn", "off"];
const lists = ["ages", "arrears", "required"] as const;

/**
 * Reads a file of rules: `{"age-below": {"action": "reject", "limit": 17}, "household": "reject", "ages": [15, 30, 45]}`. What
 * it does not name stays as usual. An unknown key is named with what is accepted.
 */
export function readRules(given: unknown): Result<RuleSet> {
  if (!isObject(given)) return unexpected("rules", given, { id: "sebuah objek", en: "an object" });
  const accepted = [...personRules.map(({ id }) => id), ...lists];
  let rules = usualRules;
  for (const [key, value] of Object.entries(given)) {
    const rule = personRules.find(({ id }) => id === key);
    const read =
      rule !== undefined
        ? readRule(rules, rule, value)
        : key === "required"
          ? readRequired(rules, value)
          : key === "ages" || key === "arrears"
            ? readSteps(rules, key, value)
            : unknownKey(key, accepted);
    if (!read.ok) return read;
    rules = read.value;
  }
  return ok(rules);
}

/** The rules as a file of rules that `readRules` takes: all of them, so that it holds whatever becomes usual later. */
export function rulesFile(rules: RuleSet): Readonly<Record<string, unknown>> {
  const { ages, arrears, required } = rules;
  return {
    ...Object.fromEntries(
      personRules.map(({ id, limit }) => [
        id,
        { action: rules.actions[id], ...(limit === null ? {} : { limit: limitOf(rules, id) }) },
      ]),
    ),
    ages,
    arrears,
    required,
  };
}

/** The rules with another action or limit of one of them. Refused where the limit is outside what the table of rules allows. */
export function withRule(
  rules: RuleSet,
  id: RuleId,
  change: { readonly action?: RuleAction; readonly limit?: number },
): Result<RuleSet> {
  const { limit } = ruleOf(id);
  const action = change.action ?? rules.actions[id];
  if (change.limit === undefined) return ok({ ...rules, actions: { ...rules.actions, [id]: action } });
  if (limit === null) return unknownKey(`${id}.limit`, [`${id}.action`]);
  if (!Number.isInteger(change.limit) || change.limit < limit.least || change.limit > limit.most) {
    return unexpected(`${id}.limit`, change.limit, {
      id: `bilangan bulat ${limit.least} sampai ${limit.most}${limit.unit.id === "" ? "" : ` (${limit.unit.id})`}`,
      en: `a whole number from ${limit.least} to ${limit.most}${limit.unit.en === "" ? "" : ` (${limit.unit.en})`}`,
    });
  }
  return ok({
    ...rules,
    actions: { ...rules.actions, [id]: action },
    limits: { ...rules.limits, [id]: change.limit },
  });
}

function readRule(rules: RuleSet, { id }: PersonRule, value: unknown): Result<RuleSet> {
  if (isAction(value)) return withRule(rules, id, { action: value });
  const orOne: Text = { id: `salah satu dari ${actions.join(", ")}`, en: `one of ${actions.join(", ")}` };
  if (!isObject(value)) return unexpected(id, value, orOne);
  const foreign = Object.keys(value).find((key) => key !== "action" && key !== "limit");
  if (foreign !== undefined) return unknownKey(`${id}.${foreign}`, ["action", "limit"]);
  const { action, limit } = value;
  if (action !== undefined && !isAction(action)) return unexpected(`${id}.action`, action, orOne);
  if (limit !== undefined && typeof limit !== "number") {
    return unexpected(`${id}.limit`, limit, { id: "bilangan", en: "a number" });
  }
  return withRule(rules, id, {
    ...(action === undefined ? {} : { action }),
    ...(limit === undefined ? {} : { limit }),
  });
}

function readRequired(rules: RuleSet, value: unknown): Result<RuleSet> {
  if (!Array.isArray(value)) return unexpected("required", value, { id: "sebuah daftar", en: "a list" });
  const foreign: unknown = value.find((one) => !personFieldIds.some((field) => field === one));
  if (foreign !== undefined) return unknownKey(`required: ${JSON.stringify(foreign)}`, personFieldIds);
  return ok({ ...rules, required: value as readonly PersonField[] });
}

/** Steps of ages or months: so many at most, whole and rising. */
const mostSteps = 12;

/** The rules with other steps of age groups, in years, or of arrears, in months. */
export function readSteps(rules: RuleSet, key: "ages" | "arrears", value: unknown): Result<RuleSet> {
  const numbers: readonly unknown[] = Array.isArray(value) ? value : [];
  const sound =
    numbers.length > 0 &&
    numbers.length <= mostSteps &&
    numbers.every(
      (one, at) =>
        typeof one === "number" &&
        Number.isInteger(one) &&
        one > 0 &&
        one <= 200 &&
        (at === 0 || one > Number(numbers[at - 1])),
    );
  if (!sound) {
    return unexpected(key, value, {
      id: `1 sampai ${mostSteps} bilangan bulat yang naik, 1 sampai 200`,
      en: `1 to ${mostSteps} rising whole numbers from 1 to 200`,
    });
  }
  return ok({ ...rules, [key]: numbers as readonly number[] });
}

function isAction(value: unknown): value is RuleAction {
  return actions.some((action) => action === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, accepted: readonly string[]): Result<never> {
  return refuse(
    "value",
    {
      id: `${quoted(key)} tidak dikenal dalam aturan. Yang diterima: ${accepted.join(", ")}.`,
      en: `${quoted(key)} is not known among the rules. Accepted: ${accepted.join(", ")}.`,
    },
    key,
  );
}

function unexpected(key: string, came: unknown, wanted: Text): Result<never> {
  const shown = quoted(came === undefined ? "undefined" : JSON.stringify(came));
  return refuse(
    "value",
    {
      id: `Aturan "${key}": diharapkan ${wanted.id}; yang diterima ${shown}.`,
      en: `Rule "${key}": ${wanted.en} was expected; ${shown} came.`,
    },
    key,
  );
}
