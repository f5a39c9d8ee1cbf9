import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

/** Permissive: use, change and pass on, with no duty but to keep the notice. */
const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "CC-BY-4.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** The one exception: Microsoft's own client library under its terms, for development and tests; what is published loads it from Microsoft. */
const UNDER_ITS_OWN_TERMS = "@microsoft/office-js";

/**
 * A font of the widths of Excel's, in the workbench alone, which is not published: its licence lets it be used, bundled and passed on with
 * anything, but not sold by itself nor changed under its own name.
 */
const FONT = { name: "@fontsource/carlito", licence: "OFL-1.1" };

interface Locked {
  readonly license?: string;
  readonly link?: boolean;
}

/** Whether an SPDX expression lets the package be used permissively: one side of an OR suffices, an AND needs both. */
function isPermissive(expression: string): boolean {
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const any = (): boolean => {
    let verdict = both();
    while (tokens[at] === "OR") {
      at += 1;
      verdict = both() || verdict;
    }
    return verdict;
  };
  const both = (): boolean => {
    let verdict = term();
    while (tokens[at] === "AND") {
      at += 1;
      verdict = term() && verdict;
    }
    return verdict;
  };
  const term = (): boolean => {
    const token = tokens[at] ?? "";
    at += 1;
    if (token !== "(") return PERMISSIVE.has(token);
    const verdict = any();
    at += 1;
    return verdict;
  };
  const verdict = any();
  return verdict && at === tokens.length;
}

/** The licence of a package that names none in its package.json, read off the text it ships; "" when it ships none that is known. */
function licenceOfText(folder: string): string {
  if (!existsSync(folder)) return "";
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  const text = name ? readFileSync(join(folder, name), "utf8").replace(/\s+/g, " ") : "";
  if (/Apache License Version 2\.0/.test(text)) return "Apache-2.0";
  if (/Permission is hereby granted, free of charge, to any person obtaining a copy/.test(text)) return "MIT";
  if (/Permission to use, copy, modify, and\/or distribute this software for any purpose/.test(text))
    return "ISC";
  return "";
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages)
  .filter(([path, { link }]) => path !== "" && !link)
  .map(([path, { license }]) => ({
    path,
    name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    licence: license ?? licenceOfText(path),
  }));

describe("licences", () => {
  it("of every package in the lockfile, for every platform, are permissive", () => {
    expect(packages.length).toBeGreaterThan(100);
    const others = packages.filter(
      ({ licence, name }) =>
        !isPermissive(licence) &&
        name !== UNDER_ITS_OWN_TERMS &&
        !(name === FONT.name && licence === FONT.licence),
    );
    expect(others.map(({ name, licence }) => `${name}: ${licence || "none named"}`)).toEqual([]);
  });

  it("are what the installed packages say themselves", () => {
    const different = packages
      .filter(({ path }) => existsSync(join(path, "package.json")))
      .map(({ path, name, licence }) => {
        const own = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as { license?: unknown };
        return {
          name,
          locked: licence,
          own: typeof own.license === "string" ? own.license : licenceOfText(path),
        };
      })
      .filter(({ locked, own }) => own !== locked);
    expect(different).toEqual([]);
  });

  it("of @univerjs/telemetry, which names none, is the Apache licence it ships", () => {
    expect(packages.find(({ name }) => name === "@univerjs/telemetry")?.licence).toBe("Apache-2.0");
  });

  it("would show a copyleft package by its name, alone, in a choice and in a combination", () => {
    const verdicts = Object.fromEntries(
      [
        "MIT",
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "(BSD-3-Clause OR GPL-2.0)",
        "(MIT AND (GPL-2.0 OR ISC))",
        "LGPL-3.0-or-later",
        "MPL-2.0",
        "SEE LICENSE IN LICENSE",
        "UNLICENSED",
        "",
      ].map((expression) => [expression, isPermissive(expression)]),
    );
    expect(Object.keys(verdicts).filter((expression) => verdicts[expression])).toEqual([
      "MIT",
      "(BSD-3-Clause OR GPL-2.0)",
      "(MIT AND (GPL-2.0 OR ISC))",
    ]);
  });

  it("of the project itself is MIT, in package.json and LICENSE", () => {
    const own = JSON.parse(readFileSync("package.json", "utf8")) as { license: string };
    expect([own.license, licenceOfText(".")]).toEqual(["MIT", "MIT"]);
  });

  it("of what is shipped go with it, each with its notice", () => {
    const shipped = readFileSync(join("dist", "licences.txt"), "utf8").split(/\n-{80}\n/);
    const named = shipped.map((section) => /^(\S+) (\S+): (\S+)$/m.exec(section)?.slice(1) ?? []);
    const names = named.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["react", "react-dom", "@fluentui/react-button"]));
    expect(names.filter((name) => !packages.some((locked) => locked.name === name))).toEqual([]);
    const silent = shipped.filter((section) => !/permission|license/i.test(section));
    // These packages ship no licence file; their package.json says MIT and ISC.
    expect(silent.map((section) => section.trim().split(" ")[0])).toEqual(["@fluentui/react-icons", "saxes"]);
  });
});
