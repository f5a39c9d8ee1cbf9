/** Ringkasan: the key figures. The sentences of the page read them, so that no two numbers on it can disagree. */
import type { Text } from "../../../domain/index.js";
import { area, cell, columns, f, onceKnown, sentence } from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  SheetBuilder,
  StyleName,
} from "../../../sheets/index.js";
import { programmesText } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import type { CostLine, MoneySheets } from "../biaya/cells.js";
import type { CashCells } from "../anggaran/cash.js";
import type { BalanceSheet } from "../neraca/sheet.js";
import type { ProjectionSheet } from "../proyeksi/sheet.js";
import type { SegmentSheet } from "../segmen/cells.js";

/** What the summary reads from. */
export interface SummarySources {
  readonly model: PlanModel;
  readonly assumptions: PricedAssumptions;
  readonly segments: SegmentSheet;
  readonly projection: ProjectionSheet;
  readonly money: MoneySheets;
  readonly cash: CashCells;
  readonly balance: BalanceSheet;
}

/** The key figures that sentences repeat. */
export interface KeyCells {
  /** The year that the page is about: the target year, or the last year where the target lies beyond it. */
  readonly year: CellPlace;
  /** Persons missing to the target in the base year. */
  readonly gap: CellPlace;
  /** Members of the path in that year beyond those covered in the base year; below 0 where fewer workers need fewer. */
  readonly added: CellPlace;
  /** Persons whom the path leaves below the target in that year. */
  readonly remaining: CellPlace;
  /** New members a year on average until then, those who take the place of others included. */
  readonly newYearly: CellPlace;
  /** Persons paid for in that year, all lines in the budget. */
  readonly paid: CellPlace;
  /** Rupiah of that year, all payers. */
  readonly yearCost: CellPlace;
  /** Rupiah of all years after the base year, all payers. */
  readonly allCost: CellPlace;
  /** Parts of the persons who have to be paid for, over all years: the first payer's, all other payers'. */
  readonly mainShare: CellPlace;
  readonly otherShare: CellPlace;
  /** Persons of that year whom nobody pays for. */
  readonly unpaid: CellPlace;
  /** "JKK+JKM", with JHT where it is chosen. */
  readonly programmes: CellPlace;
}

/** All years of a row, or those after the base year. */
export function yearsOf({ model }: Pick<SummarySources, "model">, row: Row, skip = 0): ReferenceNode {
  const first = row(columns.firstYear + skip);
  return area({ ...first, columns: model.years.length - skip }, "both");
}

/** The sum over the years after the base year; an empty text as long as one lacks its number. */
function sumOfYears(from: SummarySources, row: Row): FormulaNode {
  const years = yearsOf(from, row, 1);
  const known = f`COUNT(${years}) = COLUMNS(${years})`;
  return f`IF(${known}, SUM(${years}), "")`;
}

/** The value of a row in the year that the page is about. */
export function inYear(from: SummarySources, year: CellPlace, row: Row): FormulaNode {
  const place = f`MATCH(${cell(year, "both")}, ${yearsOf(from, from.assumptions.years)}, 0)`;
  return f`INDEX(${yearsOf(from, row)}, 1, ${place})`;
}

/** "2025–2029", the years after the base year; "2025" where there is one only. */
export function spanOfYears({ assumptions }: SummarySources): FormulaNode {
  const first = f`${cell(assumptions.firstYear, "both")} + 1`;
  const last = cell(assumptions.lastYear, "both");
  return f`${first} & IF(${first} = ${last}, "", "–" & ${last})`;
}

/** How many years after the base year the page is about. */
const yearsUntil = ({ assumptions }: SummarySources, year: CellPlace): FormulaNode =>
  f`${cell(year, "both")} - ${cell(assumptions.firstYear, "both")}`;

interface KeyFigure {
  /** Words, or a formula where they name the payer. */
  readonly label: Text | FormulaNode;
  readonly node: FormulaNode;
  readonly style: StyleName;
  readonly unit: Text | FormulaNode;
}

