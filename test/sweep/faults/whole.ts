/**
 * `npm run sweep:faults`: the whole sweep, with how many runs there were and in how many the workbook was not as before. Ends with 1
 * where any run was unwell. `-- 1/3` runs the first third of each kind, so that several can run side by side.
 */
import { all, faultsOf, partOf, sweep } from "./sweep.js";

const [, part = "1", parts = "1"] = /^(\d+)\/(\d+)$/.exec(process.argv[2] ?? "1/1") ?? [];
let runs = 0;
let unwell = 0;
for (const { excels, every } of all) {
  const outcome = await sweep(
    excels,
    async (bench) => partOf(await faultsOf(bench, every), Number(part), Number(parts)),
    (line) => process.stdout.write(`${line}\n`),
  );
  runs += outcome.runs;
  unwell += outcome.unwell.length;
  process.stdout.write(
    `${excels.plan}, ${excels.mode}, "${excels.separator}": ${String(outcome.runs)} runs, ${String(outcome.unwell.length)} unwell\n`,
  );
  for (const line of outcome.unwell.slice(0, 5)) process.stdout.write(`${line}\n`);
}
process.stdout.write(`${String(runs)} faults, ${String(unwell)} workbooks not as before\n`);
process.exit(unwell === 0 ? 0 : 1);
