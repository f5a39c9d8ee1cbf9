/** RKA and APBDes against the domain: every row in its turn, before and after a change, and the figures at their head. */
import {
  budgetLines,
  ceilings,
  findRegion,
  leftOut,
  monthlyContribution,
  payerOf,
  payments,
  terbilang,
} from "../../../src/domain/index.js";
import type {
  BudgetForm,
  BudgetLine,
  Cohort,
  MonthPayment,
  ReckonedPlan,
  ReckonedLine,
} from "../../../src/domain/index.js";
import type { SheetPlan } from "../../../src/sheets/index.js";
import type { CellValue } from "../../../src/workbench/engine/index.js";
import { must, sum } from "./findings.js";
import type { Findings } from "./findings.js";
import { beforeAt } from "./typed.js";
import type { Filled } from "./typed.js";
import { monthNames } from "./words.js";

const at = {
  turn: 0,
  code: 1,
  words: 2,
  coefficient: 3,
  unit: 4,
  price: 5,
  tax: 6,
  amount: 7,
  before: 8,
  change: 9,
  copy: 10,
} as const;

const notIncluded =
  "Belum termasuk dalam jumlah: lengkapi di Segmen, atau isi 0 pada Masuk anggaran di Pembayar: ";

const cohorts: readonly (readonly [Cohort, string])[] = [
  ["running", "peserta berjalan"],
  ["continuing", "peserta lama"],
  ["new", "peserta baru"],
  ["temporary", "peserta sementara"],
];

const programmes = ["JKK", "JKM", "JHT"] as const;

const withoutCode = "Ada baris APBDes tanpa kode rekening: tanyakan kodenya, lalu isi di Baris RKA.";

const aboveCeiling =
  "Biaya satu pembayar atau lebih melebihi pagunya (lihat Biaya): kurangi orang atau bulan, atau tambah pembayar.";

/** A row that a form has to show; `null` coefficient and price where there is no amount any more. */
interface FormRow {
  readonly words: string;
  readonly coefficient: string | null;
  readonly price: CellValue;
  readonly amount: number;
  readonly before: number;
}

export function forms(found: Findings, reference: ReckonedPlan, filled: Filled): void {
  const rows = rowsBySlot(found, reference, filled);
  for (const [form, key] of [
    ["RKA", "rka"],
    ["APBDes", "apbdes"],
  ] as const) {
    const slots = reference.slots.flatMap(({ payer }, slot) =>
      payerOf(payer).budgetForm === form ? [slot] : [],
    );
    const wanted = slots.flatMap((slot) => rows[slot] ?? []);
    if (!found.has(key)) {
      if (slots.length > 0) found.said.push(`No sheet for ${form}`);
      continue;
    }
    const sheet = found.sheet(key);
    compareRows(found, sheet, wanted);
    const total = sum(wanted.filter(isItem).map(({ amount }) => amount));
    compareHead(found, reference, sheet, form, {
      total,
      lacksCode: form === "APBDes" && lacksCode(reference, slots, filled),
      missing: leftOut(reference)
        .map(({ line }) => filled.choices.segments?.find(({ id }) => id === line)?.name ?? line)
        .map((name) => `${name} (upah dasar belum diisi)`)
        .join("; "),
    });
  }
}

/** Whether a village pays for a line that has no account. */
function lacksCode(reference: ReckonedPlan, slots: readonly number[], filled: Filled): boolean {
  return must(budgetLines(reference)).some(
    ({ slot, line, amount }) => slots.includes(slot) && amount > 0 && !hasVillageCode(line, filled),
  );
}

