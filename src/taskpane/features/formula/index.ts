export { FormulaBuilder } from "./FormulaBuilder.js";
