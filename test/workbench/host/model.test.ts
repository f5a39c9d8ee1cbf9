/** The object model against Microsoft's own description of it: its typings and its library. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "@jest/globals";
import { camel, type ClassTable } from "../../../src/workbench/host/model.js";
import { MODEL } from "../../../src/workbench/host/objects/index.js";
import { OFFICE_JS } from "./excel.js";

interface Described {
  readonly set: string;
  readonly kind: "property" | "method";
  readonly writable: boolean;
}

/** Members of Excel's classes with the requirement set that Microsoft's typings name for each. */
function described(): Map<string, Map<string, Described>> {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const classes = new Map<string, Map<string, Described>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const one of statement.body.statements) {
      if (!ts.isClassDeclaration(one) || !one.name) continue;
      const classSet = setOf(one) ?? "1.1";
      const members = new Map<string, Described>();
      for (const member of one.members) {
        const name = member.name?.getText();
        if (name === undefined || members.has(name)) continue;
        members.set(name, {
          set: setOf(member) ?? classSet,
          kind: ts.isPropertyDeclaration(member) ? "property" : "method",
          writable: ts.isPropertyDeclaration(member) && !member.modifiers?.some(isReadonly),
        });
      }
      classes.set(one.name.text, members);
    }
  }
  return classes;
}

function isReadonly(modifier: ts.ModifierLike): boolean {
  return modifier.kind === ts.SyntaxKind.ReadonlyKeyword;
}

function setOf(node: ts.Node): string | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join(" ");
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(text)?.[1];
}

/** Services that the typings leave out, because only the library itself uses them. */
const SERVICES = new Set(["AddinInternalService", "AppRuntimeService"]);
/** Names that only the wire has: what the library sets instead of showGridlines and showHeadings. */
const WIRE_ONLY = new Set(["Worksheet.Gridlines", "Worksheet.Headings"]);

/** The typings name the set of the password alone; without one, Excel has had it since protect. */
const SPLIT = new Set(["WorksheetProtection.unprotect"]);

const classes = described();
const library = readFileSync(join(OFFICE_JS, "excel-win32-16.01.debug.js"), "utf8");
const tables = Object.entries(MODEL).filter(([name]) => !SERVICES.has(name)) as [
  string,
  ClassTable<unknown>,
][];

function publicMembers<T>(members: Readonly<Record<string, T>> | undefined, type: string): [string, T][] {
  return Object.entries(members ?? {}).filter(
    ([name]) => !name.startsWith("_") && !WIRE_ONLY.has(`${type}.${name}`),
  );
}

describe("the object model", () => {
  it.each(tables.map(([name]) => name))("%s is a class of Excel", (name) => {
    expect(classes.has(name)).toBe(true);
    expect(library).toContain(`var ${name} = (function (_super)`);
  });

  it("asks of every property the requirement set that Microsoft names", () => {
    const wrong: string[] = [];
    for (const [type, table] of tables) {
      for (const [name, { since }] of publicMembers({ ...table.scalars, ...table.links }, type)) {
        const known = classes.get(type)?.get(camel(name));
        if (known?.kind !== "property") wrong.push(`${type}.${camel(name)} is no property of Excel`);
        else if (known.set !== since) wrong.push(`${type}.${camel(name)} is of ${known.set}, not ${since}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("asks of every method the requirement set that Microsoft names", () => {
    const wrong: string[] = [];
    for (const [type, table] of tables) {
      for (const [name, { since }] of publicMembers(table.methods, type)) {
        const known = classes.get(type)?.get(camel(name));
        if (known?.kind !== "method") wrong.push(`${type}.${camel(name)} is no method of Excel`);
        else if (known.set !== since && !SPLIT.has(`${type}.${camel(name)}`))
          wrong.push(`${type}.${camel(name)} is of ${known.set}, not ${since}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("lets nothing be set that Excel says is read-only", () => {
    const wrong: string[] = [];
    for (const [type, table] of tables) {
      for (const [name, scalar] of publicMembers(table.scalars, type)) {
        const settable = "kept" in scalar || "set" in scalar;
        if (settable && classes.get(type)?.get(camel(name))?.writable !== true)
          wrong.push(`${type}.${camel(name)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("names every member as the library does on the wire", () => {
    const wrong = tables.flatMap(([type, table]) =>
      [table.scalars, table.links, table.methods].flatMap((members) =>
        Object.keys(members ?? {})
          .filter((name) => !library.includes(`"${name}"`))
          .map((name) => `${type}.${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
