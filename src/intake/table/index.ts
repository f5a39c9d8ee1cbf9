export { fieldNames, isKey, isMeasure } from "./field.js";
export type { Field, MeasureField } from "./field.js";

export { columnOf, withField } from "./recognition.js";
export type { ColumnMapping, Context, Recognition, Scale, TableContext } from "./recognition.js";
export { recognise, recogniseAll, sameHeadings } from "./recognise.js";
export { headingTokens } from "./vocabulary.js";
