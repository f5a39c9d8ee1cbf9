/** The custom functions as others may use them: what they declare of themselves, and their answers outside of a cell. */
export { answerOf } from "./answer.js";
export type { Answer } from "./answer.js";
export { functions } from "./functions.js";
export type { CustomFunction } from "./spill.js";
