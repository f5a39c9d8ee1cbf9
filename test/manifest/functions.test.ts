import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "@jest/globals";

/**
 * The metadata Excel reads, held against the sources by a reading of our own: Microsoft's generator drops in silence what it
 * does not understand.
 */
interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly type?: string;
}
interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
}

const folder = join("src", "functions");
const metadata = (file: string) =>
  (JSON.parse(readFileSync(join("dist", file), "utf8")) as { functions: readonly Declared[] }).functions;
const indonesian = metadata("functions.json");
const english = metadata("functions-en.json");

/** The exported functions with a @customfunction tag: id, parameters in order, which of them may be left out. */
function declaredIn(text: string) {
  const source = ts.createSourceFile("functions.ts", text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const tags = ts.getJSDocTags(statement);
    const tag = tags.find(({ tagName }) => tagName.text === "customfunction");
    if (!tag) return [];
    if (!ts.isFunctionDeclaration(statement))
      throw new Error("A custom function has to be a function declaration");
    const bracketed = (name: string) =>
      tags.some((t) => ts.isJSDocParameterTag(t) && t.isBracketed && t.name.getText() === name);
    const parameters = statement.parameters
      .filter((parameter) => !parameter.type?.getText().startsWith("CustomFunctions."))
      .map((parameter) => ({
        name: parameter.name.getText(),
        optional:
          parameter.questionToken !== undefined ||
          parameter.initializer !== undefined ||
          bracketed(parameter.name.getText()),
      }));
    const comment = typeof tag.comment === "string" ? tag.comment.trim() : "";
    return [{ id: comment.split(/\s/)[0] ?? "", exported: isExported(statement), parameters }];
  });
}

function isExported(statement: ts.FunctionDeclaration): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

const declared = declaredIn(readFileSync(join(folder, "functions.ts"), "utf8"));

describe("the function metadata", () => {
  it("holds every function of the source, in order, with its parameters in order and which may be left out", () => {
    expect(declared.length).toBeGreaterThan(0);
    expect(
      indonesian.map(({ id, parameters }) => ({
        id,
        exported: true,
        parameters: parameters.map(({ name, optional }) => ({ name, optional: optional ?? false })),
      })),
    ).toEqual(declared);
  });

  // A workbook that somebody sent on calls these: ids, order and meaning stay, new parameters go to the end.
  it("keeps the calls that workbooks already make", () => {
    const calls = indonesian.map(({ id, parameters }) => {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return `${id}(${names.join(", ")})`;
    });
    expect(calls).toEqual(
      expect.arrayContaining([
        "COVERAGE_RATE(covered, workers)",
        "GAP_TO_TARGET(covered, workers, target, [unit])",
        "SUBSIDY_COST(workers, months, [start], [payer], [sector], [income], [programmes], [type], [risk_class])",
        "CONTRIBUTION(type, [month], [payer], [sector], [income], [programmes], [risk_class], [borne_by])",
        "WORKERS_AFFORDABLE(budget, months, [start], [payer], [sector], [income], [programmes], [type], [risk_class], [result])",
        "IMPLIED_WORKERS(covered, rate, [decimals])",
        "CHANGE_EFFECTS(covered0, workers0, covered1, workers1)",
        "PROJECT_COVERAGE(covered, workers, target, years, [growth], [path])",
        "TARGET(basis, year, [region])",
        "JAKON_CONTRIBUTION(contract_value, [programmes])",
        "LEGAL_BASIS(parameter, [date])",
        "REGION(code_or_name, [field])",
        "TERBILANG(amount)",
      ]),
    );
  });

  it("leaves out no function declared in another file", () => {
    const others = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && path !== "functions.ts")
      .filter((path) => /^\s*\*\s*@customfunction\b/m.test(readFileSync(join(folder, path), "utf8")));
    expect(others).toEqual([]);
  });

  it("has ids that are unique, spelled as Excel allows, and shown as they are", () => {
    const ids = indonesian.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming: from three characters, letters first,
    // then letters, digits, "_" and "."; not a cell's address.
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9_.]{2,}$/.test(id) || /^[A-Z]{1,3}\d+$/.test(id))).toEqual([]);
    expect(indonesian.map(({ name }) => name)).toEqual(ids);
  });

  it("takes ranges and single values alike: every parameter is a matrix of anything", () => {
    const others = indonesian.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ type, dimensionality }) => type !== "any" || dimensionality !== "matrix")
        .map(({ name }) => `${id}: ${name}`),
    );
    expect(others).toEqual([]);
  });

  it("hands errors in cells to the functions, which answer each cell for itself", () => {
    const files = ["functions.json", "functions-en.json"].map((file) =>
      readFileSync(join("dist", file), "utf8"),
    );
    expect(
      files.map((text) => (JSON.parse(text) as Record<string, unknown>)["allowErrorForDataTypeAny"]),
    ).toEqual([true, true]);
  });

  it("is the same in both languages but for its descriptions, which differ", () => {
    const bare = (functions: readonly Declared[]) =>
      functions.map(({ parameters, ...rest }) => ({
        ...rest,
        description: "",
        parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(bare(english)).toEqual(bare(indonesian));
    const descriptions = (functions: readonly Declared[]) =>
      functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((p) => p.description),
      ]);
    const pairs = descriptions(indonesian).map((text, at) => [text, descriptions(english)[at]]);
    expect(pairs.filter(([id, en]) => !id || !en || id === en)).toEqual([]);
  });

  it("points each function to its section of the help page", () => {
    const help = readFileSync(join("dist", "bantuan.html"), "utf8");
    for (const { id, helpUrl } of indonesian) {
      expect(helpUrl).toBe(`https://localhost:3000/bantuan.html#${id}`);
      expect(help).toContain(`<h3 id="${id}">CAKUPAN.${id}</h3>`);
    }
  });
});

describe("functions.js", () => {
  it("needs only the global CustomFunctions, and associates exactly the functions of the metadata", () => {
    const associated: string[] = [];
    const CustomFunctions = {
      associate: (id: string, implementation: unknown) => {
        expect(typeof implementation).toBe("function");
        associated.push(id);
      },
    };
    vm.runInNewContext(readFileSync(join("dist", "functions.js"), "utf8"), { CustomFunctions });
    expect(associated).toEqual(indonesian.map(({ id }) => id));
  });
});
