/** Ringkasan against the domain: its sentences, its key figures, and what its charts are drawn from. */
import { compare, exactly, over } from "../../../src/domain/exact/index.js";
import {
  findRegion,
  leftOut,
  payerOf,
  payments,
  persons as headcount,
  subsidyCost,
} from "../../../src/domain/index.js";
import type { LineYear, MoneyYear, ReckonedPlan, PlannedLine } from "../../../src/domain/index.js";
import { headlineOf } from "../../../src/workbooks/index.js";
import type { CellValue } from "../../../src/workbench/engine/index.js";
import { entered, must, sum } from "./findings.js";
import type { Findings } from "./findings.js";
import type { Filled } from "./typed.js";
import { monthNames, percent, percentOf, persons, rupiah } from "./words.js";

/** Pembayar has room for so many; those that no payer stands in cost nothing. */
const slotCount = 6;

/** What the page is about, all of it out of the domain. */
interface Facts {
  readonly plan: ReckonedPlan;
  readonly region: string;
  readonly payer: string;
  readonly covered: number;
  readonly workers: number;
  /** An ISO day. */
  readonly asOf: string;
  readonly basis: string;
  /** In use: never below today's rate. */
  readonly target: number;
  readonly isReached: boolean;
  readonly rows: readonly LineYear[];
  /** Place of the year that the page shows, the base year being 0; the region's row of it. */
  readonly at: number;
  readonly shown: LineYear;
  /** The lines in the budget: the region's money or none, and how many segments. */
  readonly hasRegion: boolean;
  readonly segmentsIn: number;
  readonly programmes: string;
  /** Rupiah and persons of each payer by year, of lines in the budget; and persons whom nobody pays for. */
  readonly bySlot: readonly (readonly number[])[];
  readonly headsBySlot: readonly (readonly number[])[];
  readonly running: readonly (readonly number[])[];
  readonly withoutPayer: readonly number[];
  /** What is in the budget and cannot be added up; of a drawn plan that is the wage only. */
  readonly leftOut: readonly string[];
  /** All payers, January to December of the budget year. */
  readonly months: readonly number[];
  /** Segments that stand, or the region where there is none: name and gap in the base year. */
  readonly gaps: readonly { readonly name: string; readonly gap: number }[];
  readonly standing: number;
}

export function summary(
  found: Findings,
  reference: ReckonedPlan,
  lines: readonly PlannedLine[],
  filled: Filled,
): void {
  const facts = factsOf(reference, lines, filled);
  headline(found, facts);
  keyFigures(found, facts);
  charts(found, facts);
}

