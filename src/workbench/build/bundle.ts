/** Hundreds of modules as one file in .cache/, where Node loads them in a fraction of the time it takes to find each. */
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { fingerprint } from "./fingerprint.js";

/**
 * Makes a bundle where there is none yet or it was made of something else.
 * @param root The project's folder.
 * @param name The file's name in .cache/.
 * @param places What it is made of, from `root`, beside the packages.
 * @returns Its path.
 */
export async function bundleIfStale(
  root: string,
  name: string,
  places: readonly string[],
  options: BuildOptions,
): Promise<string> {
  const path = join(root, ".cache", name);
  const state = fingerprint(root, [...places, "package-lock.json", "src/workbench/build/bundle.ts"]);
  const first = `// ${state}\n`;
  if (existsSync(path) && readFileSync(path, "utf8").startsWith(first)) return path;
  mkdirSync(join(root, ".cache"), { recursive: true });
  // Under a name of its own until it is whole: another run may be reading.
  const unfinished = `${path}.${String(process.pid)}`;
  const { build } = await import("esbuild");
  await build({
    ...options,
    banner: { js: first + (options.banner?.["js"] ?? "") },
    bundle: true,
    target: "node20",
    outfile: unfinished,
    logLevel: "error",
  });
  renameSync(unfinished, path);
  return path;
}

/** How Univer is bundled for Node. */
export function univerForNode(root: string): BuildOptions {
  const { CALCULATING, plainFields } = createRequire(join(root, "src/workbench/engine/fields.cjs"))(
    "./fields.cjs",
  ) as { CALCULATING: RegExp; readonly plainFields: (code: string) => string };
  const univer: Plugin = {
    name: "univer",
    setup(build) {
      build.onLoad({ filter: CALCULATING }, ({ path }) => ({
        contents: plainFields(readFileSync(path, "utf8")),
      }));
      // What tells Node's own loader the same.
      build.onLoad({ filter: /[\\/]engine[\\/]node-modules\.ts$/ }, () => ({ contents: "" }));
      // What Univer loads on demand (hyphenation by language) nobody demands here.
      build.onResolve({ filter: /^[^.]/ }, ({ kind }) =>
        kind === "dynamic-import" ? { external: true } : null,
      );
    },
  };
  return {
    format: "esm",
    platform: "node",
    // Packages as bundlers find them.
    mainFields: ["module", "main"],
    plugins: [univer],
  };
}

/** `npm run fill` with its engine, host and writer: the path of the module that does what fill/main.ts does. */
export function bundleHeadlessIfStale(root: string): Promise<string> {
  const rooms = ["bridge", "build", "engine", "fill", "host", "open", "save"];
  return bundleIfStale(
    root,
    "headless.mjs",
    rooms.map((room) => `src/workbench/${room}`),
    {
      ...univerForNode(root),
      entryPoints: [join(root, "src/workbench/fill/main.ts")],
      // Finds its own files beside itself.
      external: ["jsdom"],
      // Some of what is in it was written for require().
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
    },
  );
}
