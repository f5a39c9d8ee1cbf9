import { createRequire } from "node:module";
import { types } from "node:util";
import { TestEnvironment } from "jest-environment-node";

/**
 * The classes of the language. Those of a test file are not those of Node around it, from which values come too (what
 * a file system or a stream throws and gives, what structuredClone makes): each is taken for the file's own here.
 */
const CLASSES = [
  ...["Object", "Function", "Array", "Map", "Set", "Date", "RegExp", "Promise"],
  ...["Error", "TypeError", "RangeError", "SyntaxError", "AggregateError"],
];

/** Loads a package as Node does, outside of jest's modules. */
const requireInNode = createRequire(import.meta.url);

const isA = Function.prototype[Symbol.hasInstance];

/** And the other way round: what comes out of a test file is taken for Node's own by what Node has loaded. */
const RECOGNISED = {
  Array: (value) => Array.isArray(value),
  Date: types.isDate,
  Error: types.isNativeError,
  Map: types.isMap,
  Promise: types.isPromise,
  RegExp: types.isRegExp,
  Set: types.isSet,
};
for (const [name, recognises] of Object.entries(RECOGNISED)) {
  const nodes = globalThis[name];
  Object.defineProperty(nodes, Symbol.hasInstance, {
    value(value) {
      return isA.call(this, value) || (this === nodes && recognises(value));
    },
  });
}

/** Node for one test file. What the file leaves waiting ends with it: it would keep the run, and its modules, alive. */
export default class NodeEnvironment extends TestEnvironment {
  #waiting = new Set();

  async setup() {
    await super.setup();
    this.global.requireInNode = requireInNode;
    globalThis.ofTheFile = this.global;
    for (const name of CLASSES) this.#takeNodes(name);
    this.#replace("setTimeout", (start) => (callback, ...rest) => {
      const timer = start(
        (...given) => {
          this.#waiting.delete(timer);
          callback(...given);
        },
        ...rest,
      );
      this.#waiting.add(timer);
      return timer;
    });
    this.#replace("setInterval", (start) => (...given) => {
      const timer = start(...given);
      this.#waiting.add(timer);
      return timer;
    });
  }

  async teardown() {
    for (const timer of this.#waiting) clearTimeout(timer);
    this.#waiting.clear();
    await super.teardown();
  }

  #takeNodes(name) {
    const [own, nodes] = [this.global[name], globalThis[name]];
    Object.defineProperty(own, Symbol.hasInstance, {
      configurable: true,
      value(value) {
        return isA.call(this, value) || (this === own && isA.call(nodes, value));
      },
    });
  }

  /** Keeps what else the function carries, as its form for promises. */
  #replace(name, by) {
    const start = this.global[name];
    this.global[name] = Object.defineProperties(by(start), Object.getOwnPropertyDescriptors(start));
  }
}
