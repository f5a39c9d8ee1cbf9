/**
 * `npm run sweep:edits`: 2,000 drawn edits and refreshes; none may lose an entry that was edited, or write a cell that is not the
 * plan's. Ends with 1 where one does. `-- FIRST COUNT` for some of them.
 */
import { lossesOf } from "./drawn.js";

const [first = 1_000, count = 2_000] = process.argv.slice(2).map(Number);
let lost = 0;
for (let seed = first; seed < first + count; seed += 1) {
  for (const loss of lossesOf(seed)) {
    lost += 1;
    process.stdout.write(`${String(seed)}: ${JSON.stringify(loss)}\n`);
  }
  if ((seed - first + 1) % 100 === 0)
    process.stdout.write(`${String(seed - first + 1)} runs, ${String(lost)} losses\n`);
}
process.stdout.write(`${String(count)} runs, ${String(lost)} losses\n`);
process.exitCode = lost === 0 ? 0 : 1;
