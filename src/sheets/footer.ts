/** What is printed at the foot of each page of a filled sheet, in Excel's own codes: &F file, &A tab, &P page, &N pages. */
import { fictionalWord, inLanguage } from "../domain/index.js";
import type { WorkbookPlan } from "./plan.js";

interface Footer {
  readonly leftFooter: string;
  readonly rightFooter: string;
}

export function footerOf(plan: Pick<WorkbookPlan, "fictional" | "language">): Footer {
  const mark = plan.fictional === true ? [inLanguage(fictionalWord, plan.language).toUpperCase()] : [];
  return { leftFooter: "&F · &A", rightFooter: [...mark, "&P / &N"].join(" · ") };
}
