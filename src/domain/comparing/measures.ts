/** The results of a plan that two plans are compared by: members, rate and gap of the region by year, and what each payer pays. */
import type { Text } from "../language/index.js";
import { payerOf } from "../payers/index.js";
import { planned } from "../reckoning/index.js";
import type { LineYear, PlannedLine, ReckonedPlan } from "../reckoning/index.js";
import { ok } from "../result.js";
import type { Result } from "../result.js";

export type MeasureKind = "persons" | "share" | "rupiah";

export interface Measure {
  /** "covered 2026", the same in every plan. */
  readonly id: string;
  readonly label: Text;
  /** `null` for all years together. */
  readonly year: number | null;
  readonly kind: MeasureKind;
  /** Whole persons or rupiah, or a share; `null` while it cannot be reckoned. */
  readonly value: number | null;
}

const ofRegion: readonly (readonly [keyof LineYear, MeasureKind, Text])[] = [
  ["workers", "persons", { id: "Pekerja", en: "Workers" }],
  ["members", "persons", { id: "Peserta", en: "Members" }],
  ["rate", "share", { id: "Cakupan", en: "Rate" }],
  ["new", "persons", { id: "Peserta baru", en: "New members" }],
  ["gap", "persons", { id: "Kekurangan ke target", en: "Gap to the target" }],
];

/**
 * @param years those that are told, and added up
 * @param nameOf how a line is called
 */
export function measuresOf(
  plan: ReckonedPlan,
  years: readonly number[],
  nameOf: (line: string) => string,
): Result<readonly Measure[]> {
  const reckoned = planned(plan);
  if (!reckoned.ok) return reckoned;
  const lines = reckoned.value;
  const total = lines.find(({ line }) => line.kind === "total");
  const yearly = (
    id: string,
    kind: MeasureKind,
    label: Text,
    value: (at: number) => number | null,
  ): readonly Measure[] =>
    years.map((year): Measure => {
      const at = plan.years.findIndex((one) => one.year === year);
      return { id: `${id} ${String(year)}`, label, year, kind, value: at < 0 ? null : value(at) };
    });
  const cost = (at: number, slot: number | null): number =>
    lines
      .filter(({ line }) => line.inBudget)
      .flatMap(({ money }) => money[at]?.slots ?? [])
      .filter((one) => slot === null || one.slot === slot)
      .reduce((sum, one) => sum + one.cost, 0);
  const costs = yearly("cost", "rupiah", { id: "Biaya", en: "Cost" }, (at) => cost(at, null));
  const standing = lines.filter(({ line }) => line.kind === "standing");
  return ok([
    ...ofRegion.flatMap(([field, kind, label]) =>
      yearly(field, kind, label, (at) => numberIn(total, at, field)),
    ),
    ...standing.flatMap((line) => {
      const name = nameOf(line.line.id);
      const label: Text = { id: `Peserta ${name}`, en: `Members, ${name}` };
      return yearly(`members.${line.line.id}`, "persons", label, (at) => numberIn(line, at, "members"));
    }),
    ...yearly("paid", "persons", { id: "Orang yang dibayari", en: "Persons paid for" }, (at) =>
      paidIn(lines, at),
    ),
    ...plan.slots.flatMap(({ payer }, slot) => {
      const { name } = payerOf(payer);
      const label: Text = { id: `Biaya ${name.id}`, en: `Cost of ${name.en}` };
      return yearly(`cost.${payer}`, "rupiah", label, (at) => cost(at, slot));
    }),
    ...costs,
    {
      id: "cost",
      label: { id: "Biaya semua tahun", en: "Cost of all years" },
      year: null,
      kind: "rupiah",
      value: costs.reduce((sum, { value }) => sum + (value ?? 0), 0),
    },
  ]);
}

function numberIn(line: PlannedLine | undefined, at: number, field: keyof LineYear): number | null {
  return line?.rows[at]?.[field] ?? null;
}

function paidIn(lines: readonly PlannedLine[], at: number): number {
  return lines
    .filter(({ line }) => line.inBudget)
    .flatMap(({ money }) => money[at]?.slots ?? [])
    .reduce((sum, one) => sum + one.running + one.continuing + one.new, 0);
}
