/** What is printed at the foot of each page of a filled sheet, in Excel's own codes: &F file, &A tab, &P page, &N pages. */
import { fictionalWord, inLanguage } from "../domain/index.js";
import { fingerprintWord } from "./fingerprint.js";
import type { WorkbookPlan } from "./plan.js";

interface Footer {
  readonly leftFooter: string;
  readonly rightFooter: string;
}

/** @param fingerprint That of the inputs as they are when the page is set up; `null` on a form, which others have yet to fill in. */
export function footerOf(
  plan: Pick<WorkbookPlan, "fictional" | "language">,
  fingerprint: string | null,
): Footer {
  const say = (text: typeof fictionalWord): string => inLanguage(text, plan.language);
  const mark = plan.fictional === true ? [say(fictionalWord).toUpperCase()] : [];
  const print = fingerprint === null ? [] : [`${say(fingerprintWord)} ${fingerprint}`];
  return {
    leftFooter: "&F · &A",
    rightFooter: [...mark, ...print, "&P / &N"].join(" · "),
  };
}
