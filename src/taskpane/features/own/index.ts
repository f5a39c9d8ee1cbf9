export { OwnFeature } from "./OwnFeature.js";
export { shapeMemory } from "./shapes.js";
