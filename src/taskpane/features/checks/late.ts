/** Pieces of this tab that are loaded when they are drawn. Not in the pane's own list, which loads this tab itself. */
export const lateInChecks = {
  explain: () => import("../explain/index.js"),
  formula: () => import("../formula/index.js"),
  clean: () => import("../clean/index.js"),
} as const;