/** Writes the figures in two columns, each a label, a value and its unit; ends on the row below them. */
export function writeKeyFigures(
  sheet: SheetBuilder,
  from: SummarySources,
  at: { readonly left: number; readonly right: number },
): KeyCells {
  const top = sheet.row;
  const { year, results } = writeResults(sheet, from, at.left);
  const end = sheet.row;
  sheet.row = top;
  const bases = writeBases(sheet, from, at.right, year);
  sheet.row = Math.max(end, sheet.row);
  return { year, ...results, ...bases };
}

type Write = (figure: KeyFigure) => CellPlace;

function writerOf(sheet: SheetBuilder, { model }: SummarySources, column: number): Write {
  return ({ label, node, style, unit }) => {
    if ("kind" in label) sheet.calculate(column, label, "label", { room: 58 });
    else sheet.put(column, model.say(label), "label");
    const place = sheet.calculate(column + 1, node, style, { room: 16 });
    if ("kind" in unit) sheet.calculate(column + 2, unit, "unit", { room: 16 });
    else sheet.put(column + 2, model.say(unit), "unit");
    sheet.next();
    return place;
  };
}

const ofWorkers: Text = { id: "% dari pekerja", en: "% of workers" };
const persons: Text = { id: "orang", en: "persons" };
const rupiah: Text = { id: "Rp", en: "Rp" };

/** "Rp, 2029" */
const unitOf = ({ model }: SummarySources, unit: Text, year: FormulaNode): FormulaNode =>
  f`${`${model.say(unit)}, `} & ${year}`;

/** Where it goes and what it takes. */
function writeResults(
  sheet: SheetBuilder,
  from: SummarySources,
  column: number,
): {
  readonly year: CellPlace;
  readonly results: Pick<
    KeyCells,
    "gap" | "added" | "remaining" | "newYearly" | "paid" | "yearCost" | "allCost"
  >;
} {
  const { assumptions, projection, money } = from;
  const { total } = from.segments;
  const write = writerOf(sheet, from, column);
  const isKnown = [cell(total.rate, "both")] as const;
  write({
    label: { id: "Cakupan dasar", en: "Coverage today" },
    node: shown(total.rate),
    style: "derived.share",
    unit: ofWorkers,
  });
  write({
    label: { id: "Target yang dipakai", en: "Target in use" },
    node: shown(total.target),
    style: "derived.share",
    unit: ofWorkers,
  });
  const within = f`MIN(${cell(assumptions.targetYear, "both")}, ${cell(assumptions.lastYear, "both")})`;
  const year = write({
    label: {
      id: "Tahun yang ditunjukkan di halaman ini",
      en: "Year that this page shows",
    },
    node: f`MAX(${cell(assumptions.firstYear, "both")}, ${within})`,
    style: "calculated.year",
    unit: f`IF(
      ${cell(assumptions.targetYear, "both")} > ${cell(assumptions.lastYear, "both")},
      ${from.model.say({ id: "tahun akhir rencana", en: "final year of the plan" })},
      ${from.model.say({ id: "tahun target", en: "target year" })}
    )`,
  });
  const shownYear = cell(year, "both");
  const gap = write({
    label: { id: "Kekurangan menuju target pada tahun dasar", en: "Gap to the target in the base year" },
    node: projection.total.gap(columns.firstYear),
    style: "calculated.persons",
    unit: unitOf(from, persons, cell(assumptions.firstYear, "both")),
  });
  const added = write({
    label: { id: "Peserta tambahan menurut jalur rencana", en: "Additional members on the planned path" },
    node: onceKnown(
      isKnown,
      f`${inYear(from, year, projection.total.members)} - ${cell(total.covered, "both")}`,
    ),
    style: "calculated.persons",
    unit: sentence(from.model.say({ id: "orang, sampai ", en: "persons, by " }), shownYear),
  });
  const remaining = write({
    label: { id: "Kekurangan yang tersisa sesudah itu", en: "Gap that is left after that" },
    node: onceKnown(isKnown, inYear(from, year, projection.total.gap)),
    style: "calculated.persons",
    unit: unitOf(from, persons, shownYear),
  });
  const newYearly = write({
    label: {
      id: "Peserta baru setahun, rata-rata",
      en: "New members a year, on average",
    },
    node: onceKnown(isKnown, averageNew(from, year)),
    style: "calculated.persons",
    unit: sentence(from.model.say({ id: "orang, sampai ", en: "persons, until " }), shownYear),
  });
  const paid = write({
    label: { id: "Orang yang dibayari, semua pembayar", en: "Persons paid for, all payers" },
    node: inYear(from, year, money.persons),
    style: "calculated.persons",
    unit: unitOf(from, persons, shownYear),
  });
  write({
    label: { id: "Biaya tahun pertama, semua pembayar", en: "Cost of the first year, all payers" },
    node: money.total(columns.firstYear + 1),
    style: "calculated.rupiah",
    unit: unitOf(from, rupiah, assumptions.years(columns.firstYear + 1)),
  });
  const yearCost = write({
    label: { id: "Biaya setahun, semua pembayar", en: "Cost of a year, all payers" },
    node: inYear(from, year, money.total),
    style: "calculated.rupiah",
    unit: unitOf(from, rupiah, shownYear),
  });
  const allCost = write({
    label: { id: "Biaya semua tahun, semua pembayar", en: "Cost of all years, all payers" },
    node: sumOfYears(from, money.total),
    style: "total.rupiah",
    unit: unitOf(from, rupiah, spanOfYears(from)),
  });
  return { year, results: { gap, added, remaining, newYearly, paid, yearCost, allCost } };
}

