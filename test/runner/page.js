import { JSDOM, VirtualConsole } from "jsdom";
import NodeEnvironment from "./node.js";

/**
 * What a page has of its own where Node has something of the same name: what is handed to the page's elements, or says
 * where it is. Everything else of that name (fetch, URL, TextDecoder, timers …) stays Node's.
 */
const PAGES_OWN = new Set([
  ...["Event", "EventTarget", "CustomEvent", "MessageEvent", "CloseEvent", "AbortController", "AbortSignal"],
  ...["Blob", "File", "FileReader", "FormData", "Headers", "WebSocket", "DOMException"],
  ...["navigator", "Navigator", "location", "localStorage", "sessionStorage", "Storage"],
]);

/** Node with the window of an empty page: `window` is the global object itself, with what jsdom's window has. */
export default class PageEnvironment extends NodeEnvironment {
  #page;
  #report;

  constructor(config, context) {
    super(config, context);
    this.#report = context.console;
  }

  async setup() {
    await super.setup();
    this.#page = new JSDOM("<!DOCTYPE html>", {
      url: "http://localhost:3000",
      pretendToBeVisual: true,
      virtualConsole: new VirtualConsole().sendTo(this.#report),
    });
    const { window } = this.#page;
    // Nothing is laid out here, so how an element looks is asked for nothing but its own style. The true answer, worked out
    // from all rules of the pane's stylesheets for each element around, took a third of the time.
    window.getComputedStyle = (element) => element.style;
    for (const name of namesOf(window)) {
      if (!(name in this.global) || PAGES_OWN.has(name)) this.#show(window, name);
    }
    for (const name of ["window", "self", "top", "parent"]) {
      Object.defineProperty(this.global, name, { configurable: true, writable: true, value: this.global });
    }
  }

  async teardown() {
    this.#page.window.close();
    await super.teardown();
  }

  /** Shows what the window has, until a test puts something else there. */
  #show(window, name) {
    // The window's methods ask to be called on it; its classes and handlers are taken as they are.
    const bound =
      typeof window[name] === "function" && /^[a-z]/.test(name) ? window[name].bind(window) : null;
    Object.defineProperty(this.global, name, {
      configurable: true,
      enumerable: true,
      get: () => bound ?? window[name],
      set: (value) => {
        Object.defineProperty(this.global, name, {
          configurable: true,
          writable: true,
          enumerable: true,
          value,
        });
      },
    });
  }
}

function namesOf(window) {
  const names = new Set();
  for (let from = window; from && from !== from.constructor.Object; from = Object.getPrototypeOf(from)) {
    for (const name of Object.getOwnPropertyNames(from)) names.add(name);
  }
  for (const name of ["constructor", ...Object.getOwnPropertyNames(Object.prototype)]) names.delete(name);
  return names;
}
