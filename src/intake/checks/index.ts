export { datedText } from "./columns.js";
export { quoted } from "./finding.js";
export type { Finding, FindingCode, LeftOut, Question, QuestionOption, Severity } from "./finding.js";
export type { IntakeOptions } from "./options.js";
export type { IntakeRow, TargetValue } from "./row.js";
export { checkTable } from "./table.js";
export type { Intake } from "./table.js";
export { lineKey, nameOf } from "./together.js";
