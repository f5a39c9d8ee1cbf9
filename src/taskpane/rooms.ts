import { createContext, useContext } from "react";
import type * as excel from "../excel/index.js";

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
  | "applyPlan"
  | "takeBack"
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
