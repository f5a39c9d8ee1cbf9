/** The tabs that nobody sees first, and pieces of the first one that not everybody wants. Each comes with what it alone needs when it is opened. */
export const late = {
  unfinished: () => import("./writing/Unfinished.js"),
  dark: () => import("./darkTheme.js"),
  pictures: () => import("./features/fill/Pictures.js"),
  code: () => import("./features/fill/PlanCode.js"),
  next: () => import("./features/fill/NextYear.js"),
  compare: () => import("./features/fill/Compare.js"),
  fingerprint: () => import("./features/fill/Fingerprint.js"),
  refresh: () => import("./features/fill/Refresh.js"),
  own: () => import("./features/own/index.js"),
  breakdown: () => import("./features/breakdown/index.js"),
  gather: () => import("./features/gather/index.js"),
  persons: () => import("./features/persons/index.js"),
  checks: () => import("./features/checks/index.js"),
  register: () => import("./features/register/index.js"),
} as const;
