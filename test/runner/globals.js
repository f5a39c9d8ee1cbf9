import { createHash } from "node:crypto";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const swc = require("@swc/jest");

/**
 * Globals that calculation asks for all the time. In the context of a test file each look at one is thirty times as dear
 * as in Node itself, so a module looks once and keeps what it found.
 */
const NAMES = [
  ...[
    "Object",
    "Array",
    "Map",
    "Set",
    "WeakMap",
    "WeakSet",
    "Symbol",
    "String",
    "Number",
    "Boolean",
    "BigInt",
  ],
  ...["Math", "JSON", "Date", "RegExp", "Error", "Promise", "Reflect", "Uint8Array", "Float64Array"],
  ...["isNaN", "isFinite", "parseInt", "parseFloat"],
];

/** Whether the module may have a name of its own for it. */
const declares = (code, name) =>
  new RegExp(
    `\\b(class|function\\*?|const|let|var|as|type|interface|import)\\s+${name}\\b|[{,]\\s*${name}\\s*[,}]`,
  ).test(code);

function keeping(code) {
  const kept = NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(code) && !declares(code, name));
  if (kept.length === 0) return code;
  // On the first line, so that every line keeps its number.
  return `const ${kept.map((name) => `${name} = globalThis.${name}`).join(", ")}; ${code}`;
}

const keyOf = (...parts) =>
  parts.reduce((hash, part) => hash.update(part).update("\0"), createHash("sha1")).digest("hex");

export default {
  createTransformer(options) {
    const typescript = swc.createTransformer(options);
    const given = JSON.stringify([NAMES, options]);
    return {
      process: (code, path, how) => typescript.process(keeping(code), path, how),
      getCacheKey: (code, path, how) => keyOf(given, code, how.configString, String(how.supportsStaticESM)),
    };
  },
};
