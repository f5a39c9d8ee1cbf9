export { RegisterFeature } from "./RegisterFeature.js";
