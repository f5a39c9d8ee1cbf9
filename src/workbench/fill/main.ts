/**
 * `npm run fill`: the built add-in, the real Office.js and the workbench's host in one Node process. Ends with 0 and a
 * written file, or with 1 and a sentence and no file.
 */
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createHeadlessEngine } from "../engine/index.js";
import { createHost } from "../host/index.js";
import { openPage } from "../bridge/node/index.js";
import { buildAddInIfStale } from "../build/index.js";
import { saveXlsx } from "../save/index.js";
import { ArgumentProblem, readArguments, USAGE, type FillArguments } from "./arguments.js";
import { checkWritable, OutputProblem, writeWhole } from "./output.js";

/** What src/commands puts on the page; named here again because the workbench does not import the add-in's source. */
interface PageCommands {
  fillSheets(
    request: object,
  ): Promise<
    | { ok: true; region: string; sheets: { name: string; cells: number }[] }
    | { ok: false; sentence: { id: string; en: string } }
  >;
}

class FillProblem extends Error {}

async function run(choices: FillArguments): Promise<void> {
  const started = performance.now();
  await checkWritable(choices.out);
  await buildAddInIfStale(resolve("."));

  const engine = createHeadlessEngine();
  const host = createHost(engine);
  const page = await openPage({
    distDir: resolve("dist"),
    officeJsDir: join(
      dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
      "dist",
    ),
    host,
  });
  try {
    // An empty workbook holds one empty sheet; the file should hold the filled ones only.
    const [blank] = engine.sheets();
    const { cakupan } = page.window as unknown as { cakupan?: PageCommands };
    if (!cakupan) throw new FillProblem('The built page offers no commands: run "npm run build".');
    const { out, language, ...request } = choices;
    const answer = await cakupan.fillSheets({ ...request, language });
    if (!answer.ok) throw new FillProblem(`${answer.sentence.id}\n${answer.sentence.en}`);
    if (blank) engine.deleteSheet(blank.id);
    await engine.calculate();
    const bytes = await saveXlsx(engine);
    await writeWhole(out, bytes);

    const cells = answer.sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
    const lines = [
      `${answer.region}: ${out}`,
      ...answer.sheets.map(
        (sheet) => `  ${sheet.name.padEnd(12)} ${String(sheet.cells).padStart(6)} sel / cells`,
      ),
      `${answer.sheets.length} lembar / sheets, ${cells} sel / cells, ${host.counts.syncs} sync, ${bytes.length} byte`,
      `${((performance.now() - started) / 1000).toFixed(1)} detik / seconds`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    page.close();
    engine.dispose();
  }
}

try {
  await run(readArguments(process.argv.slice(2)));
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
