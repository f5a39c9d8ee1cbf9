import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { tsImport } from "tsx/esm/api";

/**
 * Once before the first test: builds the development add-in into dist/, which the tests load, and gives the run a temporary
 * folder of its own. Whatever tests, browsers and LibreOffice leave there goes with it (after.js).
 */
export default async function before() {
  const { buildAddInIfStale } = await tsImport("../../src/workbench/build/index.ts", import.meta.url);
  await buildAddInIfStale(resolve(import.meta.dirname, "../.."));
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), "cakupan-tests-"));
}
