/** What is printed at the foot of the pages of a plan: from which inputs they were made. */
import { fingerprintIn, footerOf } from "../sheets/index.js";
import type { WorkbookPlan } from "../sheets/index.js";
import { supports } from "./host.js";
import { asking } from "./line.js";
import type { Line } from "./line.js";
import type { FillReceipt } from "./receipt.js";

/** The fingerprints at the foot of the sheets of a plan. */
export interface Printed {
  /** Each once; more than one where sheets were printed from different inputs. */
  readonly fingerprints: readonly string[];
  /** Tabs without any. */
  readonly without: readonly string[];
}

type Sheets = Pick<FillReceipt, "sheets">;

/** @returns `null` where this Excel does not tell. @throws ExcelProblem */
export async function readPrinted(receipt: Sheets): Promise<Printed | null> {
  if (!supports("1.9")) return null;
  return asking(async (line) => {
    const feet = await feetOf(line, receipt);
    const found = feet.map(({ name, footer }) => ({ name, print: fingerprintIn(footer.rightFooter) }));
    return {
      fingerprints: [...new Set(found.flatMap(({ print }) => (print === null ? [] : [print])))],
      without: found.filter(({ print }) => print === null).map(({ name }) => name),
    };
  });
}

/** What was at the foot of the pages before fingerprints were. */
const formerly = "&P / &N";

/**
 * Writes a fingerprint in the place of the one that stands at the foot of each page. A line that somebody has written there
 * instead stays.
 *
 * @throws ExcelProblem
 */
export async function printFingerprint(
  receipt: Sheets,
  fingerprint: string,
  plan: Pick<WorkbookPlan, "fictional" | "language">,
): Promise<void> {
  if (!supports("1.9")) return;
  await asking(async (line) => {
    await queueFingerprint(line, receipt, fingerprint, plan);
    await line.send();
  });
}

/** The same within other work: queued, and not sent. */
export async function queueFingerprint(
  line: Line,
  receipt: Sheets,
  fingerprint: string,
  plan: Pick<WorkbookPlan, "fictional" | "language">,
): Promise<void> {
  if (!supports("1.9")) return;
  for (const { footer } of await feetOf(line, receipt)) {
    const stands = footer.rightFooter;
    const old = fingerprintIn(stands);
    if (old !== null) footer.rightFooter = stands.replace(old, fingerprint);
    else if (stands === formerly) footer.rightFooter = footerOf(plan, fingerprint).rightFooter;
  }
}

async function feetOf(
  line: Line,
  { sheets }: Sheets,
): Promise<readonly { readonly name: string; readonly footer: Excel.HeaderFooter }[]> {
  const { worksheets } = line.context.workbook;
  worksheets.load("items/id,items/name");
  await line.send();
  const feet = sheets.flatMap(({ id, name }) => {
    const tab =
      worksheets.items.find((one) => one.id === id) ?? worksheets.items.find((one) => one.name === name);
    if (tab === undefined) return [];
    const footer = tab.pageLayout.headersFooters.defaultForAllPages;
    footer.load("rightFooter");
    return [{ name: tab.name, footer }];
  });
  await line.send();
  return feet;
}
