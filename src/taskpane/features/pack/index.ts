export { PackSection } from "./PackSection.js";
