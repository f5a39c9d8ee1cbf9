/** One block of Proyeksi: the region's, or a segment's. */
import type { Text } from "../../../domain/index.js";
import {
  asideColumns,
  cell,
  columns,
  coverageRate,
  f,
  gapToTarget,
  headerRow,
  onceKnown,
} from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  SheetBuilder,
  StyleName,
} from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import {
  keptNode,
  listedNode,
  membersNode,
  neededNode,
  newMembersNode,
  paidContinuingNode,
  paidNewNode,
  shareNode,
  workersNode,
} from "./formulas.js";
import { writeCliff, writeCost } from "./cost.js";
import type { CliffRows, CostRows } from "./cost.js";
import { ProjectionBlock, units } from "./rows.js";
import type { SegmentCells } from "../segmen/cells.js";

/** The rows of one block, each read in the reader's own column. */
export interface ProjectionRows extends CostRows, CliffRows {
  readonly segment: SegmentCells;
  readonly workers: Row;
  readonly share: Row;
  /** Persons that the path asks for. */
  readonly needed: Row;
  /** Last year's members who stay. */
  readonly kept: Row;
  /** The larger of the two. */
  readonly members: Row;
  readonly rate: Row;
  readonly newMembers: Row;
  /** Persons to be listed so that the new members are enrolled. */
  readonly listed: Row;
  readonly gap: Row;
  /** Of those covered at the start who are in the budget: paid for already, and still there. */
  readonly running: Row;
  /** Paid for last year and still there. */
  readonly paidContinuing: Row;
  /** New members who are paid for. */
  readonly paidNew: Row;
  readonly paid: Row;
  /** Sums over the years, in column B. */
  readonly newMembersSum: ReferenceNode;
  readonly listedSum: ReferenceNode;
}

export interface BlockSources {
  readonly sheet: SheetBuilder;
  readonly model: PlanModel;
  readonly assumptions: PricedAssumptions;
  /** Part of the way that is gone. */
  readonly weight: Row;
}

/** The name of a line over the whole width, followed by its rows. */
export function writeBlockHeading(
  { sheet, model }: Pick<BlockSources, "sheet" | "model">,
  segment: SegmentCells,
): void {
  sheet.calculate(columns.label, cell(segment.name, "both"), "heading", { room: 50 });
  for (let column = 1; column <= asideColumns(model).how; column += 1) sheet.put(column, null, "heading");
  sheet.height(20);
  sheet.next();
}

/** @param runs the cell on Pembayar that says which part of those who are covered already stays in the budget */
export function writeBlock(
  from: BlockSources,
  segment: SegmentCells,
  runs: CellPlace,
  isTotal: boolean,
): ProjectionRows {
  writeBlockHeading(from, segment);
  const block = new ProjectionBlock(from.sheet, from.model, isTotal, headerRow, cell(segment.name, "both"));
  const path = writePathRows(block, from, segment);
  const change = writeChange(block, from, segment, path);
  const running = writeRunning(block, from, segment, runs);
  const paid = { running, ...writePaid(block, from, { ...path, ...change }) };
  const people = { ...path, ...change, ...paid };
  const cost = writeCost(block, from.assumptions, segment, paid);
  return { segment, ...people, ...cost, ...writeCliff(block, from.assumptions, segment, people) };
}

const { persons, percent } = units;

/** A row of persons. */
function personsRow(
  label: Text,
  how: Text,
  node: (column: number) => FormulaNode,
  style: StyleName = "calculated.persons",
): Parameters<ProjectionBlock["row"]>[0] {
  return { label, unit: persons, how, style, node };
}

function isBaseIn({ assumptions }: BlockSources): (column: number) => FormulaNode {
  return (column) => f`${assumptions.years(column)} = ${cell(assumptions.baseYear, "both")}`;
}

