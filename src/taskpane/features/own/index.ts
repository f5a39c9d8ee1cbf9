export { OwnFeature } from "./OwnFeature.js";
