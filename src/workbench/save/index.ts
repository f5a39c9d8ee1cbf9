import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Engine } from "../engine/engine.js";
import { addCharts } from "./charts.js";
import { finish } from "./finish.js";
import { usesAddIn } from "./formulas.js";
import { addNames } from "./names.js";
import { addNotes } from "./notes.js";
import { pageOf, headerFooterOf } from "./pages.js";
import { addRules } from "./rules.js";
import { colour } from "./styles.js";
import type { AddInIdentity } from "./settings.js";
import { fillSheet, viewOf, VISIBILITY } from "./sheets.js";

export { identityIn } from "./settings.js";

interface SaveOptions {
  /**
   * Writes each formula's value beside it (the default), so that a reader that does not calculate shows
   * something. Without them every reader has to calculate for itself.
   */
  readonly cachedResults?: boolean;
  /** Whose the document settings are; without it the file has none. */
  readonly addIn?: AddInIdentity;
}

/**
 * The workbook as an .xlsx file that Excel and LibreOffice open: values, formulas, formats, layout,
 * rules, names, charts and print settings, in tab order. The engine must be calculated.
 */
export async function saveXlsx(engine: Engine, options: SaveOptions = {}): Promise<Uint8Array> {
  installChartSupport();
  const cached = options.cachedResults ?? true;
  const workbook = new Workbook();
  workbook.creator = "Cakupan";
  workbook.lastModifiedBy = "Cakupan";
  workbook.properties.date1904 = engine.dates1904;
  const sheets = engine.sheets();
  let calculatedByAddIn = false;
  for (const info of sheets) {
    const sheet = workbook.addWorksheet(info.name, {
      state: VISIBILITY[info.visibility],
      views: [viewOf(info)],
      pageSetup: pageOf(engine.pageSetup(info.id)),
      headerFooter: headerFooterOf(engine.pageSetup(info.id)),
      properties: info.tabColour === "" ? {} : { tabColor: colour(info.tabColour) },
    });
    for (const formula of fillSheet(sheet, engine, info.id, cached)) {
      calculatedByAddIn ||= usesAddIn(formula);
    }
    addRules(sheet, engine, info.id);
    addNotes(sheet, engine, info.id);
    if (info.protected) await sheet.protect();
  }
  // Charts refer to any sheet: they are added when all are there.
  const charts = sheets.flatMap((info) => [...addCharts(workbook, engine, info)]);
  addNames(workbook, engine);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 28_800,
      height: 17_000,
      firstSheet: 0,
      activeTab: Math.max(
        0,
        sheets.findIndex((sheet) => sheet.id === engine.activeSheetId()),
      ),
      visibility: "visible",
    },
  ];
  // Excel is asked to calculate what it opens, except where a formula needs an add-in that may not be there.
  workbook.calcProperties = { fullCalcOnLoad: !cached || !calculatedByAddIn };
  const file = await workbook.xlsx.writeBuffer({ validate: false });
  const kept = engine.settings();
  const settings =
    options.addIn === undefined || Object.keys(kept).length === 0 ? null : { addIn: options.addIn, kept };
  const order = new Map(sheets.map(({ id }, place) => [id, place]));
  const names = engine
    .names()
    .map(({ sheetId, ...name }) => ({ ...name, place: order.get(sheetId ?? "") ?? null }));
  return finish(new Uint8Array(file), charts, names, settings);
}
