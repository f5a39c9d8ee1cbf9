/**
 * How a fill grows: the whole of it beside the same cells sent bare by the same client and calculated the same way, and beside what
 * a macro would do, cell by cell; a refresh and the taking back beside the fill. One size and one way a process.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { MeasuredFill, Way } from "./fill.js";
import { report, type Measured } from "./report.js";

/** The sizes that are measured, smallest first; what is not a step of the same sheets has no exponent. */
const sizes = ["lampung", "2", "8", "32", "40x6", "province", "nasional"];
const steps = new Set(["8", "32", "40x6"]);
/** Only these are refreshed, and written cell by cell: the largest would take their quarter of an hour. */
const small = new Set(["lampung", "2", "8", "32"]);

const goals = { ratio: 1.5, exponent: 1.1, peak: 1_000, megabytes: 4 };

function inProcess(size: string, way: Way): MeasuredFill {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "fill.ts"), size, way],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${size} ${way}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as MeasuredFill;
}

/** How the work grows with the cells: 1 is straight. */
function exponentOf(less: MeasuredFill, more: MeasuredFill): number {
  return Math.log(more.work / less.work) / Math.log(more.cells / less.cells);
}

/** Prints a row a size. @param asked Sizes; all where none is given. */
export function measureFills(asked: readonly string[]): Promise<void> {
  process.stdout.write("\na fill beside the same cells sent bare, as it grows (seconds of the processor)\n");
  const rows: Record<string, number | string>[] = [];
  const lines: Measured[] = [];
  let before: MeasuredFill | undefined;
  for (const size of asked.length === 0 ? sizes : asked) {
    const fill = inProcess(size, "fill");
    const bare = inProcess(size, "bare");
    const others = small.has(size)
      ? { cells: inProcess(size, "cells").work, refresh: inProcess(size, "refresh").work }
      : { cells: Number.NaN, refresh: Number.NaN };
    const back = inProcess(size, "take back").work;
    const exponent = before === undefined || !steps.has(size) ? Number.NaN : exponentOf(before, fill);
    const [request, answer] = [fill.largestRequest / 1e6, fill.largestAnswer / 1e6];
    const told = (value: number, digits = 2): string => (Number.isNaN(value) ? "-" : value.toFixed(digits));
    rows.push({
      size,
      cells: fill.cells,
      formulas: fill.formulas,
      fill: told(fill.work),
      bare: told(bare.work),
      ratio: told(fill.work / bare.work),
      exponent: told(exponent),
      "cell by cell": told(others.cells),
      refresh: told(others.refresh),
      "take back": told(back),
      syncs: fill.syncs,
      "peak MB": told(fill.peak, 0),
      "request MB": told(request),
      "answer MB": told(answer),
    });
    lines.push({
      what: `${size} filled`,
      beside: "sent bare",
      value: fill.work / bare.work,
      goal: goals.ratio,
    });
    if (!Number.isNaN(exponent))
      lines.push({ what: `growth to ${size}`, beside: "exponent", value: exponent, goal: goals.exponent });
    if (!Number.isNaN(others.cells))
      lines.push(
        { what: `${size} filled`, beside: "cell by cell", value: fill.work / others.cells },
        { what: `${size} refreshed`, beside: "its fill", value: others.refresh / fill.work },
      );
    lines.push(
      { what: `${size} taken back`, beside: "its fill", value: back / fill.work },
      {
        what: `${size}: largest request or answer`,
        beside: "MB",
        value: Math.max(request, answer),
        goal: goals.megabytes,
      },
      {
        what: `${size}: memory`,
        beside: "MB",
        value: fill.peak,
        ...(size === "40x6" ? {} : { goal: goals.peak }),
      },
    );
    before = fill;
  }
  console.table(rows);
  report("fills", lines);
  return Promise.resolve();
}
