/**
 * Lists of persons: membership extracts, and lists of those to be paid for. Counted and checked in one reading, whatever their
 * size, without a row ever becoming an object. Knows neither a page nor a worker; nothing of a person leaves it but through
 * what somebody saves.
 */
export type { ListRole } from "./check.js";
export type { CountLine, Dimension, DimensionId } from "./counts.js";
export { looksLikeList } from "./delimited.js";
export { personField, personFieldIds, personFields } from "./fields.js";
export type { PersonField } from "./fields.js";
export { judgeLists } from "./job.js";
export type { Judged, JudgedList, ListInput, PersonsProgress } from "./job.js";
export { annexOf, writeList } from "./save.js";
export type { AnnexRow, SavedPart } from "./save.js";
export { maskedNik } from "./nik.js";
export type { ListResult, Movement, PaidTwice, PersonsResult, PersonsSettings, RuleCount } from "./result.js";
export { personRules, ruleOf } from "./rules.js";
export type { PersonRule, RuleAction, RuleId } from "./rules.js";
export { readRules, readSteps, rulesFile, usualRules, withRule } from "./ruleSet.js";
export type { RuleSet } from "./ruleSet.js";
export {
  actionNames,
  dimensionNames,
  lineName,
  payerWords,
  roleNames,
  roundedWords,
  ruleName,
} from "./words.js";
export { personsSql } from "./sql.js";
export { sourceOfBlob, sourceOfBytes } from "./source.js";
export type { ByteSource } from "./source.js";
