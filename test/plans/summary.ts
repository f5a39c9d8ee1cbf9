/** Ringkasan against the domain: its sentences, its key figures, and what its charts are drawn from. */
import { compare, exactly, over } from "../../src/domain/exact/index.js";
import { findRegion, payerOf, payments, subsidyCost } from "../../src/domain/index.js";
import type { LineYear, Plan, PlannedLine } from "../../src/domain/index.js";
import type { CellValue } from "../../src/workbench/engine/index.js";
import { must, sum } from "./findings.js";
import type { Findings } from "./findings.js";
import type { Filled } from "./typed.js";
import { monthNames, percent, percentOf, persons, rupiah } from "./words.js";

/** Pembayar has room for so many; those that no payer stands in cost nothing. */
const slotCount = 6;

/** What the page is about, all of it out of the domain. */
interface Facts {
  readonly plan: Plan;
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
  /** The region's row of the target year. */
  readonly inTargetYear: LineYear;
  readonly cost: number;
  /** Rupiah of each payer by year, of lines in the budget. */
  readonly bySlot: readonly (readonly number[])[];
  readonly personsByYear: readonly number[];
  /** All payers, January to December of the budget year. */
  readonly months: readonly number[];
  /** Segments that stand, or the region where there is none: name and gap in the base year. */
  readonly gaps: readonly { readonly name: string; readonly gap: number }[];
}

export function summary(
  found: Findings,
  reference: Plan,
  lines: readonly PlannedLine[],
  filled: Filled,
): void {
  const facts = factsOf(reference, lines, filled);
  headline(found, facts);
  keyFigures(found, facts);
  charts(found, facts);
}

function factsOf(plan: Plan, lines: readonly PlannedLine[], { choices }: Filled): Facts {
  const region = must(findRegion(choices.regionCode, "regionCode")).name;
  const [total] = lines;
  const { covered = null, workers = null } = total?.line ?? {};
  const rows = total?.rows ?? [];
  const inTargetYear = rows.find(({ year }) => year === plan.targetYear);
  const figure = choices.total?.covered;
  if (covered === null || workers === null || inTargetYear === undefined || figure?.kind !== "own")
    throw new Error("These plans know their region by own figures and have their target year");
  const isReached = compare(exactly(plan.target), over(exactly(covered), exactly(workers))) <= 0;
  const budgeted = lines.filter(({ line }) => line.inBudget).map(({ money }) => money);
  const paid = must(payments(plan));
  const standing = lines.filter(({ line }) => line.kind === "standing");
  const name = (id: string): string => choices.segments?.find((one) => one.id === id)?.name ?? region;
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
    inTargetYear,
    cost: sum(rows.map(({ cost }) => cost ?? 0)),
    bySlot: Array.from({ length: slotCount }, (_, slot) =>
      plan.years.map((_year, at) => sum(budgeted.map((money) => money[at]?.slots[slot]?.cost ?? 0))),
    ),
    personsByYear: plan.years.map((_, at) =>
      sum(budgeted.flatMap((money) => (money[at]?.slots ?? []).map((slot) => slot.continuing + slot.new))),
    ),
    months: monthNames.map((_, index) =>
      sum(paid.filter(({ month }) => month.month === index + 1).map((one) => one.persons * one.price)),
    ),
    gaps: (standing.length === 0 ? lines.slice(0, 1) : standing).map(({ line, rows: years }) => ({
      name: name(line.id),
      gap: years[0]?.gap ?? 0,
    })),
  };
}

