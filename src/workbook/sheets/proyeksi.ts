/** Proyeksi: the path of the region and of each segment, year by year, in one formula a row. */
import type { Text } from "../../domain/index.js";
import {
  area,
  binary,
  call,
  cell,
  coverageRate,
  gapToTarget,
  minus,
  number,
  onceKnown,
  over,
  personsNeeded,
  plus,
  subsidyCost,
  text,
  times,
  when,
} from "../formula.js";
import type { CellPlace, FormulaNode, ReferenceNode } from "../formula.js";
import type { PlanModel } from "../model.js";
import type { SheetPlan } from "../plan.js";
import type { StyleName } from "../styles.js";
import type { AssumptionCells } from "./asumsi.js";
import type { Row } from "./asumsiRows.js";
import { SheetBuilder } from "./builder.js";
import { sheetKeys } from "./keys.js";
import {
  columns,
  eachYear,
  headerRow,
  landscape,
  timelineOf,
  writeTitle,
  writeYearHeadings,
  yearSheetWidths,
} from "./layout.js";
import type { SegmentCells, SegmentSheet } from "./segmen.js";

/** The rows of one block, each read in the reader's own column. */
export interface ProjectionRows {
  readonly segment: SegmentCells;
  readonly workers: Row;
  readonly share: Row;
  readonly members: Row;
  readonly rate: Row;
  readonly newMembers: Row;
  readonly gap: Row;
  readonly paid: Row;
  readonly cost: Row;
  /** Sums over the years, in column B. */
  readonly newMembersSum: ReferenceNode;
  readonly costSum: ReferenceNode;
}

export interface ProjectionSheet {
  readonly sheet: SheetPlan;
  readonly total: ProjectionRows;
  readonly segments: readonly ProjectionRows[];
}

export function projectionSheet(
  model: PlanModel,
  assumptions: AssumptionCells,
  segments: SegmentSheet,
): ProjectionSheet {
  const { say } = model;
  const widths = yearSheetWidths([34, 18, 15, 6, 44], model.years.length, 15);
  const sheet = new SheetBuilder(sheetKeys.projection, widths);
  writeTitle(
    sheet,
    `${say({ id: "Proyeksi", en: "Projection" })} — ${model.region.name}`,
    say({
      id: "Setiap baris satu rumus untuk semua tahun; kolom yang sama adalah tahun yang sama di semua lembar. Tidak ada yang diketik di sini.",
      en: "One formula a row for all years; the same column is the same year on every sheet. Nothing is typed in here.",
    }),
  );
  const headings = [
    say({ id: "Baris", en: "Row" }),
    say({ id: "Jumlah semua tahun", en: "Sum of all years" }),
    say({ id: "Satuan", en: "Unit" }),
    say({ id: "Uji", en: "Test" }),
    say({ id: "Cara hitung", en: "How it is calculated" }),
  ] as const;
  writeYearHeadings(sheet, model, headings, { sheet: sheetKeys.assumptions });
  const total = writeBlock(sheet, model, assumptions, segments.total, true);
  const rest = segments.standing.map((segment) => writeBlock(sheet, model, assumptions, segment, false));
  return {
    sheet: {
      key: sheet.key,
      name: "Proyeksi",
      tabColour: "#14505C",
      columnWidths: widths,
      cells: sheet.cells,
      frozen: { rows: 4, columns: 1 },
      print: landscape,
      charts: [],
      validations: [],
      alerts: [total, ...rest].map((rows) => ({ ...rows.newMembersSum, column: columns.source })),
      rowHeights: sheet.rowHeights(),
      timeline: timelineOf(model),
      merges: sheet.merges,
    },
    total,
    segments: rest,
  };
}

