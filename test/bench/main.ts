/**
 * `npm run bench`: what things cost as a ratio to the first of their group in the same run. Times of another machine or
 * another day say nothing; the ratios do.
 */
import { Bench } from "tinybench";
import { functions } from "./functions.js";
import type { Group } from "./group.js";
import { intake } from "./intake.js";
import { runtime } from "./runtime.js";
import { sheets } from "./sheets.js";

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
  for (const { name, run, slow = false } of tasks) {
    const bench = new Bench({ ...(slow ? FEW : USUAL), now, throws: true });
    bench.add(name, run);
    for (const { result } of await bench.run()) {
      if (result.state !== "completed") throw new Error(`${what}, ${name}: ${result.state}`);
      const { mean, rme, samplesCount } = result.latency;
      rows.push({ task: name, milliseconds: mean, error: `±${rme.toFixed(1)} %`, runs: samplesCount });
    }
  }
  const first = rows[0]?.milliseconds ?? 1;
  process.stdout.write(`\n${what}\n`);
  console.table(
    rows.map(({ task, milliseconds, error, runs }) => ({
      task,
      ratio: Number((milliseconds / first).toPrecision(3)),
      milliseconds: Number(milliseconds.toPrecision(3)),
      error,
      runs,
    })),
  );
}

/** `npm run bench functions` measures the groups whose name holds the word alone. */
const [wanted = ""] = process.argv.slice(2);
const groups = [...functions, await runtime(), ...sheets, ...intake];
for (const group of groups) if (group.what.includes(wanted)) await measured(group);
// The page of the functions' runtime would go on waiting for its host, and complain.
process.exit();
