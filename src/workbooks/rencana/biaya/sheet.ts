/** Biaya: persons and rupiah of every payer on every line, year by year, and what each ceiling buys. */
import {
  asideColumns,
  asideWidths,
  cell,
  headerRow,
  oneCell,
  SheetBuilder,
  sheetKeys,
  timelineOf,
  writeHeading,
  writeRegionTitle,
  writeAsideHeadings,
  yearHeadings,
} from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { PricedAssumptions } from "../tarif/sheet.js";
import type { MoneySheets } from "./cells.js";
import { writeLine } from "./line.js";
import { writeRates } from "./rates.js";
import { totalsHeight, writeTotals } from "./totals.js";
import type { PayerSheet } from "../pembayar/sheet.js";
import type { ProjectionSheet } from "../proyeksi/sheet.js";
import { writeBlockHeading } from "../proyeksi/block.js";
import { yearWidth } from "../proyeksi/sheet.js";
import { ProjectionBlock } from "../proyeksi/rows.js";

export type { CostLine, MoneySheets, PaidBySlot, PayerSlot } from "./cells.js";

/** The sheets Pembayar and Biaya, and where the others find their cells. */
export function moneySheets(
  model: PlanModel,
  assumptions: PricedAssumptions,
  payers: PayerSheet,
  projection: ProjectionSheet,
): MoneySheets {
  const { say } = model;
  const sheet = new SheetBuilder(sheetKeys.costs, asideWidths(42, model, yearWidth(model)));
  writeRegionTitle(
    sheet,
    model,
    { id: "Biaya", en: "Cost" },
    {
      id: "Orang dan rupiah menurut pembayar, baris dan tahun; hanya baris yang masuk anggaran di Pembayar. Tidak ada yang diketik di sini.",
      en: "Persons and rupiah by payer, line and year; only lines that are in the budget on Pembayar. Nothing is typed in here.",
    },
  );
  writeAsideHeadings(sheet, model, yearHeadings.row);
  // The totals are read first and need the rows below them, so those are written first.
  const totalsAt = sheet.row;
  sheet.row += totalsHeight(payers.slots.length);
  const linesAt = sheet.row;
  const explained = new ProjectionBlock(sheet, model, true);
  writeHeading(
    sheet,
    say({
      id: "Iuran JKK+JKM setahun satu peserta BPU (bukan penerima upah), menurut pembayar",
      en: "Yearly JKK+JKM contribution of one BPU member, by payer",
    }),
    asideColumns(model).how,
  );
  const rates = writeRates(explained, model, assumptions, payers);
  const projected = [projection.total, ...projection.segments, ...projection.temporary];
  const said = new Set<string>();
  const lines = payers.lines.map((shares, index) => {
    const rows = projected[index];
    if (rows === undefined) throw new Error("Every line of Pembayar is projected");
    writeBlockHeading({ sheet, model }, shares.segment);
    // How a row is calculated is said once for lines that stand, and once for those of some months.
    const kind = "startMonth" in rows ? "temporary" : "standing";
    const name = cell(shares.segment.name, "both");
    const block = new ProjectionBlock(sheet, model, !said.has(kind), headerRow, name);
    said.add(kind);
    return writeLine({ block, model, assumptions, slots: payers.slots, rates }, shares, rows);
  });
  const end = sheet.row;
  sheet.row = totalsAt;
  const totals = writeTotals(sheet, explained, model, { payers, lines, rates });
  if (sheet.row !== linesAt) throw new Error("The totals fill the rows that were kept for them");
  sheet.row = end;
  const tests = [...totals.tests, ...lines.flatMap((line) => line.tests)];
  return {
    sheets: [
      payers.sheet,
      sheet.finish({
        name: "Biaya",
        frozen: { rows: 4, columns: 1 },
        // The totals; what each line comes to is looked up on the screen.
        print: {
          orientation: "landscape",
          titleRows: headerRow + 1,
          columns: asideColumns(model).sum + 1,
          rows: linesAt,
        },
        alerts: tests.map(oneCell),
        timeline: timelineOf(model),
      }),
    ],
    slots: totals.slots,
    lines,
    budgetYear: payers.budgetYear,
    leftOut: payers.leftOut,
    hasSum: payers.hasSum,
    running: totals.running,
    total: totals.total,
    persons: totals.persons,
    unpaid: totals.unpaid,
    perPerson: totals.perPerson,
    shareSums: lines.map((line) => line.shareSum),
    notBoth: payers.notBoth,
    rules: payers.rules,
    tests,
  };
}
