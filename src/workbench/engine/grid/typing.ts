import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  numfmt,
  type ICellData,
  type IDocumentData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { EditingRenderController, ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Book } from "../book.js";
import { NUMBERS } from "./language.js";
import { cellPasted, dayShown, formulaShown, formulaTyped, numberShown, numberTyped } from "../local.js";

/** Before all of Univer's own. */
const FIRST = 1_000;

/** The grid writes and reads numbers and formulas as an Excel of Indonesia does; what is kept stays English. */
export function writeLocally(book: Book): void {
  book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(NUMBERS);
  const interceptors = book.injector.get(SheetInterceptorService);
  const { writeCellInterceptor } = interceptors;
  const formatAt = (style: ICellData["s"]): string | undefined =>
    book.workbook.getStyles().get(style)?.n?.pattern;
  // Before Univer's own: a number without a format; those with one are the number library's.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: FIRST,
    handler: (cell, { rawData }, next) => {
      const plain = cell != null && typeof rawData?.v === "number" && isDefaultFormat(formatAt(rawData.s));
      return next(plain && cell.v === rawData.v ? { ...cell, v: numberShown(String(cell.v)) } : cell);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { origin }, next) => next(kept(cell, () => formatAt(origin?.s))),
  });
  // After Univer's own, the last of which asks nobody after it.
  const asked = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = (name, filter) => {
    const through = asked(name, filter);
    if ((name as unknown) !== BEFORE_CELL_EDIT) return through;
    return (cell, location) => {
      const { row, col, worksheet } = location as unknown as {
        row: number;
        col: number;
        worksheet: Worksheet;
      };
      const raw = worksheet.getCellRaw(row, col);
      return inEditor(through(cell, location) as Nullable<ICellData>, raw, formatAt(raw?.s)) as typeof cell;
    };
  };
  submitLocally();
  pasteLocally(book.injector.get(ISheetClipboardService));
}

/**
 * Formulas are translated before Univer looks at them: it tidies numbers in them as English ones ("0,05" would become "0,5"), and that
 * happens before anybody is asked.
 */
function submitLocally(): void {
  const editing = EditingRenderController.prototype as unknown as {
    _submitEdit: (snapshot: IDocumentData, wholeSelection?: boolean) => Promise<boolean>;
  };
  const submit = editing._submitEdit;
  editing._submitEdit = function (this: unknown, snapshot, wholeSelection) {
    const text = snapshot.body?.dataStream.replace(/\r\n$/u, "") ?? "";
    if (snapshot.body === undefined || !text.startsWith("="))
      return submit.call(this, snapshot, wholeSelection);
    const formula = formulaTyped(text);
    // What Excel would not take stays as the text it is, for its person to see and to mend.
    const body = { ...snapshot.body, dataStream: `${formula ?? `'${text}`}\r\n` };
    return submit.call(this, { ...snapshot, body }, wholeSelection);
  };
}

/** What the editor shows of a cell. */
function inEditor(
  cell: Nullable<ICellData>,
  raw: Nullable<ICellData>,
  format: string | undefined,
): Nullable<ICellData> {
  if (cell == null) return cell;
  if (typeof cell.f === "string") return { ...cell, f: formulaShown(cell.f) };
  if (typeof raw?.v !== "number") return cell;
  // A day, whatever its format, as it can be typed again.
  if (numfmt.isDateFormat(format ?? "") && Number.isInteger(raw.v)) return { ...cell, v: dayShown(raw.v) };
  // All of a number, also where its column has room for less of it.
  if (isDefaultFormat(format)) return { ...cell, v: numberShown(String(raw.v)) };
  return /^-?[\d.]+(?:e[+-]?\d+)?%?$/iu.test(String(cell.v))
    ? { ...cell, v: numberShown(String(cell.v)) }
    : { ...cell, v: /^#+$/u.test(String(cell.v)) ? numberShown(String(raw.v)) : cell.v };
}

/** What is kept of a cell that was typed. */
function kept(cell: Nullable<ICellData>, formatBefore: () => string | undefined): Nullable<ICellData> {
  if (cell == null || typeof cell.f === "string") return cell;
  if (typeof cell.v !== "string" || cell.t != null) return cell;
  const typed = numberTyped(cell.v);
  if (typed === null) return cell;
  if (typed.kind === "text") return { ...cell, t: CellValueType.FORCE_STRING };
  const { value, format } = typed;
  if (format === null || !isDefaultFormat(formatBefore()))
    return { ...cell, v: value, t: CellValueType.NUMBER };
  return {
    ...cell,
    v: value,
    t: CellValueType.NUMBER,
    s: { ...(typeof cell.s === "object" ? cell.s : {}), n: { pattern: format } },
  };
}

/** Reads what comes from the clipboard as what is typed. What the grid itself has copied it keeps elsewhere. */
function pasteLocally(clipboard: ISheetClipboardService): void {
  const [legacyPaste, paste] = [clipboard.legacyPaste.bind(clipboard), clipboard.paste.bind(clipboard)];
  clipboard.legacyPaste = (html, text, files) =>
    legacyPaste(html && tablePasted(html), text && linesPasted(text), files);
  clipboard.paste = async (item, type) => {
    const parts = item.types.map(async (kind): Promise<readonly [string, Blob]> => {
      const blob = await item.getType(kind);
      const read = READ[kind];
      return [kind, read === undefined ? blob : new Blob([read(await blob.text())], { type: kind })];
    });
    return paste(new ClipboardItem(Object.fromEntries(await Promise.all(parts))), type);
  };
}

function linesPasted(text: string): string {
  return text.replace(/[^\t\r\n]+/gu, cellPasted);
}

function tablePasted(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  let changed = false;
  for (const cell of page.querySelectorAll("td, th")) {
    const text = cell.textContent.trim();
    const read = cellPasted(text);
    if (read === text) continue;
    cell.textContent = read;
    changed = true;
  }
  return changed ? page.documentElement.outerHTML : html;
}

const READ: Readonly<Record<string, (content: string) => string>> = {
  "text/plain": linesPasted,
  "text/html": tablePasted,
};