class Block {
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly model: PlanModel,
    /** How each row is calculated is said once, in the region's block. */
    private readonly explained: boolean,
  ) {}

  row(row: {
    readonly label: Text;
    readonly unit: Text;
    readonly how: Text;
    readonly style: StyleName;
    readonly node: (column: number) => FormulaNode;
  }): Row {
    const { sheet, model } = this;
    const { key } = sheet;
    const at = sheet.row;
    const strong = row.style.startsWith("total.");
    sheet.put(columns.label, model.say(row.label), strong ? "labelStrong" : "label");
    sheet.put(columns.unit, model.say(row.unit), "unit");
    sheet.put(columns.explanation, this.explained ? model.say(row.how) : null, "note");
    eachYear(model, (column) => {
      sheet.calculate(column, row.node(column), row.style);
    });
    sheet.next();
    return (column) => cell({ sheet: key, row: at, column });
  }

  /** The sum of the row just written, in column B; empty as long as a year lacks its number. */
  sum(style: StyleName): ReferenceNode {
    const { sheet, model } = this;
    const row = sheet.row - 1;
    const inYears = (of: number): ReferenceNode =>
      area({ sheet: sheet.key, row: of, column: columns.firstYear, rows: 1, columns: model.years.length });
    const years = inYears(row);
    const headings = inYears(headerRow);
    sheet.row = row;
    const place = sheet.calculate(
      columns.value,
      when(binary("<", call("COUNT", years), call("COUNT", headings)), text(""), call("SUM", years)),
      style,
    );
    sheet.row = row + 1;
    return cell(place);
  }

  /** A test of the row just written, in column D: "OK", or a sign that something was overwritten. */
  test(holds: FormulaNode, known: ReferenceNode): void {
    const { sheet } = this;
    sheet.row -= 1;
    const verdict = when(holds, text("OK"), text("≠"));
    sheet.calculate(columns.source, when(call("ISNUMBER", known), verdict, text("")), "check");
    sheet.row += 1;
  }
}

const persons: Text = { id: "orang", en: "persons" };
const percent: Text = { id: "% dari pekerja", en: "% of workers" };
const rupiah: Text = { id: "Rp", en: "Rp" };

function writeBlock(
  sheet: SheetBuilder,
  model: PlanModel,
  assumptions: AssumptionCells,
  segment: SegmentCells,
  isTotal: boolean,
): ProjectionRows {
  const years = assumptions.years;
  const isBase = (column: number): FormulaNode =>
    binary("=", years(column), cell(assumptions.baseYear, "both"));
  const at = {
    rate: cell(segment.rate, "both"),
    target: cell(segment.target, "both"),
    covered: cell(segment.covered, "both"),
  };
  sheet.calculate(columns.label, cell(segment.name, "both"), "heading");
  for (let column = 1; column < columns.firstYear + model.years.length; column += 1)
    sheet.put(column, null, "heading");
  sheet.height(20);
  sheet.next();
  const block = new Block(sheet, model, isTotal);

  const workers = block.row({
    label: { id: "Pekerja", en: "Workers" },
    unit: persons,
    how: {
      id: "Basis di Segmen × indeks pekerja di Asumsi, dibulatkan.",
      en: "Base on Segmen × index of workers on Asumsi, rounded.",
    },
    style: "calculated.persons",
    node: (column) => {
      const base = cell(segment.workers, "both");
      return onceKnown([base], call("ROUND", times(base, assumptions.workersIndex(column)), number(0)));
    },
  });
  const share = block.row({
    label: { id: "Cakupan menurut jalur", en: "Coverage on the path" },
    unit: percent,
    how: {
      id: "Lurus dari cakupan dasar ke target pada tahun target, lalu dipertahankan. Target di bawah cakupan dasar: cakupan dasar dipertahankan.",
      en: "A straight line from today's rate to the target in the target year, then held. A target below today's rate: today's rate is held.",
    },
    style: "calculated.share",
    node: (column) => pathShare(assumptions, years(column), at.rate, at.target),
  });
  const members = block.row({
    label: { id: "Peserta yang diperlukan", en: "Members needed" },
    unit: persons,
    how: {
      id: "Cakupan menurut jalur × pekerja, dibulatkan ke atas ke orang utuh.",
      en: "Coverage on the path × workers, rounded up to whole persons.",
    },
    style: "total.persons",
    node: (column) =>
      onceKnown([share(column), workers(column)], personsNeeded(share(column), workers(column))),
  });
  const rate = block.row({
    label: { id: "Cakupan yang dihasilkan", en: "Resulting coverage" },
    unit: percent,
    how: { id: "Peserta ÷ pekerja tahun itu.", en: "Members ÷ workers of the year." },
    style: "calculated.share",
    node: (column) =>
      onceKnown([members(column), workers(column)], coverageRate(members(column), workers(column))),
  });
  const newMembers = block.row({
    label: { id: "Peserta baru tahun itu", en: "New members in the year" },
    unit: persons,
    how: {
      id: "Peserta yang diperlukan dikurangi peserta yang diperlukan tahun sebelumnya; tahun dasar 0.",
      en: "Members needed less members needed the year before; 0 in the base year.",
    },
    style: "calculated.persons",
    node: (column) =>
      onceKnown(
        [members(column)],
        when(isBase(column), number(0), minus(members(column), members(column - 1))),
      ),
  });
  const newMembersSum = block.sum("calculated.persons");
  const first = members(columns.firstYear);
  const last = members(columns.firstYear + model.years.length - 1);
  block.test(binary("=", newMembersSum, minus(last, first)), newMembersSum);
  const gap = block.row({
    label: { id: "Kekurangan menuju target akhir", en: "Gap to the final target" },
    unit: persons,
    how: {
      id: "Target di Segmen × pekerja tahun itu, dikurangi peserta yang diperlukan tahun itu; 0 bila tercapai.",
      en: "Target on Segmen × workers of the year, less members needed in the year; 0 once reached.",
    },
    style: "calculated.persons",
    node: (column) =>
      onceKnown([members(column), workers(column)], gapToTarget(members(column), workers(column), at.target)),
  });
  const paid = block.row({
    label: { id: "Peserta tambahan yang dibayari", en: "Additional members paid for" },
    unit: persons,
    how: {
      id: "Semua peserta di atas angka dasar (bukan hanya yang baru) × bagian yang dibayari; yang didaftarkan tahun lalu tetap didanai.",
      en: "Every member above the baseline (not only the new ones) × part that is paid for; those enrolled earlier stay funded.",
    },
    style: "calculated.persons",
    node: (column) =>
      onceKnown(
        [members(column), at.covered],
        personsNeeded(
          cell(assumptions.paidShare, "both"),
          call("MAX", number(0), minus(members(column), at.covered)),
        ),
      ),
  });
  return {
    segment,
    workers,
    share,
    members,
    rate,
    newMembers,
    newMembersSum,
    gap,
    paid,
    ...writeCost(block, assumptions, segment, paid),
  };
}

