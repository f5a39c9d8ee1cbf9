/** Columns that cannot be seen. */
import type { RangeRef } from "../states.js";
import type { Session } from "../session.js";

/** A column of no width is a hidden one, as in Excel. */
export function columnsHidden({ sheetId, rect }: RangeRef, session: Session): boolean | null {
  const hidden = Array.from({ length: rect.columns }, (_, index) => rect.column + index).filter(
    (column) => session.engine.columnWidth(sheetId, column) === 0,
  ).length;
  if (hidden === 0) return false;
  return hidden === rect.columns ? true : null;
}

/** Points; Excel's own standard for a column that is shown again. */
const STANDARD_COLUMN = 48;

export function setColumnsHidden({ sheetId, rect }: RangeRef, hidden: boolean, session: Session): void {
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    const isHidden = session.engine.columnWidth(sheetId, column) === 0;
    if (isHidden !== hidden) {
      session.engine.setColumnWidth(sheetId, column, 1, hidden ? 0 : STANDARD_COLUMN);
    }
  }
}
