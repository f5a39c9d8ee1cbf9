/** What a benefit comes to by case, day, wage and membership, as a cell asks for it. */
import { exactly, roundHalfUp, times } from "../exact/index.js";
import { largestWhole, rupiahBase, wholeNumber } from "../exact/whole.js";
import { bothNumbers, quoted, wordKey } from "../language/index.js";
import type { Text } from "../language/index.js";
import type { IsoDate, Month } from "../months/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { jkkBenefit, jkmBenefit, jkmWaitingMonths, scholarship } from "./benefits.js";
import type { DeathBenefit, InjuryBenefit } from "./benefits.js";
import type { Parameter } from "./parameter.js";
import { refuseWithout, valueOn } from "./valueOn.js";

/** What has happened, or the part of a benefit that is asked for. */
export type BenefitCase =
  | "jkm"
  | "jkm.lumpSum"
  | "jkm.periodic"
  | "jkm.funeral"
  | "jkk.death"
  | "jkk.deathAll"
  | "jkk.disability"
  | "jkk.funeral"
  | "jkk.periodic"
  | "jkk.homecare"
  | "scholarship";

const names: Readonly<Record<BenefitCase, Text & { readonly others: readonly string[] }>> = {
  jkm: {
    id: "JKM",
    en: "JKM death",
    others: ["jkm meninggal", "meninggal", "kematian", "jaminan kematian", "death"],
  },
  "jkm.lumpSum": {
    id: "JKM sekaligus",
    en: "JKM lump sum",
    others: ["santunan kematian", "santunan sekaligus"],
  },
  "jkm.periodic": { id: "JKM berkala", en: "JKM periodic", others: ["jkm santunan berkala"] },
  "jkm.funeral": {
    id: "JKM pemakaman",
    en: "JKM funeral",
    others: ["jkm biaya pemakaman", "pemakaman", "funeral"],
  },
  "jkk.death": { id: "JKK meninggal", en: "JKK death", others: ["meninggal kecelakaan kerja"] },
  "jkk.deathAll": {
    id: "JKK meninggal seluruhnya",
    en: "JKK death, all cash",
    others: ["jkk meninggal total", "jkk death total"],
  },
  "jkk.disability": {
    id: "JKK cacat total tetap",
    en: "JKK total disability",
    others: ["cacat total tetap", "jkk cacat total", "total disability"],
  },
  "jkk.funeral": { id: "JKK pemakaman", en: "JKK funeral", others: ["jkk biaya pemakaman"] },
  "jkk.periodic": { id: "JKK berkala", en: "JKK periodic", others: ["jkk santunan berkala"] },
  "jkk.homecare": { id: "JKK perawatan di rumah", en: "JKK home care", others: ["home care", "homecare"] },
  scholarship: {
    id: "beasiswa paling banyak",
    en: "scholarship at most",
    others: ["beasiswa", "scholarship", "beasiswa anak"],
  },
};

const cases = Object.keys(names) as BenefitCase[];

/** What the cases are called, in their order. */
export const benefitCases: readonly Text[] = cases.map((each) => ({
  id: names[each].id,
  en: names[each].en,
}));

const byWord = new Map(
  cases.flatMap((each) =>
    [names[each].id, names[each].en, ...names[each].others].map((word) => [wordKey(word), each] as const),
  ),
);

/** Finds a case by its name in either language, in any case. */
export function parseBenefitCase(text: string, argument = "case"): Result<BenefitCase> {
  const found = byWord.get(wordKey(text));
  if (found !== undefined) return ok(found);
  const accepted = (language: "id" | "en") => cases.map((each) => `"${names[each][language]}"`).join(", ");
  return refuse(
    "value",
    {
      id: `"${argument}" tidak dikenal: ${quoted(text)}. Yang diterima: ${accepted("id")}.`,
      en: `"${argument}" is not known: ${quoted(text)}. Accepted: ${accepted("en")}.`,
    },
    argument,
  );
}

function held<T>(parameter: Parameter<T>, day: IsoDate | null): Result<T> {
  const looked = valueOn(parameter, day ?? parameter.lastChecked);
  return looked.kind === "value" ? ok(looked.value) : refuseWithout(looked);
}

/** The parameter of the law that says what a case pays. */
export function benefitParameter(of: BenefitCase): string {
  if (of === "scholarship") return scholarship.id;
  return of.startsWith("jkm") ? jkmBenefit.id : jkkBenefit.id;
}

