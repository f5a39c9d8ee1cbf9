import { exactly, plus, times } from "../exact/index.js";
import type { Exact } from "../exact/index.js";
import type { Month } from "../months/index.js";
import { payerOf } from "../payers/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { addMoney, monthPrice, noMoney, periodOf, planProgrammes, totalOf } from "./price.js";
import { continuingMonths, newMonths, projectLine, rateOf, temporaryMonths } from "./project.js";
import { near } from "./rounding.js";
import type {
  BudgetLine,
  Cohort,
  LineYear,
  ReckonedPlan,
  ReckonedLine,
  PlanSlot,
  PlanYear,
  SlotYear,
} from "./types.js";
import { costOfPersons, persons, rupiah, sumOfRupiah } from "../units/index.js";
import type { Persons, Rupiah, Share } from "../units/index.js";

/** Persons of each slot: cumulative rounding, so that slots that bear all add up to all. */
export function personsOfSlots(all: Persons, shares: readonly Share[], slots: number): readonly Persons[] {
  let reached: Exact = exactly(0);
  let before = 0;
  return Array.from({ length: slots }, (_, slot) => {
    reached = plus(reached, exactly(shares[slot] ?? 0));
    const upTo = near(times(exactly(all), reached));
    const own = persons(upTo - before);
    before = upTo;
    return own;
  });
}

/** Those of a line who are paid for in the same months. */
interface Group {
  readonly cohort: Cohort;
  readonly persons: Persons;
  readonly months: readonly Month[];
}

/** Which part of a line can be reckoned: those to be added, and those who were covered at the start and stay paid for. */
export interface KnownParts {
  readonly added: boolean;
  readonly running: boolean;
}

/** Wage workers need their wage; those to be added a rate to start from, or the persons and months of a temporary line. */
export function knownParts(line: ReckonedLine): KnownParts {
  const priced = line.route === "BPU" || line.wage !== null;
  const counted =
    line.kind === "temporary" ? line.covered !== null && line.period !== undefined : rateOf(line) !== null;
  return {
    added: priced && counted,
    running: priced && line.kind !== "temporary" && line.running === true && line.covered !== null,
  };
}

function groupsOf(line: ReckonedLine, year: PlanYear, row: LineYear): readonly Group[] {
  const known = knownParts(line);
  if (line.kind === "temporary") {
    const heads = known.added ? (row.paidNew ?? persons(0)) : persons(0);
    return [{ cohort: "temporary", persons: heads, months: temporaryMonths(line, year.year) }];
  }
  const added = (heads: Persons | null): Persons => (known.added ? (heads ?? persons(0)) : persons(0));
  return [
    {
      cohort: "running",
      persons: known.running ? (row.running ?? persons(0)) : persons(0),
      months: continuingMonths(year),
    },
    { cohort: "continuing", persons: added(row.paidContinuing), months: continuingMonths(year) },
    { cohort: "new", persons: added(row.paidNew), months: newMonths(year) },
  ];
}

/** What each slot pays of a line in a year, and the paid persons whom no slot bears. */
export interface MoneyYear {
  readonly year: number;
  readonly slots: readonly SlotYear[];
  readonly withoutPayer: Persons;
}

/** A line with its rows and its money: what is known of it; `null` money where nothing is. */
export interface PlannedLine {
  readonly line: ReckonedLine;
  readonly rows: readonly LineYear[];
  readonly money: readonly (MoneyYear | null)[];
}

function moneyYear(
  plan: ReckonedPlan,
  line: ReckonedLine,
  year: PlanYear,
  row: LineYear,
): Result<MoneyYear | null> {
  const known = knownParts(line);
  if (!known.added && !known.running) return ok(null);
  const groups = groupsOf(line, year, row).map((group) => ({
    ...group,
    bySlot: personsOfSlots(group.persons, line.shares, plan.slots.length),
  }));
  const slots: SlotYear[] = [];
  for (const [slot, { payer }] of plan.slots.entries()) {
    let byProgramme = noMoney;
    for (const { bySlot, months } of groups) {
      const heads = bySlot[slot] ?? persons(0);
      if (heads === 0) continue;
      const each = periodOf(line, payer, plan.sector, months, plan.schedule);
      if (!each.ok) return each;
      byProgramme = addMoney(byProgramme, each.value.byProgramme, heads);
    }
    const heads = (...cohorts: readonly Cohort[]) =>
      groups
        .filter((group) => cohorts.includes(group.cohort))
        .reduce((sum, group) => sum + (group.bySlot[slot] ?? 0), 0);
    slots.push({
      slot,
      running: persons(heads("running")),
      continuing: persons(heads("continuing")),
      new: persons(heads("new", "temporary")),
      byProgramme,
      cost: totalOf(byProgramme),
    });
  }
  const borne = slots.reduce((sum, each) => sum + each.running + each.continuing + each.new, 0);
  const all = groups.reduce((sum, group) => sum + group.persons, 0);
  return ok({ year: year.year, slots, withoutPayer: persons(all - borne) });
}

