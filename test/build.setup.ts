import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const cache = join(root, ".cache");
const stamp = join(cache, "add-in.stamp");
const lock = join(cache, "add-in.lock");

/** What the add-in is made of. The workbench is not: it loads the add-in as built. */
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json", "tsconfig.json"];
const isSource = (path: string) =>
  !path.startsWith(join("src", "workbench")) || path.startsWith(join("src", "workbench", "build"));
const isAddIn = (path: string) => !path.startsWith(join("dist", "workbench"));

/** Builds the development add-in into dist/ once before the tests, unless dist/ is what the sources give already. */
export default async function setup(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await taken();
  try {
    const wanted = fingerprint(SOURCES, isSource);
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === `${wanted} ${built()}`) return;
    const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
    const options = ["--mode", "production", "--env", "addin"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...options], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The add-in the tests load could not be built:\n${stdout}${stderr}`);
    writeFileSync(stamp, `${wanted} ${built()}`);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Waits until no other test run is building into the same folder. A lock nobody can still hold is removed. */
async function taken(): Promise<void> {
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

function built(): string {
  return existsSync(dist) ? fingerprint(["dist"], isAddIn) : "";
}

/** A digest of names and contents: times say nothing after a checkout. */
function fingerprint(places: readonly string[], counts: (path: string) => boolean): string {
  const digest = createHash("sha256");
  for (const path of places.flatMap((place) => filesOf(join(root, place))).sort()) {
    const name = relative(root, path);
    if (counts(name)) digest.update(name).update("\0").update(readFileSync(path)).update("\0");
  }
  return digest.digest("hex");
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}
