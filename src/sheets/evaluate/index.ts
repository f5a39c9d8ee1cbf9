/** What formulas of a plan come to before they are written. */
export { Evaluation } from "./evaluate.js";
export { CellError, NotEvaluated } from "./values.js";
export type { Held } from "./values.js";
export { days1904 } from "./values.js";
export { contributing } from "./contributing.js";
