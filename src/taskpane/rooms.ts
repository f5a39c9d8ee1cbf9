import { createContext, useContext } from "react";
import type * as excel from "../excel/index.js";
import { buildBreakdown, buildPlan } from "../workbooks/index.js";

export type { CheckedPlan, FillReceipt, HostProbe, OpenCheck, TakeBackReport } from "../excel/index.js";

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
  | "readMemory"
  | "readFilled"
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
  readonly buildPlan: typeof buildPlan;
  readonly buildBreakdown: typeof buildBreakdown;
  /** How long the choices have to stand still before their book is made for the preview, in milliseconds. */
  readonly pause: number;
}

export const usualBooks: BookRoom = { buildPlan, buildBreakdown, pause: 350 };

const BookContext = createContext<BookRoom>(usualBooks);

export const BookProvider = BookContext.Provider;

export function useBooks(): BookRoom {
  return useContext(BookContext);
}