/** The rows that the payers have to have, in the order in which they are typed, headings first. */
function rowsBySlot(
  found: Findings,
  reference: ReckonedPlan,
  filled: Filled,
): readonly (readonly FormRow[])[] {
  const lines = must(budgetLines(reference)).filter(({ amount }) => amount > 0);
  const workings = found.sheet("barisRka").name;
  const before = new Map(
    beforeAt(found.plan, filled).map(({ row, slot, amount }) => [
      `${slot} ${String(found.read(workings, row, 5))}`,
      amount,
    ]),
  );
  const paid = must(payments(reference));
  const itemsOf = (slot: number, line: ReckonedLine, name: string): readonly FormRow[] =>
    cohorts.flatMap(([cohort, called]) =>
      programmes.flatMap((programme) => {
        const isOwn = (one: Pick<BudgetLine, "slot" | "line" | "cohort" | "programme">): boolean =>
          one.slot === slot && one.line === line.id && one.cohort === cohort && one.programme === programme;
        const due = lines.filter(isOwn).sort((a, b) => b.price - a.price);
        const months = paid.filter(isOwn);
        return Array.from({ length: Math.max(2, due.length) }, (_, turn) => turn).flatMap(
          (turn): readonly FormRow[] => {
            const one = due[turn];
            const idle = turn === 0 ? "" : programme === "JHT" ? ", tarif lain" : ", bulan keringanan";
            const ending =
              one === undefined ? idle : endingOf(reference, line, one, months.filter(atPrice(one.price)));
            const words = `Iuran ${programme}, ${name}, ${called}${ending}`;
            const was = before.get(`${slot} ${words}`) ?? 0;
            return one === undefined && was === 0 ? [] : [itemOf(words, one, was)];
          },
        );
      }),
    );
  return reference.slots.map(({ payer }, slot) => {
    const blocks = reference.lines.map((line) => {
      const name = nameOf(line, filled);
      return headed(`[-] ${name}`, itemsOf(slot, line, name));
    });
    return headed(`[#] ${payerOf(payer).name.id}`, blocks.flat());
  });
}

const atPrice =
  (price: number) =>
  (one: MonthPayment): boolean =>
    one.price === price;

/** What sets a price apart: a relief in its first month, and a rate that did not hold in January. */
function endingOf(
  reference: ReckonedPlan,
  line: ReckonedLine,
  { programme, price }: BudgetLine,
  months: readonly MonthPayment[],
): string {
  const first = Math.min(...months.map(({ month }) => month.month));
  const normal = (month: number): number => normalPrice(reference, line, programme, month);
  const relief = price < normal(first) ? ", bulan keringanan" : "";
  return `${relief}${normal(first) === normal(1) ? "" : `, tarif mulai ${monthNames[first - 1] ?? ""}`}`;
}

/** What a programme costs before any relief, by whoever pays it for the plan. */
function normalPrice(
  { schedule, budgetYear }: ReckonedPlan,
  { route, wage, riskClass }: ReckonedLine,
  programme: BudgetLine["programme"],
  month: number,
): number {
  const isWage = route === "PU";
  const due = monthlyContribution(
    {
      ...{ route, payer: "APBD", sector: "OTHER", programmes: [programme] },
      income: isWage ? wage : null,
      riskClass: isWage ? riskClass : null,
    },
    { year: budgetYear, month },
    schedule,
  );
  return sum(
    must(due)
      .lines.filter(({ bearer, isRelief }) => bearer !== "worker" && !isRelief)
      .map(({ amount }) => amount),
  );
}

/** A segment is its recipients; of the region they are its workers on the plan's route. */
function nameOf({ id, route }: ReckonedLine, { choices: { regionCode, segments = [] } }: Filled): string {
  return (
    segments.find((segment) => segment.id === id)?.name ??
    `Pekerja ${route} ${must(findRegion(regionCode, "regionCode")).name}`
  );
}

/** Only village staff have an account in the village nomenclature that was seen. */
function hasVillageCode(id: string, { choices: { segments = [] } }: Filled): boolean {
  return segments.find((segment) => segment.id === id)?.segment === "perangkat-desa";
}

function itemOf(words: string, due: BudgetLine | undefined, before: number): FormRow {
  if (due === undefined) return { words, coefficient: null, price: null, amount: 0, before };
  const { persons, months, price, amount } = due;
  const coefficient = `${persons.toLocaleString("id-ID")} Orang x ${months} Bulan`;
  return { words, coefficient, price, amount, before };
}

const isItem = ({ words }: FormRow): boolean => !words.startsWith("[");

/** Rows below a heading that adds them up; none where there are none. */
function headed(words: string, rows: readonly FormRow[]): readonly FormRow[] {
  if (rows.length === 0) return [];
  const items = rows.filter(isItem);
  const amount = sum(items.map((row) => row.amount));
  const before = sum(items.map((row) => row.before));
  return [{ words, coefficient: "", price: "", amount, before }, ...rows];
}

