import { createHash } from "node:crypto";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * In place of a module that knows nothing of the test: the module as Node itself has loaded it, once for all the test files
 * of a worker. In the context of a test file it would be read and run anew, and each look at a global is dear there.
 */
export default {
  getCacheKey: (code, path, { supportsDynamicImport, supportsStaticESM }) =>
    createHash("sha1")
      .update(JSON.stringify([code, path, supportsDynamicImport, supportsStaticESM]))
      .digest("hex"),
  process(code, path, { supportsDynamicImport, supportsStaticESM }) {
    // What jest loads for itself, outside of a test file (before.js).
    if (!supportsDynamicImport) return { code };
    const loaded = `globalThis.requireInNode(${JSON.stringify(path)})`;
    if (!supportsStaticESM) return { code: `module.exports = ${loaded};` };
    const names = Object.keys(require(path));
    return {
      code: [
        `const loaded = ${loaded};`,
        ...names.map((name, at) => `const own${at} = loaded[${JSON.stringify(name)}];`),
        `export { ${names.map((name, at) => `own${at} as ${name}`).join(", ")} };`,
      ].join("\n"),
    };
  },
};
