/** What a refresh would do, before anything is written. */
import { rectangleAddress } from "../../sheets/index.js";
import type { AxisChange, Conflict, Refresh } from "../../sheets/index.js";
import { Line, running, usualPatience } from "../line.js";
import { problemOf } from "../problem.js";
import { readingProblem } from "../watch.js";
import type { Watch } from "../watch.js";
import { headlinesOf } from "./headlines.js";
import { lookAtPlan } from "./look.js";
import type { RefreshRequest, Seen } from "./look.js";

export interface RefreshPreview {
  readonly sheets: readonly {
    readonly name: string;
    /** Rows and columns that come in and leave. */
    readonly comesIn: number;
    readonly leaves: number;
    /** Cells that are written. */
    readonly cells: number;
  }[];
  /** Inputs that somebody changed and that stay so. */
  readonly kept: number;
  readonly conflicts: readonly (Conflict & { readonly place: string })[];
  /** Nothing would be written. */
  readonly isSame: boolean;
  /** The first sentences of the summary as they stand and as they will: `null` where there are none, or nobody can tell yet. */
  readonly headline: { readonly before: string | null; readonly after: string | null };
}

/** What a refresh would do. Nothing is changed. @throws ExcelProblem where it cannot be done */
export async function previewRefresh(request: RefreshRequest, watch: Watch = {}): Promise<RefreshPreview> {
  try {
    return await running(async (context) => {
      const line = new Line(context, usualPatience, watch.signal, usualPatience.silence);
      const seen = await lookAtPlan(line, request, watch.onStep);
      return { ...previewOf(seen), headline: await headlinesOf(line, seen) };
    });
  } catch (thrown) {
    throw readingProblem(problemOf(thrown));
  }
}

function previewOf({ tabs, refresh }: Seen): Omit<RefreshPreview, "headline"> {
  const nameOf = (key: string): string => tabs.find((tab) => tab.key === key)?.name ?? key;
  const sheets = refresh.sheets.flatMap(({ key, rows, columns, differing, vacated }) => {
    const count = (runs: AxisChange["comesIn"]): number => runs.reduce((sum, run) => sum + run.count, 0);
    const comesIn = count(rows.comesIn) + count(columns.comesIn);
    const leaves = count(rows.leaves) + count(columns.leaves);
    const cells = differing + vacated.length;
    return comesIn + leaves + cells === 0 ? [] : [{ name: nameOf(key), comesIn, leaves, cells }];
  });
  return {
    sheets,
    kept: refresh.kept,
    conflicts: refresh.conflicts.map((conflict) => ({ ...conflict, place: placeOf(conflict, nameOf) })),
    isSame: isNothing(refresh),
  };
}

/** Where a conflict stands, as it is read: "Asumsi F5". */
export function placeOf({ sheet, row, column }: Conflict, nameOf: (key: string) => string): string {
  return `${nameOf(sheet)} ${rectangleAddress({ row, column, rows: 1, columns: 1 })}`;
}

function isNothing({ sheets, added }: Refresh): boolean {
  return (
    added.length === 0 &&
    sheets.every(
      ({ rows, columns, differing, vacated }) =>
        differing + vacated.length === 0 &&
        [rows, columns].every(({ comesIn, leaves }) => comesIn.length + leaves.length === 0),
    )
  );
}
