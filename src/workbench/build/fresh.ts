import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.js";
import { alone } from "./lock.js";

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
  const lock = join(cache, "add-in.building");
  const state = (): string =>
    `${fingerprint(root, SOURCES)} ${fingerprint(root, ["dist"], (path) => path.startsWith(join("dist", "workbench")))}`;

  mkdirSync(cache, { recursive: true });
  await alone(lock, () => {
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === state()) return;
    const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [webpack, "--mode", "production", "--env", "addin"],
      { cwd: root, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`The add-in could not be built:\n${stdout}${stderr}`);
    writeFileSync(stamp, state());
  });
}
