import { existsSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "../..");
const { CALCULATING, plainFields } = createRequire(import.meta.url)("../../src/workbench/engine/fields.cjs");

/**
 * Packages of which jest would load hundreds of modules anew for each test file, as one module each; jest.config.js shows
 * the way to them. Made where there is none yet or it was made of something else.
 * @param state What they are made of (fingerprint.ts).
 */
export async function bundleIfStale(state) {
  await Promise.all([
    // The engine with Univer, loaded outside of the test files (in-node.js).
    bundle(state, "engine.mjs", {
      stdin: reexporting(
        "./src/workbench/engine/headless.ts",
        "@univerjs/core",
        "@univerjs/engine-formula",
        "@univerjs/sheets",
      ),
      format: "esm",
      platform: "node",
      // Packages as bundlers find them.
      mainFields: ["module", "main"],
      // Ended with the file (node.js), also where it leaves an engine open.
      define: Object.fromEntries(
        ["setTimeout", "setInterval"].map((name) => [name, `globalThis.ofTheFile.${name}`]),
      ),
      plugins: [univer],
    }),
    // The pane's controls. They work in a page, so each test file runs them for itself, with its own React.
    bundle(state, "fluent.cjs", {
      stdin: reexporting("@fluentui/react-components"),
      format: "cjs",
      platform: "browser",
      external: ["react", "react-dom"],
      define: { "process.env.NODE_ENV": '"test"' },
    }),
  ]);
}

const reexporting = (...modules) => ({
  contents: modules.map((module) => `export * from "${module}";`).join("\n"),
  resolveDir: root,
});

const univer = {
  name: "univer",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: CALCULATING }, ({ path }) => ({ contents: plainFields(readFileSync(path, "utf8")) }));
    // What Univer loads on demand (hyphenation by language) nobody demands here.
    onResolve({ filter: /^/ }, ({ kind }) => (kind === "dynamic-import" ? { external: true } : null));
  },
};

async function bundle(state, name, options) {
  const path = resolve(root, ".cache", name);
  const first = `// ${state}\n`;
  if (existsSync(path) && readFileSync(path, "utf8").startsWith(first)) return;
  // Under a name of its own until it is whole: another run may be reading.
  const unfinished = `${path}.${process.pid}`;
  await build({
    ...options,
    bundle: true,
    target: "node20",
    banner: { js: first },
    outfile: unfinished,
    logLevel: "error",
  });
  renameSync(unfinished, path);
}