function factsOf(plan: ReckonedPlan, lines: readonly PlannedLine[], { choices }: Filled): Facts {
  const region = must(findRegion(choices.regionCode, "regionCode")).name;
  const [total] = lines;
  const { covered = null, workers = null } = total?.line ?? {};
  const rows = total?.rows ?? [];
  const at = Math.min(plan.targetYear, plan.years.at(-1)?.year ?? 0) - (plan.years[0]?.year ?? 0);
  const shown = rows[at];
  const figure = choices.total?.covered;
  if (covered === null || workers === null || shown === undefined || figure?.kind !== "own")
    throw new Error("These plans know their region by own figures and have years");
  const isReached = compare(exactly(plan.target), over(exactly(covered), exactly(workers))) <= 0;
  const budgeted = lines.filter(({ line }) => line.inBudget);
  const paid = must(payments(plan));
  const standing = lines.filter(({ line }) => line.kind === "standing");
  const name = (id: string): string => choices.segments?.find((one) => one.id === id)?.name ?? region;
  const byYear = (value: (money: MoneyYear) => number): readonly number[] =>
    plan.years.map((_, year) =>
      sum(
        budgeted.map(({ money }) => {
          const one = money[year] ?? null;
          return one === null ? 0 : value(one);
        }),
      ),
    );
  const ofSlots = (value: (slot: MoneyYear["slots"][number]) => number): readonly (readonly number[])[] =>
    Array.from({ length: slotCount }, (_, index) =>
      byYear(({ slots }) => {
        const slot = slots[index];
        return slot === undefined ? 0 : value(slot);
      }),
    );
  return {
    plan,
    region,
    payer: payerOf(plan.payer).name.id,
    covered,
    workers,
    asOf: figure.asOf,
    basis: figure.basis,
    target: isReached ? covered / workers : plan.target,
    isReached,
    rows,
    at,
    shown,
    hasRegion: budgeted.some(({ line }) => line.kind === "total"),
    segmentsIn: budgeted.filter(({ line, money }) => line.kind !== "total" && (money[0] ?? null) !== null)
      .length,
    running: ofSlots((slot) => slot.running),
    leftOut: leftOut(plan).map(({ line }) => `${name(line)} (upah dasar belum diisi)`),
    programmes: programmesOf(budgeted),
    bySlot: ofSlots(({ cost }) => cost),
    headsBySlot: ofSlots((slot) => slot.running + slot.continuing + slot.new),
    withoutPayer: byYear((money) => money.withoutPayer),
    months: monthNames.map((_, index) =>
      sum(paid.filter(({ month }) => month.month === index + 1).map((one) => one.persons * one.price)),
    ),
    gaps: (standing.length === 0 ? lines.slice(0, 1) : standing).map(({ line, rows: years }) => ({
      name: name(line.id),
      gap: years[0]?.gap ?? 0,
    })),
    standing: standing.length,
  };
}

function programmesOf(budgeted: readonly PlannedLine[]): string {
  const withSavings = budgeted.filter(({ line }) => line.programmes.includes("JHT")).length;
  if (budgeted.length === 0) return "";
  if (withSavings === 0) return "JKK+JKM";
  return withSavings === budgeted.length ? "JKK+JKM+JHT" : "JKK+JKM (sebagian JHT)";
}

