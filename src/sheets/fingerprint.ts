/** What a plan in a workbook is at this moment, in a few letters: by it a reader knows from which numbers a page or a document was made. */
import type { Text } from "../domain/index.js";
import { isFormula } from "./formula.js";
import type { CellPlace } from "./formula.js";
import type { WorkbookPlan } from "./plan.js";
import { isInputStyle } from "./styles.js";
import { version } from "./version.js";

/** Asked for once: it is called for each letter of a workbook. */
const { imul } = Math;

/** What it is called where it is printed. */
export const fingerprintWord: Text = { id: "Sidik", en: "Fingerprint" };

/** Another one as soon as any input, the active scenario among them, or the version of the add-in is another; on another machine the same. */
export function fingerprintOf(plan: WorkbookPlan, valueAt: (place: CellPlace) => unknown): string {
  const inputs = plan.sheets.flatMap(({ key, cells }) =>
    cells
      .filter(({ style }) => isInputStyle(style))
      .map(({ row, column }) => [key, row, column, valueAt({ sheet: key, row, column })]),
  );
  return digestOf(JSON.stringify([version, plan.title, inputs]))
    .map((part) => part.toString(16).padStart(8, "0"))
    .join("-");
}

/** Two numbers of 32 bits that differ when the texts differ (FNV-1a, and a second of its kind). */
export function digestOf(text: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = imul(first ^ code, 0x01000193);
    second = imul(second ^ code, 0x85ebca6b) + index;
  }
  return [first >>> 0, second >>> 0];
}

/** That of a plan as it is written, before anybody edits a cell. */
export function writtenFingerprint(plan: WorkbookPlan): string {
  const contents = new Map(
    plan.sheets.flatMap(({ key, cells }) =>
      cells.map(({ row, column, content }) => [`${key} ${String(row)} ${String(column)}`, content] as const),
    ),
  );
  return fingerprintOf(plan, ({ sheet, row, column }) => {
    const content = contents.get(`${sheet} ${String(row)} ${String(column)}`) ?? null;
    return isFormula(content) || content === "" ? null : content;
  });
}

/** The fingerprint in a printed line; `null` where there is none. */
export function fingerprintIn(printed: string): string | null {
  return /\b[0-9a-f]{8}-[0-9a-f]{8}\b/.exec(printed)?.[0] ?? null;
}
