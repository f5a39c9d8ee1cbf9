/** Segmen: the region's total and its segments as published, with what is missing left blank and said. */
import { formatNumber } from "../../domain/index.js";
import type { BaselineValue, Text } from "../../domain/index.js";
import { binary, call, cell, coverageRate, minus, number, text, when } from "../formula.js";
import type { CellPlace, FormulaNode } from "../formula.js";
import type { PlanModel } from "../model.js";
import type { SheetPlan, ValidationPlan } from "../plan.js";
import type { AssumptionCells } from "./asumsi.js";
import { SheetBuilder } from "./builder.js";
import { sheetKeys } from "./keys.js";
import { landscape, writeHeading, writeTitle } from "./layout.js";
import { groupsOf, lineName, linesOf, nameText, segmentColumns } from "./segmenLines.js";
import type { SegmentLine } from "./segmenLines.js";
import { writeOrigins } from "./segmenOrigins.js";
import type { OriginCells } from "./segmenOrigins.js";
import type { SourceRegister } from "./sourceRegister.js";

/** Where other sheets find one line of Segmen. */
export interface SegmentCells {
  readonly name: CellPlace;
  /** "PU" or "BPU": how the contribution is counted. */
  readonly route: CellPlace;
  readonly covered: CellPlace;
  readonly workers: CellPlace;
  readonly rate: CellPlace;
  /** The share to be reached: the segment's own, or the region's; never below today's rate. */
  readonly target: CellPlace;
  /** Rupiah a month that a PU member's contribution is counted from. */
  readonly wage: CellPlace;
  readonly check: CellPlace;
  /** When the covered persons were counted: a date, or words. */
  readonly date: CellPlace;
  /** What the workers are: the UCJ base, eligible workers … */
  readonly basis: CellPlace;
}

const widths = [36, 9, 13, 14, 13, 14, 12, 12, 16, 52];

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
];

export interface SegmentSheet {
  readonly sheet: SheetPlan;
  readonly total: SegmentCells;
  readonly standing: readonly SegmentCells[];
}

export function segmentsSheet(
  model: PlanModel,
  sources: SourceRegister,
  assumptions: AssumptionCells,
): SegmentSheet {
  const { say } = model;
  const sheet = new SheetBuilder(sheetKeys.segments, widths);
  const validations: ValidationPlan[] = [];
  writeTitle(
    sheet,
    `${say({ id: "Segmen", en: "Segments" })} — ${model.region.name}`,
    say({
      id: "Setiap angka membawa basis, tanggal dan sumbernya (tabel kedua). Sel biru kosong: tanyakan, jangan ditebak.",
      en: "Every figure carries its base, date and source (second table). An empty blue cell: ask, do not guess.",
    }),
  );
  sheet.row = 3;
  headings.forEach((heading, column) => {
    const numbers = column >= segmentColumns.covered && column <= segmentColumns.wage;
    sheet.put(column, say(heading), numbers ? "numberHead" : "columnHead");
  });
  sheet.height(44);
  sheet.next();

  const lines = linesOf(model);
  const written: { readonly line: SegmentLine; readonly cells: Omit<SegmentCells, keyof OriginCells> }[] = [];
  for (const group of groupsOf(lines)) {
    writeHeading(sheet, say(group.heading), segmentColumns.check);
    if (group.lines.length === 0) {
      sheet.put(0, say(group.empty), "note");
      sheet.join(0, segmentColumns.check + 1);
      sheet.next();
    }
    for (const line of group.lines) {
      written.push({ line, cells: writeLine(sheet, model, sources, assumptions, line, validations) });
    }
  }
  sheet.next();
  const origins = writeOrigins(sheet, model, sources, written);
  const cellsOf = (wanted: (line: SegmentLine) => boolean): readonly SegmentCells[] =>
    written.flatMap(({ line, cells }, index) => {
      const origin = origins[index];
      return wanted(line) && origin !== undefined ? [{ ...cells, ...origin }] : [];
    });
  const [total] = cellsOf((line) => line.isTotal);
  if (total === undefined) throw new Error("A region has a total");
  return {
    sheet: {
      key: sheet.key,
      name: "Segmen",
      tabColour: "#2E7D6B",
      columnWidths: widths,
      cells: sheet.cells,
      frozen: { rows: 4, columns: 1 },
      print: landscape,
      charts: [],
      validations,
      alerts: written.map(({ cells }) => ({ ...cells.check, rows: 1, columns: 1 })),
      rowHeights: sheet.rowHeights(),
      merges: sheet.merges,
    },
    total,
    standing: cellsOf((line) => !line.isTotal && line.row.segment.rowType === "standing"),
  };
}

