/** The sheet language: what a plan of sheets says, how its formulas read, what the lint holds it to, where it is placed. */
export {
  columnIndex,
  columnLetters,
  oneCell,
  overlap,
  quotedSheetName,
  rectangleAddress,
} from "./address.js";
export type { Rectangle } from "./address.js";
export { blanksOf } from "./blanks.js";
export { SheetBuilder } from "./builder.js";
export { argumentIn, formulaWith, ownCalls, signsOf } from "./calls.js";
export type { GivenArgument, OwnCall, Signs } from "./calls.js";
export type { CellExtra } from "./builder.js";
export {
  at,
  checkColumns,
  checkHeadingWithin,
  checkHeadings,
  holdsWord,
  idleWord,
  isEmpty,
  isFilled,
  lackingWord,
  madeIn,
  masterRow,
  masterSentence,
  withMasterCheck,
  wrongWord,
} from "./checks.js";
export type { SheetCheck } from "./checks.js";
export { alertFormula, alertLook, columnPoints, emptyBeside, entryTitle } from "./drawing.js";
export { area, cell, formulaText, isFormula, referencesOf } from "./formula.js";
export type { CellPlace, Dialect, FormulaNode, ReferenceNode } from "./formula.js";
export { sheetKeys, sourceIdColumn } from "./keys.js";
export {
  columns,
  eachYear,
  headerRow,
  landscape,
  timelineOf,
  writeHeading,
  writeRegionTitle,
  writeTitle,
  asideColumns,
  asideWidths,
  writeAsideHeadings,
  writeYearHeadings,
  yearHeadings,
  yearSheetWidths,
} from "./layout.js";
export type { Rule } from "./layout.js";
export { lintPlan, lintingPlan } from "./lint/index.js";
export type { RangeCells } from "./rangeCells.js";
export { made, rowsBetweenStops } from "./making.js";
export type { Making } from "./making.js";
export { currentMarker, isCurrentMarker, markerLabel, markerText, readMarker } from "./marker.js";
export type { TemplateMarker } from "./marker.js";
export {
  coverageRate,
  firstThat,
  gapToTarget,
  known,
  onceKnown,
  personsNeeded,
  plus,
  sentence,
  subsidyCost,
  times,
} from "./parts.js";
export type { Step } from "./parts.js";
export { ordinaryForm, ordinaryFormula } from "./ordinary.js";
export { filledRows, paperMargins } from "./paper.js";
export { freeName, placeSheets } from "./place.js";
export type {
  Area,
  CellPlan,
  ChartPlan,
  Content,
  PlanNote,
  RecordTable,
  SheetPlan,
  Timeline,
  ValidationPlan,
  WorkbookPlan,
} from "./plan.js";
export { preview } from "./preview.js";
export type { PreviewLine } from "./preview.js";
export { compareForRefresh, givingWay, sameRaw } from "./refresh/index.js";
export type {
  AxisChange,
  Conflict,
  DatedPlan,
  Decision,
  FoundSheet,
  GivenCell,
  Raw,
  Refresh,
  Run,
  SheetRefresh,
  WideCell,
} from "./refresh/index.js";
export {
  SourceRegister,
  basisName,
  dayOrWords,
  fromDay,
  noneWord,
  parameterInNote,
  sourceColumns,
  sourceHeadings,
} from "./sources.js";
export type { SourceEntry, SourceKind } from "./sources.js";
export { tellCell } from "./story/index.js";
export type {
  CellStory,
  CellWords,
  SeenSheet,
  Some,
  TabPlace,
  TellRequest,
  ToldPlace,
  ToldSource,
} from "./story/index.js";
export { isInputStyle, lookOf } from "./styles.js";
export type { CellLook, StyleName } from "./styles.js";
export { f } from "./template.js";
export type { Part } from "./template.js";
export { CellError, days1904, Evaluation, NotEvaluated } from "./evaluate/index.js";
export type { Held } from "./evaluate/index.js";
export { digestOf, fingerprintIn, fingerprintOf, writtenFingerprint } from "./fingerprint.js";
export { footerOf } from "./footer.js";
export { version } from "./version.js";
export { dateWords, decimalWords, monthNameOf, percentWords, personsWords, rupiahWords } from "./words.js";