/** The total, then row after row until the form is empty. */
function compareRows(found: Findings, sheet: SheetPlan, wanted: readonly FormRow[]): void {
  const items = wanted.filter(isItem);
  const [amount, before] = [sum(items.map((row) => row.amount)), sum(items.map((row) => row.before))];
  const top = found.rowWith(sheet, "Jumlah belanja iuran", at.words);
  const amounts = (row: Pick<FormRow, "amount" | "before">): readonly CellValue[] =>
    before > 0 ? [row.amount, row.before, row.amount - row.before] : [row.amount, "", ""];
  found.compareAlong(sheet, top, at.amount, "total", amounts({ amount, before }));
  for (const [index, row] of wanted.entries()) {
    const here = top + 1 + index;
    const what = `row ${index + 1}`;
    // Behind a payer's name stands where its money comes from, which is the region's to decide.
    const [words = ""] = String(found.read(sheet.name, here, at.words)).split(" — Sumber dana");
    if (words !== row.words) found.said.push(`${sheet.name} ${what}: ${words} / ${row.words}`);
    if (row.coefficient !== null) found.compare(sheet, here, at.coefficient, what, row.coefficient);
    if (row.price !== null) found.compare(sheet, here, at.price, what, row.price);
    found.compareAlong(sheet, here, at.amount, what, amounts(row));
    found.compare(sheet, here, at.turn, `${what} number`, index + 1);
    found.compare(sheet, here, at.unit, `${what} unit`, isItem(row) ? "Orang Bulan" : "");
    found.compare(sheet, here, at.tax, `${what} PPN`, isItem(row) ? 0 : "");
    const fields = Array.from({ length: at.amount - at.code + 1 }, (_, field) =>
      found.read(sheet.name, here, at.code + field),
    );
    const copied = isItem(row) ? fields.join(" | ") : found.read(sheet.name, here, at.words);
    found.compare(sheet, here, at.copy, `${what} to be copied`, copied);
  }
  found.compare(sheet, top + 1 + wanted.length, at.words, "after the last row", "");
}

/** What stands above the rows: sums, ceilings, words, months and whether the ceilings suffice. */
function compareHead(
  found: Findings,
  reference: ReckonedPlan,
  sheet: SheetPlan,
  form: BudgetForm,
  {
    total,
    lacksCode: isWithoutCode,
    missing,
  }: {
    readonly total: number;
    readonly lacksCode: boolean;
    /** What is in the budget and cannot be added up, as the sheets say it. */
    readonly missing: string;
  },
): void {
  const ofForm = (slot: number): boolean => {
    const payer = reference.slots[slot]?.payer;
    return payer !== undefined && payerOf(payer).budgetForm === form;
  };
  const set = must(ceilings(reference)).filter(({ year }) => year === reference.budgetYear);
  const ceiling = sum(set.filter(({ slot }) => ofForm(slot)).map((one) => one.ceiling));
  const isShort = set.some(({ shortfall }) => shortfall > 0);
  const short = sum(set.filter(({ slot }) => ofForm(slot)).map((one) => one.shortfall));
  const figures: readonly (readonly [string, CellValue])[] = [
    ["Jumlah belanja (Rp)", total],
    ["Menurut Biaya (Rp)", total],
    ["Selisih (Rp)", 0],
    ["Pagu yang diisi (Rp)", ceiling > 0 ? ceiling : ""],
    ["Kurang dari pagu (Rp)", ceiling > 0 ? short : ""],
  ];
  for (const [label, wanted] of figures) {
    found.compare(sheet, found.rowWith(sheet, label, at.coefficient), at.unit, label, wanted);
  }
  const spelled = must(terbilang(total));
  const paid = must(payments(reference)).filter(({ slot }) => ofForm(slot));
  const months = paid.map(({ month }) => month.month);
  const named = (month: number): string => monthNames[month - 1] ?? "";
  const fields: readonly (readonly [string, CellValue])[] = [
    ["Terbilang", spelled.charAt(0).toUpperCase() + spelled.slice(1)],
    ["Tahun anggaran", String(reference.budgetYear)],
    ["Bulan", months.length === 0 ? "" : `${named(Math.min(...months))} s.d. ${named(Math.max(...months))}`],
    ["Belum termasuk", missing === "" ? "—" : missing],
    [
      "Pemeriksaan",
      missing !== ""
        ? `${notIncluded}${missing}`
        : isShort
          ? aboveCeiling
          : isWithoutCode
            ? withoutCode
            : "OK",
    ],
  ];
  for (const [label, wanted] of fields) {
    found.compare(sheet, found.rowWith(sheet, label, at.code), at.words, label, wanted);
  }
}
