/** Where the sheets of a plan say otherwise than the domain's reference, which knows nothing of sheets. */
import { budgetLines, ceilings, payments, planned } from "../../src/domain/index.js";
import type { LineYear, Plan, PlannedLine, Result } from "../../src/domain/index.js";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/index.js";
import type { CellValue } from "../../src/workbench/engine/index.js";
import type { Reader } from "./calculated.js";

const firstYearColumn = 5;
const cash = { firstRow: 5, firstMonth: 4 } as const;

/** Alike in the fifteen digits that a file holds. */
export function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= Math.abs(theirs) * 1e-14;
}

/** What Proyeksi calls each row of the reference; those of whole numbers, compared exactly. */
const standingRows = {
  workers: "Pekerja",
  needed: "Peserta menurut jalur",
  kept: "Peserta tahun lalu yang bertahan",
  members: "Peserta yang diperlukan",
  new: "Peserta baru tahun itu",
  listed: "Orang yang harus didata",
  gap: "Kekurangan menuju target akhir",
  paidContinuing: "Dibayari, peserta lama",
  paid: "Peserta tambahan yang dibayari",
  stop: "Berhenti bila dana tidak dilanjutkan",
  unfundedMonths: "Bulan tanpa dana dalam tahun itu",
  keepCost: "Biaya mempertahankan mereka setahun penuh",
} as const satisfies Partial<Record<keyof LineYear, string>>;
/** Rows that temporary segments have as well. */
const everyRows = { paidNew: "Dibayari, peserta baru", cost: "Biaya iuran" } as const;
/** Shares, alike in fifteen digits. */
const shareRows = {
  share: "Cakupan menurut jalur",
  rate: "Cakupan yang dihasilkan",
  rateWithout: "Cakupan tanpa dana lanjutan",
} as const;

/** "Proyeksi line 1 2026 paid: 5 / 6": what the sheet has, what the reference has. */
export function differences(plan: WorkbookPlan, reference: Plan, read: Reader): readonly string[] {
  const found = new Findings(plan, read);
  const lines = must(planned(reference));
  projection(found, lines);
  costs(found, reference, lines);
  months(found, reference);
  forms(found, reference);
  return found.said;
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.sentence.en);
  return result.value;
}

class Findings {
  readonly said: string[] = [];
  constructor(
    private readonly plan: WorkbookPlan,
    readonly read: Reader,
  ) {}

  sheet(key: string): SheetPlan {
    const sheet = this.plan.sheets.find((one) => one.key === key);
    if (sheet === undefined) throw new Error(`The plan has no sheet ${key}`);
    return sheet;
  }

  /** The sheets of a form; villages have theirs only where one pays. */
  has(key: string): boolean {
    return this.plan.sheets.some((one) => one.key === key);
  }

  /** The rows with this label in column A, from the top. */
  rowsWith(sheet: SheetPlan, label: string): readonly number[] {
    return sheet.cells
      .filter(({ column, content }) => column === 0 && content === label)
      .map(({ row }) => row);
  }

  compare(
    sheet: SheetPlan,
    row: number,
    column: number,
    what: string,
    wanted: CellValue,
    digits = false,
  ): void {
    const came = this.read(sheet.name, row, column);
    const same = digits ? isSame(came, wanted) : came === wanted;
    if (!same) this.said.push(`${sheet.name} ${what}: ${String(came)} / ${String(wanted)}`);
  }
}

function projection(found: Findings, planned: readonly PlannedLine[]): void {
  const sheet = found.sheet("proyeksi");
  const compare = (
    rows: Readonly<Record<string, string>>,
    lines: readonly PlannedLine[],
    digits: boolean,
  ): void => {
    for (const [key, label] of Object.entries(rows)) {
      const at = found.rowsWith(sheet, label);
      if (at.length !== lines.length) found.said.push(`${label}: ${at.length} rows, ${lines.length} lines`);
      for (const [index, line] of lines.entries()) {
        for (const [year, expected] of line.rows.entries()) {
          const what = `${line.line.id} ${expected.year} ${key}`;
          const wanted = expected[key as keyof LineYear] ?? "";
          found.compare(sheet, at[index] ?? -1, firstYearColumn + year, what, wanted, digits);
        }
      }
    }
  };
  const standing = planned.filter(({ line }) => line.kind !== "temporary");
  compare(standingRows, standing, false);
  compare(shareRows, standing, true);
  compare(everyRows, planned, false);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Biaya: what every payer pays by year, all of them, whom nobody pays for, and what the ceilings do. */
function costs(found: Findings, reference: Plan, lines: readonly PlannedLine[]): void {
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
    if (money.some((one) => one === null)) throw new Error("The reference knows every drawn figure");
    const known = money.flatMap((one) => (one === null ? [] : [one]));
    const bySlot = reference.slots.map((_, slot) => sum(known.map(({ slots }) => slots[slot]?.cost ?? 0)));
    bySlot.forEach((cost, slot) => {
      compare(heading + 1 + slot, `payer ${slot + 1}`, cost);
    });
    const total = sum(bySlot);
    const persons = sum(known.flatMap(({ slots }) => slots.map((slot) => slot.continuing + slot.new)));
    compare(totalRow, "total", total);
    compare(totalRow + 1, "persons", persons);
    compare(totalRow + 2, "per person", persons > 0 ? Math.round(total / persons) : "");
    compare(totalRow + 3, "without payer", sum(known.map(({ withoutPayer }) => withoutPayer)));
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
function months(found: Findings, reference: Plan): void {
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

/** RKA and APBDes: the same lines, whatever their order. */
function forms(found: Findings, reference: Plan): void {
  const lines = must(budgetLines(reference));
  for (const [form, key] of [
    ["rka", "rka"],
    ["apbdes", "apbdes"],
  ] as const) {
    const wanted = lines
      .filter((line) => line.form === form && line.amount > 0)
      .map(({ persons, months, price, amount }) =>
        [`${persons.toLocaleString("en-US")} Orang x ${months} Bulan`, price, amount].join("; "),
      );
    if (!found.has(key)) {
      if (wanted.length > 0) found.said.push(`No sheet for ${form}`);
      continue;
    }
    const sheet = found.sheet(key);
    const rows = [...new Set(sheet.cells.map(({ row }) => row))];
    const came = rows
      .map((row) => [3, 5, 7].map((column) => found.read(sheet.name, row, column)))
      .filter(([coefficient]) => String(coefficient).endsWith(" Bulan"))
      .map((line) => line.join("; "));
    const [ours, theirs] = [[...came].sort(), [...wanted].sort()];
    if (ours.join("\n") !== theirs.join("\n"))
      found.said.push(`${sheet.name}:\n${ours.join("\n")}\n/\n${theirs.join("\n")}`);
  }
}
