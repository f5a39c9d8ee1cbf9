/**
 * The words of an English workbook in Indonesian, as documents are handed in: whatever the plan itself wrote is said in the words that
 * the same plan has in Indonesian; what somebody typed stays as it is.
 */
import { formulaText, isFormula, isInputStyle, sheetKeys } from "../../sheets/index.js";
import type { CellPlace, CellPlan, WorkbookPlan } from "../../sheets/index.js";

/** A text of a cell in Indonesian. */
export type Wording = (place: CellPlace, text: string) => string;

/** Of a workbook that is Indonesian already. */
export const asItStands: Wording = (_, text) => text;

/** Signs that a name or the words of a formula have at least, to be looked for within a sentence that a formula put together. */
const least = { name: 4, words: 8 } as const;

/** From the plan as it was filled to the same in Indonesian. */
export function indonesianOf(filled: WorkbookPlan, indonesian: WorkbookPlan): Wording {
  const byPlace = new Map<string, readonly [from: string, to: string]>();
  const whole = new Map<string, string>();
  const within = new Map<string, string>();
  const formulas = new Set<string>();
  for (const [one, other, sheet] of pairsOf(filled, indonesian)) {
    if (typeof one.content === "string" && typeof other.content === "string") {
      byPlace.set(keyOf({ sheet, row: one.row, column: one.column }), [one.content, other.content]);
      if (!whole.has(one.content)) whole.set(one.content, other.content);
      // Names of segments stand in sentences that formulas put together.
      const isName = sheet === sheetKeys.segments && isInputStyle(one.style);
      if (isName && one.content.length >= least.name) within.set(one.content, other.content);
    } else if (isFormula(one.content) && isFormula(other.content)) {
      formulas.add(keyOf({ sheet, row: one.row, column: one.column }));
      if (sheet !== sheetKeys.payers) continue;
      const [from, to] = [
        literalsIn(formulaText(one.content, filled, sheet, "native")),
        literalsIn(formulaText(other.content, indonesian, sheet, "native")),
      ];
      if (from.length !== to.length) continue;
      from.forEach((text, at) => {
        if (text.length >= least.words) within.set(text, to[at] ?? text);
      });
    }
  }
  const parts = [...within]
    .filter(([from, to]) => from !== to)
    .sort(([one], [other]) => other.length - one.length);
  return (place, text) => {
    const [filledIn, twin] = byPlace.get(keyOf(place)) ?? [];
    if (filledIn === text && twin !== undefined) return twin;
    if (!formulas.has(keyOf(place))) return text;
    if (whole.has(text)) return whole.get(text) ?? text;
    if (place.sheet !== sheetKeys.payers) return text;
    return parts.reduce((words, [from, to]) => words.replaceAll(from, to), text);
  };
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet} ${row} ${column}`;
}

/** Cells at the same place of both plans. */
function pairsOf(
  filled: WorkbookPlan,
  indonesian: WorkbookPlan,
): readonly (readonly [CellPlan, CellPlan, string])[] {
  return filled.sheets.flatMap(({ key, cells }) => {
    const twins = new Map(
      indonesian.sheets
        .find((sheet) => sheet.key === key)
        ?.cells.map((one) => [`${one.row} ${one.column}`, one] as const),
    );
    return cells.flatMap((one) => {
      const twin = twins.get(`${one.row} ${one.column}`);
      return twin === undefined ? [] : [[one, twin, key] as const];
    });
  });
}

/** Texts within a formula. */
function literalsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text.replaceAll('""', '"'));
}
