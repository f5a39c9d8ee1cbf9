/**
 * `npm run bench`: what things cost as a ratio to the first of their group in the same run. Times of another machine or
 * another day say nothing; the ratios do, and how reading grows with what is read. Garbage is collected in the thread that is
 * measured, and where an array is kept is not guessed from the runs before (the flags in package.json): else the same division was
 * twenty-five times slower in one run than in the next. Last comes how a fill grows, which takes its
 * minutes: `-- growth` is that alone, `-- things` all but that, `-- functions` what the functions cost. `-- persons` is about lists of
 * persons, in a browser, and only on demand; `-- persons 1000000` at that size alone.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Bench } from "tinybench";
import { engine } from "./engine.js";
import { functions } from "./functions.js";
import type { Group } from "./group.js";
import { intake } from "./intake.js";
import { measurePersons } from "./persons.js";
import { runtime } from "./runtime.js";
import { sheets } from "./sheets.js";
import { measureGrowth } from "./steps.js";

/** Milliseconds of this process's own work: what else the machine does meanwhile changes no ratio. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How often each thing is done at least, and how long; what takes a second or more is done three times alone. */
const USUAL = { time: 500, iterations: 10, warmupTime: 100, warmupIterations: 5 };
const FEW = { time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 };

async function measured({ what, tasks }: Group): Promise<void> {
  const rows: { task: string; milliseconds: number; error: string; runs: number }[] = [];
  // What all are compared with is measured once more at the end, and the quicker counts: a machine that was busy at first flatters nothing.
  for (const { name, run, slow = false } of [...tasks, ...tasks.slice(0, 1)]) {
    const bench = new Bench({ ...(slow ? FEW : USUAL), now, throws: true });
    bench.add(name, run);
    for (const { result } of await bench.run()) {
      if (result.state !== "completed") throw new Error(`${what}, ${name}: ${result.state}`);
      // The median: a collection of garbage that falls into one run of many is no cost of the thing itself.
      const { p50, rme, samplesCount } = result.latency;
      rows.push({ task: name, milliseconds: p50, error: `±${rme.toFixed(1)} %`, runs: samplesCount });
    }
  }
  const besideOf = new Map(tasks.map(({ name, beside }) => [name, beside ?? tasks[0]?.name]));
  const base = (task: string): number =>
    Math.min(...rows.filter((row) => row.task === besideOf.get(task)).map((row) => row.milliseconds));
  process.stdout.write(`\n${what}\n`);
  console.table(
    rows.map(({ task, milliseconds, error, runs }) => ({
      task,
      ratio: Number((milliseconds / base(task)).toPrecision(3)),
      milliseconds: Number(milliseconds.toPrecision(3)),
      error,
      runs,
    })),
  );
}

const only = process.argv[2];
const parts = ["functions", "things", "growth", "persons"];
if (only !== undefined && !parts.includes(only)) {
  throw new Error(`${parts.map((part) => `"${part}"`).join(" or ")}, not "${only}"`);
}
if (only === "persons") {
  const sizes = process.argv.slice(3).map(Number);
  await (sizes.length === 0 ? measurePersons() : measurePersons(sizes));
  process.exit(0);
}
if (only !== "growth") {
  for (const group of [...functions, await runtime()]) await measured(group);
}
if (only === undefined || only === "things") {
  for (const group of [...sheets, ...intake, ...engine]) await measured(group);
  measureGrowth();
}
let status: number | null = 0;
if (only === undefined || only === "growth") {
  process.stdout.write("\na fill beside the same cells sent bare, as it grows\n");
  const growth = join(import.meta.dirname, "growth.ts");
  ({ status } = spawnSync(process.execPath, ["--import", "tsx", growth], { stdio: "inherit" }));
}
// The page of the functions' runtime would go on waiting for its host, and complain.
process.exit(status ?? 1);
