import { resolve } from "node:path";
import { buildAddInIfStale } from "../src/workbench/build/index.js";

/** Builds the development add-in into dist/ once before the tests that load it. */
export default async function setup(): Promise<void> {
  await buildAddInIfStale(resolve(import.meta.dirname, ".."));
}