function writePathRows(
  block: ProjectionBlock,
  from: BlockSources,
  segment: SegmentCells,
): Pick<ProjectionRows, "workers" | "share" | "needed" | "kept" | "members" | "rate"> {
  const { assumptions } = from;
  const isBase = isBaseIn(from);
  const at = {
    rate: cell(segment.rate, "both"),
    target: cell(segment.target, "both"),
    covered: cell(segment.covered, "both"),
    workers: cell(segment.workers, "both"),
  };
  const workers = block.row(
    personsRow(
      { id: "Pekerja", en: "Workers" },
      {
        id: "Basis di Segmen × indeks pekerja di Asumsi, dibulatkan.",
        en: "Base on Segmen × index of workers on Asumsi, rounded.",
      },
      (column) => workersNode(at.workers, assumptions.workersIndex(column)),
    ),
  );
  const share = block.row({
    label: { id: "Cakupan menurut jalur", en: "Coverage on the path" },
    unit: percent,
    how: {
      id: "Cakupan dasar + (target di Segmen − cakupan dasar) × bagian jalur yang ditempuh. Target di bawah cakupan dasar: cakupan dasar dipertahankan.",
      en: "Today's rate + (target on Segmen − today's rate) × part of the way that is gone. A target below today's rate: today's rate is held.",
    },
    style: "calculated.share",
    node: (column) => shareNode(at.rate, at.target, from.weight(column)),
  });
  const needed = block.row(
    personsRow(
      { id: "Peserta menurut jalur", en: "Members on the path" },
      {
        id: "Cakupan menurut jalur × pekerja, dibulatkan ke atas ke orang utuh.",
        en: "Coverage on the path × workers, rounded up to whole persons.",
      },
      (column) => neededNode(share(column), workers(column)),
    ),
  );
  const before = block.upcoming(1);
  const kept = block.row(
    personsRow(
      { id: "Peserta tahun lalu yang bertahan", en: "Last year's members who stay" },
      {
        id: "Peserta tahun sebelumnya × bagian yang bertahan, dibulatkan ke bawah; tahun dasar: peserta di Segmen.",
        en: "Members of the year before × share who stay, rounded down; base year: covered on Segmen.",
      },
      (column) => keptNode(isBase(column), at.covered, before(column - 1), assumptions.retention(column)),
    ),
  );
  const members = block.row(
    personsRow(
      { id: "Peserta yang diperlukan", en: "Members needed" },
      {
        id: "Peserta menurut jalur, tetapi tidak kurang dari yang bertahan: tidak ada yang dikeluarkan.",
        en: "Members on the path, but not fewer than those who stay: nobody is sent away.",
      },
      (column) => membersNode(kept(column), needed(column)),
      "total.persons",
    ),
  );
  const rate = block.row({
    label: { id: "Cakupan yang dihasilkan", en: "Resulting coverage" },
    unit: percent,
    how: { id: "Peserta ÷ pekerja tahun itu.", en: "Members ÷ workers of the year." },
    style: "calculated.share",
    node: (column) =>
      onceKnown([members(column), workers(column)], coverageRate(members(column), workers(column))),
  });
  return { workers, share, needed, kept, members, rate };
}

function writeChange(
  block: ProjectionBlock,
  from: BlockSources,
  segment: SegmentCells,
  path: Pick<ProjectionRows, "workers" | "kept" | "members">,
): Pick<ProjectionRows, "newMembers" | "newMembersSum" | "listed" | "listedSum" | "gap"> {
  const { members, kept, workers } = path;
  const isBase = isBaseIn(from);
  const newMembers = block.row(
    personsRow(
      { id: "Peserta baru tahun itu", en: "New members in the year" },
      {
        id: "Peserta yang diperlukan dikurangi yang bertahan; tahun dasar 0.",
        en: "Members needed less those who stay; 0 in the base year.",
      },
      (column) => newMembersNode(isBase(column), members(column), kept(column)),
    ),
  );
  const newMembersSum = block.sum("calculated.persons");
  const allYears = (row: Row): FormulaNode => f`SUM(${block.inYears(row(columns.firstYear).row)})`;
  block.test(f`${newMembersSum} = ${allYears(members)} - ${allYears(kept)}`, newMembersSum);
  const listed = block.row(
    personsRow(
      { id: "Orang yang harus didata", en: "Persons to be listed" },
      {
        id: "Peserta baru ÷ bagian yang lolos verifikasi di Asumsi, dibulatkan ke atas.",
        en: "New members ÷ part that is enrolled on Asumsi, rounded up.",
      },
      (column) => listedNode(newMembers(column), from.assumptions.yield(column)),
    ),
  );
  const listedSum = block.sum("calculated.persons");
  const gap = block.row(
    personsRow(
      { id: "Kekurangan menuju target akhir", en: "Gap to the final target" },
      {
        id: "Target di Segmen × pekerja tahun itu, dikurangi peserta yang diperlukan tahun itu; 0 bila tercapai.",
        en: "Target on Segmen × workers of the year, less members needed in the year; 0 once reached.",
      },
      (column) =>
        onceKnown(
          [members(column), workers(column)],
          gapToTarget(members(column), workers(column), cell(segment.target, "both")),
        ),
    ),
  );
  return { newMembers, newMembersSum, listed, listedSum, gap };
}

