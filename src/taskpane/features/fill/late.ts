/** What "Rencana" loads as soon as its fields are drawn. Always the same function, so that it is loaded once. */
export const lateInFill = { working: () => import("./working.js") } as const;
