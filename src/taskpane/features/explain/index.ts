export { Explain } from "./Explain.js";
export { valuesOf } from "./ownFunctions.js";
