import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { tsImport } from "tsx/esm/api";
import { bundleIfStale } from "./bundles.js";

/**
 * Once before the first test: builds the development add-in into dist/ and the bundles of bundles.js, which the tests load,
 * and gives the run a temporary folder of its own. Whatever tests, browsers and LibreOffice leave there goes with it
 * (after.js).
 */
export default async function before() {
  const root = resolve(import.meta.dirname, "../..");
  const { buildAddInIfStale, fingerprint } = await tsImport(
    "../../src/workbench/build/index.ts",
    import.meta.url,
  );
  await buildAddInIfStale(root);
  await bundleIfStale(
    fingerprint(root, ["src/workbench/engine", "package-lock.json", "test/runner/bundles.js"]),
  );
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), "cakupan-tests-"));
}
