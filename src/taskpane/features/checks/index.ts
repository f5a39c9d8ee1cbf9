export { ChecksFeature } from "./ChecksFeature.js";
