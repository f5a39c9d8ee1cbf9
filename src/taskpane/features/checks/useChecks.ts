import { useCallback, useEffect, useState } from "react";
import type { Text } from "../../../domain/index.js";
import { useExcel } from "../../rooms.js";
import type { CheckedPlan, CorrectedCell, OpenCheck } from "../../../excel/index.js";
import { sentenceOf } from "../../writing/index.js";

export interface Checks {
  /** `null` while they were not read. */
  readonly plans: readonly CheckedPlan[] | null;
  /** Cells that rest on a figure or rate which a later version corrected. */
  readonly corrected: readonly CorrectedCell[];
  readonly reading: boolean;
  readonly problem: Text | null;
  readonly read: () => void;
  readonly goTo: (at: NonNullable<OpenCheck["at"]>) => void;
}

/** The checks of the open workbook: read when the list comes into view inside Excel, and again when asked. */
export function useChecks(inExcel: boolean): Checks {
  const excel = useExcel();
  const [plans, setPlans] = useState<readonly CheckedPlan[] | null>(null);
  const [corrected, setCorrected] = useState<readonly CorrectedCell[]>([]);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const read = useCallback(() => {
    setReading(true);
    setProblem(null);
    Promise.all([excel.readChecks(), excel.readCorrected()])
      .then(
        ([found, cells]) => {
          setPlans(found);
          setCorrected(cells);
        },
        (error: unknown) => setProblem(sentenceOf(error)),
      )
      .finally(() => setReading(false));
  }, [excel]);
  useEffect(() => {
    if (inExcel) queueMicrotask(read);
  }, [inExcel, read]);
  const goTo = (at: NonNullable<OpenCheck["at"]>): void => {
    setProblem(null);
    excel.goTo(at.sheet, at.address).catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  return { plans, corrected, reading, problem, read, goTo };
}
