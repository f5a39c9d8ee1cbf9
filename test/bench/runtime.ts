/** What a scalar call costs through Microsoft's own runtime, in a page of its own, beside a function that does nothing. */
import "../functions/runtime.js";
import { resolve } from "node:path";
import { build } from "esbuild";
import { functions as family } from "../../src/functions/functions.js";
import { openExcel } from "../workbench/host/excel.js";
import type { Group } from "./group.js";

const CALLS = 1_000;

/** How many parameters a function has: what the runtime does for a call grows with them, whatever the function does. */
const countOf = (id: string): number =>
  Object.keys(family.find((of) => of.id === id)?.parameters ?? {}).length;

/** The functions as the page of the add-in associates them, with some beside them that do nothing. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import "./src/functions/associate.js";
        for (const count of ${JSON.stringify(counts)}) CustomFunctions.associate("NOTHING_" + count, () => [[1]]);
      `,
      resolveDir: resolve(import.meta.dirname, "../.."),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
  });
  return outputFiles[0]?.text ?? "";
}

const asked: readonly (readonly [string, ...(string | number | null)[]])[] = [
  ["COVERAGE_RATE", 760_468, 3_058_943],
  ["GAP_TO_TARGET", 760_468, 3_058_943, 0.3839],
  ["SUBSIDY_COST", 1_000, 12, "2026-01"],
  ["CONTRIBUTION", "BPU", "2026-01"],
  ["WORKERS_AFFORDABLE", 1_000_000_000, 12, "2026-01"],
  ["JAKON_CONTRIBUTION", 1_000_000_000],
  ["REGION", "Pringsewu"],
  ["TERBILANG", 3_024_000_000],
  ["MINIMUM_WAGE", "Lampung", 2026],
  ["BENEFIT", "JKM"],
];

const counts = [...new Set(asked.map(([id]) => countOf(id)))];
const nothingOf = (count: number): string => `NOTHING_${String(count)}`;

/** Opens the page once; what is measured is the calls alone. */
export async function runtime(): Promise<Group> {
  const matrix = { dimensionality: "matrix", optional: true } as const;
  const called = asked.map(([id, ...given]) => ({ id, count: countOf(id), given }));
  const ids = [
    ...called.map(({ id, count }) => ({ id, count })),
    ...counts.map((count) => ({ id: nothingOf(count), count })),
  ];
  const excel = await openExcel({
    script: await script(),
    functions: ids.map(({ id, count }) => ({ id, parameters: Array.from({ length: count }, () => matrix) })),
    functionIds: ids.map(({ id }) => id),
  });
  const { bridge } = excel.page;
  const calls = (id: string, given: readonly (string | number | null)[]) => async () => {
    const answers = await Promise.all(
      Array.from({ length: CALLS }, () => bridge.callFunction(id, given, "Sheet1!A1")),
    );
    const [first] = answers;
    if (first === undefined || "error" in first) throw new Error(`${id}: ${JSON.stringify(first)}`);
  };
  return {
    what: `${String(CALLS)} scalar calls through Microsoft's runtime, each beside a function that is handed the same and does nothing`,
    goal: 1.2,
    // What the runtime does for a call grows with what it is handed, whatever the function does with it.
    tasks: called.flatMap(({ id, count, given }) => {
      const beside = `nothing for ${id}`;
      return [
        { name: beside, beside, run: calls(nothingOf(count), given) },
        { name: id, beside, run: calls(id, given) },
      ];
    }),
  };
}
