/** What is in view: a person's own sheet and selection, kept before a fill and brought back after it was taken back. */
import type { Line } from "./line.js";
import type { View } from "./receipt.js";

/** Queues what is in view. @returns what reads the answer, once it was sent */
export function askForView(context: Excel.RequestContext): () => View {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.load("id");
  const selected = workbook.getSelectedRange();
  selected.load("address");
  return () => ({ sheetId: sheet.id, address: withoutTab(selected.address) });
}

/** Reads what is in view; `null` where it is no sheet of cells (a chart sheet: office-js issue 2444) or another window is in front. */
export async function readView(line: Line): Promise<View | null> {
  const whole = askForView(line.context);
  if ((await line.tried()) === null) return whole();
  // A picture may be selected, or several areas: the sheet alone then.
  const sheet = line.context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id");
  return (await line.tried()) === null ? { sheetId: sheet.id, address: null } : null;
}

/** Brings a view back where another sheet is in front. @throws what Excel refused, other than to say which sheet is in front */
export async function showView(line: Line, view: View | null): Promise<void> {
  if (view === null) return;
  const { worksheets } = line.context.workbook;
  const now = worksheets.getActiveWorksheet();
  now.load("id");
  if ((await line.tried()) === null && now.id === view.sheetId) return;
  worksheets.load("items/id");
  await line.send();
  // A person may have deleted it meanwhile.
  if (!worksheets.items.some(({ id }) => id === view.sheetId)) return;
  const sheet = worksheets.getItem(view.sheetId);
  sheet.activate();
  if (view.address !== null) sheet.getRange(view.address).select();
  await line.send();
}

/** "B2:C9" of "'Data 2024'!B2:C9". */
export function withoutTab(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