/** New members of the years until the one shown, in whole persons a year, rounded up; the base year has none. */
function averageNew(from: SummarySources, year: CellPlace): FormulaNode {
  const { assumptions, projection } = from;
  const until = f`SUMIFS(
    ${yearsOf(from, projection.total.newMembers)},
    ${yearsOf(from, assumptions.years)},
    "<=" & ${cell(year, "both")}
  )`;
  return f`ROUNDUP(${until} / MAX(1, ${yearsUntil(from, year)}), 0)`;
}

/** What it starts from, who pays and for what. */
function writeBases(
  sheet: SheetBuilder,
  from: SummarySources,
  column: number,
  year: CellPlace,
): Pick<KeyCells, "mainShare" | "otherShare" | "unpaid" | "programmes"> {
  const { assumptions, projection, money } = from;
  const { total } = from.segments;
  const write = writerOf(sheet, from, column);
  const shownYear = cell(year, "both");
  const perYear = (unit: Text): FormulaNode => unitOf(from, unit, shownYear);
  write({
    label: { id: "Angka dasar per tanggal", en: "Baseline as of" },
    node: shown(total.date),
    style: "derived.date",
    unit: { id: "tanggal", en: "date" },
  });
  write({
    label: { id: "Pekerja (basis)", en: "Workers (base)" },
    node: shown(total.workers),
    style: "derived.persons",
    unit: persons,
  });
  write({
    label: { id: "Peserta", en: "Covered" },
    node: shown(total.covered),
    style: "derived.persons",
    unit: persons,
  });
  const programmes = write({
    label: { id: "Program pada baris anggaran", en: "Programmes of the lines in the budget" },
    node: programmesOf(from),
    style: "calculated.general",
    unit: { id: "Segmen", en: "Segmen" },
  });
  write({
    label: { id: "Pembayar utama", en: "Main payer" },
    node: shown(assumptions.payer),
    style: "derived.general",
    unit: { id: "Asumsi", en: "Asumsi" },
  });
  /** A label with the main payer's name, which follows the choice on Asumsi. */
  const naming = (before: Text, after: Text = { id: "", en: "" }): FormulaNode =>
    sentence(
      from.model.say(before),
      cell(assumptions.payer, "both"),
      ...(from.model.say(after) === "" ? [] : [from.model.say(after)]),
    );
  const { first, others } = partsOf(from);
  const ofThose: Text = { id: "% orang", en: "% of persons" };
  const span = unitOf(from, ofThose, spanOfYears(from));
  const mainShare = write({
    label: naming(
      { id: "Bagian ", en: "Part of those to be paid for: " },
      { id: " dari yang harus dibayari", en: "" },
    ),
    node: first,
    style: "calculated.share",
    unit: span,
  });
  const otherShare = write({
    label: { id: "Bagian pembayar lain", en: "Part of the other payers" },
    node: others,
    style: "calculated.share",
    unit: span,
  });
  const unpaid = write({
    label: { id: "Tanpa pembayar", en: "Without a payer" },
    node: inYear(from, year, money.unpaid),
    style: "calculated.persons",
    unit: perYear(persons),
  });
  write({
    label: naming({
      id: "Iuran JKK+JKM per orang BPU (bukan penerima upah), ",
      en: "JKK+JKM per self-employed (BPU) person, ",
    }),
    node: inYear(from, year, assumptions.rates.yearly),
    style: "calculated.rupiah",
    unit: perYear(rupiah),
  });
  write({
    label: {
      id: "Biaya per orang yang dibayari, semua pembayar",
      en: "Cost per person paid for, all payers",
    },
    node: inYear(from, year, money.perPerson),
    style: "calculated.rupiah",
    unit: perYear(rupiah),
  });
  write({
    label: naming({
      id: "Biaya wilayah di Proyeksi, oleh ",
      en: "Cost of the region on Proyeksi, by ",
    }),
    node: inYear(from, year, projection.total.cost),
    style: "calculated.rupiah",
    unit: f`"Rp, JKK+JKM, " & ${shownYear}`,
  });
  return { mainShare, otherShare, unpaid, programmes };
}