function writeLine(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  assumptions: AssumptionCells,
  line: SegmentLine,
  validations: ValidationPlan[],
): Omit<SegmentCells, keyof OriginCells> {
  const { say } = model;
  const { segment } = line.row;
  const persons = { kind: "wholeNumber", min: 0, max: 1_000_000_000 } as const;
  const name = sheet.put(segmentColumns.name, lineName(model, line), line.isTotal ? "labelStrong" : "label");
  const isPu = segment.routes[0] === "PU";
  const routeSource = sources.choice(
    "route",
    { id: "Jalur iuran segmen", en: "Route of a segment" },
    "PU / BPU",
    { id: "jalur", en: "route" },
    {
      id: "BPU: iuran dari Asumsi menurut pembayar. PU: tarif di Asumsi × upah di kolom Upah. Jenis menurut praktik daerah; RT/RW memilih.",
      en: "BPU: contribution from Asumsi by payer. PU: rates on Asumsi × the wage in the wage column. Type as regions practise it; for RT/RW it is a choice.",
    },
  );
  const route = sheet.put(segmentColumns.route, isPu ? "PU" : "BPU", "input.general", {
    source: routeSource,
  });
  validations.push({
    area: { row: route.row, column: route.column, rows: 1, columns: 1 },
    rule: { kind: "list", values: ["PU", "BPU"] },
    message: say({
      id: "Pilih PU (penerima upah) atau BPU (bukan penerima upah).",
      en: "Choose PU (wage worker) or BPU (self-employed).",
    }),
  });
  const covered = writeValue(sheet, model, sources, line, "covered");
  const workers = writeValue(sheet, model, sources, line, "workers");
  for (const place of [covered, workers]) {
    validations.push({
      area: { row: place.row, column: place.column, rows: 1, columns: 1 },
      rule: persons,
      message: say({
        id: "Isi orang dalam bilangan bulat, tanpa titik atau koma.",
        en: "Enter persons as a whole number.",
      }),
    });
  }
  const rate = sheet.calculate(
    segmentColumns.rate,
    ifBase(covered, workers, coverageRate(cell(covered), cell(workers))),
    "calculated.share",
  );
  sheet.calculate(
    segmentColumns.uncovered,
    ifBase(covered, workers, call("MAX", number(0), minus(cell(workers), cell(covered)))),
    "calculated.persons",
  );
  const own = sheet.put(segmentColumns.ownTarget, null, "input.share", {
    source: sources.choice(
      "ownTarget",
      { id: "Target segmen sendiri", en: "A segment's own target" },
      "—",
      { id: "% dari pekerja", en: "% of workers" },
      { id: "Kosong: target umum dari Asumsi.", en: "Empty: the common target of Asumsi." },
    ),
    optional: true,
  });
  validations.push({
    area: { row: own.row, column: own.column, rows: 1, columns: 1 },
    rule: { kind: "decimal", min: 0, max: 2 },
    message: say({
      id: "Kosongkan untuk memakai target umum, atau isi misalnya 60%.",
      en: "Leave empty for the common target, or enter for example 60%.",
    }),
  });
  const wanted = when(call("ISNUMBER", cell(own)), cell(own), cell(assumptions.target, "both"));
  const target = sheet.calculate(
    segmentColumns.target,
    when(call("ISNUMBER", cell(rate)), call("MAX", wanted, cell(rate)), wanted),
    "calculated.share",
  );
  const wage = writeWage(sheet, model, sources, line);
  validations.push({
    area: { row: wage.row, column: wage.column, rows: 1, columns: 1 },
    rule: { kind: "wholeNumber", min: 0, max: 1_000_000_000 },
    message: say({
      id: "Isi rupiah bulat per orang per bulan.",
      en: "Enter whole rupiah per person and month.",
    }),
  });
  const check = sheet.calculate(
    segmentColumns.check,
    checkOf(model, { route, covered, workers, rate, wanted, wage }),
    "check",
    { room: 100 },
  );
  sheet.next();
  return { name, route, covered, workers, rate, target, wage, check };
}

/** Only once both are numbers and there is a base; until then an empty text. */
function ifBase(covered: CellPlace, workers: CellPlace, value: FormulaNode): FormulaNode {
  const known = binary("=", call("COUNT", cell(covered), cell(workers)), number(2));
  return when(known, when(binary(">", cell(workers), number(0)), value, text("")), text(""));
}

function writeValue(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  line: SegmentLine,
  which: "covered" | "workers",
): CellPlace {
  const value = line[which];
  const { segment } = line.row;
  const column = segmentColumns[which];
  if (value.kind === "figure") {
    const source = sources.figure(value.figure, nameText(model, line), true);
    return sheet.put(column, value.value, value.derived ? "inputDerived.persons" : "input.persons", {
      source,
    });
  }
  const what: Text =
    which === "covered"
      ? {
          id: `${nameText(model, line).id}, jumlah peserta`,
          en: `${nameText(model, line).en}, covered persons`,
        }
      : {
          id: `${nameText(model, line).id}, jumlah pekerja (basis)`,
          en: `${nameText(model, line).en}, workers (base)`,
        };
  const reason = blankReason(value, model.choices.language);
  const source = sources.asked(`${segment.id}.${which}`, what, { id: "orang", en: "persons" }, value.reason);
  // A temporary segment is not projected: nothing waits for its base.
  const needed = line.isTotal || segment.rowType === "standing";
  return sheet.put(column, null, "input.persons", {
    source,
    ...(needed ? { ask: `${model.say(what)}: ${reason}` } : { optional: true }),
  });
}

