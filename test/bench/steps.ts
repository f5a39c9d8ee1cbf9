/**
 * How reading grows with what is read: each kind at a size, four times and sixteen times it. The exponent is 1 where the work
 * is in step with the size, 2 where it grows with its square. Measured in time of the processor, so that what else runs on the
 * machine counts little.
 */
import { tables, texts } from "../intake/large.js";
import type { Large } from "../intake/large.js";
import { report } from "./report.js";

/** Letters; the smallest is large enough to be measured at sixteen times its size. */
const SMALLEST = 20_000;
const STEPS = [1, 4, 16];

/** Milliseconds of the processor, the least of three. */
function cost(work: () => unknown): number {
  const measured = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...measured);
}

/** Below this nothing can be said of how something grows, or need be. */
const LEAST = 5;

function growth({ read }: Large): readonly (number | string)[] {
  const costs = STEPS.map((times) => cost(read(times * SMALLEST)));
  const [first = 0] = costs;
  const last = costs.at(-1) ?? 0;
  const exponent =
    last < LEAST ? "-" : (Math.log(last / Math.max(first, 0.1)) / Math.log(STEPS.at(-1) ?? 1)).toFixed(2);
  return [...costs.map((each) => Number(each.toPrecision(3))), exponent];
}

/** Prints each kind with what it costs at the three sizes. */
export function measureGrowth(): void {
  process.stdout.write(`\nreading ${SMALLEST} letters, and 4 and 16 times as many (milliseconds)\n`);
  const rows = [...texts, ...tables].map((large) => {
    const [one, four, sixteen, exponent] = growth(large);
    return { kind: large.what, "1×": one, "4×": four, "16×": sixteen, exponent };
  });
  console.table(rows);
  report(
    "reading as it grows",
    rows
      .filter(({ exponent }) => exponent !== "-")
      .map(({ kind, exponent }) => ({
        ...{ what: kind, beside: "exponent", value: Number(exponent), goal: 1.1 },
      })),
  );
}
