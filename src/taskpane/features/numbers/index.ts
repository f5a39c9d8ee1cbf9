export { BalanceForm } from "./BalanceForm.js";
export { NumberCheck } from "./NumberCheck.js";
