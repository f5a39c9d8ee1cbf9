/** Where the sheets of a plan say otherwise than the domain's reference, which knows nothing of sheets. */
import { adjusted, ceilings, payments, planned } from "../../../src/domain/index.js";
import type { LineYear, ReckonedPlan, PlannedLine, Schedule } from "../../../src/domain/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import type { CellValue } from "../../../src/workbench/engine/index.js";
import { assuming } from "./assumptions.js";
import { balance } from "./balance.js";
import type { Reader } from "./calculated.js";
import { Findings, firstYearColumn, must, sum } from "./findings.js";
import { forms } from "./forms.js";
import { referenceOf } from "./reference.js";
import { compareLines, scenarios, shareRows, standingRows } from "./scenarios.js";
import { summary } from "./summary.js";
import { activeOf } from "./typed.js";
import type { Filled } from "./typed.js";

const cash = { firstRow: 5, firstMonth: 1 } as const;

/** What Proyeksi calls the rows that the scenarios have not. */
const projectionRows = {
  ...standingRows,
  running: "Dibayari, peserta berjalan",
  runningCost: "Biaya peserta berjalan",
  stop: "Berhenti bila dana tidak dilanjutkan",
  unfundedMonths: "Bulan tanpa dana dalam tahun itu",
  keepCost: "Biaya mempertahankan mereka setahun penuh",
} as const satisfies Partial<Record<keyof LineYear, string>>;
/** Rows that temporary segments have as well. */
const everyRows = { paidNew: "Dibayari, peserta baru", cost: "Biaya iuran" } as const;

/** "Proyeksi line 1 2026 paid: 5 / 6": what the sheet has, what the reference has under the law that the plan was filled with. */
export function differences(
  plan: WorkbookPlan,
  filled: Filled,
  read: Reader,
  schedule?: Schedule,
): readonly string[] {
  const found = new Findings(plan, read);
  const law = schedule === undefined ? {} : { schedule };
  const asTyped = { ...assuming(referenceOf(filled.choices), filled.typed.assumptions), ...law };
  const reference = adjusted(asTyped, activeOf(filled.typed));
  const lines = must(planned(reference));
  projection(found, lines);
  costs(found, reference, lines);
  months(found, reference);
  balance(found, reference, filled.typed.assumptions.claims);
  forms(found, reference, filled);
  scenarios(found, asTyped, filled);
  summary(found, reference, lines, filled);
  return found.said;
}

function projection(found: Findings, planned: readonly PlannedLine[]): void {
  const sheet = found.sheet("proyeksi");
  const named = (lines: readonly PlannedLine[]) => lines.map(({ line, rows }) => ({ name: line.id, rows }));
  const standing = named(planned.filter(({ line }) => line.kind !== "temporary"));
  compareLines(found, sheet, projectionRows, standing, false);
  // The recap of the charts repeats none of these labels.
  compareLines(found, sheet, { ...shareRows, rateWithout: "Cakupan tanpa dana lanjutan" }, standing, true);
  compareLines(found, sheet, everyRows, named(planned), false);
}

/** Biaya: what every payer pays by year, all of them, whom nobody pays for, and what the ceilings do. */
function costs(found: Findings, reference: ReckonedPlan, lines: readonly PlannedLine[]): void {
  const sheet = found.sheet("biaya");
  const [heading = -1] = found.rowsWith(sheet, "Biaya menurut pembayar — semua baris yang masuk anggaran");
  const [ceilingHeading = -1] = found.rowsWith(
    sheet,
    "Pagu di Pembayar: sisa, kurang, dan apa yang dibelinya",
  );
  const [totalRow = -1] = found.rowsWith(sheet, "Biaya semua pembayar");
  const set = must(ceilings(reference));
  const budgeted = lines.filter(({ line }) => line.inBudget);
  for (const [at, { year }] of reference.years.entries()) {
    const column = firstYearColumn + at;
    const money = budgeted.map((line) => line.money[at] ?? null);
    const compare = (row: number, what: string, wanted: CellValue): void => {
      found.compare(sheet, row, column, `${year} ${what}`, wanted);
    };
    const known = money.flatMap((one) => (one === null ? [] : [one]));
    const bySlot = reference.slots.map((_, slot) => sum(known.map(({ slots }) => slots[slot]?.cost ?? 0)));
    bySlot.forEach((cost, slot) => {
      compare(heading + 1 + slot, `payer ${slot + 1}`, cost);
    });
    const total = sum(bySlot);
    const running = sum(known.flatMap(({ slots }) => slots.map((slot) => slot.running)));
    const added = sum(known.flatMap(({ slots }) => slots.map((slot) => slot.continuing + slot.new)));
    const persons = running + added;
    compare(totalRow, "total", total);
    compare(totalRow + 1, "persons", persons);
    compare(totalRow + 2, "paid for already", running);
    compare(totalRow + 3, "per person", persons > 0 ? Math.round(total / persons) : "");
    compare(totalRow + 4, "without payer", sum(known.map(({ withoutPayer }) => withoutPayer)));
    for (const slot of reference.slots.keys()) {
      const ceiling = set.find((one) => one.slot === slot && one.year === year);
      const row = ceilingHeading + 1 + 4 * slot;
      const wanted = [ceiling?.remainder, ceiling?.shortfall, ceiling?.buys, ceiling?.left];
      wanted.forEach((value, index) => {
        compare(row + index, `payer ${slot + 1} ceiling ${index}`, value ?? "");
      });
    }
  }
}

/** Kas: each payer's twelve months, and for how many persons. */
function months(found: Findings, reference: ReckonedPlan): void {
  const sheet = found.sheet("kas");
  const paid = must(payments(reference));
  const [totalRow = -1] = found.rowsWith(sheet, "Semua pembayar");
  const [personsRow = -1] = found.rowsWith(sheet, "Orang yang dibayari bulan itu");
  for (let month = 1; month <= 12; month += 1) {
    const column = cash.firstMonth + month - 1;
    const inMonth = paid.filter((one) => one.month.month === month);
    const rupiah = (slot: number): number =>
      sum(inMonth.filter((one) => one.slot === slot).map(({ persons, price }) => persons * price));
    const bySlot = [...reference.slots.keys()].map(rupiah);
    bySlot.forEach((value, slot) => {
      found.compare(sheet, cash.firstRow + slot, column, `month ${month} payer ${slot + 1}`, value);
    });
    found.compare(sheet, totalRow, column, `month ${month}`, sum(bySlot));
    // Every line carries JKK: each person once.
    const persons = sum(inMonth.filter(({ programme }) => programme === "JKK").map((one) => one.persons));
    found.compare(sheet, personsRow, column, `month ${month} persons`, persons);
  }
}
