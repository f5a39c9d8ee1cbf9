export { Clean } from "./Clean.js";
