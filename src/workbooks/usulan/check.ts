/** Which numbers of an older document no longer agree with the plan in the workbook. */
import { addressOf, readPaper } from "../../papers/index.js";
import type { FoundFigure, NamedFile } from "../../papers/index.js";
import { quotedSheetName } from "../../sheets/index.js";
import type { Numbers } from "./numbers.js";

/** A number of a document that its cell does not have. */
export interface Disagreement {
  /** As it stands in the document. */
  readonly says: string;
  /** What the cell would have it say; `null` where the cell has nothing of the kind any more. */
  readonly now: string | null;
  /** The tab and the cell. */
  readonly at: { readonly sheet: string; readonly address: string };
  /** Both, as a formula writes them. */
  readonly reference: string;
}

export interface CheckedPaper {
  readonly name: string;
  /** How many figures were looked at; 0 where the file is none of ours. */
  readonly figures: number;
  /** Whether the document was made from the plan as it stands now, input for input. */
  readonly isOfThisPlan: boolean;
  /** Each cell once. */
  readonly disagreements: readonly Disagreement[];
}

/** Compares a document with the cells that its figures were read from. */
export async function checkPaper(
  { name, bytes }: NamedFile,
  numbers: Numbers,
  fingerprint: string,
): Promise<CheckedPaper> {
  const found = await readPaper(bytes);
  if (found === null) return { name, figures: 0, isOfThisPlan: false, disagreements: [] };
  const differing = new Map<string, Disagreement>();
  for (const figure of found.figures) {
    const one = compared(figure, numbers);
    if (one !== null) differing.set(one.reference, one);
  }
  return {
    name,
    figures: found.figures.length,
    isOfThisPlan: found.foot.includes(fingerprint),
    disagreements: [...differing.values()],
  };
}

function compared({ text, place, shape }: FoundFigure, numbers: Numbers): Disagreement | null {
  const now = numbers.said(place, shape);
  if (now === text) return null;
  const sheet = numbers.tabNames.get(place.sheet) ?? place.sheet;
  const address = addressOf(place);
  return { says: text, now, at: { sheet, address }, reference: `${quotedSheetName(sheet)}!${address}` };
}
