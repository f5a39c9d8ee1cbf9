/**
 * `npm run bench`: what things cost beside something else in the same run; times of another machine or another day say nothing.
 * All parts take an hour or so: `-- functions`, `-- things`, `-- growth`, `-- start`, `-- typing`, `-- files` and `-- persons` are one
 * each, and what follows their name is the sizes (`-- growth 2 8`, `-- persons 1000000`). What was measured stands in a table at
 * the end and in `out/bench.json`. Start, typing and persons need a browser, start and typing a build (`npm run build`).
 *
 * Garbage is collected in the thread that is measured, and where an array is kept is not guessed from the runs before (the flags in
 * package.json): else the same division was twenty-five times slower in one run than in the next.
 */
import { Bench } from "tinybench";
import type { Group } from "./group.js";
import { conclude, report } from "./report.js";

/** Milliseconds of this process's own work: what else the machine does meanwhile changes no ratio. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How often each thing is done at least, and how long; what takes a second or more is done three times alone. */
const USUAL = { time: 500, iterations: 10, warmupTime: 100, warmupIterations: 5 };
const FEW = { time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 };

async function measure({ what, tasks, goal }: Group): Promise<void> {
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
  const besideOf = new Map(tasks.map(({ name, beside }) => [name, beside ?? tasks[0]?.name ?? ""]));
  const ratioOf = (task: string, milliseconds: number): number =>
    milliseconds /
    Math.min(...rows.filter((row) => row.task === besideOf.get(task)).map((row) => row.milliseconds));
  process.stdout.write(`\n${what}\n`);
  console.table(
    rows.map(({ task, milliseconds, error, runs }) => ({
      task,
      ratio: Number(ratioOf(task, milliseconds).toPrecision(3)),
      milliseconds: Number(milliseconds.toPrecision(3)),
      error,
      runs,
    })),
  );
  report(
    what,
    rows
      .filter(({ task }) => besideOf.get(task) !== task)
      .map(({ task, milliseconds }) => {
        const most = typeof goal === "function" ? goal(task) : goal;
        return {
          what: task,
          beside: besideOf.get(task) ?? "",
          value: ratioOf(task, milliseconds),
          ...(most === undefined ? {} : { goal: most }),
        };
      }),
  );
}

/** Loaded when it is asked for: each brings much along. */
const parts: Readonly<Record<string, (sizes: readonly string[]) => Promise<void>>> = {
  functions: async () => {
    const { functions } = await import("./functions.js");
    const { runtime } = await import("./runtime.js");
    for (const group of [...functions, await runtime()]) await measure(group);
  },
  things: async () => {
    const { sheets } = await import("./sheets.js");
    const { engine } = await import("./engine.js");
    for (const group of [...sheets, ...engine]) await measure(group);
    const { measureGrowth } = await import("./steps.js");
    measureGrowth();
  },
  growth: async (sizes) => (await import("./growth.js")).measureFills(sizes),
  start: async () => (await import("./start.js")).measureStart(),
  typing: async () => (await import("./typing.js")).measureTyping(),
  files: async () => (await import("./files.js")).measureFiles(),
  persons: async (sizes) => (await import("./persons.js")).measurePersons(sizes.map(Number)),
};

const [only, ...sizes] = process.argv.slice(2);
if (only !== undefined && parts[only] === undefined) {
  throw new Error(
    `${Object.keys(parts)
      .map((part) => `"${part}"`)
      .join(" or ")}, not "${only}"`,
  );
}
for (const [part, run] of Object.entries(parts)) {
  if (only === undefined || only === part) await run(sizes);
}
conclude();
// The page of the functions' runtime would go on waiting for its host, and complain.
process.exit(0);
