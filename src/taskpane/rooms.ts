import { createContext, useContext } from "react";
import type * as excel from "../excel/index.js";
import { refuse, type PlanChoices, type Result } from "../domain/index.js";
import type { Making, WorkbookPlan } from "../sheets/index.js";
import type { BookChoices } from "../workbooks/index.js";
import { texts } from "./language/index.js";
import { inStints } from "./stints.js";

export type {
  CheckedPlan,
  CorrectedCell,
  FillReceipt,
  HostProbe,
  OpenCheck,
  TakeBackReport,
} from "../excel/index.js";

/**
 * What the pane asks of Excel, and all it knows of it. `index.tsx` hands in the real room; tests hand in
 * one whose answers they choose.
 */
export type ExcelRoom = Pick<
  typeof excel,
  | "whenReady"
  | "readSheetNames"
  | "readSelection"
  | "readChecks"
  | "readCorrected"
  | "readSelectedCell"
  | "readPlanTabs"
  | "readAreas"
  | "readSelectedArea"
  | "readSigns"
  | "insertFormula"
  | "cleanWorkbook"
  | "readMemory"
  | "readFilled"
  | "readPrinted"
  | "printFingerprint"
  | "applyPlan"
  | "takeBack"
  | "previewRefresh"
  | "refreshPlan"
  | "takeRefreshBack"
  | "removeLeftovers"
  | "goTo"
  | "examine"
>;

const ExcelContext = createContext<ExcelRoom | null>(null);

export const ExcelProvider = ExcelContext.Provider;

/** The Excel room of this pane. */
export function useExcel(): ExcelRoom {
  const excelRoom = useContext(ExcelContext);
  if (excelRoom === null) throw new Error("useExcel needs an ExcelProvider above it");
  return excelRoom;
}

/** What the pane asks of the workbook room when a book is wanted; a test hands in one that counts. */
export interface BookRoom {
  readonly buildPlan: (choices: PlanChoices) => Promise<Result<WorkbookPlan>>;
  /** Rincian, a form or Nasional. */
  readonly buildBook: (book: BookChoices) => Promise<Result<WorkbookPlan>>;
  /** The headline that the plan's summary will show; `null` where it has none, or it cannot be told yet. */
  readonly headlineOf: (plan: WorkbookPlan) => Promise<string | null>;
  /** How long the choices have to stand still before their book is made for the preview, in milliseconds. */
  readonly pause: number;
}

/** What makes sheets is half of the pane, and is loaded when the first book is wanted. */
export const usualBooks: BookRoom = {
  buildPlan: (choices) =>
    loaded(async () => {
      const { buildingPlan } = await import("../workbooks/index.js");
      return () => buildingPlan(choices);
    }),
  buildBook: (book) =>
    loaded(async () => {
      const { buildingBook } = await import("../workbooks/index.js");
      return () => buildingBook(book);
    }),
  // Whoever has a plan has loaded this; where it cannot be had, there is no headline to be shown.
  headlineOf: (plan) =>
    import("../workbooks/index.js").then(
      ({ headlineOf }) => headlineOf(plan),
      () => null,
    ),
  pause: 350,
};

/** A book, or the sentence that what makes it could not be loaded. What is wrong with the book itself stays an error. */
async function loaded(
  load: () => Promise<() => Making<Result<WorkbookPlan>>>,
): Promise<Result<WorkbookPlan>> {
  const build = await load().catch(() => null);
  return build === null ? refuse("missing", texts.pane.late.books) : inStints(build());
}

const BookContext = createContext<BookRoom>(usualBooks);

export const BookProvider = BookContext.Provider;

export function useBooks(): BookRoom {
  return useContext(BookContext);
}
