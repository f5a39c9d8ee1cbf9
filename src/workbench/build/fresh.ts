import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fingerprint } from "./fingerprint.js";

/** What the add-in is made of. The workbench is not part of it: it loads the add-in as built. */
const SOURCES = [
  ...[
    "domain",
    "sheets",
    "intake",
    "workbooks",
    "excel",
    "functions",
    "taskpane",
    "commands",
    "workbench/build",
  ].map((room) => `src/${room}`),
  ...["assets", "manifest.xml", "webpack.config.js", "package-lock.json", "tsconfig.json"],
];

/**
 * Builds the development add-in into dist/, unless dist/ already is what the sources give: judged by content,
 * so a second call costs a fraction of a second. For the tests and the headless fill, which load what was built.
 * @param root The project's folder.
 * @throws Error with webpack's own words when the build fails.
 */
export async function buildAddInIfStale(root: string): Promise<void> {
  const cache = join(root, ".cache");
  const stamp = join(cache, "add-in.stamp");
  const lock = join(cache, "add-in.lock");
  const state = (): string =>
    `${fingerprint(root, SOURCES)} ${fingerprint(root, ["dist"], (path) => path.startsWith(join("dist", "workbench")))}`;

  mkdirSync(cache, { recursive: true });
  await alone(lock);
  try {
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === state()) return;
    const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [webpack, "--mode", "production", "--env", "addin"],
      { cwd: root, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`The add-in could not be built:\n${stdout}${stderr}`);
    writeFileSync(stamp, state());
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Waits until no other process is building into the same folder. A lock nobody can still hold is removed. */
async function alone(lock: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > 60_000) rmSync(lock, { recursive: true, force: true });
      else await wait(200);
    }
  }
}
