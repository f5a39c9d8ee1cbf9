/** What "Rencana" needs once something is typed into it: what the form amounts to, and all that stands below its fields. */
export { draftOf, restoredFrom } from "../../plan/index.js";
export { shown } from "../../writing/index.js";
export { Below } from "./Below.js";
