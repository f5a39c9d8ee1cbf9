export { GatherFeature } from "./GatherFeature.js";
export type { HandedOn } from "./onward.js";
