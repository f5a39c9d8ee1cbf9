/** The settings beside the plan's main choices: what they are when nobody touches them, and what they mean. */
import {
  bothNumbers,
  choiceTable,
  refuse,
  type PathChoice,
  type PayerId,
  type PlanChoices,
  type Result,
  type Text,
} from "../../domain/index.js";
import { texts } from "../language/index.js";
import type { FieldName, FillForm } from "./form.js";
import { readDriver, readRupiah, readTarget, readYear } from "./reading.js";

/** Those that have one field each. */
const settings = [
  "path",
  "growth",
  "retention",
  "verificationYield",
  "startMonth",
  "newMembersStart",
  "budgetYear",
  "budgetOn",
] as const;

/** A straight path, no growth, nobody leaves, everybody listed is enrolled, in January; the budget year follows the base year. */
export const usualSettings: Pick<FillForm, (typeof settings)[number]> = {
  path: "linear",
  growth: "0",
  retention: "100",
  verificationYield: "100",
  startMonth: "1",
  newMembersStart: "1",
  budgetYear: "",
  budgetOn: "",
};

/** In the order in which they are offered. */
export const paths: readonly PathChoice[] = ["linear", "front", "s", "official", "own"];

/** Whether the field is one of the settings, and not one of the plan's main choices. */
export function isSetting(field: FieldName): boolean {
  return field.includes(".") || settings.some((one) => one === field);
}

/** The settings that somebody has changed. A ceiling or a yearly target that was emptied again is none. */
export function changedSettings(form: FillForm): readonly FieldName[] {
  const listed = (Object.keys(form) as FieldName[]).filter((name) => name.includes("."));
  return [
    ...settings.filter((name) => form[name].trim() !== usualSettings[name]),
    ...listed.filter((name) => (form[name] ?? "").trim() !== ""),
  ];
}

type Read = Pick<
  PlanChoices,
  | "path"
  | "growth"
  | "retention"
  | "verificationYield"
  | "startMonth"
  | "newMembersStart"
  | "budgetYear"
  | "budgetOn"
  | "ceilings"
  | "ownTargets"
>;

/**
 * What the settings mean for a plan of these payers and years; what cannot be read goes to `refused`, with the field. The
 * ceiling of who is no payer, and targets of years or for a path that the plan does not have, wait without being used.
 */
export function readSettings(
  form: FillForm,
  plan: { readonly payers: readonly PayerId[]; readonly baseYear: number; readonly horizonYear: number },
  refused: (field: FieldName, sentence: Text) => void,
): Read {
  const take = <T>(field: FieldName, result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    refused(field, result.problem.sentence);
    return undefined;
  };
  /** The value of a field that was changed; one that says what holds anyway says nothing. */
  const changed = <T>(field: (typeof settings)[number], read: (typed: string) => Result<T>): T | undefined =>
    form[field].trim() === usualSettings[field] ? undefined : take(field, read(form[field]));
  const driver = (field: "growth" | "retention" | "verificationYield") =>
    changed(field, (typed) =>
      readDriver(typed, texts.settings[field], { ...choiceTable[field].limits, example: examples[field] }),
    );
  const month = (field: "startMonth" | "newMembersStart") =>
    changed(field, (typed) => readMonthNumber(typed, texts.settings[field]));
  const path = paths.find((one) => one === form.path);
  const budgetOn = (["region", "segments"] as const).find((one) => one === form.budgetOn);
  const read = {
    path: path === "linear" ? undefined : path,
    growth: driver("growth"),
    retention: driver("retention"),
    verificationYield: driver("verificationYield"),
    startMonth: month("startMonth"),
    newMembersStart: month("newMembersStart"),
    budgetYear: changed("budgetYear", (typed) => readYear(typed, texts.settings.budgetYear)),
    budgetOn,
    ceilings: listed(plan.payers, "ceilings", (typed) => readRupiah(typed, texts.settings.ceilings)),
    ownTargets: path === "own" ? listed(yearsAfter(plan), "ownTargets", readTarget) : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));

  /** The typed of these payers or years; `undefined` where none is. */
  function listed<K extends string | number>(
    keys: readonly K[],
    list: "ceilings" | "ownTargets",
    readOne: (typed: string) => Result<number>,
  ): Partial<Record<K, number>> | undefined {
    const found = keys.flatMap((key): readonly (readonly [K, number])[] => {
      const field = `${list}.${key}` as const;
      const typed = form[field] ?? "";
      const value = typed.trim() === "" ? undefined : take(field, readOne(typed));
      return value === undefined ? [] : [[key, value]];
    });
    return found.length === 0 ? undefined : (Object.fromEntries(found) as Partial<Record<K, number>>);
  }
}

const examples = { growth: 1.5, retention: 90, verificationYield: 80 } as const;

/** The years that a path can have a target for. */
export function yearsAfter(plan: {
  readonly baseYear: number;
  readonly horizonYear: number;
}): readonly number[] {
  return Array.from(
    { length: Math.max(0, plan.horizonYear - plan.baseYear) },
    (_, index) => plan.baseYear + 1 + index,
  );
}

function readMonthNumber(typed: string, label: Text): Result<number> {
  const month = /^\d{1,2}$/u.test(typed.trim()) ? Number(typed) : 0;
  if (month >= 1 && month <= 12) return { ok: true, value: month };
  const came = bothNumbers(month);
  return refuse("value", {
    id: `${label.id}: pilih bulan 1 sampai 12; yang diterima ${came.id}.`,
    en: `${label.en}: choose a month from 1 to 12; ${came.en} came.`,
  });
}