/** "31 Desember 2024" */
function dateWords(asOf: string): string {
  const [year = "", month = "", day = ""] = asOf.split("-");
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? ""} ${year}`;
}

/** The serial number of a day in a cell: 1 January 1970 is 25,569. */
const serialOf = (asOf: string): number => Date.parse(asOf) / 86_400_000 + 25_569;

const addedOf = ({ inTargetYear, covered }: Facts): number => (inTargetYear.members ?? 0) - covered;

/** Yearly targets may leave the target year below the target; the other paths never do. */
const isBelow = ({ inTargetYear }: Facts): boolean => (inTargetYear.gap ?? 0) > 0;

const resulting = ({ inTargetYear: { members, workers } }: Facts): string =>
  percentOf(members ?? 0, workers ?? 1);

/** Where the workers become fewer, fewer members can be the target. */
const enough = ({ inTargetYear }: Facts): string =>
  `cukup ${persons(inTargetYear.members ?? 0)} peserta, tidak lebih dari sekarang`;

function headline(found: Findings, facts: Facts): void {
  const { plan, region, payer, covered, workers, target, isReached, inTargetYear, cost } = facts;
  const { asOf, basis } = facts;
  const [first, last] = [plan.years[1]?.year ?? 0, plan.years.at(-1)?.year ?? 0];
  const today = `Per ${dateWords(asOf)}, ${persons(covered)} dari ${persons(workers)} pekerja (${basis}) di ${region} terlindungi: ${percentOf(covered, workers)}. `;
  const way = isBelow(facts)
    ? `Target tahunan membawa cakupan ke ${resulting(facts)} pada ${plan.targetYear}, belum ${percent(target)}: `
    : `Untuk mencapai ${percent(target)} pada ${plan.targetYear} `;
  const added = addedOf(facts);
  const [all, some] =
    added > 0 ? ["semuanya", "darinya"] : ["pengganti yang keluar", "dari pengganti yang keluar"];
  const forWhom = plan.paidShare === 1 ? all : `${percent(plan.paidShare)} ${some}`;
  const need =
    `${way}${added > 0 ? `diperlukan ${persons(added)} peserta tambahan` : enough(facts)}. ` +
    `Iuran JKK+JKM untuk ${forWhom}, dibayar ${payer}, berbiaya ${rupiah(inTargetYear.cost ?? 0)} pada tahun target ` +
    `dan ${rupiah(cost)} selama ${first}–${last}.`;
  const reached = `Target ${percent(plan.target)} sudah tercapai; cakupan dipertahankan.`;
  const sheet = found.sheet("ringkasan");
  const [row = -1] = sheet.cells.filter(({ style }) => style === "headline").map((cell) => cell.row);
  found.compare(sheet, row, 0, "headline", today + (isReached ? reached : need));
}

function keyFigures(found: Findings, facts: Facts): void {
  const { plan, payer, covered, workers, target, rows, inTargetYear, cost, bySlot, personsByYear } = facts;
  const at = plan.targetYear - (plan.years[0]?.year ?? 0);
  const { months = 0, startMonth: month = 1, year = 0 } = plan.years[at] ?? {};
  const one = { route: "BPU", programmes: ["JKK", "JKM"], income: null, riskClass: null } as const;
  const asked = { ...one, payer: plan.payer, sector: plan.sector };
  const yearly = months === 0 ? 0 : must(subsidyCost(1, months, { year, month }, asked)).total;
  const ofAll = (index: number): number => sum(bySlot.map((costs) => costs[index] ?? 0));
  const heads = personsByYear[at] ?? 0;
  const left: readonly (readonly [string, CellValue])[] = [
    ["Cakupan dasar", covered / workers],
    ["Target yang dipakai", target],
    ["Kekurangan menuju target pada tahun dasar", rows[0]?.gap ?? ""],
    ["Peserta tambahan sampai tahun target", addedOf(facts)],
    ["Biaya tahun pertama", rows[1]?.cost ?? ""],
    ["Biaya pada tahun target", inTargetYear.cost],
    ["Biaya semua tahun", cost],
  ];
  const right: readonly (readonly [string, CellValue])[] = [
    ["Angka dasar per tanggal", serialOf(facts.asOf)],
    ["Pekerja (basis)", workers],
    ["Peserta", covered],
    ["Pembayar", payer],
    ["Iuran per orang pada tahun target", yearly],
    ["Biaya per orang yang dilindungi, tahun target", heads > 0 ? Math.round(ofAll(at) / heads) : ""],
    ["Anggaran tahun pertama, semua pembayar", ofAll(1)],
  ];
  const sheet = found.sheet("ringkasan");
  for (const [column, figures] of [
    [0, left],
    [4, right],
  ] as const) {
    for (const [label, wanted] of figures) {
      const isShare = label === "Cakupan dasar" || label === "Target yang dipakai";
      found.compare(sheet, found.rowWith(sheet, label, column), column + 1, label, wanted, isShare);
    }
  }
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
  const { plan, covered, workers, target, isReached } = facts;
  if (isReached) return "Target sudah tercapai: cakupan dipertahankan";
  const [from, to] = [percentOf(covered, workers), percent(target)];
  if (isBelow(facts))
    return `Target tahunan membawa cakupan dari ${from} ke ${resulting(facts)} pada ${plan.targetYear}, belum ${to}`;
  const added = addedOf(facts);
  const yearly = Math.ceil(added / (plan.targetYear - (plan.years[0]?.year ?? 0)));
  const how = added > 0 ? `rata-rata ${persons(yearly)} peserta tambahan setiap tahun` : enough(facts);
  return `Cakupan harus naik dari ${from} ke ${to} pada ${plan.targetYear}: ${how}`;
}

function ofCosts({ plan, payer, bySlot }: Facts): string {
  const byYear = plan.years.map((_, at) => sum(bySlot.map((costs) => costs[at] ?? 0)));
  const total = sum(byYear);
  if (total === 0) return "Tidak ada biaya yang masuk anggaran";
  const [first, last] = [plan.years[1]?.year ?? 0, plan.years.at(-1)?.year ?? 0];
  return (
    `Anggaran ${rupiah(byYear[1] ?? 0)} pada ${first} menjadi ${rupiah(byYear.at(-1) ?? 0)} pada ${last}; ` +
    `pembayar 1, ${payer}, menanggung ${percentOf(sum(bySlot[0] ?? []), total)}`
  );
}

function ofGaps({ plan, gaps }: Facts): string {
  const most = Math.max(...gaps.map(({ gap }) => gap));
  if (most === 0) return "Semua segmen sudah mencapai targetnya";
  const name = gaps.find(({ gap }) => gap === most)?.name ?? "";
  return `Kekurangan terbesar pada ${plan.years[0]?.year ?? 0}: ${name}, ${persons(most)} orang; segmen tumpang tindih, jangan dijumlahkan`;
}

function ofCash({ plan, months }: Facts): string {
  const most = Math.max(...months);
  if (most === Math.min(...months)) return `Kas ${plan.budgetYear}: setiap bulan ${rupiah(most)}`;
  return `Kas ${plan.budgetYear}: bulan terberat ${monthNames[months.indexOf(most)] ?? ""}, ${rupiah(most)}`;
}
