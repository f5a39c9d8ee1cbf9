/** The refresh, loaded when somebody asks for it: whoever fills a new workbook need not wait for it. */
import { notLoaded } from "../problem.js";
import type { Watch } from "../watch.js";
import type { RefreshRequest } from "./look.js";
import type { RefreshPreview } from "./preview.js";
import type { RefreshOptions, RefreshReport, WayBack } from "./refresh.js";

const loaded = () =>
  import("./index.js").catch((thrown: unknown) => {
    throw notLoaded(thrown);
  });

/** What a refresh would do. Nothing is changed. @throws ExcelProblem where it cannot be done */
export async function previewRefresh(request: RefreshRequest, watch?: Watch): Promise<RefreshPreview> {
  return (await loaded()).previewRefresh(request, watch);
}

/**
 * Refreshes the plan. @throws ExcelProblem with a sentence: nothing was changed, or everything was put back, or exactly what is
 * left to be done.
 */
export async function refreshPlan(request: RefreshRequest, options?: RefreshOptions): Promise<RefreshReport> {
  return (await loaded()).refreshPlan(request, options);
}

/** Takes the last refresh back: the plan before it, with what it wrote over. @throws ExcelProblem */
export async function takeRefreshBack(request: WayBack, options?: RefreshOptions): Promise<RefreshReport> {
  return (await loaded()).takeRefreshBack(request, options);
}