function unsoundYear(plan: ReckonedPlan): Result<never> | null {
  const bad = plan.years.find(
    (year) =>
      !Number.isInteger(year.months) ||
      year.months < 0 ||
      year.months > 12 ||
      !Number.isFinite(year.yield) ||
      year.yield <= 0,
  );
  if (bad === undefined) return null;
  return refuse(
    "value",
    {
      id: `"years": pada ${bad.year} bulan iuran harus bilangan bulat 0 sampai 12 dan hasil verifikasi di atas 0; yang diterima ${bad.months} bulan dan hasil ${bad.yield}.`,
      en: `"years": in ${bad.year} months must be whole, 0 to 12, and the verification yield above 0; ${bad.months} months and a yield of ${bad.yield} came.`,
    },
    "years",
  );
}

/** Every line of a plan with its rows by year and what each slot pays. */
export function planned(plan: ReckonedPlan): Result<readonly PlannedLine[]> {
  const unsound = unsoundYear(plan);
  if (unsound !== null) return unsound;
  const out: PlannedLine[] = [];
  for (const line of plan.lines) {
    const rows = projectLine(plan, line);
    if (!rows.ok) return rows;
    const money: (MoneyYear | null)[] = [];
    for (const [at, row] of rows.value.entries()) {
      const year = plan.years[at];
      if (year === undefined) continue;
      const found = moneyYear(plan, line, year, row);
      if (!found.ok) return found;
      money.push(found.value);
    }
    out.push({ line, rows: rows.value, money });
  }
  return ok(out);
}

/**
 * The cost of the lines in the budget, by year in the order of the years: what is known, added up. A line that cannot be reckoned
 * adds nothing, and `leftOut` names it.
 */
export function budgetCosts(plan: ReckonedPlan): Result<readonly Rupiah[]> {
  const all = planned(plan);
  if (!all.ok) return all;
  return ok(
    plan.years.map((_, at) =>
      sumOfRupiah(
        all.value
          .filter(({ line }) => line.inBudget)
          .flatMap(({ money }) => (money[at]?.slots ?? []).map(({ cost }) => cost)),
      ),
    ),
  );
}

/** A line of the budget that its sum leaves out, as a whole or but for those paid for already. */
interface LeftOut {
  readonly line: string;
  readonly added: "all" | "new members";
}

/** What the sums of the budget do not hold, in the order of the lines. */
export function leftOut(plan: ReckonedPlan): readonly LeftOut[] {
  return plan.lines.flatMap((line): readonly LeftOut[] => {
    const known = knownParts(line);
    if (!line.inBudget || known.added) return [];
    return [{ line: line.id, added: known.running ? "new members" : "all" }];
  });
}

/** What a slot's ceiling of a year does. */
interface CeilingYear {
  readonly slot: number;
  readonly year: number;
  readonly ceiling: Rupiah;
  readonly cost: Rupiah;
  readonly remainder: Rupiah;
  readonly shortfall: Rupiah;
  /** BPU members whom it covers with JKK and JKM for the months of those who continue; `null` where they cost nothing. */
  readonly buys: Persons | null;
  readonly left: Rupiah | null;
}

