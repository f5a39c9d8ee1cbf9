/** A plan refreshed where it stands: what it would do, doing it, and the way back. */
export type { RefreshRequest } from "./look.js";
export { previewRefresh, refreshPlan, takeRefreshBack } from "./refresh.js";
export type { RefreshOptions, RefreshPreview, RefreshReport } from "./refresh.js";
