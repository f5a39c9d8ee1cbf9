/** A worksheet copied within the workbook, with all that stands on it but drawings and tables. */
import { failure } from "../failure.js";
import type { Method } from "../model.js";
import type { Session } from "../session.js";
import { isOf, object, type SheetRef } from "../states.js";
import { choiceAt, shown } from "../takes.js";
import { put, taken } from "./range-shifts.js";
import { WHOLE_SHEET } from "../places.js";

/** "Rencana (2)", or the first number that is free. */
function copyName(name: string, session: Session): string {
  const base = name.replace(/ \(\d+\)$/, "");
  let number = 2;
  while (session.sheetNamed(`${base} (${number})`)) number += 1;
  return `${base} (${number})`;
}

function position(it: SheetRef, args: readonly unknown[], session: Session): number {
  const type = choiceAt(args, 0, ["None", "Before", "After", "Beginning", "End"], "None");
  const last = session.sheets().length - 1;
  if (type === "Beginning") return 0;
  if (type === "End") return last;
  const [, beside] = args;
  if (type !== "None" && !isOf("Worksheet", beside))
    throw failure(
      "InvalidArgument",
      `A worksheet must be told beside which the copy goes, not ${shown(beside)}.`,
    );
  const sheetId = isOf("Worksheet", beside) && type !== "None" ? beside.it.sheetId : it.sheetId;
  const at = session.sheets().findIndex(({ id }) => id === sheetId);
  return type === "Before" ? at : Math.min(last, at + 1);
}

export const copySheet: Method<SheetRef> = {
  since: "1.7",
  calculated: true,
  call(it, args, session) {
    const { engine } = session;
    const { name, tabColour, frozen } = session.sheet(it);
    session.requireOpenStructure();
    const drawn = [
      [engine.charts(it.sheetId).length, "charts"],
      [engine.tables(it.sheetId).length, "tables"],
    ].find(([count]) => count !== 0);
    if (drawn) throw failure("NotImplemented", `The workbench copies no worksheet with ${String(drawn[1])}.`);
    const active = engine.activeSheetId();
    const { id } = engine.addSheet(copyName(name, session));
    if (engine.activeSheetId() !== active) engine.activateSheet(active);
    engine.changeSheet(id, { tabColour, position: position(it, args, session) });
    put(id, taken(it.sheetId, WHOLE_SHEET, session), 0, 0, session);
    const used = engine.usedRect(it.sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    for (let column = 0; column < used.column + used.columns; column += 1) {
      const width = engine.columnWidth(it.sheetId, column);
      if (engine.columnWidth(id, column) !== width) engine.setColumnWidth(id, column, 1, width);
    }
    for (let row = 0; row < used.row + used.rows; row += 1) {
      const height = engine.rowHeight(it.sheetId, row);
      if (engine.rowHeight(id, row) !== height) engine.setRowHeight(id, row, 1, height);
    }
    for (const row of engine.hiddenRows(it.sheetId)) engine.setRowsHidden(id, row, 1, true);
    for (const rect of engine.merges(it.sheetId)) engine.merge(id, rect);
    for (const { rect, ...rule } of engine.validations(it.sheetId)) engine.setValidation(id, [rect], rule);
    for (const { rect, formula, style } of engine.conditionalFormats(it.sheetId))
      engine.addConditionalFormat(id, { rect, formula, style });
    if (frozen.rows + frozen.columns > 0) engine.freeze(id, frozen);
    Object.assign(engine.pageSetup(id), structuredClone(engine.pageSetup(it.sheetId)));
    session.touch();
    session.events.added(id);
    return object("Worksheet", { sheetId: id });
  },
};
