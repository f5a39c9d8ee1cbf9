/** Which cells of the open workbook rest on a figure or rate that a later version corrected. */
import { corrections } from "../domain/index.js";
import type { FigureCorrection } from "../domain/index.js";
import {
  headerRow,
  parameterInNote,
  rectangleAddress,
  sourceColumns,
  sourceHeadings,
  sourceIdColumn,
} from "../sheets/index.js";
import { problemOf } from "./problem.js";
import { usedOf } from "./used.js";

/** A cell that names a corrected figure as its source; the number stands beside it. */
export interface CorrectedCell {
  readonly correction: FigureCorrection;
  readonly at: { readonly sheet: string; readonly address: string };
}

/** A row of Sumber that still has what was corrected. */
interface OldRow {
  readonly correction: FigureCorrection;
  /** As the sheets name it: a figure's own id, or the number of the row, "H4". */
  readonly id: string;
}

/**
 * Looked for on every sheet in view but the sheets of sources themselves; nothing more is read where no sheet of sources has a
 * corrected row.
 * @throws ExcelProblem when Excel refuses
 */
export async function readCorrected(): Promise<readonly CorrectedCell[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const shown = worksheets.items.filter(({ visibility }) => visibility === "Visible");
      const heads = shown.map((sheet) => {
        const head = sheet.getRange(
          rectangleAddress({ row: headerRow, column: 0, rows: 1, columns: sourceHeadings.length }),
        );
        head.load("values");
        return { sheet, head };
      });
      await context.sync();
      const registers = heads.filter(({ head }) => isSourceHeading(head.values[0] ?? []));
      const rows = registers.map(({ sheet }) => valuesOf(sheet));
      await context.sync();
      const old = rows.flatMap((used) => (used.isNullObject ? [] : used.values.flatMap(oldRow)));
      if (old.length === 0) return [];
      const others = shown
        .filter((sheet) => !registers.some((one) => one.sheet === sheet))
        .map((sheet) => ({ sheet, used: valuesOf(sheet) }));
      await context.sync();
      return others.flatMap(({ sheet, used }) => (used.isNullObject ? [] : restingOn(old, sheet.name, used)));
    });
  } catch (thrown) {
    throw problemOf(thrown);
  }
}

function valuesOf(sheet: Excel.Worksheet): Excel.Range {
  const used = usedOf(sheet);
  used.load("rowIndex,columnIndex,values");
  return used;
}

function isSourceHeading(values: readonly unknown[]): boolean {
  return (["id", "en"] as const).some((language) =>
    sourceHeadings.every((heading, column) => values[column] === heading[language]),
  );
}

function restingOn(old: readonly OldRow[], sheet: string, used: Excel.Range): readonly CorrectedCell[] {
  return used.values.flatMap((row, at) =>
    row.flatMap((value: unknown, column) =>
      old
        .filter(({ id }) => typeof value === "string" && (value === id || value.startsWith(`${id} (`)))
        .map(({ correction }): CorrectedCell => {
          const cell = { row: used.rowIndex + at, column: used.columnIndex + column, rows: 1, columns: 1 };
          return { correction, at: { sheet, address: rectangleAddress(cell) } };
        }),
    ),
  );
}

/** The correction that a row of Sumber, which begins in column A, has not seen. */
function oldRow(row: readonly unknown[]): readonly OldRow[] {
  const [id, value, note] = [sourceIdColumn, sourceColumns.value, sourceHeadings.length - 1].map(
    (column) => row[column],
  );
  if (typeof id !== "string" || typeof value !== "number") return [];
  const [, parameter = null] = (typeof note === "string" ? parameterInNote.exec(note) : null) ?? [];
  return corrections
    .filter((correction) => correction.was === value && [id, parameter].includes(correction.id))
    .map((correction) => ({ correction, id }));
}
