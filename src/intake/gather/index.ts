export { combine, consolidate, gather } from "./consolidate.js";
export type {
  Conflict,
  Consolidation,
  ConsolidationChoices,
  Gathered,
  GatherOptions,
  FileOutcome,
  HeldRow,
  RekapRow,
} from "./consolidate.js";
export type { FileIntake, GatheredFile } from "./file.js";
export type { FoundTemplate } from "./template.js";
