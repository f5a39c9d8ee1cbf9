/** What a plan in a workbook is at this moment, in a few letters: by it a reader knows from which numbers a document was made. */
import { isInputStyle, version } from "../../sheets/index.js";
import type { Numbers } from "./numbers.js";

const { imul } = Math;

/** Another one as soon as any input, the active scenario among them, or the version of the add-in is another. */
export function planFingerprint(numbers: Numbers): string {
  const { plan } = numbers;
  const inputs = plan.sheets.flatMap(({ key, cells }) =>
    cells
      .filter(({ style }) => isInputStyle(style))
      .map(({ row, column }) => [key, row, column, numbers.value({ sheet: key, row, column })]),
  );
  const text = JSON.stringify([version, plan.title, inputs]);
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = imul(first ^ code, 0x01000193);
    second = imul(second ^ code, 0x85ebca6b) + index;
  }
  return [first, second].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("-");
}
