import { formatNumber } from "../domain/index.js";
import type { Language } from "../domain/index.js";
import { isFormula } from "./formula.js";
import type { SheetPlan, WorkbookPlan } from "./plan.js";
import type { SheetKey } from "./address.js";
import { blanksOf } from "./blanks.js";
import { isInputStyle } from "./styles.js";

/** One line of what a fill is going to do, in the plan's language. */
export interface PreviewLine {
  /** A sheet to be made, a figure it starts from, what was chosen for it, something left blank, something to beware of. */
  readonly kind: "sheet" | "figure" | "choice" | "blank" | "warning";
  readonly text: string;
  /** For a sheet: which one. */
  readonly sheet?: SheetKey;
}

/** In plain words, before anything is written: sheets with their sizes, figures, choices, blanks and why, warnings. */
export function preview(plan: WorkbookPlan): readonly PreviewLine[] {
  return [
    ...plan.sheets.map((sheet): PreviewLine => ({
      kind: "sheet",
      text: sizeOf(sheet, plan),
      sheet: sheet.key,
    })),
    ...plan.notes.map((note): PreviewLine => ({ kind: note.kind, text: note.text })),
    ...blanksOf(plan.sheets).map(({ places, ask }): PreviewLine => ({
      kind: "blank",
      text: `${places} — ${ask}`,
    })),
  ];
}

function sizeOf(sheet: SheetPlan, plan: WorkbookPlan): string {
  const { language } = plan;
  const filled = sheet.cells.filter((cell) => cell.content !== null).length;
  const formulas = sheet.cells.filter((cell) => isFormula(cell.content)).length;
  const inputs = sheet.cells.filter((cell) => isInputStyle(cell.style)).length;
  const counts = [filled, formulas, inputs, sheet.charts.length];
  const words = counts.flatMap((count, index) =>
    count > 0 ? [`${formatNumber(count, language)} ${countName(index, count, language)}`] : [],
  );
  return `${sheet.name}: ${words.join(", ")}`;
}

const countNames = {
  id: ["sel", "rumus", "isian", "grafik"],
  one: ["cell", "formula", "input", "chart"],
  en: ["cells", "formulas", "inputs", "charts"],
} as const;

/** "1 chart", "2 charts"; Indonesian has one form for both. */
function countName(index: number, count: number, language: Language): string {
  return countNames[language === "en" && count === 1 ? "one" : language][index] ?? "";
}
