export { answered, combine, consolidate, gather, questionsOf } from "./consolidate.js";
export type {
  Conflict,
  Consolidation,
  ConsolidationChoices,
  Gathered,
  GatherOptions,
  FileOutcome,
  HeldRow,
  RekapRow,
  SharedQuestion,
} from "./consolidate.js";
export type { FileIntake, GatheredFile } from "./file.js";
export { withOrigins } from "./origins.js";
export type { FoundTemplate } from "./template.js";
