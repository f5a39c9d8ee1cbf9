/**
 * A planner's own figures: pasted, selected in Excel, or from files; recognised, checked and put together. Pure but for
 * reading files, which uses what every browser and Node have. Knows neither Excel nor the pane.
 */
export { checkTable, datedText } from "./checks/index.js";
export type {
  Finding,
  FindingCode,
  Intake,
  IntakeOptions,
  IntakeRow,
  LeftOut,
  Question,
  QuestionOption,
  Severity,
  TargetValue,
} from "./checks/index.js";
export { fileLimits, fileOfBytes, readFile } from "./files/index.js";
export type { FileContent, FileRemark, IntakeFile, ReadFileOptions } from "./files/index.js";
export * from "./gather/index.js";
export { cellAddress, gridOfRange, gridOfText } from "./grid/index.js";
export type { Grid, GridCell, GridRow } from "./grid/index.js";
export { intakeOf } from "./intake.js";
export * from "./persons/index.js";
export { readNumberText, readPrinted, typedTime } from "./reading/index.js";
export type { AsOf, NumberLocale } from "./reading/index.js";
export {
  columnOf,
  fieldNames,
  isMeasure,
  recognise,
  recogniseAt,
  withField,
  withScale,
} from "./table/index.js";
export type {
  ColumnMapping,
  Context,
  Field,
  MeasureField,
  PersonList,
  Recognition,
  Scale,
  TableContext,
} from "./table/index.js";
export { asReport, reportOf, sheetReport } from "./report.js";
export type { Report } from "./report.js";
export { asShape, recalled, shapeOf } from "./shape.js";
export type { Shape, ShapeMemory } from "./shape.js";
export { isPointable, tablesIn, understand } from "./understand.js";
export type { FoundTable } from "./understand.js";
