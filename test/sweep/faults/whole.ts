/**
 * `npm run sweep:faults`: the whole sweep, with how many runs there were and in how many the workbook was not as before. Ends with 1
 * where any run was unwell. `-- 1/3` runs the first third of each kind, so that several can run side by side.
 */
import { all, partOf, sweep } from "./sweep.js";

const [, part = "1", parts = "1"] = /^(\d+)\/(\d+)$/.exec(process.argv[2] ?? "1/1") ?? [];
const told = (line: string): void => void process.stdout.write(`${line}\n`);
let runs = 0;
let unwell = 0;
for (const kind of all) {
  const { plan, mode, separator } = kind.excels;
  const began = performance.now();
  const outcome = await sweep(kind, (faults) => partOf(faults, Number(part), Number(parts)), told);
  runs += outcome.runs;
  unwell += outcome.unwell.length;
  const seconds = Math.round((performance.now() - began) / 1_000);
  told(
    `${plan}, ${mode}, "${separator}": ${String(outcome.runs)} runs, ${String(outcome.unwell.length)} unwell, ${String(seconds)} s`,
  );
  for (const line of outcome.unwell.slice(0, 5)) told(line);
}
told(`${String(runs)} faults, ${String(unwell)} workbooks not as before`);
process.exit(unwell === 0 ? 0 : 1);