function pathShare(
  assumptions: AssumptionCells,
  year: FormulaNode,
  rate: ReferenceNode,
  target: ReferenceNode,
): FormulaNode {
  const baseYear = cell(assumptions.baseYear, "both");
  const targetYear = cell(assumptions.targetYear, "both");
  const passed = over(minus(year, baseYear), minus(targetYear, baseYear));
  return onceKnown(
    [rate, target],
    when(binary(">=", year, targetYear), target, plus(rate, times(minus(target, rate), passed))),
  );
}

function writeCost(
  block: Block,
  assumptions: AssumptionCells,
  segment: SegmentCells,
  paid: Row,
): Pick<ProjectionRows, "cost" | "costSum"> {
  const isWage = binary("=", cell(segment.route, "both"), text("PU"));
  const wage = cell(segment.wage, "both");
  const part = (share: CellPlace): FormulaNode => call("ROUND", times(wage, cell(share, "both")), number(0));
  const monthly = plus(part(assumptions.wageJkk), part(assumptions.wageJkm));
  const perPerson = block.row({
    label: { id: "Iuran per orang per tahun", en: "Contribution per person and year" },
    unit: { id: "Rp/orang", en: "Rp/person" },
    how: {
      id: "BPU: dari Asumsi menurut pembayar dan bulan. PU: upah di Segmen × tarif di Asumsi × bulan yang didanai.",
      en: "BPU: from Asumsi by payer and months. PU: wage on Segmen × rates on Asumsi × months funded.",
    },
    style: "calculated.amount",
    node: (column) =>
      when(
        isWage,
        onceKnown([wage], times(assumptions.months(column), monthly)),
        assumptions.yearlyContribution(column),
      ),
  });
  const cost = block.row({
    label: { id: "Biaya iuran", en: "Cost of the contribution" },
    unit: rupiah,
    how: {
      id: "Peserta tambahan yang dibayari × iuran per orang per tahun. Belum termasuk peserta yang sudah didanai pada tahun dasar.",
      en: "Additional members paid for × contribution per person and year. Without the members already funded in the base year.",
    },
    style: "total.amount",
    node: (column) => {
      const args = [
        paid(column),
        assumptions.months(column),
        call("DATE", assumptions.years(column), assumptions.startMonth(column), number(1)),
        cell(assumptions.payer, "both"),
        cell(assumptions.sector, "both"),
      ];
      const product = subsidyCost(args, times(paid(column), perPerson(column)), isWage);
      // Nobody to pay for costs nothing, whatever the wage.
      const nobody = binary("=", paid(column), number(0));
      return onceKnown([paid(column)], when(nobody, number(0), onceKnown([perPerson(column)], product)));
    },
  });
  return { cost, costSum: block.sum("total.amount") };
}
