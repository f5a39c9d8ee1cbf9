/** Pemeriksaan: every check of the workbook in one table, each with what to do and the cell to look at. */
import { area, binary, call, cell, number, sentence, text, when } from "../formula.js";
import type { PlanModel } from "../model.js";
import type { SheetPlan } from "../plan.js";
import { lookOf } from "../styles.js";
import type { StyleName } from "../styles.js";
import { SheetBuilder } from "./builder.js";
import { sheetKeys } from "./keys.js";
import { writeTitle } from "./layout.js";
import { checkColumns, checkHeaderRow, checkHeadings, holdsWord, masterRow } from "./pemeriksaanLayout.js";
import type { SheetCheck } from "./pemeriksaanLayout.js";

const widths = [16, 52, 11, 72, 8, 30];

/**
 * Written after the sheets that it checks.
 * @param sheets those on which the cells to look at stand, for their names and the looks of the cells
 */
export function checksSheet(
  model: PlanModel,
  checks: readonly SheetCheck[],
  sheets: readonly SheetPlan[],
): SheetPlan {
  const { say } = model;
  const sheet = new SheetBuilder(sheetKeys.checks, widths);
  writeTitle(
    sheet,
    `${say({ id: "Pemeriksaan", en: "Checks" })} — ${model.region.name}`,
    say({
      id: "Yang tidak OK: lakukan yang tertulis di sel yang disebut. Panel Cakupan membuka selnya.",
      en: "Where it is not OK: do what is written in the cell that is named. The pane of Cakupan goes there.",
    }),
  );
  sheet.row = checkHeaderRow;
  checkHeadings.forEach((heading, column) => {
    sheet.put(column, say(heading), "columnHead");
  });
  sheet.height(24);
  sheet.next();
  const first = sheet.row;
  const find = finderOf(sheets);
  for (const check of checks) writeCheck(sheet, model, check, find);
  const verdicts = {
    sheet: sheet.key,
    row: first,
    column: checkColumns.verdict,
    rows: checks.length,
    columns: 1,
  };
  sheet.row = masterRow;
  sheet.put(checkColumns.sheet, say({ id: "Semua lembar", en: "All sheets" }), "labelStrong");
  const open = call("COUNTIF", area(verdicts, "both"), text(`<>${holdsWord}`));
  sheet.calculate(
    checkColumns.what,
    when(
      binary("=", open, number(0)),
      text(say({ id: `Semua ${holdsWord}`, en: `All ${holdsWord}` })),
      sentence(open, say({ id: " perlu dilihat", en: " to look at" })),
    ),
    "masterCheck",
  );
  return {
    key: sheet.key,
    name: say({ id: "Pemeriksaan", en: "Pemeriksaan" }),
    tabColour: "#A4262C",
    columnWidths: widths,
    cells: sheet.cells,
    frozen: { rows: checkHeaderRow + 1, columns: 0 },
    print: { orientation: "landscape", titleRows: checkHeaderRow + 1 },
    charts: [],
    validations: [],
    alerts: [verdicts, { row: masterRow, column: checkColumns.what, rows: 1, columns: 1 }],
    rowHeights: sheet.rowHeights(),
    merges: sheet.merges,
  };
}

interface Finder {
  readonly name: (key: string) => string;
  readonly style: (at: SheetCheck["at"]) => StyleName | undefined;
}

function finderOf(sheets: readonly SheetPlan[]): Finder {
  const sheetOf = (key: string): SheetPlan => {
    const found = sheets.find((sheet) => sheet.key === key);
    if (found === undefined) throw new Error(`A check is about ${key}, which was not written`);
    return found;
  };
  return {
    name: (key) => sheetOf(key).name,
    style: ({ sheet, row, column }) =>
      sheetOf(sheet).cells.find((one) => one.row === row && one.column === column)?.style,
  };
}

function writeCheck(sheet: SheetBuilder, model: PlanModel, check: SheetCheck, find: Finder): void {
  const { say } = model;
  const { what, of, holds, todo, at } = check;
  sheet.put(checkColumns.sheet, find.name(at.sheet), "record");
  if (of === undefined) sheet.put(checkColumns.what, say(what), "record");
  else {
    const room = say(what).length + 30;
    sheet.calculate(checkColumns.what, sentence(`${say(what)}: `, cell(of, "both")), "record", { room });
  }
  sheet.calculate(
    checkColumns.verdict,
    when(holds, text(holdsWord), text(say({ id: "Periksa", en: "Look" }))),
    "check",
  );
  sheet.put(checkColumns.todo, say(todo), "note");
  const target = cell(at, "both");
  sheet.calculate(
    checkColumns.address,
    call("ADDRESS", call("ROW", target), call("COLUMN", target), number(4)),
    "source",
  );
  sheet.calculate(checkColumns.shown, target, shownAs(find.style(at)), { room: 40 });
  sheet.next();
}

/** The look of a cell that shows another one: its number format, and grey. */
function shownAs(style: StyleName | undefined): StyleName {
  const [, format] = style?.split(".") ?? [];
  if (style === undefined || format === undefined) return "derived.general";
  const { horizontal } = lookOf(style);
  return horizontal === "Right" || format === "date" ? (`derived.${format}` as StyleName) : "derived.general";
}
