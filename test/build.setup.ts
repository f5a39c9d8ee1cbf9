import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fingerprint } from "../src/workbench/build/index.js";

const root = resolve(import.meta.dirname, "..");
const cache = join(root, ".cache");
const stamp = join(cache, "add-in.stamp");
const lock = join(cache, "add-in.lock");

/** What the add-in is made of. The workbench is not part of it: it loads the add-in as built. */
const SOURCES = [
  ...["domain", "workbook", "excel", "functions", "taskpane", "commands", "workbench/build"].map(
    (room) => `src/${room}`,
  ),
  ...["assets", "manifest.xml", "webpack.config.js", "package-lock.json", "tsconfig.json"],
];
const state = () =>
  `${fingerprint(root, SOURCES)} ${fingerprint(root, ["dist"], (path) => path.startsWith(join("dist", "workbench")))}`;

/** Builds the development add-in into dist/ once before the tests, unless dist/ already is what the sources give. */
export default async function setup(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await alone();
  try {
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === state()) return;
    const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
    const options = ["--mode", "production", "--env", "addin"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...options], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The add-in the tests load could not be built:\n${stdout}${stderr}`);
    writeFileSync(stamp, state());
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Waits until no other test run is building into the same folder. A lock nobody can still hold is removed. */
async function alone(): Promise<void> {
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
