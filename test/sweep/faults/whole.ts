/**
 * `npm run sweep:faults`: the whole sweep, with how many runs there were and in how many the workbook was not as before. A number
 * after it takes only so many of each kind. Ends with 1 where any run was unwell.
 */
import { all, drawn, faultsOf, sweep } from "./sweep.js";

const most = process.argv[2] === undefined ? Infinity : Number(process.argv[2]);
let runs = 0;
let unwell = 0;
for (const { excels, every } of all) {
  const outcome = await sweep(
    excels,
    async (bench) => drawn(await faultsOf(bench, every), most, Date.now() % 1_000),
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
