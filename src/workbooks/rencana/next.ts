/** "Tahun berikutnya": a plan as it goes on from what it reckons, or from what was really reached. */
import { bothNumbers, nextYear, planned } from "../../domain/index.js";
import type {
  ActualLine,
  NextLine,
  NextOrigin,
  NextYear,
  PlanChoices,
  Result,
  Text,
} from "../../domain/index.js";
import { arithmeticOf } from "./arithmetic.js";
import { checkPlan } from "./check.js";

/**
 * The choices of the next year, checked.
 * @param actuals by the id of a line; what is not given is published, or the plan's projection that says so
 */
export function nextPlan(
  choices: PlanChoices,
  actuals: Readonly<Record<string, ActualLine>> = {},
): Result<NextYear> {
  const plan = arithmeticOf(choices);
  if (!plan.ok) return plan;
  const lines = planned(plan.value);
  if (!lines.ok) return lines;
  const standing = lines.value.filter(({ line }) => line.kind !== "temporary");
  const next = nextYear(choices, {
    actuals,
    inBudget: standing.filter(({ line }) => line.inBudget).map(({ line }) => line.id),
    reached: standing.map(({ line, rows }) => {
      const row = rows[1];
      const paid = row?.paid ?? (row?.running == null ? null : 0);
      return {
        id: line.id,
        members: row?.members ?? null,
        workers: row?.workers ?? null,
        paid: paid === null ? null : paid + (row?.running ?? 0),
      };
    }),
  });
  if (!next.ok) return next;
  const checked = checkPlan(next.value.choices);
  return checked.ok ? next : checked;
}

/** How the origin of a number reads. */
export const originWords: Readonly<Record<NextOrigin, Text>> = {
  actual: { id: "angka sebenarnya", en: "actual" },
  published: { id: "angka terbit", en: "published" },
  projected: { id: "proyeksi, belum dikonfirmasi", en: "projection, not confirmed" },
  kept: { id: "tetap seperti semula", en: "as before" },
};

/** A sentence a line: what it starts from next year, from where, and whom the budget goes on paying for. */
export function nextLineTexts(lines: readonly NextLine[]): readonly Text[] {
  return lines.map(({ name, values, origin, paid }): Text => {
    const said = (language: "id" | "en"): string => {
      const number = (which: "covered" | "workers"): string => {
        const value = values[which];
        return value === null
          ? "—"
          : `${bothNumbers(value)[language]} (${originWords[origin[which]][language]})`;
      };
      const more = paid === 0 ? "" : bothNumbers(paid)[language];
      return language === "id"
        ? `${name}: peserta ${number("covered")}, pekerja ${number("workers")}${more === "" ? "" : `; ${more} peserta berjalan`}.`
        : `${name}: covered ${number("covered")}, workers ${number("workers")}${more === "" ? "" : `; ${more} paid for already`}.`;
    };
    return { id: said("id"), en: said("en") };
  });
}
