export { PackSection } from "./PackSection.js";
export { useFilledPlans } from "./useFilledPlans.js";