/** Persons of the first payer and of the others, over paid and unpaid persons of all years after the base year. */
function partsOf(from: SummarySources): { readonly first: FormulaNode; readonly others: FormulaNode } {
  const { money } = from;
  const after = (row: Row): ReferenceNode => yearsOf(from, row, 1);
  const ofFirst = f`SUM(${money.lines.flatMap((line) => personRowsOf(line).map(after))})`;
  const paid = f`SUM(${after(money.persons)})`;
  const all = f`${paid} + SUM(${after(money.unpaid)})`;
  const part = (value: FormulaNode): FormulaNode => f`IF(${all} > 0, ${value} / ${all}, "")`;
  return { first: part(ofFirst), others: part(f`${paid} - ${ofFirst}`) };
}

/** Persons whom the first payer pays for on a line. */
function personRowsOf({ bySlot, temporary }: CostLine): readonly Row[] {
  const [main] = bySlot;
  if (main === undefined) throw new Error("A plan has a payer");
  return temporary ? [main.fresh] : [main.running, main.continuing, main.fresh];
}

/** The programmes of the lines in the budget, of all of them or of some. */
function programmesOf({ model, money }: SummarySources): FormulaNode {
  const withSavings = programmesText(["JKK", "JKM", "JHT"]);
  const some = (are: (programmes: FormulaNode) => FormulaNode): FormulaNode =>
    f`OR(${money.lines.map((line) => f`AND(${isIn(line.included)}, ${are(cell(line.programmes, "both"))})`)})`;
  const saves = some((programmes) => f`${programmes} = ${withSavings}`);
  const saveNot = some((programmes) => f`${programmes} <> ${withSavings}`);
  const basic = programmesText(["JKK", "JKM"]);
  const mixed = `${basic} ${model.say({ id: "(sebagian JHT)", en: "(some with JHT)" })}`;
  return f`IF(${saves}, IF(${saveNot}, ${mixed}, ${withSavings}), IF(${saveNot}, ${basic}, ""))`;
}

/** Whether a line is in the budget. */
export function isIn(included: CellPlace): FormulaNode {
  return f`${cell(included, "both")} = 1`;
}

/** Another cell again; an empty cell stays empty instead of showing 0. */
function shown(place: CellPlace): FormulaNode {
  const target = cell(place, "both");
  return f`IF(${target} = "", "", ${target})`;
}
