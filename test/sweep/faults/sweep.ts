/** All faults there are, in turn or drawn from. */
import { SILENCE } from "../../../src/workbench/host/index.js";
import { Bench, codes, deeds, type Excels, type Fault } from "./runs.js";

export interface Outcome {
  readonly runs: number;
  /** Runs after which the workbook was not as before, or that ended without a sentence. */
  readonly unwell: readonly string[];
}

/** One kind of Excel and plan, and how closely it is looked at. */
export interface Kind {
  readonly excels: Excels;
  /** Every so-manieth action; `null` for requests alone. Each request is always one of the places. */
  readonly every: number | null;
  /** So many codes at each place, others at the next; silence is one of them. */
  readonly codes: number;
}

/** What is as small as a blink is looked at everywhere, what takes its time at fewer places and with fewer codes. */
export const all: readonly Kind[] = [
  { excels: { plan: "everything", mode: "Automatic", separator: "," }, every: 2, codes: codes.length },
  { excels: { plan: "everything", mode: "Manual", separator: ";" }, every: 18, codes: codes.length },
  { excels: { plan: "form", mode: "Automatic", separator: "," }, every: 97, codes: codes.length },
  { excels: { plan: "rekap", mode: "Manual", separator: ";" }, every: 97, codes: 4 },
  { excels: { plan: "breakdown", mode: "Manual", separator: "," }, every: 197, codes: 2 },
  { excels: { plan: "plan", mode: "Automatic", separator: ";" }, every: 1_499, codes: 1 },
  { excels: { plan: "national", mode: "Automatic", separator: "," }, every: null, codes: 1 },
];

/** The faults of one bench: every request and every so-manieth action of each deed, with its codes in turn. */
export async function faultsOf(bench: Bench, { every, codes: each }: Kind): Promise<readonly Fault[]> {
  const sizes = await bench.sizes();
  const faults: Fault[] = [];
  let turn = 0;
  for (const deed of deeds) {
    for (const at of ["sync", "action"] as const) {
      if (at === "action" && every === null) continue;
      const step = at === "sync" ? 1 : (every ?? 1);
      for (let n = 1; n <= sizes[deed][at]; n += step)
        for (let index = 0; index < each; index += 1, turn += 1)
          faults.push({ deed, at, n, code: codes[turn % codes.length] ?? SILENCE });
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

/** So many runs, then a fresh workbook: Univer grows with every sheet that was ever in one. */
const oneBench = 400;
/** Among so many runs those of one deed follow each other, as a fill that was left as it was serves the next of them too. */
const together = 100;

/** Runs the faults one after the other; a workbook that is not as before is replaced by a fresh one. */
export async function sweep(
  kind: Kind,
  choose: (faults: readonly Fault[]) => readonly Fault[],
  told: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const { excels } = kind;
  let bench = await Bench.open(excels);
  const chosen = choose(await faultsOf(bench, kind));
  const faults = chosen
    .map((fault, index) => ({
      fault,
      rank: Math.floor(index / together) * deeds.length + deeds.indexOf(fault.deed),
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ fault }) => fault);
  const unwell: string[] = [];
  const differing = async (what: string, run: () => Promise<readonly string[]>): Promise<boolean> => {
    let differences: readonly string[];
    try {
      differences = await run();
    } catch (error) {
      differences = [error instanceof Error ? error.message : String(error)];
    }
    if (differences.length === 0) return false;
    told(`${what}: ${differences.slice(0, 2).join("; ")}`);
    unwell.push(`${what} on ${JSON.stringify(excels)}:\n  ${differences.slice(0, 5).join("\n  ")}`);
    return true;
  };
  let runs = 0;
  for (const fault of faults) {
    const isUnwell = await differing(JSON.stringify(fault), () => bench.run(fault));
    runs += 1;
    if (runs % 100 === 0)
      told(
        `${excels.plan}, ${excels.mode}: ${String(runs)} of ${String(faults.length)}, ${String(unwell.length)} unwell`,
      );
    if (!isUnwell && runs % oneBench !== 0) continue;
    if (!isUnwell) await differing(`after ${JSON.stringify(fault)}`, () => bench.cleared());
    await bench.close();
    bench = await Bench.open(excels);
  }
  await differing("at the end", () => bench.cleared());
  await bench.close();
  return { runs, unwell };
}
