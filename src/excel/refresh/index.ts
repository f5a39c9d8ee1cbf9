/** A plan refreshed where it stands: what it would do, doing it, and the way back. */
export type { RefreshRequest } from "./look.js";
export { previewRefresh } from "./preview.js";
export type { RefreshPreview } from "./preview.js";
export { refreshPlan, takeRefreshBack } from "./refresh.js";
export type { RefreshOptions, RefreshReport } from "./refresh.js";
