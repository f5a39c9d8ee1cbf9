/** The plan under way: what was typed and chosen, what it means, and the problems in it. */
export { PlanProvider, usePlan } from "./context.js";
export { draftOf, shownProblems, type Draft, type FieldProblems } from "./draft.js";
export { FIELDS, type FieldName, type FillForm } from "./form.js";
export { readMonths, readPersons, readRupiah, readTarget, readYear } from "./reading.js";
export {
  asPublished,
  forgetting,
  linesOf,
  withUnread,
  type OwnLines,
  type OwnTexts,
  type Unread,
} from "./state.js";
