export { NumberCheck } from "./NumberCheck.js";
