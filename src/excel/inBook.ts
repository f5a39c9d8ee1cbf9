/** All that reads and writes plans in the open workbook, in one part: it comes as soon as Excel has answered, so that it is there at the press. */
export { applyPlan } from "./fill.js";
export { readMemory } from "./memory.js";
export { readChecks } from "./readChecks.js";
export { readFilled } from "./readFilled.js";
export { readSelection } from "./readSelection.js";
export { removeLeftovers, takeBack } from "./takeBack.js";
