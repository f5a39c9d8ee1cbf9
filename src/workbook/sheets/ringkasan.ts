/** Ringkasan: what leaders read, on one printed page: a sentence, the key figures, four charts with what they show. */
import type { Text } from "../../domain/index.js";
import { binary, cell, onceKnown, text, when } from "../formula.js";
import type { CellPlace, FormulaNode } from "../formula.js";
import type { SheetPlan } from "../plan.js";
import type { StyleName } from "../styles.js";
import { SheetBuilder } from "./builder.js";
import { sheetKeys } from "./keys.js";
import { columns, writeHeading, writeTitle } from "./layout.js";
import { masterSentence } from "./pemeriksaanLayout.js";
import { halves, writeCharts } from "./ringkasanCharts.js";
import { added, headline, inTargetYear } from "./ringkasanWords.js";
import type { SummarySources } from "./ringkasanWords.js";

/** Two halves of three columns, a narrow one between them. */
const widths = [48, 22, 22, 3, 48, 22, 22];

export function summarySheet(from: SummarySources): SheetPlan {
  const { model } = from;
  const { say } = model;
  const lastColumn = widths.length - 1;
  const sheet = new SheetBuilder(sheetKeys.summary, widths);
  writeTitle(
    sheet,
    `${say({ id: "Ringkasan", en: "Summary" })} — ${model.region.name}`,
    say({
      id: "Semua kalimat dan angka di sini mengikuti lembar lain; ubah sel biru di Asumsi, Segmen dan Pembayar.",
      en: "Every sentence and number here follows the other sheets; change the blue cells on Asumsi, Segmen and Pembayar.",
    }),
  );
  sheet.calculate(0, masterSentence(say), "masterCheck");
  const master = { row: sheet.row, column: 0, rows: 1, columns: 1 };
  sheet.next();
  sheet.calculate(0, headline(from), "headline", { room: 420 });
  for (let column = 1; column <= lastColumn; column += 1) sheet.put(column, null, "headline");
  sheet.join(0, lastColumn + 1);
  sheet.height(64);
  sheet.next();
  writeKeyFigures(sheet, from, lastColumn);
  sheet.next();
  const charts = writeCharts(sheet, from);
  return {
    key: sheet.key,
    name: "Ringkasan",
    tabColour: "#A4262C",
    columnWidths: widths,
    cells: sheet.cells,
    frozen: { rows: 1, columns: 0 },
    print: { orientation: "landscape", titleRows: 1, onePage: true },
    charts,
    validations: [],
    alerts: [master],
    rowHeights: sheet.rowHeights(),
    merges: sheet.merges,
  };
}

type KeyFigure = readonly [Text, FormulaNode, StyleName, Text];

function writeKeyFigures(sheet: SheetBuilder, from: SummarySources, lastColumn: number): void {
  const { say } = from.model;
  writeHeading(sheet, say({ id: "Angka kunci", en: "Key figures" }), lastColumn);
  const [left, right] = [results(from), bases(from)];
  left.forEach((figure, index) => {
    const beside = right[index];
    write(sheet, from, halves.left.column, figure);
    if (beside !== undefined) write(sheet, from, halves.right.column, beside);
    sheet.next();
  });
}

function write(
  sheet: SheetBuilder,
  { model }: SummarySources,
  column: number,
  [label, node, style, unit]: KeyFigure,
): void {
  sheet.put(column, model.say(label), "label");
  sheet.calculate(column + 1, node, style, { room: 16 });
  sheet.put(column + 2, model.say(unit), "unit");
}

const persons: Text = { id: "orang", en: "persons" };
const rupiah: Text = { id: "Rp", en: "Rp" };
const ofWorkers: Text = { id: "% dari pekerja", en: "% of workers" };

/** Where it goes and what it takes. */
function results(from: SummarySources): readonly KeyFigure[] {
  const { projection } = from;
  const { total } = from.segments;
  return [
    [{ id: "Cakupan dasar", en: "Coverage today" }, shown(total.rate), "derived.share", ofWorkers],
    [{ id: "Target yang dipakai", en: "Target in use" }, shown(total.target), "derived.share", ofWorkers],
    [
      { id: "Kekurangan menuju target pada tahun dasar", en: "Gap to the target in the base year" },
      projection.total.gap(columns.firstYear),
      "calculated.persons",
      persons,
    ],
    [
      { id: "Peserta tambahan sampai tahun target", en: "Additional members by the target year" },
      onceKnown([cell(total.rate, "both")], added(from)),
      "calculated.persons",
      persons,
    ],
    [
      { id: "Biaya tahun pertama", en: "Cost of the first year" },
      projection.total.cost(columns.firstYear + 1),
      "calculated.rupiah",
      rupiah,
    ],
    [
      { id: "Biaya pada tahun target", en: "Cost in the target year" },
      inTargetYear(from, projection.total.cost),
      "calculated.rupiah",
      rupiah,
    ],
    [
      { id: "Biaya semua tahun", en: "Cost of all years" },
      projection.total.costSum,
      "total.rupiah",
      { id: "Rp, wilayah", en: "Rp, the region" },
    ],
  ];
}

/** What it starts from and who pays. */
function bases(from: SummarySources): readonly KeyFigure[] {
  const { assumptions, money } = from;
  const { total } = from.segments;
  return [
    [
      { id: "Angka dasar per tanggal", en: "Baseline as of" },
      shown(total.date),
      "derived.date",
      { id: "tanggal", en: "date" },
    ],
    [{ id: "Pekerja (basis)", en: "Workers (base)" }, shown(total.workers), "derived.persons", persons],
    [{ id: "Peserta", en: "Covered" }, shown(total.covered), "derived.persons", persons],
    [
      { id: "Pembayar", en: "Payer" },
      shown(assumptions.payer),
      "derived.general",
      { id: "Asumsi", en: "Asumsi" },
    ],
    [
      { id: "Iuran per orang pada tahun target", en: "Contribution per person in the target year" },
      inTargetYear(from, assumptions.yearlyContribution),
      "calculated.rupiah",
      { id: "per tahun, BPU", en: "a year, BPU" },
    ],
    [
      { id: "Biaya per orang yang dilindungi, tahun target", en: "Cost per person protected, target year" },
      inTargetYear(from, money.perPerson),
      "calculated.rupiah",
      { id: "Rp, semua pembayar", en: "Rp, all payers" },
    ],
    [
      { id: "Anggaran tahun pertama, semua pembayar", en: "Budget of the first year, all payers" },
      money.total(columns.firstYear + 1),
      "calculated.rupiah",
      { id: "Rp, yang dianggarkan", en: "Rp, in the budget" },
    ],
  ];
}

/** Another cell again; an empty cell stays empty instead of showing 0. */
function shown(place: CellPlace): FormulaNode {
  const target = cell(place, "both");
  return when(binary("=", target, text("")), text(""), target);
}
