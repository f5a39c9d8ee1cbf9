export { Doctor } from "./Doctor.js";
