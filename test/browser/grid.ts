/** Reading and typing in the workbench's grid. Typing goes through the keyboard, as a person's does. */
import type { Page } from "playwright-core";

export interface SeenCell {
  readonly value: string | number | boolean | null;
  readonly type: string;
  readonly formula: string | null;
}

/** All cells of a sheet that hold something, row by row from A1. */
export async function readSheet(page: Page, name: string): Promise<readonly (readonly SeenCell[])[]> {
  return page.evaluate((wanted) => {
    const engine = window.workbench?.engine;
    const sheet = engine?.sheets().find((one) => one.name === wanted);
    if (!engine || !sheet) throw new Error(`No sheet "${wanted}"`);
    const used = engine.usedRect(sheet.id, true);
    if (!used) return [];
    return Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (_, column) => {
        const { value, type, formula } = engine.cell(sheet.id, row, column);
        return { value, type, formula };
      }),
    );
  }, name);
}

/** What Excel's own interface says of an area: its texts as they are shown, and its formulas as a person of that Excel writes them. */
export async function shownIn(
  page: Page,
  sheet: string,
  address: string,
): Promise<{ readonly text: readonly string[]; readonly formulas: readonly string[] }> {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error("The pane has no frame");
  return frame.evaluate(
    (place) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
        range.load("text,formulasLocal");
        await context.sync();
        return { text: range.text.flat(), formulas: range.formulasLocal.flat().map(String) };
      }),
    { sheet, address },
  );
}

export async function tabs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.workbench?.engine.sheets().map((sheet) => sheet.name) ?? []);
}

/** Brings a cell into view, through the sheet's tab and the name box. */
export async function showCell(page: Page, sheet: string, address: string): Promise<void> {
  // Univer takes a second press on a tab, soon after the first, for a wish to rename it.
  const inFront = await page.evaluate(() => {
    const engine = window.workbench?.engine;
    return engine?.sheets().find(({ id }) => id === engine.activeSheetId())?.name;
  });
  if (inFront !== sheet)
    await page.locator("#grid [data-u-comp=slide-tab-bar]").getByText(sheet, { exact: true }).click();
  const nameBox = page.locator("#grid [data-u-comp=defined-name] input");
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** Types into a cell of a sheet and presses Enter. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await showCell(page, sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The row whose first cell reads so. */
export function rowLabelled(cells: readonly (readonly SeenCell[])[], label: string): number {
  const row = cells.findIndex(([first]) => first?.value === label);
  if (row < 0)
    throw new Error(`No row "${label}" in ${JSON.stringify(cells.map(([first]) => first?.value))}`);
  return row;
}

/** The cells of the row whose first cell reads so. */
export function labelled(cells: readonly (readonly SeenCell[])[], label: string): readonly SeenCell[] {
  return cells[rowLabelled(cells, label)] ?? [];
}
