export { FillFeature } from "./FillFeature.js";
