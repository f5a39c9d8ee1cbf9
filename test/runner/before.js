import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { tsImport } from "tsx/esm/api";
import { bundlePackages } from "./bundles.js";

/**
 * Once before the first test: builds the development add-in into dist/ and the bundles of bundles.js, which the tests load,
 * and gives the run a temporary folder of its own. Whatever tests, browsers and LibreOffice leave there goes with it
 * (after.js). That of a run that was ended from outside goes a day later.
 */
export default async function before() {
  const root = resolve(import.meta.dirname, "../..");
  const { buildAddInIfStale } = await tsImport("../../src/workbench/build/fresh.ts", import.meta.url);
  await buildAddInIfStale(root);
  await bundlePackages();
  removeOld(tmpdir());
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), OWN));
}

const OWN = "cakupan-tests-";
const DAY = 24 * 60 * 60 * 1000;

function removeOld(folder) {
  for (const name of readdirSync(folder).filter((one) => one.startsWith(OWN))) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > DAY)
      rmSync(path, { recursive: true, force: true });
  }
}