/** What is missing and whom to ask; the whole story of a quarantined figure stands on Sumber. */
function blankReason(value: Extract<BaselineValue, { kind: "blank" }>, language: "id" | "en"): string {
  if (value.quarantined === null) return value.reason[language];
  const printed = formatNumber(value.quarantined.value, language);
  return language === "id"
    ? `Angka ${printed} yang tercetak dikarantina (${value.quarantined.id}, catatan ${value.quarantined.flags.join(", ")} di Sumber). Minta jumlah P3KE/DTSEN kepada Dinsos atau Bappeda.`
    : `The printed ${printed} is quarantined (${value.quarantined.id}, note ${value.quarantined.flags.join(", ")} on Sumber). Ask the social office or Bappeda for the P3KE/DTSEN count.`;
}

function writeWage(
  sheet: SheetBuilder,
  model: PlanModel,
  sources: SourceRegister,
  line: SegmentLine,
): CellPlace {
  const what: Text = { id: "Upah dasar iuran segmen PU", en: "Wage base of a PU segment" };
  const note: Text = {
    id: "Upah yang dilaporkan (honor, siltap atau UMK) berbeda antardaerah dan tidak terbit per segmen. Terlihat antara lain Rp10.800 per bulan untuk guru honorer, yaitu 0,54 % dari Rp2 juta.",
    en: "The reported wage (honorarium, village income or minimum wage) differs by region and is not published by segment. Seen among others: Rp10,800 a month for honorary teachers, 0.54% of Rp2 million.",
  };
  const source = sources.asked("wage", what, { id: "Rp/orang/bulan", en: "Rp/person/month" }, note);
  const ask = model.say({
    id: "Upah dasar iuran PU: minta kepada BPKAD atau cabang BPJS Ketenagakerjaan. Tanpa itu biaya segmen PU tetap kosong.",
    en: "Wage base of PU: ask the finance office or the BPJS Ketenagakerjaan branch. Without it the cost of PU segments stays empty.",
  });
  return sheet.put(segmentColumns.wage, null, "input.amount", {
    source,
    ...(needsWage(model, line) ? { ask } : { optional: true }),
  });
}

/** A wage is needed where somebody is to be added to a segment of wage workers. */
function needsWage(model: PlanModel, line: SegmentLine): boolean {
  const { covered, workers } = line;
  const { segment } = line.row;
  if (segment.routes[0] !== "PU" || segment.rowType !== "standing") return false;
  const known = covered.kind === "figure" && workers.kind === "figure" && workers.value > 0;
  return !known || covered.value / workers.value < model.choices.targetShare;
}

function checkOf(
  model: PlanModel,
  at: {
    readonly route: CellPlace;
    readonly covered: CellPlace;
    readonly workers: CellPlace;
    readonly rate: CellPlace;
    readonly wanted: FormulaNode;
    readonly wage: CellPlace;
  },
): FormulaNode {
  const say = (id: string, en: string): FormulaNode => text(model.say({ id, en }));
  const missing = (place: CellPlace): FormulaNode => call("NOT", call("ISNUMBER", cell(place)));
  const steps: readonly (readonly [FormulaNode, FormulaNode])[] = [
    [missing(at.covered), say("Isi jumlah peserta", "Fill in the covered persons")],
    [missing(at.workers), say("Isi jumlah pekerja (basis)", "Fill in the workers (base)")],
    [
      binary("=", cell(at.workers), number(0)),
      say("Basis 0: cakupan tidak ada", "Base is 0: there is no rate"),
    ],
    [
      binary(">", cell(at.covered), cell(at.workers)),
      say(
        "Peserta melebihi pekerja: periksa basis; tidak dipotong",
        "Covered above workers: check the base; not clipped",
      ),
    ],
    [
      binary("<=", at.wanted, cell(at.rate)),
      say("Target sudah tercapai, cakupan dipertahankan: OK", "Target already reached, coverage is held: OK"),
    ],
    [
      call("AND", binary("=", cell(at.route), text("PU")), missing(at.wage)),
      say("Isi upah dasar PU agar biaya terhitung", "Fill in the wage base to have the cost"),
    ],
  ];
  return steps.reduceRight((otherwise, [test, then]) => when(test, then, otherwise), text("OK"));
}