/** The ceilings that are set, against what the lines in the budget cost. */
export function ceilings(plan: ReckonedPlan): Result<readonly CeilingYear[]> {
  const all = planned(plan);
  if (!all.ok) return all;
  const out: CeilingYear[] = [];
  for (const [slot, { payer, ceilings: given }] of plan.slots.entries()) {
    for (const [at, year] of plan.years.entries()) {
      const ceiling = given[at] ?? null;
      if (ceiling === null) continue;
      const member = periodOf(basicMember, payer, plan.sector, continuingMonths(year), plan.schedule);
      if (!member.ok) return member;
      const costs = all.value
        .filter(({ line }) => line.inBudget)
        .map(({ money }) => money[at]?.slots[slot]?.cost ?? rupiah(0));
      const cost = sumOfRupiah(costs);
      const each = member.value.total;
      const buys = each === 0 ? null : persons(Number(BigInt(ceiling) / BigInt(each)));
      out.push({
        slot,
        year: year.year,
        ceiling,
        cost,
        remainder: rupiah(Math.max(0, ceiling - cost)),
        shortfall: rupiah(Math.max(0, cost - ceiling)),
        buys,
        left: buys === null ? null : rupiah(ceiling - costOfPersons(buys, each)),
      });
    }
  }
  return ok(out);
}

/** A BPU member of the lowest bracket with JKK and JKM. */
const basicMember = { route: "BPU", wage: null, riskClass: 1, programmes: ["JKK", "JKM"] } as const;

/** What a slot pays to a cohort in one month of the budget year. */
export interface MonthPayment {
  readonly slot: number;
  readonly line: string;
  readonly cohort: Cohort;
  readonly programme: BudgetLine["programme"];
  readonly month: Month;
  readonly persons: Persons;
  readonly price: Rupiah;
}

/** Every payment of the budget year, month by month: the cash budget, from which the budget lines are gathered. */
export function payments(plan: ReckonedPlan): Result<readonly MonthPayment[]> {
  const at = plan.years.findIndex((year) => year.year === plan.budgetYear);
  const year = plan.years[at];
  if (year === undefined) {
    return refuse(
      "value",
      {
        id: `"budgetYear" harus salah satu tahun rencana; yang diterima ${plan.budgetYear}.`,
        en: `"budgetYear" must be a year of the plan; ${plan.budgetYear} came.`,
      },
      "budgetYear",
    );
  }
  const all = planned(plan);
  if (!all.ok) return all;
  const out: MonthPayment[] = [];
  for (const [slot, payer] of plan.slots.entries()) {
    for (const { line, rows, money } of all.value) {
      const row = rows[at];
      if (!line.inBudget || row === undefined || (money[at] ?? null) === null) continue;
      const paid = paymentsOf(plan, slot, payer, line, groupsOf(line, year, row));
      if (!paid.ok) return paid;
      out.push(...paid.value);
    }
  }
  return ok(out);
}

function paymentsOf(
  plan: ReckonedPlan,
  slot: number,
  { payer }: PlanSlot,
  line: ReckonedLine,
  groups: readonly Group[],
): Result<readonly MonthPayment[]> {
  const out: MonthPayment[] = [];
  for (const group of groups) {
    const heads = personsOfSlots(group.persons, line.shares, plan.slots.length)[slot] ?? persons(0);
    if (heads === 0) continue;
    for (const month of group.months) {
      const price = monthPrice(line, payer, plan.sector, month, plan.schedule);
      if (!price.ok) return price;
      for (const programme of planProgrammes.filter((each) => line.programmes.includes(each))) {
        const { cohort } = group;
        out.push({
          ...{ slot, line: line.id, cohort, programme, month },
          ...{ persons: heads, price: price.value[programme] },
        });
      }
    }
  }
  return ok(out);
}

/** Lines of the budget form: months of the same price together, so relief months stand on lines of their own. */
export function budgetLines(plan: ReckonedPlan): Result<readonly BudgetLine[]> {
  const paid = payments(plan);
  if (!paid.ok) return paid;
  const groups = new Map<string, MonthPayment[]>();
  for (const each of paid.value) {
    const key = [each.slot, each.line, each.cohort, each.programme, each.price].join("|");
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return ok(
    [...groups.values()].flatMap((months) => {
      const [first] = months;
      const payer = first === undefined ? undefined : plan.slots[first.slot]?.payer;
      if (first === undefined || payer === undefined) return [];
      const { slot, line, cohort, programme, persons: heads, price } = first;
      const amount = rupiah(costOfPersons(heads, price) * months.length);
      const form = payerOf(payer).budgetForm;
      return [
        {
          ...{ slot, payer, form, line, cohort, programme },
          ...{ persons: heads, months: months.length, price, amount },
        },
      ];
    }),
  );
}
