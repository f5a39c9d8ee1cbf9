/**
 * The rooms excel, sheets and workbooks inside of a page with Microsoft's own Office.js, over the real host and engine.
 * They are bundled into the page's script, as the library tells arrays of another realm apart from its own.
 */
import { build } from "esbuild";
import { resolve } from "node:path";
import type * as ExcelRoom from "../../src/excel/index.js";
import type { FillReceipt, TakeBackOptions, TakeBackReport } from "../../src/excel/index.js";
import type * as SheetsRoom from "../../src/sheets/index.js";
import type * as WorkbooksRoom from "../../src/workbooks/index.js";
import type { PlanChoices } from "../../src/domain/index.js";
import type { WorkbookPlan } from "../../src/sheets/index.js";
import type { CellState, SheetInfo } from "../../src/workbench/engine/index.js";
import { openExcel, type TestExcel, type TestExcelOptions } from "../workbench/host/excel.js";

type Rooms = typeof ExcelRoom & typeof SheetsRoom & typeof WorkbooksRoom;

export const lampung: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.3839,
  targetYear: 2029,
  payer: "APBD_PROV",
  monthsPerYear: 12,
  language: "id",
};

let bundle: Promise<string> | undefined;

/** The rooms as one script that sets `window.rooms`; made once for all tests of a file. */
function bundledRooms(more: string): Promise<string> {
  bundle ??= build({
    stdin: {
      contents: [
        ...["excel", "sheets", "workbooks"].map((room) => `export * from "./src/${room}/index.js";`),
        more,
      ].join("\n"),
      resolveDir: resolve(import.meta.dirname, "../.."),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "rooms",
    target: "es2020",
  }).then((result) => result.outputFiles[0]?.text ?? "");
  return bundle;
}

export interface AddIn extends TestExcel {
  readonly rooms: Rooms;
  /** The page's own copy of plain data. */
  inPage<T>(data: T): T;
  /** Plans, places among the sheets that are there, fills, calculates. */
  fill(choices?: PlanChoices, options?: { dialect?: "native" | "cakupan" }): Promise<FillReceipt>;
  takeBack(receipt: FillReceipt, options?: TakeBackOptions): Promise<TakeBackReport>;
  sheet(name: string): SheetInfo;
  /** "Asumsi", "B6" */
  cell(sheet: string, address: string): CellState;
  /** Types into a cell as a person does, and calculates. */
  type(sheet: string, address: string, content: string | number | null): Promise<void>;
  names(): readonly string[];
  /** The address of the n-th row with this label in column A, in a column: "F7". */
  find(sheet: string, label: string, column: string, nth?: number): string;
  /** Values of that row in the columns F, G … as many as there are years. */
  years(sheet: string, label: string, count: number, nth?: number): readonly CellState["value"][];
}

export type AddInOptions = TestExcelOptions & {
  /** A script in the rooms' own page, for a measurement that needs what no room shows. */
  readonly more?: string;
};

export async function openAddIn({ more = "", ...options }: AddInOptions = {}): Promise<AddIn> {
  const excel = await openExcel({ ...options, script: await bundledRooms(more) });
  const rooms = excel.page.window["rooms"] as Rooms;
  const inPage = <T>(data: T): T => excel.page.window.eval(`(${JSON.stringify(data)})`) as T;
  const sheet = (name: string): SheetInfo => {
    const found = excel.engine.sheets().find((info) => info.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };
  const at = (address: string): readonly [number, number] => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [Number(digits) - 1, column];
  };
  const find: AddIn["find"] = (name, label, column, nth = 1) => {
    const { id } = sheet(name);
    const rows = excel.engine.usedRect(id, true)?.rows ?? 0;
    const found = Array.from({ length: rows }, (_, row) => row).filter(
      (row) => excel.engine.cell(id, row, 0).value === label,
    );
    const row = found[nth - 1];
    if (row === undefined) throw new Error(`${name} has no row "${label}" (${nth})`);
    return `${column}${row + 1}`;
  };
  return {
    ...excel,
    rooms,
    find,
    years(name, label, count, nth = 1) {
      const [row] = at(find(name, label, "A", nth));
      return Array.from(
        { length: count },
        (_, index) => excel.engine.cell(sheet(name).id, row, 5 + index).value,
      );
    },
    inPage,
    async fill(choices = lampung, fillOptions = {}) {
      const receipt = await rooms.applyPlan(
        placed(rooms, await rooms.readSheetNames(), choices),
        fillOptions,
      );
      await excel.engine.settle();
      return receipt;
    },
    takeBack: (receipt, takeBackOptions) => rooms.takeBack(receipt, takeBackOptions),
    sheet,
    cell(name, address) {
      const [row, column] = at(address);
      return excel.engine.cell(sheet(name).id, row, column);
    },
    async type(name, address, content) {
      const [row, column] = at(address);
      excel.engine.write(sheet(name).id, { row, column, rows: 1, columns: 1 }, [[content]]);
      await excel.engine.calculate();
    },
    names: () => excel.engine.sheets().map((info) => info.name),
  };
}

export function placed(
  rooms: Pick<Rooms, "buildPlan" | "placeSheets">,
  taken: readonly string[],
  choices: PlanChoices,
): WorkbookPlan {
  const plan = rooms.buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return rooms.placeSheets(plan.value, taken);
}
