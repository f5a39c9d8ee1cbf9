import { describe, expect, it } from "@jest/globals";
import { isText, projectFiles, read } from "./sources.js";

const files = projectFiles();
const texts = files.filter((path) => isText(path) && path !== "package-lock.json");
const code = files.filter((path) => /\.(ts|tsx|js|css|html)$/.test(path));
const holding = (pattern: RegExp, within: readonly string[]) =>
  within.filter((path) => pattern.test(read(path)));

describe("files", () => {
  it("are under 400 lines each", () => {
    const long = code.map((path) => `${path}: ${read(path).split("\n").length}`);
    expect(long.filter((entry) => Number(entry.split(": ")[1]) > 400)).toEqual([]);
  });

  it("have names that say what is in them", () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/i.test(path))).toEqual([]);
  });

  it("hold no unfinished work", () => {
    const marks = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"].join("|")})\\b`);
    expect(holding(marks, code)).toEqual([]);
  });

  it("are no leftovers of an experiment", () => {
    expect(files.filter((path) => /\.(tmp|orig|rej|bak)(\.|$)|~$|(^|\/)scratch/.test(path))).toEqual([]);
  });
});

describe("the project", () => {
  // A letter in brackets keeps each pattern from finding itself.
  it("reads nothing beside itself", () => {
    const beside = /\.\.\/share[d]\b|["'`\s(]\/wor[k]\//;
    expect(holding(beside, texts)).toEqual([]);
  });

  it("names no package registry, so that any may be used", () => {
    const registry = /npm[j]s\.(org|com)|^registry[=]/m;
    expect(holding(registry, [...texts, "package-lock.json"])).toEqual([]);
    expect(read("package-lock.json")).not.toMatch(/"resolved":/);
  });
});

describe("the documents", () => {
  it("name only commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const builtIn = ["ci", "install", "exec", "view", "audit", "test", "start", "run"];
    const documents = files.filter((path) => path.endsWith(".md"));
    const unknown = documents.flatMap((path) =>
      [...read(path).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)]
        .filter(([command, name = ""]) =>
          command.startsWith("npm run ") || ["test", "start"].includes(name)
            ? !(name in scripts)
            : !builtIn.includes(name),
        )
        .map(([command]) => `${path}: ${command}`),
    );
    expect(unknown).toEqual([]);
  });
});
