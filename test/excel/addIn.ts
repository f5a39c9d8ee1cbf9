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
import { usualBreakdown } from "../../src/workbooks/index.js";
import type { BreakdownChoices } from "../../src/workbooks/index.js";
import { cellsOf, type Cells } from "../workbooks/book.js";
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

/** As small as a plan gets. */
export const brief: PlanChoices = { ...lampung, horizonYear: 2026, targetYear: 2026, segments: [] };

/** A tenth of that, and as many sheets as matter: for what is the same whatever is filled. */
export const small: BreakdownChoices = {
  ...usualBreakdown,
  regionCode: "31",
  baseYear: 2026,
  language: "id",
};
/** Its sheets, in the order of their tabs. */
export const smallTabs: readonly string[] = [
  "Panduan",
  "Rincian",
  "Rekonsiliasi",
  "Pembagian",
  "Daftar tanya",
  "Pemeriksaan",
  "Sumber",
];

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

export interface AddIn extends TestExcel, Cells {
  readonly rooms: Rooms;
  /** The page's own copy of plain data. */
  inPage<T>(data: T): T;
  /** Plans, places among the sheets that are there, fills, calculates. */
  fill(
    choices?: PlanChoices | BreakdownChoices,
    options?: { dialect?: "native" | "cakupan" },
  ): Promise<FillReceipt>;
  takeBack(receipt: FillReceipt, options?: TakeBackOptions): Promise<TakeBackReport>;
}

export type AddInOptions = TestExcelOptions & {
  /** A script in the rooms' own page, for a measurement that needs what no room shows. */
  readonly more?: string;
};

export async function openAddIn({ more = "", ...options }: AddInOptions = {}): Promise<AddIn> {
  const excel = await openExcel({ ...options, script: await bundledRooms(more) });
  const rooms = excel.page.window["rooms"] as Rooms;
  const inPage = <T>(data: T): T => excel.page.window.eval(`(${JSON.stringify(data)})`) as T;
  /** The plan that was filled last. */
  let filled: WorkbookPlan | null = null;
  const cells = cellsOf(
    excel.engine,
    (name, row, column, content) => {
      excel.engine.write(cells.sheet(name).id, { row, column, rows: 1, columns: 1 }, [[content]]);
    },
    () => {
      if (filled === null) throw new Error("Nothing was filled yet");
      return filled;
    },
  );
  return {
    ...excel,
    ...cells,
    rooms,
    inPage,
    async fill(choices = lampung, fillOptions = {}) {
      filled = placed(rooms, await rooms.readSheetNames(), choices);
      const receipt = await rooms.applyPlan(filled, fillOptions);
      await excel.engine.settle();
      return receipt;
    },
    takeBack: (receipt, takeBackOptions) => rooms.takeBack(receipt, takeBackOptions),
  };
}

export function placed(
  rooms: Pick<Rooms, "buildPlan" | "buildBreakdown" | "placeSheets">,
  taken: readonly string[],
  choices: PlanChoices | BreakdownChoices,
): WorkbookPlan {
  const plan = "quota" in choices ? rooms.buildBreakdown(choices) : rooms.buildPlan(choices);
  if (!plan.ok) throw new Error(plan.problem.sentence.en);
  return rooms.placeSheets(plan.value, taken);
}
