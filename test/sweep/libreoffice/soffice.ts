/** LibreOffice Calc as a second opinion: it recalculates our files with an engine that knows nothing of ours. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

/**
 * Whether this machine has it. On CI it is installed, and a test that silently did not run would be worse than
 * one that fails.
 */
export const hasLibreOffice =
  process.env["CI"] === "true" || spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** Quoted fields, UTF-8, full precision, every sheet in a file of its own. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";

const run = promisify(execFile);

/** Lets LibreOffice open an .xlsx, recalculate it and save it again; answers the new file. */
export async function throughLibreOffice(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cakupan-lo-"));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await run("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder, file], {
    timeout: 120_000,
  });
  return join(folder, basename(file));
}

/** Opens an .xlsx in LibreOffice and gives each sheet's cells as they stand there, by the sheet's name. */
export async function openInLibreOffice(
  file: string,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const folder = await mkdtemp(join(tmpdir(), "cakupan-lo-"));
  // A profile of its own: a second LibreOffice at the same time would otherwise refuse to start.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await run("soffice", [profile, "--headless", "--convert-to", CSV, "--outdir", folder, file], {
    timeout: 120_000,
  });
  const stem = basename(file, ".xlsx");
  const sheets = new Map<string, readonly (readonly string[])[]>();
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${stem}-`) || !name.endsWith(".csv")) continue;
    sheets.set(name.slice(stem.length + 1, -4), parseCsv(await readFile(join(folder, name), "utf8")));
  }
  return sheets;
}

/** Opens an .xlsx in LibreOffice, which calculates its formulas, and saves it as an .xlsx of its own writing. */
export async function saveAgainInLibreOffice(file: string): Promise<Uint8Array> {
  return convertInLibreOffice(file, join(await mkdtemp(join(tmpdir(), "cakupan-lo-")), "profile"));
}

/** The same with a profile of settings. */
export async function convertInLibreOffice(file: string, profileFolder: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "cakupan-lo-"));
  const profile = `-env:UserInstallation=file://${profileFolder}`;
  const format = "xlsx:Calc MS Excel 2007 XML";
  await run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, file], {
    timeout: 120_000,
  });
  return readFile(join(folder, basename(file)));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, quoted, plain, end] = match;
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
    if (field.lastIndex >= text.length) break;
  }
  return rows;
}
