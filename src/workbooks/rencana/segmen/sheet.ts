/** Segmen: the region's total and its segments, as published or as the planner has them; what is missing is blank and said. */
import type { PlanLine, Text } from "../../../domain/index.js";
import {
  cell,
  coverageRate,
  f,
  landscape,
  SheetBuilder,
  sheetKeys,
  writeHeading,
  writeRegionTitle,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SourceRegister, ValidationPlan } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import { activeAdjustment } from "../asumsi/used.js";
import { adjusted } from "../skenario/clipped.js";
import { checkOf } from "./checks.js";
import { groupsOf, lastSegmentColumn, segmentColumns } from "./lines.js";
import { writeOrigins } from "./origins.js";
import { writeOverlaps } from "./overlaps.js";
import { LineInputs } from "./values.js";
import type { SegmentSheet, LineCells } from "./cells.js";

const widths = [33, 9, 17, 14, 13, 14, 12, 12, 16, 52, 13, 11, 11];

const headings: readonly Text[] = [
  { id: "Segmen", en: "Segment" },
  { id: "Jalur iuran", en: "Route" },
  { id: "Peserta", en: "Covered" },
  { id: "Pekerja (basis)", en: "Workers (base)" },
  { id: "Cakupan", en: "Coverage" },
  { id: "Belum terlindungi", en: "Not covered" },
  { id: "Target sendiri", en: "Own target" },
  { id: "Target dipakai", en: "Target used" },
  { id: "Upah dasar iuran PU (Rp/bulan)", en: "Wage base of PU (Rp/month)" },
  { id: "Pemeriksaan", en: "Check" },
  { id: "Program", en: "Programmes" },
  { id: "Bulan pertama", en: "First month" },
  { id: "Bulan terakhir", en: "Last month" },
];

export function segmentsSheet(
  model: PlanModel,
  sources: SourceRegister,
  assumptions: PricedAssumptions,
): SegmentSheet {
  const { say } = model;
  const sheet = new SheetBuilder(sheetKeys.segments, widths);
  const validations: ValidationPlan[] = [];
  const inputs = new LineInputs(sheet, model, sources, validations);
  writeRegionTitle(
    sheet,
    model,
    { id: "Segmen", en: "Segments" },
    {
      id: "Setiap angka membawa basis, tanggal dan sumbernya (tabel kedua). Sel biru kosong: tanyakan, jangan ditebak.",
      en: "Every figure carries its base, date and source (second table). An empty blue cell: ask, do not guess.",
    },
  );
  sheet.row = 3;
  headings.forEach((heading, column) => {
    const numbers = column >= segmentColumns.covered && column <= segmentColumns.wage;
    sheet.put(column, say(heading), numbers || column >= segmentColumns.from ? "numberHead" : "columnHead");
  });
  sheet.height(44);
  sheet.next();

  const written: { readonly line: PlanLine; readonly cells: LineCells }[] = [];
  for (const group of groupsOf(model)) {
    writeHeading(sheet, say(group.heading), lastSegmentColumn);
    if (group.lines.length === 0) {
      sheet.put(0, say(group.empty), "note");
      sheet.join(0, lastSegmentColumn + 1);
      sheet.next();
    }
    for (const line of group.lines) {
      written.push({ line, cells: writeLine(sheet, model, inputs, assumptions, line) });
    }
  }
  sheet.next();
  const origins = writeOrigins(sheet, model, sources, written);
  const printed = sheet.row;
  const overlaps = writeOverlaps(sheet, model, written);
  const all = written.flatMap(({ cells }, index) => {
    const origin = origins[index];
    return origin === undefined ? [] : [{ ...cells, ...origin }];
  });
  const [total] = all.filter(({ line }) => line.rowType === "total");
  if (total === undefined) throw new Error("A region has a total");
  return {
    sheet: sheet.finish({
      name: "Segmen",
      tabColour: "#2E7D6B",
      frozen: { rows: 4, columns: 1 },
      // Each origin says with which others it overlaps; the first and last month are those of temporary lines.
      print: {
        ...landscape,
        columns: model.temporary.length > 0 ? widths.length : segmentColumns.from,
        rows: printed,
      },
      validations,
      alerts: written.map(({ cells }) => ({ ...cells.check, rows: 1, columns: 1 })),
    }),
    total,
    standing: all.filter(({ line }) => line.rowType === "standing"),
    temporary: all.flatMap((cells) =>
      cells.months === null ? [] : [{ ...cells, ...cells.months, persons: cells.covered }],
    ),
    contract: all.filter(({ line }) => line.rowType === "contract"),
    overlaps,
  };
}

function writeLine(
  sheet: SheetBuilder,
  model: PlanModel,
  inputs: LineInputs,
  assumptions: PricedAssumptions,
  line: PlanLine,
): LineCells {
  const name = sheet.put(
    segmentColumns.name,
    model.say(line.name),
    line.rowType === "total" ? "labelStrong" : "label",
  );
  const route = inputs.route(line);
  const covered = inputs.persons(line, "covered");
  const workers = inputs.persons(line, "workers");
  const rate = sheet.calculate(
    segmentColumns.rate,
    ifBase(covered, workers, coverageRate(cell(covered), cell(workers))),
    "calculated.share",
  );
  const uncovered = sheet.calculate(
    segmentColumns.uncovered,
    ifBase(covered, workers, f`MAX(0, ${cell(workers)} - ${cell(covered)})`),
    "calculated.persons",
  );
  const { own, wanted, target } = writeTarget(sheet, inputs, assumptions, line, rate);
  const wage = inputs.wage(line);
  const programmes = inputs.programmes(line);
  const months = line.rowType === "temporary" ? inputs.months(line) : null;
  const check = sheet.calculate(
    segmentColumns.check,
    checkOf(model, line, { route, covered, workers, rate, wanted, wage, months }),
    "check",
    { room: 100 },
  );
  sheet.next();
  return {
    line,
    name,
    route,
    programmes,
    covered,
    workers,
    rate,
    uncovered,
    ownTarget: own,
    target,
    wage,
    check,
    months,
  };
}

/** The target of a line that has one: what is wanted, and the cell that never lies below today's rate. */
function writeTarget(
  sheet: SheetBuilder,
  inputs: LineInputs,
  assumptions: PricedAssumptions,
  line: PlanLine,
  rate: CellPlace,
): {
  readonly own: CellPlace | null;
  readonly wanted: FormulaNode;
  readonly target: CellPlace;
} {
  if (line.rowType === "temporary" || line.rowType === "contract") {
    // No part of any rate: a target would promise what nothing calculates.
    return {
      own: null,
      wanted: f`""`,
      target: sheet.put(segmentColumns.target, null, "calculated.share"),
    };
  }
  const own = inputs.ownTarget(line);
  // A segment's own target departs in a scenario as far as the common one does.
  const wanted = f`IF(
    ISNUMBER(${cell(own)}),
    ${adjusted("target", cell(own), activeAdjustment("target"))},
    ${cell(assumptions.target, "both")}
  )`;
  const target = sheet.calculate(
    segmentColumns.target,
    f`IF(ISNUMBER(${cell(rate)}), MAX(${wanted}, ${cell(rate)}), ${wanted})`,
    "calculated.share",
  );
  return { own, wanted, target };
}

/** Only once both are numbers and there is a base; until then an empty text. */
function ifBase(covered: CellPlace, workers: CellPlace, value: FormulaNode): FormulaNode {
  const known = f`COUNT(${cell(covered)}, ${cell(workers)}) = 2`;
  return f`IF(${known}, IF(${cell(workers)} > 0, ${value}, ""), "")`;
}
