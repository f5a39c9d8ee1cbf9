/** Every formula of the sheets can be read, also those of a branch that no test's plan takes. */
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";
import { f } from "../../src/sheets/index.js";
import { projectFiles, read } from "./sources.js";

/** The fixed parts of each f`…` of a file, and where it stands. */
function templatesOf(path: string, source: string): { at: string; strings: readonly string[] }[] {
  const found: { at: string; strings: readonly string[] }[] = [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === "f") {
      const { template } = node;
      const strings = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ at: `${path}:${line + 1}`, strings });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What is wrong with a template, its gaps filled with a number each. */
function faultOf(strings: readonly string[]): string | null {
  const gaps = strings.slice(1).map(() => 1);
  try {
    f(Object.assign([...strings], { raw: strings }), ...gaps);
    return null;
  } catch (error) {
    return String(error);
  }
}

describe("the formulas of the sheets", () => {
  const paths = projectFiles("src").filter((path) => /^src\/(sheets|workbooks)\/.*\.ts$/.test(path));
  const templates = paths.flatMap((path) => templatesOf(path, read(path)));

  it("are found", () => {
    expect(templates.length).toBeGreaterThan(500);
  });

  it("can all be read", () => {
    const faults = templates.map(({ at, strings }) => [at, faultOf(strings)] as const);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  it("would be named if one could not", () => {
    const [broken] = templatesOf("x.ts", "const y = f`IF(${a} > 0, B2, 0)`;");
    expect(broken?.at).toBe("x.ts:1");
    expect(faultOf(broken?.strings ?? [])).toMatch(/B2 is no function/);
  });
});
