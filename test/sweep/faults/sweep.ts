/** All faults there are, in turn or drawn from. */
import { Bench, codes, deeds, type Excels, type Fault } from "./runs.js";

export interface Outcome {
  readonly runs: number;
  /** Runs after which the workbook was not as before, or that ended without a sentence. */
  readonly unwell: readonly string[];
}

/** One kind of Excel and plan after the other, and how closely its actions are looked at: every so many. */
export const all: readonly { readonly excels: Excels; readonly every: number }[] = [
  { excels: { plan: "everything", mode: "Automatic", separator: "," }, every: 1 },
  { excels: { plan: "everything", mode: "Manual", separator: ";" }, every: 9 },
  { excels: { plan: "form", mode: "Automatic", separator: "," }, every: 97 },
  { excels: { plan: "breakdown", mode: "Manual", separator: "," }, every: 197 },
  { excels: { plan: "plan", mode: "Automatic", separator: ";" }, every: 997 },
];

/** The faults of one bench: every request and every so-manieth action of each deed, with each code and with silence. */
export async function faultsOf(bench: Bench, every: number): Promise<readonly Fault[]> {
  const sizes = await bench.sizes();
  const faults: Fault[] = [];
  for (const deed of deeds) {
    for (const at of ["sync", "action"] as const) {
      const step = at === "sync" ? 1 : every;
      for (let n = 1; n <= sizes[deed][at]; n += step)
        for (const code of codes) faults.push({ deed, at, n, code });
    }
  }
  return faults;
}

/** A few of many, spread evenly over all of them; which ones differs with the seed. */
export function drawn(faults: readonly Fault[], count: number, seed: number): readonly Fault[] {
  if (count >= faults.length) return faults;
  const stride = faults.length / count;
  return Array.from(
    { length: count },
    (_, index) => faults[Math.floor(index * stride + ((seed * 7 + index * 3) % Math.max(1, stride)))],
  ).filter((fault) => fault !== undefined);
}

/** The n-th of so many parts, mixed, so that a part that is broken off has seen something of everything. */
export function partOf(faults: readonly Fault[], part: number, parts: number): readonly Fault[] {
  const mixed = faults.map((fault, index) => ({ fault, at: (index * 7_919) % faults.length }));
  return mixed
    .sort((a, b) => a.at - b.at)
    .filter((_, index) => index % parts === part - 1)
    .map(({ fault }) => fault);
}

/** Runs the faults one after the other; a workbook that is not as before is replaced by a fresh one. */
export async function sweep(
  excels: Excels,
  choose: (bench: Bench) => Promise<readonly Fault[]>,
  told: (line: string) => void = () => undefined,
): Promise<Outcome> {
  let bench = await Bench.open(excels);
  const faults = await choose(bench);
  const unwell: string[] = [];
  let runs = 0;
  for (const fault of faults) {
    let differences: readonly string[];
    try {
      differences = await bench.run(fault);
    } catch (error) {
      differences = [error instanceof Error ? error.message : String(error)];
    }
    runs += 1;
    if (runs % 100 === 0)
      told(
        `${excels.plan}, ${excels.mode}: ${String(runs)} of ${String(faults.length)}, ${String(unwell.length)} unwell`,
      );
    // Univer grows with every sheet that was ever in a workbook: a fresh one now and then is faster.
    if (differences.length === 0 && runs % 400 !== 0) continue;
    if (differences.length > 0) told(`${JSON.stringify(fault)}: ${differences.slice(0, 2).join("; ")}`);
    if (differences.length > 0)
      unwell.push(
        `${JSON.stringify(fault)} on ${JSON.stringify(excels)}:\n  ${differences.slice(0, 5).join("\n  ")}`,
      );
    await bench.close();
    bench = await Bench.open(excels);
  }
  await bench.close();
  return { runs, unwell };
}
