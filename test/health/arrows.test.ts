import { dirname, posix, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "@jest/globals";
import { projectFiles, read } from "./sources.js";

/**
 * The house (see CONTRIBUTING): what each room may know. The lint rule reads the words of an import; this test follows
 * each one to the file it really reaches.
 */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  sheets: ["domain"],
  papers: ["sheets", "domain"],
  intake: ["sheets", "domain"],
  // What was brought is written by three documents only (see OF_FILES).
  workbooks: ["papers", "intake", "sheets", "domain"],
  excel: ["workbooks", "sheets", "domain"],
  functions: ["domain"],
  taskpane: ["functions", "excel", "workbooks", "papers", "intake", "sheets", "domain"],
  commands: ["excel", "workbooks", "papers", "intake", "sheets", "domain"],
  workbench: [],
};

/** The documents that write what files brought. */
const OF_FILES = /^src\/workbooks\/(rekap|daftar|usulan)\//;

/** Packages a room may use. The shipped rooms but the pane's use next to none: what they say is all in their own code. */
const MAY_USE: Readonly<Record<string, RegExp | null>> = {
  // Finds a region's name in spite of typing mistakes; pure, knows no host and no clock.
  domain: /^fastest-levenshtein$/,
  sheets: null,
  // Writing and reading Word files: `docx` stands in one file, which is loaded when a document is made; a .docx is a ZIP of XML.
  papers: /^(docx|@zip\.js\/zip\.js\/lib\/zip-core-native\.js|saxes)$/,
  workbooks: null,
  // Reading a planner's own files: .xlsx is a ZIP of XML, .csv has its quotes. All three are pure.
  intake: /^(@zip\.js\/zip\.js\/lib\/zip-core-native\.js|saxes|csv-parse\/browser\/esm\/sync)$/,
  excel: null,
  functions: null,
  // One of them, npm run read, is a program of its own and reads a file.
  commands: /^node:(fs\/promises|path|util)$/,
  taskpane: /^(react|react-dom)(\/.*)?$|^@fluentui\/react-components$|^@fluentui\/react-icons(\/svg\/.*)?$/,
  // Not shipped; its packages are pinned in package.json and it reaches the add-in through dist/ only.
  workbench: /^(?!@univerjs-pro\/)/,
};

interface Arrow {
  readonly from: string;
  /** The file reached, from the project's root; or the package's name. */
  readonly to: string;
  /** Whether it is a file of the project. */
  readonly inside: boolean;
}

const root = resolve(".");
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowJs: true,
  resolveJsonModule: true,
};

