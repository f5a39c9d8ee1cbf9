/**
 * `npm run fill`: ends with 0 and a written file, or with 1, a sentence and no file. The arguments are read before anything
 * large is loaded, so that a mistake is answered at once.
 */
import { resolve } from "node:path";
import { buildAddInIfStale } from "../build/index.js";
import { ArgumentProblem, readArguments, USAGE } from "./arguments.js";
import { checkWritable, OutputProblem, writeWhole } from "./output.js";
import { FillProblem } from "./problem.js";

async function run(argv: readonly string[]): Promise<string> {
  const started = performance.now();
  const { out, ...choices } = readArguments(argv);
  await checkWritable(out);
  await buildAddInIfStale(resolve("."));
  const { fillWorkbook } = await import("./workbook.js");
  const { region, sheets, syncs, bytes } = await fillWorkbook(resolve("dist"), choices);
  await writeWhole(out, bytes);
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  return [
    `${region}: ${out}`,
    ...sheets.map((sheet) => `  ${sheet.name.padEnd(12)} ${String(sheet.cells).padStart(6)} sel / cells`),
    `${sheets.length} lembar / sheets, ${cells} sel / cells, ${syncs} sync, ${bytes.length} byte`,
    `${((performance.now() - started) / 1000).toFixed(1)} detik / seconds`,
  ].join("\n");
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
  // The page's timers must not keep the process.
  process.exit(0);
} catch (error) {
  const known =
    error instanceof ArgumentProblem || error instanceof OutputProblem || error instanceof FillProblem;
  const text = known
    ? error.message
    : `Gagal / failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  process.stderr.write(`${text}\n${error instanceof ArgumentProblem ? `\n${USAGE}\n` : ""}`);
  process.exit(1);
}
