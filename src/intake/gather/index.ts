export { answered, combine, consolidate, gather, pointedOut, questionsOf } from "./consolidate.js";
export type {
  Conflict,
  Consolidation,
  Gathered,
  FileOutcome,
  HeldRow,
  SharedQuestion,
} from "./consolidate.js";
export type { RekapRow } from "./warnings.js";
export type { FileIntake, GatheredFile, PointedTable } from "./file.js";
export { withOrigins } from "./origins.js";
export type { FoundTemplate } from "./template.js";
