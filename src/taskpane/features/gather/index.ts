export { GatherFeature } from "./GatherFeature.js";
