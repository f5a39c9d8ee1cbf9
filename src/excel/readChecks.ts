/** Reads the sheet of checks back from the open workbook: what a person sees there, for a list in the pane. */
import {
  checkColumns,
  checkHeadingWithin,
  checkHeadings,
  holdsWord,
  idleWord,
  lackingWord,
  masterRow,
  rectangleAddress,
} from "../sheets/index.js";
import { problemOf } from "./problem.js";
import { usedOf } from "./used.js";

/** One check that does not hold. */
export interface OpenCheck {
  /** "wrong": something is wrong or contradicts itself; "lacking": something is still to be filled in or confirmed. */
  readonly severity: "wrong" | "lacking";
  /** The verdict as it stands there, in the workbook's language. */
  readonly verdict: string;
  /** What should hold. */
  readonly what: string;
  /** What to do. */
  readonly todo: string;
  /** The tab and the cell to look at; `null` where somebody has overwritten the reference to it. */
  readonly at: { readonly sheet: string; readonly address: string } | null;
}

/** The checks of one plan in the workbook. */
export interface CheckedPlan {
  /** The tab as it is called now. */
  readonly sheet: string;
  /** The sentence of the master check. */
  readonly verdict: string;
  /** How many checks have something to check: those that are idle are neither open nor done. */
  readonly checks: number;
  /** What is wrong first, then what is lacking, each in the order of the sheet. */
  readonly open: readonly OpenCheck[];
}

/**
 * Every sheet of checks in view in the workbook, known by its headings whatever its tab is called; none where there is no plan.
 * @throws ExcelProblem when Excel refuses
 */
export async function readChecks(): Promise<readonly CheckedPlan[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const columns = checkHeadings.length;
      // Hidden are those that a person put away, and those of a fill that is not finished.
      const shown = worksheets.items.filter(({ visibility }) => visibility === "Visible");
      const heads = shown.map((sheet) => {
        const head = sheet.getRange(
          rectangleAddress({ row: 0, column: 0, rows: checkHeadingWithin, columns }),
        );
        head.load("values");
        const used = usedOf(sheet);
        used.load("rowIndex,rowCount");
        return { sheet, head, used };
      });
      await context.sync();
      const found = heads.flatMap(({ sheet, head, used }) => {
        const heading = head.values.findIndex(isHeading);
        if (used.isNullObject || heading === -1) return [];
        const rows = Math.max(0, used.rowIndex + used.rowCount - heading - 1);
        if (rows === 0) return [];
        const table = sheet.getRange(rectangleAddress({ row: heading + 1, column: 0, rows, columns }));
        table.load("values,formulas");
        const master = sheet.getCell(masterRow, checkColumns.what);
        master.load("values");
        return [{ sheet, table, master }];
      });
      await context.sync();
      return found.map(({ sheet, table, master }): CheckedPlan => {
        const rows = table.values
          .map((values, index) => ({ values, formulas: table.formulas[index] ?? [] }))
          .filter(({ values }) => wordsOf(values[checkColumns.what]) !== "")
          .filter(({ values }) => wordsOf(values[checkColumns.verdict]) !== idleWord);
        const open = rows
          .filter(({ values }) => wordsOf(values[checkColumns.verdict]) !== holdsWord)
          .map(({ values, formulas }): OpenCheck => {
            const verdict = wordsOf(values[checkColumns.verdict]);
            return {
              severity: verdict === lackingWord.id || verdict === lackingWord.en ? "lacking" : "wrong",
              verdict,
              what: wordsOf(values[checkColumns.what]),
              todo: wordsOf(values[checkColumns.todo]),
              at: placeOf(wordsOf(formulas[checkColumns.shown])),
            };
          });
        return {
          sheet: sheet.name,
          verdict: wordsOf(master.values[0]?.[0]),
          checks: rows.length,
          open: [
            ...open.filter(({ severity }) => severity === "wrong"),
            ...open.filter(({ severity }) => severity === "lacking"),
          ],
        };
      });
    });
  } catch (thrown) {
    throw problemOf(thrown);
  }
}

function wordsOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value).trim()
    : "";
}

function isHeading(values: readonly unknown[]): boolean {
  return (["id", "en"] as const).some((language) =>
    checkHeadings.every((heading, column) => wordsOf(values[column]) === heading[language]),
  );
}

/**
 * The cell that the formula shows: "=IF('Segmen (2)'!$C$7="","",'Segmen (2)'!$C$7)", or the reference alone as older
 * workbooks have it.
 */
function placeOf(formula: string): OpenCheck["at"] {
  const [, reference] = /^=IF\((.+)="","",\1\)$/.exec(formula) ?? [];
  const [, quoted, plain, address] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)$/.exec(reference ?? formula.replace(/^=/u, "")) ??
    [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || address === undefined
    ? null
    : { sheet, address: address.replaceAll("$", "") };
}
