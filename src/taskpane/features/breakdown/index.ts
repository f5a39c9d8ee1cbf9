export { BreakdownFeature } from "./BreakdownFeature.js";