/** Every module a source names: import, export from, import type, import() and require(). */
function modulesIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) &&
              (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
                node.expression.getText() === "require")
            ? node.arguments[0]
            : undefined;
    if (named && ts.isStringLiteralLike(named)) found.push(named.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** What was looked up for one file is known for the next. */
const looked = ts.createModuleResolutionCache(root, (name) => name, options);

function arrow(from: string, module: string): Arrow {
  const reached = ts.resolveModuleName(module, resolve(from), options, ts.sys, looked).resolvedModule
    ?.resolvedFileName;
  const file = reached ?? (module.startsWith(".") ? resolve(dirname(from), module) : undefined);
  const path = file && relative(root, file).split(sep).join(posix.sep);
  const inside = path !== undefined && !path.includes("node_modules/") && !path.startsWith("../");
  return { from, to: inside ? path : module, inside };
}

const room = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** What is wrong with an arrow, or null. */
function objection({ from, to, inside }: Arrow): string | null {
  const here = room(from);
  if (here === undefined) return null;
  const there = room(to);
  if (!inside) return MAY_USE[here]?.test(to) ? null : `${from}: ${here} must not use ${to}`;
  if (there === here) return null;
  if (there === undefined) return `${from}: leaves src for ${to}`;
  if (!MAY_KNOW[here]?.includes(there)) return `${from}: ${here} must not know ${there} (${to})`;
  if (here === "workbooks" && there === "intake" && !OF_FILES.test(from))
    return `${from}: of workbooks only Rekap, Daftar and Usulan may know intake`;
  if (!/^src\/[^/]+\/index\.tsx?$/.test(to)) return `${from}: enters ${there} by ${to}, not by its index.ts`;
  return null;
}

const sources = projectFiles("src").filter((path) => /\.(ts|tsx|js)$/.test(path));
const named = new Map(sources.map((path) => [path, modulesIn(path, read(path))] as const));
const arrows = sources.flatMap((path) => (named.get(path) ?? []).map((module) => arrow(path, module)));

/** Circles between files: each as its files in the order in which they import each other. */
function circles(between: readonly Arrow[]): readonly string[] {
  const reached = new Map<string, string[]>();
  for (const { from, to, inside } of between)
    if (inside) reached.set(from, [...(reached.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    for (const next of reached.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of reached.keys()) walk(file, []);
  return found;
}

describe("the arrows between the rooms", () => {
  it("point the way of the house", () => {
    expect(arrows.length).toBeGreaterThan(50);
    expect(arrows.map(objection).filter((found) => found !== null)).toEqual([]);
  });

  it("make no circle between files", () => {
    expect(circles(arrows)).toEqual([]);
    const circle = (from: string, to: string): Arrow => ({ from, to, inside: true });
    expect(circles([circle("a", "b"), circle("b", "c"), circle("c", "b")])).toEqual(["b -> c -> b"]);
  });

  it("lead to docx from one file, and to that file by loading it later", () => {
    const naming = (module: string): string[] =>
      sources.filter((path) => named.get(path)?.includes(module) ?? false);
    expect(naming("docx")).toEqual(["src/papers/docx.ts"]);
    expect(arrows.filter(({ to }) => to === "src/papers/docx.ts").map(({ from }) => from)).toEqual([
      "src/papers/index.ts",
    ]);
    expect(read("src/papers/index.ts")).toMatch(/await import\([^)]*"\.\/docx\.js"\)/);
  });

  it("leave no room with more than three tenths of the lines", () => {
    const lines = new Map<string, number>();
    for (const path of sources) {
      const name = room(path) ?? "";
      lines.set(name, (lines.get(name) ?? 0) + read(path).split("\n").length);
    }
    const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
    expect([...lines].filter(([, count]) => count > all * 0.3)).toEqual([]);
  });

  it("are known for every room", () => {
    const rooms = new Set(projectFiles("src").map(room));
    expect([...rooms].filter((name) => name === undefined || !(name in MAY_KNOW))).toEqual([]);
  });

  it.each([
    ["src/domain/x.ts", 'import { a } from "../sheets/index.js";', "domain must not know sheets"],
    ["src/domain/x.ts", 'import { readFileSync } from "node:fs";', "domain must not use node:fs"],
    ["src/functions/x.ts", 'export * from "../sheets/plan.js";', "functions must not know sheets"],
    ["src/excel/x.ts", 'type A = import("react").ReactNode;', "excel must not use react"],
    ["src/taskpane/x.ts", 'import { a } from "../sheets/plan.js";', "not by its index.ts"],
    [
      "src/taskpane/x.ts",
      'const a = await import("../workbench/engine/engine.js");',
      "taskpane must not know workbench",
    ],
    ["src/workbench/x.ts", 'import "../domain/index.js";', "workbench must not know domain"],
    ["src/workbench/x.ts", 'import "@univerjs-pro/sheets";', "workbench must not use @univerjs-pro/sheets"],
    [
      "src/workbooks/rincian/x.ts",
      'import { a } from "../../intake/index.js";',
      "of workbooks only Rekap, Daftar and Usulan may know intake",
    ],
    ["src/domain/x.ts", 'import "../../test/health/sources.js";', "leaves src"],
  ])("would be refused: %s with %s", (from, text, reason) => {
    const found = modulesIn(from, text).map((module) => objection(arrow(from, module)));
    expect(found).toEqual([expect.stringContaining(reason)]);
  });
});
