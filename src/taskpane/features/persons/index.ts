export { PersonsFeature } from "./PersonsFeature.js";
