/** Proyeksi: the path of the region and of each segment, year by year, in one formula a row. */
import {
  asideColumns,
  asideWidths,
  cell,
  f,
  headerRow,
  SheetBuilder,
  sheetKeys,
  timelineOf,
  writeHeading,
  writeRegionTitle,
  writeAsideHeadings,
  yearHeadings,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetPlan } from "../../../sheets/index.js";
import { pathNames } from "../../../domain/index.js";
import { hasBase } from "../model.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { Row } from "../asumsi/rows.js";
import { passedNode, weightNode } from "./formulas.js";
import { writeBlock } from "./block.js";
import type { ProjectionRows } from "./block.js";
import { recapHeight, writeRecap } from "./recap.js";
import type { RecapRows } from "./recap.js";
import { ProjectionBlock } from "./rows.js";
import { writeTemporary } from "./temporary.js";
import type { TemporaryRows } from "./temporary.js";
import type { SegmentSheet } from "../segmen/cells.js";

export type { ProjectionRows } from "./block.js";
export type { TemporaryRows } from "./temporary.js";

/** How the region and every segment go to their targets. */
interface PathRows {
  /** Part of the time that has passed. */
  readonly passed: Row;
  /** The target of the year that the path follows; empty where it follows none. */
  readonly yearlyTarget: Row;
  /** Part of the way that is gone. */
  readonly weight: Row;
}

export interface ProjectionSheet {
  readonly sheet: SheetPlan;
  readonly path: PathRows;
  readonly total: ProjectionRows;
  readonly segments: readonly ProjectionRows[];
  readonly temporary: readonly TemporaryRows[];
  readonly recap: RecapRows;
}

export function projectionSheet(
  model: PlanModel,
  assumptions: PricedAssumptions,
  segments: SegmentSheet,
  payers: { readonly lines: readonly { readonly running: CellPlace | null }[] },
): ProjectionSheet {
  const runs = (line: number): CellPlace => {
    const place = payers.lines[line]?.running ?? null;
    if (place === null) throw new Error("A line that stands says whether its members stay in the budget");
    return place;
  };
  const sheet = new SheetBuilder(sheetKeys.projection, asideWidths(31, model, yearWidth(model)));
  writeRegionTitle(
    sheet,
    model,
    { id: "Proyeksi", en: "Projection" },
    {
      id: "Setiap baris satu rumus untuk semua tahun; kolom yang sama adalah tahun yang sama di semua lembar. Tidak ada yang diketik di sini.",
      en: "One formula a row for all years; the same column is the same year on every sheet. Nothing is typed in here.",
    },
  );
  writeAsideHeadings(sheet, model, yearHeadings.row);
  const path = writePath(sheet, model, assumptions, segments);
  const from = { sheet, model, assumptions, weight: path.weight };
  const total = writeBlock(from, segments.total, runs(0), true);
  // What is read across the segments stands above their blocks, and needs them: those are written first.
  const recapAt = sheet.row;
  sheet.row += recapHeight(segments.standing.length);
  const printed = sheet.row;
  const rest = segments.standing.map((segment, index) => writeBlock(from, segment, runs(index + 1), false));
  const temporary = segments.temporary.map((segment, index) => writeTemporary(from, segment, index === 0));
  sheet.row = recapAt;
  const recap = writeRecap(sheet, model, total, rest);
  if (sheet.row !== printed) throw new Error("The recap fills the rows that were kept for it");
  return {
    sheet: sheet.finish({
      name: "Proyeksi",
      tabColour: "#14505C",
      frozen: { rows: 4, columns: 1 },
      // How it is calculated stands beside what is handed in, and the block of each segment below it.
      print: {
        orientation: "portrait",
        titleRows: headerRow + 1,
        columns: asideColumns(model).sum + 1,
        rows: printed,
        // A region without figures of its own is an empty table: its segments are handed in, or nothing.
        ...(hasBase(model) ? {} : rest.length > 0 ? { firstRow: recap.bySegment } : { nothing: true }),
      },
      alerts: [total, ...rest].map((rows) => ({ ...rows.newMembersSum, column: asideColumns(model).test })),
      timeline: timelineOf(model),
    }),
    path,
    total,
    segments: rest,
    temporary,
    recap,
  };
}

/** Trillions of rupiah need more room; beside the pane six years are in sight without them. */
export function yearWidth({ total }: PlanModel): number {
  return (total.workers.value ?? 0) > 4_000_000 ? 17 : 14;
}

/** The way to the target, the same for the region and every segment. */
function writePath(
  sheet: SheetBuilder,
  model: PlanModel,
  assumptions: PricedAssumptions,
  segments: SegmentSheet,
): PathRows {
  const { say } = model;
  writeHeading(
    sheet,
    say({ id: "Jalur menuju target", en: "The way to the target" }),
    asideColumns(model).how,
  );
  const block = new ProjectionBlock(sheet, model, true);
  const chosen = (name: keyof typeof pathNames): FormulaNode =>
    f`${cell(assumptions.path, "both")} = ${say(pathNames[name])}`;
  const baseYear = cell(assumptions.baseYear, "both");
  const passed = block.row({
    label: { id: "Bagian waktu yang ditempuh", en: "Part of the time that has passed" },
    unit: { id: "0 sampai 1", en: "0 to 1" },
    how: {
      id: "(Tahun − tahun dasar) ÷ (tahun target − tahun dasar), paling besar 1.",
      en: "(Year − base year) ÷ (target year − base year), at most 1.",
    },
    style: "calculated.factor",
    node: (column) =>
      passedNode({
        year: assumptions.years(column),
        baseYear,
        targetYear: cell(assumptions.targetYear, "both"),
      }),
  });
  const yearlyTarget = block.row({
    label: { id: "Target tahun itu yang diikuti jalur", en: "Target of the year that the path follows" },
    unit: { id: "% dari pekerja", en: "% of workers" },
    how: {
      id: "Target resmi atau target sendiri di Asumsi, bila bentuk jalurnya mengikuti salah satunya.",
      en: "Official or own target on Asumsi, where the path follows one of them.",
    },
    style: "calculated.share",
    node: (column) => {
      const given = (row: Row): FormulaNode => f`IF(ISNUMBER(${row(column)}), ${row(column)}, "")`;
      return f`IF(
        ${chosen("official")},
        ${given(assumptions.officialTarget)},
        IF(${chosen("own")}, ${given(assumptions.ownTarget)}, "")
      )`;
    },
  });
  const before = block.upcoming();
  const weight = block.row({
    label: { id: "Bagian jalur yang ditempuh", en: "Part of the way that is gone" },
    unit: { id: "0 sampai 1", en: "0 to 1" },
    how: {
      id: "p = bagian waktu. Lurus: p. Cepat di awal: 1 − (1 − p)². Kurva S: p²(3 − 2p). Target tahunan: (target tahun itu − cakupan dasar) ÷ (target − cakupan dasar) wilayah; tahun kosong: tetap.",
      en: "p = part of the time. Straight: p. Faster at first: 1 − (1 − p)². S curve: p²(3 − 2p). Yearly targets: (target of the year − today's rate) ÷ (target − today's rate) of the region; an empty year: as before.",
    },
    style: "calculated.factor",
    node: (column) =>
      weightNode({
        isBase: f`${assumptions.years(column)} = ${baseYear}`,
        is: chosen,
        passed: passed(column),
        yearly: yearlyTarget(column),
        rate: cell(segments.total.rate, "both"),
        target: cell(segments.total.target, "both"),
        before: before(column - 1),
      }),
  });
  return { passed, yearlyTarget, weight };
}
