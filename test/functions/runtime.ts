import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";

/**
 * Microsoft's own custom-functions runtime, evaluated in a page of jsdom: the functions' errors are then the class that
 * Excel's add-in runtime recognises. Importing this file puts its `CustomFunctions` where the functions look for it.
 */
const require = createRequire(import.meta.url);
// The runtime looks for its own script element; jsdom does not load it here, it is evaluated below.
const page = new JSDOM(
  `<!doctype html><html lang="id"><script src="https://localhost/custom-functions-runtime.debug.js"></script></html>`,
  {
    runScripts: "outside-only",
  },
);
// The runtime waits for the host before it listens, and looks for it again and again; nothing here calls through the host.
page.window.eval("var Office = { onReady: function () {}, HostType: {} }; setTimeout = function () {};");
page.window.eval(
  readFileSync(require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js"), "utf8"),
);
const { CustomFunctions: runtime } = page.window as unknown as { CustomFunctions: typeof CustomFunctions };
Object.assign(globalThis, { CustomFunctions: runtime });

/** What a call leaves in its cells: values, and for an error its code and sentence. */
export type Cell = number | string | { readonly error: string; readonly sentence: string };

function seen(value: unknown): Cell {
  if (value instanceof runtime.Error) return { error: value.code, sentence: value.message ?? "" };
  if (typeof value === "number" || typeof value === "string") return value;
  throw new Error(`A cell cannot hold ${String(value)}`);
}

/** Calls a function as Excel does: each argument a 2-D array, an omitted one `null`. */
export function call(of: (...args: never[]) => unknown[][], ...args: unknown[]): Cell[][] {
  const matrices = args.map((argument) =>
    argument === null || Array.isArray(argument) ? argument : [[argument]],
  );
  try {
    return (of as (...given: unknown[]) => unknown[][])(...matrices).map((row) => row.map(seen));
  } catch (failure) {
    return [[seen(failure)]];
  }
}

/** The single cell of a call's result. */
export function cell(of: (...args: never[]) => unknown[][], ...args: unknown[]): Cell {
  const [[first] = []] = call(of, ...args);
  if (first === undefined) throw new Error("The call left no cell");
  return first;
}

/** The error code of a call that must fail. */
export function errorOf(of: (...args: never[]) => unknown[][], ...args: unknown[]): string {
  const found = cell(of, ...args);
  if (typeof found !== "object") throw new Error(`An error was expected, ${found} came`);
  return found.error;
}
