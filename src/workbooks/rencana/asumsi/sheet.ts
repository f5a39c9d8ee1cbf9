/** Asumsi: every assumption a row, with its source; what varies by year in the columns of the years. */
import type { Text } from "../../../domain/index.js";
import {
  cell,
  columns,
  eachYear,
  f,
  headerRow,
  SheetBuilder,
  sheetKeys,
  timelineOf,
  writeRegionTitle,
  yearSheetWidths,
} from "../../../sheets/index.js";
import type { CellPlace, SheetPlan, SourceRegister } from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import { writeChoices } from "./choices.js";
import { writeClaims } from "./claims.js";
import type { ClaimsCells } from "./claims.js";
import { writePrinted } from "./printed.js";
import type { PrintedCells } from "./printed.js";
import type { ChoiceCells } from "./choices.js";
import { writePayers } from "./payers.js";
import type { PayerCells } from "./payers.js";
import { AssumptionRows, explanationColumn } from "./rows.js";
import type { Row } from "./rows.js";
import { writeRateTables } from "./rates.js";
import type { RateCells } from "./rates.js";
import { writeSeries } from "./series.js";
import type { SeriesRows } from "./series.js";
import { writeUsed } from "./used.js";
import type { UsedCells } from "./used.js";

/** Where other sheets find the assumptions. Rows are rows of years; the column is the reader's own. */
export interface AssumptionCells
  extends ChoiceCells, ClaimsCells, PayerCells, PrintedCells, RateCells, SeriesRows, UsedCells {
  readonly years: Row;
  readonly firstYear: CellPlace;
  readonly lastYear: CellPlace;
}

/** The sheet, and where the others find its cells. */
export function assumptionsSheet(
  model: PlanModel,
  sources: SourceRegister,
): { readonly sheet: SheetPlan; readonly cells: AssumptionCells } {
  const { say } = model;
  const widths = [...yearSheetWidths([36, 20, 20, 7, 2], model.years.length, 9), 110];
  const sheet = new SheetBuilder(sheetKeys.assumptions, widths);
  const rows = new AssumptionRows(sheet, model, sources);
  writeRegionTitle(
    sheet,
    model,
    { id: "Asumsi", en: "Assumptions" },
    {
      id: "Biru di atas kuning boleh diubah; semua lembar lain mengikuti. Angka miring adalah turunan, bukan angka terbit.",
      en: "Blue on yellow may be changed; every other sheet follows. Figures in italics are derived, not published.",
    },
  );
  sheet.row = headerRow;
  const headings: readonly (readonly [number, Text])[] = [
    [columns.label, { id: "Asumsi", en: "Assumption" }],
    [columns.value, { id: "Nilai", en: "Value" }],
    [columns.unit, { id: "Satuan", en: "Unit" }],
    [columns.source, { id: "Sumber", en: "Source" }],
    [explanationColumn(model), { id: "Penjelasan", en: "Explanation" }],
  ];
  for (const [column, heading] of headings)
    sheet.put(column, say(heading), column === columns.value ? "numberHead" : "columnHead");
  sheet.put(columns.explanation, null, "columnHead");
  sheet.height(24);
  sheet.next();

  const choices = writeChoices(rows);
  const years: Row = (column) => cell({ sheet: sheet.key, row: headerRow, column }, "row");
  writeYears(sheet, model, choices.baseYear);
  const series = writeSeries(rows);
  const used = writeUsed(rows, choices, series, years);
  const decided = sheet.row;
  const rates = writeRateTables(rows);
  const payers = writePayers(rows, choices);
  const claims = writeClaims(rows);
  const printed = writePrinted(rows);
  const lastColumn = columns.firstYear + model.years.length - 1;
  return {
    sheet: sheet.finish({
      name: "Asumsi",
      frozen: { rows: headerRow + 1, columns: 1 },
      // What was decided; the law's rates and reliefs are printed with their sources, on Sumber.
      print: {
        orientation: "portrait",
        titleRows: headerRow + 1,
        columns: explanationColumn(model),
        rows: decided,
      },
      validations: rows.validations,
      timeline: timelineOf(model),
    }),
    cells: {
      ...choices,
      ...series,
      ...used,
      ...payers,
      ...rates,
      ...claims,
      ...printed,
      years,
      firstYear: { sheet: sheet.key, row: headerRow, column: columns.firstYear },
      lastYear: { sheet: sheet.key, row: headerRow, column: lastColumn },
    },
  };
}

/** The years in the headings count on from the base year. */
function writeYears(sheet: SheetBuilder, model: PlanModel, baseYear: CellPlace): void {
  const { row } = sheet;
  sheet.row = headerRow;
  eachYear(model, (column, index) => {
    const before = cell({ sheet: sheet.key, row: headerRow, column: column - 1 });
    sheet.calculate(column, index === 0 ? cell(baseYear, "both") : f`${before} + 1`, "yearHead");
  });
  sheet.row = row;
}
