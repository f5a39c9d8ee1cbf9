/**
 * What the web views of older Macs and iPads can parse: WebKit before 16.4 refuses a whole script for one look-behind in a regular
 * expression, and the pane then stays white.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

/** Syntax that came to WebKit with 16.4 or later, and how it is known in a script without white space. */
const TOO_NEW: Readonly<Record<string, RegExp>> = {
  "a look-behind": /\(\?<[=!]/,
  "a static block of a class": /[{};]static\s*\{/,
  "the v flag of a regular expression": /\/[dgimsuy]*v[dgimsuy]*\.(test|exec)\(/,
};

/** docx puts one together when a template is patched, which nothing of ours does: no look-behind stands in the script. */
const OF_DOCX = /\bRegExp\(`\(\?<=\$\{/;

const found = (script: string): readonly string[] =>
  Object.keys(TOO_NEW).filter((name) => TOO_NEW[name]?.test(script));

describe("what a script may not hold", () => {
  it.each([
    ["x.replace(/(?<=\\d)M/g,'')", "a look-behind"],
    ["x.replace(/(?<!a)M/g,'')", "a look-behind"],
    ["class A{static{b()}}", "a static block of a class"],
    ["/[a--b]/v.test(x)", "the v flag of a regular expression"],
  ])("is known in %j", (script, name) => {
    expect(found(script)).toEqual([name]);
  });

  it("is not mistaken for a named group or a static method", () => {
    expect(found("/(?<year>\\d+)/.exec(x);class A{static b(){}}")).toEqual([]);
  });
});

describe("every script that is shipped", () => {
  it.each(readdirSync("dist").filter((name) => name.endsWith(".js")))("can be parsed: %s", (name) => {
    const script = readFileSync(`dist/${name}`, "utf8");
    expect(found(script.replace(OF_DOCX, ""))).toEqual([]);
  });
});
