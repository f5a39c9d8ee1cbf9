import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { projectFiles, read } from "./sources.js";

/** Every way a page can reach a network. The add-in uses none: it computes with what it was shipped with. */
const WAYS: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  importScripts: /\bimportScripts\b/,
  // A part of the add-in itself, beside the page, may be loaded when it is needed.
  "import()": /\bimport\s*\((?!\s*(\/\*[^*]*\*\/\s*)?["']\.)/,
  "new Image": /\bnew Image\b/,
  "new Worker": /\bnew (Shared)?Worker\b/,
  serviceWorker: /\bserviceWorker\b/,
  "window.open": /\bwindow\.open\s*\(/,
};

/** Addresses a built script may hold beside the sources it cites, and why none of them is ever asked. */
const ADDRESSES: Readonly<Record<string, string>> = {
  "http://www.w3.org/": "names of XML namespaces (SVG, MathML, XLink), never fetched",
  "http://schemas.microsoft.com/office/": "names of XML namespaces in Word files, never fetched",
  "http://schemas.openxmlformats.org/": "names of XML namespaces in Word files, never fetched",
  "http://purl.org/dc/": "names of XML namespaces in Word files, never fetched",
  "http://purl.oclc.org/ooxml/": "the name of a relation in Word files, never fetched",
  "https://answers.microsoft.com/en-us/msoffice/forum/": "part of an error message of docx",
  "https://reactjs.org/docs/error-decoder.html": "part of React's error messages",
  "https://github.com/microsoft/griffel/issues": "part of an error message of Fluent UI's style engine",
  "https://aka.ms/griffel-css-shorthands": "part of an error message of Fluent UI's style engine",
};

/** zip.js can also read a ZIP from an address. Its readers for that are never made: only bytes in memory are read. */
const UNUSED_BY_ZIP: Readonly<Record<string, true>> = {
  fetch: true,
  XMLHttpRequest: true,
  "new Worker": true,
  "import()": true,
};

/** The one worker: it reads lists of persons, by a script that lies beside the page. */
const WORKER = /\bnew Worker\("persons\.js"\)/g;

const ways = (text: string) => Object.keys(WAYS).filter((way) => WAYS[way]?.test(text));
const addressesIn = (text: string) => [...new Set(text.match(/\b(https?|wss?):\/\/[\w.-]+[\w./-]*/g) ?? [])];

describe("the add-in reaches no network", () => {
  /** What the domain cites for its figures and laws: text in the Sources sheet. */
  const citations = projectFiles("src/domain").map(read).join("\n");
  const shipped = projectFiles("src").filter((path) => !path.startsWith("src/workbench/"));

  it("in its sources", () => {
    const found = shipped.flatMap((path) =>
      ways(read(path).replace(WORKER, "")).map((way) => `${path}: ${way}`),
    );
    expect(found).toEqual([]);
    const starting = shipped.filter((path) => read(path).match(WORKER) !== null);
    expect(starting).toEqual(["src/taskpane/features/persons/reading.ts"]);
  });

  /** Known by a sentence of zip.js. */
  const holdsZip = (name: string): boolean =>
    readFileSync(`dist/${name}`, "utf8").includes("File format is not recognized");
  const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));

  it("is looked for in every script that is shipped", () => {
    expect(scripts).toEqual(
      expect.arrayContaining(["functions.js", "instead.js", "persons.js", "taskpane.js"]),
    );
    // The others are loaded when they are wanted, and bear their contents in their names.
    const late = scripts.filter((name) => /^part-[0-9a-f]{12}\.js$/.test(name));
    expect(late.length).toBeGreaterThan(3);
    expect(scripts).toHaveLength(4 + late.length);
    expect(scripts.filter(holdsZip).length).toBeGreaterThan(0);
  });

  it.each(scripts)("in the built %s, libraries included", (name) => {
    const script = readFileSync(`dist/${name}`, "utf8");
    const used = ways(script.replace(WORKER, ""));
    expect(used.filter((way) => !(holdsZip(name) && way in UNUSED_BY_ZIP))).toEqual([]);
    const unknown = addressesIn(script).filter(
      (address) =>
        !citations.includes(address) && !Object.keys(ADDRESSES).some((known) => address.startsWith(known)),
    );
    expect(unknown).toEqual([]);
  });

  it("by zip.js, of which only what reads and writes bytes in memory is used", () => {
    const named = shipped
      .map(read)
      .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from "@zip\.js[^"]*"/g)])
      .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));
    // Reader is what a file is read through that is too large for memory: its bytes come from the file.
    const inMemory = ["Reader", "Uint8ArrayReader", "Uint8ArrayWriter", "ZipReader", "ZipWriter"];
    expect([...new Set(named)].sort()).toEqual(inMemory);
  });

  it("from its page, which loads Office.js from Microsoft and everything else from beside itself", () => {
    const page = readFileSync("dist/taskpane.html", "utf8");
    const loaded = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address,
    );
    expect(loaded.filter((address) => address?.endsWith(".js"))).toEqual([
      "functions.js",
      "taskpane.js",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "instead.js",
    ]);
    // The first two wait for the end of the page, and so for Office.js; asked for before it, they come beside it.
    const waiting = [...page.matchAll(/<script defer="defer" src="([^"]+)"/g)].map(([, address]) => address);
    expect(waiting).toEqual(["functions.js", "taskpane.js"]);
    expect(loaded.filter((address) => /^\w+:|^\/\//.test(address ?? ""))).toHaveLength(1);
    // Its policy names the origin, and its script is loaded from there.
    expect(addressesIn(page)).toEqual([
      "https://appsforoffice.microsoft.com",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });
});
