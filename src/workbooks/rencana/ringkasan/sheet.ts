/** Ringkasan: what leaders read, on one printed page: a few sentences, the key figures, four charts with what they show. */
import type { SheetPlan } from "../../../sheets/index.js";
import {
  masterSentence,
  oneCell,
  SheetBuilder,
  sheetKeys,
  writeHeading,
  writeRegionTitle,
} from "../../../sheets/index.js";
import { writeBalance } from "./balance.js";
import type { YearBuys } from "./balance.js";
import { halves, writeCharts } from "./charts.js";
import { writeKeyFigures } from "./figures.js";
import type { KeyCells, SummarySources } from "./figures.js";
import { publishedPairs, whyChanged } from "../../../domain/index.js";
import type { PlanModel } from "../model.js";
import { writeTwoYears } from "./twoYears.js";
import { headline, notInCost } from "./words.js";

/** Two halves of three columns, a narrow one between them. */
const widths = [31, 17, 18, 1, 31, 17, 18];

/** Two published figures of the region in words; they do not follow the cells, which are a plan's own. */
function writeWhyChanged(sheet: SheetBuilder, model: PlanModel, lastColumn: number): void {
  const [earlier, later] = publishedPairs(model.total).slice(-2);
  const words = earlier === undefined || later === undefined ? null : whyChanged(earlier, later);
  if (words === null) return;
  writeHeading(sheet, model.say({ id: "Mengapa berubah?", en: "Why did it change?" }), lastColumn);
  sheet.join(0, lastColumn + 1);
  sheet.put(0, model.say(words), "text");
  sheet.next();
}

/** The sheet, and where a document about the plan finds its key figures and what the budget year buys. */
export function summarySheet(from: SummarySources): {
  readonly sheet: SheetPlan;
  readonly keys: KeyCells;
  readonly yearBuys: YearBuys;
} {
  const { model } = from;
  const { say } = model;
  const lastColumn = widths.length - 1;
  const sheet = new SheetBuilder(sheetKeys.summary, widths);
  writeRegionTitle(
    sheet,
    model,
    { id: "Ringkasan", en: "Summary" },
    {
      id: "Semua kalimat dan angka di sini mengikuti lembar lain; ubah sel biru di Asumsi, Segmen dan Pembayar.",
      en: "Every sentence and number here follows the other sheets; change the blue cells on Asumsi, Segmen and Pembayar.",
    },
  );
  sheet.calculate(0, masterSentence(say), "masterCheck");
  const master = oneCell({ row: sheet.row, column: 0 });
  sheet.next();
  // The sentences are read first and repeat the figures below them, so those are written first.
  const headlineAt = sheet.row;
  sheet.next();
  writeHeading(sheet, say({ id: "Angka kunci", en: "Key figures" }), lastColumn);
  const keys = writeKeyFigures(sheet, from, { left: halves.left.column, right: halves.right.column });
  sheet.calculate(0, notInCost(from), "note", { room: 330 });
  sheet.join(0, lastColumn + 1);
  sheet.next();
  const yearBuys = writeBalance(sheet, from, writeTwoYears(sheet, from, lastColumn), lastColumn);
  writeWhyChanged(sheet, model, lastColumn);
  const end = sheet.row;
  sheet.row = headlineAt;
  sheet.calculate(0, headline(from, keys), "headline", { room: 560 });
  for (let column = 1; column <= lastColumn; column += 1) sheet.put(column, null, "headline");
  sheet.join(0, lastColumn + 1);
  sheet.height(100);
  sheet.row = end + 1;
  const charts = writeCharts(sheet, from, keys);
  const finished = sheet.finish({
    name: "Ringkasan",
    tabColour: "#A4262C",
    frozen: { rows: 1, columns: 0 },
    print: { orientation: "portrait", titleRows: 1, onePage: true },
    charts,
    alerts: [master],
  });
  return { sheet: finished, keys, yearBuys };
}