/** "31 Desember 2024" */
function dateWords(asOf: string): string {
  const [year = "", month = "", day = ""] = asOf.split("-");
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? ""} ${year}`;
}

/** The serial number of a day in a cell: 1 January 1970 is 25,569. */
const serialOf = (asOf: string): number => Date.parse(asOf) / 86_400_000 + 25_569;

const addedOf = ({ shown, covered }: Facts): number => (shown.members ?? 0) - covered;

/** Column sums: all payers by year. */
const together = (slots: readonly (readonly number[])[], year: number): number =>
  sum(slots.map((years) => years[year] ?? 0));

/** Of the years after the base year, in which somebody begins to pay. */
const later = (years: readonly number[]): number => sum(years.slice(1));

/** Persons over all years: the first payer's, the other payers', and all who have to be paid for. */
function heads({ headsBySlot, withoutPayer }: Facts): {
  readonly main: number;
  readonly others: number;
  readonly all: number;
} {
  const [main = 0, ...rest] = headsBySlot.map(later);
  const others = sum(rest);
  return { main, others, all: main + others + later(withoutPayer) };
}

function spanOf({ years }: ReckonedPlan): string {
  const [first, last] = [years[1]?.year ?? 0, years.at(-1)?.year ?? 0];
  return first === last ? `${first}` : `${first}–${last}`;
}

function headline(found: Findings, facts: Facts): void {
  const { region, covered, workers, asOf, basis } = facts;
  const today = `Per ${dateWords(asOf)}, ${persons(covered)} dari ${persons(workers)} pekerja (${basis}) di ${region} terlindungi: ${percentOf(covered, workers)}.`;
  const missing = facts.leftOut.length === 0 ? [] : [`Belum termasuk: ${facts.leftOut.join("; ")}.`];
  const left = facts.withoutPayer[facts.at] ?? 0;
  const unpaid = left > 0 ? [`${persons(left)} orang pada ${facts.shown.year} belum punya pembayar.`] : [];
  const sheet = found.sheet("ringkasan");
  const [row = -1] = sheet.cells.filter(({ style }) => style === "headline").map((cell) => cell.row);
  found.compare(
    sheet,
    row,
    0,
    "headline",
    [today, needed(facts), paidFor(facts), ...missing, ...unpaid].join(" "),
  );
  // What the pane shows before anything is written is what the workbook then comes to.
  const [told, stands] = [headlineOf(found.plan, entered(found)), found.read(sheet.name, row, 0)];
  if (told !== stands)
    found.said.push(`headline before it is written: ${String(told)}, then: ${String(stands)}`);
}

/** What the target takes: net additional members, and what the path still leaves. */
function needed(facts: Facts): string {
  const { plan, target, isReached, shown } = facts;
  const added = addedOf(facts);
  if (isReached) {
    const by = added > 0 ? ` dengan ${persons(added)} peserta tambahan sampai ${shown.year}` : "";
    return `Target ${percent(plan.target)} sudah tercapai; cakupan dipertahankan${by}.`;
  }
  const gap = shown.gap ?? 0;
  if (gap === 0) {
    const takes =
      added > 0 ? `diperlukan ${persons(added)} peserta tambahan` : "jumlah peserta tidak perlu bertambah";
    return `Untuk mencapai ${percent(target)} pada ${shown.year} ${takes}.`;
  }
  const until = shown.year < plan.targetYear ? ` sampai ${shown.year}` : "";
  const adds = added > 0 ? `menambah ${persons(added)} peserta` : "tidak menambah peserta";
  return `Menuju ${percent(target)} pada ${plan.targetYear}, jalur rencana${until} ${adds} dan masih ${persons(gap)} orang di bawah target itu.`;
}

/** Who is paid for, by whom, and what that costs. */
function paidFor(facts: Facts): string {
  const { plan, at, shown, bySlot, headsBySlot, hasRegion, segmentsIn, programmes } = facts;
  const cost = sum(bySlot.map(later));
  if (cost === 0) return "Tidak ada biaya dari baris yang masuk anggaran di Pembayar.";
  const paid = together(headsBySlot, at);
  const [all, span] = [rupiah(cost), spanOf(plan)];
  if (paid === 0) return `Pada ${shown.year} tidak ada yang dibayari; biaya selama ${span} adalah ${all}.`;
  const subject = hasRegion
    ? "Iuran"
    : `Biaya dihitung untuk ${segmentsIn} segmen, bukan untuk seluruh wilayah: iuran`;
  const costs = `berbiaya ${rupiah(together(bySlot, at))} pada ${shown.year} dan ${all} selama ${span}.`;
  return `${subject} ${programmes} untuk ${forWhom(facts, paid)}, dibayar ${paidBy(facts)}, ${costs}`;
}

function forWhom(facts: Facts, paid: number): string {
  const { hasRegion, shown } = facts;
  const added = addedOf(facts);
  const ofRegion = shown.paid ?? 0;
  if (hasRegion && added > 0 && ofRegion === added && paid === added) return "semuanya";
  const running = together(facts.running, facts.at);
  if (running > 0 && running === paid) return `${persons(paid)} orang (semuanya peserta berjalan)`;
  if (running > 0) return `${persons(paid)} orang (termasuk ${persons(running)} peserta berjalan)`;
  const why =
    !hasRegion || ofRegion === added
      ? ""
      : ofRegion > added
        ? " (pengganti peserta yang keluar termasuk)"
        : " (sebagian dari tambahan itu)";
  return `${persons(paid)} orang${why}`;
}

function paidBy(facts: Facts): string {
  const { plan, payer, bySlot } = facts;
  const { main, others, all } = heads(facts);
  if (others === 0) return payer;
  const names = plan.slots
    .slice(1)
    .filter((_, index) => later(bySlot[index + 1] ?? []) > 0)
    .map((slot) => payerOf(slot.payer).name.id);
  const other = names.length === 1 ? (names[0] ?? "") : "pembayar lain";
  if (main === 0) return other;
  return `${percentOf(main, all)} oleh ${payer} dan ${percentOf(others, all)} oleh ${other}`;
}

function keyFigures(found: Findings, facts: Facts): void {
  const { plan, payer, covered, workers, target, rows, at, shown, bySlot, headsBySlot } = facts;
  const { months = 0, startMonth: month = 1, year = 0 } = plan.years[at] ?? {};
  const one = { route: "BPU", programmes: ["JKK", "JKM"], income: null, riskClass: null } as const;
  const asked = { ...one, payer: plan.payer, sector: plan.sector };
  const yearly =
    months === 0 ? 0 : must(subsidyCost(headcount(1), months, { year, month }, asked, plan.schedule)).total;
  const cost = together(bySlot, at);
  const paid = together(headsBySlot, at);
  const { main, others, all } = heads(facts);
  const span = spanOf(plan);
  const base = plan.years[0]?.year ?? 0;
  type Figure = readonly [label: string, value: CellValue, unit: string];
  const left: readonly Figure[] = [
    ["Cakupan dasar", covered / workers, "% dari pekerja"],
    ["Target yang dipakai", target, "% dari pekerja"],
    [
      "Tahun yang ditunjukkan di halaman ini",
      year,
      plan.targetYear > year ? "tahun akhir rencana" : "tahun target",
    ],
    ["Kekurangan menuju target pada tahun dasar", rows[0]?.gap ?? "", `orang, ${base}`],
    ["Peserta tambahan menurut jalur rencana", addedOf(facts), `orang, sampai ${year}`],
    ["Kekurangan yang tersisa sesudah itu", shown.gap, `orang, ${year}`],
    ["Peserta baru setahun, rata-rata", newYearly(facts), `orang, sampai ${year}`],
    ["Orang yang dibayari, semua pembayar", paid, `orang, ${year}`],
    ["Biaya tahun pertama, semua pembayar", together(bySlot, 1), `Rp, ${base + 1}`],
    ["Biaya setahun, semua pembayar", cost, `Rp, ${year}`],
    ["Biaya semua tahun, semua pembayar", sum(bySlot.map(later)), `Rp, ${span}`],
  ];
  const right: readonly Figure[] = [
    ["Angka dasar per tanggal", serialOf(facts.asOf), "tanggal"],
    ["Pekerja (basis)", workers, "orang"],
    ["Peserta", covered, "orang"],
    ["Program pada baris anggaran", facts.programmes, "Segmen"],
    ["Pembayar utama", payer, "Asumsi"],
    [`Bagian ${payer} dari yang harus dibayari`, all > 0 ? main / all : "", `% orang, ${span}`],
    ["Bagian pembayar lain", all > 0 ? others / all : "", `% orang, ${span}`],
    ["Tanpa pembayar", facts.withoutPayer[at] ?? 0, `orang, ${year}`],
    [`Iuran JKK+JKM per orang BPU (bukan penerima upah), ${payer}`, yearly, `Rp, ${year}`],
    ["Biaya per orang yang dibayari, semua pembayar", paid > 0 ? Math.round(cost / paid) : "", `Rp, ${year}`],
    [`Biaya wilayah di Proyeksi, oleh ${payer}`, shown.cost, `Rp, JKK+JKM, ${year}`],
  ];
  const sheet = found.sheet("ringkasan");
  for (const [column, figures] of [
    [0, left],
    [4, right],
  ] as const) {
    for (const [label, wanted, unit] of figures) {
      const isShare = unit.startsWith("%");
      const row = found.rowWith(sheet, label, column);
      found.compare(sheet, row, column + 1, label, wanted, isShare);
      found.compare(sheet, row, column + 2, `unit of ${label}`, unit);
    }
  }
}

/** New members of the years until the one shown, on average: also those who take the place of others. */
function newYearly({ rows, at }: Facts): number {
  return Math.ceil(sum(rows.slice(1, at + 1).map((row) => row.new ?? 0)) / at);
}

/** The sentence above each chart, and the cells that the chart is drawn from. */
function charts(found: Findings, facts: Facts): void {
  const { plan, covered, target, rows, bySlot, months, gaps } = facts;
  const sheet = found.sheet("ringkasan");
  const years = plan.years.map(({ year }) => year);
  const shares = [
    rows.map(({ share }) => share ?? ""),
    rows.map(() => target),
    rows.map(({ workers }) => (workers === null || workers === 0 ? "" : covered / workers)),
  ];
  const numbers = months.map((_, index) => index + 1);
  const drawn: Readonly<Record<string, readonly [string, readonly CellValue[], readonly CellValue[][]]>> = {
    Cakupan: [ofCoverage(facts), years, shares],
    Biaya: [ofCosts(facts), years.slice(1), bySlot.map((costs) => costs.slice(1))],
    Kekurangan: [ofGaps(facts), gaps.map(({ name }) => name), [gaps.map(({ gap }) => gap)]],
    Kas: [ofCash(facts), numbers, [[...months]]],
  };
  if (sheet.charts.map(({ name }) => name).join() !== Object.keys(drawn).join())
    found.said.push(`Charts: ${sheet.charts.map(({ name }) => name).join()}`);
  for (const chart of sheet.charts) {
    const [says, categories, series] = drawn[chart.name] ?? ["", [], []];
    found.compare(sheet, chart.place.row - 1, chart.place.column, `above ${chart.name}`, says);
    found.compareChart(chart, categories, series);
  }
}

function ofCoverage(facts: Facts): string {
  const { plan, covered, workers, target, isReached, shown } = facts;
  if (isReached) return "Target sudah tercapai: cakupan dipertahankan";
  const until = shown.year < plan.targetYear ? ` sampai ${shown.year}` : "";
  return (
    `Cakupan harus naik dari ${percentOf(covered, workers)} ke ${percent(target)} pada ${plan.targetYear}; ` +
    `menurut jalur rencana rata-rata ${persons(newYearly(facts))} peserta baru setiap tahun${until}`
  );
}

function ofCosts(facts: Facts): string {
  const { plan, payer, bySlot } = facts;
  if (sum(bySlot.map(later)) === 0) return "Tidak ada biaya yang masuk anggaran";
  const [first, last] = [1, plan.years.length - 1].map(
    (at) => `${rupiah(together(bySlot, at))} pada ${plan.years[at]?.year ?? 0}`,
  );
  const { main, others, all } = heads(facts);
  const nobody = all - main - others;
  return (
    `Biaya ${plan.years.length === 2 ? (first ?? "") : `${first ?? ""} menjadi ${last ?? ""}`}; ` +
    `${payer} membayari ${percentOf(main, all)} orangnya` +
    (nobody > 0 ? `, ${percentOf(nobody, all)} tanpa pembayar` : "")
  );
}

/** Every drawn segment has its figures. */
function ofGaps({ plan, region, gaps, standing }: Facts): string {
  const most = Math.max(...gaps.map(({ gap }) => gap));
  const year = plan.years[0]?.year ?? 0;
  if (standing === 0)
    return most === 0
      ? "Wilayah sudah mencapai targetnya"
      : `Kekurangan pada ${year}: ${persons(most)} orang`;
  if (most === 0) return "Semua segmen yang terhitung sudah mencapai targetnya";
  const name = gaps.find(({ gap }) => gap === most)?.name ?? region;
  const overlap = standing > 1 ? "; tumpang tindih, jangan dijumlahkan" : "";
  return `Dari ${standing} segmen yang terhitung, kekurangan terbesar pada ${year}: ${name}, ${persons(most)} orang${overlap}`;
}

function ofCash({ plan, months }: Facts): string {
  const most = Math.max(...months);
  if (most === Math.min(...months)) return `Kas ${plan.budgetYear}: setiap bulan ${rupiah(most)}`;
  return `Kas ${plan.budgetYear}: bulan terberat ${monthNames[months.indexOf(most)] ?? ""}, ${rupiah(most)}`;
}
