/** What an older Mac's browser (WebKit before 16.4) can parse: one look-behind written out keeps a whole script from running. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

/**
 * A look-behind in a regular expression that stands as such in the script, and would keep all of it from being parsed. Libraries of the
 * workbench make some from texts, which fail where they are made, and only there.
 */
const WRITTEN_OUT = /[=(,:;!&|?{}[]\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])*\(\?<[=!]/;

describe("every script of the workbench, built before these tests", () => {
  it.each([
    ['const a=/(?<![\\w.])(M)(?=\\()/gi;f("x")', true],
    ["x.replace(/[/]a(?<=b)/g,'')", true],
    ['const a="((?<!#).)*";new RegExp(a)', false],
    ["const a=b/c;new RegExp(`<a(?<!/)>`)", false],
  ])("a look-behind written out is told from one in a text: %s", (script, isWrittenOut) => {
    expect(WRITTEN_OUT.test(script)).toBe(isWrittenOut);
  });

  const scripts = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.startsWith("workbench") && name.endsWith(".js"),
  );

  it("can be parsed", () => {
    expect(scripts.length).toBeGreaterThan(0);
    const refused = scripts.filter((name) => WRITTEN_OUT.test(readFileSync(`dist/${name}`, "utf8")));
    expect(refused).toEqual([]);
  });
});