/** They need no base and no target: who is paid for already stays so until the budget stops. */
function writeRunning(
  block: ProjectionBlock,
  from: BlockSources,
  segment: SegmentCells,
  runs: CellPlace,
): Row {
  const isBase = isBaseIn(from);
  const before = block.upcoming();
  const covered = cell(segment.covered, "both");
  const begin = f`ROUND(${covered} * ${cell(runs, "both")}, 0)`;
  const first = (column: number): FormulaNode =>
    f`${from.assumptions.years(column)} = ${cell(from.assumptions.baseYear, "both")} + 1`;
  return block.row(
    personsRow(
      { id: "Dibayari, peserta berjalan", en: "Paid for already" },
      {
        id: "Peserta di Segmen × bagian yang menurut Pembayar tetap dianggarkan × bagian yang bertahan tiap tahun, dibulatkan ke bawah; tahun dasar 0.",
        en: "Covered on Segmen × the part who stay in the budget by Pembayar × the share who stay each year, rounded down; 0 in the base year.",
      },
      (column) => {
        const stay = (heads: FormulaNode): FormulaNode =>
          f`ROUNDDOWN(ROUND(${heads} * ${from.assumptions.retention(column)}, 6), 0)`;
        return f`IF(
          ${cell(runs, "both")} > 0,
          ${onceKnown([covered], f`IF(${isBase(column)}, 0, IF(${first(column)}, ${stay(begin)}, ${stay(before(column - 1))}))`)},
          0
        )`;
      },
    ),
  );
}

function writePaid(
  block: ProjectionBlock,
  from: BlockSources,
  people: Pick<ProjectionRows, "members" | "newMembers">,
): Pick<ProjectionRows, "paidContinuing" | "paidNew" | "paid"> {
  const { assumptions } = from;
  const isBase = isBaseIn(from);
  const before = block.upcoming(2);
  const paidContinuing = block.row(
    personsRow(
      { id: "Dibayari, peserta lama", en: "Paid for, continuing members" },
      {
        id: "Yang dibayari tahun lalu × bagian yang bertahan, dibulatkan ke bawah; tahun dasar 0.",
        en: "Paid for last year × share who stay, rounded down; 0 in the base year.",
      },
      (column) =>
        paidContinuingNode(
          isBase(column),
          people.members(column),
          before(column - 1),
          assumptions.retention(column),
        ),
    ),
  );
  const paidNew = block.row(
    personsRow(
      { id: "Dibayari, peserta baru", en: "Paid for, new members" },
      {
        id: "Peserta baru tahun itu × bagian yang dibayari, dibulatkan ke atas; tahun dasar 0.",
        en: "New members in the year × part that is paid for, rounded up; 0 in the base year.",
      },
      (column) => paidNewNode(isBase(column), people.newMembers(column), cell(assumptions.paidShare, "both")),
    ),
  );
  const paid = block.row(
    personsRow(
      { id: "Peserta tambahan yang dibayari", en: "Additional members paid for" },
      {
        id: "Peserta lama + peserta baru yang dibayari: yang didaftarkan tahun lalu tetap didanai.",
        en: "Continuing + new members paid for: those enrolled earlier stay funded.",
      },
      (column) =>
        onceKnown(
          [paidContinuing(column), paidNew(column)],
          f`${paidContinuing(column)} + ${paidNew(column)}`,
        ),
    ),
  );
  return { paidContinuing, paidNew, paid };
}
