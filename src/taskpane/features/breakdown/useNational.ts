import { useMemo } from "react";
import type { Language, Text } from "../../../domain/index.js";
import { buildingNational } from "../../../workbooks/index.js";
import { type WorkbookPlan } from "../../../sheets/index.js";
import { useMaking } from "../../writing/index.js";

interface National {
  readonly plan: WorkbookPlan | null;
  readonly refusal: Text | null;
}

/** The national sheet of this base year; `null` while none is wanted or its 10,794 rows are still being made. */
export function useNational(baseYear: number | null, language: Language): National {
  const begin = useMemo(
    () => (baseYear === null ? null : () => buildingNational({ baseYear, language })),
    [baseYear, language],
  );
  const built = useMaking(begin);
  return {
    plan: built?.ok === true ? built.value : null,
    refusal: built?.ok === false ? built.problem.sentence : null,
  };
}
