import { useEffect, useState } from "react";
import type { Language, Text } from "../../../domain/index.js";
import { buildNational, type WorkbookPlan } from "../../../workbook/index.js";

interface National {
  readonly plan: WorkbookPlan | null;
  readonly refusal: Text | null;
}

const nothing: National = { plan: null, refusal: null };

interface Made extends National {
  readonly baseYear: number;
  readonly language: Language;
}

/**
 * The national sheet of this base year; `null` while none is wanted or it is still being made. Its 10,794 rows take a
 * second: the pane says so first.
 */
export function useNational(baseYear: number | null, language: Language): National {
  const [made, setMade] = useState<Made | null>(null);
  const fits = made !== null && made.baseYear === baseYear && made.language === language;
  useEffect(() => {
    if (baseYear === null || fits) return;
    const timer = setTimeout(() => {
      const built = buildNational({ baseYear, language });
      const national = built.ok
        ? { plan: built.value, refusal: null }
        : { plan: null, refusal: built.problem.sentence };
      setMade({ ...national, baseYear, language });
    }, 50);
    return () => clearTimeout(timer);
  }, [baseYear, language, fits]);
  return fits ? made : nothing;
}