/**
 * The amount of a benefit in whole rupiah on a day (`null`: as last checked). JKK on death and total disability are so many
 * months of the reported wage, death at least JKM's lump sum. Of a member of fewer months than JKM waits for, the heirs
 * get the funeral only; `null` months are past the waiting. PP 44/2015 jo. PP 82/2019, Permenaker 1/2025.
 */
export function benefitOn(
  of: BenefitCase,
  day: IsoDate | null,
  wage: number | null,
  memberMonths: number | null,
): Result<number> {
  if (of === "scholarship") {
    const paid = held(scholarship, day);
    return paid.ok ? ok(paid.value.most) : paid;
  }
  const death = held(jkmBenefit, day);
  if (!death.ok) return death;
  if (of.startsWith("jkm")) return deathAmount(of, death.value, day, memberMonths);
  const injury = held(jkkBenefit, day);
  return injury.ok ? injuryAmount(of, injury.value, death.value, wage) : injury;
}

function deathAmount(
  of: BenefitCase,
  death: DeathBenefit,
  day: IsoDate | null,
  memberMonths: number | null,
): Result<number> {
  let waits = false;
  if (memberMonths !== null) {
    const member = wholeNumber(memberMonths, "member_months", largestWhole, "months");
    if (!member.ok) return member;
    // Before the rule of 2025 no waiting time was seen.
    const waiting = held(jkmWaitingMonths, day);
    waits = waiting.ok && memberMonths < waiting.value;
  }
  if (of === "jkm") return ok(waits ? death.funeral : death.total);
  if (of === "jkm.funeral") return ok(death.funeral);
  if (waits) return ok(0);
  return ok(of === "jkm.lumpSum" ? death.lumpSum : death.periodic);
}

function injuryAmount(
  of: BenefitCase,
  injury: InjuryBenefit,
  death: DeathBenefit,
  wage: number | null,
): Result<number> {
  if (of === "jkk.funeral") return ok(injury.funeral);
  if (of === "jkk.periodic") return ok(injury.periodic);
  if (of === "jkk.homecare") return ok(injury.homecareMost);
  if (wage === null || wage === 0) {
    return refuse(
      "missing",
      {
        id: '"wage" diperlukan: manfaat ini sekian kali upah sebulan yang dilaporkan.',
        en: '"wage" is needed: this benefit is so many times the reported monthly wage.',
      },
      "wage",
    );
  }
  const base = rupiahBase(wage, "wage");
  if (!base.ok) return base;
  const timesWage = of === "jkk.disability" ? injury.disabilityTimesWage : injury.deathTimesWage;
  const paid = Number(roundHalfUp(times(exactly(wage), exactly(timesWage))));
  const atLeast = of === "jkk.disability" ? paid : Math.max(paid, death.lumpSum);
  const total = of === "jkk.deathAll" ? atLeast + injury.funeral + injury.periodic : atLeast;
  return total <= largestWhole ? ok(total) : aboveExact("wage", wage);
}

function aboveExact(argument: string, value: number): Result<never> {
  const came = bothNumbers(value);
  const limit = bothNumbers(largestWhole);
  return refuse(
    "range",
    {
      id: `Hasilnya melebihi ${limit.id} dan tidak dapat dihitung tepat; periksa "${argument}" (${came.id}).`,
      en: `The result is above ${limit.en} and cannot be calculated exactly; check "${argument}" (${came.en}).`,
    },
    argument,
  );
}

/**
 * Months in which members enrolled together have the full JKM benefit: the months paid less those that JKM waits by the rule of
 * the first month, at least 0, times the persons. Permenaker 1/2025.
 */
export function fullDeathBenefitMonths(months: number, start: Month | null, persons = 1): Result<number> {
  const span = wholeNumber(months, "months", largestWhole, "months");
  if (!span.ok) return span;
  const heads = wholeNumber(persons, "workers");
  if (!heads.ok) return heads;
  const waiting = valueOn(jkmWaitingMonths, start ?? jkmWaitingMonths.lastChecked);
  if (waiting.kind !== "value") return refuseWithout(waiting);
  const total = Math.max(0, months - waiting.value) * persons;
  return total <= largestWhole ? ok(total) : aboveExact("workers", persons);
}
