/** A plan of sheets as an .xlsx file, where no Excel stands beside the pane to write it into: the forms of a province. */
import { columnLetters, emptyBeside, filledRows, quotedSheetName } from "../../sheets/index.js";
import type { SheetPlan, WorkbookPlan } from "../../sheets/index.js";
import { zipOf } from "../bundle.js";
import { sheetPart } from "./sheet.js";
import { Styles } from "./styles.js";
import { escaped, mainSpace, relationsSpace, tag, xmlHead } from "./xml.js";

const packageSpace = "http://schemas.openxmlformats.org/package/2006";
const typeOf = (part: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

/**
 * The bytes of the file. Formulas are Excel's own and stand without values: whatever opens the file calculates them.
 *
 * @throws Error for a plan with charts, which are not written here.
 */
export function xlsxOf(plan: WorkbookPlan): Promise<Uint8Array> {
  const charted = plan.sheets.find(({ charts }) => charts.length > 0);
  if (charted !== undefined)
    throw new Error(`The sheet ${charted.name} has charts, which no file of ours holds`);
  const styles = new Styles();
  const sheets = plan.sheets.map((sheet) => sheetPart(plan, sheet, styles, sheet.key === plan.opensOn));
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(plan.sheets.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookPart(plan)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${String(at + 1)}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", styles.part()],
    ...sheets.map((xml, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, xml] as const),
  ];
  const encoder = new TextEncoder();
  return zipOf(parts.map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    tag("Override", { PartName: name, ContentType: typeOf(type) });
  return (
    xmlHead +
    tag(
      "Types",
      { xmlns: `${packageSpace}/content-types` },
      tag("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      tag("Default", { Extension: "xml", ContentType: "application/xml" }),
      part("/xl/workbook.xml", "sheet.main"),
      part("/xl/styles.xml", "styles"),
      ...Array.from({ length: sheets }, (_, at) =>
        part(`/xl/worksheets/sheet${String(at + 1)}.xml`, "worksheet"),
      ),
    )
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return (
    xmlHead +
    tag(
      "Relationships",
      { xmlns: `${packageSpace}/relationships` },
      ...targets.map(([type, target], at) =>
        tag("Relationship", {
          Id: `rId${String(at + 1)}`,
          Type: `${relationsSpace}/${type}`,
          Target: target,
        }),
      ),
    )
  );
}

function workbookPart(plan: WorkbookPlan): string {
  const names = plan.sheets.flatMap(printNames);
  const open = plan.sheets.findIndex(({ key }) => key === plan.opensOn);
  return (
    xmlHead +
    tag(
      "workbook",
      { xmlns: mainSpace, "xmlns:r": relationsSpace },
      tag("bookViews", {}, tag("workbookView", { activeTab: Math.max(0, open) })),
      tag(
        "sheets",
        {},
        ...plan.sheets.map(({ name }, at) =>
          tag("sheet", { name, sheetId: at + 1, "r:id": `rId${String(at + 1)}` }),
        ),
      ),
      names.length === 0 ? "" : tag("definedNames", {}, ...names),
      tag("calcPr", { calcId: 191029, fullCalcOnLoad: 1 }),
    )
  );
}

/** What of a sheet is printed, and the rows that every page repeats. */
function printNames(sheet: SheetPlan, at: number): readonly string[] {
  const { print, name, columnWidths } = sheet;
  const tab = quotedSheetName(name);
  const named = (word: string, refersTo: string): string =>
    tag("definedName", { name: `_xlnm.${word}`, localSheetId: at }, escaped(refersTo));
  if (print.nothing === true) {
    const far = columnLetters(columnWidths.length + emptyBeside);
    return [named("Print_Area", `${tab}!$${far}$1`)];
  }
  const last = columnLetters((print.columns ?? 0) - 1);
  const rows = print.rows ?? filledRows(sheet);
  return [
    ...(print.columns === undefined
      ? []
      : [named("Print_Area", `${tab}!$A$${String((print.firstRow ?? 0) + 1)}:$${last}$${String(rows)}`)]),
    ...(print.titleRows > 0 ? [named("Print_Titles", `${tab}!$1:$${String(print.titleRows)}`)] : []),
  ];
}
