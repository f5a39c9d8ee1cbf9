/** The room of the sheets: choices in, a plan out, and what others need to read a plan. */
export { columnLetters, quotedSheetName, rectangleAddress } from "./address.js";
export { totalBaseOf } from "./base.js";
export type { BasePair, TotalBase } from "./base.js";
export type { Rectangle } from "./address.js";
export { arithmeticOf } from "./arithmetic.js";
export { buildPlan } from "./build.js";
export { choiceRanges } from "./choiceRanges.js";
export { checkChoices, planLimits } from "./choices.js";
export type {
  FigureChoice,
  LineFigures,
  PathChoice,
  PayerShare,
  PlanChoices,
  SegmentChoice,
} from "./choices.js";
export { formulaText, isFormula } from "./formula.js";
export type { Dialect, Formula } from "./formula.js";
export * from "./lines/index.js";
export { lintingPlan, lintPlan } from "./lint/index.js";
export { made } from "./making.js";
export type { Making } from "./making.js";
export { placeSheets } from "./place.js";
export type {
  Area,
  CellPlan,
  ChartPlan,
  Content,
  PlanNote,
  SheetKey,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from "./plan.js";
export {
  checkColumns,
  checkHeaderRow,
  checkHeadings,
  holdsWord,
  idleWord,
  lackingWord,
  masterRow,
} from "./sheets/pemeriksaanLayout.js";
export { preview } from "./preview.js";
export type { PreviewLine } from "./preview.js";
export { isInputStyle, lookOf } from "./styles.js";
export type { CellLook, StyleName } from "./styles.js";
export * from "./breakdown/index.js";
export { currentMarker, isCurrentMarker, markerText, readMarker, templateVersions } from "./marker.js";
export type { TemplateId, TemplateMarker } from "./marker.js";
export * from "./intake/index.js";
