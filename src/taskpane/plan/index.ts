/** The plan under way: what was typed and chosen, what it means, and the problems in it. */
export { PlanProvider, usePlan } from "./context.js";
export { draftOf, payersOf } from "./draft.js";
export { inOrder, type FieldName, type FillForm } from "./form.js";
export { startForm } from "./start.js";
export { shownProblems, type Draft, type FieldProblems } from "./problems.js";
export { restoredFrom } from "./restore.js";
export { percentText } from "./percent.js";
export { readMonths, readPersons, readRupiah, readShare, readTarget, readYear } from "./reading.js";
export { changedSettings, isSetting, pathIn, settings, usualSettings, yearsAfter } from "./settings.js";
export {
  balanceOf,
  shareField,
  shareProblems,
  sharesOf,
  shareTextsOf,
  takeShares,
  withPayer,
  without,
} from "./shares.js";
export { type ShareText } from "./state.js";
export {
  asPublished,
  forgetting,
  forgettingFigures,
  linesOf,
  withUnread,
  type OwnLines,
  type OwnTexts,
  type Unread,
} from "./state.js";
