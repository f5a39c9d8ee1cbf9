import { resolve } from "node:path";
import { tsImport } from "tsx/esm/api";

const root = resolve(import.meta.dirname, "../..");
const { bundleIfStale, univerForNode } = await tsImport(
  "../../src/workbench/build/bundle.ts",
  import.meta.url,
);

/**
 * Packages of which jest would load hundreds of modules anew for each test file, as one module each; jest.config.js shows
 * the way to them.
 */
export async function bundlePackages() {
  const own = ["test/runner/bundles.js"];
  await Promise.all([
    // The engine with Univer, loaded outside of the test files (in-node.js).
    bundleIfStale(root, "engine.mjs", ["src/workbench/engine", ...own], {
      ...univerForNode(root),
      stdin: reexporting(
        "./src/workbench/engine/headless.ts",
        "@univerjs/core",
        "@univerjs/engine-formula",
        "@univerjs/sheets",
      ),
      // Ended with the file (node.js), also where it leaves an engine open.
      define: Object.fromEntries(
        ["setTimeout", "setInterval"].map((name) => [name, `globalThis.ofTheFile.${name}`]),
      ),
    }),
    // The pane's controls. They work in a page, so each test file runs them for itself, with its own React.
    bundleIfStale(root, "fluent.cjs", own, {
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
