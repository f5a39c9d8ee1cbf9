import { problemOf } from "./problem.js";

/** The names of all tabs, in order, hidden ones included: a new sheet may have none of them. */
export async function readSheetNames(): Promise<readonly string[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
  } catch (thrown) {
    throw problemOf(thrown);
  }
}

/** Shows a cell. @throws ExcelProblem of kind `gone` when there is no such sheet. */
export async function goTo(sheetName: string, address: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  } catch (thrown) {
    throw problemOf(thrown);
  }
}
