export { answered, combine, consolidate, gather, questionsOf } from "./consolidate.js";
export type {
  Conflict,
  Consolidation,
  ConsolidationChoices,
  Gathered,
  GatherOptions,
  FileOutcome,
  HeldRow,
  SharedQuestion,
} from "./consolidate.js";
export type { RekapRow } from "./totals.js";
export type { FileIntake, GatheredFile } from "./file.js";
export { withOrigins } from "./origins.js";
export { rekapTables } from "./rekap.js";
export type { RekapColumn, RekapColumnKind, RekapTable, RekapTables } from "./rekap.js";
export type { FoundTemplate } from "./template.js";
export type { RekapTotal } from "./totals.js";
