export { PackSection } from "./PackSection.js";
export { SipdSection } from "./SipdSection.js";
export { useFilledPlans } from "./useFilledPlans.js";
